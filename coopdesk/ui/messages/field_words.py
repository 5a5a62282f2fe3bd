"""What a field of a record holds in words, a line for each part: for history and comparing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, cast

from babel.numbers import format_decimal
from PySide6.QtCore import QCoreApplication

from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import EXCHANGE, Money
from coopdesk.domain.results import NodeModel
from coopdesk.ui.messages.fields import field_name
from coopdesk.vocabulary.content_languages import language_name
from coopdesk.vocabulary.date_text import period_long
from coopdesk.vocabulary.moments import moment_text
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term
from coopdesk.vocabulary.topics import TopicIndex

translate = QCoreApplication.translate

SEPARATOR: Final = " · "
INDENT: Final = "    "

# Which closed vocabulary a code is from; {kind} is the kind of the record.
VOCABULARIES: Final = {
    "kind": "kind",
    "status": "{kind}_status",
    "modality": "modality",
    "venue": "venue",
    "framework_type": "framework_type",
    "Party.role": "{kind}_role",
    "ParticipantGroup.kind": "participant_kind",
    "Learning.result_type": "result_type",
    "NextStep.status": "step_status",
    "Comment.kind": "comment_kind",
    "Money.kind": "money_kind",
    "Document.kind": "document_kind",
    "Relation.kind": "relation_kind",
    "Description.kind": "description_kind",
    "ResultNode.level": "node_level",
    "ActivityItem.category": "activity_category",
    "KpiValue.origin": "kpi_origin",
}
PLACES: Final = {"country_held", "Party.place", "ParticipantGroup.country", "NextStep.owner_place"}
LINKED: Final = {"framework", "Relation.other"}
NAMED: Final = {"Provenance.field", "Doubt.field"}
LANGUAGE: Final = {"language", "Document.language"}
# What tells an officer nothing.
SILENT: Final = {"id", "sha256", "file_hash", "file_size", "snapshot", "severity", "key", "raw"}


@dataclass(frozen=True, slots=True)
class Wording:
    """Whom the words are for: a language, what topics are called, titles of records by uid."""

    language: str
    topics: TopicIndex
    kind: str = EXCHANGE
    titles: Mapping[str, str] = field(default_factory=dict[str, str])


def field_words(name: str, value: object, wording: Wording) -> tuple[str, ...]:
    """Return a field of a record in words: a line for each part or paragraph, none for nothing."""
    match value:
        case tuple():
            parts = cast("tuple[object, ...]", value)
            return tuple(line for part in parts for line in part_words(name, part, wording))
        case str() if name == "announcement_number" and not value:
            return (translate("field_words", "printed without a number"),)
        case _:
            return tuple(_one(name, value, wording).splitlines())


def part_words(name: str, part: object, wording: Wording) -> tuple[str, ...]:
    """Return one part of a field in words; parts within it follow on lines set in."""
    if isinstance(part, str):
        return (wording.topics.label(part, wording.language) if name == "topics" else part,)
    inner = [
        INDENT + line
        for f in fields(cast("Any", part))
        for each in _parts_in(getattr(part, f.name))
        for line in part_words(f.name, each, wording)
    ]
    said = SEPARATOR.join(filter(None, _sayings(part, wording)))
    return (" ".join(said.split()), *inner)


def _parts_in(value: object) -> tuple[object, ...]:
    parts = cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()
    return tuple(part for part in parts if is_dataclass(part) and not isinstance(part, NodeModel))


def _sayings(part: object, wording: Wording) -> Iterator[str]:
    owner = type(part).__name__
    for f in fields(cast("Any", part)):
        value: object = getattr(part, f.name)
        if f.name in SILENT:
            continue
        if isinstance(part, Money) and f.name in {"amount", "currency"}:
            yield _money(part, wording) if f.name == "amount" else ""
        elif isinstance(value, tuple):
            numbers = [str(n.number) for n in cast("tuple[Any, ...]", value) if isinstance(n, NodeModel)]  # fmt: skip # noqa: E501
            yield _labelled(f.name, ", ".join(numbers))
        elif isinstance(value, int | date | Decimal) and not isinstance(value, bool):
            yield _labelled(f.name, _one(f"{owner}.{f.name}", value, wording))
        else:
            yield _one(f"{owner}.{f.name}", value, wording)


def _one(name: str, value: object, wording: Wording) -> str:
    match value:
        case None:
            return ""
        case Period():
            return period_long(value, wording.language) or value.words
        case bool():
            return _flag(name, on=value)
        case datetime():
            return moment_text(value, wording.language)
        case date():
            return period_long(point(value), wording.language)
        case Decimal():
            return _number(value, wording.language)
        case str() if value:
            return _text(name, value, wording)
        case _:
            return str(value)


def _text(name: str, value: str, wording: Wording) -> str:
    if name in VOCABULARIES:
        return term(VOCABULARIES[name].format(kind=wording.kind), value, wording.language)
    if name in PLACES:
        return place_name(value, wording.language)
    if name in LINKED:
        return wording.titles.get(value, value)
    if name in NAMED:
        return field_name(value)
    if name in LANGUAGE:
        return language_name(value, wording.language)
    return value


def _flag(name: str, *, on: bool) -> str:
    if name == "Party.confirmed":
        return "" if on else translate("field_words", "only suggested")
    return field_name(name) if on else ""


def _labelled(name: str, words: str) -> str:
    if not words:
        return ""
    return translate("field_words", "{field}: {value}").format(field=field_name(name), value=words)


def _money(money: Money, wording: Wording) -> str:
    if money.amount is None:
        return money.currency
    return f"{money.currency} {_number(money.amount, wording.language)}".strip()


def _number(value: Decimal, language: str) -> str:
    return format_decimal(value, locale=language, decimal_quantization=False)
