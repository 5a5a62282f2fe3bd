"""The parts of a meeting pack that gather from many records: learnings, steps, projects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from coopdesk.domain.records import Learning, NextStep, Record
from coopdesk.reports.contents import (
    Block,
    Bullets,
    Column,
    Heading,
    Line,
    Paragraph,
    Row,
    Table,
)
from coopdesk.reports.record_lines import joined, sides
from coopdesk.reports.words import Say

_PARTNERS = 4  # of a project that are named
_FINISHED = {"done", "dropped"}


def learnings(records: Sequence[Record], numbers: Mapping[str, int], say: Say) -> list[Block]:
    """Return what was learned, each with the record it is from."""
    blocks: list[Block] = [Heading(say.text("learnings"))]
    for record in records:
        told = [each for each in record.learnings if each.text.strip()]
        if not told:
            continue
        number = say.text("in_annex", n=numbers[record.uid])
        aside = joined(say.short_period(record.period), number)
        blocks.append(Paragraph(Line(lead=record.title, aside=aside), "quiet"))
        blocks.append(Bullets(tuple(_learning(each, say) for each in told)))
    if len(blocks) == 1:
        blocks.append(Paragraph(Line(say.text("no_learnings")), "quiet"))
    return blocks


def steps_left(records: Sequence[Record]) -> list[tuple[Record, NextStep]]:
    """Return the next steps that are neither done nor dropped, the first due first."""
    left = [
        (record, step)
        for record in records
        for step in record.next_steps
        if step.text.strip() and step.status not in _FINISHED
    ]
    return sorted(left, key=lambda each: (each[1].due is None, each[1].due or date.min))


def open_steps(records: Sequence[Record], today: date, say: Say) -> list[Block]:
    """Return what is still open, who owes it and until when; what is overdue says so."""
    heading, left = Heading(say.text("open_steps")), steps_left(records)
    if not left:
        return [heading, Paragraph(Line(say.text("no_open_steps")), "quiet")]
    rows = (
        (step.text, record.title, step.owner_place, step.owner, step.due, step.status, step.percent)
        for record, step in left
    )
    return [heading, steps_table(tuple(rows), today, say)]


def steps_table(
    steps: Sequence[tuple[str, str, str, str, date | None, str, int | None]],
    today: date,
    say: Say,
) -> Table:
    """Return steps as a table: text, title of the record, owner's place, owner, due, status, %."""
    columns = (
        Column(say.text("next_step"), 4.5),
        Column(say.text("of_record"), 3),
        Column(say.text("owner"), 2.2),
        Column(say.text("due"), 1.7),
        Column(say.text("status"), 1.6),
    )
    rows: list[Row] = []
    for text, title, place, owner, due, status, percent in steps:
        late = say.text("overdue") if due and due < today else ""
        told = joined(say.term("step_status", status), "" if percent is None else f"{percent} %")
        by = ", ".join(filter(None, (owner, say.place(place))))
        when = "\n".join(filter(None, (say.short_day(due), late)))
        rows.append(Row((text, title, by, when, told)))
    return Table(columns, tuple(rows))


def projects(records: Sequence[Record], say: Say) -> list[Block]:
    """Return the projects as a table."""
    if not records:
        return []
    columns = (
        Column(say.text("title"), 4),
        Column(say.text("period"), 2.1),
        Column(say.text("country"), 2.4),
        Column(say.text("partners"), 3),
        Column(say.text("budget"), 2.4),
        Column(say.text("status"), 2.1),
    )
    return [Heading(say.text("projects")), Table(columns, tuple(_project(r, say) for r in records))]


def frameworks(records: Sequence[Record], say: Say) -> list[Block]:
    """Return the frameworks of cooperation as a table."""
    if not records:
        return []
    keys = ("title", "framework_type", "framework_parties", "signed", "in_force", "ended")
    widths = (4, 2.2, 2.8, 1.8, 1.8, 1.8)
    columns = tuple(Column(say.text(key), width) for key, width in zip(keys, widths, strict=True))
    rows = tuple(_framework(record, say) for record in records)
    return [Heading(say.text("frameworks")), Table(columns, rows)]


def _learning(learning: Learning, say: Say) -> Line:
    kind = say.term("result_type", learning.result_type)
    return Line(learning.text, aside=joined(learning.reported_by, kind))


def _project(record: Record, say: Say) -> Row:
    _, taking, _ = sides(record, say)
    others = dict.fromkeys(
        party.organisation or say.place(party.place)
        for party in record.parties
        if party.role != "beneficiary"
    )
    named = [name for name in others if name]
    more = len(named) - _PARTNERS
    told = named if more < 2 else [*named[:_PARTNERS], f"(+ {more})"]
    totals = [each for each in record.money if each.kind == "total_budget"] or record.money[:1]
    return Row(
        (
            record.title,
            say.short_period(record.period),
            ", ".join(taking),
            "\n".join(told),
            "; ".join(map(say.money, totals)),
            say.term("project_status", record.status),
        )
    )


def _framework(record: Record, say: Say) -> Row:
    giving, taking, others = sides(record, say)
    days = (record.signed, record.in_force, record.ended)
    return Row(
        (
            record.title,
            say.term("framework_type", record.framework_type),
            ", ".join((*giving, *taking, *others)),
            *map(say.short_day, days),
        )
    )
