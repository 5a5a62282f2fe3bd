"""The command `capture`: pages and reports become drafts with the words behind each field."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from coopdesk.capture.capturing import capture
from coopdesk.capture.drafts import Capture
from coopdesk.capture.joining import joined_drafts
from coopdesk.capture.linking import link
from coopdesk.capture.reading import read_page
from coopdesk.capture.saving import Saved, deed_of, save_drafts
from coopdesk.capture.source import Oddity, Source
from coopdesk.catalogue.known_projects import KnownProject
from coopdesk.catalogue.records import read_records
from coopdesk.catalogue.topics import all_topics
from coopdesk.cli.desk import Answer, Desk, json_answer
from coopdesk.cli.later_reports import looks_later, remark_of, take_into
from coopdesk.cli.progress import progress
from coopdesk.cli.said_records import said_record
from coopdesk.cli.sentences import many_records
from coopdesk.cli.standard_input import file_or_input, name_of
from coopdesk.cli.tables import record_page
from coopdesk.db.database import Sessions
from coopdesk.domain.errors import CapturedBefore, CatalogueError, LaterReport
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex, shipped_topics

ODDITIES: dict[Oddity, str] = {
    Oddity.ENCODING_GUESSED: "The encoding was guessed: {0}. Look at words with accents.",
    Oddity.LETTERS_LOST: "{0} letters are lost; \N{REPLACEMENT CHARACTER} stands for each.",
    Oddity.LETTERS_REPAIRED: "Letters saved in a wrong encoding were put right in {0} lines.",
    Oddity.PAGES_WITHOUT_TEXT: "These pages hold pictures and no text: {0}.",
    Oddity.ATTACHMENTS_NOT_READ: "Attached files, named as documents but not read: {0}.",
}
_PERSONAL = "people"  # left out, as in every answer


@dataclass(frozen=True, slots=True)
class Captured:
    """A file and what it gave, became or was refused for."""

    path: Path
    capture: Capture | None = None
    saved: Saved | None = None
    refusal: CatalogueError | None = None
    later: Sequence[KnownProject | None] = ()  # by draft: what it surely is a later report of
    taken_in: str = ""  # what was taken into a project


def capture_files(desk: Desk, asked: Namespace) -> Answer:
    """Capture files, each on its own; a refused one stops no other."""
    saves = asked.save or bool(asked.into)
    with _catalogue(desk, save=saves) as sessions:
        topics = _topics(sessions)
        index = TopicIndex(topics)
        files = _linked([_capture(path, index) for path in asked.files])
        if sessions:
            files = [_compared(sessions, file) for file in files]
        if saves and sessions:
            files = [_save(sessions, file, asked) for file in files]
    refusals = tuple(file.refusal for file in files if file.refusal)
    if asked.json:
        drafts = [
            _draft_object(file, place, desk.language, topics)
            for file in files
            if file.capture
            for place in range(len(file.capture.drafts))
        ]
        return json_answer({"drafts": drafts}, refusals)
    lines = [line for file in files if file.capture for line in _lines(file, desk, index)]
    return Answer("\n".join(lines), refusals)


@contextmanager
def _catalogue(desk: Desk, *, save: bool) -> Generator[Sessions | None]:
    """Open the catalogue, a new one only where something is to be kept in it."""
    if not save and not desk.is_there:
        yield None
        return
    with desk.opened(new=save) as sessions:
        yield sessions


def _topics(sessions: Sessions | None) -> Sequence[TopicEntry]:
    if sessions is None:
        return shipped_topics()
    with sessions.reading() as session:
        return all_topics(session)


def _capture(path: Path, topics: TopicIndex) -> Captured:
    name = name_of(path)
    try:
        with (
            file_or_input(path) as file,
            progress(f"Reading {name.name}", sys.stderr) as report,
        ):
            found = capture(read_page(file, report), topics, report)
    except CatalogueError as refusal:
        return Captured(name, refusal=refusal)
    return Captured(name, found)


def _linked(files: list[Captured]) -> list[Captured]:
    """Make one of the drafts of different files that tell of the same: it has the words of both."""
    found = [file.capture for file in files if file.capture]
    told = joined_drafts(
        [(each.source, each.drafts) for each in found], link([each.drafts for each in found])
    )
    own = iter(told)
    return [
        replace(file, capture=replace(file.capture, drafts=tuple(next(own))))
        if file.capture
        else file
        for file in files
    ]


def _compared(sessions: Sessions, file: Captured) -> Captured:
    """Find what the drafts of a file look like a later report of."""
    return replace(file, later=looks_later(sessions, file.capture)) if file.capture else file


def _save(sessions: Sessions, file: Captured, asked: Namespace) -> Captured:
    """Keep the drafts of a file; a later report of a project only where that is asked for."""
    found = file.capture
    if found is None or not found.drafts:
        return file
    held = [None] * len(found.drafts) if asked.apart else file.later
    keep = [draft for draft, known in zip(found.drafts, held, strict=True) if not known]
    refusal = next((LaterReport(file.path, each.title, each.uid) for each in held if each), None)
    try:
        if asked.into:
            return _take_into(sessions, file, asked.into)
        if not keep:
            return replace(file, refusal=refusal)
        deed = deed_of(found.source, len(keep))
        _, saved = sessions.write(deed, save_drafts, found.source, keep)
    except CapturedBefore as before:
        return replace(file, refusal=CapturedBefore(file.path, before.title))
    except CatalogueError as refusal:
        return replace(file, refusal=refusal)
    with sessions.reading() as session:
        records = iter(read_records(session, saved.ids))
    drafts = tuple(
        draft if known else replace(draft, record=next(records))
        for draft, known in zip(found.drafts, held, strict=True)
    )
    return replace(
        file, capture=replace(found, drafts=drafts), saved=saved, refusal=refusal, later=held
    )


def _take_into(sessions: Sessions, file: Captured, record: str) -> Captured:
    assert file.capture is not None  # noqa: S101
    draft, now, told = take_into(sessions, record, file.capture)
    capture = replace(file.capture, drafts=(replace(draft, record=now),))
    return replace(file, capture=capture, later=[None], taken_in=told)


def _draft_object(
    file: Captured, place: int, language: str, topics: Sequence[TopicEntry]
) -> dict[str, Any]:
    assert file.capture is not None  # noqa: S101
    source, draft = file.capture.source, file.capture.drafts[place]
    known = file.later[place] if file.later else None
    sources: dict[str, list[dict[str, Any]]] = {}
    for each in draft.behind:
        words = {"line_from": each.line_from, "line_to": each.line_to, "text": each.text}
        if each.field != _PERSONAL and words not in sources.setdefault(each.field, []):
            sources[each.field].append(words)
    for other in draft.also:
        for each in other.behind:
            words = {"line_from": each.line_from, "line_to": each.line_to, "text": each.text}
            if each.field != _PERSONAL:
                sources.setdefault(each.field, []).append(words | {"file": other.source.name})
    warnings = [
        {"field": doubt.field, "severity": doubt.severity, "text": doubt.text}
        for doubt in draft.warnings
    ] + [
        {"field": "", "severity": "remark", "text": told}
        for told in (*_odd(source), *([remark_of(known)] if known else []))
    ]
    return said_record(draft.record, language, topics) | {
        "suggested": sorted(draft.suggested),
        "sources": sources,
        "warnings": warnings,
    }


def _lines(file: Captured, desk: Desk, topics: TopicIndex) -> list[str]:
    """Say what a file gave: draft by draft, and which of its lines nobody used."""
    found = file.capture
    assert found is not None  # noqa: S101
    lines = [f"{file.path.name}: {_many_drafts(len(found.drafts))}, read as {found.layout}."]
    for place, draft in enumerate(found.drafts):
        labels = {code: topics.label(code, desk.language) for code in draft.record.topics}
        lines += ["", *record_page(draft.record, desk.language, labels)]
        lines += _told("Suggested only", sorted(draft.suggested))
        lines += _told("Not found", draft.missing)
        if file.later and (known := file.later[place]):
            lines.append(remark_of(known))
    last = _odd(found.source)
    if found.unused:
        last.append(f"Lines that no field was taken from: {len(found.unused)}.")
    if file.saved:
        new = len(file.saved.ids) - len(file.saved.known)
        last.append(f"{many_records(new)} added to {desk.catalogue}.")
    if file.taken_in:
        last.append(file.taken_in)
    return [*lines, "", *last] if last else lines


def _told(what: str, fields: Sequence[str]) -> list[str]:
    return [f"{what}: {', '.join(name.replace('_', ' ') for name in fields)}."] if fields else []


def _odd(source: Source) -> list[str]:
    return [ODDITIES[oddity].format(value) for oddity, value in source.oddities]


def _many_drafts(count: int) -> str:
    return "1 draft" if count == 1 else f"{count} drafts"
