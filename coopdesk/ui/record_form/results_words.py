"""What the outline says of each part: its name, its kind or dates, and how far it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.lines_sought import standing
from coopdesk.domain.results import Activity, ActivityItem, ResultNode
from coopdesk.ui.record_form.outline import Nodes, Part, Spot, end_of, part_at
from coopdesk.vocabulary.date_text import period_text
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the outline: its columns, and what is told of the last where one points at it."""

    name: str
    hint: str
    state: str
    state_tip: str = ""


def told(nodes: Nodes, spot: Spot, language: str, as_of: date | None) -> Told:
    """Return what is said of a part; as_of is the day that tells what is over."""
    part = part_at(nodes, spot)
    match part:
        case ResultNode():
            name = f"{part.code.strip()} {part.title}".strip()
            hint = part.label or term("node_level", part.level, language)
            under = nodes[spot.node : end_of(nodes, spot.node)]
            lines = [line for node in under for each in node.activities for line in each.items]
            state = _state_of_many(lines, as_of)
        case Activity():
            name, hint = part.title, translate("record_form", "Activity")
            state = _state_of_many(part.items, as_of)
        case ActivityItem():
            name = " ".join(part.text.split())
            when = [period_text(each.period, language) for each in part.periods]
            category = term("activity_category", part.category, language)
            hint = " · ".join(filter(None, (", ".join(when), category)))
            state = _state_of_line(part, as_of)
    return Told(name or translate("record_form", "(no words yet)"), hint, *state)


def kept_as(part: Part) -> tuple[str, str]:
    """Return what a part is known by when it has moved: its kind and its words."""
    match part:
        case ResultNode():
            return part.level, part.title
        case Activity():
            return "activity", part.title
        case ActivityItem():
            return "line", part.text


def standing_name(code: str) -> str:
    """Return the word for where the dates of a line stand."""
    names = {
        "over": translate("record_form", "past"),
        "now": translate("record_form", "now"),
        "ahead": translate("record_form", "ahead"),
        "": translate("record_form", "no date"),
    }
    return names[code]


def _state_of_line(line: ActivityItem, as_of: date | None) -> tuple[str, str]:
    where = _standing(line, as_of)
    if line.status_hint.strip():
        said = line.status_hint.strip()
        return said, f"{said} ({standing_name(where)})" if where is not None else said
    return ("", "") if where is None else (standing_name(where), "")


def _state_of_many(lines: Iterable[ActivityItem], as_of: date | None) -> tuple[str, str]:
    found = Counter(filter(lambda where: where is not None, (_standing(e, as_of) for e in lines)))
    count = found.total()
    if not count:
        return "", ""
    said = translate("record_form", "{past} of {all} past").format(past=found["over"], all=count)
    each = [
        f"{found[code]} {standing_name(code)}"
        for code in ("over", "now", "ahead", "")
        if found[code]
    ]
    return (said if as_of else ""), " · ".join(each) if as_of else ""


def _standing(line: ActivityItem, as_of: date | None) -> str | None:
    """Return where the dates of a line stand, None where no day tells."""
    periods = [each.period for each in line.periods]
    if as_of is not None:
        return standing(periods, as_of)
    return None if standing(periods, date.min) else ""
