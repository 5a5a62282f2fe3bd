"""Whatever is asked, the index finds what going through all records one by one finds."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import read_records
from coopdesk.db.database import Sessions
from coopdesk.domain.folding import fold
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.search import answers, ordering
from coopdesk.search.facets import facets
from coopdesk.search.fields import field_spellings, part_spellings
from coopdesk.search.find import find, first_page
from coopdesk.search.understanding import understand
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics
from tests.search.any_search import LANGUAGES, VALUES, any_query
from tests.search.by_hand import ByHand

TOPICS = TopicIndex(shipped_topics())


@pytest.fixture(scope="module")
def by_hand(mixed: Sessions) -> ByHand:
    with mixed.reading() as session:
        return ByHand(everything(session), TOPICS)


@pytest.fixture(params=["at once", "piece by piece"])
def pieces(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Search as in a small catalogue, and as where only some records can be looked at together."""
    if request.param == "piece by piece":
        monkeypatch.setattr(ordering, "FEW", 20)
        monkeypatch.setattr(ordering, "_AT_ONCE", 30)
        monkeypatch.setattr(answers, "_AT_ONCE", 30)
        monkeypatch.setattr("coopdesk.db.text_index._AT_ONCE", 25)


def everything(session: Session) -> list[Record]:
    return read_records(session, [*find(session, Query()), *find(session, Query(deleted=True))])


def compare(session: Session, by_hand: ByHand, query: Query, count: int) -> str:
    """Return in what a search differs from the one made by hand, "" for nothing."""
    return compare_found(session, by_hand, query, count) or compare_facets(session, by_hand, query)


def compare_found(session: Session, by_hand: ByHand, query: Query, count: int) -> str:
    found, expected = list(find(session, query)), by_hand.found(query)
    if set(found) != expected or len(found) != len(expected):
        return f"finds {sorted(set(found) - expected)}, not {sorted(expected - set(found))}"
    if query.sort != "relevance" and found != by_hand.in_order(query, expected):
        return f"order {found}, not {by_hand.in_order(query, expected)}"
    for size in (1, count, len(found) + 1):
        if list(first_page(session, query, size)) != found[:size]:
            return f"first {size}: {first_page(session, query, size)}, not {found[:size]}"
    return ""


def compare_facets(session: Session, by_hand: ByHand, query: Query) -> str:
    for facet, counts in facets(session, query).items():
        found = {fold(c.value) if facet == "organisation" else c.value: c.count for c in counts}
        expected = by_hand.counted(query, facet)
        if facet == "year":  # what goes on is told in no year that no record names
            expected = {year: n for year, n in expected.items() if year in found}
        if found != expected or len(found) != len(counts):
            return f"{facet} {found}, not {expected}"
    return ""


@pytest.mark.usefixtures("pieces")
@pytest.mark.parametrize("seed", range(14))
def test_any_search_finds_counts_and_orders_what_it_does_by_hand(
    mixed: Sessions, by_hand: ByHand, seed: int
) -> None:
    dice = random.Random(seed)  # noqa: S311 not for secrets
    wrong: list[tuple[str, Query]] = []
    with mixed.reading() as session:
        for _ in range(12):
            query = any_query(dice)
            if differs := compare(session, by_hand, query, dice.randint(2, 9)):
                wrong.append((differs, query))
    assert wrong == []


@pytest.mark.parametrize("name", sorted(VALUES))
def test_every_value_of_a_field_finds_by_itself_and_among_others_what_it_does_by_hand(
    mixed: Sessions, by_hand: ByHand, name: str
) -> None:
    wrong: list[tuple[str, Query]] = []
    with mixed.reading() as session:
        for value in VALUES[name]:
            for shape in ("{}", "-{}", "visit or {}", "-(labour {})", "chile ({} or taller)"):
                query = Query(shape.format(f"{name}:{value}"))
                if differs := compare_found(session, by_hand, query, 3):
                    wrong.append((differs, query))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_is_there_or_missing(mixed: Sessions, by_hand: ByHand, language: str) -> None:
    with mixed.reading() as session:
        everyone = set(find(session, Query()))
        has, missing = (field_spellings(language)[name][0] for name in ("has", "missing"))
        for part, names in part_spellings(language).items():
            for name in names:
                there = set(find(session, Query(f"{has}:{name}")))
                assert there == by_hand.found(Query(f"has:{part}")), name
                assert set(find(session, Query(f"{missing}:{name}"))) == everyone - there, name


def test_the_searches_ask_for_much_and_for_little(mixed: Sessions) -> None:
    found: list[int] = []
    measured = 0
    with mixed.reading() as session:
        for seed in range(60):
            query = replace(any_query(random.Random(seed)), chosen={}, excluded={})  # noqa: S311
            found.append(len(find(session, query)))
            parts = understand(query.text, TOPICS)
            measured += not all(answers.is_plain(part.sense) for part in parts)
    assert sum(count == 0 for count in found) < 20
    assert sum(count > 150 for count in found) < 20
    assert len({count for count in found if 0 < count < 150}) > 20
    assert measured > 5


def test_an_empty_catalogue_answers_every_search_with_nothing(sessions: Sessions) -> None:
    nothing = ByHand([], TOPICS)
    with sessions.reading() as session:
        for seed in range(40):
            query = any_query(random.Random(seed))  # noqa: S311 not for secrets
            assert compare(session, nothing, query, 3) == ""
