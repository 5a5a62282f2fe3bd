"""What becomes of one record of a file, and how that is noted at its row."""

from __future__ import annotations

from dataclasses import dataclass

from coopdesk.domain.clean import clean_record
from coopdesk.domain.errors import AmountRefused, CatalogueError, TextRefused, TitleMissing
from coopdesk.domain.records import Record
from coopdesk.importing.choices import Choice
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.plan import Alike, Outcome
from coopdesk.importing.reading import RecordRead


@dataclass(slots=True, eq=False)
class Decision:
    """What becomes of one record of a file."""

    read: RecordRead
    outcome: Outcome = Outcome.NEW
    record: Record | None = None  # as it will be written; None where it is refused
    before: Record | None = None  # as the catalogue has it, where that was looked at
    refusal: Code = Code.RECORD_REFUSED
    incoming: Record | None = None  # as the file alone tells it
    choice: Choice | None = None
    known_id: int = 0  # of the record of the catalogue it is; 0 where it is none of them
    elsewhere: int = 0  # of the record that bears its reference and is another country's
    alike: tuple[Alike, ...] = ()


def cleaned(decision: Decision, record: Record) -> Record | None:
    """Return the record fit to keep, or refuse it."""
    try:
        return clean_record(record)
    except TitleMissing:
        refuse(decision, Code.TITLE_MISSING)
    except (TextRefused, AmountRefused) as refusal:
        name = refusal.field if isinstance(refusal, TextRefused) else "amount"
        value = "" if isinstance(refusal, TextRefused) else refusal.amount
        refuse(decision, Code.ROW_REFUSED, name, value)
    except CatalogueError as refusal:
        refuse(decision, Code.ROW_REFUSED, "", str(refusal))
    return None


def refuse(decision: Decision, code: Code, *values: str) -> None:
    """Leave the record out, and note why at its row."""
    decision.outcome, decision.record, decision.refusal = Outcome.REFUSED, None, code
    if decision.read.row:
        decision.read.row.note(code, *values)


def remark(
    read: RecordRead, code: Code, severity: Severity = Severity.REMARK, *values: str
) -> None:
    """Note something at the row of a record, where it has one."""
    if read.row:
        read.row.note(code, *values, severity=severity)
