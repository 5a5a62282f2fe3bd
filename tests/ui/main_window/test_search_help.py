"""Examples teach the language of searches in the reader's own."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTreeView
from pytestqt.qtbot import QtBot

from coopdesk.search.understanding import understand
from coopdesk.ui.actions import make_actions
from coopdesk.ui.main_window.search_help import SearchHelp, examples
from coopdesk.ui.main_window.toolbar import Toolbar
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

TOPICS = TopicIndex(shipped_topics())


@pytest.fixture
def toolbar(qtbot: QtBot) -> Iterator[Toolbar]:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = Toolbar(make_actions(window), window, "es")
    window.addToolBar(bar)
    window.resize(900, 200)
    window.show()
    yield bar
    window.close()


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
def test_every_example_is_understood_as_it_is_told(language: str) -> None:
    for text, _ in examples(language):
        assert not any(part.is_doubtful for part in understand(text, TOPICS))


def test_examples_mean_the_same_in_all_languages() -> None:
    def senses(language: str) -> list[list[str]]:
        return [
            [type(part.sense).__name__ for part in understand(text, TOPICS)]
            for text, _ in examples(language)
        ]

    english = senses("en")
    assert all(senses(language) == english for language in ("es", "fr", "pt"))


def test_an_example_is_tried_with_enter(qtbot: QtBot, toolbar: Toolbar) -> None:
    toolbar.search.help_wanted.emit()
    shown = toolbar.findChild(SearchHelp)
    assert shown
    rows = shown.findChild(QTreeView)
    assert rows
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(toolbar.searched) as searched:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert searched.args == ["inspección laboral México"]
    assert not shown.isVisible()


def test_a_part_is_edited_where_it_stands(qtbot: QtBot, toolbar: Toolbar) -> None:
    with qtbot.waitSignal(toolbar.searched) as searched:
        toolbar.edit_search("safari -chile", 7, 13)
    assert searched.args == ["safari -chile"]
    assert toolbar.search.selectedText() == "-chile"


def test_recent_searches_have_a_button_where_there_are_any(toolbar: Toolbar) -> None:
    [recall] = [each for each in toolbar.search.actions() if each.text() == "Recent searches"]
    assert not recall.isVisible()
    toolbar.set_recent(["safari"])
    assert recall.isVisible()
