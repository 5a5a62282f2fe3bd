"""The officer looks through what a colleague sent back, decides, merges and takes it back."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.ui.merging.lines import Answer, Sort
from coopdesk.ui.merging.window import MergeWindow

Now = Callable[[], dict[str, Record]]


def done(qtbot: QtBot, window: MergeWindow) -> None:
    qtbot.waitUntil(lambda: not window.is_busy(), timeout=30_000)


def button(window: MergeWindow, words: str) -> QPushButton:
    return next(
        b for b in window.findChildren(QPushButton) if b.text().replace("&", "").startswith(words)
    )


def choose(window: MergeWindow, sort: Sort) -> None:
    window.counts.choose(sort)
    window.table.selectAll()


def test_what_is_different_is_counted_and_told_in_three_versions(ready: MergeWindow) -> None:
    assert [line.sort for line in ready.table.shown()] == [
        Sort.CONFLICT,
        Sort.REMOVED,
        Sort.NEW,
        Sort.COLUMN,
        Sort.MERGED,
    ]
    assert ready.counts.text().startswith("5 different · 1 changed there · 1 to decide")
    assert ready.counts.text().endswith("1 record(s) the same · 1 open")
    assert ready.pane.texts() == ("Lima", "Quito", "Bogotá")


def test_the_tables_model_keeps_the_rules_of_models(ready: MergeWindow) -> None:
    for model in (ready.table.rows, ready.table.filter):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ready.counts.choose(Sort.NEW)
    assert ready.table.filter.rowCount() == 1


def test_a_number_and_words_leave_only_their_lines(qtbot: QtBot, ready: MergeWindow) -> None:
    ready.counts.choose(Sort.MERGED)
    assert [line.title for line in ready.table.shown()] == ["Visit 1"]
    ready.counts.choose(None)
    qtbot.keyClick(ready, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(ready.focusWidget(), "bogota")
    assert [line.title for line in ready.table.shown()] == ["Visit 0"]


def test_the_key_for_undo_takes_nothing_back_before_a_merge(
    qtbot: QtBot, ready: MergeWindow, now: Now
) -> None:
    before = now()
    qtbot.keySequence(ready, QKeySequence(QKeySequence.StandardKey.Undo))
    assert not ready.is_busy()
    assert now() == before


def test_merging_takes_what_is_sure_and_leaves_what_is_open(
    qtbot: QtBot, ready: MergeWindow, now: Now
) -> None:
    button(ready, "Merge").click()
    done(qtbot, ready)
    after = now()
    assert {title: r.city for title, r in after.items()} == {
        "Visit 0": "Bogotá",
        "Visit 1": "Quito",
        "Visit 2": "Lima",
        "Visit 3": "Lima",
        "Another visit": "",
    }
    assert ready.message() == "1 record(s) changed, 1 added, 0 moved to the trash."


def test_every_answer_is_done_and_undone_as_one(qtbot: QtBot, ready: MergeWindow, now: Now) -> None:
    before = now()
    for sort, answer in (
        (Sort.CONFLICT, Answer.THEIRS),
        (Sort.REMOVED, Answer.THEIRS),
        (Sort.NEW, Answer.OURS),
        (Sort.COLUMN, Answer.THEIRS),
        (Sort.MERGED, Answer.OURS),
    ):
        choose(ready, sort)
        ready.pane.choose(answer)
    assert "open" not in ready.counts.text()
    ready.merge()
    done(qtbot, ready)
    after = now()
    assert {title: r.city for title, r in after.items()} == {
        "Visit 0": "Quito",
        "Visit 1": "Lima",
        "Visit 2": "Lima",
    }
    assert [c.text for c in after["Visit 1"].comments] == ["Seen by: the desk"]
    qtbot.waitUntil(button(ready, "Undo").isEnabled)
    qtbot.keySequence(ready, QKeySequence(QKeySequence.StandardKey.Undo))
    done(qtbot, ready)
    assert {t: r.city for t, r in now().items()} == {t: r.city for t, r in before.items()}
    assert len(ready.table.shown()) > 0


def test_all_that_is_open_is_decided_at_once(ready: MergeWindow) -> None:
    button(ready, "Take theirs for all open").click()
    assert not button(ready, "Take theirs for all open").isEnabled()
    assert "open" not in ready.counts.text()
    ready.counts.choose(Sort.CONFLICT)
    assert ready.pane.findChildren(QRadioButton)[0].isChecked()


def test_what_changes_here_meanwhile_is_compared_again(
    qtbot: QtBot, ready: MergeWindow, background: Background
) -> None:
    background.undo()  # of our own change: nothing is in conflict any more
    qtbot.waitUntil(lambda: "0 to decide" in ready.counts.text(), timeout=30_000)
    assert "2 changed there" in ready.counts.text()


def test_any_other_workbook_is_refused_in_a_sentence(
    qtbot: QtBot, window: MergeWindow, tmp_path: Path
) -> None:
    path = tmp_path / "other.csv"
    path.write_text("Title\nVisit\n", encoding="utf-8")
    window.open_file(path)
    done(qtbot, window)
    assert "does not say which versions" in window.message()
    assert window.plan() is None


def test_escape_closes_the_window(qtbot: QtBot, ready: MergeWindow) -> None:
    with qtbot.waitSignal(ready.destroyed):
        qtbot.keyClick(ready, Qt.Key.Key_Escape)


def test_answers_are_not_lost_by_closing(qtbot: QtBot, ready: MergeWindow) -> None:
    ready.pane.choose(Answer.THEIRS)
    ready.close()
    [asked] = ready.findChildren(QMessageBox)
    assert asked.informativeText() == "1 answer(s) you gave would be lost."
    asked.reject()
    assert ready.isVisible()
    ready.close()
    [asked] = [box for box in ready.findChildren(QMessageBox) if box.isVisible()]
    with qtbot.waitSignal(ready.destroyed):
        next(b for b in asked.buttons() if "without" in b.text()).click()


def test_closing_while_it_writes_asks_and_stops(
    qtbot: QtBot, background: Background, ready: MergeWindow, now: Now
) -> None:
    before, busy = now(), threading.Event()
    background.write(Deed("record_added"), lambda _session: busy.wait(10))
    ready.merge()
    ready.close()
    [asked] = ready.findChildren(QMessageBox)
    next(b for b in asked.buttons() if "Stop" in b.text()).click()
    with qtbot.waitSignal(ready.destroyed):
        busy.set()
    assert now() == before


def test_answers_outlast_what_changes_elsewhere_meanwhile(
    qtbot: QtBot, ready: MergeWindow, background: Background
) -> None:
    choose(ready, Sort.REMOVED)
    ready.pane.choose(Answer.THEIRS)
    background.undo()  # the line above it is in conflict no more
    qtbot.waitUntil(lambda: "0 to decide" in ready.counts.text(), timeout=30_000)
    choose(ready, Sort.REMOVED)
    assert ready.pane.findChildren(QRadioButton)[0].isChecked()


def test_lines_of_one_workbook_are_not_shown_while_another_is_read(
    qtbot: QtBot, ready: MergeWindow, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("Title\nVisit\n", encoding="utf-8")
    ready.open_file(other)
    assert not ready.table.isVisible()
    done(qtbot, ready)
    assert ready.table.isVisible()
