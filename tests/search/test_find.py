"""Whatever is typed finds what it names, in four languages, and never raises."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, delete_records, restore_records, save_record
from coopdesk.db import history
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.text_index import reindex
from coopdesk.domain.changes import Deed
from coopdesk.domain.folding import words
from coopdesk.domain.periods import Period, point
from coopdesk.domain.queries import SORTS, Query
from coopdesk.domain.records import Learning, Party, Person, Record
from coopdesk.search.find import find, find_titles
from coopdesk.vocabulary.places import all_places, names_for_search
from coopdesk.vocabulary.topics import shipped_topics
from tests.search.naughty import naughty

DEED = Deed("records_added")
LANGUAGES = ("en", "es", "fr", "pt")


@pytest.fixture(scope="module")
def known(new_catalogue: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sessions]:
    """A catalogue with a record for every topic and one for every place, which says no more."""
    path = tmp_path_factory.mktemp("known") / "known.coopdesk"
    path.write_bytes(new_catalogue.read_bytes())
    topical = [Record(title=f"t {t.code}", topics=(t.code,)) for t in shipped_topics()]
    placed = [Record(title=f"p {p.code}", parties=(Party(p.code),)) for p in all_places("en")]
    sessions = open_database(path)
    sessions.write(DEED, add_records, topical + placed)
    yield sessions
    sessions.close()


def titles(session: Session, typed: str) -> list[str]:
    return [title for _uid, title in find_titles(session, typed, limit=1000)]


def indexed(sessions: Sessions, *records: Record) -> list[int]:
    return sessions.write(DEED, add_records, list(records))[1]


def found(sessions: Sessions, typed: str, **values: object) -> list[int]:
    with sessions.reading() as session:
        return list(find(session, Query(typed, **values)))  # type: ignore[arg-type]


def test_every_name_and_alias_of_every_place_finds_it(known: Sessions) -> None:
    unfound: list[tuple[str, str]] = []
    with known.reading() as session:
        for language in LANGUAGES:
            unfound += [
                (place.code, place.name)
                for place in all_places(language)
                if f"p {place.code}" not in titles(session, place.name)
            ]
        for place in all_places("en"):
            names = [name for name in names_for_search(place.code).split("; ") if words(name)]
            unfound += [
                (place.code, n) for n in names if f"p {place.code}" not in titles(session, n)
            ]
    assert unfound == []


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("mexico", "MX"),
        ("MÉXICO", "MX"),
        ("mexique", "MX"),
        ("Alemania", "DE"),
        ("alemanha", "DE"),
        ("Etats-Unis", "US"),
        ("U.S.", "US"),
        ("USA", "US"),
        ("viet nam", "VN"),
        ("Vietnam", "VN"),
        ("ivory coast", "CI"),
        ("cote d’ivoire", "CI"),
        ("Costa de Marfil", "CI"),
        ("tanzania", "TZ"),
        ("bolivia", "BO"),
        ("Argentine Republic", "AR"),
        ("argen", "AR"),
    ],
)
def test_places_are_found_as_people_write_them(known: Sessions, typed: str, place: str) -> None:
    with known.reading() as session:
        assert f"p {place}" in titles(session, typed)


@pytest.mark.parametrize(
    ("typed", "finds"),
    [
        ("inspección", True),
        ("INSPECCION", True),
        ("inspec", True),
        ("specc", False),
        ("inspección agricultura", True),
        ("agricultura inspección", True),
        ("inspección minería", False),
        ('"inspección del trabajo"', True),
        ('"trabajo del inspección"', False),
        ('"inspección del trab"', False),
        ("œuvre", True),
        ("oeuvre", True),
        ("d'œuvre", True),
        ("35872", True),
        ("IL-35872-20-75-K", True),
        ("Gómez", True),
        ("dvořak", True),
        ("learned", True),
        ("  inspección ,.;", True),
        ("!!!", True),
        ("inspección 😀", True),
    ],
)
def test_words_are_found_without_accents_case_or_endings(
    sessions: Sessions, typed: str, finds: bool
) -> None:
    record = Record(
        title="Inspección del trabajo en la agricultura",
        reference="IL-35872-20-75-K-",
        narrative="La main-d’œuvre étrangère",
        learnings=(Learning("What was learned"),),
        people=(Person("Gomez Dvorak"),),
    )
    ids = indexed(sessions, record)
    assert found(sessions, typed) == (ids if finds else [])


@pytest.mark.parametrize("letters", ["𞤀𞤣𞤤", "𐐷𐐲", "ᏣᎳᎩ", "劳动", "श्रम", "ⵜⴰⵡⵓⵔⵉ"])
def test_letters_of_any_script_are_found_where_they_stand_and_nowhere_else(
    sessions: Sessions, letters: str
) -> None:
    with_them, _without = indexed(sessions, Record(title=f"a {letters}"), Record(title="a"))
    assert found(sessions, letters) == [with_them]
    assert found(sessions, f"a {letters}") == [with_them]
    assert found(sessions, f'"a {letters}"') == [with_them]


def test_codes_and_machine_words_are_not_searched(sessions: Sessions) -> None:
    indexed(sessions, Record(title="One", status="completed", modality="expert_visit"))
    assert [found(sessions, word) for word in ("completed", "expert", "exchange")] == [[], [], []]


def test_a_changed_record_is_found_by_its_new_words_only(sessions: Sessions) -> None:
    [record_id] = indexed(sessions, Record(title="Harvest", uid="0f3e"))
    record = Record(title="Mining", uid="0f3e", id=record_id, revision=1)
    sessions.write(DEED, save_record, record)
    assert (found(sessions, "harvest"), found(sessions, "mining")) == ([], [record_id])
    with sessions.writing() as session:
        history.undo(session)
    assert (found(sessions, "harvest"), found(sessions, "mining")) == ([record_id], [])


def test_the_trash_is_searched_apart(sessions: Sessions) -> None:
    one, two = indexed(sessions, Record(title="Harvest one"), Record(title="Harvest two"))
    sessions.write(DEED, delete_records, [two])
    assert found(sessions, "harvest") == [one]
    assert found(sessions, "harvest", deleted=True) == [two]
    sessions.write(DEED, restore_records, [two])
    assert set(found(sessions, "harvest")) == {one, two}


def test_raw_naughty_texts_do_raise_so_that_the_quoting_matters(known: Sessions) -> None:
    raised = 0
    with known.reading() as session:
        raw = session.connection().connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        for typed in naughty():
            try:
                raw.execute("SELECT 1 FROM text_index WHERE text_index MATCH ?", [typed]).fetchall()
            except (sqlite3.Error, UnicodeEncodeError):
                raised += 1
    assert raised > 300


def test_naughty_values_of_facets_find_nothing_and_raise_nothing(known: Sessions) -> None:
    with known.reading() as session:
        for value in ("' OR 1=1", "9" * 5000, "٢٠٢٤", "²", "-1", "10000", "0"):
            for facet in ("place", "requesting", "topic", "kind", "status", "nosuchfacet"):
                assert not find(session, Query(chosen={facet: (value,)}))
            find(session, Query(chosen={"year": (value,)}))


def added(session: Session, records: list[Record]) -> list[int]:
    ids = add_records(session, records)
    reindex(session, ids)
    return ids


def dated(session: Session) -> dict[int, str]:
    """Records by id, named for what they are: some without a date, some equal."""
    period = point(date(2024, 5, 1))
    records = {
        "old": Record(title="b", period=point(date(2001, 1, 1)), reference="2", status="b"),
        "new": Record(title="É", period=period, reference="10", status="a"),
        "twin": Record(title="é", period=period, reference="10", status="a"),
        "words": Record(title="c", period=Period(words="soon", shape="relative"), reference="1"),
        "none": Record(title="a"),
    }
    return dict(zip(added(session, list(records.values())), records, strict=True))


@pytest.mark.parametrize(
    ("sort", "descending", "order"),
    [
        ("period", True, "twin new old none words"),
        ("period", False, "old new twin words none"),
        ("title", False, "none old words new twin"),
        ("title", True, "twin new words old none"),
        ("reference", False, "words new twin old none"),
        ("reference", True, "old twin new words none"),
        ("status", False, "twin new old none words"),
        ("status", True, "old twin new none words"),
    ],
)
def test_ties_keep_their_order_and_what_is_empty_comes_last_both_ways(
    session: Session, sort: str, descending: bool, order: str
) -> None:
    names = dated(session)
    query = Query(sort=sort, descending=descending)
    assert " ".join(names[each] for each in find(session, query)) == order


def test_records_without_that_side_come_last_both_ways(session: Session) -> None:
    sides = [(), ("MX",), ("AR", "US"), ("CL",)]
    ids = added(
        session,
        [Record(title="a", parties=tuple(Party(p, role="requesting") for p in s)) for s in sides],
    )
    ascending = find(session, Query(sort="requesting", descending=False))
    assert list(ascending) == [ids[2], ids[3], ids[1], ids[0]]
    assert list(find(session, Query(sort="requesting"))) == [ids[1], ids[3], ids[2], ids[0]]


def test_thousands_are_found_in_their_order(session: Session) -> None:
    ids = added(session, [Record(title=f"{n:04}") for n in range(2001)])
    assert list(find(session, Query(sort="title", descending=False))) == ids
    assert list(find(session, Query(sort="title"))) == ids[::-1]


@pytest.mark.parametrize("sort", [*SORTS, "kind", "deleted", "", "'; DROP TABLE record"])
def test_every_order_holds_the_same_records(session: Session, sort: str) -> None:
    ids = set(dated(session))
    for descending in (True, False):
        assert set(find(session, Query(sort=sort, descending=descending))) == ids


def test_titles_being_typed_are_completed_by_kind_and_in_order(session: Session) -> None:
    added(
        session,
        [
            Record("framework", "Joint Declaration", uid="f"),
            Record("exchange", "Joint visit", uid="e"),
            Record("framework", "Agreement on joint action", uid="a"),
        ],
    )
    assert find_titles(session, "JOIN", "framework") == [
        ("a", "Agreement on joint action"),
        ("f", "Joint Declaration"),
    ]
    assert find_titles(session, "joint", limit=1) == [("a", "Agreement on joint action")]


def test_titles_are_offered_by_kind_before_anything_is_typed(session: Session) -> None:
    added(session, [Record("framework", "Joint Declaration", uid="f"), Record(title="Visit")])
    assert find_titles(session, "", "framework") == [("f", "Joint Declaration")]


def test_relevance_reads_names_as_they_are_folded(sessions: Sessions) -> None:
    one, two = indexed(
        sessions, Record(title="x", topics=("labour-inspection",)), Record(title="Côte d’Ivoire")
    )
    assert found(sessions, "Côte d’Ivoire", sort="relevance") == [two]
    assert one in found(sessions, "Inspección del trabajo", sort="relevance")
