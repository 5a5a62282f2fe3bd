"""Marks over the cells of a table: where they stand, and that the text stays readable."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from coopdesk.ui import theme
from coopdesk.ui.widgets.colours import Tone, colour
from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.found_marks import (
    Span,
    mark_colour,
    paint_chosen_marks,
    paint_marks,
    utf16,
)
from coopdesk.ui.widgets.paged_table import Cell, PagedTable
from tests.ui.test_theme import contrast

COLUMNS = [
    ColumnSpec("title", "Title", width=30),
    ColumnSpec("count", "Count", right=True, width=20),
    ColumnSpec("note", "Note", width=20),
]


def find_labour(column: str, text: str) -> Sequence[Span]:
    at = text.find("labour")
    return [(at, at + 6)] if at >= 0 and column != "note" else []


@pytest.fixture
def table(qtbot: QtBot) -> PagedTable:
    table = PagedTable("Exchanges")
    qtbot.addWidget(table)
    table.setPalette(theme._palette("light"))
    table.set_columns(COLUMNS)
    table.resize(1200, 300)
    table.show()
    qtbot.waitExposed(table)
    return table


def fill(qtbot: QtBot, table: PagedTable, *texts: str) -> None:
    with qtbot.waitSignal(table.rows_wanted):
        table.show_keys(range(1, 1001))
    rows = {key: texts[(key - 1) % len(texts)] for key in range(1, 101)}
    table.fill({key: (text, Cell(text), text) for key, text in rows.items()})


def changed(table: PagedTable) -> list[QRect]:
    """Return the boxes, row by row and cell by cell, that marks have changed."""
    with_marks = grab(table)
    table.set_marks(None)
    without = grab(table)
    table.set_marks(find_labour)
    found: list[QRect] = []
    for row in range(3):
        for place in range(3):
            cell = table.visualRect(table.model().index(row, place)) & without.rect()
            dots = [
                QPoint(x, y)
                for x in range(cell.left(), cell.right() + 1)
                for y in range(cell.top(), cell.bottom() + 1)
                if with_marks.pixel(x, y) != without.pixel(x, y)
            ]
            if dots:
                columns, rows = [dot.x() for dot in dots], [dot.y() for dot in dots]
                found.append(
                    QRect(QPoint(min(columns), min(rows)), QPoint(max(columns), max(rows)))
                )
    return found


def grab(table: PagedTable) -> QImage:
    return table.viewport().grab().toImage()


def ink(table: PagedTable, box: QRect) -> tuple[int, int]:
    """Return the first and last column of pixels of a box that letters have darkened."""
    table.set_marks(None)
    picture = grab(table)
    table.set_marks(find_labour)
    dark = [
        x
        for x in range(box.left(), box.right() + 1)
        if any(picture.pixelColor(x, y).lightness() < 140 for y in range(box.top(), box.bottom()))
    ]
    return min(dark), max(dark)


def test_the_word_is_marked_from_its_first_letter_to_its_last(
    qtbot: QtBot, table: PagedTable
) -> None:
    fill(qtbot, table, "labour", "labour", "labour")
    table.set_marks(find_labour)
    boxes = changed(table)
    assert len(boxes) == 6
    for box in boxes:
        cell = table.visualRect(table.indexAt(box.center()))
        first, last = ink(table, cell)
        assert 0 <= first - box.left() <= 3
        assert 0 <= box.right() - last <= 3
        assert cell.contains(box)


def test_words_before_it_move_the_mark(qtbot: QtBot, table: PagedTable) -> None:
    fill(qtbot, table, "Child labour", "🙂 labour", "no word")
    table.set_marks(find_labour)
    child, number, emoji, _ = changed(table)
    width = table.fontMetrics().horizontalAdvance
    assert abs(child.width() - width("labour")) <= 4
    assert abs(emoji.width() - width("labour")) <= 4
    assert abs(child.left() - width("Child ")) <= 8
    assert number.right() > table.columnViewportPosition(2) - 8


def test_what_is_elided_away_is_not_marked(qtbot: QtBot, table: PagedTable) -> None:
    fill(qtbot, table, "A title that goes on and on and on and on about labour")
    table.set_marks(find_labour)
    assert changed(table) == []
    table.setColumnWidth(0, 600)
    assert len(changed(table)) == 3


def test_marks_follow_columns_and_scrolling(qtbot: QtBot, table: PagedTable) -> None:
    fill(qtbot, table, "labour", "else", "else")
    table.set_marks(find_labour)
    before = changed(table)
    table.horizontalHeader().moveSection(0, 2)
    after = changed(table)
    assert {box.top() for box in after} == {box.top() for box in before}
    assert {box.left() for box in after} != {box.left() for box in before}
    table.verticalScrollBar().setValue(table.rowHeight(0) // 2)
    assert changed(table)[0].top() < before[0].top()


def test_marks_grow_with_the_text(qtbot: QtBot, table: PagedTable) -> None:
    fill(qtbot, table, "labour", "else", "else")
    table.set_marks(find_labour)
    before = changed(table)[0]
    font = table.font()
    font.setPointSizeF(2 * font.pointSizeF())
    table.setFont(font)
    after = changed(table)[0]
    assert 1.7 < after.width() / before.width() < 2.3


def test_rows_from_right_to_left_are_marked_there(qtbot: QtBot, table: PagedTable) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    fill(qtbot, table, "labour", "else", "else")
    table.set_marks(find_labour)
    for box in changed(table):
        first, last = ink(table, table.visualRect(table.indexAt(box.center())))
        assert abs(first - box.left()) <= 3
        assert abs(last - box.right()) <= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("tone", ["plain", "faded"])
@pytest.mark.parametrize("is_chosen", [False, True])
def test_marked_text_can_be_read(scheme: str, tone: Tone, is_chosen: bool) -> None:
    palette = theme._palette(scheme)
    roles = QPalette.ColorRole
    page = palette.color(roles.Highlight if is_chosen else roles.Base)
    text = palette.color(roles.HighlightedText) if is_chosen else colour(tone, palette)
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(page)
    painter = QPainter(picture)
    painter.fillRect(10, 0, 10, 10, text)
    if is_chosen:
        paint_chosen_marks(painter, [QRect(0, 0, 20, 10)])
    else:
        paint_marks(painter, [QRect(0, 0, 20, 10)], is_page_dark=scheme == "dark")
    painter.end()
    marked_page, marked_text = picture.pixelColor(2, 2), picture.pixelColor(12, 2)
    assert contrast(marked_page, marked_text) >= 4.5
    assert marked_page != page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("tone", ["plain", "faded", "accent", "doubt"])
def test_marked_text_of_a_page_can_be_read(scheme: str, tone: Tone) -> None:
    palette = theme._palette(scheme)
    marked = mark_colour(palette)
    assert contrast(colour(tone, palette), marked) >= 4.5
    assert contrast(palette.color(QPalette.ColorRole.Base), marked) >= 1.1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_stand_out_in_the_row_chosen(scheme: str) -> None:
    page = theme._palette(scheme).color(QPalette.ColorRole.Highlight)
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    picture.fill(page)
    painter = QPainter(picture)
    paint_chosen_marks(painter, [QRect(0, 0, 10, 10)])
    painter.end()
    assert contrast(picture.pixelColor(2, 2), page) >= 1.8


def test_an_emoji_counts_for_two() -> None:
    assert utf16("a🙂b", [(2, 3)]) == [(3, 4)]
    assert utf16("aéb", [(2, 3)]) == [(2, 3)]
