"""Saved searches are kept, changed, ordered and undone like anything else in the catalogue."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import (
    add_records,
    delete_records,
    read_record,
    restore_records,
    save_record,
)
from coopdesk.catalogue.searches import (
    BEGINNING,
    LONGEST_NAME,
    LONGEST_TEXT,
    Search,
    change_search,
    clean_name,
    new_records,
    new_since,
    order_searches,
    read_shelf,
    remove_search,
    rename_search,
    save_search,
    search_from_json,
    search_to_json,
)
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import FACETS, Query
from coopdesk.domain.records import Record
from coopdesk.search.answers import matching

INSPECTION = Search(
    "projects",
    Query(
        "inspección -child",
        {"kind": ("project",), "requesting": ("AR", "MX")},
        {"topic": ("child-labour",)},
        sort="title",
        descending=False,
    ),
)
SAVED = Deed("search_saved", "Inspection")


def names(sessions: Sessions) -> list[str]:
    with sessions.reading() as session:
        return [saved.name for saved in read_shelf(session).searches]


def save_all(session: Session, wanted: list[str]) -> list[int]:
    return [save_search(session, name, Search("everything", Query(name))) for name in wanted]


def undo(sessions: Sessions) -> None:
    with sessions.writing() as session:
        history.undo(session)


def newest(sessions: Sessions) -> datetime:
    with sessions.reading() as session:
        return read_shelf(session).newest


def test_a_search_is_read_as_it_was_saved(session: Session) -> None:
    search_id = save_search(session, "Inspection", INSPECTION)
    [saved] = read_shelf(session).searches
    assert (saved.id, saved.name, saved.search) == (search_id, "Inspection", INSPECTION)


def test_every_change_of_a_search_is_undone(sessions: Sessions) -> None:
    _, search_id = sessions.write(SAVED, save_search, "Inspection", INSPECTION)
    other = Search("exchanges", Query("wages"))
    sessions.write(Deed("search_renamed"), rename_search, search_id, "Wages")
    sessions.write(Deed("search_changed"), change_search, search_id, other)
    sessions.write(Deed("search_removed"), remove_search, search_id)
    seen = []
    for _ in range(4):
        undo(sessions)
        with sessions.reading() as session:
            seen += [[(s.id, s.name, s.search) for s in read_shelf(session).searches]]
    assert seen == [
        [(search_id, "Wages", other)],
        [(search_id, "Wages", INSPECTION)],
        [(search_id, "Inspection", INSPECTION)],
        [],
    ]


def test_new_searches_come_last_and_keep_the_order_they_are_given(sessions: Sessions) -> None:
    _, ids = sessions.write(SAVED, save_all, ["a", "b", "c"])
    sessions.write(Deed("searches_ordered"), order_searches, [ids[2], ids[0], 99, ids[2]])
    assert names(sessions) == ["c", "a", "b"]
    sessions.write(SAVED, save_all, ["d"])
    assert names(sessions) == ["c", "a", "b", "d"]
    undo(sessions)
    undo(sessions)
    assert names(sessions) == ["a", "b", "c"]


def test_an_order_that_is_so_already_is_no_change(sessions: Sessions) -> None:
    _, ids = sessions.write(SAVED, save_all, ["a", "b"])
    change, _ = sessions.write(Deed("searches_ordered"), order_searches, ids)
    assert change is None


def test_what_is_gone_is_left_gone(sessions: Sessions) -> None:
    for work, values in (
        (remove_search, (7,)),
        (rename_search, (7, "x")),
        (change_search, (7, INSPECTION)),
    ):
        change, _ = sessions.write(Deed("search_changed"), work, *values)
        assert change is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  two\n lines\t", "two lines"), ("a\0b\ud800c", "abc"), ("x" * 300, "x" * LONGEST_NAME)],
)
def test_a_name_is_one_line_that_can_be_kept(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


def test_whatever_was_typed_can_be_saved_and_undone(sessions: Sessions) -> None:
    for text in ("\0\ud83d half", "🙂 \u202ertl", '"NEAR( ) *', "x" * 100_000):
        _, search_id = sessions.write(SAVED, save_search, "Odd", Search("", Query(text)))
        with sessions.reading() as session:
            [saved] = read_shelf(session).searches
        assert len(saved.search.query.text) <= LONGEST_TEXT
        sessions.write(Deed("search_removed"), remove_search, search_id)
        undo(sessions)
        undo(sessions)


def test_searches_that_ask_the_same_are_equal_as_json() -> None:
    turned = replace(
        INSPECTION.query,
        text=" inspección  -child ",
        chosen={"requesting": ("MX", "AR"), "year": (), "kind": ("project",)},
    )
    assert search_to_json(Search("projects", turned)) == search_to_json(INSPECTION)


@pytest.mark.parametrize("value", [None, [], "x", 5, {}, {"text": 5, "chosen": [], "view": None}])
def test_what_is_no_search_is_read_as_an_empty_one(value: object) -> None:
    assert search_from_json(value) == Search("", Query())


def test_what_can_be_read_of_an_odd_search_is_kept() -> None:
    odd = {
        "view": "projects",
        "chosen": {"topic": ["wages", 5, "wages"], "colour": ["red"], "year": "2019"},
        "excluded": None,
        "descending": "perhaps",
        "more": 1,
    }
    expected = Search("projects", Query(chosen={"topic": ("wages",)}))
    assert search_from_json(odd) == expected


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=4),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["view", "text", "chosen", "excluded", "sort", *FACETS]),
                inner,
                max_size=5,
            )
        ),
    )
)
def test_any_json_is_some_search_that_stays_as_it_is(value: Any) -> None:
    once = search_to_json(search_from_json(value))
    assert search_to_json(search_from_json(once)) == once


def test_records_added_and_changed_since_are_new_if_they_answer(sessions: Sessions) -> None:
    titles = ["Inspection of mines", "Wages", "Inspection of farms"]
    added = [Record(kind="project", title=title) for title in titles]
    _, ids = sessions.write(Deed("records_added"), add_records, added)
    moment, query = newest(sessions), Query("inspection")
    with sessions.reading() as session:
        assert new_since(session, query, BEGINNING, matching) == (2, 2)
        assert new_since(session, query, moment, matching) == (0, 2)
        farms = replace(read_record(session, ids[2]), narrative="Visits")
    sessions.write(Deed("record_changed"), save_record, farms)
    more = [Record(kind="project", title="Inspection of ships")]
    _, [ships] = sessions.write(Deed("record_added"), add_records, more)
    with sessions.reading() as session:
        assert new_since(session, query, moment, matching) == (2, 3)
        assert set(new_records(session, query, moment, matching)) == {ids[2], ships}
        assert new_since(session, Query("wages"), moment, matching) == (0, 1)
    undo(sessions)
    undo(sessions)
    with sessions.reading() as session:
        assert new_since(session, query, moment, matching) == (0, 2)


def test_what_went_to_the_trash_is_new_to_no_list(sessions: Sessions) -> None:
    _, ids = sessions.write(
        Deed("record_added"), add_records, [Record(kind="project", title="Inspection")]
    )
    moment = newest(sessions)
    sessions.write(Deed("records_deleted"), delete_records, ids)
    with sessions.reading() as session:
        assert new_since(session, Query("inspection"), moment, matching) == (0, 0)
        assert new_since(session, Query("", deleted=True), moment, matching) == (1, 1)
    sessions.write(Deed("records_restored"), restore_records, ids)
    with sessions.reading() as session:
        assert new_since(session, Query("inspection"), moment, matching) == (1, 1)


def test_a_new_catalogue_has_no_searches_and_no_newest_change(sessions: Sessions) -> None:
    with sessions.reading() as session:
        shelf = read_shelf(session)
    assert (shelf.searches, shelf.newest) == ((), BEGINNING)
    assert len(shelf.catalogue) == 36
