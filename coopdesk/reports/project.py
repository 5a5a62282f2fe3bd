"""The status report of one project: from its record to the blocks of a report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from coopdesk.domain.elapsed import Elapsed, elapsed
from coopdesk.domain.records import Record, places_in
from coopdesk.exporting.personal import without_internal
from coopdesk.reports import project_changes, project_figures, project_results, record_parts
from coopdesk.reports.contents import (
    Block,
    Contents,
    Facts,
    Heading,
    PageBreak,
    Report,
    Title,
)
from coopdesk.reports.prose import prose
from coopdesk.reports.words import Say


def project_report(
    record: Record,
    *,
    language: str,
    made: datetime,
    topics: Mapping[str, str] | None = None,
    author: str = "",
) -> Report:
    """Return the status report of a project, for a reader of a language or locale.

    Internal comments stay in the house. topics are labels by code; author is who has made it.
    """
    say = Say(language)
    body = [
        Heading(say.text("glance")),
        Facts(tuple(_glance(record, say, topics or {}))),
        *_told(say.text("summary"), record.narrative),
        *_objectives(record, say),
        *record_parts.parties(record, say),
        *record_parts.money(record, say),
        *project_results.results(record, say),
        *project_figures.figures(record, say),
        *project_changes.changes(record, say),
        *project_results.activities(record, say),
        *record_parts.learnings(record, say),
        *record_parts.next_steps(record, say),
        *record_parts.comments(without_internal(record), say),
        *record_parts.doubts(record, say),
        *record_parts.documents(record, say),
        *record_parts.sources(record, say),
    ]
    front: list[Block] = [
        _cover(record, say, made),
        PageBreak(),
        Contents(say.text("contents")),
        PageBreak(),
    ]
    return Report(
        title=record.title,
        kind=say.text("status_report"),
        language=language,
        made=made,
        author=author,
        blocks=(*front, *body),
    )


def _cover(record: Record, say: Say, made: datetime) -> Title:
    facts = [
        (say.text("period"), say.period(record.period)),
        (say.text("as_of"), say.day(record.as_of)),
        (say.text("budget"), _budget(record, say)),
        (say.text("countries"), _places(record, say)),
    ]
    return Title(
        text=record.title,
        kind=say.text("status_report"),
        facts=tuple((label, text) for label, text in facts if text),
        foot=say.text("made", day=say.day(made.date())),
    )


def _glance(record: Record, say: Say, topics: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    numbers = "; ".join(each.text for each in record.agreement_numbers)
    spent = elapsed(record)
    facts = (
        ("status", say.term("project_status", record.status)),
        ("period", say.period(record.period)),
        ("planned_end", say.day(record.planned_end)),
        ("revised_end", say.day(record.revised_end)),
        ("as_of", say.day(record.as_of)),
        ("elapsed", _elapsed(spent, say) if spent else ""),
        ("budget", _budget(record, say)),
        ("countries", _places(record, say)),
        ("executing_body", record.executing_body),
        ("topics", "; ".join(topics.get(code, code) for code in record.topics)),
        ("reference", record.reference),
        ("symbol", record.symbol),
        ("iati_identifier", record.iati_identifier),
        ("agreement_numbers", numbers),
        ("website", record.website),
        ("results", project_results.totals(record, say) if record.results else ""),
    )
    return [(say.text(key), text) for key, text in facts if text]


def _elapsed(spent: Elapsed, say: Say) -> str:
    told = say.text(
        "elapsed_of",
        percent=say.percent(spent.percent),
        days=say.number(spent.days),
        of_days=say.count("days", spent.of_days),
        end=say.day(spent.end),
    )
    return f"{told} · {say.text('overdue')}" if spent.is_overdue else told


def _budget(record: Record, say: Say) -> str:
    """Return the total budget, else the only amount there is."""
    totals = [each for each in record.money if each.kind == "total_budget"]
    return "; ".join(say.money(each) for each in totals or record.money[:1])


def _places(record: Record, say: Say) -> str:
    return ", ".join(map(say.place, places_in(record, "beneficiary")))


def _told(heading: str, text: str) -> list[Block]:
    blocks = prose(text)
    return [Heading(heading), *blocks] if blocks else []


def _objectives(record: Record, say: Say) -> list[Block]:
    """Return the descriptions by their kinds, each kind named once."""
    kinds = dict.fromkeys(each.kind for each in record.descriptions if each.text)
    blocks: list[Block] = [Heading(say.text("objectives"))] if kinds else []
    for kind in kinds:
        if kind:
            blocks.append(Heading(say.term("description_kind", kind), 2))
        for each in record.descriptions:
            if each.kind == kind:
                blocks += prose(each.text)
    return blocks
