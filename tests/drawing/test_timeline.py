"""Timelines: each time where its days are, those without an end fading, rows found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsScene

from coopdesk.drawing.calendar import marks
from coopdesk.drawing.look import look
from coopdesk.drawing.pictures import picture
from coopdesk.drawing.tables import chart_table
from coopdesk.drawing.timeline import TimesChart
from coopdesk.drawing.timeline_strips import STRIP, timeline_picture
from coopdesk.drawing.values import Lane, Stretch, TimelineChart

LANES = (
    Lane("Output 1.1", heading=True),
    Lane(
        "Courses",
        (
            Stretch(date(2022, 1, 1), date(2022, 6, 30), "one", "Jan–Jun 2022"),
            Stretch(date(2024, 1, 1), None, "good", "since Jan 2024"),
        ),
        "1",
        level=1,
    ),
    Lane("Visits", (), "2", level=1),
)
CHART = TimelineChart(
    "Activities",
    LANES,
    "Activity",
    "When",
    as_of=date(2024, 7, 31),
    as_of_label="as of 31 July 2024",
    undated="no dates",
)
WIDTH, HEIGHT = 900, 260


@pytest.fixture
def scene(qapp: object) -> QGraphicsScene:
    return QGraphicsScene()


def drawn(scene: QGraphicsScene, values: TimelineChart, height: float = HEIGHT) -> TimesChart:
    chart = TimesChart(values, look(dark=False), titled=True)
    scene.addItem(chart)
    chart.resize(WIDTH, height)
    return chart


def x_of(chart: TimesChart, day: date) -> float:
    area, first, last = chart.plotArea(), chart.first.toordinal(), chart.last.toordinal()
    return area.left() + area.width() * (day.toordinal() - first) / (last - first)


@pytest.mark.parametrize("dark", [False, True])
def test_times_have_ink_on_their_days_alone_and_fade_where_they_go_on(
    scene: QGraphicsScene, dark: bool
) -> None:
    how = look(dark=dark)
    image, chart = picture(CHART, WIDTH, HEIGHT, how=how), drawn(scene, CHART)
    middle = chart.plotArea().top() + (chart.lane_top(1) + chart.lane_top(2)) / 2

    def shade(day: date) -> QColor:
        return image.pixelColor(round(x_of(chart, day) * 2), round(middle * 2))

    assert shade(date(2022, 3, 1)) == how.tones["one"]
    assert shade(date(2023, 3, 1)) == how.page
    assert shade(date(2024, 2, 1)) == how.tones["good"]
    late = image.pixelColor(round((chart.plotArea().right() - 4) * 2), round(middle * 2))
    assert late not in (how.tones["good"], how.page)


def test_the_table_tells_the_times_of_each_lane() -> None:
    table = chart_table(CHART)
    assert table.headings == ("Activity", "When")
    assert table.rows == (
        ("Output 1.1", ""),
        ("Courses", "Jan–Jun 2022; since Jan 2024"),
        ("Visits", "no dates"),
    )
    assert table.keys == (None, "1", "2")


def test_a_lane_is_found_where_it_is_drawn_also_when_scrolled(scene: QGraphicsScene) -> None:
    many = TimelineChart(
        "Many", tuple(Lane(f"Line {n}", LANES[1].stretches, str(n)) for n in range(300)), "L", "W"
    )
    chart = drawn(scene, many)
    chart.scroll_to(chart.lane_top(200))
    assert chart.row_at(QPointF(10, chart.plotArea().top() + 3)) == 200
    assert chart.tip_at(QPointF(10, chart.plotArea().top() + 3)).startswith("Line 200\nJan–Jun")
    words = {item.text() for item in scene.items() if hasattr(item, "text")}
    assert "Line 200" in words
    assert "Line 100" not in words  # only what is in sight is drawn


def test_times_at_once_stand_on_tracks_of_their_own(scene: QGraphicsScene) -> None:
    both = (
        Stretch(date(2024, 1, 1), date(2024, 6, 30), "one"),
        Stretch(date(2024, 3, 1), date(2024, 4, 30), "other"),
    )
    how = look(dark=False)
    values = TimelineChart("T", (Lane("A", both, "a"),), "L", "W")
    image, chart = picture(values, WIDTH, 120, how=how), drawn(scene, values, 120)
    column = round(x_of(chart, date(2024, 4, 1)) * 2)
    shades = {image.pixelColor(column, y).name() for y in range(image.height())}
    assert {how.tones["one"].name(), how.tones["other"].name()} <= shades


@pytest.mark.parametrize(
    ("first", "last", "width", "words"),
    [
        (date(2021, 1, 1), date(2024, 1, 1), 300, ["2021", "2022", "2023", "2024"]),
        (
            date(2024, 1, 1),
            date(2024, 7, 1),
            400,
            ["2024", "Feb", "Mar", "Apr", "May", "Jun", "Jul"],
        ),
        (date(2024, 1, 1), date(2025, 1, 1), 200, ["2024", "Apr", "Jul", "Oct", "2025"]),
        (date(1990, 1, 1), date(2030, 1, 1), 200, ["1990", "2000", "2010", "2020", "2030"]),
    ],
)
def test_the_axis_bears_as_many_days_as_there_is_room_for(
    first: date, last: date, width: float, words: list[str]
) -> None:
    marked = marks(first, last, width, "en")
    assert [said for _, said in marked] == words
    assert all(day.day == 1 for day, _ in marked)


@pytest.mark.parametrize(
    "lanes",
    [(), (Lane("A", (), "a"),), (Lane("A", (Stretch(date(9999, 12, 1), None),), "a"),)],
)
def test_timelines_without_times_or_at_the_end_of_time_can_be_drawn(
    lanes: tuple[Lane, ...], qapp: object
) -> None:
    assert not picture(TimelineChart("T", lanes, "L", "W"), 400, 200).isNull()


def test_a_picture_of_very_many_lanes_is_drawn_to_its_end(qapp: object) -> None:
    how = look(dark=False)
    last = Lane("Last", (Stretch(date(2024, 1, 1), date(2024, 12, 31), "other"),))
    lanes = (*(Lane(f"Line {n}", (), str(n)) for n in range(800)), last)
    image = picture(TimelineChart("T", lanes, "L", "W"), 300, how=how)
    foot = image.copy(0, image.height() - 120, image.width(), 120)
    shades = {foot.pixelColor(foot.width() - 60, y).name() for y in range(foot.height())}
    assert how.tones["other"].name() in shades


def test_a_picture_painted_strip_by_strip_shows_what_one_painted_at_once_does(
    qapp: object,
) -> None:
    times = (Stretch(date(2022, 3, 1), date(2023, 6, 30), "one"),)
    lanes = tuple(Lane(f"Course {number}", times, str(number)) for number in range(40))
    values = replace(CHART, lanes=lanes)
    paper = look(dark=False)
    whole, strips = picture(values, 700, how=paper), timeline_picture(values, 700, paper)
    assert strips.size() == whole.size()
    assert strips.height() / 2 > 3 * STRIP
    places = [(x, y) for x in range(0, whole.width(), 9) for y in range(0, whole.height(), 5)]
    odd = sum(whole.pixelColor(x, y) != strips.pixelColor(x, y) for x, y in places)
    assert odd < len(places) / 200
