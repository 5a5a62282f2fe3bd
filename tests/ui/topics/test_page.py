"""The page of topics."""

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.ui.topics import TopicsPage
from coopdesk.ui.topics.tree import COUNT, TopicTree
from coopdesk.ui.widgets.colours import colour
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex, shipped_topics

BROAD, NARROW, OTHER = "fundamental-rights", "child-labour", "forced-labour"


def add(background: Background, *topics: tuple[str, ...]) -> None:
    records = [Record(title=f"Record {n}", topics=codes) for n, codes in enumerate(topics)]
    background.write(Deed("records_added", count=len(records)), add_records, records)


@pytest.fixture
def page(qtbot: QtBot, background: Background) -> TopicsPage:
    opened = TopicsPage(background, "en")
    qtbot.addWidget(opened)
    qtbot.waitUntil(lambda: len(opened.tree.visible()) == len(shipped_topics()))
    return opened


def test_every_topic_is_shown_under_its_broader_one(page: TopicsPage) -> None:
    row = page.tree._rows[NARROW]
    assert row.parent() is page.tree._rows[BROAD]


def test_numbers_follow_the_catalogue_and_the_choice_stays(
    qtbot: QtBot, page: TopicsPage, background: Background
) -> None:
    page.choose(NARROW)
    add(background, (NARROW,), (NARROW, OTHER))
    qtbot.waitUntil(lambda: page.tree._rows[NARROW].text(COUNT) == "2")
    assert page.tree.code() == NARROW


def test_narrower_topics_count_a_record_only_once(
    qtbot: QtBot, page: TopicsPage, background: Background
) -> None:
    add(background, (NARROW, OTHER), (BROAD,))
    page.choose(BROAD)
    qtbot.waitUntil(lambda: "2 with narrower topics" in page.text())
    assert "1 record" in page.text()
    assert "2 with narrower topics" in page.tree._rows[BROAD].toolTip(COUNT)


@pytest.mark.parametrize("typed", ["trabajo infantil", "CHILD lab", "travail des enf"])
def test_a_topic_is_found_in_any_language(page: TopicsPage, typed: str) -> None:
    page.show_matches(typed)
    assert NARROW in page.tree.visible()
    assert BROAD in page.tree.visible()
    assert len(page.tree.visible()) < 10
    page.show_matches("")
    assert len(page.tree.visible()) == len(shipped_topics())


def test_a_topic_is_told_in_four_languages_with_its_codes(page: TopicsPage) -> None:
    page.choose(OTHER)
    for words in ("Trabajo forzoso", "Travail forcé", "Trabalho forçado", "slavery", "C029"):
        assert words in page.text()


def test_links_have_the_colour_of_links_elsewhere(page: TopicsPage) -> None:
    accent = colour("accent", page.palette()).name()
    page.choose(BROAD)
    assert f"color:{accent}" in page._page.toHtml()


def test_a_link_leads_to_the_broader_topic(page: TopicsPage) -> None:
    page.choose(NARROW)
    page._page.link_clicked.emit(f"topic:{BROAD}")
    assert page.tree.code() == BROAD


def test_records_are_asked_for_by_topic(
    qtbot: QtBot, page: TopicsPage, background: Background
) -> None:
    add(background, (NARROW,))
    page.choose(NARROW)
    qtbot.waitUntil(page._show.isEnabled)
    with qtbot.waitSignal(page.records_wanted) as wanted:
        page._show.click()
    assert wanted.args == ["topic", NARROW]


def test_topics_in_a_circle_are_all_shown(qtbot: QtBot) -> None:
    tree = TopicTree()
    qtbot.addWidget(tree)
    circle = [
        TopicEntry(code, above, {"en": code}, {}, {}) for code, above in (("a", "b"), ("b", "a"))
    ]
    tree.show_topics(circle, TopicIndex(circle), "en")
    assert tree.visible() == ["a", "b"]
    assert tree.topLevelItemCount() == 1
