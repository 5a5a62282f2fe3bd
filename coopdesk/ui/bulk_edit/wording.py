"""What the window of a bulk edit calls fields and deeds, and how it says why a record refuses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication

from coopdesk.catalogue.bulk_edit import BulkLine
from coopdesk.catalogue.bulk_rules import Why
from coopdesk.domain.bulk_changes import BulkField
from coopdesk.ui.messages import Wording, field_name, field_words
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate

AROUND = 24  # letters of a text shown before the place where it changes
ELLIPSIS = "…"


def bulk_field_name(field: BulkField, kinds: Sequence[str], language: str) -> str:
    """Name a field; of several kinds of record in a list, those that have it."""
    name = _field_names().get(field.name) or field_name(field.name)
    having = [kind for kind in kinds if kind in field.kinds]
    if len(having) == len(kinds):
        return name
    words = ", ".join(term("kind", kind, language).lower() for kind in having)
    return translate("bulk_edit", "{field} ({kind})").format(field=name, kind=words)


def _field_names() -> dict[str, str]:
    return {
        "parties.place": translate("bulk_edit", "Country of parties"),
        "parties.organisation": translate("bulk_edit", "Organisation of parties"),
        "parties.role": translate("bulk_edit", "Role of parties"),
        "places": translate("bulk_edit", "Country, wherever it is named"),
        "organisations": translate("bulk_edit", "Organisation, wherever it is named"),
        "next_steps.owner_place": translate("bulk_edit", "Open next steps: country that owes"),
        "next_steps.owner": translate("bulk_edit", "Open next steps: owner"),
        "next_steps.status": translate("bulk_edit", "Open next steps: status"),
        "next_steps.due": translate("bulk_edit", "Open next steps: due"),
        "texts": translate("bulk_edit", "All texts"),
    }


def deed_name(deed: str) -> str:
    """Name what is done to a field."""
    return {
        "set": translate("bulk_edit", "set to"),
        "fill": translate("bulk_edit", "fill in where empty"),
        "clear": translate("bulk_edit", "clear"),
        "replace": translate("bulk_edit", "replace"),
        "find": translate("bulk_edit", "find and replace"),
        "add": translate("bulk_edit", "add"),
        "remove": translate("bulk_edit", "remove"),
        "confirm": translate("bulk_edit", "confirm suggested ones"),
    }[deed]


def why_words(why: Why) -> str:
    """Say why a record keeps what it has."""
    return {
        Why.OTHER_KIND: translate("bulk_edit", "Records of this kind have no such field."),
        Why.OTHER_WORDS: translate(
            "bulk_edit", "Records of this kind have no such status or role."
        ),
        Why.ITSELF: translate("bulk_edit", "A framework cannot stand under itself."),
        Why.NO_TITLE: translate("bulk_edit", "The record would have no title, and stays as it is."),
        Why.UNKEEPABLE: translate("bulk_edit", "The text holds a character that cannot be kept."),
        Why.IN_TRASH: translate("bulk_edit", "The record is in the trash; restore it first."),
    }[why]


def line_words(line: BulkLine, wording: Wording) -> tuple[str, str, str]:
    """Return the field, what it held and what it would hold, each on one line."""
    if line.refused:
        return field_label(line.field), "", why_words(line.refused.why)
    if not line.field:
        return "", "", translate("bulk_edit", "stays as it is")
    before, after = (field_words(line.field, value, wording) for value in line.values)
    return field_label(line.field), *_differing(before, after)


def whole_words(line: BulkLine, wording: Wording) -> str:
    """Return a line in full: the title, then the field as it is and as it would be."""
    field, _before, after = line_words(line, wording)
    told = [line.record.title]
    if line.refused or not line.field:
        told.append(": ".join(filter(None, (field, after))))
        return "\n".join(told)
    before, after_lines = (field_words(line.field, value, wording) for value in line.values)
    nothing = (translate("bulk_edit", "nothing"),)
    label = translate("bulk_edit", "{field}, before")
    told += [label.format(field=field), *(before or nothing)]
    label = translate("bulk_edit", "{field}, after")
    told += [label.format(field=field), *(after_lines or nothing)]
    return "\n".join(told)


def field_label(name: str) -> str:
    """Name a field as a line of the preview does."""
    return _field_names().get(name) or field_name(name)


def _differing(before: Sequence[str], after: Sequence[str]) -> tuple[str, str]:
    """Return two texts on one line each, what is the same in both only hinted at."""
    if len(before) <= 1 and len(after) <= 1:
        return _around("".join(before), "".join(after))
    return _parts(before, after), _parts(after, before)


def _parts(lines: Sequence[str], others: Sequence[str]) -> str:
    """Join lines; of those that stand in both texts the first is hinted at and none told."""
    told: list[str] = []
    for line in lines:
        said = ELLIPSIS if line in others else line.strip()
        if said != ELLIPSIS or told[-1:] != [ELLIPSIS]:
            told.append(said)
    return "; ".join(told)


def _around(before: str, after: str) -> tuple[str, str]:
    """Leave out the beginning that two long texts share."""
    same = next(
        (at for at, (old, new) in enumerate(zip(before, after, strict=False)) if old != new),
        min(len(before), len(after)),
    )
    start = same - AROUND
    if start <= AROUND:
        return before, after
    start = before.rfind(" ", 0, start) + 1
    return cast("tuple[str, str]", tuple(f"{ELLIPSIS} {text[start:]}" for text in (before, after)))
