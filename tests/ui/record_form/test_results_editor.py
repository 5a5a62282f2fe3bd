from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.domain.results import Activity, ActivityItem, NodeModel, ResultNode
from coopdesk.ui.editors.choice_editors import TermEditor
from coopdesk.ui.editors.editor import LineEditor, Surroundings
from coopdesk.ui.editors.text_editors import TextEditor
from coopdesk.ui.record_form.outline import LINE, Spot
from coopdesk.ui.record_form.results_editor import ResultsEditor
from tests.ui.record_form.examples import PROJECT_FULL


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
        ("Interviews", "Research · Mar 2024, after piloting"),
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
    results.bring_back()
    assert results.value() == PROJECT_FULL.results


def test_a_project_without_results_leaves_no_hole(qtbot: QtBot, around: Surroundings) -> None:
    editor = ResultsEditor("Results", around)
    qtbot.addWidget(editor)
    editor.show()
    empty = editor.sizeHint().height()
    editor.add("outcome")
    assert empty < editor.sizeHint().height() / 3
