"""The questions where to merge and where to move a topic."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.ui.topics.asking import MergeQuestion, MoveQuestion
from coopdesk.ui.topics.choosing import Thesaurus
from coopdesk.ui.widgets.mnemonics import innermost
from coopdesk.vocabulary.topics import shipped_topics
from tests.keyboard import Keyboard

TOPICS = Thesaurus(shipped_topics(), "en")


def opened(qtbot: QtBot, question: MergeQuestion | MoveQuestion) -> None:
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(question)
    with qtbot.waitActive(question):
        question.open()


def outlook(question: MergeQuestion) -> str:
    """What is said to become of records and names, as a screen reader has it."""
    return innermost(question.choice).accessibleDescription()


def test_merging_waits_for_a_topic_and_tells_what_follows(qtbot: QtBot, keys: Keyboard) -> None:
    question = MergeQuestion("fundamental-rights", 1200, TOPICS)
    opened(qtbot, question)
    assert not question.button.isEnabled()
    assert outlook(question) == ""
    keys.write("trabajo forz")
    keys.enter()
    assert question.choice.key() == "forced-labour"
    for words in ("1200 record", "“Forced labour” in place of", "narrower", "undone"):
        assert words in outlook(question)
    with qtbot.waitSignal(question.merged) as merged:
        keys.enter()
    assert merged.args == ["forced-labour"]
    assert not question.isVisible()


def test_a_topic_is_not_offered_to_be_merged_into_itself(qtbot: QtBot, keys: Keyboard) -> None:
    question = MergeQuestion("child-labour", 0, TOPICS)
    opened(qtbot, question)
    keys.write("Child labour")
    keys.enter()
    assert question.choice.key() == ""
    assert question.isVisible()


def test_typing_on_after_a_choice_takes_it_back(qtbot: QtBot, keys: Keyboard) -> None:
    question = MergeQuestion("child-labour", 0, TOPICS)
    opened(qtbot, question)
    keys.write("green jobs")
    keys.enter()
    assert "No record" in outlook(question)
    keys.write("x")
    assert not question.button.isEnabled()


def test_moving_shows_where_the_topic_stands_and_replaces_it_by_typing(
    qtbot: QtBot, keys: Keyboard
) -> None:
    question = MoveQuestion("child-labour", TOPICS)
    opened(qtbot, question)
    assert question.choice.key() == "fundamental-rights"
    keys.write("green jobs")
    keys.enter()
    with qtbot.waitSignal(question.moved) as moved:
        keys.enter()
    assert moved.args == ["green-jobs"]


def test_an_empty_line_moves_a_topic_to_the_top(qtbot: QtBot, keys: Keyboard) -> None:
    question = MoveQuestion("child-labour", TOPICS)
    opened(qtbot, question)
    qtbot.keyClick(question.focusWidget(), Qt.Key.Key_Delete)
    with qtbot.waitSignal(question.moved) as moved:
        keys.enter()
    assert moved.args == [""]


def test_a_topic_is_not_moved_to_what_nobody_knows(qtbot: QtBot, keys: Keyboard) -> None:
    question = MoveQuestion("fundamental-rights", TOPICS)
    opened(qtbot, question)
    keys.write("child labour")
    with qtbot.assertNotEmitted(question.moved):
        question.button.click()
    assert question.isVisible()
