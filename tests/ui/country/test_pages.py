"""The pages of a country and of who could help: what they tell, and where they lead."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Learning, NextStep, Party, Record
from coopdesk.search.find import find
from coopdesk.statistics.country import country_profile
from coopdesk.ui.country import CountryPage, HelpersPage
from coopdesk.ui.country.links import query_of
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex


def exchange(title: str, asks: str, gives: str, year: int = 2024, **said: object) -> Record:
    sides = (("requesting", asks), ("providing", gives))
    named: dict[str, object] = {
        "title": title,
        "period": point(date(year, 9, 1)),
        "topics": ("child-labour",),
        "status": "completed",
        "parties": tuple(Party(place, role=role) for role, place in sides if place),
    }
    return Record("exchange", **{**named, **said})  # type: ignore[arg-type]


RECORDS = [
    exchange("Training", "MX", "AR", learnings=(Learning("Lists help", "Argentina"),)),
    exchange(
        "Visit",
        "MX",
        "CL",
        learnings=(Learning("Go in pairs", "Mexico"),),
        next_steps=(NextStep("Meet <again>", owner_place="MX", due=date(2020, 1, 1)),),
    ),
    exchange("Asked in vain", "MX", "", topics=("telework",), status="requested"),
    exchange("Given", "GT", "MX", modality="webinar"),
    exchange(
        "Together",
        "",
        "",
        parties=(Party("MX", role="participating"), Party("US", role="participating")),
    ),
    Record("project", "A project", parties=(Party("MX", role="beneficiary"),)),
    Record("framework", "An agreement", parties=(Party("MX", role="party"), Party("YU"))),
    Record("project", "Of a region", parties=(Party("419", role="beneficiary"),)),
]


@pytest.fixture
def filled(background: Background) -> Background:
    background.sessions.write(Deed("records_added", count=len(RECORDS)), add_records, RECORDS)
    return background


@pytest.fixture
def page(qtbot: QtBot, filled: Background, topics: TopicIndex) -> CountryPage:
    opened = CountryPage(filled, Reader("en", topics))
    qtbot.addWidget(opened)
    opened.resize(1100, 700)
    opened.show()
    return opened


def read(qtbot: QtBot, page: CountryPage, place: str) -> str:
    with qtbot.waitSignal(page.shown):
        page.show_place(place)
    return page.plain_text()


def followed(qtbot: QtBot, page: CountryPage, words: str) -> Query:
    """Return the list that the link with these words leads to."""
    cursor = page.text.document().find(words)
    assert not cursor.isNull(), words
    with qtbot.waitSignal(page.records_wanted) as wanted:
        page.text.link_clicked.emit(cursor.charFormat().anchorHref())
    assert wanted.args
    return wanted.args[0]


def test_a_profile_tells_both_sides_what_is_open_and_what_was_learned(
    qtbot: QtBot, page: CountryPage
) -> None:
    told = read(qtbot, page, "MX")
    for words in ("Asked for 3 exchange", "offered 1 exchange", "Meet <again>", "overdue since"):
        assert words in told
    assert "Go in pairs" in told
    assert "Lists help" not in told  # Argentina reported that
    assert told.index("Telework") < told.index("What it asked for") < told.index("With whom")
    page.copy_button.click()
    assert QApplication.clipboard().text() == told


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("Asked for 3", {"Training", "Visit", "Asked in vain"}),
        ("offered 1 exchange", {"Given"}),
        ("took part in 1", {"Together"}),
        ("1 project", {"A project"}),
        ("both took part 1", {"Together"}),
        ("was helped 1 time", {"Given"}),
    ],
)
def test_each_number_leads_to_the_records_it_counts(
    qtbot: QtBot, page: CountryPage, filled: Background, words: str, titles: set[str]
) -> None:
    read(qtbot, page, "MX")
    query = followed(qtbot, page, words)
    with filled.sessions.reading() as session:
        found = list(find(session, query))
    known = {number: record.title for number, record in enumerate(RECORDS, 1)}
    assert {known[each] for each in found} == titles


def test_a_bar_leads_to_its_exchanges_and_the_charts_hold_what_is_counted(
    qtbot: QtBot, page: CountryPage, filled: Background
) -> None:
    read(qtbot, page, "MX")
    with filled.sessions.reading() as session:
        profile = country_profile(session, "MX")
    qtbot.waitUntil(page.card("years").isVisible)  # the last of them
    values = page.card("asked").view.chart()
    assert values
    shown = [(row.key, row.values[0]) for row in values.values.rows]  # type: ignore[union-attr]
    assert shown == [(bar.key, bar.value) for bar in profile.topics_asked.bars]
    with qtbot.waitSignal(page.records_wanted) as wanted:
        page.card("asked").chosen.emit("telework")
    assert wanted.args
    assert wanted.args[0].chosen == {
        "kind": ("exchange",),
        "requesting": ("MX",),
        "topic": ("telework",),
    }


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("YU", "no longer exists"),
        ("419", "records that name the region itself"),
        ("FJ", "No record names Fiji"),
    ],
)
def test_any_place_can_be_read(qtbot: QtBot, page: CountryPage, place: str, words: str) -> None:
    assert words in read(qtbot, page, place)
    assert page.all_button.isEnabled() is (place != "FJ")


@pytest.fixture
def helpers(qtbot: QtBot, filled: Background, topics: TopicIndex) -> HelpersPage:
    opened = HelpersPage(filled, Reader("en", topics))
    qtbot.addWidget(opened)
    opened.show()
    return opened


def test_who_could_help_says_why_and_shows_the_evidence(qtbot: QtBot, helpers: HelpersPage) -> None:
    with qtbot.waitSignal(helpers.shown):
        helpers.ask("GT", "child-labour")
    told = helpers.plain_text()
    assert told.index("1. Argentina") < told.index("3. Mexico")  # of which nothing was learned
    for words in ("helped Guatemala 1 time", "speaks Spanish too", "last in 2024", "“Lists help”"):
        assert words in told
    cursor = helpers.text.document().find("Given")
    with qtbot.waitSignal(helpers.record_wanted):
        helpers.text.link_clicked.emit(cursor.charFormat().anchorHref())


def test_where_nobody_provided_broader_topics_are_offered(
    qtbot: QtBot, helpers: HelpersPage, topics: TopicIndex
) -> None:
    above = topics.broader("child-labour")
    assert above
    beside = next(each for each in topics.narrower(above) if each != "child-labour")
    with qtbot.waitSignal(helpers.shown):
        helpers.ask("MX", beside)
    cursor = helpers.text.document().find("On a broader topic")
    assert not cursor.isNull()
    link = helpers.text.document().find(topics.label(above, "en"), cursor)
    with qtbot.waitSignal(helpers.shown):
        helpers.text.link_clicked.emit(link.charFormat().anchorHref())
    assert helpers.asked() == ("MX", above)


def test_a_link_to_a_list_is_read_as_it_was_written() -> None:
    query = query_of("kind=exchange;place=MX;-requesting=MX;text=country:MX country:US")
    assert query == Query(
        "country:MX country:US",
        {"kind": ("exchange",), "place": ("MX",)},
        {"requesting": ("MX",)},
    )
