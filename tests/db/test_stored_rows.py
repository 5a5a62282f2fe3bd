"""Rows as they are stored have the hash of the record, and whatever else they say is in doubt."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, read_records
from coopdesk.catalogue.sample import fill_with_sample, sample_records
from coopdesk.db.database import Sessions
from coopdesk.db.index_rows import index_rows
from coopdesk.db.stored_rows import rows_as_saved, stored_hashes
from coopdesk.domain.changes import Deed
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record
from tests.damage import damage
from tests.records import any_records

DEED = Deed("record_added")


def is_the_same(session: Session, ids: list[int]) -> None:
    assert stored_hashes(session, ids) == [
        (content_hash(record), content_hash(record)) for record in read_records(session, ids)
    ]
    found = index_rows(session, ids)
    assert rows_as_saved(session, ids) == {name: rows for name, rows in found.items() if rows}


@given(st.lists(any_records(), min_size=1, max_size=4))
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_rows_of_any_records_have_their_hash(session: Session, made: list[Record]) -> None:
    is_the_same(session, add_records(session, made))


def test_rows_of_the_sample_have_their_hash(session: Session) -> None:
    is_the_same(session, add_records(session, sample_records()))


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE record SET title = 'Unheard of' WHERE id = 3",
        "UPDATE record SET content_hash = '' WHERE id = 3",
        "UPDATE record SET period_start = 'last May' WHERE id = 3",
        "UPDATE record SET updated_at = 'yesterday' WHERE id = 3",
        "UPDATE record SET deleted_at = 'yesterday' WHERE id = 3",
        "UPDATE record SET narrative = CAST(x'ff' AS TEXT) WHERE id = 3",
        "UPDATE record SET narrative = x'ff' WHERE id = 3",
        "UPDATE party SET confirmed = 7 WHERE record_id = 3 AND position = 0",
        "UPDATE party SET position = 50 - position WHERE record_id = 3",
        "DELETE FROM record_topic WHERE record_id = 3",
        "INSERT INTO money VALUES ('airfare', 'much', 'EUR', 2026, '', 9, 3, 999)",
        "DELETE FROM record WHERE id = 3",
    ],
)
def test_what_says_something_else_is_in_doubt(sql: str, sessions: Sessions) -> None:
    sessions.write(DEED, fill_with_sample)
    ids = [2, 3, 4]
    with sessions.reading() as session:
        assert rows_as_saved(session, ids) is not None
    damage(sessions.path, sql)
    with sessions.reading() as session:
        assert rows_as_saved(session, ids) is None
        assert rows_as_saved(session, [2, 4]) is not None
