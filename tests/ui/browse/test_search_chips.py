"""Chips above the list: how the search was read, to be removed, edited and read otherwise."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from coopdesk.domain.queries import Query
from coopdesk.search.understanding import understand
from coopdesk.ui.browse.search_chips import MOST, REST, SearchChips
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.chip import Chip
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

TOPICS = TopicIndex(shipped_topics())


@pytest.fixture
def chips(qtbot: QtBot) -> Iterator[SearchChips]:
    shown = SearchChips(Reader("en", TOPICS))
    qtbot.addWidget(shown)
    shown.resize(700, 60)
    shown.show()
    shown.activateWindow()
    yield shown
    shown.close()


def show(chips: SearchChips, query: Query) -> None:
    chips.show_query(query, understand(query.text, TOPICS), {"kind": ("exchange",)})


def labels(chips: SearchChips) -> list[str]:
    return [chip.text() for chip in chips.findChildren(Chip) if chip.isVisible()]


def action(menu: QMenu, name: str) -> QAction:
    [found] = [each for each in menu.actions() if each.text() == name]
    return found


def ticked(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.isChecked()]


def asked(qtbot: QtBot, chips: SearchChips, key: str, name: str) -> str:
    """Choose something from the menu of a chip, and return the text that is searched for then."""
    with qtbot.waitSignal(chips.text_wanted) as wanted:
        action(chips.menu_for(key), name).trigger()
    return wanted.args[0]


def test_each_part_and_each_value_is_a_chip(chips: SearchChips) -> None:
    query = Query("child labour safari", {"providing": ("AR",), "kind": ("exchange",)})
    show(chips, query.excepting("year", "2019", on=True))
    assert labels(chips) == [
        "Child labour",
        "safari",
        "Providing: Argentina",
        "not Year: 2019",
    ]
    assert chips.keys() == ["0", "1", "providing:AR", "-year:2019"]


def test_a_removed_part_leaves_the_text_of_the_others(qtbot: QtBot, chips: SearchChips) -> None:
    show(chips, Query("child labour budget:>1M -chile"))
    with qtbot.waitSignal(chips.text_wanted) as wanted:
        chips.removed.emit("1")
    assert wanted.args == ["child labour -chile"]
    show(chips, Query("safari"))
    with qtbot.waitSignal(chips.text_wanted) as wanted:
        chips.removed.emit("0")
    assert wanted.args == [""]


def test_a_removed_value_is_named(qtbot: QtBot, chips: SearchChips) -> None:
    show(chips, Query("", {"year": ("2019",)}, {"status": ("cancelled",)}))
    for key, facet, value in (
        ("year:2019", "year", "2019"),
        ("-status:cancelled", "status", "cancelled"),
    ):
        with qtbot.waitSignal(chips.facet_dropped) as dropped:
            chips.removed.emit(key)
        assert dropped.args == [facet, value]


def test_a_value_is_turned_into_what_must_not_be_and_back(qtbot: QtBot, chips: SearchChips) -> None:
    show(chips, Query("", {"year": ("2019",)}, {"status": ("cancelled",)}))
    for key, args in (
        ("year:2019", ["year", "2019", True]),
        ("-status:cancelled", ["status", "cancelled", False]),
    ):
        with qtbot.waitSignal(chips.facet_turned) as turned:
            action(chips.menu_for(key), "Not this").trigger()
        assert turned.args == args


def test_the_thesaurus_is_switched_off_and_on(qtbot: QtBot, chips: SearchChips) -> None:
    show(chips, Query("child labour safari"))
    assert ticked(chips.menu_for("0")) == []
    text = asked(qtbot, chips, "0", "Only these words")
    assert text == 'exactly:"child labour" safari'
    show(chips, Query(text))
    assert ticked(chips.menu_for("0")) == ["Only these words"]
    assert asked(qtbot, chips, "0", "Only these words") == "child labour safari"


def test_a_part_is_turned_into_what_must_not_be_and_back(qtbot: QtBot, chips: SearchChips) -> None:
    show(chips, Query("child labour mexico"))
    text = asked(qtbot, chips, "0", "Not this")
    assert labels_of(chips, text) == ["not Child labour", "Mexico"]
    assert ticked(chips.menu_for("0")) == ["Not this"]
    assert labels_of(chips, asked(qtbot, chips, "0", "Not this")) == ["Child labour", "Mexico"]


def labels_of(chips: SearchChips, text: str) -> list[str]:
    show(chips, Query(text))
    return labels(chips)


def test_a_country_changes_sides(qtbot: QtBot, chips: SearchChips) -> None:
    show(chips, Query("mexico"))
    assert ticked(chips.menu_for("0")) == ["Any role"]
    text = asked(qtbot, chips, "0", "Requesting")
    assert text == "requesting:mexico"
    show(chips, Query(text))
    assert ticked(chips.menu_for("0")) == ["Requesting"]
    assert asked(qtbot, chips, "0", "Providing") == "providing:mexico"
    assert asked(qtbot, chips, "0", "Any role") == "country:mexico"


def test_a_country_that_must_not_be_changes_sides_too(qtbot: QtBot, chips: SearchChips) -> None:
    show(chips, Query("-mexico"))
    assert asked(qtbot, chips, "0", "Requesting") == "-requesting:mexico"


def test_only_countries_have_sides(chips: SearchChips) -> None:
    show(chips, Query("child labour"))
    assert "Requesting" not in [each.text() for each in chips.menu_for("0").actions()]


def test_editing_puts_the_cursor_on_the_part(qtbot: QtBot, chips: SearchChips) -> None:
    show(chips, Query("safari child labour -mexico"))
    for key, part in (("0", "safari"), ("1", "child labour"), ("2", "-mexico")):
        with qtbot.waitSignal(chips.edit_wanted) as wanted:
            action(chips.menu_for(key), "Edit").trigger()
        text, start, end = wanted.args
        assert text == "safari child labour -mexico"
        assert text[start:end] == part


def test_fields_are_written_as_the_reader_calls_them(qtbot: QtBot) -> None:
    chips = SearchChips(Reader("es", TOPICS))
    qtbot.addWidget(chips)
    show(chips, Query("requesting:chile safari"))
    with qtbot.waitSignal(chips.text_wanted) as wanted:
        chips.removed.emit("1")
    assert wanted.args == ["solicita:chile"]


def test_all_is_done_with_the_keyboard(qtbot: QtBot, chips: SearchChips) -> None:
    show(chips, Query("safari mexico"))
    first, second = (chips.chip(key) for key in ("0", "1"))
    assert first
    assert second
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text() == "Edit"
    with qtbot.waitSignal(chips.text_wanted) as wanted:
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert wanted.args == ["safari requesting:mexico"]
    with qtbot.waitSignal(chips.text_wanted) as wanted:
        qtbot.keyClick(second, Qt.Key.Key_Backspace)
    assert wanted.args == ["safari"]


def test_typing_on_makes_no_new_chips(chips: SearchChips) -> None:
    show(chips, Query("safari mex"))
    before = chips.findChildren(Chip)
    show(chips, Query("safari mexico"))
    assert chips.findChildren(Chip) == before


def test_a_pasted_page_makes_no_wall_of_chips(qtbot: QtBot, chips: SearchChips) -> None:
    words = [f"word{number}" for number in range(40)]
    show(chips, Query(" ".join(words)))
    assert len(labels(chips)) == MOST + 1
    assert labels(chips)[-1] == f"+ {40 - MOST} more"
    with qtbot.waitSignal(chips.text_wanted) as wanted:
        action(chips.menu_for(REST), "Remove").trigger()
    assert wanted.args == [" ".join(words[:MOST])]


def test_the_cursor_stays_in_the_row_when_its_chip_goes(qtbot: QtBot, chips: SearchChips) -> None:
    show(chips, Query("safari mexico"))
    last = chips.chip("1")
    assert last
    last.setFocus()
    qtbot.waitUntil(last.hasFocus)
    show(chips, Query("safari"))
    first = chips.chip("0")
    assert first
    assert first.hasFocus()


def test_signs_in_a_text_are_shown_as_they_are(chips: SearchChips) -> None:
    show(chips, Query("title:<img>"))
    chip = chips.chip("0")
    assert chip
    assert "Title: &lt;img&gt;" in chip.toolTip()


def test_a_screen_reader_hears_words_and_keys(chips: SearchChips) -> None:
    show(chips, Query("decent work"))
    chip = chips.chip("0")
    assert chip
    assert chip.accessibleName() == "Topic: Employment policy, with 15 narrower"
    assert chip.accessibleDescription() == "Delete removes it, Enter offers other readings"
