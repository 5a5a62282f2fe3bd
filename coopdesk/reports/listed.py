"""What a search finds as a report: a list, then a page for each record; and a list to print."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from coopdesk.domain.records import Record
from coopdesk.reports.contents import (
    Block,
    Column,
    Facts,
    Heading,
    PageBreak,
    Report,
    Row,
    Table,
    Title,
)
from coopdesk.reports.record_lines import Topics, record_table
from coopdesk.reports.record_page import record_page
from coopdesk.reports.words import Say


def records_report(
    records: Sequence[Record],
    *,
    language: str,
    made: datetime,
    topics: Topics,
    selection: str = "",
    author: str = "",
    listed: bool = True,
) -> Report:
    """Return records as pages, after a list of them; one record alone needs none.

    listed False leaves the list out, as for printing what was selected.
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
    body: list[Block] = []
    for record in records:
        body += [PageBreak()] if body or front else []
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
) -> Report:
    """Return a list as it is on screen, on paper lying, its headings on each page."""
    say = Say(language)
    facts = (
        (say.text("selection"), selection),
        (say.text("holds"), say.count("records", len(rows))),
    )
    return Report(
        title=title,
        kind=say.text("record_list"),
        language=language,
        made=made,
        author=author,
        blocks=(
            Heading(title),
            Facts(tuple((label, text) for label, text in facts if text)),
            Table(tuple(columns), tuple(Row(tuple(cells)) for cells in rows)),
        ),
        is_wide=True,
    )
