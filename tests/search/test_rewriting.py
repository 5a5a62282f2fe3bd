"""Searches put together again, and read otherwise, part by part."""

import pytest

from coopdesk.domain.queries import AllOf, Clause, Exactly, Field, Not, Phrase, Word
from coopdesk.search.rewriting import in_role, negated, span_of, text_of, with_thesaurus
from coopdesk.search.syntax import parse

TYPED = (
    "inspection",
    "child labour",
    '"child labour" -mexico',
    "requesting:Mexico,Argentina year:2015..2019 budget:>1M",
    "(chile or peru) -(inspection safety) exactly:decent",
    'exactly:"social dialogue" missing:dates updated:<30d',
    "chile or peru topic:safety",
)


def top(text: str) -> list[Clause]:
    read = parse(text)
    return list(read.clauses) if isinstance(read, AllOf) else [read]


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
@pytest.mark.parametrize("typed", TYPED)
def test_a_text_asks_in_every_language_what_its_clauses_ask(typed: str, language: str) -> None:
    assert parse(text_of(top(typed), language)) == parse(typed)


def test_fields_are_called_as_the_reader_calls_them() -> None:
    clauses = top("requesting:México -year:2019 exactly:diálogo")
    assert text_of(clauses, "es") == "solicita:México -año:2019 exactamente:diálogo"


def test_words_of_one_part_are_written_without_parentheses() -> None:
    clauses = [AllOf((Word("child"), Word("labour"))), Word("mexico")]
    assert text_of(clauses, "en") == "child labour mexico"


def test_nothing_is_an_empty_text() -> None:
    assert text_of([], "en") == ""
    assert text_of([AllOf()], "en") == ""


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("typed", TYPED)
def test_a_part_is_found_where_it_stands(typed: str, language: str) -> None:
    clauses = top(typed)
    for place, clause in enumerate(clauses):
        text, start, end = span_of(clauses, place, language)
        assert text == text_of(clauses, language)
        assert parse(text[start:end]) == clause


def test_a_part_of_several_words_is_found_whole() -> None:
    clauses = [Word("mexico"), AllOf((Word("child"), Word("labour"))), Word("2019")]
    text, start, end = span_of(clauses, 1, "en")
    assert text[start:end] == "child labour"


def test_not_twice_is_as_before() -> None:
    for clause in top("mexico -chile has:learnings missing:dates year:2019"):
        assert negated(negated(clause)) == clause


def test_what_is_missing_is_what_is_not_there() -> None:
    assert negated(Field("has", ("dates",))) == Field("missing", ("dates",))


def test_words_taken_as_they_stand_become_plain_words_again() -> None:
    assert with_thesaurus(Exactly("child labour")) == AllOf((Word("child"), Word("labour")))
    assert with_thesaurus(Not(Exactly("child"))) == Not(Word("child"))
    assert with_thesaurus(Word("child")) is None


def test_words_that_would_be_operators_stay_together() -> None:
    assert with_thesaurus(Exactly("peru or chile")) == Phrase("peru or chile")


def test_a_country_changes_sides() -> None:
    assert in_role(Word("mexico"), "mexico", "requesting") == Field("requesting", ("mexico",))
    both = Field("requesting", ("mexico", "chile"))
    assert in_role(both, "", "country") == Field("country", ("mexico", "chile"))
    assert in_role(Not(Word("mexico")), "mexico", "providing") == Not(
        Field("providing", ("mexico",))
    )
    assert in_role(Word("mexico"), "mexico", "country") == Word("mexico")
