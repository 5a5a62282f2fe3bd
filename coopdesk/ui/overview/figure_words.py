"""The figures of a search in words: bars by year, topic, modality and status, and the matrix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coopdesk.domain.figures import Bar, Figure
from coopdesk.drawing.tables import said_number
from coopdesk.drawing.values import BarChart, BarRow, HeatCell, HeatMap, Series
from coopdesk.statistics.overview import Overview
from coopdesk.statistics.pairs import Pair
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate

MOST_YEARS: Final = 60  # bars; earlier years are in the table
MOST_TOPICS: Final = 15
MOST_ROWS: Final = 24  # countries of the matrix by name; its columns are as many as have room

# the title of each figure, what its rows are called, and what is said where there is none
_WORDS: Final = {
    "year": (
        QT_TRANSLATE_NOOP("overview", "Exchanges per year"),
        QT_TRANSLATE_NOOP("overview", "Year"),
        QT_TRANSLATE_NOOP("overview", "None of these exchanges has a date."),
    ),
    "topic": (
        QT_TRANSLATE_NOOP("overview", "Exchanges per topic"),
        QT_TRANSLATE_NOOP("overview", "Topic"),
        QT_TRANSLATE_NOOP("overview", "None of these exchanges has a topic."),
    ),
    "modality": (
        QT_TRANSLATE_NOOP("overview", "Exchanges per modality"),
        QT_TRANSLATE_NOOP("overview", "Modality"),
        QT_TRANSLATE_NOOP("overview", "None of these exchanges has a modality."),
    ),
    "status": (
        QT_TRANSLATE_NOOP("overview", "Exchanges per status"),
        QT_TRANSLATE_NOOP("overview", "Status"),
        QT_TRANSLATE_NOOP("overview", "None of these exchanges has a status."),
    ),
    "pairs": (
        QT_TRANSLATE_NOOP("overview", "Who requested, who provided"),
        QT_TRANSLATE_NOOP("overview", "Requesting"),
        QT_TRANSLATE_NOOP("overview", "None of these exchanges names who asked and who helped."),
    ),
}


def title_of(key: str) -> str:
    """Return the title of a figure: a key of the overview's figures, or "pairs"."""
    return translate("overview", str(_WORDS[key][0]))


def nothing_in(key: str) -> str:
    """Return what is said in place of a figure without bars."""
    return translate("overview", str(_WORDS[key][2]))


def count_words(told: Overview) -> str:
    """Return how many exchanges and projects were found."""
    exchanges = translate("overview", "%Ln exchange(s)", "", told.exchanges)
    projects = translate("overview", "%Ln project(s)", "", told.projects)
    return f"{exchanges} · {projects}"


def bars_of(figure: Figure, reader: Reader) -> BarChart | None:
    """Return the chart of a figure, None where it has no bars."""
    if not any(bar.key.isdecimal() for bar in figure.bars) and figure.key == "year":
        return None
    if not figure.bars:
        return None
    return _years(figure, reader) if figure.key == "year" else _lying(figure, reader)


def matrix_of(pairs: Sequence[Pair], reader: Reader) -> HeatMap | None:
    """Return who provided how much to whom, None where no pair is known."""
    if not pairs:
        return None
    rows = _most_frequent((pair.requesting, pair.count) for pair in pairs)
    columns = _most_frequent((pair.providing, pair.count) for pair in pairs)
    row_of = {code: n for n, code in enumerate(rows)}
    column_of = {code: n for n, code in enumerate(columns)}
    return HeatMap(
        title_of("pairs"),
        tuple(place_name(code, reader.language) for code in rows),
        tuple(place_name(code, reader.language) for code in columns),
        tuple(
            HeatCell(row_of[p.requesting], column_of[p.providing], p.count, pair_key(p))
            for p in pairs
        ),
        translate("overview", "Requesting"),
        translate("overview", "Providing"),
        translate("overview", "Exchanges"),
        _others,
        most_rows=MOST_ROWS,
        note=translate(
            "overview", "An exchange of several countries counts once for each pair of them."
        ),
        language=reader.language,
    )


def pair_key(pair: Pair) -> str:
    """Return what choosing a cell of the matrix tells."""
    return f"{pair.requesting}<{pair.providing}"


def pair_of(key: str) -> tuple[tuple[str, str], ...]:
    """Return the facets and values that the key of a cell stands for."""
    requesting, _, providing = key.partition("<")
    return ("requesting", requesting), ("providing", providing)


def _years(figure: Figure, reader: Reader) -> BarChart:
    """Return bars in the order of years, those in between without exchanges as noughts."""
    counts = {int(bar.key): bar.value for bar in figure.bars if bar.key.isdecimal()}
    undated = [bar for bar in figure.bars if not bar.key.isdecimal()]
    last = max(counts)
    first = max(min(counts), last - MOST_YEARS + 1)
    rows = tuple(
        BarRow(str(year), (counts.get(year, 0),), str(year) if counts.get(year) else None)
        for year in range(first, last + 1)
    )
    before = [BarRow(str(year), (counts[year],), str(year)) for year in counts if year < first]
    more = [*before, *(_row(bar, translate("overview", "No date")) for bar in undated)]
    return _chart(figure, rows, more, _said_of_years(before, first, undated), reader)


def _lying(figure: Figure, reader: Reader) -> BarChart:
    rows = [_row(bar, _label(figure.key, bar, reader)) for bar in figure.bars]
    most = MOST_TOPICS if figure.key == "topic" else len(rows)
    said: list[str] = []
    if figure.key == "topic":
        said.append(translate("overview", "A topic counts its narrower topics too."))
    if len(rows) > most:
        words = translate("overview", "{shown} of {all} topics; the table has them all.")
        said.append(words.format(shown=most, all=said_number(len(rows), reader.language)))
    return _chart(figure, rows[:most], rows[most:], " ".join(said), reader)


def _chart(
    figure: Figure, rows: Sequence[BarRow], more: Sequence[BarRow], note: str, reader: Reader
) -> BarChart:
    title, heading, _ = _WORDS[figure.key]
    return BarChart(
        translate("overview", str(title)),
        tuple(rows),
        translate("overview", str(heading)),
        (Series(translate("overview", "Exchanges")),),
        lying=figure.key != "year",
        note=note,
        language=reader.language,
        more=tuple(more),
    )


def _said_of_years(before: Sequence[BarRow], first: int, undated: Sequence[Bar]) -> str:
    said: list[str] = []
    if before:
        words = translate("overview", "The table has the years before {year} too.")
        said.append(words.format(year=first))
    if count := sum(int(bar.value or 0) for bar in undated):
        said.append(translate("overview", "%Ln exchange(s) without a date.", "", count))
    return " ".join(said)


def _row(bar: Bar, label: str) -> BarRow:
    return BarRow(label, (bar.value,), bar.key)


def _label(facet: str, bar: Bar, reader: Reader) -> str:
    match facet:
        case "topic":
            return reader.topics.label(bar.key, reader.language)
        case "modality":
            return term("modality", bar.key, reader.language)
        case _:
            return term("exchange_status", bar.key, reader.language)


def _others(count: int) -> str:
    return translate("overview", "%Ln other(s)", "", count)


def _most_frequent(counted: Iterable[tuple[str, int]]) -> list[str]:
    totals = Counter[str]()
    for code, count in counted:
        totals[code] += count
    return [code for code, _ in totals.most_common()]
