"""What a search finds as a report: a list, then a page for each record; and a list to print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from coopdesk.catalogue.records import read_records
from coopdesk.catalogue.rows import record_rows
from coopdesk.db.database import author
from coopdesk.db.text_index import still_wanted
from coopdesk.domain.records import Record, RecordRow
from coopdesk.reports.contents import (
    Block,
    Column,
    Facts,
    Heading,
    Line,
    Note,
    PageBreak,
    Report,
    Row,
    Table,
    Title,
)
from coopdesk.reports.record_lines import Topics, record_table
from coopdesk.reports.record_page import record_page
from coopdesk.reports.topic_labels import topic_labels
from coopdesk.reports.words import Say

MOST_ROWS = 5_000  # of a list that is printed, 150 pages
MOST_PAGES = 200  # records that are printed one by one
_CHUNK = 500


def read_list(
    session: Session,
    ids: Sequence[int],
    title: str,
    columns: Sequence[Column],
    cells: Callable[[RecordRow], Sequence[str]],
    *,
    language: str,
    selection: str = "",
) -> Report:
    """Read a list as it is on screen, to be printed now; of a very long one the beginning."""
    rows: list[Sequence[str]] = []
    for start in range(0, min(len(ids), MOST_ROWS), _CHUNK):
        still_wanted(session)
        found = record_rows(session, ids[start : min(start + _CHUNK, MOST_ROWS)])
        rows += map(cells, found)
    return list_report(
        title,
        columns,
        rows,
        language=language,
        made=datetime.now().astimezone(),
        in_all=len(ids),
        selection=selection,
        author=author(),
    )


def read_pages(session: Session, ids: Sequence[int], *, language: str) -> Report:
    """Read records as pages, to be printed now; of very many the first."""
    records = read_records(session, ids[:MOST_PAGES])
    return records_report(
        records,
        language=language,
        made=datetime.now().astimezone(),
        topics=topic_labels(session, language),
        author=author(),
        listed=False,
        in_all=len(ids),
    )


def records_report(
    records: Sequence[Record],
    *,
    language: str,
    made: datetime,
    topics: Topics,
    selection: str = "",
    author: str = "",
    listed: bool = True,
    in_all: int = 0,
) -> Report:
    """Return records as pages, after a list of them; one record alone needs none.

    listed False leaves the list out, as for printing what was selected; where in_all is more than
    there are, it is said that these are the first.
    """
    say = Say(language)
    count = say.count("records", len(records))
    title = records[0].title if len(records) == 1 else selection or count
    front: list[Block] = []
    if listed and len(records) != 1:
        facts = ((say.text("selection"), selection or say.text("all_records")),)
        cover = Title(
            title[:1].upper() + title[1:],
            say.text("record_list"),
            (*facts, (say.text("holds"), count)),
            say.text("made", day=say.day(made.date())),
        )
        front = [cover, PageBreak(), Heading(count), record_table(records, say, topics)]
    if cut := _cut(len(records), in_all, say):
        front = [*front, cut]
    body: list[Block] = []
    for record in records:
        body += [PageBreak()] if body or (front and listed) else []
        body += record_page(record, say, topics)
    return Report(
        title=title,
        kind=say.text("record_list"),
        language=language,
        made=made,
        author=author,
        blocks=(*front, *body),
    )


def list_report(
    title: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    *,
    language: str,
    made: datetime,
    selection: str = "",
    author: str = "",
    in_all: int = 0,
) -> Report:
    """Return a list as it is on screen, on paper lying, its headings on each page."""
    say = Say(language)
    facts = (
        (say.text("selection"), selection),
        (say.text("holds"), say.count("records", max(len(rows), in_all))),
    )
    cut = _cut(len(rows), in_all, say)
    return Report(
        title=title,
        kind=say.text("record_list"),
        language=language,
        made=made,
        author=author,
        blocks=(
            Heading(title),
            Facts(tuple((label, text) for label, text in facts if text)),
            *([cut] if cut else []),
            Table(tuple(columns), tuple(Row(tuple(cells)) for cells in rows)),
        ),
        is_wide=True,
    )


def _cut(count: int, in_all: int, say: Say) -> Note | None:
    """Say that these are but the first of all, where they are."""
    if count >= in_all:
        return None
    first = say.text("first_rows", n=say.number(count), total=say.number(in_all))
    return Note(Line(first), "warning")
