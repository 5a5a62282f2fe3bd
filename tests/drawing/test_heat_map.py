"""Heat maps: the most frequent by name, the others as one, every number read on its shade."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGraphicsScene

from coopdesk.drawing.heat_map import HeatChart, ink_on, shade_of
from coopdesk.drawing.look import look
from coopdesk.drawing.pictures import picture, svg
from coopdesk.drawing.shades import READABLE, contrast
from coopdesk.drawing.tables import chart_table
from coopdesk.drawing.values import HeatCell, HeatMap


def map_of(rows: int, columns: int) -> HeatMap:
    """Every row with every third column, the first the most."""
    cells = tuple(
        HeatCell(row, column, (rows - row) * (columns - column) + 1, f"{row} {column}")
        for row in range(rows)
        for column in range(row % 3, columns, 3)
    )
    names = tuple(f"Country {n + 1}" for n in range(max(rows, columns)))
    return HeatMap(
        *("Who helped whom", names[:rows], names[:columns], cells),
        *("Requesting", "Providing", "Exchanges", "{} others".format),
    )


@pytest.fixture
def scenes(qapp: object) -> Iterator[list[QGraphicsScene]]:
    """Keep scenes as long as the test."""
    kept: list[QGraphicsScene] = []
    yield kept
    kept.clear()


def drawn(scenes: list[QGraphicsScene], values: HeatMap, width: float = 900) -> HeatChart:
    chart = HeatChart(values, look(dark=False))
    scenes.append(QGraphicsScene())
    scenes[-1].addItem(chart)
    chart.resize(width, chart.natural_height(width))
    return chart


@pytest.mark.parametrize("count", [1, 2, 9, 60, 200])
@pytest.mark.parametrize("width", [320, 640, 1100])
def test_all_that_is_shown_lies_within_the_picture_and_nothing_is_left_out(
    scenes: list[QGraphicsScene], count: int, width: int
) -> None:
    values = map_of(count, count)
    chart = drawn(scenes, values, width)
    grid = chart.shown()
    assert grid
    assert grid.rows + grid.other_rows == grid.columns + grid.other_columns == count
    assert grid.other_rows != 1
    assert chart.rect().contains(grid.area)
    assert sum(grid.numbers.values()) == sum(cell.value for cell in values.cells)


def test_a_cell_tells_its_row_its_column_and_its_number_and_is_the_row_of_the_table(
    scenes: list[QGraphicsScene],
) -> None:
    values = map_of(4, 5)
    chart, table = drawn(scenes, values), chart_table(values)
    grid = chart.shown()
    assert grid
    for number, cell in enumerate(values.cells):
        at = grid.rect(cell.row, cell.column).center()
        assert chart.row_at(at) == number
        told = zip(table.headings, table.rows[number], strict=True)
        assert chart.tip_at(at) == "\n".join(f"{heading}: {words}" for heading, words in told)
    empty = grid.rect(1, 0).center()
    assert chart.row_at(empty) is None
    assert chart.tip_at(empty).endswith("Exchanges: 0")
    assert chart.tip_at(QPointF(1, 1)) == ""


def test_others_are_told_but_cannot_be_chosen(scenes: list[QGraphicsScene]) -> None:
    chart = drawn(scenes, map_of(70, 70))
    grid = chart.shown()
    assert grid
    at = grid.rect(grid.rows, grid.columns).center()
    assert chart.row_at(at) is None
    assert f"Requesting: {70 - 59} others" in chart.tip_at(at)


@pytest.mark.parametrize("dark", [True, False])
def test_every_number_is_read_on_its_shade(qapp: object, dark: bool) -> None:
    how = look(dark=dark)
    for number in range(1, 101):
        shade = shade_of(number, 100, how)
        assert contrast(ink_on(shade, how), shade) >= READABLE


def test_the_most_frequent_cell_is_the_strongest_and_pictures_have_it(qapp: object) -> None:
    values = map_of(3, 3)
    image: QImage = picture(values, 600, scale=1)
    strongest = look(dark=False).tones["one"]
    places = [(x, y) for x in range(0, 600, 4) for y in range(0, image.height(), 4)]
    assert strongest.rgb() in {image.pixel(x, y) for x, y in places}
    assert b"Country 3" in svg(values, 600)
