"""Rows are found, written in, decided about and compared, and stay where they were."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.records import Party, Record
from coopdesk.importing.notes import Code
from coopdesk.ui.importing.fates import Fate
from coopdesk.ui.importing.window import ImportWindow
from tests.keyboard import Keyboard
from tests.ui.importing.conftest import LISTING, MakeBook, Read, Settled, column, stand_on

PLACE = Qt.ItemDataRole.AccessibleTextRole


def item(window: ImportWindow, row: int, key: str) -> QModelIndex:
    table = window.page.preview.table
    return table.model().index(row, table.columns().index(key))


def test_every_row_is_shown_with_what_would_happen(
    window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    assert column(window, "row") == ["4", "2", "3", "1"]
    assert column(window, "outcome") == ["refused", "new", "new", "not data"]
    assert column(window, "c4") == ["green", "red", "", "Colour"]
    assert "no title" in window.page.preview.told()
    stand_on(window.page.preview.table, 1, "c1")
    assert window.page.preview.told().startswith("B2: “31/02/2024”")


def test_a_cell_with_a_problem_is_marked_and_says_which(
    window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    doubtful, plain = item(window, 1, "c2"), item(window, 2, "c2")
    assert doubtful.data(Qt.ItemDataRole.DecorationRole) is not None
    assert "a day that does not exist" in doubtful.data(Qt.ItemDataRole.ToolTipRole)
    assert "a day that does not exist" in doubtful.data(PLACE)
    assert plain.data(Qt.ItemDataRole.DecorationRole) is None


def test_headings_say_what_columns_become(window: ImportWindow, read: Read, listing: Path) -> None:
    read(listing)
    table = window.page.preview.table
    across = Qt.Orientation.Horizontal
    headings = [table.model().headerData(n, across) for n in range(len(table.columns()))]
    assert headings[3:] == [
        "Title\n→ Title",
        "Start\n→ Start",
        "Requesting\n→ Requesting",
        "Colour\n→ left out",
    ]


def test_the_counts_open_their_rows(
    window: ImportWindow, read: Read, settled: Settled, listing: Path
) -> None:
    read(listing)
    window.page.counts.choose(Fate.NEW)
    settled()
    assert column(window, "c1") == ["Visit", "Course"]
    window.page.counts.choose(None)
    settled()
    assert len(column(window, "c1")) == 4


def test_words_and_problems_narrow_the_rows(
    qtbot: QtBot, window: ImportWindow, read: Read, settled: Settled, listing: Path
) -> None:
    read(listing)
    narrow = window.page.preview.filter
    qtbot.keyClicks(narrow.words, "GREEN")
    qtbot.waitUntil(lambda: column(window, "row") == ["4"])
    qtbot.keyClick(narrow.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(column(window, "row")) == 4)
    assert window.isVisible()
    codes = [narrow.problems.itemData(n) for n in range(narrow.problems.count())]
    narrow.problems.setCurrentIndex(codes.index(Code.DATE_IMPOSSIBLE))
    narrow.problems.activated.emit(narrow.problems.currentIndex())
    settled()
    assert column(window, "row") == ["2"]
    assert narrow.problems.currentText() == "… is a day that does not exist (1)"


def test_what_nothing_is_like_says_so(
    qtbot: QtBot, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    qtbot.keyClicks(window.page.preview.filter.words, "lighthouse")
    qtbot.waitUntil(lambda: column(window, "row") == [])
    assert window.page.preview.told() == ""


def test_rows_may_be_put_in_the_order_of_the_file(
    qtbot: QtBot, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    window.page.preview.table.sort_wanted.emit("row", False)
    qtbot.waitUntil(lambda: column(window, "row") == ["1", "2", "3", "4"])


def test_a_cell_is_written_in_place_and_planned_anew(
    qtbot: QtBot,
    keys: Keyboard,
    window: ImportWindow,
    read: Read,
    settled: Settled,
    listing: Path,
) -> None:
    read(listing)
    table = window.page.preview.table
    stand_on(table, 0, "c1")
    qtbot.keyClick(table, Qt.Key.Key_F2)
    keys.line("Seminar")
    settled()
    assert column(window, "outcome") == ["new", "new", "new", "not data"]
    assert column(window, "c1")[0] == "Seminar"
    assert column(window, "row") == ["4", "2", "3", "1"]
    assert table.currentIndex().row() == 1
    plan = window.plan()
    assert plan is not None
    assert "Seminar" in [record.title for record in plan.additions]


def test_esc_leaves_a_cell_as_it_was(
    qtbot: QtBot, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    table = window.page.preview.table
    stand_on(table, 1, "c1")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QPlainTextEdit)
    qtbot.keyClicks(editor, "Other")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert not window.is_busy()
    assert column(window, "c1")[1] == "Visit"


def test_tab_goes_on_writing_in_the_next_cell_and_alt_enter_begins_a_line(
    qtbot: QtBot, keys: Keyboard, window: ImportWindow, read: Read, settled: Settled, listing: Path
) -> None:
    read(listing)
    table = window.page.preview.table
    stand_on(table, 1, "c3")
    qtbot.keyClick(table, Qt.Key.Key_F2)
    keys.write("Chile")
    keys.tab()
    editor = table.findChildren(QPlainTextEdit)[-1]
    assert editor.toPlainText() == "red"
    editor.selectAll()
    keys.write("dark")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    keys.line("blue")
    settled()
    assert column(window, "c3")[1] == "Chile"
    assert column(window, "c4")[1] == "dark blue"
    [_, row, *_] = window.page.preview.table.all_keys()
    assert window.page.preview._cells is not None
    assert window.page.preview._cells.text(row, "c4") == "dark\nblue"


def test_headings_and_outcomes_cannot_be_written(
    qtbot: QtBot, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    table = window.page.preview.table
    for row, key in ((3, "c1"), (1, "outcome")):
        stand_on(table, row, key)
        qtbot.keyClick(table, Qt.Key.Key_F2)
        assert table.findChild(QPlainTextEdit) is None


def test_rows_shown_for_a_problem_stay_in_sight_once_it_is_mended(
    qtbot: QtBot,
    keys: Keyboard,
    window: ImportWindow,
    read: Read,
    settled: Settled,
    listing: Path,
) -> None:
    read(listing)
    window.page.counts.choose(Fate.REFUSED)
    settled()
    table = window.page.preview.table
    stand_on(table, 0, "c1")
    qtbot.keyClick(table, Qt.Key.Key_F2)
    keys.line("Seminar")
    settled()
    assert column(window, "outcome") == ["new"]
    assert window.page.counts.text().startswith("4 read = 3 new")


def decide(window: ImportWindow, words: str) -> None:
    found = {b.text().replace("&", ""): b for b in window.page.preview.pane.buttons()}
    found[words].click()


def offered(window: ImportWindow) -> list[str]:
    return [b.text().replace("&", "") for b in window.page.preview.pane.buttons()]


def test_a_row_is_left_out_and_taken_in_again(
    window: ImportWindow, read: Read, settled: Settled, listing: Path
) -> None:
    read(listing)
    stand_on(window.page.preview.table, 1, "row")
    decide(window, "Leave it out")
    settled()
    assert column(window, "outcome") == ["refused", "left out by you", "new", "not data"]
    assert "1 refused + 1 left out by you + 1 not data" in window.page.counts.text()
    window.page.counts.choose(Fate.REFUSED)
    settled()
    assert column(window, "outcome") == ["refused"]
    window.page.counts.choose(Fate.LEFT_OUT)
    settled()
    assert column(window, "outcome") == ["left out by you"]
    window.page.counts.choose(None)
    settled()
    stand_on(window.page.preview.table, column(window, "outcome").index("left out by you"), "row")
    assert offered(window) == ["Take my decision back"]
    decide(window, "Take my decision back")
    settled()
    assert column(window, "outcome") == ["refused", "new", "new", "not data"]


def test_several_rows_are_decided_at_once(
    window: ImportWindow, read: Read, settled: Settled, listing: Path
) -> None:
    read(listing)
    table = window.page.preview.table
    table.select_keys(list(table.all_keys())[1:3])
    decide(window, "Leave it out")
    settled()
    assert column(window, "outcome") == [
        "refused",
        "left out by you",
        "left out by you",
        "not data",
    ]


COURSE = Record(
    title="Course on labour inspection in mines",
    period=point(date(2023, 3, 1)),
    narrative="In two parts.",
    parties=(Party(place="PE", role="requesting"),),
)
LIKE_IT = [
    ["Title", "Start", "Requesting", "Description"],
    ["Course about labour inspection in mines", "2023-03-01", "Peru", "In three parts."],
]


def test_a_row_like_a_record_is_compared_with_it_and_updates_it_when_told(
    qtbot: QtBot,
    background: Background,
    window: ImportWindow,
    read: Read,
    settled: Settled,
    book: MakeBook,
) -> None:
    background.write(Deed("record_added"), add_records, [COURSE])
    read(book("like.xlsx", Exchanges=LIKE_IT))
    pane = window.page.preview.pane
    stand_on(window.page.preview.table, 0, "row")
    qtbot.waitUntil(lambda: len(pane.comparison.lines()) > 3)
    told = {line.name: line for line in pane.comparison.lines()}
    assert told["Story"].differs
    assert (told["Story"].here, told["Story"].there) == ("In three parts.", "In two parts.")
    assert not told["Parties"].differs
    assert pane.comparison.lines()[0].differs
    decide(window, "It is the same: update it")
    settled()
    plan = window.plan()
    assert plan is not None
    assert plan.additions == ()
    assert [record.narrative for record in plan.changes] == ["In three parts."]


def test_a_row_like_an_earlier_one_is_shown_beside_it(
    window: ImportWindow, read: Read, settled: Settled, book: MakeBook
) -> None:
    read(book("twice.xlsx", Exchanges=[*LISTING, ["Course", "2024", "Peru", "blue"]]))
    preview = window.page.preview
    window.page.preview.table.sort_wanted.emit("row", False)
    settled()
    stand_on(preview.table, 4, "row")
    told = {line.name: line for line in preview.pane.comparison.lines()}
    assert told["Colour"].differs
    assert (told["Colour"].here, told["Colour"].there) == ("blue", "")
    assert not told["Title"].differs


def test_a_row_that_changes_a_record_says_what_it_changes(
    background: Background, window: ImportWindow, read: Read, book: MakeBook
) -> None:
    known = replace(COURSE, reference="C 7")
    background.write(Deed("record_added"), add_records, [known])
    rows = [["Reference", "Title", "City"], ["C 7", COURSE.title, "Lima"]]
    read(book("change.xlsx", Exchanges=rows))
    stand_on(window.page.preview.table, 0, "row")
    [line] = window.page.preview.pane.comparison.lines()
    assert (line.name, line.here, line.there) == ("City", "Lima", "")
    assert "It is new" in offered(window)


def test_the_whole_file_lists_all_tables_and_leads_to_each(
    qtbot: QtBot, window: ImportWindow, read: Read, settled: Settled, book: MakeBook
) -> None:
    read(book("two.xlsx", Exchanges=LISTING, Projects=[["Title"], ["Bridge"]]))
    sheets = window.page.sheets
    assert [sheets.item(n).text() for n in range(sheets.count())] == [
        "Whole file",
        "Exchanges",
        "Projects",
    ]
    assert column(window, "title")[0] == ""
    bridge = column(window, "title").index("Bridge")
    stand_on(window.page.preview.table, bridge, "title")
    qtbot.keyClick(window.page.preview.table, Qt.Key.Key_Return)
    settled()
    assert sheets.currentItem().text() == "Projects"
    assert column(window, "c1") == ["Bridge", "Title"]
    assert window.page.preview.table.currentIndex().row() == 0


def test_a_count_that_spans_sheets_opens_the_rows_of_all(
    window: ImportWindow, read: Read, settled: Settled, book: MakeBook
) -> None:
    read(book("two.xlsx", Exchanges=LISTING, Projects=[["Title"], ["Bridge"]]))
    window.page.sheets.choose(1)
    settled()
    window.page.counts.choose(Fate.NEW)
    settled()
    assert column(window, "title") == ["Visit", "Course", "Bridge"]
    window.page.sheets.choose(0)
    settled()
    window.page.counts.choose(Fate.REFUSED)
    settled()
    assert column(window, "row") == ["4"]


def test_buttons_have_keys(window: ImportWindow, read: Read, listing: Path) -> None:
    read(listing)
    shown = [b for b in window.findChildren(QPushButton) if b.isVisible() and b.text() != "Close"]
    keys = [b.text()[b.text().index("&") + 1].lower() for b in shown]
    assert len(set(keys)) == len(keys)


def test_headings_without_room_are_cut_line_by_line_and_told_by_their_tip(
    window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    table = window.page.preview.table
    at = table.columns().index("c1")
    across = Qt.Orientation.Horizontal
    told = table.model().headerData(at, across)
    table.horizontalHeader().resizeSection(at, 24)
    table._fit_headings()
    lines = str(table.model().headerData(at, across)).split("\n")
    assert len(lines) == 2
    assert all(line.endswith("…") for line in lines)
    assert table.model().headerData(at, across, Qt.ItemDataRole.ToolTipRole) == told
    table.horizontalHeader().resizeSection(at, 400)
    table._fit_headings()
    assert table.model().headerData(at, across) == told
