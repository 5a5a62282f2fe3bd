"""The timeline of a project, with lines that have several dates and some that have none."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import PROJECT, Record
from coopdesk.domain.results import (
    Activity,
    ActivityItem,
    InterventionModel,
    ItemPeriod,
    NodeModel,
    ResultNode,
)
from coopdesk.drawing.timeline import TimesChart
from coopdesk.ui.projects.timeline_tab import TimelineTab
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex

MARCH, JULY, MAY = (
    ItemPeriod(point(date(year, month, 1), "month"))
    for year, month in ((2023, 3), (2024, 7), (2025, 5))
)
COURSES = Activity(
    "Courses",
    (
        ActivityItem("training", "First course", periods=(MARCH, JULY), id=4),
        ActivityItem("training", "Second course", status_hint="late", periods=(MAY,), id=5),
    ),
)
POSTERS = Activity(
    "Posters",
    (ActivityItem("communication", "", periods=(ItemPeriod(Period(words="later")),), id=6),),
)
RECORD = Record(
    kind=PROJECT,
    id=1,
    title="Inspection",
    as_of=date(2024, 7, 31),
    models=(InterventionModel(2, "Train inspectors"),),
    results=(
        ResultNode("outcome", "1", title="Law"),
        ResultNode("output", "1.1", "Product", "Teaching", "", (NodeModel(2),), (COURSES,)),
        ResultNode("output", "1.2", title="Print", activities=(POSTERS,)),
    ),
)


@pytest.fixture
def tab(qtbot: QtBot, background: Background) -> TimelineTab:
    made = TimelineTab(background, Reader("en", TopicIndex(())), RECORD)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    return made


def rows(tab: TimelineTab) -> list[tuple[str, str]]:
    model = tab.card.table.model()
    return [
        (str(model.index(row, 0).data()), str(model.index(row, 1).data()))
        for row in range(model.rowCount())
    ]


def chart(tab: TimelineTab) -> TimesChart:
    drawn = tab.card.view.chart()
    assert isinstance(drawn, TimesChart)
    return drawn


def test_lines_stand_under_their_results_and_those_without_a_date_are_told(
    tab: TimelineTab,
) -> None:
    assert rows(tab) == [
        ("1 Law", ""),
        ("1.1 Teaching", ""),
        ("Courses: First course", "Mar 2023; Jul 2024"),
        ("Second course", "May 2025"),
        ("1.2 Print", ""),
        ("Posters", "no date"),
    ]
    assert chart(tab).values.note == "1 line(s) without a date"
    tones = [[each.tone for each in lane.stretches] for lane in chart(tab).values.lanes]
    assert tones[2:4] == [["neutral", "one"], ["both"]]
    assert chart(tab).values.as_of_label == "as of 31 Jul 2024"


def test_a_filter_leaves_the_lines_that_fit_with_their_results(tab: TimelineTab) -> None:
    tab.filter.category.setCurrentIndex(tab.filter.category.findData("communication"))
    assert [label for label, _ in rows(tab)] == ["1 Law", "1.2 Print", "Posters"]
    assert tab.filter.count_text() == "1 of 3 line(s)"
    assert tab.filter.model.itemText(1) == "Model 2 · Train inspectors"
    tab.filter.show_all()
    assert len(rows(tab)) == 6


def test_a_line_is_told_when_it_is_chosen_and_opened_when_it_is_chosen_again(
    qtbot: QtBot, tab: TimelineTab
) -> None:
    tab.card.chosen.emit("5")
    assert tab.pane.text() == (
        "Product 1.1 Teaching\nCourses\nSecond course\nMay 2025 · Training · model 2 · late"
    )
    with qtbot.waitSignal(tab.line_wanted) as asked:
        tab.pane.open.click()
    assert asked.args == [5]
    with qtbot.waitSignal(tab.line_wanted):
        tab.card.chosen.emit("5")


def test_a_long_text_leaves_room_for_the_timeline(tab: TimelineTab) -> None:
    text = "\n".join(f"Course {number}" for number in range(40))
    courses = Activity("Courses", (ActivityItem(text=text, id=9),))
    tab.show_record(Record(kind=PROJECT, results=(ResultNode("output", activities=(courses,)),)))
    tab.choose(9)
    assert "Course 3 …" in tab.pane.text()
    assert "Course 4" not in tab.pane.text()


def test_smaller_scales_show_a_part_of_the_time_near_the_day_it_is_told_as_of(
    tab: TimelineTab,
) -> None:
    assert (chart(tab).first, chart(tab).last) == chart(tab).reach
    tab.scale.scale.setCurrentIndex(tab.scale.scale.findData("months"))
    assert (chart(tab).first, chart(tab).last) == (date(2024, 1, 1), date(2025, 1, 1))
    tab.scale.bar.setValue(tab.scale.bar.minimum())
    assert (chart(tab).first, chart(tab).last) == (date(2023, 1, 1), date(2024, 1, 1))
    tab.filter.words.setText("course")
    assert (chart(tab).first, chart(tab).last) == (date(2023, 1, 1), date(2024, 1, 1))
    tab.scale.scale.setCurrentIndex(0)
    assert (chart(tab).first, chart(tab).last) == chart(tab).reach


def test_a_changed_record_is_shown_and_the_chosen_line_stays_chosen(tab: TimelineTab) -> None:
    tab.choose(5)
    changed = RECORD.results[1:2]
    tab.show_record(Record(kind=PROJECT, id=1, results=changed))
    assert len(rows(tab)) == 3
    assert tab.pane.line() == 5
    assert chart(tab).values.legend == ()


def test_a_project_without_activities_says_what_belongs_there(
    qtbot: QtBot, background: Background
) -> None:
    made = TimelineTab(background, Reader("en", TopicIndex(())), Record(kind=PROJECT, id=1))
    qtbot.addWidget(made)
    made.show()
    assert not made.card.isVisible()
    tab_empty = made.findChildren(type(made._empty))[0]
    assert tab_empty.isVisible()
