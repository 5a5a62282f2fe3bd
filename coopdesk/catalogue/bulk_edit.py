"""Change many records at once: what would become of each, and the writing of just that.

The plan of a hundred thousand records is a few numbers for each; what a line of it says is read
again when somebody looks at it.
"""

from __future__ import annotations  # array[int] needs Python 3.12 at run time

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.bulk_rules import Refused, alter
from coopdesk.catalogue.record_writing import write_changes
from coopdesk.db import tables as t
from coopdesk.db.record_rows import build_records, read_rows
from coopdesk.domain.bulk_changes import FIELDS, BulkChange, bulk_field
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import ChangedMeanwhile, NoSuchRecord
from coopdesk.domain.folding import fold
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import Record

DEED = "records_edited"
_BATCH = 500  # records read, or written, between two reports of progress

# A line of a plan is the id of its record times 256 and what the line is about: a field that
# changes, by its place in TOUCHED; nothing; a change refused, by its place, or the whole record.
TOUCHED = tuple(dict.fromkeys(name for field in FIELDS for name in field.touched))
_SAME, _REFUSED, _WHOLE = 127, 128, 255
_LINES = 256
MOST_CHANGES = _WHOLE - _REFUSED


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """What changes would do: keys of lines, and the records to be written with their revisions."""

    changes: tuple[BulkChange, ...]
    read: int
    ids: array[int]
    revisions: array[int]
    changed: array[int]
    same: array[int]
    refused: array[int]


@dataclass(frozen=True, slots=True)
class BulkLine:
    """A line of the preview: a field of a record before and after, or why it is not changed.

    field is "" for a record that stays as it is.
    """

    key: int
    record: Record
    field: str = ""
    before: object = None
    after: object = None
    refused: Refused | None = None

    @property
    def values(self) -> tuple[object, object]:
        """The values before and after."""
        return self.before, self.after


@dataclass(frozen=True, slots=True)
class BulkPage:
    """Lines in sight, and the titles of records that their values name, by uid."""

    lines: list[BulkLine]
    titles: dict[str, str]


def preview(
    session: Session,
    ids: Sequence[int],
    changes: Sequence[BulkChange],
    report: Progress = unheard,
) -> BulkPlan:
    """Say what the changes would make of these records; nothing is written."""
    ready = tuple(change for change in changes if change.is_ready)[:MOST_CHANGES]
    plan = BulkPlan(ready, 0, *(array("q") for _ in range(5)))
    touched, read = _touched(ready), 0
    for records in _batches(session, ids, ready, report):
        read += len(records)
        for record in records:
            _plan_record(plan, touched, record)
    return BulkPlan(ready, read, plan.ids, plan.revisions, plan.changed, plan.same, plan.refused)


def apply_bulk(session: Session, plan: BulkPlan, report: Progress = unheard) -> int:
    """Write what the plan says, and return how many records were changed.

    Half of what is reported is the writing, half the indexing that follows before all is kept.
    Raises ChangedMeanwhile or NoSuchRecord for a record that is not as it was when planned.
    """
    count = len(plan.ids)

    def report_indexing(done: int, total: int) -> None:
        report(count // 2 + count * done // (2 * total), count)

    session.info["indexing"] = report_indexing
    for start in range(0, count, _BATCH):
        report(start // 2, count)
        part = slice(start, start + _BATCH)
        ids = plan.ids[part].tolist()
        rows = read_rows(session, ids)
        records = build_records(rows)
        if len(records) < len(ids):
            raise NoSuchRecord(str(min(set(ids) - {record.id for record in records})))
        for record, revision in zip(records, plan.revisions[part], strict=True):
            if record.revision != revision or record.deleted_at:
                raise ChangedMeanwhile(record.title)
        after = [alter(record, plan.changes)[0] for record in records]
        write_changes(session, rows, records, after)
    return count


def deed_of(plan: BulkPlan, title: str = "") -> Deed:
    """Name the writing of a plan in the history; title is that of its record where it is one."""
    return Deed(DEED, title if len(plan.ids) == 1 else "", len(plan.ids))


def read_lines(session: Session, plan: BulkPlan, keys: Sequence[int]) -> list[BulkLine]:
    """Return what lines of a plan say, in this order; those of records that are gone left out."""
    ids = list(dict.fromkeys(key // _LINES for key in keys))
    found = {record.id: record for record in _read(session, ids, plan.changes)}
    altered = {record_id: alter(record, plan.changes) for record_id, record in found.items()}
    return [
        _line(key, found[key // _LINES], *altered[key // _LINES])
        for key in keys
        if key // _LINES in found
    ]


def read_page(session: Session, plan: BulkPlan, keys: Sequence[int]) -> BulkPage:
    """Return what lines of a plan say, and what the records are called that they name."""
    lines = read_lines(session, plan, keys)
    uids = {str(uid) for line in lines if line.field == "framework" for uid in line.values} - {""}
    query = select(t.Record.uid, t.Record.title).where(t.Record.uid.in_(uids))
    return BulkPage(lines, {row.uid: row.title for row in session.execute(query)} if uids else {})


def find_lines(
    session: Session,
    plan: BulkPlan,
    keys: Sequence[int],
    text: str,
    says: Callable[[BulkLine], str],
    report: Progress = unheard,
) -> array[int]:
    """Return the keys of the lines that say a text, whatever its case and accents."""
    wanted, found = fold(text), array("q")
    for start in range(0, len(keys), _BATCH):
        report(start, len(keys))
        lines = read_lines(session, plan, keys[start : start + _BATCH])
        found.extend(line.key for line in lines if wanted in fold(says(line)))
    report(len(keys), len(keys))
    return found


def record_of(key: int) -> int:
    """Return the id of the record that a line is about."""
    return key // _LINES


def _batches(
    session: Session, ids: Sequence[int], changes: Sequence[BulkChange], report: Progress
) -> Iterator[list[Record]]:
    for start in range(0, len(ids), _BATCH):
        report(start, len(ids))
        yield _read(session, list(ids[start : start + _BATCH]), changes)
    report(len(ids), len(ids))


def _read(session: Session, ids: Sequence[int], changes: Sequence[BulkChange]) -> list[Record]:
    """Read of the records what the changes can touch; the other parts are empty."""
    return build_records(read_rows(session, ids, _touched(changes)))


def _plan_record(plan: BulkPlan, touched: Sequence[str], record: Record) -> None:
    after, refused = alter(record, plan.changes)
    first = record.id * _LINES
    differing = [name for name in touched if getattr(record, name) != getattr(after, name)]
    plan.changed.extend(first + TOUCHED.index(name) for name in differing)
    plan.refused.extend(first + _about(each) for each in refused)
    if differing:
        plan.ids.append(record.id)
        plan.revisions.append(record.revision)
    elif not refused:
        plan.same.append(first + _SAME)


def _touched(changes: Sequence[BulkChange]) -> Sequence[str]:
    fields = {name for change in changes for name in bulk_field(change.field).touched}
    return [name for name in TOUCHED if name in fields]


def _about(refused: Refused) -> int:
    return _WHOLE if refused.place is None else _REFUSED + refused.place


def _line(key: int, record: Record, after: Record, refused: Sequence[Refused]) -> BulkLine:
    about = key % _LINES
    if about == _SAME:
        return BulkLine(key, record)
    if about >= _REFUSED:
        why = next((each for each in refused if _about(each) == about), None)
        return BulkLine(key, record, why.field if why else "", refused=why)
    name = TOUCHED[about]
    return BulkLine(key, record, name, getattr(record, name), getattr(after, name))
