"""The workbook *please update* of a place: which records go into it, read and written."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from sqlalchemy.orm import Session

from coopdesk.catalogue.attention import AttentionAsked, attention, open_records
from coopdesk.catalogue.records import read_records
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import Record
from coopdesk.exporting.about import About
from coopdesk.exporting.please_update import write_please_update

Which = Literal["attention", "open"]
_CHUNK = 500  # records read between two reports


def write_update_of(
    session: Session,
    path: Path,
    asked: AttentionAsked,
    which: Which,
    *,
    language: str,
    about: About,
    report: Progress = unheard,
) -> int:
    """Write the records of a place that need a look, or all open ones; return how many.

    Without any nothing is written. report counts twice as many steps as records.
    Raises the refusals of a file that cannot be written.
    """
    found = attention(session, asked)
    ids = list(open_records(session, asked) if which == "open" else found.records)
    ids.reverse()
    if not ids:
        return 0
    records: list[Record] = []
    for start in range(0, len(ids), _CHUNK):
        report(start, 2 * len(ids))
        records += read_records(session, ids[start : start + _CHUNK])

    def report_writing(done: int, total: int) -> None:
        report(len(ids) + done, len(ids) + total)

    write_please_update(
        path,
        records,
        asked.place,
        language=language,
        topics=all_topics(session),
        about=about,
        over=frozenset(found.groups["ended"]),
        report=report_writing,
    )
    return len(records)
