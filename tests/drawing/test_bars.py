"""Bar charts: ink where the bars are and nowhere else, words beside them, the same as a table."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QGraphicsScene

from coopdesk.drawing.bars import BarsChart
from coopdesk.drawing.look import DARK, LIGHT, look
from coopdesk.drawing.pictures import picture
from coopdesk.drawing.scale import steps
from coopdesk.drawing.tables import chart_table
from coopdesk.drawing.values import BarChart, BarRow, Series

SIZE = (800, 400)
ROWS = (
    BarRow("Labour inspection", (12,), "inspection"),
    BarRow("A topic of a name that is longer than any line beside a chart may ever be", (0,), "b"),
    BarRow("Not told", (None,), "c"),
    BarRow("No topic", (6,), "", neutral=True),
)
LYING = BarChart("Topics", ROWS, "Topic", (Series("Exchanges"),), not_known="not known")
UPRIGHT = BarChart("Topics", ROWS, "Topic", (Series("Exchanges"),), lying=False)
STACKED = BarChart(
    "Roles",
    (BarRow("MX", (3, 1), "MX"), BarRow("AR", (None, 4), "AR")),
    "Country",
    (Series("Asked", "one"), Series("Gave", "other")),
    not_known="not known",
    total="Both",
)


@pytest.fixture
def charts(qapp: object) -> Iterator[list[QGraphicsScene]]:
    """Keep scenes as long as the test."""
    kept: list[QGraphicsScene] = []
    yield kept
    kept.clear()


def drawn(charts: list[QGraphicsScene], values: BarChart) -> BarsChart:
    scene, chart = QGraphicsScene(), BarsChart(values, look(dark=False), titled=True)
    scene.addItem(chart)
    chart.resize(*SIZE)
    charts.append(scene)
    return chart


def shade(image: QImage, x: float, y: float) -> QColor:
    return image.pixelColor(round(x * 2), round(y * 2))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("values", [LYING, UPRIGHT])
def test_bars_have_ink_to_their_end_and_none_after_it(
    charts: list[QGraphicsScene], values: BarChart, dark: bool
) -> None:
    how = look(dark=dark)
    image = picture(values, *SIZE, how=how)
    chart = drawn(charts, values)
    area, highest = chart.plotArea(), chart._numbers.max()
    for number, row in enumerate(values.rows):
        share = (row.values[0] or 0) / highest
        across = (number + 0.5) / len(values.rows)
        if values.lying:
            inside = (
                area.left() + area.width() * (share - 0.05),
                area.top() + area.height() * across,
            )
            after = (area.left() + area.width() * (share + 0.1), inside[1])
        else:
            x = area.left() + area.width() * across
            inside = (x, area.bottom() - area.height() * (share - 0.05))
            after = (x, area.bottom() - area.height() * (share + 0.1))
        tone = "neutral" if row.neutral else "one"
        if row.values[0]:
            assert shade(image, *inside) == how.tones[tone]
        if row.values[0] != highest:
            assert shade(image, *after) not in how.tones.values()


def test_what_is_not_known_is_told_so_and_never_as_nought() -> None:
    table = chart_table(LYING)
    assert table.headings == ("Topic", "Exchanges")
    assert [row[1] for row in table.rows] == ["12", "0", "not known", "6"]
    assert chart_table(STACKED).rows == (("MX", "3", "1", "4"), ("AR", "not known", "4", "4"))


def test_each_row_is_found_where_it_is_drawn(charts: list[QGraphicsScene]) -> None:
    chart = drawn(charts, LYING)
    area = chart.plotArea()
    for number in range(len(ROWS)):
        y = area.top() + area.height() * (number + 0.5) / len(ROWS)
        assert chart.row_at(QPointF(20, y)) == number
    assert chart.row_at(QPointF(20, 2)) is None
    assert chart.tip_at(QPointF(area.center().x(), area.top() + 5)) == "Labour inspection: 12"


def test_long_labels_wrap_and_stay_left_of_the_bars(charts: list[QGraphicsScene]) -> None:
    chart = drawn(charts, LYING)
    words = [item for item in chart.scene().items() if hasattr(item, "text")]
    lines = [item for item in words if len(item.text()) > 5 and item.text() in ROWS[1].label]
    assert " ".join(item.text() for item in reversed(lines)).endswith("may ever be")
    assert all(item.sceneBoundingRect().right() <= chart.plotArea().left() for item in lines)
    assert all(item.sceneBoundingRect().left() >= 0 for item in lines)


def test_a_bar_without_a_year_says_so_where_not_all_years_have_room(
    charts: list[QGraphicsScene],
) -> None:
    years = tuple(BarRow(str(year), (1,)) for year in range(2001, 2027))
    rows = (*years, BarRow("no date", (2,)))
    chart = drawn(charts, BarChart("Years", rows, "Year", (Series("Exchanges"),), lying=False))
    chart.resize(480, 260)
    said = {
        getattr(item, "text", str)(): item.sceneBoundingRect() for item in chart.scene().items()
    }
    assert "2002" not in said
    assert said["no date"].right() <= 480
    assert all(
        said["no date"].left() > said[row.label].right() for row in years if row.label in said
    )


def test_a_legend_breaks_its_lines_where_it_has_no_room(charts: list[QGraphicsScene]) -> None:
    names = ("Requesting and providing", "Participating", "Coordinating", "Funding")
    series = tuple(Series(name) for name in names)
    row = BarRow("A", tuple(range(len(names))))
    chart = drawn(charts, BarChart("Roles", (row,), "Country", series))
    chart.resize(320, 300)
    words = [item for item in chart.scene().items() if getattr(item, "text", str)() in names]
    assert len(words) == len(names)
    assert all(item.sceneBoundingRect().right() <= 320 for item in words)
    assert all(item.sceneBoundingRect().bottom() < chart.plotArea().top() for item in words)


def test_a_chart_without_rows_can_be_drawn(qapp: object) -> None:
    empty = BarChart("Topics", (), "Topic", (Series("Exchanges"),))
    assert not picture(empty, 300).isNull()


@pytest.mark.parametrize(
    ("highest", "most", "whole", "expected"),
    [
        (0, 5, True, (0, 1, 1)),
        (1, 5, True, (0, 1, 1)),
        (3, 6, True, (0, 3, 1)),
        (35, 4, True, (0, 40, 10)),
        (1.5, 5, False, (0, 1.5, 0.5)),
        (98_000, 5, True, (0, 100_000, 20_000)),
    ],
)
def test_axes_bear_few_round_numbers_and_no_half_of_what_is_counted(
    highest: float, most: int, whole: bool, expected: tuple[float, float, float]
) -> None:
    assert steps(0, highest, most, whole=whole) == pytest.approx(expected)


@pytest.mark.parametrize("shades", [LIGHT, DARK])
def test_every_tone_stands_out_from_its_page(shades: dict[str, str], qapp: object) -> None:
    page = look(dark=shades is DARK).page
    assert all(contrast(QColor(each), page) >= 4.5 for each in shades.values())


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
