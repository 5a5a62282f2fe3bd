"""A set put together from bitmaps and kept answers is what the index finds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.catalogue.records import add_records, delete_records
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.index_query import Every, IndexQuery, Text
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.search.kept_answers import Shelf
from coopdesk.search.sets import everyone, set_of
from tests.db.test_text_index import by_looking, corpus, queries

DEED = Deed("records_added")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Sessions:
    sessions = open_database(Path(tmp_path_factory.mktemp("shelf")) / "shelf.coopdesk")
    _, ids = sessions.write(DEED, add_records, corpus())
    sessions.write(DEED, delete_records, ids[::9])
    return sessions


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(asked=st.lists(queries, min_size=1, max_size=4))
def test_a_set_is_what_looking_finds_whatever_was_asked_before(
    shelf: Sessions, asked: list[IndexQuery]
) -> None:
    with shelf.reading() as session:
        for query in (*asked, Every(tuple(asked)), *asked):
            assert set(set_of(session, query)) == set(by_looking(shelf, query))


def test_what_is_written_is_in_the_sets_asked_for_next(sessions: Sessions) -> None:
    word = Text(("quarry",))
    sessions.write(DEED, add_records, [Record(title="quarry inspection")])
    with sessions.reading() as session:
        assert len(set_of(session, word)) == 1
        there = len(everyone(session))
    sessions.write(DEED, add_records, [Record(title="another quarry")])
    with sessions.reading() as session:
        assert len(set_of(session, word)) == 2
        assert len(everyone(session)) == there + 1


def test_a_shelf_keeps_the_answers_used_last_and_none_of_another_version() -> None:
    kept: Shelf[str] = Shelf(2)
    assert kept.get(1, "a") is None
    kept.put(1, "a", "A")
    kept.put(1, "b", "B")
    assert kept.get(1, "a") == "A"
    kept.put(1, "c", "C")
    assert kept.get(1, "b") is None
    assert kept.get(1, "a") == "A"
    assert kept.get(2, "a") is None
    kept.put(1, "a", "A")  # asked before the index was written, come after
    assert kept.get(2, "a") is None
