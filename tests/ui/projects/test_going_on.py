"""A review is gone with its program; what was ticked in it is ticked again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.capture.kept_review import Ticks, kept_review
from coopdesk.capture.saving import deed_of, save_drafts
from coopdesk.catalogue.begun_work import KeptWork
from coopdesk.db.database import Sessions
from coopdesk.ui.projects.report_review import ReportReviewWindow
from coopdesk.ui.reader import Reader
from coopdesk.ui.work_keeping import WorkPlace
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics
from tests.status_reports import EARLIER, later
from tests.ui.conftest import Kept
from tests.ui.projects.test_report_review import Found, found

Open = Callable[[Found], ReportReviewWindow]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader("en", TopicIndex(shipped_topics()))


@pytest.fixture
def project(sessions: Sessions, reader: Reader) -> int:
    source, draft = found(EARLIER, reader)
    return sessions.write(deed_of(source, 1), save_drafts, source, [draft])[1].ids[0]


@pytest.fixture
def desk(
    qtbot: QtBot, background: Background, reader: Reader, project: int, tmp_path: Path
) -> Iterator[Open]:
    """Open a review as a program that has just started would."""
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)

    def begin(report: Found) -> ReportReviewWindow:
        place = WorkPlace(tmp_path / "drafts")
        shown = ReportReviewWindow(background, reader, project, report, works=place)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(shown)
        shown.come_forward()
        return shown

    yield begin
    assert crashes == []


def left_behind(
    qtbot: QtBot, desk: Open, reader: Reader, kept: Kept
) -> tuple[ReportReviewWindow, KeptWork]:
    """Leave one of three differences out, and lose the window."""
    window = desk(found(later(), reader))
    qtbot.waitUntil(lambda: window.review() is not None, timeout=30_000)
    window.view.filters["added"].setChecked(False)
    window.view.filters["changed"].setChecked(True)
    window.view.choose_all(taken=False)
    assert window.keeping.is_due()
    window.keeping.keep()
    qtbot.waitUntil(lambda: len(kept()) == 1, timeout=30_000)
    window.hide()
    return window, kept()[0]


def test_what_was_ticked_is_ticked_again_and_forgotten_once_it_is_taken_in(
    qtbot: QtBot, desk: Open, reader: Reader, kept: Kept, sessions: Sessions, tmp_path: Path
) -> None:
    window, left = left_behind(qtbot, desk, reader, kept)
    assert (left.kind, left.name, left.steps) == ("review", "later.txt", 2)
    with sessions.reading() as session:
        begun = kept_review(session, tmp_path / "drafts", left)
    assert (begun.source, begun.draft) == found(later(), reader)
    again = desk((begun.source, begun.draft))
    again.go_on(left, begun)
    qtbot.waitUntil(lambda: again.review() is not None, timeout=30_000)
    assert again.view.chosen() == window.view.chosen()
    assert len(again.view.chosen()) == 1
    assert again.message().startswith("You go on where you left off.")
    again.save()
    qtbot.waitUntil(lambda: not again.isVisible(), timeout=30_000)
    qtbot.waitUntil(lambda: kept() == [], timeout=30_000)


def test_what_says_something_else_now_is_counted_and_ticked_as_usual(
    qtbot: QtBot, desk: Open, reader: Reader, kept: Kept, sessions: Sessions, tmp_path: Path
) -> None:
    _, left = left_behind(qtbot, desk, reader, kept)
    with sessions.reading() as session:
        begun = kept_review(session, tmp_path / "drafts", left)
    before = Ticks(frozenset({*begun.ticks.chosen, "what a line said then"}), begun.ticks.chosen)
    again = desk((begun.source, begun.draft))
    again.go_on(left, replace(begun, ticks=before))
    qtbot.waitUntil(lambda: again.review() is not None, timeout=30_000)
    assert again.message().startswith("1 difference")
    assert len(again.view.chosen()) == 3
