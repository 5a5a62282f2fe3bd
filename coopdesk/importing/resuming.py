"""What an officer decided about a file, kept and laid over the same file once more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, cast

from sqlalchemy.orm import Session

from coopdesk.catalogue.begun_work import Json, KeptWork, Work, decoding, read_work
from coopdesk.domain.errors import FileMissing, WorkFileChanged, WorkFileGone
from coopdesk.domain.progress import Progress, unheard
from coopdesk.exporting.columns import sheet
from coopdesk.importing.candidates import Reason
from coopdesk.importing.choices import Choice, Place
from coopdesk.importing.looking import Look, look_again
from coopdesk.importing.mapping import ColumnMapping, Mapping
from coopdesk.importing.opening import Cell, Opened, open_file
from coopdesk.importing.pasting import Pasted, open_pasted
from coopdesk.importing.record_kind import as_kind
from coopdesk.importing.remembering import with_remembered
from coopdesk.importing.sheets import file_hash


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided about a file so far; pasted holds cells that came from no file."""

    path: Path
    sha256: str
    mappings: tuple[Mapping | None, ...]
    choices: dict[Place, Choice]
    written: dict[Cell, str | None]
    pasted: Pasted | None = None


@dataclass(frozen=True, slots=True)
class Resumed:
    """A file as it was decided about; unfit counts what has no place in it any more."""

    look: Look
    pasted: Pasted | None = None
    unfit: int = 0


def decided(opened: Opened, pasted: Pasted | None = None) -> Decided:
    """Return what was decided about a file, without the file itself."""
    return Decided(
        opened.path, opened.sha256, opened.mappings, opened.choices, opened.written, pasted
    )


def work_of(now: Decided) -> Work:
    """Return what was decided as it is kept."""
    chosen = sum(c.reason is Reason.CHOSEN for m in now.mappings if m for c in m.columns)
    state: Json = {
        "mappings": [_mapping_told(each) for each in now.mappings if each],
        "choices": [[*place, each.kind, each.uid] for place, each in now.choices.items()],
        "written": [[*cell, text] for cell, text in now.written.items()],
    }
    return Work(
        "import",
        now.path.name,
        state,
        len(now.choices) + len(now.written) + chosen,
        str(now.path) if now.pasted is None else "",
        now.sha256,
        (lambda: {"text": pasted.text, "html": pasted.html}) if (pasted := now.pasted) else None,
    )


def look_at_kept(
    session: Session, folder: Path, kept: KeptWork, report: Progress = unheard
) -> Resumed:
    """Read a file again, lay over it what was decided, and plan it.

    Raises WorkFileGone, WorkFileChanged, WorkNewer, WorkDamaged, or what open_file raises.
    """
    state, source = read_work(session, folder, kept)
    with decoding(kept.name):
        pasted = Pasted(str(source["text"]), str(source["html"])) if source else None
    opened = with_remembered(session, _opened(kept, pasted, report))
    with decoding(kept.name):
        opened, unfit = laid_over(opened, state)
    return Resumed(look_again(session, opened, report), pasted, unfit)


def laid_over(opened: Opened, state: Json) -> tuple[Opened, int]:
    """Return a file with what was decided about it, and how much of that has no place in it."""
    unfit = 0
    for each in state["mappings"]:
        opened, left = _with_mapping(opened, each)
        unfit += left
    for name, row, column, text in state["written"]:
        after = opened.with_cell(name, row, column, text)
        fits = any(a is not b for a, b in zip(opened.tables, after.tables, strict=True))
        opened, unfit = (after, unfit) if fits else (opened, unfit + 1)
    choices = {
        (str(name), int(row), int(place)): Choice(_CHOICES[kind], str(uid))
        for name, row, place, kind, uid in state["choices"]
    }
    return replace(opened, choices=choices), unfit


def check_same_file(kept: KeptWork) -> Path:
    """Return the file that work was begun on; raises WorkFileGone, WorkFileChanged and the like."""
    path = Path(kept.path)
    try:
        if file_hash(path) != kept.sha256:
            raise WorkFileChanged(path)
    except FileMissing:
        raise WorkFileGone(path) from None
    return path


def _opened(kept: KeptWork, pasted: Pasted | None, report: Progress) -> Opened:
    if pasted:
        return open_pasted(pasted, kept.name, report)
    path = check_same_file(kept)
    opened = open_file(path, report)
    if opened.sha256 != kept.sha256:
        raise WorkFileChanged(path)
    return opened


def _mapping_told(mapping: Mapping) -> Json:
    columns = [
        [c.column, c.becomes, c.reason, c.confidence, c.filled, c.evidence] for c in mapping.columns
    ]
    where = {"sheet": mapping.sheet, "place": mapping.place}
    return where | {"target": mapping.target.key, "columns": columns}


def _with_mapping(opened: Opened, told: Json) -> tuple[Opened, int]:
    """Return the file with the columns of one table as they were, and how many there are not."""
    places = ((t.sheet, t.place) for t in opened.tables)
    at = next((n for n, p in enumerate(places) if p == (told["sheet"], told["place"])), None)
    columns = {int(each[0]): each for each in cast("list[list[Any]]", told["columns"])}
    if at is None or opened.mappings[at] is None:
        return opened, len(columns)
    target = sheet(told["target"])
    if target != opened.tables[at].target:
        opened = as_kind(at, target, opened)
    mapping = opened.mappings[at]
    assert mapping is not None  # noqa: S101 - there was one above
    kept = tuple(_column(c, columns.pop(c.column, None)) for c in mapping.columns)
    return opened.with_mapping(replace(mapping, columns=kept)), len(columns)


def _column(found: ColumnMapping, told: list[Any] | None) -> ColumnMapping:
    if told is None:
        return found
    _, becomes, reason, confidence, filled, evidence = told
    return ColumnMapping(
        found.column,
        found.heading,
        str(becomes),
        Reason(reason),
        int(confidence),
        int(filled),
        str(evidence),
    )


_CHOICES: dict[str, Literal["new", "left_out", "record"]] = {
    "new": "new",
    "left_out": "left_out",
    "record": "record",
}
