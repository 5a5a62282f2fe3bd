"""When the lines of the activities of a project take place, as rows of a timeline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from coopdesk.domain.figures import Span, Timeline, TimelineRow
from coopdesk.domain.lines_sought import LinesSought, line_fits, standing
from coopdesk.domain.periods import Period, first_day, last_day
from coopdesk.domain.records import Record
from coopdesk.domain.results import Activity, ActivityItem, ResultNode, depth

ANYTHING = LinesSought()
_LINE = "line:"


def timeline(record: Record, sought: LinesSought = ANYTHING) -> Timeline:
    """Return the lines that are sought beneath the results they belong to.

    A row of a result is keyed by its level, that of a line names the line; one without a date
    has no spans. The key of a span is its category, its kind where it stands as of the record's
    day ("over", "now", "ahead", "" without such a day), its label the words as written.
    """
    rows: list[TimelineRow] = []
    outer: list[ResultNode] = []  # results around, of which no row stands yet
    depths: list[ResultNode] = []
    for node in record.results:
        while depths and depth(depths[-1]) >= depth(node):
            left = depths.pop()
            outer = [each for each in outer if each is not left]
        depths.append(node)
        outer.append(node)
        lines = list(_lines(record, node, sought, len(depths)))
        if lines:
            rows += [_heading(each, depths.index(each)) for each in outer]
            rows += lines
            outer = []
    return Timeline(tuple(rows), record.as_of)


def line_of(row: TimelineRow) -> int | None:
    """Return the id of the line a row tells of, None for a result."""
    return int(row.key.removeprefix(_LINE)) if row.key.startswith(_LINE) else None


def counted(shown: Timeline) -> tuple[int, int]:
    """Return how many lines there are, and how many of them have no date."""
    lines = [row for row in shown.rows if line_of(row) is not None]
    return len(lines), sum(not row.spans for row in lines)


def _heading(node: ResultNode, level: int) -> TimelineRow:
    return TimelineRow(node.level, f"{node.code.strip()} {node.title}".strip(), (), level)


def _lines(
    record: Record, node: ResultNode, sought: LinesSought, level: int
) -> Iterator[TimelineRow]:
    for activity in node.activities:
        fitting = [line for line in activity.items if line_fits(sought, node, activity, line)]
        for number, line in enumerate(fitting):
            label = _label(activity, line, is_first=number == 0)
            spans = tuple(_spans(line, record.as_of))
            yield TimelineRow(f"{_LINE}{line.id}", label, spans, level + (number > 0))


def _label(activity: Activity, line: ActivityItem, *, is_first: bool) -> str:
    """Return the words of a line, those of its activity before those of its first."""
    text, title = " ".join(line.text.split()), " ".join(activity.title.split())
    if is_first and title:
        return f"{title}: {text}" if text and text != title else title
    return text or title


def _spans(line: ActivityItem, as_of: date | None) -> Iterator[Span]:
    for each in line.periods:
        where = standing([each.period], as_of) if as_of else ""
        for start, end in _times(each.period):
            yield Span(line.category, each.period.words, start, end, where, line.id)


def _times(period: Period) -> Iterator[tuple[date, date | None]]:
    """Return the first and last days of a period: of separate points one for each."""
    start, end = period.start or period.end, period.end
    if start is None:
        return
    if period.shape == "points" and end is not None:
        yield start, min(last_day(start, period.start_precision), end)
        yield max(first_day(end, period.end_precision), start), end
    elif end is None and period.shape != "open":
        yield start, last_day(start, period.start_precision)
    else:
        yield start, end
