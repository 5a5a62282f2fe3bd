"""The same values as a table: for screen readers, spreadsheets and whoever rather reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isclose

from PySide6.QtCore import QLocale

from coopdesk.drawing.map_values import MapChart
from coopdesk.drawing.values import BarChart, BarRow, Drawable, HeatMap, Lane, TimelineChart


@dataclass(frozen=True, slots=True)
class ChartTable:
    """Headings and rows of words; keys tell for each row what choosing it means."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    keys: tuple[str | None, ...]
    numbers: bool  # whether all columns but the first hold numbers
    right: tuple[int, ...] = ()  # columns of numbers where not all are


def chart_table(chart: Drawable) -> ChartTable:
    """Return all that a chart shows, in its order."""
    match chart:
        case BarChart():
            return _bars(chart)
        case HeatMap():
            return _heat(chart)
        case MapChart():
            return _map(chart)
        case TimelineChart():
            return _timeline(chart)


def said_value(chart: BarChart, row: BarRow) -> str:
    """Return the words at the end of a bar: those it has, its number, or that it is not known."""
    known = [value for value in row.values if value is not None]
    if not known:
        return row.said or chart.not_known
    return row.said or said_number(sum(known), chart.language)


def said_number(value: float, language: str) -> str:
    """Return a number as the language writes it, without a fraction where it is whole."""
    digits = 0 if isclose(value, round(value), abs_tol=1e-9) else 1
    return QLocale(language).toString(float(value), "f", digits)


def _bars(chart: BarChart) -> ChartTable:
    summed = len(chart.series) > 1 and bool(chart.total)
    headings = (chart.rows_heading, *(series.label for series in chart.series))
    told = (*chart.rows, *chart.more)
    rows = tuple((row.label, *_cells(chart, row, summed=summed)) for row in told)
    keys = tuple(row.key for row in told)
    return ChartTable((*headings, chart.total) if summed else headings, rows, keys, numbers=True)


def _cells(chart: BarChart, row: BarRow, *, summed: bool) -> Sequence[str]:
    if len(chart.series) == 1:
        return (said_value(chart, row),)
    each = [
        chart.not_known if value is None else said_number(value, chart.language)
        for value in row.values
    ]
    return [*each, said_value(chart, row)] if summed else each


def _heat(chart: HeatMap) -> ChartTable:
    headings = (chart.rows_heading, chart.columns_heading, chart.values_heading)
    rows = tuple(
        (chart.rows[c.row], chart.columns[c.column], said_number(c.value, chart.language))
        for c in chart.cells
    )
    keys = tuple(cell.key for cell in chart.cells)
    return ChartTable(headings, rows, keys, numbers=False, right=(2,))


def _map(chart: MapChart) -> ChartTable:
    """Return all pairs, also those that are not drawn, then the projects of each place."""
    words, names = chart.words, chart.names
    headings = (words.what, words.providing, words.place, words.number)
    pairs = [
        (words.exchanges, names[arc.providing], names[arc.requesting], _number(chart, arc.count))
        for arc in chart.arcs
    ]
    places = sorted((p for p in chart.places if p.projects), key=lambda place: -place.projects)
    projects = [(words.projects, "", p.name, _number(chart, p.projects)) for p in places]
    keys = (*(arc.key for arc in chart.arcs), *(place.code for place in places))
    return ChartTable(headings, (*pairs, *projects), keys, numbers=False, right=(3,))


def _number(chart: MapChart, count: int) -> str:
    return said_number(count, chart.language)


def _timeline(chart: TimelineChart) -> ChartTable:
    headings = (chart.lanes_heading, chart.times_heading)
    rows = tuple((lane.label, _times(chart, lane)) for lane in chart.lanes)
    return ChartTable(headings, rows, tuple(lane.key for lane in chart.lanes), numbers=False)


def _times(chart: TimelineChart, lane: Lane) -> str:
    said = "; ".join(stretch.label for stretch in lane.stretches if stretch.label)
    return said or ("" if lane.heading else chart.undated)
