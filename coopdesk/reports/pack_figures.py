"""The figures of a meeting pack: exchanges by year, topic, status and country, as charts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from coopdesk.domain.folding import fold
from coopdesk.domain.records import Record, places_in
from coopdesk.drawing.values import BarChart, BarRow, Series, Tone
from coopdesk.reports.contents import Block, Chart, Heading, Line, Paragraph
from coopdesk.reports.record_lines import Topics, status
from coopdesk.reports.words import Say

_MOST = 12  # bars; more of them say less
_LEAST = 2  # bars worth a chart
_YEARS = 40  # in a row, that upright bars have room for

Counts = Sequence[tuple[str, int]]


def figures(exchanges: Sequence[Record], say: Say, topics: Topics) -> list[Block]:
    """Return what can be drawn of exchanges; one that has several values counts in each."""
    by_status = (([status(each, say)] if each.status else []) for each in exchanges)
    blocks = [
        *_chart("by_year", "year", _by_year(exchanges), say, lying=False),
        *_chart("by_topic", "topic", ranked(_labels(exchanges, topics)), say),
        *_chart("by_status", "status", ranked(by_status), say),
        *_chart("by_providing", "providing", _by(exchanges, say, *_GIVING), say, "other"),
        *_chart("by_requesting", "requesting", _by(exchanges, say, "requesting"), say, "one"),
    ]
    if not blocks:
        return []
    several = Paragraph(Line(say.text("counts_each")), "quiet")
    return [Heading(say.text("figures")), several, *blocks]


def bar_blocks(
    title: str,
    heading: str,
    counts: Counts,
    say: Say,
    tone: Tone = "one",
    *,
    lying: bool = True,
    words: str = "exchanges",
) -> list[Block]:
    """Return counts as a chart beneath its heading, and how many were left out of it."""
    if not counts:
        return []
    shown = counts[:_MOST] if lying else counts
    chart = BarChart(
        "",
        tuple(BarRow(label, (count,)) for label, count in shown),
        heading,
        (Series(say.text(words), tone),),
        lying=lying,
        language=say.language,
    )
    told = "; ".join(f"{label}: {count}" for label, count in shown)
    blocks: list[Block] = [Heading(title, 2), Chart(chart, f"{title}. {told}")]
    if len(shown) < len(counts):
        more = say.text("most_of", n=len(shown), total=say.number(len(counts)))
        blocks.append(Paragraph(Line(more), "quiet"))
    return blocks


def ranked(values: Iterable[Iterable[str]]) -> list[tuple[str, int]]:
    """Count values, the most frequent first; each counts once for each of these."""
    found = Counter(value for each in values for value in dict.fromkeys(each) if value)
    return sorted(found.items(), key=lambda entry: (-entry[1], fold(entry[0])))


def in_years(found: Counter[int]) -> list[tuple[str, int]]:
    """Return counts in the order of years, those without any among them."""
    if not found:
        return []
    first, last = min(found), max(found)
    years = range(first, last + 1) if last - first < _YEARS else sorted(found)[-_YEARS:]
    return [(str(year), found[year]) for year in years]


_GIVING = ("providing", "second_provider")


def _chart(
    title: str, heading: str, counts: Counts, say: Say, tone: Tone = "both", *, lying: bool = True
) -> list[Block]:
    if len(counts) < _LEAST:
        return []
    return bar_blocks(say.text(title), say.text(heading), counts, say, tone, lying=lying)


def _by_year(exchanges: Sequence[Record]) -> list[tuple[str, int]]:
    """Count the years in which exchanges went on, as the search does."""
    found: Counter[int] = Counter()
    for record in exchanges:
        start, end = record.period.start, record.period.end
        if start:
            last = end.year if end else start.year
            found.update(range(start.year, max(start.year, last) + 1))
    return in_years(found)


def _by(exchanges: Sequence[Record], say: Say, *roles: str) -> list[tuple[str, int]]:
    return ranked(map(say.place, places_in(record, *roles)) for record in exchanges)


def _labels(exchanges: Sequence[Record], topics: Topics) -> Iterable[Iterable[str]]:
    return ((topics.get(code, code) for code in record.topics) for record in exchanges)
