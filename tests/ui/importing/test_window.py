"""A file is looked through, brought in and taken back in its window."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from coopdesk.background import Background
from coopdesk.catalogue.counts import counts
from coopdesk.catalogue.records import save_record
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.ui.importing.window import ImportWindow
from tests.ui.importing.conftest import LISTING, MakeBook, Read, Settled, column, stand_on

ACCOUNT = "4 read = 2 new + 0 same + 0 changed + 0 duplicate + 1 refused + 1 not data"


def total(qtbot: QtBot, background: Background) -> int:
    found: list[int] = []
    background.read(counts).then(lambda counted: found.append(counted.total))
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def button(window: ImportWindow, words: str) -> QPushButton:
    [found] = [b for b in window.findChildren(QPushButton) if words in b.text().replace("&", "")]
    return found


def account(window: ImportWindow) -> str:
    return window.page.counts.text()


def test_what_was_brought_in_is_taken_back_as_one(
    qtbot: QtBot,
    background: Background,
    window: ImportWindow,
    read: Read,
    settled: Settled,
    listing: Path,
) -> None:
    read(listing)
    with qtbot.waitSignal(background.done):
        window.bring_in()
    settled()
    assert total(qtbot, background) == 2
    assert window.result.words().startswith("2 ")
    with qtbot.waitSignal(window.records_wanted) as wanted:
        button(window, "Show them").click()
    assert len(wanted.args[0]) == 2
    qtbot.waitUntil(button(window, "Undo import").isEnabled)
    with qtbot.waitSignal(background.changed):
        button(window, "Undo import").click()
    qtbot.waitUntil(lambda: not window.is_busy() and account(window) == ACCOUNT)
    assert total(qtbot, background) == 0
    assert button(window, "Bring in 2").isVisible()


def test_the_key_for_undo_takes_an_import_back_and_nothing_before(
    qtbot: QtBot,
    background: Background,
    window: ImportWindow,
    read: Read,
    settled: Settled,
    listing: Path,
) -> None:
    keys = QKeySequence(QKeySequence.StandardKey.Undo)
    with qtbot.waitActive(window):
        window.come_forward()
    read(listing)
    qtbot.keySequence(window, keys)
    assert not window.is_busy()
    window.bring_in()
    settled()
    qtbot.waitUntil(button(window, "Undo import").isEnabled)
    with qtbot.waitSignal(background.changed):
        qtbot.keySequence(window, keys)
    qtbot.waitUntil(lambda: not window.is_busy())
    assert total(qtbot, background) == 0


def test_buttons_are_as_wide_after_an_import_as_before(
    qtbot: QtBot, window: ImportWindow, read: Read, settled: Settled, listing: Path
) -> None:
    read(listing)
    before = button(window, "Close").width()
    window.bring_in()
    settled()
    qtbot.waitUntil(button(window, "Undo import").isVisible)
    assert button(window, "Close").width() == before


def test_what_was_brought_in_is_listed_and_opens(
    qtbot: QtBot,
    background: Background,
    window: ImportWindow,
    read: Read,
    settled: Settled,
    listing: Path,
) -> None:
    read(listing)
    with qtbot.waitSignal(background.done):
        window.bring_in()
    settled()
    table = window.result.table
    model = table.model()
    qtbot.waitUntil(lambda: model.index(1, 2).data() == "Course")
    assert [model.index(row, 0).data() for row in range(2)] == ["new", "new"]
    assert table.hasFocus()
    with qtbot.waitSignal(window.record_wanted) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [table.all_keys()[0]]


def test_refused_rows_are_mended_and_brought_in_later(
    qtbot: QtBot,
    background: Background,
    window: ImportWindow,
    read: Read,
    settled: Settled,
    listing: Path,
) -> None:
    read(listing)
    with qtbot.waitSignal(background.done):
        window.bring_in()
    settled()
    button(window, "Back to the rows").click()
    settled()
    assert column(window, "outcome") == ["refused", "same", "same", "not data"]
    table = window.page.preview.table
    table.written.emit(table.all_keys()[0], "c1", "Seminar")
    settled()
    with qtbot.waitSignal(background.done):
        button(window, "Bring in 1").click()
    settled()
    assert total(qtbot, background) == 3


def test_a_change_elsewhere_is_compared_anew(
    qtbot: QtBot, background: Background, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    plan = window.plan()
    background.write(Deed("record_added"), save_record, Record(title="Other"))
    qtbot.waitUntil(lambda: window.plan() is not plan, timeout=20_000)
    assert account(window) == ACCOUNT


def test_a_change_while_a_file_is_read_is_seen(
    qtbot: QtBot, background: Background, window: ImportWindow, settled: Settled, book: MakeBook
) -> None:
    path = book("again.xlsx", Exchanges=[["Title", "Reference"], ["Visit", "V 1"]])
    window.open_file(path)
    background.write(Deed("record_added"), save_record, Record(title="Visit", reference="V 1"))
    settled()
    qtbot.waitUntil(lambda: not window.is_busy())
    plan = window.plan()
    assert plan is not None
    assert plan.additions == ()


def test_a_file_that_cannot_be_read_is_explained(
    window: ImportWindow, read: Read, tmp_path: Path
) -> None:
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\xff\xd8\xff\xe0 a picture")
    read(path)
    assert "picture.xlsx" in window.message()
    assert window.plan() is None


def drop(window: ImportWindow, *paths: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_file_may_be_dropped(window: ImportWindow, settled: Settled, listing: Path) -> None:
    drop(window, listing)
    settled()
    assert account(window) == ACCOUNT


def test_several_files_are_looked_at_one_after_the_other(
    qtbot: QtBot,
    background: Background,
    window: ImportWindow,
    settled: Settled,
    listing: Path,
    book: MakeBook,
) -> None:
    other = book("other.xlsx", Projects=[["Title"], ["Bridge"]])
    window.come_forward()
    drop(window, listing, other)
    settled()
    plan = window.plan()
    assert plan is not None
    assert plan.path == listing
    with qtbot.waitSignal(background.done):
        window.bring_in()
    settled()
    button(window, "Next file").click()
    settled()
    plan = window.plan()
    assert plan is not None
    assert plan.path == other
    assert not [
        b for b in window.findChildren(QPushButton) if "ext file" in b.text() and b.isVisible()
    ]


def test_a_file_dropped_while_another_is_worked_on_waits(
    window: ImportWindow, read: Read, settled: Settled, listing: Path, book: MakeBook
) -> None:
    read(listing)
    decide(window, "Leave it out")
    settled()
    drop(window, book("other.xlsx", Projects=[["Title"], ["Bridge"]]))
    plan = window.plan()
    assert plan is not None
    assert plan.path == listing
    assert button(window, "Skip to the next file").isVisible()


def decide(window: ImportWindow, words: str) -> None:
    stand_on(window.page.preview.table, 1, "row")
    pane = window.page.preview.pane
    next(b for b in pane.buttons() if words in b.text().replace("&", "")).click()


def test_cells_are_pasted_with_the_keys_for_it(
    qtbot: QtBot, window: ImportWindow, settled: Settled
) -> None:
    QGuiApplication.clipboard().setText("Title\tStart\nVisit\t2024\nCourse\t2023\n")
    with qtbot.waitActive(window):
        window.come_forward()
    qtbot.keySequence(window, QKeySequence(QKeySequence.StandardKey.Paste))
    settled()
    assert account(window).startswith("3 read = 2 new")
    plan = window.plan()
    assert plan is not None
    assert plan.path.name == "Pasted cells"


def test_words_on_the_clipboard_are_no_cells(window: ImportWindow) -> None:
    QGuiApplication.clipboard().setText("a letter\nof two lines")
    window.paste()
    assert not window.is_busy()
    assert "clipboard" in window.message()


def test_stopping_while_reading_leaves_the_window_ready(
    window: ImportWindow, settled: Settled, listing: Path, qtbot: QtBot
) -> None:
    window.come_forward()
    window.open_file(listing)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    settled()
    assert window.plan() is None
    assert window.message() != ""
    assert window.isVisible()


def test_stopping_while_comparing_gives_back_what_was_compared_before(
    qtbot: QtBot, background: Background, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    busy = threading.Event()
    background.read_long(lambda _session: busy.wait(10))
    decide(window, "Leave it out")
    assert window.is_busy()
    button(window, "Cancel").click()
    busy.set()
    qtbot.waitUntil(lambda: not window.is_busy())
    assert account(window) == ACCOUNT
    pane = window.page.preview.pane
    qtbot.waitUntil(lambda: pane.buttons()[0].text().replace("&", "") == "Leave it out")


def test_stopping_while_writing_leaves_nothing_behind(
    qtbot: QtBot, background: Background, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    busy = threading.Event()
    hold(background, busy)
    window.bring_in()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    busy.set()
    qtbot.waitUntil(lambda: not window.is_busy())
    assert total(qtbot, background) == 0
    assert button(window, "Bring in 2").isVisible()


def press(qtbot: QtBot, window: ImportWindow, key: Qt.Key | QKeySequence.StandardKey) -> None:
    with qtbot.waitActive(window):
        window.come_forward()
    qtbot.keySequence(window.page.preview.table, QKeySequence(key))


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, QKeySequence.StandardKey.Close])
def test_esc_and_the_key_for_closing_close_it(
    qtbot: QtBot,
    window: ImportWindow,
    read: Read,
    listing: Path,
    key: Qt.Key | QKeySequence.StandardKey,
) -> None:
    read(listing)
    press(qtbot, window, key)
    assert not window.isVisible()


def test_what_was_decided_is_not_lost_by_closing(
    qtbot: QtBot, window: ImportWindow, read: Read, settled: Settled, listing: Path
) -> None:
    read(listing)
    decide(window, "Leave it out")
    settled()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.isVisible()
    question = window.findChild(QMessageBox)
    next(b for b in question.buttons() if "without" in b.text()).click()
    assert not window.isVisible()


def hold(background: Background, lane: threading.Event) -> None:
    background.write(Deed("record_added"), lambda _session: lane.wait(10))


def test_closing_while_records_are_written_asks_first(
    qtbot: QtBot, background: Background, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    busy = threading.Event()
    hold(background, busy)
    window.bring_in()
    window.close()
    question = window.findChild(QMessageBox)
    assert window.isVisible()
    [stop] = [each for each in question.buttons() if "Stop" in each.text()]
    stop.click()
    busy.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert total(qtbot, background) == 0


def test_the_question_goes_away_once_all_is_written(
    qtbot: QtBot, background: Background, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    busy = threading.Event()
    hold(background, busy)
    window.bring_in()
    window.close()
    question = window.findChild(QMessageBox)
    busy.set()
    qtbot.waitUntil(lambda: not window.is_busy())
    qtbot.waitUntil(lambda: not isValid(question) or not question.isVisible())
    assert window.isVisible()
    assert total(qtbot, background) == 2


def test_rows_title_and_icons_grow_with_the_text(
    window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    preview = window.page.preview
    before = preview.table.rowHeight(0), window.foot.do.iconSize().height()
    font = window.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    window.setFont(font)
    assert preview.table.rowHeight(0) > 1.5 * before[0]
    assert window.foot.do.iconSize().height() > 1.5 * before[1]
    assert window.head.name.font().pointSizeF() > font.pointSizeF()


def test_no_empty_window_waits_behind_the_question_for_a_file(
    window: ImportWindow, settled: Settled, listing: Path
) -> None:
    window.choose_file()
    assert not window.isVisible()
    window._open_chosen([str(listing)])
    assert window.isVisible()
    settled()


def test_the_same_file_says_when_it_was_brought_in_before(
    qtbot: QtBot,
    background: Background,
    window: ImportWindow,
    read: Read,
    settled: Settled,
    listing: Path,
) -> None:
    read(listing)
    with qtbot.waitSignal(background.done):
        window.bring_in()
    settled()
    window.open_file(listing)
    settled()
    assert "brought in before" in window.message()
    assert column(window, "outcome") == ["refused", "same", "same", "not data"]
    assert len(LISTING) == len(column(window, "outcome"))
