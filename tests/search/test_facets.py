"""Facets count what choosing their values finds, as counted over by hand from whole records."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, delete_records, read_records
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.folding import words
from coopdesk.domain.periods import Period, point
from coopdesk.domain.queries import FACETS, Query
from coopdesk.domain.records import KINDS, Party, Record
from coopdesk.search.facets import NO_YEAR, facets
from coopdesk.search.find import find
from coopdesk.vocabulary.places import names_for_search
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

THIS_YEAR = datetime.now(UTC).year
PLACES = ["MX", "AR", "CL", "035", ""]
ROLES = ["requesting", "beneficiary", "providing", "second_provider", "funding", "host", ""]
STATUSES = ["requested", "completed", ""]
WORDS = ["inspección", "labour", "Child", "minería"]
TOPICS = [topic.code for topic in shipped_topics()]
INDEX = TopicIndex(shipped_topics())
LABELS = {topic.code: " · ".join(topic.labels.values()) for topic in shipped_topics()}
OTHER_SPELLINGS = {"labour": "labor"}


def any_period(dice: random.Random) -> Period:
    first, second = (
        date(dice.randint(2019, THIS_YEAR + 3), dice.randint(1, 12), 1) for _ in range(2)
    )
    return dice.choice(
        [
            Period(),
            Period(words="soon", shape="relative"),
            point(first),
            point(first, "year"),
            Period(min(first, second), max(first, second), "day", "day", "range"),
            Period(max(first, second), min(first, second), "day", "day", "range", "the wrong way"),
            Period(first, None, "month", "", "open"),
            Period(first, None, "month", "", "range"),
            Period(None, second, "", "day", "range"),
        ]
    )


def any_record(dice: random.Random) -> Record:
    return Record(
        dice.choice(KINDS),
        " ".join(dice.sample(WORDS, dice.randint(1, 3))),
        period=any_period(dice),
        status=dice.choice(STATUSES),
        country_held=dice.choice(PLACES),
        parties=tuple(
            Party(dice.choice(PLACES), dice.choice(["ILO", "Ministry"]), dice.choice(ROLES))
            for _ in range(dice.randint(0, 4))
        ),
        topics=tuple(dice.sample([*TOPICS[:8], "her-own-topic"], dice.randint(0, 3))),
    )


@pytest.fixture(scope="module")
def filled(new_catalogue: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sessions]:
    path = tmp_path_factory.mktemp("filled") / "filled.coopdesk"
    path.write_bytes(new_catalogue.read_bytes())
    dice = random.Random(1919)  # noqa: S311 not for secrets
    sessions = open_database(path)
    records = [any_record(dice) for _ in range(150)]
    _, ids = sessions.write(Deed("records_added"), add_records, records)
    sessions.write(Deed("records_deleted"), delete_records, ids[::5])
    yield sessions
    sessions.close()


def in_role(record: Record, *roles: str) -> set[str]:
    return {party.place for party in record.parties if party.role in roles and party.place}


def years(record: Record) -> set[str]:
    found = {str(year) for year in range(2010, THIS_YEAR + 10) if record.period.covers(year)}
    return found if record.period.start or record.period.end else {NO_YEAR}


def broad_topics(record: Record) -> set[str]:
    above = {code for code in TOPICS if set(INDEX.narrower(code)) & set(record.topics)}
    return above | set(record.topics)


VALUES: dict[str, Callable[[Record], set[str]]] = {
    "requesting": lambda record: in_role(record, "requesting", "beneficiary"),
    "providing": lambda record: in_role(record, "providing", "second_provider", "funding"),
    "place": lambda record: {p for p in (record.country_held, *in_role(record, *ROLES)) if p},
    "topic": broad_topics,
    "year": years,
    "kind": lambda record: {record.kind},
    "status": lambda record: {record.status} - {""},
    "organisation": lambda record: {party.organisation for party in record.parties},
}


def all_words(record: Record) -> set[str]:
    """Words of the title, of places by any name, and of the labels of topics and broader ones."""
    places = (names_for_search(place) for place in VALUES["place"](record))
    topics = (LABELS.get(code, "") for code in broad_topics(record))
    return {word for text in (record.title, *places, *topics) for word in words(text)}


def answers(record: Record, query: Query, *, without: str = "") -> bool:
    said = all_words(record)
    return (
        bool(record.deleted_at) == query.deleted
        and all(
            any(each.startswith((word, OTHER_SPELLINGS.get(word, word))) for each in said)
            for word in words(query.text)
        )
        and all(
            VALUES[facet](record) & set(values)
            for facet, values in query.chosen.items()
            if values and facet != without
        )
        and not any(
            VALUES[facet](record) & set(values)
            for facet, values in query.excluded.items()
            if facet != without
        )
    )


def counted(records: list[Record], query: Query, facet: str) -> dict[str, int]:
    found = [record for record in records if answers(record, query, without=facet)]
    return Counter(value for record in found for value in VALUES[facet](record))


def everything(session: Session) -> list[Record]:
    ids = [*find(session, Query()), *find(session, Query(deleted=True))]
    return read_records(session, ids)


def any_query(dice: random.Random) -> Query:
    values = {
        "year": [NO_YEAR, *map(str, range(2019, THIS_YEAR + 4))],
        "topic": [*TOPICS[:8], "her-own-topic"],
        "kind": list(KINDS),
        "status": STATUSES[:2],
        "organisation": ["ILO", "Ministry"],
    }
    chosen, excluded = (
        {
            facet: tuple(dice.sample(values.get(facet, PLACES[:4]), dice.randint(1, 2)))
            for facet in dice.sample(FACETS, dice.randint(0, most))
        }
        for most in (3, 1)
    )
    text = " ".join(dice.sample(["INSPEC", "labour", "chi", "mineria"], dice.randint(0, 2)))
    return Query(text, chosen, excluded, deleted=dice.random() < 0.2)


@pytest.mark.parametrize("seed", range(40))
def test_search_and_counts_are_those_made_by_hand(filled: Sessions, seed: int) -> None:
    query = any_query(random.Random(seed))  # noqa: S311 not for secrets
    with filled.reading() as session:
        records = everything(session)
        assert set(find(session, query)) == {r.id for r in records if answers(r, query)}
        found = facets(session, query)
    for facet in FACETS:
        by_hand = counted(records, query, facet)
        if facet == "year":  # she is shown no years beyond those that some record names
            by_hand = {y: n for y, n in by_hand.items() if y in {c.value for c in found["year"]}}
        assert {each.value: each.count for each in found[facet]} == by_hand, facet


@pytest.mark.parametrize("query", [Query(), Query("labour"), Query(deleted=True)])
def test_choosing_a_value_finds_as_many_as_it_said(filled: Sessions, query: Query) -> None:
    with filled.reading() as session:
        for facet, values in facets(session, query).items():
            assert values
            for each in values:
                chosen = find(session, query.toggled(facet, each.value, on=True))
                assert (facet, each.value, len(chosen)) == (facet, each.value, each.count)


def test_every_year_from_the_first_to_this_one_is_counted(filled: Sessions) -> None:
    with filled.reading() as session:
        listed = {each.value for each in facets(session, Query())["year"]}
    assert listed >= {NO_YEAR, *map(str, range(2019, THIS_YEAR + 1))}


def test_the_most_frequent_value_comes_first_and_ties_by_code(filled: Sessions) -> None:
    with filled.reading() as session:
        for values in facets(session, Query()).values():
            order = [(-each.count, each.value) for each in values]
            assert order == sorted(order)


def test_what_is_chosen_of_a_facet_does_not_narrow_that_facet(filled: Sessions) -> None:
    chosen = Query(chosen={"kind": ("project",)})
    with filled.reading() as session:
        assert facets(session, chosen)["kind"] == facets(session, Query())["kind"]
        assert facets(session, chosen)["status"] != facets(session, Query())["status"]


def test_what_goes_on_is_counted_in_the_years_to_come(sessions: Sessions) -> None:
    ongoing = Record(title="One", period=Period(date(2020, 1, 1), None, "day", "", "open"))
    planned = Record(title="Two", period=point(date(THIS_YEAR + 2, 1, 1)))
    sessions.write(Deed("records_added"), add_records, [ongoing, planned])
    with sessions.reading() as session:
        found = {each.value: each.count for each in facets(session, Query())["year"]}
        assert found[str(THIS_YEAR + 2)] == 2
        assert len(find(session, Query(chosen={"year": (str(THIS_YEAR + 2),)}))) == 2


def test_an_empty_catalogue_has_nothing_to_choose(sessions: Sessions) -> None:
    with sessions.reading() as session:
        assert facets(session, Query()) == dict.fromkeys(FACETS, ())
