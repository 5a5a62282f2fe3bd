"""The figures of a project: what its tiles say, and the lines behind a bar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.domain.periods import Period
from coopdesk.domain.records import PROJECT, Money, ParticipantGroup, Record
from coopdesk.domain.results import (
    Activity,
    ActivityItem,
    InterventionModel,
    KpiValue,
    NodeModel,
    ResultNode,
)
from coopdesk.ui.projects.figure_words import tiles
from coopdesk.ui.projects.figures_tab import FiguresTab
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex
from tests.ui.widgets.charts_shown import point_of

COURSES = Activity(
    "Courses",
    (
        ActivityItem("training", "First course", id=4),
        ActivityItem("Training", "Second course", id=5),
        ActivityItem("", "A visit", id=6),
    ),
)
RECORD = Record(
    kind=PROJECT,
    id=9,
    title="Inspection",
    period=Period(date(2021, 1, 1), date(2025, 12, 31), "day", "day", "range"),
    as_of=date(2024, 7, 31),
    money=(Money("total_budget", Decimal(6000), "USD"), Money("committed", Decimal(1500), "USD")),
    models=(InterventionModel(1, "Advice."), InterventionModel(2, "Courses")),
    results=(
        ResultNode("output", "1.1", models=(NodeModel(2),), activities=(COURSES,)),
        ResultNode("output", "1.2", activities=(Activity("Not begun"),)),
    ),
    kpis=(
        KpiValue("people_trained", "Trained people", "", "image_only"),
        KpiValue("activities_by_model", "By model", "40 %", "reported", date(2024, 7, 31)),
    ),
)


@pytest.fixture
def tab(qtbot: QtBot, background: Background) -> FiguresTab:
    made = FiguresTab(background, Reader("en", TopicIndex(())), RECORD)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_tiles_say_how_much_and_where_that_is_from(qapp: object) -> None:
    budget, elapsed, activities, people = tiles(RECORD, "en")
    assert (budget.value, budget.said) == ("25 %", ("Computed", "USD 1,500 of USD 6,000"))
    assert (elapsed.value, elapsed.loud) == ("71.6 %", False)
    assert elapsed.said[:2] == ("Computed", "1,307 of 1,825 days, as of 31 July 2024")
    assert elapsed.said[2] == "until the end of the period, 31 December 2025"
    assert activities.value == "40 %"  # what is reported comes before what is counted
    assert activities.said[0] == "Reported, as of 31 July 2024"
    assert (people.value, people.said) == ("Not known", ("In the source only as a picture",))


def test_time_that_ran_out_is_not_hidden(qapp: object) -> None:
    late = replace(RECORD, as_of=date(2026, 7, 1), participants=(ParticipantGroup(total=20),))
    _, elapsed, _, people = tiles(late, "en")
    assert elapsed.value == "110 % · overdue"
    assert elapsed.loud
    assert people.value == "20"
    assert people.said == ("Computed", "In the source only as a picture")


def test_an_empty_project_has_nothing_known(qapp: object) -> None:
    assert {tile.value for tile in tiles(Record(), "en")} == {"Not known"}


def test_a_click_on_a_bar_lists_its_lines_and_enter_opens_one(
    tab: FiguresTab, qtbot: QtBot
) -> None:
    sheet = tab.models.view.sheet().viewport()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=point_of(tab.models, 1))
    assert tab.behind.isVisible()
    table = tab.behind.table
    assert [table.model().index(row, 2).data() for row in range(3)] == [
        "First course",
        "Second course",
        "A visit",
    ]
    table.setCurrentIndex(table.model().index(1, 0))
    with qtbot.waitSignal(tab.line_wanted) as wanted:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == [5]


def test_a_bar_without_category_lists_its_lines_too(tab: FiguresTab, qtbot: QtBot) -> None:
    sheet = tab.categories.view.sheet().viewport()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=point_of(tab.categories, 1))
    assert tab.behind.table.model().rowCount() == 1
    assert "No category" in tab.behind.table.accessibleName()
    tab.hide_behind()
    assert not tab.behind.isVisible()


def test_models_can_be_counted_in_activities(tab: FiguresTab) -> None:
    def shown() -> list[tuple[str, str]]:
        model = tab.models.table.model()
        return [
            (model.index(r, 0).data(), model.index(r, 1).data()) for r in range(model.rowCount())
        ]

    assert shown() == [("1. Advice.", "0"), ("2. Courses", "3")]
    tab.counted.setCurrentIndex(1)
    assert shown() == [("1. Advice.", "0"), ("2. Courses", "1"), ("No model", "1")]


def test_a_changed_record_is_shown_with_the_lines_behind_the_same_bar(tab: FiguresTab) -> None:
    tab.show_behind("categories", "training")
    assert tab.behind.table.model().rowCount() == 2
    fewer = replace(COURSES, items=COURSES.items[1:])
    tab.show_record(replace(RECORD, results=(replace(RECORD.results[0], activities=(fewer,)),)))
    assert tab.behind.table.model().rowCount() == 1
    assert tab.models.table.model().index(1, 1).data() == "2"
