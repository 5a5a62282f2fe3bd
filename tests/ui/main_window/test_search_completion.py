"""The search completes fields, topics and countries at once, organisations as they are found."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.search.completing import HINTS
from coopdesk.ui.main_window.search_completion import KINDS, SearchCompletion
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.search_edit import SearchEdit
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics
from tests.keyboard import Keyboard
from tests.ui.widgets.test_search_edit import offered, press_down, window_with_line

READER = Reader("en", TopicIndex(shipped_topics()))


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[SearchEdit]:
    yield from window_with_line(qtbot)


@pytest.fixture
def completion(line: SearchEdit) -> SearchCompletion:
    return SearchCompletion(READER, line)


def test_every_kind_of_ending_has_a_word() -> None:
    assert set(KINDS) == set(HINTS)


def test_a_country_is_completed_in_a_field(
    qtbot: QtBot, line: SearchEdit, completion: SearchCompletion, keys: Keyboard
) -> None:
    keys.write("requesting:mexi")
    press_down(qtbot)
    keys.enter()
    assert line.text() == "requesting:Mexico"


def test_organisations_join_when_they_are_found(
    qtbot: QtBot, line: SearchEdit, completion: SearchCompletion, keys: Keyboard
) -> None:
    with qtbot.waitSignal(completion.names_wanted) as wanted:
        keys.write("organisation:minis")
    assert wanted.args == ["minis"]
    completion.add_names("minis", ["Ministry of Labour"])
    qtbot.waitUntil(lambda: offered() == ["Ministry of Labour"])
    press_down(qtbot)
    keys.enter()
    assert line.text() == 'organisation:"Ministry of Labour"'


def test_organisations_found_too_late_are_left_out(
    qtbot: QtBot, line: SearchEdit, completion: SearchCompletion, keys: Keyboard
) -> None:
    with qtbot.waitSignal(completion.names_wanted):
        keys.write("organisation:minis")
    line.clear()
    completion.add_names("minis", ["Ministry of Labour"])
    assert offered() == []
