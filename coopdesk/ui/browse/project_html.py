"""What only projects have on their page: results, models, figures and status reports."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.periods import point
from coopdesk.domain.records import Record
from coopdesk.domain.results import Activity, ResultNode
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.typeset import Typeset, bullets, lines, linked, section
from coopdesk.vocabulary.date_text import period_text
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate


def results_tree(record: Record, reader: Reader, style: Typeset) -> str:
    """Return outcomes, sub-outcomes and outputs with their activities, indented by level."""
    models = [f"<p>{model.number}. {escape(model.text)}</p>" for model in record.models]
    body = "".join(_node(node, reader, style) for node in record.results)
    if body:
        more = linked("project:", translate("page", "Timeline and figures"))
        body = f"<p>{more}</p>{body}"
    return section(translate("page", "Intervention models"), "".join(models)) + section(
        translate("page", "Results"), body
    )


def figures(record: Record, reader: Reader) -> str:
    """Return the figures and where each comes from."""
    rows: list[str] = []
    for kpi in record.kpis:
        value = escape(kpi.value) or translate("page", "no value in the text")
        origin = term("kpi_origin", kpi.origin, reader.language) if kpi.origin else ""
        day = period_text(point(kpi.as_of), reader.language) if kpi.as_of else ""
        said = " · ".join(escape(word) for word in (origin, day) if word)
        rows.append(f"{escape(kpi.label or kpi.key)}: {value}" + (f" — {said}" if said else ""))
    return section(translate("page", "Figures"), bullets(rows))


def status_reports(record: Record, reader: Reader) -> str:
    """Return the status reports, as of which dates."""
    rows: list[str] = []
    for report in record.status_reports:
        day = period_text(point(report.as_of), reader.language) if report.as_of else ""
        title = report.title or translate("page", "Status report")
        name = linked(report.source_url, title) if report.source_url else escape(title)
        note = lines(report.note, inline=True)
        rows.append(" — ".join(word for word in (name, escape(day), note) if word))
    return section(translate("page", "Status reports"), bullets(rows))


def _node(node: ResultNode, reader: Reader, style: Typeset) -> str:
    indent = {"outcome": 0, "sub_outcome": 12}.get(node.level, 24)
    level = node.label or term("node_level", node.level, reader.language)
    numbers = ", ".join(str(model.number) for model in node.models)
    aside = translate("page", "models {numbers}").format(numbers=numbers) if numbers else ""
    name = f"<b>{escape(f'{level} {node.code}'.strip())}</b>"
    head = f"{name} {escape(node.title)}{style.aside([aside])}"
    text = lines(node.narrative, inline=True)
    body = "".join(_activity(each, reader, style) for each in node.activities)
    narrative = f'<p style="margin-left: {indent}px">{text}</p>' if text else ""
    return f'<p style="margin-left: {indent}px; margin-top: 6px">{head}</p>{narrative}{body}'


def _activity(activity: Activity, reader: Reader, style: Typeset) -> str:
    rows: list[str] = []
    for entry in activity.items:
        when = ", ".join(period_text(each.period, reader.language) for each in entry.periods)
        category = (
            term("activity_category", entry.category, reader.language) if entry.category else ""
        )
        rows.append(lines(entry.text, inline=True) + style.aside([category, when]))
    return f'<p style="margin-left: 36px">{escape(activity.title)}</p>' + (
        f'<div style="margin-left: 36px">{bullets(rows)}</div>' if rows else ""
    )
