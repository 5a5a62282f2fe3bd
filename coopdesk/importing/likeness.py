"""Records of the catalogue that look like new rows of a file, for the officer to decide about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from sqlalchemy.orm import Session

from coopdesk.catalogue.profiles import compare, profile_of, text_percent
from coopdesk.catalogue.records import read_records
from coopdesk.domain.folding import fold
from coopdesk.domain.likeness import confidence, percent
from coopdesk.domain.progress import Progress
from coopdesk.domain.records import Record, places_in
from coopdesk.importing.decision import Decision
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.plan import Alike, Outcome
from coopdesk.importing.title_blocks import TitleBlock

SHOWN = 3  # records a row may be
_BATCH = 200  # rows compared between two reports of progress
_PLACES = 4  # of a row that names many

Found = defaultdict[int, set[int]]  # records with like titles, by the number of a row


def note_likeness(
    session: Session,
    decisions: Sequence[Decision],
    report: Progress,
    taken: AbstractSet[int] = frozenset(),
) -> None:
    """Tell which records new rows may be; a record that another row was matched with is none.

    taken are the records that rows were matched with which are not among the decisions.
    """
    rows = [d for d in decisions if d.incoming and (d.choice or d.outcome is Outcome.NEW)]
    found = _alike_titles(session, rows, {*taken, *(d.known_id for d in decisions)}, report)
    for number, decision in enumerate(rows):
        if decision.elsewhere:
            found[number].add(decision.elsewhere)
    numbers = sorted(found)
    for start in range(0, len(numbers), _BATCH):
        report(start, len(numbers))
        some = numbers[start : start + _BATCH]
        known = _known(session, {record_id for number in some for record_id in found[number]})
        for number in some:
            decision = rows[number]
            theirs = [known[i] for i in sorted(found[number])]
            decision.alike = tuple(_compared(decision, theirs))
            if decision.alike and not decision.choice and decision.read.row:
                best = decision.alike[0]
                said = best.title, str(best.percent)
                decision.read.row.note(Code.LIKE_RECORD_HERE, *said, severity=Severity.WARNING)


def _alike_titles(
    session: Session, rows: Sequence[Decision], taken: set[int], report: Progress
) -> Found:
    """Compare the titles of the rows of each kind and country with those of the catalogue."""
    found: Found = defaultdict(set)
    together: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    records = [decision.incoming or Record() for decision in rows]
    for number, record in enumerate(records):
        for place in places_in(record)[:_PLACES] or ("",):
            together[record.kind, place].append(number)
    done, total = 0, sum(map(len, together.values()))
    for (kind, place), numbers in together.items():
        report(done, total)
        days = {records[number].period.start for number in numbers}
        block = TitleBlock(session, kind, place, days)
        for number in numbers:
            done += 1
            if done % _BATCH == 0:
                report(done, total)
            record = records[number]
            others = taken - {rows[number].known_id} if rows[number].known_id else taken
            if alike := block.alike(fold(record.title), record.period.start, others):
                found[number] |= alike
    return found


def _known(session: Session, record_ids: Iterable[int]) -> dict[int, Record]:
    return {record.id: record for record in read_records(session, sorted(record_ids))}


def _compared(decision: Decision, theirs: Iterable[Record]) -> list[Alike]:
    """Return those records that a row may be, the likest first."""
    record, found = decision.incoming or Record(), list[Alike]()
    ours = profile_of(record)
    for other in theirs:
        text = text_percent(fold(record.narrative), fold(other.narrative))
        why = compare(ours, profile_of(other), text)
        if confidence(why) in {"high", "likely"} or other.id == decision.elsewhere:
            found.append(Alike(other.uid, other.id, other.title, percent(why)))
    return sorted(found, key=lambda alike: -alike.percent)[:SHOWN]
