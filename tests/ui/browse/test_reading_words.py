"""What chips say of a search: how it was read, in the reader's language."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from coopdesk.domain.queries import Word
from coopdesk.search.senses import Coded, Except, Measured, Part, Places, Sense, Topics, Words
from coopdesk.search.understanding import understand
from coopdesk.ui.browse.reading_tips import part_tip
from coopdesk.ui.browse.reading_words import part_look, part_spoken, part_text, search_text
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

TOPICS = TopicIndex(shipped_topics())
READER = Reader("en", TOPICS)
TODAY = date(2024, 7, 1)


def said(text: str, language: str = "en") -> list[str]:
    reader = Reader(language, TOPICS)
    return [part_text(part, reader) for part in understand(text, TOPICS, TODAY)]


def part_of(sense: Sense) -> Part:
    return Part(Word("x"), sense)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("safari", ["safari"]),
        ('"night shift"', ["“night shift”"]),
        ("inspección laboral", ["Labour inspection"]),
        ("decent work", ["Employment policy + 15 narrower"]),
        ("méxico", ["Mexico"]),
        ("-chile", ["not Chile"]),
        ("chile or peru", ["Chile or Peru"]),
        ("exactly:labor", ["exactly “labor”"]),
        ("requesting:mexico,argentina", ["Requesting: Mexico or Argentina"]),
        ("topic:tripartism", ["Topic: Tripartism"]),
        ("topic:wages", ["Topic: Wages + 1 narrower"]),
        ("kind:project", ["Kind: Project"]),
        ("language:es", ["Language: Spanish"]),
        ("has:learnings,comments", ["With learnings or comments"]),
        ("missing:next-steps", ["Without next steps"]),
        ("donor:foundation", ["Donor: foundation"]),
        ("title:seminar", ["Title: seminar"]),
        ("year:2019", ["Year: 2019"]),
        ("year:2015..2019", ["Years 2015–2019"]),
        ("from:2019", ["From 2019"]),
        ("to:2020-05", ["Until May 2020"]),
        ("due:<=2024-06-30", ["Due until Jun 2024"]),
        ("due:<=2024-06-12", ["Due until 12 Jun 2024"]),
        ("updated:<30d", ["Changed since Jun 2024"]),
        ("created:2023-02-03", ["Added 3 Feb 2023"]),
        ("budget:>1M", ["Budget over 1,000,000"]),
        ("budget:<2500.50USD", ["Budget under 2,500.50 USD"]),
        ("budget:>=1000", ["Budget of 1,000 or more"]),
        ("participants:>=30", ["30 participants or more"]),
        ("budget:lots", ["budget:lots (as words)"]),
    ],
)
def test_each_reading_is_said_shortly(typed: str, shown: list[str]) -> None:
    assert said(typed) == shown


def test_values_are_named_in_the_language_of_the_reader() -> None:
    assert said("requesting:germany,brazil", "es") == ["Requesting: Alemania o Brasil"]
    assert said("child labour", "fr") == ["Travail des enfants"]
    assert said("updated:>2024-02-03 budget:>1M", "es")[1] == "Budget over 1.000.000"


def test_many_values_are_counted() -> None:
    codes = ("MX", "AR", "CL", "PE", "BR")
    part = part_of(Coded("requesting", codes))
    assert part_text(part, READER) == "Requesting: Mexico, Argentina, Chile or 2 more"
    assert "Brazil" in part_tip(part, READER)


def test_groups_within_alternatives_stand_in_parentheses() -> None:
    [whole] = said("(safari mexico) or chile")
    assert whole == "(safari and Mexico) or Chile"


def test_words_that_begin_names_say_so() -> None:
    part = part_of(Words(("labor", "labour"), topics=("child-labour",), places=("LR",)))
    assert part_text(part, READER) == "labor…"
    assert part_spoken(part, READER) == "labor, also begins names of topics or countries"
    assert part_tip(part, READER).splitlines() == [
        "“labor” is looked for in all texts, longer words too.",
        "Also written: labour",
        "Also topics: Child labour",
        "Also countries and regions: Liberia",
    ]


def test_a_topic_tells_what_was_typed_and_all_its_names() -> None:
    part = part_of(Topics("trabajo infantil", "child-labour", ("x",), ("Child labour", "Trabajo")))
    assert part_spoken(part, READER) == "Topic: Child labour, with 1 narrower"
    assert part_tip(part, READER).splitlines() == [
        "“trabajo infantil” is read as a topic.",
        "Narrower: x",
        "Found in all texts as: Child labour, Trabajo",
    ]


def test_a_country_is_called_one_aloud() -> None:
    part = part_of(Places("mexico", "MX", ("Mexico", "México")))
    assert part_spoken(part, READER) == "Country or region: Mexico"


def test_the_tip_of_a_field_shows_how_it_is_typed() -> None:
    [part] = understand("budget:>1M", TOPICS)
    assert part_tip(part, READER).splitlines() == ["Budget over 1,000,000", "budget:>1M"]
    assert part_tip(part, Reader("es", TOPICS)).endswith("presupuesto:>1M")


def test_plain_words_are_quiet_and_what_is_left_out_is_crossed() -> None:
    looks = [part_look(part) for part in understand("safari méxico -chile due:soon", TOPICS)]
    assert looks == ["quiet", "plain", "crossed", "doubtful"]
    assert part_look(part_of(Except(Coded("has", ("dates",))))) == "plain"


@pytest.mark.parametrize("low", ["", "1", "0.001", "9" * 60, "12345678901234567890123456.789"])
def test_amounts_of_any_length_are_written(low: str) -> None:
    assert part_text(part_of(Measured("budget", low or None, "5")), READER)


@given(st.text(max_size=60) | st.from_regex(r"(due|year|budget|from|updated):[<>]?[\d./kM-]{1,20}"))
def test_whatever_is_typed_is_said(qapp: QtBot, text: str) -> None:
    for part in understand(text, TOPICS):
        assert part_text(part, READER)
        assert part_spoken(part, READER)
        assert part_tip(part, READER)


def test_a_search_is_a_title_in_the_names_of_its_reader() -> None:
    spanish = Reader("es", TOPICS)
    assert search_text("mexico child labor visit", spanish) == "México · Trabajo infantil · visit"
