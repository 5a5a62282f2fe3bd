"""The form of a topic: what it shows, what it hands over, what it refuses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.domain.errors import NoSuchTopic
from coopdesk.ui.messages import explain
from coopdesk.ui.topics.choosing import Thesaurus
from coopdesk.ui.topics.editor import TopicEditor
from coopdesk.vocabulary.topics import TopicEntry, shipped_topics
from tests.keyboard import Keyboard

CHILD = next(each for each in shipped_topics() if each.code == "child-labour")
EMPTY = TopicEntry("", None, {}, {}, {})


def open_editor(qtbot: QtBot, entry: TopicEntry = EMPTY, language: str = "en") -> TopicEditor:
    editor = TopicEditor(entry, Thesaurus(shipped_topics(), language))
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.open()
    return editor


def question(editor: TopicEditor) -> QMessageBox:
    box = editor.findChild(QMessageBox)
    assert box
    return box


def test_a_topic_shown_and_saved_untouched_is_the_same(qtbot: QtBot) -> None:
    for entry in shipped_topics():
        editor = TopicEditor(entry, Thesaurus(shipped_topics(), "fr"))
        qtbot.addWidget(editor)
        with qtbot.waitSignal(editor.wanted) as wanted:
            editor.save()
        assert wanted.args == [entry]


def test_what_the_form_has_no_field_for_is_kept(qtbot: QtBot) -> None:
    entry = TopicEntry("x", None, {"en": "Lifts", "de": "Aufzüge"}, {"de": ["Lift"]}, {"own": "7"})
    editor = open_editor(qtbot, entry)
    with qtbot.waitSignal(editor.wanted) as wanted:
        editor.save()
    assert wanted.args == [entry]


@pytest.mark.parametrize("language", ["en", "es", "fr_CA", "pt_BR", "de"])
def test_the_readers_language_comes_first_and_has_the_cursor(qtbot: QtBot, language: str) -> None:
    editor = open_editor(qtbot, CHILD, language)
    own = language[:2] if language[:2] in CHILD.labels else "en"
    assert next(iter(editor.names)) == own
    assert editor.focusWidget() is editor.names[own]


def test_a_topic_is_written_by_keyboard_alone(qtbot: QtBot, keys: Keyboard) -> None:
    editor = open_editor(qtbot)
    keys.write("Safety of lifts")
    keys.tab()
    keys.write("lift safety")
    keys.enter()
    keys.write("elevators")
    keys.tab()
    assert keys.here() == "Name in Español"
    while keys.here() != "Broader topic":
        keys.tab()
    keys.write("inspeccion del")
    keys.enter()
    keys.tab()
    keys.write("15110")
    with qtbot.waitSignal(editor.wanted) as wanted:
        keys.control(Qt.Key.Key_Return)
    assert wanted.args == [
        TopicEntry(
            "",
            "labour-inspection",
            {"en": "Safety of lifts"},
            {"en": ["lift safety", "elevators"]},
            {"dac": "15110"},
        )
    ]


def test_a_name_that_is_taken_is_told_while_typing_and_refused_on_saving(
    qtbot: QtBot, keys: Keyboard
) -> None:
    editor = open_editor(qtbot)
    editor.names["en"].setText("Lifts")
    editor.names["fr"].setFocus()
    keys.write("Travail force")
    assert "“Forced labour”" in editor.said()
    assert editor.names["fr"].accessibleDescription() == editor.said()
    keys.write("r")
    assert editor.said() == ""
    editor.names["fr"].setText("travail forcé")
    editor.names["en"].setFocus()
    with qtbot.assertNotEmitted(editor.wanted):
        editor.save()
    assert "“Forced labour”" in editor.said()
    assert editor.focusWidget() is editor.names["fr"]
    assert editor.isVisible()


def test_a_topic_without_a_name_is_refused_where_the_name_belongs(qtbot: QtBot) -> None:
    editor = open_editor(qtbot, language="es")
    with qtbot.assertNotEmitted(editor.wanted):
        editor.save()
    assert editor.said().startswith("The topic has no name")
    assert editor.focusWidget() is editor.names["es"]


def test_a_topic_may_not_stand_beneath_itself(qtbot: QtBot, keys: Keyboard) -> None:
    above = next(each for each in shipped_topics() if each.code == "fundamental-rights")
    editor = open_editor(qtbot, above)
    editor.broader.setFocus()
    keys.write("Child labour")
    assert editor.broader.key() == ""
    with qtbot.assertNotEmitted(editor.wanted):
        editor.save()


def test_a_refusal_of_the_catalogue_is_said_in_the_form_which_stays(qtbot: QtBot) -> None:
    editor = open_editor(qtbot, CHILD)
    editor.save()
    editor.take_refusal(NoSuchTopic("fundamental-rights"))
    assert editor.said() == explain(NoSuchTopic("fundamental-rights"))
    assert editor.isVisible()
    with qtbot.waitSignal(editor.wanted):
        editor.save()
    editor.take_answer(None)
    assert not editor.isVisible()


def test_closing_asks_nothing_while_nothing_would_be_lost(qtbot: QtBot) -> None:
    editor = open_editor(qtbot, CHILD)
    editor.names["en"].setText("  Child  labour ")
    editor.reject()
    assert not editor.isVisible()


@pytest.mark.parametrize("button", ["Save", "Discard", "Cancel"])
def test_closing_asks_before_typing_is_lost(qtbot: QtBot, button: str) -> None:
    editor = open_editor(qtbot, CHILD)
    handed: list[TopicEntry] = []
    editor.wanted.connect(handed.append)
    editor.synonyms["pt"].appendPlainText("crianças no trabalho")
    editor.reject()
    assert editor.isVisible()
    question(editor).button(QMessageBox.StandardButton[button]).click()
    assert editor.isVisible() == (button != "Discard")
    assert bool(handed) == (button == "Save")


def test_every_field_has_a_name(qtbot: QtBot) -> None:
    editor = open_editor(qtbot, CHILD)
    fields = [each for each in editor.findChildren(QWidget) if each.isVisible()]
    named = [each for each in fields if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [
        each for each in named if not (each.accessibleName() or getattr(each, "text", ""))
    ] == []
    assert len({each.accessibleName() for each in named}) >= 12


@pytest.mark.parametrize("entry", [CHILD, EMPTY], ids=["full", "new"])
def test_the_whole_form_is_seen_at_once(qtbot: QtBot, entry: TopicEntry) -> None:
    editor = open_editor(qtbot, entry)
    area = editor.findChild(QScrollArea)
    assert area
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0
