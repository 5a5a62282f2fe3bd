"""Which lines of the activities of a project are looked for: by category, model, year and words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from coopdesk.domain.folding import fold
from coopdesk.domain.periods import Period
from coopdesk.domain.results import Activity, ActivityItem, ResultNode

NONE = "none"  # as a category: lines without one
NO_YEAR = 0  # as a year: lines without a date
_LONGEST = 60  # years: what a period says beyond is a slip of the pen


@dataclass(frozen=True, slots=True)
class LinesSought:
    """What is looked for; None and "" look for anything. model is a number, words any order."""

    category: str = ""
    model: int | None = None
    year: int | None = None
    words: str = ""

    @property
    def is_anything(self) -> bool:
        """Tell whether nothing in particular is looked for."""
        return self.model is None and self.year is None and not (self.category or fold(self.words))


@dataclass(frozen=True, slots=True)
class Occurring:
    """What can be looked for because it occurs, in the order it is offered."""

    categories: tuple[str, ...]
    models: tuple[int, ...]
    years: tuple[int, ...]


def line_fits(
    sought: LinesSought, node: ResultNode, activity: Activity, line: ActivityItem
) -> bool:
    """Tell whether a line is looked for, its words and those of the parts it stands under."""
    return (
        (not sought.category or sought.category == (line.category or NONE))
        and _model_fits(sought, node)
        and (sought.year is None or sought.year in (years_of(line) or {NO_YEAR}))
        and _has_words(
            sought, line.text, line.raw, line.status_hint, activity.title, node.code, node.title
        )
    )


def activity_fits(sought: LinesSought, node: ResultNode, activity: Activity) -> bool:
    """Tell whether an activity itself is looked for, whatever its lines say."""
    return (
        not sought.category
        and sought.year is None
        and _model_fits(sought, node)
        and _has_words(sought, activity.title, node.code, node.title)
    )


def node_fits(sought: LinesSought, node: ResultNode) -> bool:
    """Tell whether a result itself is looked for, whatever stands under it."""
    return (
        not sought.category
        and sought.year is None
        and _model_fits(sought, node)
        and _has_words(sought, node.code, node.label, node.title, node.narrative)
    )


def lines_in(
    nodes: Sequence[ResultNode],
) -> Iterator[tuple[ResultNode, Activity, ActivityItem]]:
    """Return every line with the activity and the result it stands under."""
    for node in nodes:
        for activity in node.activities:
            for line in activity.items:
                yield node, activity, line


def occurring(nodes: Sequence[ResultNode]) -> Occurring:
    """Return what occurs in the lines; NONE and NO_YEAR stand last."""
    categories: dict[str, None] = {}
    years: set[int] = set()
    for _node, _activity, line in lines_in(nodes):
        categories[line.category or NONE] = None
        years |= years_of(line) or {NO_YEAR}
    named = [each for each in categories if each != NONE]
    numbers = {model.number for node in nodes for model in node.models}
    return Occurring(
        (*named, NONE) if named and NONE in categories else tuple(named),
        tuple(sorted(numbers)),
        (*sorted(years - {NO_YEAR}), *([NO_YEAR] if NO_YEAR in years else [])),
    )


def years_of(line: ActivityItem) -> set[int]:
    """Return the years in which a line takes place; without an end, that of its start alone."""
    return {year for each in line.periods for year in _years(each.period)}


def standing(periods: Sequence[Period], as_of: date) -> str:
    """Return whether what has these periods is "over", "now" or "ahead"; "" without a date.

    Only the dates say so: that something is over does not mean that it was done.
    """
    dated = [each for each in periods if each.start or each.end]
    if not dated:
        return ""
    if any(_is_now(each, as_of) for each in dated):
        return "now"
    last = max(each.end or each.start or date.min for each in dated)
    if last < as_of:
        return "over"
    first = min(each.start or each.end or date.max for each in dated)
    return "ahead" if first > as_of else "now"


def _years(period: Period) -> range:
    first, last = period.start or period.end, period.end or period.start
    if first is None or last is None:
        return range(0)
    return range(first.year, min(last.year, first.year + _LONGEST) + 1)


def _is_now(period: Period, as_of: date) -> bool:
    start, end = period.start or period.end, period.end
    if start is None or start > as_of:
        return False
    return end >= as_of if end else period.shape == "open"


def _model_fits(sought: LinesSought, node: ResultNode) -> bool:
    return sought.model is None or any(each.number == sought.model for each in node.models)


def _has_words(sought: LinesSought, *texts: str) -> bool:
    if not sought.words:
        return True
    told = fold(" ".join(texts))
    return all(word in told for word in fold(sought.words).split())
