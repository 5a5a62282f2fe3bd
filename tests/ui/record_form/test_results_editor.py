from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.domain.periods import point
from coopdesk.domain.records import Record
from coopdesk.domain.results import Activity, ActivityItem, ItemPeriod, NodeModel, ResultNode
from coopdesk.ui.editors.choice_editors import TermEditor
from coopdesk.ui.editors.editor import LineEditor, Surroundings
from coopdesk.ui.editors.text_editors import TextEditor
from coopdesk.ui.record_form.outline import LINE, Spot, spots
from coopdesk.ui.record_form.results_editor import ResultsEditor
from tests.ui.record_form.examples import PROJECT_FULL

LATE = "late, says the ministry"
DAYS = (date(2024, 1, 1), date(2024, 2, 1), date(2024, 9, 1))
COURSES = tuple(
    ActivityItem(
        "training" if number % 2 == 0 and number < 4 else "",
        f"Course {number + 1}",
        status_hint=LATE if number == 3 else "",
        periods=(ItemPeriod(point(DAYS[number])),) if number < 3 else (),
        id=10 + number,
    )
    for number in range(6)
)
PLAN = (
    ResultNode("outcome", "1", title="Law"),
    ResultNode("output", "1.1", title="Teaching", activities=(Activity("Courses", COURSES),)),
    ResultNode("output", "1.2", title="Studies"),
)


@pytest.fixture
def results(qtbot: QtBot, around: Surroundings) -> ResultsEditor:
    editor = ResultsEditor("Results", replace(around, kind="project"))
    qtbot.addWidget(editor)
    editor.show()
    return editor


def lines(results: ResultsEditor) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    entry = results.tree.topLevelItem(0)
    while entry is not None:
        found.append((entry.text(0), entry.text(1)))
        entry = results.tree.itemBelow(entry)
    return found


def type_into(qtbot: QtBot, results: ResultsEditor, field: str, text: str) -> None:
    form = results.form()
    assert form is not None
    editor = form.editors[field]
    if isinstance(editor, TextEditor):
        qtbot.keyClicks(editor.edit, text)
    elif isinstance(editor, LineEditor):
        editor.line.selectAll()
        qtbot.keyClicks(editor.line, text)
    elif isinstance(editor, TermEditor):
        editor.box.setCurrentIndex(editor.box.findText(text))


def test_the_outline_shows_results_activities_and_lines(results: ResultsEditor) -> None:
    results.set_value(PROJECT_FULL.results)
    assert lines(results) == [
        ("1 Law", "Outcome"),
        ("1.1.1 Studies", "Product"),
        ("Survey", "Activity"),
        ("Interviews", "Mar 2024, after piloting · Research"),
    ]


def test_walking_through_the_outline_changes_nothing(results: ResultsEditor) -> None:
    results.set_value(PROJECT_FULL.results)
    for spot in (Spot(0), Spot(1), Spot(1, 0), Spot(1, 0, 0), Spot(0)):
        results.go_to(spot)
    assert results.value() == PROJECT_FULL.results


def test_a_results_tree_is_written_from_nothing(qtbot: QtBot, results: ResultsEditor) -> None:
    results.add("outcome")
    type_into(qtbot, results, "title", "Law")
    results.add("output")
    type_into(qtbot, results, "title", "Studies")
    type_into(qtbot, results, "models", "1, 3")
    results.add(LINE)
    type_into(qtbot, results, "text", "Interviews")
    type_into(qtbot, results, "category", "Training")
    results.go_to(Spot(1, 0))
    type_into(qtbot, results, "title", "Survey")
    item = ActivityItem("training", "Interviews")
    assert results.value() == (
        ResultNode("outcome", "1", title="Law"),
        ResultNode(
            "output",
            "1.1",
            title="Studies",
            models=(NodeModel(1), NodeModel(3)),
            activities=(Activity("Survey", (item,)),),
        ),
    )


def test_an_item_may_have_several_periods(qtbot: QtBot, results: ResultsEditor) -> None:
    results.set_value(PROJECT_FULL.results)
    results.go_to(Spot(1, 0, 0))
    form = results.form()
    assert form is not None
    rows = form.editors["periods"].findChildren(LineEditor)
    qtbot.keyClicks(rows[-1].line, "July-August 2024")
    [item] = results.value()[1].activities[0].items
    assert [each.period.words for each in item.periods] == [
        "March 2024",
        "after piloting",
        "July-August 2024",
    ]
    assert [each.id for each in item.periods] == [9, 10, 0]


def test_another_level_moves_a_result_in_the_tree(results: ResultsEditor, qtbot: QtBot) -> None:
    results.set_value(PROJECT_FULL.results)
    results.go_to(Spot(1))
    type_into(qtbot, results, "level", "Outcome")
    assert results.value()[1].level == "outcome"
    assert results.tree.topLevelItemCount() == 2


def test_keys_move_and_remove_and_a_removal_is_brought_back(
    qtbot: QtBot, results: ResultsEditor
) -> None:
    results.set_value(PROJECT_FULL.results)
    results.go_to(Spot(1, 0))
    qtbot.keyClick(results.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert results.value()[0].activities == PROJECT_FULL.results[1].activities
    qtbot.keyClick(results.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert results.value() == PROJECT_FULL.results
    results.go_to(Spot(0))
    qtbot.keyClick(results.tree, Qt.Key.Key_Delete)
    assert results.value() == ()
    results.undo()
    assert results.value() == PROJECT_FULL.results


def drag(results: ResultsEditor, dragged: Spot, over: Spot, *, below: bool) -> bool:
    """Drag a part with the mouse, holding it over others first; tell whether it was taken."""
    tree = results.tree
    mime = tree.drag_of(dragged)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.MoveAction
    entered = QDragEnterEvent(QPoint(5, 5), action, mime, buttons, keys)
    QApplication.sendEvent(tree.viewport(), entered)
    for held in (dragged, Spot(0), over):
        rect = tree.visualItemRect(tree.at(held))
        where = QPoint(rect.left() + 5, rect.bottom() - 1 if below else rect.top() + 1)
        move = QDragMoveEvent(where, action, mime, buttons, keys)
        QApplication.sendEvent(tree.viewport(), move)
    drop = QDropEvent(QPointF(where), action, mime, buttons, keys)
    QApplication.sendEvent(tree.viewport(), drop)
    return move.isAccepted() and drop.isAccepted()


def test_a_part_is_dragged_where_its_level_fits_and_one_undo_takes_it_back(
    qtbot: QtBot, results: ResultsEditor
) -> None:
    results.set_value(PLAN)
    assert drag(results, Spot(1, 0), Spot(2), below=True)
    assert [each.title for each in results.value()[2].activities] == ["Courses"]
    assert results.value()[1].activities == ()
    assert not drag(results, Spot(2, 0, 0), Spot(1), below=True)
    qtbot.keyClick(results.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert results.value() == PLAN
    results.redo()
    assert [each.title for each in results.value()[2].activities] == ["Courses"]


def test_a_drag_from_another_form_is_not_taken(
    qtbot: QtBot, results: ResultsEditor, around: Surroundings
) -> None:
    other = ResultsEditor("Results", around)
    qtbot.addWidget(other)
    for editor in (results, other):
        editor.set_value(PLAN)
    carried = other.tree.drag_of(Spot(0))
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.MoveAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(results.tree.viewport(), event)
    assert not event.isAccepted()


def test_numbers_are_only_given_anew_when_asked(results: ResultsEditor) -> None:
    results.set_value(PLAN)
    assert not results.bar.renumber.isEnabled()
    results.go_to(Spot(1))
    results.move_down()
    assert [node.code for node in results.value()] == ["1", "1.2", "1.1"]
    assert results.bar.renumber.toolTip() == "1.2 → 1.1\n1.1 → 1.2"
    results.bar.renumber.click()
    assert [node.code for node in results.value()] == ["1", "1.1", "1.2"]
    results.undo()
    results.undo()
    assert results.value() == PLAN


def in_sight(results: ResultsEditor) -> list[str]:
    every = [results.tree.at(spot) for spot in spots(results.value())]
    return [entry.text(0) for entry in every if not entry.isHidden()]


def test_a_filter_shows_what_fits_with_what_it_stands_under_and_loses_nothing(
    qtbot: QtBot, results: ResultsEditor
) -> None:
    results.set_value(PLAN)
    results.tree.collapseAll()
    assert results.filter.count_text() == "6 line(s)"
    results.filter.category.setCurrentIndex(results.filter.category.findData("training"))
    results.go_to(Spot(1, 0, 0))
    assert in_sight(results) == ["1 Law", "1.1 Teaching", "Courses", "Course 1", "Course 3"]
    assert results.filter.count_text() == "2 of 6 line(s)"
    assert all(results.tree.at(spot).isExpanded() for spot in (Spot(0), Spot(1), Spot(1, 0)))
    type_into(qtbot, results, "category", "Research")
    assert len(in_sight(results)) == 5  # while it is typed, it stays
    results.filter.words.setText("course 5")
    results.filter.show_all()
    assert len(in_sight(results)) == len(spots(PLAN))
    kept = [line.category for line in results.value()[1].activities[0].items]
    assert kept == ["research", "", "training", "", "", ""]


def test_going_to_a_line_that_is_filtered_out_lifts_the_filter(results: ResultsEditor) -> None:
    results.set_value(PLAN)
    results.filter.words.setText("course 2")
    assert results.go_to_line(14)
    assert results.filter.sought().is_anything
    assert results.tree.currentItem().text(0) == "Course 5"
    assert not results.go_to_line(99)


def test_what_was_closed_stays_closed_when_it_moves(results: ResultsEditor) -> None:
    results.set_value(PLAN)
    results.tree.collapseAll()
    results.tree.expandItem(results.tree.at(Spot(0)))
    results.go_to(Spot(1))
    results.tree.collapseItem(results.tree.at(Spot(1)))
    results.move_down()
    assert not results.tree.at(Spot(2)).isExpanded()
    assert results.tree.at(Spot(0)).isExpanded()


def test_the_dates_of_lines_say_how_far_they_are(qtbot: QtBot, around: Surroundings) -> None:
    record = Record(kind="project", as_of=date(2024, 7, 31))
    editor = ResultsEditor("Results", replace(around, kind="project", record=lambda: record))
    qtbot.addWidget(editor)
    editor.set_value(PLAN)
    states = [editor.tree.at(spot).text(2) for spot in spots(PLAN)]
    assert states[:5] == ["2 of 6 past", "2 of 6 past", "2 of 6 past", "past", "past"]
    assert states[5:] == ["ahead", "late, says the ministry", "no date", "no date", ""]
    assert editor.tree.at(Spot(0)).toolTip(2) == "2 past · 1 ahead · 3 no date"


def test_a_project_without_results_leaves_no_hole(qtbot: QtBot, around: Surroundings) -> None:
    editor = ResultsEditor("Results", around)
    qtbot.addWidget(editor)
    editor.show()
    empty = editor.sizeHint().height()
    editor.add("outcome")
    assert empty < editor.sizeHint().height() / 3
