"""A line of a list shows what its record says, side by side with the others."""

from datetime import date

from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, delete_records, read_record, save_record
from coopdesk.catalogue.rows import record_rows
from coopdesk.domain.periods import point
from coopdesk.domain.records import Learning, NextStep, Party, Record

RECORD = Record(
    title="Training",
    reference="A-1",
    period=point(date(2024, 5, 1), "month", "May 2024"),
    status="completed",
    country_held="MX",
    modality="workshop",
    framework="0f3e",
    parties=(
        Party("AR", role="requesting"),
        Party("MX", role="providing"),
        Party("US", role="second_provider"),
        Party("MX", organisation="STPS", role="providing"),
        Party(organisation="ILO", role="funder"),
        Party("CA", role="observer"),
    ),
    topics=("green-jobs", "child-labour"),
    learnings=(Learning("A"), Learning("B")),
    next_steps=(NextStep("C"),),
)


def test_a_line_says_what_its_record_says(session: Session) -> None:
    [row] = record_rows(session, [save_record(session, RECORD)])
    record = read_record(session, row.id)
    for name in ("uid", "kind", "title", "reference", "period", "status", "country_held"):
        assert getattr(row, name) == getattr(record, name)
    for name in ("modality", "framework", "topics", "updated_at", "updated_by", "deleted_at"):
        assert getattr(row, name) == getattr(record, name)
    assert (row.learnings, row.next_steps) == (2, 1)
    assert (row.requesting, row.providing, row.others) == (("AR",), ("MX", "US"), ("CA",))


def test_those_who_fund_give_and_those_who_benefit_receive(session: Session) -> None:
    parties = (Party("DE", role="funding"), Party("VN", role="beneficiary"))
    record_id = save_record(session, Record("project", "One", parties=parties))
    [row] = record_rows(session, [record_id])
    assert (row.providing, row.requesting) == (("DE",), ("VN",))


def test_a_bare_record_has_a_line_too(session: Session) -> None:
    [row] = record_rows(session, [save_record(session, Record(title="One"))])
    assert (row.requesting, row.providing, row.others, row.topics) == ((), (), (), ())
    assert (row.learnings, row.next_steps, row.period) == (0, 0, Record().period)


def test_lines_come_in_the_order_asked_for_and_without_those_that_are_gone(
    session: Session,
) -> None:
    ids = add_records(session, [Record(title=f"Record {n}") for n in range(1100)])
    wanted = [*ids[::-1], 99_999]
    assert [row.id for row in record_rows(session, wanted)] == ids[::-1]
    assert record_rows(session, []) == []


def test_a_line_in_the_trash_says_since_when(session: Session) -> None:
    record_id = save_record(session, RECORD)
    delete_records(session, [record_id])
    [row] = record_rows(session, [record_id])
    assert row.deleted_at == read_record(session, record_id).deleted_at is not None
