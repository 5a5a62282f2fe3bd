"""The command `import`: files are read, compared with the catalogue and brought in, one by one."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from coopdesk.cli.desk import Answer, Desk, json_answer
from coopdesk.cli.import_notes import SENTENCES, summary
from coopdesk.cli.progress import progress
from coopdesk.cli.sentences import many_records, sentence
from coopdesk.cli.standard_input import file_or_input, name_of
from coopdesk.db.database import Sessions
from coopdesk.domain.errors import CatalogueError
from coopdesk.importing.apply import apply_plan, deed_of
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.mapping import Mapping
from coopdesk.importing.notes import Note, Severity
from coopdesk.importing.opening import open_file
from coopdesk.importing.plan import Plan, PlannedSheet
from coopdesk.importing.remembering import with_remembered
from coopdesk.importing.sheets import column_letters


@dataclass(frozen=True, slots=True)
class Brought:
    """A file and what it did, would do, or was refused for."""

    path: Path
    plan: Plan | None = None
    refusal: CatalogueError | None = None


def bring_in(desk: Desk, asked: Namespace) -> Answer:
    """Bring files in, each in a transaction of its own; a refused one stops no other."""
    with _catalogue(desk, dry_run=asked.dry_run) as sessions:
        files = [_bring_in(sessions, path, asked) for path in asked.files]
    refusals = tuple(file.refusal for file in files if file.refusal)
    if asked.json:
        return json_answer({"files": [_file_object(file) for file in files]}, refusals)
    lines = [line for file in files if file.plan for line in _lines(file.plan, asked)]
    return Answer("\n".join(lines), refusals)


@contextmanager
def _catalogue(desk: Desk, *, dry_run: bool) -> Generator[Sessions]:
    """Open the catalogue, a new one where there is none; a dry run leaves no file behind."""
    if dry_run and not desk.is_there:
        with TemporaryDirectory() as folder:
            elsewhere = Desk(Path(folder) / "new.coopdesk", desk.language)
            with elsewhere.opened(new=True) as sessions:
                yield sessions
        return
    with desk.opened(new=True) as sessions:
        yield sessions


def _bring_in(sessions: Sessions, path: Path, asked: Namespace) -> Brought:
    name = name_of(path).name
    try:
        with file_or_input(path) as file, progress(f"Reading {name}", sys.stderr) as report:
            opened = open_file(file, report, asked.kind)
        with (
            progress(f"Comparing {name}", sys.stderr) as report,
            sessions.reading() as session,
        ):
            plan = make_plan(session, with_remembered(session, opened), report)
        if plan.records and not asked.dry_run:
            with progress(f"Writing {name}", sys.stderr) as report:
                sessions.write(deed_of(plan), apply_plan, plan, report)
    except CatalogueError as refusal:
        return Brought(path, refusal=refusal)
    return Brought(path, plan)


def _file_object(file: Brought) -> dict[str, Any]:
    return {
        "file": str(file.path),
        "refused": sentence(file.refusal) if file.refusal else None,
        "sheets": [_sheet_object(file.plan, sheet) for sheet in file.plan.sheets]
        if file.plan
        else [],
    }


def _sheet_object(plan: Plan, sheet: PlannedSheet) -> dict[str, Any]:
    counts = {str(outcome): count for outcome, count in sheet.counts.items()}
    return {
        "sheet": sheet.sheet,
        "header_row": sheet.heading_row or None,
        "mapping": _mapping_object(sheet.mapping) if sheet.mapping else {},
        "rows": {"read": sheet.read} | counts,
        "notes": [_note_object(note) for note in plan.notes if note.sheet == sheet.sheet],
    }


def _mapping_object(mapping: Mapping) -> dict[str, str]:
    """Return heading → field; a heading that stands twice bears the letters of its column."""
    times = Counter(column.heading for column in mapping.columns)
    return {
        column.heading
        if times[column.heading] == 1
        else f"{column.heading} ({column_letters(column.column)})": column.becomes
        for column in mapping.columns
        if column.becomes
    }


def _note_object(note: Note) -> dict[str, str]:
    text = SENTENCES[note.code].format(*note.values)
    return {"cell": note.cell, "severity": str(note.severity), "text": text}


def _lines(plan: Plan, asked: Namespace) -> list[str]:
    """Say where every row went, and what should be looked at."""
    name = plan.path.name
    sums = " + ".join(
        f"{count} {str(outcome).replace('_', ' ')}" for outcome, count in plan.counts.items()
    )
    added, changed = len(plan.additions), len(plan.changes)
    when = "would be " if asked.dry_run else ""
    return [
        f"{name}: {plan.read} read = {sums}.",
        f"{name}: {many_records(added)} {when}added, {changed} changed.",
        *summary((n for n in plan.notes if n.severity is not Severity.REMARK), name),
    ]
