"""The figures of a project in words: its tiles, its charts, and the lines behind a bar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.elapsed import PERIOD, PLANNED, REVISED, Elapsed, elapsed
from coopdesk.domain.figures import Bar, Figure
from coopdesk.domain.periods import point
from coopdesk.domain.records import Record
from coopdesk.domain.results import KpiValue
from coopdesk.drawing.tables import ChartTable, said_number
from coopdesk.drawing.values import BarChart, BarRow, Series
from coopdesk.statistics.projects import (
    NONE,
    Budget,
    PlacedLine,
    budgets,
    lines_and_links,
    lines_by_category,
    people_trained,
    reported,
)
from coopdesk.ui.projects.figure_tiles import TileWords
from coopdesk.vocabulary.date_text import period_long, period_text
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate


def tiles(record: Record, language: str) -> tuple[TileWords, ...]:
    """Return the four key figures: budget committed, time elapsed, activities, people trained."""
    return (
        _budget_tile(record, language),
        _elapsed_tile(record, language),
        _activities_tile(record, language),
        _people_tile(record, language),
    )


def models_chart(record: Record, figure: Figure, language: str) -> BarChart:
    """Return the chart of intervention models, counted in lines or in activities."""
    lines, links = lines_and_links(record)
    of_lines = figure.unit == "line"
    several = translate("figures", "A line can serve several models: {links} links on {lines}.")
    count = translate("figures", "%Ln line(s)", "", lines)
    note = several.format(links=said_number(links, language), lines=count)
    title = translate("figures", "Lines per intervention model")
    if not of_lines:
        title = translate("figures", "Activities per intervention model")
    return BarChart(
        title,
        tuple(_bar_row(bar, _model_label(bar)) for bar in figure.bars),
        translate("figures", "Intervention model"),
        (Series(_unit(figure.unit)),),
        note=note if of_lines and links > lines else "",
        language=language,
    )


def categories_chart(record: Record, language: str) -> BarChart:
    """Return the chart of categories of activities."""
    figure = lines_by_category(record)
    return BarChart(
        translate("figures", "Lines per category"),
        tuple(_bar_row(bar, category_words(bar, language)) for bar in figure.bars),
        translate("figures", "Category"),
        (Series(_unit(figure.unit)),),
        language=language,
    )


def lines_table(placed: Sequence[PlacedLine], language: str) -> ChartTable:
    """Return lines of activities as rows: where they stand, what they say, when they are."""
    headings = (
        translate("figures", "Result"),
        translate("figures", "Activity"),
        translate("figures", "Line"),
        translate("figures", "Category"),
        translate("figures", "When"),
    )
    rows = tuple(_line_row(each, language) for each in placed)
    return ChartTable(headings, rows, tuple("" for _ in rows), numbers=False)


def category_words(bar: Bar, language: str) -> str:
    """Return what the bar of a category is called."""
    if bar.key == NONE:
        return translate("figures", "No category")
    return bar.label or term("activity_category", bar.key, language)


def _bar_row(bar: Bar, label: str) -> BarRow:
    return BarRow(label, (bar.value,), bar.key, neutral=bar.key == NONE)


def _model_label(bar: Bar) -> str:
    if bar.key == NONE:
        return translate("figures", "No model")
    return f"{bar.key}. {bar.label}" if bar.label else bar.key


def _unit(unit: str) -> str:
    names = {
        "line": translate("figures", "Lines"),
        "activity": translate("figures", "Activities"),
    }
    return names[unit]


def _line_row(placed: PlacedLine, language: str) -> tuple[str, ...]:
    result = " ".join(filter(None, (placed.node.label, placed.node.code)))
    line = placed.line
    if line is None:
        return (result, placed.activity.title, "", "", "")
    when = "; ".join(period_text(each.period, language) for each in line.periods)
    category = term("activity_category", line.category, language) if line.category else ""
    return (result, placed.activity.title, line.text, category, when)


def _budget_tile(record: Record, language: str) -> TileWords:
    told, each = reported(record, "committed_budget"), budgets(record)
    computed = [_percent(budget.percent, language) for budget in each if budget.percent is not None]
    said = [_budget_words(budget, language) for budget in each]
    return _tile(
        translate("figures", "Committed budget"), told, " · ".join(computed), said, language
    )


def _elapsed_tile(record: Record, language: str) -> TileWords:
    told, passed = reported(record, "elapsed"), elapsed(record)
    title = translate("figures", "Time elapsed")
    if passed is None:
        missing = translate("figures", "Needs a start, an end and the day it is told as of.")
        return _tile(title, told, "", [missing], language)
    value = _percent(passed.percent, language)
    if passed.is_overdue:
        value = translate("figures", "{percent} · overdue").format(percent=value)
    said = [_days_words(passed, language), _basis_words(passed, language)]
    return _tile(title, told, value, said, language, loud=passed.is_overdue)


def _activities_tile(record: Record, language: str) -> TileWords:
    count = sum(len(node.activities) for node in record.results)
    lines, _ = lines_and_links(record)
    told = reported(record, "activities_by_model")
    value = translate("figures", "%Ln activity(ies)", "", count) if count else ""
    said = [translate("figures", "in %Ln line(s)", "", lines)] if lines else []
    return _tile(translate("figures", "Activities"), told, value, said, language)


def _people_tile(record: Record, language: str) -> TileWords:
    told, people = reported(record, "people_trained"), people_trained(record)
    said: list[str] = []
    if people.women is not None:
        said.append(translate("figures", "%Ln of them women", "", people.women))
    if people.unknown:
        said.append(translate("figures", "%Ln group(s) without a number", "", people.unknown))
    value = "" if people.total is None else said_number(people.total, language)
    return _tile(translate("figures", "People trained"), told, value, said, language)


def _tile(
    title: str,
    told: KpiValue | None,
    computed: str,
    said: Sequence[str],
    language: str,
    *,
    loud: bool = False,
) -> TileWords:
    """Return a tile: what the project reports first, else what is computed, else not known."""
    source = _source_words(told, language)
    if told and told.value:
        own = translate("figures", "Computed: {value}").format(value=computed) if computed else ""
        return TileWords(title, told.value, tuple(filter(None, (source, own, *said))))
    pictured = (source,) if told else ()
    if computed:
        origin = term("kpi_origin", "computed", language)
        return TileWords(title, computed, (origin, *said, *pictured), loud=loud)
    unknown = translate("figures", "Not known")
    return TileWords(title, unknown, (*pictured, *said), faded=True)


def _source_words(told: KpiValue | None, language: str) -> str:
    if told is None:
        return ""
    if not told.value:
        return translate("figures", "In the source only as a picture")
    origin = term("kpi_origin", told.origin, language)
    if told.as_of is None:
        return origin
    return translate("figures", "{origin}, as of {day}").format(
        origin=origin, day=_day(told.as_of, language)
    )


def _budget_words(budget: Budget, language: str) -> str:
    total = _amount(budget.total, budget.currency, language)
    if budget.committed is None:
        return translate("figures", "Total budget: {amount}").format(amount=total)
    committed = _amount(budget.committed, budget.currency, language)
    return translate("figures", "{part} of {whole}").format(part=committed, whole=total)


def _amount(amount: Decimal | None, currency: str, language: str) -> str:
    if amount is None:
        unknown = translate("figures", "not known")
        return f"{currency} {unknown}".strip()
    return f"{currency} {said_number(float(amount), language)}".strip()


def _days_words(passed: Elapsed, language: str) -> str:
    days, of_days = said_number(passed.days, language), said_number(passed.of_days, language)
    return translate("figures", "{days} of {whole} days, as of {day}").format(
        days=days, whole=of_days, day=_day(passed.as_of, language)
    )


def _basis_words(passed: Elapsed, language: str) -> str:
    names = {
        REVISED: translate("figures", "until the revised end, {day}"),
        PLANNED: translate("figures", "until the planned end, {day}"),
        PERIOD: translate("figures", "until the end of the period, {day}"),
    }
    return names[passed.basis].format(day=_day(passed.end, language))


def _percent(percent: Decimal | None, language: str) -> str:
    return "" if percent is None else f"{said_number(float(round(percent, 1)), language)} %"


def _day(day: date, language: str) -> str:
    return period_long(point(day), language)
