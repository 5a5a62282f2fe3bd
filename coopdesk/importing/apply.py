"""Do what a plan says, in the transaction of the session: all of it, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from coopdesk.catalogue.imports import ImportedRow, as_text, record_run
from coopdesk.catalogue.records import add_records, change_records, taken_uids
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import ChangedMeanwhile
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import Record
from coopdesk.importing.plan import Outcome, Plan
from coopdesk.importing.remembering import remember

BATCH = 100  # records changed between two reports of progress


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was brought in: ids of the records added and of those changed."""

    added: tuple[int, ...]
    changed: tuple[int, ...]
    counts: dict[Outcome, int]


def deed_of(plan: Plan) -> Deed:
    """Return the deed under which the whole import is done and undone."""
    return Deed("import_applied", as_text(plan.path.name), plan.records)


def apply_plan(session: Session, plan: Plan, report: Progress = unheard) -> ImportResult:
    """Add and change the records of a plan and keep where they came from.

    Half of the work is to index what was written, which comes when this has returned: a record
    counts as done once both are. Raises ChangedMeanwhile where the catalogue is not as it was when
    the plan was made, and Stopped through the report; nothing is kept then.
    """
    total = plan.records

    def report_written(done: int, total: int) -> None:  # noqa: ARG001 there are changes to come
        report(done // 2, plan.records)

    def report_indexed(done: int, of: int) -> None:
        report((total + total * done // of) // 2, total)

    session.info["indexing"] = report_indexed
    _refuse_taken(session, plan.additions)
    added = add_records(session, plan.additions, report_written, are_clean=True)
    for start in range(0, len(plan.changes), BATCH):
        report_written(len(added) + start, total)
        change_records(session, plan.changes[start : start + BATCH])
    if plan.records:
        rows = [
            ImportedRow(row.uid, row.sheet, row.number, row.outcome)
            for row in plan.rows
            if row.uid and not row.part and row.outcome in {Outcome.NEW, Outcome.CHANGED}
        ]
        counts = {str(outcome): count for outcome, count in plan.counts.items()}
        record_run(session, plan.path.name, plan.sha256, counts, rows)
        remember(session, plan)
    report_written(total, total)
    changed = tuple(record.id for record in plan.changes)
    return ImportResult(tuple(added), changed, dict(plan.counts))


def _refuse_taken(session: Session, additions: Sequence[Record]) -> None:
    taken = taken_uids(session, [record.uid for record in additions])
    for record in additions:
        if record.uid in taken:
            raise ChangedMeanwhile(record.title)
