"""A whole search copied as text asks the same when it is pasted."""

import pytest

from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import FACETS, Query
from coopdesk.search.as_text import as_text
from coopdesk.search.facets import facets
from coopdesk.search.find import find
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

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


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
def test_the_text_finds_what_the_facets_found(sessions: Sessions, language: str) -> None:
    sessions.write(Deed("sample_added"), fill_with_sample)
    exact = [facet for facet in FACETS if facet != "organisation"]  # found by words of its name
    with sessions.reading() as session:
        for facet, counts in facets(session, Query(), exact).items():
            for value in (each.value for each in counts):
                for query in (
                    Query("labour or training").toggled(facet, value, on=True),
                    Query().excepting(facet, value, on=True),
                ):
                    text = as_text(query, language, TOPICS)
                    assert set(find(session, Query(text))) == set(find(session, query)), text


def test_an_organisation_is_among_what_its_text_finds(sessions: Sessions) -> None:
    sessions.write(Deed("sample_added"), fill_with_sample)
    with sessions.reading() as session:
        for each in facets(session, Query(), ["organisation"])["organisation"]:
            query = Query("", {"organisation": (each.value,)})
            text = as_text(query, "en", TOPICS)
            assert set(find(session, query)) <= set(find(session, Query(text)))
