"""What the index reads of records is what it would make of their whole rows."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records
from coopdesk.catalogue.sample import sample_records
from coopdesk.db.index_document import documents
from coopdesk.db.index_rows import index_rows
from coopdesk.db.mentions import mentions
from coopdesk.db.record_rows import read_rows
from coopdesk.domain.records import Record
from tests.records import any_records


def is_the_same(session: Session, ids: list[int]) -> None:
    named = mentions(session)
    whole = documents(read_rows(session, ids), named)
    lean = documents(index_rows(session, ids), named)
    assert {each.key: each.columns() for each in lean} == {
        each.key: each.columns() for each in whole
    }


@given(st.lists(any_records(), min_size=1, max_size=4))
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_lean_rows_of_any_records_make_the_same_documents(
    session: Session, made: list[Record]
) -> None:
    is_the_same(session, add_records(session, made))


def test_the_lean_rows_of_the_sample_make_the_same_documents(session: Session) -> None:
    is_the_same(session, add_records(session, sample_records()))


def test_a_record_in_the_trash_is_known_as_such(session: Session) -> None:
    [record_id] = add_records(session, [Record(title="Visit")])
    session.connection().exec_driver_sql("UPDATE record SET deleted_at = '2026-01-01 00:00:00'")
    is_the_same(session, [record_id])
    assert index_rows(session, [record_id])["record"][0]["deleted_at"] is True
