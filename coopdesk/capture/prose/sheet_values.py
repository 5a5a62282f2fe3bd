"""The values of a project sheet taken into a project, each field with the words behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import Passage
from coopdesk.capture.prose.amounts import amount_read
from coopdesk.capture.prose.doubts import doubt
from coopdesk.capture.prose.labels import Labelled
from coopdesk.capture.prose.topics_named import topics_of_line
from coopdesk.domain.dates import read_period
from coopdesk.domain.money import read_money
from coopdesk.domain.periods import Period
from coopdesk.domain.records import (
    NO_PERIOD,
    AgreementNumber,
    Description,
    Doubt,
    Money,
    Party,
    Record,
)
from coopdesk.vocabulary.places import find_place, find_places
from coopdesk.vocabulary.terms import find_term
from coopdesk.vocabulary.topics import TopicIndex

DATES = frozenset({"start", "end", "revised_end", "period"})


@dataclass(slots=True)
class Sheet:
    """A project being filled field by field, with the words behind each."""

    record: Record
    behind: list[Behind] = field(default_factory=list[Behind])
    doubts: list[Doubt] = field(default_factory=list[Doubt])
    days: dict[str, tuple[Period, Passage]] = field(
        default_factory=dict[str, tuple[Period, Passage]]
    )

    def put(self, name: str, value: object, words: Passage) -> None:
        """Set a field that is not set yet; another value for it is kept as a doubt."""
        known = getattr(self.record, name)
        if known and known not in {NO_PERIOD, value}:
            self.doubt(name, "told_twice", words.text)
            return
        self.record = replace(self.record, **{name: value})
        self.behind.append(words.behind(name))

    def add(self, name: str, part: object, words: Passage) -> None:
        """Add a part, each once."""
        known: tuple[object, ...] = getattr(self.record, name)
        if part not in known:
            self.record = replace(self.record, **{name: (*known, part)})
            self.behind.append(words.behind(name, len(known) + 1))

    def doubt(self, name: str, code: str, words: str) -> None:
        """Note what is doubtful about a field."""
        self.doubts.append(doubt(name, code, self.record.language, words))


def take(sheet: Sheet, each: Labelled, order: bool | None, topics: TopicIndex) -> None:  # noqa: FBT001 -- day first, or open
    """Take the value of a label into the project."""
    value = each.value
    if each.name in _TEXTS:
        sheet.put(_TEXTS[each.name], value.text, value)
    elif each.name in DATES:
        read = _period(value.text, order)
        sheet.days.setdefault(each.name, (read, value))
    elif each.name in _ROLES:
        _take_parties(sheet, value, _ROLES[each.name])
    elif each.name in _TOLD:
        sheet.add("descriptions", Description(_TOLD[each.name], value.text), value)
    elif each.name == "topics":
        _take_topics(sheet, value, topics)
    elif each.name in _WAYS:
        _WAYS[each.name](sheet, value)


def set_period(sheet: Sheet) -> None:
    """Put start and end together, or take the period told whole; what is no date is told."""
    for period, words in sheet.days.values():
        if period.start is None and period.end is None:
            sheet.doubt("period", "not_a_date", words.text)
    start, whole = sheet.days.get("start"), sheet.days.get("period")
    if start and start[0].start:
        _set_from_to(sheet, start, sheet.days.get("end"), whole)
    elif whole:
        sheet.put("period", whole[0], whole[1])
        if whole[0].end and whole[0].shape == "range":
            sheet.put("planned_end", whole[0].end, whole[1])
    revised = sheet.days.get("revised_end")
    if revised and revised[0].end:
        sheet.put("revised_end", revised[0].end, revised[1])


_APART = re.compile(r";")
_COMMAS = re.compile(r"[,;|]")
_TEXTS = {
    "reference": "reference",
    "symbol": "symbol",
    "iati": "iati_identifier",
    "executing": "executing_body",
    "website": "website",
}
_ROLES = {"donor": "funding", "implementer": "implementing", "partner": "partner"}
_TOLD = {"objectives": "objectives", "groups": "target_groups", "description": "general"}


def _period(text: str, order: bool | None) -> Period:  # noqa: FBT001 -- day first, or open
    """Read a period that may stand in brackets behind its length: 36 months (May 2020 – …)."""
    period = read_period(text, day_first=order).period
    bracketed = _BRACKETS.search(text) if period.start is None else None
    inside = read_period(bracketed[1], day_first=order).period if bracketed else NO_PERIOD
    return replace(inside, words=text) if inside.start else period


_IN_BRACKETS = re.compile(r"\([^()]*\)")
_BRACKETS = re.compile(r"\(([^()]{4,60})\)")


def _take_parties(sheet: Sheet, value: Passage, role: str) -> None:
    for name in value.split(_APART):
        places = find_places(name.text)
        if find_place(name.text) is None and len(places.codes) > 1 and not places.unread:
            for code in places.codes:
                sheet.add("parties", Party(code, "", role), name)
            continue
        place = find_place(name.text) or ""
        sheet.add("parties", Party(place, "" if place else name.text, role), name)


def _take_countries(sheet: Sheet, value: Passage) -> None:
    read = find_places(value.text)
    for code in read.codes:
        sheet.add("parties", Party(code, "", "beneficiary"), value)
    for unread in read.unread:
        sheet.doubt("parties", "not_a_place", unread)


def _take_budget(sheet: Sheet, value: Passage) -> None:
    if not any(map(str.isdigit, value.text)):
        sheet.doubt("money", "no_amount", value.text)
        return
    read = read_money(value.text)
    money = amount_read(read, kind="total_budget")
    if money is None:  # the sum, and in brackets what it is made of
        whole = read_money(_IN_BRACKETS.sub(" ", value.text))
        money = amount_read(replace(whole, words=value.text), kind="total_budget")
        read = whole if money else read
    sheet.add("money", money or Money("total_budget", None, "", None, value.text), value)
    if money is None or read.doubtful:
        sheet.doubt("money", "amount_unclear", value.text)


def _take_topics(sheet: Sheet, value: Passage, topics: TopicIndex) -> None:
    for part in value.split(_COMMAS) if not topics.find(value.text) else [value]:
        named = topics_of_line(part, topics)
        for code, words in named:
            sheet.add("topics", code, words)
        if not named:
            sheet.doubt("topics", "not_a_topic", part.text)


def _take_agreement(sheet: Sheet, value: Passage) -> None:
    sheet.add("agreement_numbers", AgreementNumber(value.text), value)


def _take_status(sheet: Sheet, value: Passage) -> None:
    if code := find_term("project_status", value.text):
        sheet.put("status", code, value)


_WAYS = {
    "agreement": _take_agreement,
    "country": _take_countries,
    "budget": _take_budget,
    "status": _take_status,
}


def _set_from_to(
    sheet: Sheet,
    start: tuple[Period, Passage],
    end: tuple[Period, Passage] | None,
    whole: tuple[Period, Passage] | None,
) -> None:
    """Set the period from a start and an end, and tell of a whole one that is another."""
    period, words = _from_to(start, end)
    sheet.put("period", period, start[1])
    sheet.behind += [each.behind("period") for each in words[1:]]
    if end and end[0].end:
        sheet.put("planned_end", end[0].end, end[1])
    told = (whole[0].start, whole[0].end) if whole and whole[0].start else None
    if whole and told and told != (period.start, period.end):
        sheet.doubt("period", "told_twice", whole[1].text)


def _from_to(
    start: tuple[Period, Passage], end: tuple[Period, Passage] | None
) -> tuple[Period, list[Passage]]:
    first, words = start
    if end is None or end[0].end is None:
        return Period(first.start, None, first.start_precision, "", "open", words.text), [words]
    last, ending = end
    told = f"{words.text} – {ending.text}"
    period = Period(first.start, last.end, first.start_precision, last.end_precision, "range", told)
    return period, [words, ending]
