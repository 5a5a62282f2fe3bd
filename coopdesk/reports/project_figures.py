"""The figures of a project in a report: what it reports, what is counted, charts of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from coopdesk.domain.figures import Bar, Figure, Span, Timeline, TimelineRow
from coopdesk.domain.records import Record
from coopdesk.domain.results import KpiValue
from coopdesk.drawing.values import (
    BarChart,
    BarRow,
    Lane,
    Series,
    Stretch,
    TimelineChart,
    Tone,
)
from coopdesk.reports.contents import Block, Chart, Column, Heading, Line, Paragraph, Row, Table
from coopdesk.reports.words import Say
from coopdesk.statistics import projects
from coopdesk.statistics.timeline import line_of, timeline

_NAMED = {"committed_budget", "elapsed", "activities_by_model", "people_trained"}
_NUMBER = re.compile(r"-?\d{1,9}(\.\d{1,9})?")
_LANES = 26  # of a timeline that stand on one page
_TONES: dict[str, Tone] = {"over": "neutral", "now": "one", "ahead": "both"}


def figures(record: Record, say: Say) -> list[Block]:
    """Return the reported figures with their origin, then the charts."""
    blocks = [*_values(record, say), *charts(record, say)]
    return [Heading(say.text("figures")), *blocks] if blocks else []


def charts(record: Record, say: Say) -> list[Block]:
    """Return what can be drawn of a project: lines by model and category, the timeline."""
    blocks: list[Block] = []
    by_model = projects.lines_by_model(record)
    if any(bar.value for bar in by_model.bars) and record.models:
        told = _bars(by_model, say.text("by_model"), say.text("models_short"), say)
        blocks += _shown(say.text("by_model"), told)
        lines, links = projects.lines_and_links(record)
        if links > lines:
            blocks.append(Paragraph(Line(say.text("several")), "quiet"))
    by_category = projects.lines_by_category(record)
    if by_category.bars:
        told = _bars(by_category, say.text("by_category"), say.text("category"), say)
        blocks += _shown(say.text("by_category"), told)
    return [*blocks, *_timeline(record, say)]


def figure_label(key: str, bar: Bar, say: Say) -> str:
    """Return what a bar of a figure counts, in words."""
    if key == "lines_by_model":
        if not bar.key:
            return say.text("no_model")
        return say.label(say.text("model", number=bar.key), bar.label) if bar.label else bar.key
    if not bar.key:
        return say.text("no_category")
    return bar.label or say.term("activity_category", bar.key)


def _values(record: Record, say: Say) -> list[Block]:
    rows = [*(_row(kpi, say) for kpi in record.kpis), *_counted(record, say)]
    if not rows:
        return []
    columns = (
        Column(say.text("figure"), 5),
        Column(say.text("value"), 2.5),
        Column(say.text("origin"), 2),
        Column(say.text("as_of"), 2),
    )
    return [Table(columns, tuple(rows))]


def _row(kpi: KpiValue, say: Say) -> Row:
    named = say.text(kpi.key) if kpi.key in _NAMED else ""
    name = kpi.label if not named or kpi.label.lower() == named.lower() else f"{named}\n{kpi.label}"
    origin = say.term("kpi_origin", kpi.origin)
    return Row((name or kpi.key, _value(kpi, say), origin, say.short_day(kpi.as_of)))


def _value(kpi: KpiValue, say: Say) -> str:
    """Return the value as written; a bare number is one of percent where its label says so."""
    if _NUMBER.fullmatch(kpi.value) and "%" in kpi.label:
        return say.percent(Decimal(kpi.value))
    return kpi.value or say.text("no_value")


def _counted(record: Record, say: Say) -> list[Row]:
    """Return what follows from the record itself: the share committed, the people counted."""
    computed, day = say.term("kpi_origin", "computed"), say.short_day(record.as_of)
    rows = [
        Row((f"{say.text('committed_budget')} ({budget.currency})", percent, computed, day))
        for budget in projects.budgets(record)
        if budget.percent is not None and (percent := say.percent(budget.percent))
    ]
    people = projects.people_trained(record).total
    if people is not None:
        rows.append(Row((say.text("people_trained"), say.number(people), computed, day)))
    return rows


def _bars(figure: Figure, title: str, heading: str, say: Say) -> BarChart:
    rows = tuple(
        BarRow(
            figure_label(figure.key, bar, say),
            (bar.value,),
            bar.key,
            neutral=not bar.key,
            said="" if bar.value else say.text("none"),
        )
        for bar in figure.bars
    )
    series = (Series(say.text("items")),)
    unknown = say.text("not_known")
    return BarChart(title, rows, heading, series, not_known=unknown, language=say.language)


def _timeline(record: Record, say: Say) -> list[Block]:
    """Return the times of the results, those of their lines together, a page of lanes at a time."""
    lanes = _lanes(timeline(record))
    if not any(lane.stretches for lane in lanes):
        return []
    legend = tuple(Series(say.text(key), _TONES[key]) for key in _TONES) if record.as_of else ()
    whole = TimelineChart(
        title=say.text("timeline"),
        lanes=(),
        lanes_heading=say.text("result"),
        times_heading=say.text("when"),
        legend=legend,
        as_of=record.as_of,
        as_of_label=say.text("report_as_of", day=say.short_day(record.as_of)),
        undated=say.text("no_date"),
        language=say.language,
    )
    parts = [lanes[at : at + _LANES] for at in range(0, len(lanes), _LANES)]
    pictures = [_shown("", replace(whole, lanes=tuple(part))) for part in parts]
    return [Heading(say.text("timeline"), 2), *(block for some in pictures for block in some)]


def _lanes(shown: Timeline) -> list[Lane]:
    """Return a lane for each result, with the times of all its lines."""
    lanes: list[Lane] = []
    rows = shown.rows
    for at, row in enumerate(rows):
        if line_of(row) is not None:
            continue
        own = _own_lines(rows, at)
        stretches = tuple(_stretch(span) for line in own for span in line.spans)
        lanes.append(Lane(row.label, stretches, level=row.level, heading=not own))
    return lanes


def _own_lines(rows: Sequence[TimelineRow], at: int) -> list[TimelineRow]:
    lines: list[TimelineRow] = []
    for row in rows[at + 1 :]:
        if line_of(row) is None:
            break
        lines.append(row)
    return lines


def _stretch(span: Span) -> Stretch:
    return Stretch(span.start, span.end, _TONES.get(span.kind, "one"), span.label)


def _shown(title: str, drawn: BarChart | TimelineChart) -> list[Block]:
    """Return a chart beneath its title, which the picture need not repeat."""
    told = Chart(replace(drawn, title=""), _words(title or drawn.title, drawn))
    return [Heading(title, 2), told] if title else [told]


def _words(title: str, drawn: BarChart | TimelineChart) -> str:
    if isinstance(drawn, BarChart):
        told = (f"{row.label}: {row.said or row.values[0]}" for row in drawn.rows)
    else:
        told = (
            f"{lane.label}: {', '.join(each.label for each in lane.stretches if each.label)}"
            for lane in drawn.lanes
            if lane.stretches
        )
    return f"{title}. {'; '.join(told)}"
