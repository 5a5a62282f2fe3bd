"""Differences between two reports in words: what kind, what of, where, and both sides of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.report_differences import Difference, Kind
from coopdesk.domain.results import Activity, ActivityItem, KpiValue, ResultNode
from coopdesk.ui.messages import Wording, field_name, field_words, part_words
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate
STEP = " › "
_LONGEST = 90  # letters of a title


def kind_word(kind: Kind) -> str:
    """Name what happened to something."""
    return {
        "added": translate("report_differences", "Added"),
        "changed": translate("report_differences", "Changed"),
        "gone": translate("report_differences", "Gone"),
        "moved": translate("report_differences", "Moved"),
    }[kind]


def kind_count(kind: Kind, count: int) -> str:
    """Say how many differences of a kind there are."""
    texts = {
        "added": translate("report_differences", "%Ln added", "", count),
        "changed": translate("report_differences", "%Ln changed", "", count),
        "gone": translate("report_differences", "%Ln gone", "", count),
        "moved": translate("report_differences", "%Ln moved", "", count),
    }
    return texts[kind]


def subject(difference: Difference, wording: Wording) -> str:
    """Name what differs: Output 1.1.2, Activity “Radio”, or the field."""
    part = difference.before if difference.kind == "gone" else difference.after
    if isinstance(part, ResultNode | Activity | ActivityItem):
        return _named(part, wording)
    name = field_name(difference.field)
    if len(difference.mine or difference.theirs) == 1:
        return name
    told = (
        part.label if isinstance(part, KpiValue) else part_words(difference.field, part, wording)[0]
    )
    return f"{name}: {_cut(told)}"


def place(difference: Difference, wording: Wording) -> str:
    """Say where it stands among the results, "" outside of them."""
    return STEP.join(_named(part, wording, short=True) for part in difference.path)


def sides(difference: Difference, wording: Wording) -> tuple[str, str]:
    """Return what was told before and what is told later."""
    if difference.kind == "moved":
        both = (difference.old_path, difference.path)
        parts = (difference.before, difference.after)
        before, after = (
            STEP.join(_named(each, wording) for each in (*path, part))
            for path, part in zip(both, parts, strict=True)
        )
        return before, after
    if difference.fields:
        before, after = (
            _fields(part, difference.fields, wording)
            for part in (difference.before, difference.after)
        )
        return before, after
    is_field = len(difference.mine) == 1
    before, after = (
        _whole(difference.field, value, wording, is_field=is_field)
        for value in (difference.before, difference.after)
    )
    return before, after


def remarks(difference: Difference) -> list[str]:
    """Say what is to be looked at before a difference is taken."""
    said: list[str] = []
    if difference.conflict:
        said.append(
            translate(
                "report_differences",
                "You changed this as well since the last report; taking it replaces your words.",
            )
        )
    if difference.contradicts:
        said.append(
            translate(
                "report_differences",
                "This was over when the last report was written, and has other dates now. "
                "If taken, the contradiction is kept as a doubt.",
            )
        )
    if difference.kind == "gone" and not difference.own:
        said.append(
            translate(
                "report_differences",
                "The later report no longer tells of it, which need not mean that it is over.",
            )
        )
    if difference.own:
        said.append(
            translate(
                "report_differences",
                "Your own change: both reports say the same. Taking it undoes your change.",
            )
        )
    return said


def as_text(differences: Iterable[Difference], heading: str, wording: Wording) -> str:
    """Return differences as lines of text, for the clipboard."""
    lines = [heading, ""]
    for each in differences:
        where = place(each, wording)
        said = f"{kind_word(each.kind)}: {subject(each, wording)}"
        lines.append(f"{said} ({where})" if where else said)
        before, after = sides(each, wording)
        lines += [f"  − {line}" for line in before.splitlines()]
        lines += [f"  + {line}" for line in after.splitlines()]
        lines.append("")
    return "\n".join(lines)


def _named(part: Any, wording: Wording, *, short: bool = False) -> str:
    match part:
        case ResultNode():
            level = part.label or term("node_level", part.level, wording.language)
            name = f"{level} {part.code}".strip()
            return name if (short and part.code) or not part.title else f"{name} {_cut(part.title)}"
        case Activity():
            title = _cut(part.title or _first(part))
            if short:
                return title
            return translate("report_differences", "Activity “{title}”").format(title=title)
        case ActivityItem():
            return translate("report_differences", "Line “{text}”").format(text=_cut(part.text))
        case _:
            return ""


def _first(activity: Activity) -> str:
    return activity.items[0].text if activity.items else ""


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _fields(part: Any, names: tuple[str, ...], wording: Wording) -> str:
    """Return the fields of a part that differ, each with its name where there are several."""
    told = [(name, _words(part, name, wording)) for name in names]
    if len(told) == 1:
        return told[0][1]
    return "\n".join(f"{field_name(name)}: {words}" for name, words in told if words)


def _words(part: Any, name: str, wording: Wording) -> str:
    """Return one field of a part in words, by leaving out all its other fields."""
    bare: Any = type(part)()
    if isinstance(value := getattr(part, name), str) and name in _TEXTS:
        return value
    lines = part_words(name, replace(bare, **{name: value}), wording)
    return "\n".join(line.strip() for line in lines if line.strip())


def _whole(name: str, value: Any, wording: Wording, *, is_field: bool) -> str:
    if value is None:
        return ""
    if is_field:
        return "\n".join(field_words(name, value, wording))
    return "\n".join(part_words(name, value, wording))


_TEXTS = {"text", "title", "narrative", "label", "code", "value", "description"}
