"""From an opened file to its plan."""

from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.catalogue.imports import newest_change
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.progress import Progress, unheard
from coopdesk.importing.accounting import planned_rows, planned_sheets
from coopdesk.importing.cells import Source
from coopdesk.importing.decision import Decision
from coopdesk.importing.decisions import Desk
from coopdesk.importing.json_reading import read_json
from coopdesk.importing.likeness import note_likeness
from coopdesk.importing.opening import Opened, open_file
from coopdesk.importing.plan import Outcome, Plan, counted
from coopdesk.importing.reading import FileRead, read_tables
from coopdesk.importing.remembering import with_remembered
from coopdesk.vocabulary.topics import TopicIndex

FREED = 500  # rows at a time, a few milliseconds


def make_plan(session: Session, opened: Opened, report: Progress = unheard) -> Plan:
    """Compare a file with the catalogue and say what bringing it in would do."""
    if opened.json:
        found = read_json(opened)
    else:
        pairs = list(zip(opened.tables, opened.mappings, strict=True))
        source = Source(opened.path.name, opened.sha256)
        found = read_tables(pairs, opened.schema, TopicIndex(all_topics(session)), report, source)
    decisions = list(Desk(session, found, opened.choices).decide(report))
    note_likeness(session, decisions, report)
    rows = planned_rows(opened, found, decisions)
    plan = Plan(
        opened.path,
        opened.sha256,
        tuple(planned_sheets(opened, found, rows)),
        tuple(rows),
        tuple(d.record for d in decisions if d.outcome is Outcome.NEW and d.record),
        tuple(d.record for d in decisions if d.outcome is Outcome.CHANGED and d.record),
        counted(rows),
        newest_change(session),
    )
    let_go(found, decisions)
    return plan


def plan_file(
    session: Session, path: Path, report: Progress = unheard, kind: str = "auto"
) -> tuple[Opened, Plan]:
    """Read a file and plan it; raises the refusals of open_file."""
    opened = with_remembered(session, open_file(path, report, kind))
    return opened, make_plan(session, opened, report)


def let_go(found: FileRead, decisions: list[Decision]) -> None:
    """Take apart what the plan was made from, piece by piece.

    Rows and records name each other, so only Python's collector would free them, and keep the
    window waiting for 3 s of 100 000 rows; freed at once they would for 0.5 s.
    """
    for row in found.rows:
        row.record = None
    for many in (decisions, found.records, found.rows, found.loose):
        while many:
            del many[-FREED:]
