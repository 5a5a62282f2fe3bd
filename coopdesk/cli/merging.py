"""The command `merge`: an export that somebody has edited, compared cell by cell and taken back."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from coopdesk.cli.desk import Answer, Desk, json_answer
from coopdesk.cli.import_notes import sentence as note_sentence
from coopdesk.cli.progress import progress
from coopdesk.domain.errors import CatalogueError, ConflictsLeft
from coopdesk.importing.merging.apply import apply_merge, deed_of, does_anything
from coopdesk.importing.merging.plan import (
    Choices,
    Difference,
    MergePlan,
    Why,
    all_conflicts,
)
from coopdesk.importing.merging.planning import plan_merge
from coopdesk.importing.sheets import read_file

BOTH_SIDES = {Why.BOTH_CHANGED, Why.GONE_HERE, Why.IN_TRASH}
# Why a value waits for an answer.
REASONS: dict[Why, str] = {
    Why.NOTHING: "",
    Why.BOTH_CHANGED: "changed on both sides",
    Why.GONE_HERE: "the part was removed here",
    Why.IN_TRASH: "the record is in the trash",
    Why.CHANGED_HERE: "it was changed here since",
    Why.VERSION_UNKNOWN: "what was exported is not known here",
    Why.NOT_UNDERSTOOD: "not understood: taking it keeps the words as a doubt",
    Why.CALCULATED: "follows from other fields: taking it keeps the words as a doubt",
    Why.TITLE_NEEDED: "a record needs a title",
    Why.SAID_TWICE: "two rows say different things",
    Why.SAME_RECORD: "a row without identifier that seems to be this record",
}


def merge(desk: Desk, asked: Namespace) -> Answer:
    """Say what the file changes; with --apply do it, but for what is open, in one change.

    Rows that were taken out are told and never deleted.
    """
    with desk.opened() as sessions:
        with progress(f"Reading {asked.file.name}", sys.stderr) as report:
            workbook = read_file(asked.file, report)
        with (
            progress(f"Comparing {asked.file.name}", sys.stderr) as report,
            sessions.reading() as session,
        ):
            plan = plan_merge(session, workbook, report)
        choices = _choices(plan, asked)
        if asked.apply and does_anything(plan, choices):
            with progress(f"Writing {asked.file.name}", sys.stderr) as report:
                sessions.write(deed_of(plan, choices), apply_merge, plan, choices, report)
    refusals: tuple[CatalogueError, ...] = ()
    if asked.apply and plan.conflicts and not asked.take:
        refusals = (ConflictsLeft(*_open(plan)),)
    settled = len(plan.conflicts) if asked.apply and asked.take else 0
    if asked.json:
        for line in _remarks(plan, asked):
            sys.stderr.write(f"{line}\n")
        return json_answer(_object(plan, settled), refusals)
    return Answer("\n".join((*_lines(plan, asked), *_remarks(plan, asked))), refusals)


def _choices(plan: MergePlan, asked: Namespace) -> Choices:
    columns = frozenset(range(len(plan.columns))) if asked.notes else frozenset[int]()
    decided = all_conflicts(plan, theirs=asked.take == "theirs") if asked.take else Choices()
    return Choices(decided.theirs, decided.ours, columns=columns)


def _object(plan: MergePlan, settled: int) -> dict[str, Any]:
    """Return what is told as JSON; conflicts are those still open, settled tells how many were."""
    return {
        "merged": plan.merged,
        "conflicts": [
            {
                "uid": each.uid,
                "field": each.field,
                "exported": each.exported,
                "theirs": each.theirs,
                "ours": each.ours,
            }
            for each in (() if settled else plan.conflicts)
        ],
        "new": len(plan.new),
        "removed": len(plan.removed),
        "same": plan.same,
    } | ({"settled": settled} if settled else {})


def _lines(plan: MergePlan, asked: Namespace) -> Iterator[str]:
    done = "merged" if asked.apply else "to merge"
    both, others = _open(plan)
    left = f"{both} changed on both sides, {others} to decide for another reason"
    if asked.take:
        left = f"{both + others} {'settled' if asked.apply else 'to settle'} with {asked.take}"
    yield (
        f"{plan.path.name}: {plan.merged} {done}, {left}, "
        f"{len(plan.new)} new, {len(plan.removed)} taken out, {plan.same} records the same."
    )
    for each in plan.conflicts:
        yield _conflict(each, asked.take)
    for each in plan.removed:
        name = f"{each.title}, {each.field}" if each.field else each.title
        yield f"Taken out there and kept here: {name}."


def _open(plan: MergePlan) -> tuple[int, int]:
    """Count what was changed on both sides, and what cannot be taken as it is written."""
    both = sum(each.why in BOTH_SIDES for each in plan.conflicts)
    return both, len(plan.conflicts) - both


def _conflict(each: Difference, take: str | None) -> str:
    name = f"{each.title}, {each.field}" if each.field else f"{each.title}, a copy of its row"
    sides = f"exported “{_short(each.exported)}”, theirs “{_short(each.theirs)}”"
    reason = f" ({REASONS[each.why]})" if REASONS[each.why] else ""
    taken = f"; {take} taken" if take else ""
    return f"{name}: {sides}, ours “{_short(each.ours)}”{reason}{taken}."


def _remarks(plan: MergePlan, asked: Namespace) -> Iterator[str]:
    for sheet, heading, name in plan.renamed:
        yield f"{plan.path.name}, {sheet}: the column “{heading}” was taken for {name}."
    for column in plan.columns:
        count = len(column.texts)
        said = "kept as internal notes" if asked.notes else "not brought in; --notes keeps them"
        yield f"{plan.path.name}, {column.sheet}: “{column.heading}” is new, {count} values {said}."
    if plan.unreachable:
        yield f"Of {plan.unreachable} records it is not known here what was exported."
    yield from (note_sentence(note, plan.path.name) for note in plan.notes)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
