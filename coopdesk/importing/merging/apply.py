"""Do what was decided of a merge, in the transaction of the session: all of it, or nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from coopdesk.catalogue.imports import ImportedRow, as_text, record_run
from coopdesk.catalogue.records import (
    add_records,
    change_record,
    delete_records,
    read_record,
    restore_records,
)
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import ChangedMeanwhile
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import Record
from coopdesk.importing.merging.plan import Choices, Difference, Known, MergePlan, Verdict
from coopdesk.importing.merging.steps import KeepNote, Step, taken

BATCH = 20  # records changed between two reports of progress


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What was merged: ids of the records changed, added and moved to the trash."""

    changed: tuple[int, ...]
    added: tuple[int, ...]
    removed: tuple[int, ...]


def deed_of(plan: MergePlan, choices: Choices) -> Deed:
    """Return the deed under which the whole merge is done and undone."""
    changed, added, removed = _wanted(plan, choices)
    count = len(changed) + len(added) + len(removed)
    return Deed("merge_applied", as_text(plan.path.name), count)


def does_anything(plan: MergePlan, choices: Choices) -> bool:
    """Tell whether there is anything to write."""
    return any(_wanted(plan, choices))


def apply_merge(
    session: Session, plan: MergePlan, choices: Choices, report: Progress = unheard
) -> MergeResult:
    """Change, add and remove records as decided, and keep that the file was merged.

    Raises ChangedMeanwhile where the catalogue is not as it was when the plan was made, and
    Stopped through the report; nothing is kept then.
    """
    changed, added, removed = _wanted(plan, choices)
    total = len(changed) + len(added) + len(removed)
    ids: list[int] = []
    for done, (uid, steps) in enumerate(changed.items()):
        if done % BATCH == 0:
            report(done, total)
        known = plan.known[uid]
        record = _as_planned(session, known)
        if known.in_trash:
            restore_records(session, [known.id])
            record = replace(record, revision=record.revision + 1)
        change_record(session, taken(record, steps))
        ids.append(known.id)
    new = add_records(session, added)
    gone = [_as_planned(session, plan.known[uid]).id for uid in removed]
    delete_records(session, gone)
    if total:
        _keep_run(session, plan, choices, changed)
    report(total, total)
    return MergeResult(tuple(ids), tuple(new), tuple(gone))


def _wanted(
    plan: MergePlan, choices: Choices
) -> tuple[Mapping[str, list[Step]], list[Record], list[str]]:
    """Return the steps by record, the records to add and those to remove."""
    steps: defaultdict[str, list[Step]] = defaultdict(list)
    added = [n.record for at, n in enumerate(plan.new) if at not in choices.new_left_out]
    removed: list[str] = []
    for place, each in enumerate(plan.differences):
        if not choices.takes(place, each):
            continue
        if each.verdict is Verdict.COPIED:
            added += [each.copy] if each.copy else []
        elif _is_whole_record(each):
            removed.append(each.uid)
        elif each.steps:
            steps[each.uid] += each.steps
    for place, column in enumerate(plan.columns):
        for uid, text in column.texts if place in choices.columns else ():
            steps[uid].append(KeepNote(f"{column.heading}: {text}" if column.heading else text))
    return {u: s for u, s in steps.items() if u not in removed}, added, removed


def _is_whole_record(difference: Difference) -> bool:
    return difference.verdict is Verdict.REMOVED and not difference.field


def _as_planned(session: Session, known: Known) -> Record:
    record = read_record(session, known.id)
    if record.revision != known.revision:
        raise ChangedMeanwhile(record.title)
    return record


def _keep_run(
    session: Session, plan: MergePlan, choices: Choices, changed: Mapping[str, list[Step]]
) -> None:
    rows = [
        ImportedRow(new.record.uid, new.sheet, new.row, "new")
        for at, new in enumerate(plan.new)
        if at not in choices.new_left_out
    ]
    firsts = {d.uid: d for d in reversed(plan.differences) if d.uid in changed and d.row}
    rows += [ImportedRow(uid, d.sheet, d.row, "changed") for uid, d in firsts.items()]
    counts = {
        "merged": plan.merged,
        "conflicts": len(plan.conflicts),
        "new": len(plan.new),
        "removed": len(plan.removed),
        "same": plan.same,
    }
    record_run(session, plan.path.name, plan.sha256, counts, rows)
