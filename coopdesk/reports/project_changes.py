"""What changed in a project since the status report before: a table of both sides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from coopdesk.domain.periods import Period
from coopdesk.domain.records import Money, Party, Record
from coopdesk.domain.report_differences import Difference, compare
from coopdesk.domain.results import (
    Activity,
    ActivityItem,
    ItemPeriod,
    KpiValue,
    NodeModel,
    ResultNode,
    StatusReport,
)
from coopdesk.domain.snapshots import record_in
from coopdesk.reports.contents import Block, Column, Heading, Line, Paragraph, Row, Table
from coopdesk.reports.words import Say

_LONGEST = 600  # characters of one side
# What differs in every report, and what is not kept with one.
_NOT_TOLD = {"as_of", "uid", "people", "provenance", "warnings", "status_reports"}
_LEADING = ("text", "title", "label", "description", "name", "number")


def changes(record: Record, say: Say) -> list[Block]:
    """Return what the record tells otherwise than the report before its own, if that was kept."""
    earlier = _earlier(record)
    before = record_in(earlier) if earlier else None
    if earlier is None or before is None:
        return []
    told = [each for each in compare(before, record).told() if each.field not in _NOT_TOLD]
    day = say.day(earlier.as_of)
    title = say.text("changes", day=day) if day else say.text("changes_since_last")
    if not told:
        return [Heading(title), Paragraph(Line(say.text("no_changes")), "quiet")]
    columns = (
        Column(say.text("change"), 1.4),
        Column(say.text("where"), 3),
        Column(say.text("before"), 3.4),
        Column(say.text("after"), 3.4),
    )
    return [Heading(title), Table(columns, tuple(_row(each, say) for each in told))]


def _earlier(record: Record) -> StatusReport | None:
    """Return the newest report that is older than the record, and whose words are kept."""
    kept = [each for each in record.status_reports if each.snapshot and each.as_of]
    older = [each for each in kept if not record.as_of or (each.as_of or date.max) < record.as_of]
    return max(older, key=lambda each: each.as_of or date.min, default=None)


def _row(difference: Difference, say: Say) -> Row:
    part = difference.before if difference.kind == "gone" else difference.after
    path = [_name(each, say) for each in difference.path]
    own = _name(part, say) if len(difference.mine or difference.theirs) > 1 else ""
    where = " › ".join(filter(None, (*(path or [say.field(difference.field)]), own)))
    if difference.kind == "moved":
        paths = (difference.old_path, difference.path)
        both = [" › ".join(_name(each, say) for each in path) for path in paths]
    else:
        both = [_side(each, difference, say) for each in (difference.before, difference.after)]
    return Row((say.text(difference.kind), where, both[0], both[1]))


def _side(value: Any, difference: Difference, say: Say) -> str:
    if value is None:
        return ""
    if difference.fields:
        told = [(name, _said(getattr(value, name), say)) for name in difference.fields]
        if len(told) == 1:
            return _cut(told[0][1])
        return _cut("\n".join(say.label(say.field(name), words) for name, words in told if words))
    return _cut(_said(value, say))


def _name(part: Any, say: Say) -> str:
    """Return what a part is known by."""
    match part:
        case ResultNode():
            level = part.label or say.term("node_level", part.level)
            return f"{level} {part.code}".strip() if part.code else part.title
        case Activity() | ActivityItem():
            return _cut(part.title if isinstance(part, Activity) else part.text, 80)
        case Party():
            return ", ".join(filter(None, (part.organisation, say.place(part.place))))
        case KpiValue():
            return part.label or part.key
        case _:
            return ""


def _said(value: Any, say: Say) -> str:  # noqa: C901 - a line for each kind of value
    """Return a value, or a part with all its fields, in words."""
    match value:
        case None:
            return ""
        case str():
            return value
        case Period():
            return say.short_period(value)
        case ItemPeriod():
            return say.short_period(value.period)
        case date():
            return say.short_day(value)
        case NodeModel():
            return say.text("model", number=value.number)
        case Money():
            return say.label(say.term("money_kind", value.kind), say.money(value))
        case Activity():
            return "\n".join(filter(None, (value.title, *(_said(x, say) for x in value.items))))
        case ActivityItem():
            when = ", ".join(_said(each, say) for each in value.periods)
            category = say.term("activity_category", value.category)
            return " · ".join(filter(None, (value.text, category, when)))
        case tuple():
            return _joined(value, say)  # pyright: ignore[reportUnknownArgumentType]
        case _ if is_dataclass(value):
            names = [field.name for field in fields(value)]
            leading = next((n for n in _LEADING if n in names and getattr(value, n)), "")
            return _name(value, say) or str(getattr(value, leading, ""))
        case _:
            return str(value)


def _joined(values: Iterable[Any], say: Say) -> str:
    return "\n".join(filter(None, (_said(each, say) for each in values)))


def _cut(text: str, longest: int = _LONGEST) -> str:
    return text if len(text) <= longest else f"{text[:longest].rstrip()}…"
