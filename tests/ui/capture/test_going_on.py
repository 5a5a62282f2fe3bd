"""A capture window is gone with its program; what was done to its drafts is offered back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.capture.capturing import capture
from coopdesk.capture.drafts import Capture
from coopdesk.capture.reading import read_pasted
from coopdesk.capture.source import Attachment, Link, Oddity, Source
from coopdesk.capture.working import Captured
from coopdesk.ui.capture import CaptureWindow
from coopdesk.ui.work_keeping import WorkPlace
from coopdesk.vocabulary.topics import TopicIndex
from tests.ui.capture.test_window import FIRST, LINES, SECOND, select
from tests.ui.conftest import Kept

Open = Callable[[], CaptureWindow]

SOURCE = Source(
    "visits.eml",
    "a" * 64,
    LINES,
    "https://example.org/visits",
    "en",
    (Link(2, "Ladders", "https://example.org"),),
    (Attachment("list.pdf", 12),),
    ((Oddity.ENCODING_GUESSED, "cp1252"),),
)


@pytest.fixture
def desk(qtbot: QtBot, background: Background, tmp_path: Path) -> Iterator[Open]:
    """Open a capture window as a program that has just started would."""
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)

    def begin() -> CaptureWindow:
        shown = CaptureWindow(background, language="en", works=WorkPlace(tmp_path / "drafts"))
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(shown)
        shown.come_forward()
        return shown

    yield begin
    assert crashes == []


def drop_without_closing(window: CaptureWindow) -> None:
    """Take a window away as a program that is killed would: it is asked nothing."""
    window.keeping._soon.stop()
    window._before = []
    window.hide()


def test_drafts_are_as_they_were_left_though_the_source_is_gone(
    qtbot: QtBot, desk: Open, kept: Kept, topics: TopicIndex
) -> None:
    window = desk()
    found = Capture(SOURCE, "prose", (FIRST, SECOND, SECOND), unused=(6,), shared=(3,))
    window.show_captured(Captured(found, topics))
    window.confirm(("parties", 1))
    window.drop(("learnings", 1))
    window.drafts.setCurrentRow(1)
    select(window, "Experts of Peru came.")
    window.use_selected("next_steps")
    window.drafts.leave_out(2)
    window.keeping.keep()
    qtbot.waitUntil(lambda: len(kept()) == 1, timeout=30_000)
    [left] = kept()
    assert (left.kind, left.name, left.steps) == ("capture", "visits.eml", 3)
    drop_without_closing(window)

    again = desk()
    again.resume(left)
    qtbot.waitUntil(lambda: not again.is_empty(), timeout=30_000)
    assert again._captured
    assert again._captured.capture == found
    assert again._drafts == window._drafts
    assert (again.drafts.chosen(), again.drafts.currentRow()) == ([0, 1], 1)
    again.close()
    [box] = again.findChildren(QMessageBox)
    next(b for b in box.buttons() if "without" in b.text()).click()
    qtbot.waitUntil(lambda: kept() == [], timeout=30_000)


def test_the_same_page_pasted_again_is_gone_on_with_and_forgotten_once_saved(
    qtbot: QtBot, desk: Open, kept: Kept, topics: TopicIndex
) -> None:
    source = read_pasted("First visit\n\nPeru: experts came in 2024.\n", name="Pasted page")
    window = desk()
    window.show_captured(Captured(capture(source, topics), topics))
    select(window, "experts came")
    window.use_selected("learnings")
    window.keeping.keep()
    qtbot.waitUntil(lambda: len(kept()) == 1, timeout=30_000)
    drop_without_closing(window)

    again = desk()
    again._show_read(Captured(capture(source, topics), topics))
    qtbot.waitUntil(lambda: bool(again.findChildren(QMessageBox)), timeout=30_000)
    [box] = again.findChildren(QMessageBox)
    assert "capturing “Pasted page”" in box.text()
    next(b for b in box.buttons() if "Go on" in b.text().replace("&", "")).click()
    qtbot.waitUntil(lambda: again._drafts == window._drafts, timeout=30_000)
    again.save()
    qtbot.waitUntil(lambda: not again.isVisible(), timeout=30_000)
    qtbot.waitUntil(lambda: kept() == [], timeout=30_000)
