"""Naughty texts in every field that holds text: saved, searched, exported, brought in again.

`python -m tests.campaign naughty [--texts N]`. A text is bad if a record that bears it everywhere
is kept otherwise than tidied as all texts are, if a search for it or an export raises anything but
a refusal, or if it does not come back equal from JSON or, where a cell can hold it, a workbook.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from coopdesk.catalogue.check import check_records
from coopdesk.catalogue.records import find_record, save_record
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain import records, results
from coopdesk.domain.changes import Deed
from coopdesk.domain.clean import clean_record
from coopdesk.domain.errors import CatalogueError, TextRefused
from coopdesk.domain.queries import Query
from coopdesk.domain.record_json import KEPT_BY_CATALOGUE, content_hash
from coopdesk.domain.records import Record
from coopdesk.exporting.about import About
from coopdesk.exporting.formats import write_file
from coopdesk.importing.apply import apply_plan, deed_of
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.opening import open_file
from coopdesk.search.find import find
from tests.records import CODES
from tests.search.naughty import naughty

# Texts that are words of a closed vocabulary, or name something.
_CODES = {*CODES, *KEPT_BY_CATALOGUE, "uid", "kind", "role", "status", "other", "topics", "topic"}
_CODES |= {"framework", "sha256", "file_hash", "file_name", "field", "number", "shape", "url"}
_CELL = 32_767  # characters
_ABOUT = About(datetime(2026, 1, 2, tzinfo=UTC))


def main(arguments: list[str]) -> int:
    """Try them all, and print a line of the table for each way."""
    parser = ArgumentParser("tests.campaign naughty", description=__doc__)
    parser.add_argument("--texts", type=int, default=0, help="so many of them evenly, 0 for all")
    asked = parser.parse_args(arguments)
    logging.disable()
    every = naughty()
    texts = every[:: max(1, len(every) // asked.texts)] if asked.texts else every
    bad = 0
    _say(f"{'id':34}{'n':>6}{'bad':>5}{'s':>8}")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COOPDESK_HOME"] = folder
        with closing(open_database(Path(folder) / "desk.coopdesk")) as sessions:
            kept: list[Record] = []
            bad += _line("saved and searched", saved(sessions, texts, kept))
            for ending in (".json", ".xlsx"):
                fit = [r for r in kept if ending == ".json" or _fits(r)]
                trials = brought_back(sessions, Path(folder), fit, ending)
                bad += _line(f"out and in again as {ending}", trials)
    _say(f"    {len(texts) - len(kept)} of them refused, with the field that holds them")
    return min(bad, 1)


def saved(sessions: Sessions, texts: Sequence[str], kept: list[Record]) -> Iterator[str]:
    """Save a record with each text everywhere; yield what was bad, and note those kept."""
    for text in texts:
        try:
            yield _saved(sessions, text, kept)
        except Exception as trouble:  # noqa: BLE001 whatever it is, it is bad
            yield f"{text[:30]!r}: {type(trouble).__name__}: {str(trouble)[:200]}"
    with sessions.reading() as session:
        yield "; ".join(problem.kind for problem in check_records(session).problems)


def _saved(sessions: Sessions, text: str, kept: list[Record]) -> str:
    said = filled(Record, text)
    said = replace(said, kind="exchange", title=f"Title {text}")
    try:
        record_id = sessions.write(Deed("record_added"), save_record, said)[1]
    except TextRefused:
        has_unkeepable = "\0" in text or any("\ud800" <= each <= "\udfff" for each in text)
        return "" if has_unkeepable else f"{text[:30]!r} is refused"
    with sessions.reading() as session:
        found = find_record(session, str(record_id))
        find(session, Query(text))
        find(session, Query(f'"{text}"'))
    kept.append(found)
    is_same = content_hash(found) == content_hash(replace(clean_record(said), uid=found.uid))
    return "" if is_same else f"{text[:30]!r} is kept otherwise"


def brought_back(
    sessions: Sessions, folder: Path, kept: Sequence[Record], ending: str
) -> Iterator[str]:
    """Write records into a file, bring it into an empty catalogue, and compare each."""
    path = folder / f"out{ending}"
    write_file(path, kept, language="en", topics=(), about=_ABOUT, people=True)
    with closing(open_database(folder / f"other{ending}.coopdesk")) as other:
        with other.reading() as session:
            plan = make_plan(session, open_file(path))
        other.write(deed_of(plan), apply_plan, plan)
        with other.reading() as session:
            for record in kept:
                try:
                    found = find_record(session, record.uid)
                except CatalogueError:
                    yield f"{record.title[:40]!r} is not there"
                    continue
                is_same = content_hash(found) == record.content_hash
                yield "" if is_same else f"{record.title[:40]!r}: {_differing(record, found)}"


def filled(kind: type[Any], text: str) -> Any:
    """Return a value that bears a text in every field that holds text, one part of each kind."""
    hints = get_type_hints(kind, vars(records) | vars(results))
    values: dict[str, object] = {}
    for each in fields(kind):
        hint = hints[each.name]
        if each.name in _CODES:
            continue
        if hint is str:
            values[each.name] = text
        elif get_origin(hint) is tuple and each.name not in _OF_PROJECTS:
            values[each.name] = (filled(get_args(hint)[0], text),)
    return kind(**values)


_OF_PROJECTS = {"results", "models", "kpis", "status_reports", "snapshots", "provenance", "doubts"}


def _fits(record: Record) -> bool:
    """Tell whether cells can hold its texts, which are all of about the same length."""
    return len(record.narrative.encode("utf-16-le")) // 2 < _CELL // 4


def _differing(one: Record, other: Record) -> list[str]:
    return [f.name for f in fields(one) if getattr(one, f.name) != getattr(other, f.name)][:9]


def _line(name: str, trials: Iterator[str]) -> int:
    began = time.monotonic()
    outcomes = list(trials)
    bad = [each for each in outcomes if each]
    _say(f"{name:34}{len(outcomes):6}{len(bad):5}{time.monotonic() - began:8.1f}")
    for each in bad[:8]:
        _say(f"    {each}")
    return len(bad)


def _say(text: str) -> None:
    sys.stdout.write(text.encode(errors="replace").decode() + "\n")
    sys.stdout.flush()
