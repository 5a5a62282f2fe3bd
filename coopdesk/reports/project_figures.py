"""The figures of a project in a report: those it reports, and charts of its activities."""

from __future__ import annotations

from coopdesk.domain.records import Record
from coopdesk.domain.results import KpiValue
from coopdesk.reports.contents import Block, Column, Heading, Row, Table
from coopdesk.reports.words import Say

_NAMED = {"committed_budget", "elapsed", "activities_by_model", "people_trained"}


def figures(record: Record, say: Say) -> list[Block]:
    """Return the reported figures with their origin, then the charts."""
    blocks = _reported(record, say)
    return [Heading(say.text("figures")), *blocks] if blocks else []


def _reported(record: Record, say: Say) -> list[Block]:
    if not record.kpis:
        return []
    columns = (
        Column(say.text("figure"), 5),
        Column(say.text("value"), 2.5),
        Column(say.text("origin"), 2),
        Column(say.text("as_of"), 2),
    )
    return [Table(columns, tuple(_row(kpi, say) for kpi in record.kpis))]


def _row(kpi: KpiValue, say: Say) -> Row:
    named = say.text(kpi.key) if kpi.key in _NAMED else ""
    name = kpi.label if not named or kpi.label.lower() == named.lower() else f"{named}\n{kpi.label}"
    origin = say.term("kpi_origin", kpi.origin)
    value = kpi.value or say.text("no_value")
    return Row((name or kpi.key, value, origin, say.short_day(kpi.as_of)))
