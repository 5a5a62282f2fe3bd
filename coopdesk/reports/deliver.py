"""Records found in the catalogue and written to a file, for the window and the command line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from sqlalchemy.orm import Session

from coopdesk.catalogue.records import read_records
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.errors import UnknownFormat
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.exporting.about import About
from coopdesk.exporting.formats import ENDINGS, write_file
from coopdesk.exporting.replacing import replacing
from coopdesk.exporting.template import write_template
from coopdesk.reports.listed import records_report
from coopdesk.reports.report_files import SET, write_report
from coopdesk.reports.topic_labels import topic_labels
from coopdesk.search.find import find

_CHUNK = 500  # records read between two reports


def write_found(
    session: Session,
    path: Path,
    query: Query | None,
    ids: Sequence[int] | None = None,
    *,
    language: str,
    about: About,
    columns: Sequence[str] | None = None,
    rows: Literal["record", "party"] = "record",
    people: bool = False,
    internal: bool = True,
    report: Progress = unheard,
) -> int:
    """Write these ids, else what the query finds, else all records; return how many.

    The ending of the path decides the format; in Word, PDF and HTML records are pages that
    name nobody, and a PDF needs a QGuiApplication for its fonts.
    internal False leaves internal comments out of workbooks.
    report counts steps: each record is read, then written.
    Raises UnknownFormat and the refusals of a file that cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in (*ENDINGS, *SET):
        raise UnknownFormat(path)  # before anything is read
    wanted = find(session, query or Query()) if ids is None else ids
    records = list(_read(session, wanted, report))

    def report_writing(done: int, total: int) -> None:
        report(len(wanted) + done, len(wanted) + total)

    if ending in SET:
        _write_pages(path, records, session, language, about, report_writing)
        return len(records)
    write_file(
        path,
        records,
        language=language,
        topics=all_topics(session),
        about=about,
        columns=columns,
        rows=rows,
        people=people,
        internal=internal,
        report=report_writing,
    )
    return len(records)


def write_blank(session: Session, path: Path, *, language: str, about: About) -> None:
    """Write the workbook to fill in, with the topics of this catalogue to choose from."""
    write_template(path, language=language, topics=all_topics(session), about=about)


def _write_pages(
    path: Path,
    records: Sequence[Record],
    session: Session,
    language: str,
    about: About,
    report: Progress,
) -> None:
    told = records_report(
        records,
        language=language,
        made=about.made,
        topics=topic_labels(session, language),
        selection=about.query,
        author=about.by,
    )
    with replacing(path) as file:
        write_report(file, path.suffix.lower(), told, {}, report)


def _read(session: Session, ids: Sequence[int], report: Progress) -> Iterator[Record]:
    for start in range(0, len(ids), _CHUNK):
        report(start, 2 * len(ids))
        yield from read_records(session, ids[start : start + _CHUNK])
