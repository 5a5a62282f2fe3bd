"""A merge window is gone with its program; the answers given in it are offered back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import change_record
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.ui.merging.going_on import answers_of, work_of
from coopdesk.ui.merging.lines import Answer, Line, Sort, key_of
from coopdesk.ui.merging.window import MergeWindow
from coopdesk.ui.work_keeping import WorkPlace
from tests.ui.conftest import Kept
from tests.ui.merging.conftest import Now

Open = Callable[[], MergeWindow]


@pytest.fixture
def desk(qtbot: QtBot, background: Background, tmp_path: Path) -> Iterator[Open]:
    """Open a merge window as a program that has just started would."""
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)

    def begin() -> MergeWindow:
        shown = MergeWindow(background, language="en", works=WorkPlace(tmp_path / "drafts"))
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(shown)
        shown.come_forward()
        return shown

    yield begin
    assert crashes == []


def answered(qtbot: QtBot, window: MergeWindow, path: Path, kept: Kept) -> dict[str, Answer]:
    """Read the workbook, answer of three lines, and lose the window."""
    window.open_file(path)
    qtbot.waitUntil(lambda: not window.is_busy() and window.plan() is not None, timeout=30_000)
    for sort, answer in (
        (Sort.CONFLICT, Answer.OURS),
        (Sort.REMOVED, Answer.THEIRS),
        (Sort.MERGED, Answer.OURS),
    ):
        window.counts.choose(sort)
        window.table.selectAll()
        window.answer(answer)
    window.keeping.keep()
    qtbot.waitUntil(lambda: len(kept()) == 1, timeout=30_000)
    window.keeping._soon.stop()
    window.hide()
    return answers(window)


def answers(window: MergeWindow) -> dict[str, Answer]:
    return {line.sort: window._answers.of(line) for line in window.table.rows.lines()}


def test_answers_are_offered_when_the_workbook_is_opened_again(
    qtbot: QtBot, desk: Open, kept: Kept, came_back: Path, now: Now
) -> None:
    given = answered(qtbot, desk(), came_back, kept)
    again = desk()
    again.open_file(came_back)
    qtbot.waitUntil(lambda: bool(again.findChildren(QMessageBox)), timeout=30_000)
    [box] = again.findChildren(QMessageBox)
    assert "merging “back.xlsx”" in box.text()
    next(b for b in box.buttons() if "Go on" in b.text().replace("&", "")).click()
    qtbot.waitUntil(lambda: not again.is_busy() and len(again._answers.given) == 3, timeout=30_000)
    assert answers(again) == given
    assert again.message().startswith("You go on where you left off.")
    again.merge()
    qtbot.waitUntil(lambda: not again.is_busy(), timeout=30_000)
    assert {t: r.city for t, r in now().items()}["Visit 1"] == "Lima"
    assert "Visit 3" not in now()
    qtbot.waitUntil(lambda: kept() == [], timeout=30_000)


def test_answers_whose_lines_say_something_else_now_are_counted(
    qtbot: QtBot, desk: Open, kept: Kept, came_back: Path, now: Now, sessions: Sessions
) -> None:
    answered(qtbot, desk(), came_back, kept)
    ours = replace(now()["Visit 0"], city="Cali")
    sessions.write(Deed("record_changed", ours.title), change_record, ours)
    again = desk()
    again.resume(kept()[0])
    qtbot.waitUntil(lambda: not again.is_busy() and again.plan() is not None, timeout=30_000)
    assert len(again._answers.given) == 2
    assert "Of 1 answer" in again.message()
    came_back.unlink()
    third = desk()
    third.resume(kept()[0])
    qtbot.waitUntil(lambda: not third.is_busy(), timeout=30_000)
    assert "no longer in" in third.message()
    assert len(kept()) == 1


def test_an_answer_finds_its_line_wherever_it_stands_now() -> None:
    before = [
        Line(Sort.MERGED, 0, "Visit", "city", "Lima", "Quito", "Lima"),
        Line(Sort.MERGED, 1, "Course", "city", "Lima", "Cali", "Lima"),
    ]
    given = {key_of(before[1]): Answer.OURS}
    kept = work_of(Path("back.xlsx"), "ab", before, given).state["answers"]
    after = [replace(before[1], place=0), replace(before[0], place=1)]
    answers, unfit = answers_of(kept, after)
    assert (answers.given, unfit) == ({key_of(after[0]): Answer.OURS}, 0)
    assert answers_of(kept, after[1:])[1] == 1
    assert answers_of(dict.fromkeys(kept, "of a newer kind"), after)[1] == 1
