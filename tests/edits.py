"""Small edits of a few records, done, undone and redone, for tests and campaigns of history."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import (
    add_records,
    delete_records,
    read_record,
    restore_records,
    save_record,
)
from coopdesk.db.database import Sessions
from coopdesk.db.tables import Record as RecordRow
from coopdesk.domain.changes import Deed
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Learning, Record

DEED = Deed("record_changed")
WHAT = ("title", "learning", "topic", "trash")
LINES = ("", "One line", "Otra línea", "مرحبا", "=1+1")
SmallEdit = tuple[int, str, str]  # which of the records, what of it, a text
State = dict[int, tuple[str, bool]]


def small_edits(number: int) -> st.SearchStrategy[list[SmallEdit]]:
    """Any so many edits of five records."""
    one = st.tuples(st.integers(0, 4), st.sampled_from(WHAT), st.sampled_from(LINES))
    return st.lists(one, min_size=number, max_size=number)


def state(sessions: Sessions) -> State:
    """What every record says, read whole and hashed anew, and whether it is in the trash."""
    with sessions.reading() as session:
        ids = session.scalars(select(RecordRow.id)).all()
        found = [read_record(session, each) for each in ids]
    for record in found:
        assert content_hash(record) == record.content_hash
    return {r.id: (r.content_hash, r.deleted_at is not None) for r in found}


def five_records(sessions: Sessions) -> Sequence[int]:
    """Add the records that are edited, and return their ids."""
    new = [Record(title=f"Record {number}") for number in range(5)]
    return sessions.write(DEED, add_records, new)[1]


def do_edits(sessions: Sessions, ids: Sequence[int], edits: Iterable[SmallEdit]) -> int:
    """Do each edit in a transaction of its own; return how many changed something."""
    done = (sessions.write(DEED, edit, ids[n], what, line)[0] for n, what, line in edits)
    return sum(change is not None for change in done)


def replay(sessions: Sessions, work: Callable[[Session], object], times: int) -> None:
    """Undo or redo so many times."""
    for _ in range(times):
        with sessions.writing() as session:
            work(session)


def edit(session: Session, record_id: int, what: str, line: str) -> None:
    record = read_record(session, record_id)
    if what == "title":
        save_record(session, replace(record, title=f"{line} {record.revision}"))
    elif what == "learning":
        kept = record.learnings[-2:]
        save_record(session, replace(record, learnings=(*kept, Learning(line or "None"))))
    elif what == "topic":
        topics = () if record.topics else ("child-labour", "labour-inspection")
        save_record(session, replace(record, topics=topics, narrative=line))
    elif record.deleted_at:
        restore_records(session, [record_id])
    else:
        delete_records(session, [record_id])
