"""A whole search copied as text asks the same when it is pasted."""

import random
from dataclasses import replace

import pytest

from coopdesk.catalogue.records import add_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Party, Record
from coopdesk.search.as_text import as_text
from coopdesk.search.facets import facets
from coopdesk.search.find import find
from coopdesk.search.naming import is_function_word
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics
from tests.search.any_search import LANGUAGES, any_query

TOPICS = TopicIndex(shipped_topics())
QUERY = (
    Query("inspection")
    .toggled("requesting", "MX", on=True)
    .toggled("requesting", "AR", on=True)
    .toggled("year", "2019", on=True)
    .excepting("status", "cancelled", on=True)
)


def test_what_is_chosen_and_excluded_stands_behind_what_was_typed() -> None:
    text = as_text(QUERY, "en", TOPICS)
    assert text == "inspection requesting:Mexico,Argentina year:2019 -status:Cancelled"


def test_the_text_is_in_the_language_of_its_reader() -> None:
    text = as_text(QUERY, "es", TOPICS)
    assert text == "inspection solicita:México,Argentina año:2019 -estado:Cancelado"


def test_alternatives_are_held_together_before_what_is_chosen() -> None:
    text = as_text(Query("chile or peru", {"kind": ("project",)}), "en", TOPICS)
    assert text == "(chile or peru) kind:Project"


def test_a_quote_that_does_not_end_swallows_nothing() -> None:
    text = as_text(Query('"child labour', {"year": ("2019",)}), "en", TOPICS)
    assert text == "child labour year:2019"


def test_years_and_no_year_are_asked_for_together() -> None:
    text = as_text(Query("", {"year": ("2019", "—")}), "en", TOPICS)
    assert text == "year:2019 or missing:dates"
    assert as_text(Query("", {}, {"year": ("—",)}), "en", TOPICS) == "has:dates"


def test_nothing_asked_is_no_text() -> None:
    assert as_text(Query(), "en", TOPICS) == ""


def test_an_organisation_is_asked_for_by_its_whole_name() -> None:
    query = Query("", {"organisation": ("ILO",), "topic": ("her-own",)})
    assert as_text(query, "en", TOPICS) == 'topic:"=her-own" organisation:"=ILO"'


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_value_that_is_found_is_asked_for_by_its_text(mixed: Sessions, language: str) -> None:
    with mixed.reading() as session:
        for facet, counts in facets(session, Query()).items():
            for value in (each.value for each in counts):
                for query in (
                    Query("labour or taller").toggled(facet, value, on=True),
                    Query().excepting(facet, value, on=True),
                ):
                    text = as_text(query, language, TOPICS)
                    assert set(find(session, Query(text))) == set(find(session, query)), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_of_any_search_finds_the_same(mixed: Sessions, language: str) -> None:
    dice = random.Random(language)  # noqa: S311 not for secrets
    wrong: list[tuple[str, Query]] = []
    with mixed.reading() as session:
        for _ in range(100):
            query = replace(any_query(dice), deleted=False, sort="period")
            if is_function_word(query.text):  # left out as soon as something else is asked for
                continue
            text = as_text(query, language, TOPICS)
            if set(find(session, Query(text))) != set(find(session, query)):
                wrong.append((text, query))
    assert wrong == []


def test_an_organisation_with_quotes_in_its_name_is_among_what_its_text_finds(
    sessions: Sessions,
) -> None:
    names = ('Union "Labour"', "Union, the (other)", "Labour Union")
    made = [Record(title="One", parties=(Party(organisation=name),)) for name in names]
    sessions.write(Deed("records_added"), add_records, made)
    with sessions.reading() as session:
        for name, found in zip(names, (2, 1, 1), strict=True):
            text = as_text(Query("", {"organisation": (name,)}), "en", TOPICS)
            assert len(find(session, Query(text))) == found
