"""A page knows the titles of the records it names and the records that name it."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.pages import read_page, record_id_of
from coopdesk.catalogue.records import add_records, delete_records, read_record, save_record
from coopdesk.domain.errors import NoSuchRecord
from coopdesk.domain.periods import point
from coopdesk.domain.records import Record, Relation


def test_a_page_names_what_its_record_names(session: Session) -> None:
    framework, sibling = (
        read_record(session, save_record(session, Record(kind, title)))
        for kind, title in (("framework", "Agreement"), ("exchange", "First visit"))
    )
    related = (Relation("follow_up", sibling.uid), Relation("cites", "unknown"))
    record = Record(title="Second visit", framework=framework.uid, related=related)
    record_id = save_record(session, record)

    page = read_page(session, record_id)
    assert page.record == read_record(session, record_id)
    assert page.titles == {framework.uid: "Agreement", sibling.uid: "First visit"}
    assert (page.under, page.mentioned_in) == ((), ())
    assert [row.id for row in read_page(session, framework.id).under] == [record_id]
    assert [row.id for row in read_page(session, sibling.id).mentioned_in] == [record_id]


def test_what_belongs_to_a_framework_comes_newest_first_and_without_the_trash(
    session: Session,
) -> None:
    framework = read_record(session, save_record(session, Record("framework", "Agreement")))
    records = [
        Record(title=str(year), framework=framework.uid, period=point(date(year, 1, 1)))
        for year in (2022, 2024, 2023, 2025)
    ]
    undated = Record(title="No date", framework=framework.uid)
    ids = add_records(session, [undated, *records])
    delete_records(session, ids[-1:])
    titles = [row.title for row in read_page(session, framework.id).under]
    assert titles == ["2024", "2023", "2022", "No date"]


def test_no_more_than_a_page_is_listed(session: Session) -> None:
    framework = read_record(session, save_record(session, Record("framework", "Agreement")))
    add_records(session, [Record(title="Visit", framework=framework.uid)] * 60)
    assert len(read_page(session, framework.id).under) == 50


def test_a_record_alone_has_a_page(session: Session) -> None:
    page = read_page(session, save_record(session, Record(title="One")))
    assert (page.titles, page.under, page.mentioned_in) == ({}, (), ())


def test_a_record_that_is_gone_has_no_page(session: Session) -> None:
    with pytest.raises(NoSuchRecord):
        read_page(session, 99)


def test_the_id_of_a_uid_is_found_or_nought(session: Session) -> None:
    record = read_record(session, save_record(session, Record(title="One")))
    assert record_id_of(session, record.uid) == record.id
    assert record_id_of(session, "unknown") == 0
