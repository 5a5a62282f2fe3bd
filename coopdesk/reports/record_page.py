"""A record of any kind as the pages of a report: what it is, what happened, what came of it."""

from __future__ import annotations

from coopdesk.domain.records import EXCHANGE, ParticipantGroup, Record
from coopdesk.exporting.personal import without_internal
from coopdesk.reports import project_results, record_parts
from coopdesk.reports.contents import (
    Block,
    Column,
    Facts,
    Heading,
    Line,
    Paragraph,
    Row,
    Table,
)
from coopdesk.reports.prose import prose
from coopdesk.reports.record_lines import Topics, topics_of, who
from coopdesk.reports.words import Say


def record_page(record: Record, say: Say, topics: Topics, *, level: int = 1) -> list[Block]:
    """Return the blocks of a record beneath its title, a heading of this level.

    People are not named, and what is internal stays in the house.
    """
    blocks: list[Block] = [Heading(record.title, level)]
    if flow := who(record, say):
        blocks.append(Paragraph(Line(flow), "lead"))
    facts = [(label, text) for label, text in _facts(record, say, topics) if text]
    blocks += [Facts(tuple(facts))] if facts else []
    parts = [
        *_told(say.text("told" if record.kind == EXCHANGE else "summary"), record.narrative),
        *_descriptions(record, say),
        *record_parts.parties(record, say),
        *_participants(record, say),
        *record_parts.learnings(record, say),
        *record_parts.next_steps(record, say),
        *record_parts.money(record, say),
        *(project_results.results(record, say) if record.results or record.models else ()),
        *record_parts.comments(without_internal(record), say),
        *record_parts.doubts(record, say),
        *record_parts.documents(record, say),
        *record_parts.sources(record, say),
    ]
    return blocks + [_deeper(block, level) for block in parts]


def _facts(record: Record, say: Say, topics: Topics) -> list[tuple[str, str]]:
    known: list[tuple[str, str]] = [
        ("period", say.period(record.period)),
        ("status", say.term(f"{record.kind}_status", record.status)),
        ("topics", topics_of(record, topics)),
        ("reference", record.reference),
    ]
    match record.kind:
        case "exchange":
            held = ", ".join(filter(None, (record.city, say.place(record.country_held))))
            known += [
                ("modality", say.term("modality", record.modality)),
                ("venue", say.term("venue", record.venue)),
                ("held_in", held),
            ]
        case "project":
            known += [
                ("symbol", record.symbol),
                ("planned_end", say.day(record.planned_end)),
                ("revised_end", say.day(record.revised_end)),
                ("as_of", say.day(record.as_of)),
                ("executing_body", record.executing_body),
                ("website", record.website),
            ]
        case _:
            known += [
                ("framework_type", say.term("framework_type", record.framework_type)),
                ("acronym", record.acronym),
                ("signed", say.day(record.signed)),
                ("in_force", say.day(record.in_force)),
                ("ended", say.day(record.ended)),
            ]
    if len(record.money) == 1:
        known.append(("money", say.money(record.money[0])))
    return [(say.text(key), text) for key, text in known]


def _told(heading: str, text: str) -> list[Block]:
    blocks = prose(text)
    return [Heading(heading), *blocks] if blocks else []


def _descriptions(record: Record, say: Say) -> list[Block]:
    """Return the descriptions by their kinds, each kind named once."""
    blocks: list[Block] = []
    for kind in dict.fromkeys(each.kind for each in record.descriptions):
        named = say.term("description_kind", kind) or say.text("description")
        texts = (each.text for each in record.descriptions if each.kind == kind)
        blocks += _told(named, "\n".join(texts))
    return blocks


def _participants(record: Record, say: Say) -> list[Block]:
    if not record.participants:
        return []
    columns = (
        Column(say.text("participants"), 5),
        *(
            Column(say.text(f"participants_{each}"), 1, is_number=True)
            for each in ("total", "women", "men")
        ),
    )
    rows = tuple(_group(each, say) for each in record.participants)
    return [Heading(say.text("participants")), Table(columns, rows)]


def _group(group: ParticipantGroup, say: Say) -> Row:
    of = ", ".join(filter(None, (group.organisation, say.place(group.country))))
    named = group.description or say.term("participant_kind", group.kind)
    counts = (group.total, group.women, group.men)
    numbers = ("" if count is None else say.number(count) for count in counts)
    return Row(("\n".join(filter(None, (named, of))), *numbers))


def _deeper(block: Block, level: int) -> Block:
    """Let the parts of a record stand beneath its title."""
    return Heading(block.text, block.level + level) if isinstance(block, Heading) else block
