"""The timeline of a project in words: its lanes, what its colours mean, what has no date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.figures import Span, Timeline, TimelineRow
from coopdesk.domain.lines_sought import lines_in
from coopdesk.domain.periods import point
from coopdesk.domain.records import Record
from coopdesk.domain.results import Activity, ActivityItem, ResultNode
from coopdesk.drawing.values import Lane, Series, Stretch, TimelineChart, Tone
from coopdesk.statistics.timeline import counted, line_of
from coopdesk.vocabulary.date_text import period_text
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate

Days = dict[tuple[int, date | None], str]  # of a line that begins on a day: the words for it

TONES: dict[str, Tone] = {"over": "neutral", "now": "one", "ahead": "both"}


@dataclass(frozen=True, slots=True)
class ChosenLine:
    """A line of an activity with what it stands under."""

    node: ResultNode
    activity: Activity
    line: ActivityItem


def timeline_chart(shown: Timeline, record: Record, language: str) -> TimelineChart:
    """Return the timeline as it is drawn."""
    days = {
        (line.id, each.period.start or each.period.end): period_text(each.period, language)
        for _node, _activity, line in lines_in(record.results)
        for each in line.periods
    }
    lines, undated = counted(shown)
    note = translate("ProjectWindow", "%Ln line(s) without a date", "", undated) if undated else ""
    return TimelineChart(
        translate("ProjectWindow", "When activities take place"),
        tuple(_lane(row, days) for row in shown.rows),
        translate("ProjectWindow", "Result and activity"),
        translate("ProjectWindow", "When"),
        _legend(shown.as_of) if lines > undated else (),
        shown.as_of,
        _as_of(shown.as_of, language),
        translate("ProjectWindow", "no date"),
        note,
        language,
    )


def chosen_line(record: Record, line_id: int) -> ChosenLine | None:
    """Return the line with this id, None if the record has none."""
    return next(
        (
            ChosenLine(node, activity, line)
            for node, activity, line in lines_in(record.results)
            if line.id == line_id
        ),
        None,
    )


def told_where(chosen: ChosenLine, language: str) -> str:
    """Return which result a line belongs to."""
    node = chosen.node
    level = node.label or term("node_level", node.level, language)
    return f"{level} {node.code.strip()} {node.title}".strip()


def told_when(chosen: ChosenLine, language: str) -> str:
    """Return the category, the days and the state of a line."""
    line = chosen.line
    category = term("activity_category", line.category, language) if line.category else ""
    when = ", ".join(period_text(each.period, language) for each in line.periods)
    model = _models([model.number for model in chosen.node.models])
    no_date = translate("ProjectWindow", "no date")
    return " · ".join(filter(None, (when or no_date, category, model, line.status_hint.strip())))


def _models(numbers: list[int]) -> str:
    if len(numbers) == 1:
        return translate("ProjectWindow", "model {number}").format(number=numbers[0])
    said = ", ".join(map(str, numbers))
    return translate("ProjectWindow", "models {numbers}").format(numbers=said) if said else ""


def _lane(row: TimelineRow, days: Days) -> Lane:
    line = line_of(row)
    stretches = tuple(_stretch(span, days) for span in row.spans)
    key = None if line is None else str(line)
    return Lane(row.label, stretches, key, row.level, heading=line is None)


def _stretch(span: Span, days: Days) -> Stretch:
    words = days.get((span.id, span.start), "")  # the second of two points is told with the first
    return Stretch(span.start, span.end, TONES.get(span.kind, "one"), words)


def _legend(as_of: date | None) -> tuple[Series, ...]:
    if as_of is None:
        return ()
    return (
        Series(translate("ProjectWindow", "past"), TONES["over"]),
        Series(translate("ProjectWindow", "going on"), TONES["now"]),
        Series(translate("ProjectWindow", "ahead"), TONES["ahead"]),
    )


def _as_of(day: date | None, language: str) -> str:
    if day is None:
        return ""
    said = period_text(point(day), language)
    return translate("ProjectWindow", "as of {day}").format(day=said)
