"""The briefing of a meeting pack: from records to the blocks of a report, for any reader.

Records stay in their own language; only the words around them are the reader's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from coopdesk.domain.records import EXCHANGE, FRAMEWORK, KINDS, PROJECT, Record
from coopdesk.reports.contents import (
    Block,
    Column,
    Contents,
    Facts,
    Heading,
    Line,
    PageBreak,
    Paragraph,
    Report,
    Row,
    Table,
    Title,
)
from coopdesk.reports.pack_figures import figures
from coopdesk.reports.pack_history import history, pairs_of
from coopdesk.reports.pack_map import drawn_map
from coopdesk.reports.pack_parts import frameworks, learnings, open_steps, projects, steps_left
from coopdesk.reports.record_lines import Topics, record_table
from coopdesk.reports.words import Say

_PAIRS = 12  # told at a glance


@dataclass(frozen=True, slots=True)
class PackAbout:
    """What a pack says of itself: its title, what was chosen, the pair of places if it is of one.

    selection is the search in words, "" for what has none; author is who has made it.
    """

    title: str
    made: datetime
    selection: str = ""
    pair: tuple[str, str] | None = None
    author: str = ""


def pack_report(
    records: Sequence[Record],
    about: PackAbout,
    *,
    language: str,
    topics: Topics,
) -> Report:
    """Return the briefing on records, the newest first, for a reader of a language or locale."""
    say = Say(language)
    numbers = {record.uid: number for number, record in enumerate(records, start=1)}
    exchanges, own_projects, own_frameworks = (
        [record for record in records if record.kind == kind] for kind in KINDS
    )
    body = [
        *_glance(records, about, say),
        *history(exchanges, about.pair, numbers, say, topics),
        *learnings(records, numbers, say),
        *open_steps(records, about.made.date(), say),
        *projects(own_projects, say),
        *frameworks(own_frameworks, say),
        *figures(exchanges, say, topics),
        *drawn_map(records, say),
        *_annex(records, say, topics),
    ]
    nothing: list[Block] = [Paragraph(Line(say.text("nothing_found")), "lead")]
    cover = _cover(records, about, say)
    contents: list[Block] = [PageBreak(), Contents(say.text("contents")), PageBreak()]
    return Report(
        title=about.title,
        kind=say.text("meeting_pack"),
        language=language,
        made=about.made,
        author=about.author,
        blocks=(cover, *contents, *body) if records else (cover, PageBreak(), *nothing),
    )


def _cover(records: Sequence[Record], about: PackAbout, say: Say) -> Title:
    facts = [
        (say.text("selection"), about.selection),
        (say.text("holds"), _counted(records, say)),
        (say.text("years"), _years(records)),
        (say.text("next_steps"), _steps(records, about, say)),
    ]
    return Title(
        text=about.title,
        kind=say.text("meeting_pack"),
        facts=tuple((label, text) for label, text in facts if text),
        foot=say.text("made", day=say.day(about.made.date())),
    )


def _counted(records: Sequence[Record], say: Say) -> str:
    kinds = Counter(record.kind for record in records)
    told = [say.count(kind, kinds[kind]) for kind in (EXCHANGE, PROJECT, FRAMEWORK) if kinds[kind]]
    return " · ".join(told) or say.count("records", 0)


def _years(records: Sequence[Record]) -> str:
    days = [day for r in records for day in (r.period.start, r.period.end) if day]
    if not days:
        return ""
    first, last = min(days).year, max(days).year
    return f"{first}–{last}" if last > first else str(first)


def _steps(records: Sequence[Record], about: PackAbout, say: Say) -> str:
    left = steps_left(records)
    today = about.made.date()
    late = sum(1 for _, step in left if step.due and step.due < today)
    told = say.count("steps_open", len(left)) if left else ""
    return f"{told} · {say.count('steps_overdue', late)}" if late else told


def _glance(records: Sequence[Record], about: PackAbout, say: Say) -> list[Block]:
    facts = _cover(records, about, say).facts
    blocks: list[Block] = [Heading(say.text("glance")), Facts(facts)]
    if any(record.language not in {"", say.language} for record in records):
        blocks.append(Paragraph(Line(say.text("own_language")), "quiet"))
    pairs = pairs_of(records)
    if not pairs:
        return blocks
    columns = (
        Column(say.text("providing"), 3),
        Column(say.text("requesting"), 3),
        Column(say.text("exchanges"), 1.5, is_number=True),
    )
    rows = (
        Row((say.place(gave), say.place(asked), say.number(count)))
        for gave, asked, count in pairs[:_PAIRS]
    )
    blocks += [Heading(say.text("who_helped"), 2), Table(columns, tuple(rows))]
    if len(pairs) > _PAIRS:
        more = say.text("more_pairs", n=_PAIRS, total=say.number(len(pairs)))
        blocks.append(Paragraph(Line(more), "quiet"))
    return blocks


def _annex(records: Sequence[Record], say: Say, topics: Topics) -> list[Block]:
    return [PageBreak(), Heading(say.text("annex")), record_table(records, say, topics)]
