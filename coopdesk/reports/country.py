"""The profile of a country as a report: asked, given, open, lacking."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from coopdesk.domain.figures import Bar, Figure
from coopdesk.domain.records import RecordRow
from coopdesk.drawing.values import BarChart, BarRow, Series
from coopdesk.reports.contents import (
    Block,
    Bullets,
    Chart,
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
from coopdesk.reports.pack_figures import bar_blocks
from coopdesk.reports.pack_parts import steps_table
from coopdesk.reports.record_lines import Topics, row_table
from coopdesk.reports.words import Say
from coopdesk.statistics.country import CountryProfile

_PARTNERS = 12  # drawn; the table has them all


def country_report(
    profile: CountryProfile,
    *,
    language: str,
    made: datetime,
    topics: Topics,
    author: str = "",
) -> Report:
    """Return the profile of a country or region, for a reader of a language or locale."""
    say = Say(language)
    name = say.place(profile.place)
    parts = [
        *_partners(profile, say),
        *_records("asked_for", profile.asked, profile.asked_in_all, say, topics),
        *_topics("topics_asked", profile.topics_asked, say, topics),
        *_records("offered", profile.offered, profile.offered_in_all, say, topics),
        *_topics("topics_offered", profile.topics_offered, say, topics),
        *_years(profile, say),
        *_learnings(profile, say),
        *_steps(profile, made, say),
        *_records("projects", profile.projects, profile.projects_in_all, say, topics),
        *_gaps(profile.gaps, say, topics),
    ]
    facts = _facts(profile, say)
    kind = say.text("country_profile")
    foot = say.text("made", day=say.day(made.date()))
    front: list[Block] = [Title(name, kind, facts, foot), PageBreak()]
    if parts:
        front += [Contents(say.text("contents")), PageBreak(), Heading(say.text("glance"))]
        front.append(Facts(facts))
        front.append(Paragraph(Line(say.text("own_language")), "quiet"))
    else:
        front.append(Paragraph(Line(say.text("nothing_known")), "lead"))
    return Report(
        title=name,
        kind=kind,
        language=language,
        made=made,
        author=author,
        blocks=(*front, *parts),
    )


def _facts(profile: CountryProfile, say: Say) -> tuple[tuple[str, str], ...]:
    counts = (
        ("asked_for", say.count("exchange", profile.asked_in_all)),
        ("offered", say.count("exchange", profile.offered_in_all)),
        ("projects", say.number(profile.projects_in_all)),
        ("learnings", say.number(profile.learnings_in_all)),
        ("open_steps", say.number(profile.open_steps_in_all)),
    )
    return tuple((say.text(key), told) for key, told in counts)


def _partners(profile: CountryProfile, say: Say) -> list[Block]:
    partners = [each for each in profile.partners if each.gave or each.received]
    if not partners:
        return []
    chart = BarChart(
        "",
        tuple(
            BarRow(say.place(each.place), (each.gave, each.received))
            for each in partners[:_PARTNERS]
        ),
        say.text("country"),
        (Series(say.text("gave_to"), "other"), Series(say.text("received"), "one")),
        language=say.language,
    )
    columns = (
        Column(say.text("country"), 4),
        Column(say.text("gave_to"), 2, is_number=True),
        Column(say.text("received"), 2, is_number=True),
    )
    rows = tuple(
        Row((say.place(each.place), say.number(each.gave), say.number(each.received)))
        for each in partners
    )
    heading = say.text("partner_countries")
    told = "; ".join(f"{row.cells[0]}: {row.cells[1]}, {row.cells[2]}" for row in rows[:_PARTNERS])
    drawn = [Chart(chart, f"{heading}. {told}")] if len(rows) > 1 else []
    return [Heading(heading), *drawn, Table(columns, rows)]


def _records(
    key: str, rows: Sequence[RecordRow], in_all: int, say: Say, topics: Topics
) -> list[Block]:
    if not rows:
        return []
    return [
        Heading(say.text(key)),
        *_how_many("latest_records", len(rows), in_all, say),
        row_table(rows, say, topics),
    ]


def _topics(key: str, figure: Figure, say: Say, topics: Topics) -> list[Block]:
    counts = _counts(figure.bars, topics)
    return bar_blocks(say.text(key), say.text("topic"), counts, say) if len(counts) > 1 else []


def _years(profile: CountryProfile, say: Say) -> list[Block]:
    counts = [(bar.key, int(bar.value or 0)) for bar in profile.years.bars if bar.key.isdecimal()]
    if len(counts) < 2:
        return []
    whole = range(int(counts[0][0]), int(counts[-1][0]) + 1)
    known = dict(counts)
    if len(whole) <= 40:  # years without any stay in sight
        counts = [(str(year), known.get(str(year), 0)) for year in whole]
    return [
        Heading(say.text("figures")),
        *bar_blocks(say.text("by_year"), say.text("year"), counts, say, "both", lying=False),
    ]


def _learnings(profile: CountryProfile, say: Say) -> list[Block]:
    if not profile.learnings:
        return []
    lines = tuple(
        Line(each.text, aside=" · ".join(filter(None, (each.by, each.record_title))))
        for each in profile.learnings
    )
    told = _how_many("latest_records", len(lines), profile.learnings_in_all, say)
    return [Heading(say.text("learnings")), *told, Bullets(lines)]


def _steps(profile: CountryProfile, made: datetime, say: Say) -> list[Block]:
    if not profile.open_steps:
        return []
    rows = tuple(
        (s.text, s.record_title, s.owner_place, s.owner, s.due, s.status, None)
        for s in profile.open_steps
    )
    told = _how_many("first_steps", len(rows), profile.open_steps_in_all, say)
    return [Heading(say.text("open_steps")), *told, steps_table(rows, made.date(), say)]


def _gaps(figure: Figure, say: Say, topics: Topics) -> list[Block]:
    if not figure.bars:
        return []
    columns = (
        Column(say.text("topic"), 6),
        Column(say.text("exchanges"), 1.5, is_number=True),
    )
    rows = (Row((label, say.number(count))) for label, count in _counts(figure.bars, topics))
    told = Paragraph(Line(say.text("gaps_told")), "quiet")
    return [Heading(say.text("gaps")), told, Table(columns, tuple(rows))]


def _counts(bars: Sequence[Bar], topics: Topics) -> list[tuple[str, int]]:
    return [(topics.get(bar.key, bar.key) or "—", int(bar.value or 0)) for bar in bars]


def _how_many(key: str, shown: int, in_all: int, say: Say) -> list[Block]:
    if shown >= in_all:
        return []
    return [Paragraph(Line(say.text(key, n=shown, total=say.number(in_all))), "quiet")]
