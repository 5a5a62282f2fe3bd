"""Searches answered by going through whole records one by one, in plain Python, without index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from coopdesk.domain.folding import fold, words
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.search.senses import (
    Coded,
    Except,
    Literally,
    Measured,
    Places,
    Sense,
    TextIn,
    Together,
    Topics,
    Words,
)
from coopdesk.search.understanding import understand
from coopdesk.vocabulary.topics import TopicIndex
from tests.search.told import GIVING, TAKING, Told, in_roles

T = TypeVar("T")


class ByHand:
    """A catalogue as a list of whole records."""

    def __init__(self, records: Iterable[Record], topics: TopicIndex) -> None:
        self._told = {record.id: Told(record) for record in records}
        self._topics = topics
        self._kept: dict[tuple[str, bool], set[int]] = {}
        self._broader = {
            beneath: {code for code in topics.codes() if beneath in topics.narrower(code)}
            for beneath in topics.codes()
        }

    def found(self, query: Query) -> set[int]:
        """Return what a query finds."""
        return self._within(self.in_words(query), query)

    def in_words(self, query: Query) -> set[int]:
        """Return what the text of a query finds, in or outside of the trash."""
        asked = (query.text, query.deleted)
        if asked not in self._kept:
            self._kept[asked] = self._going_through(*asked)
        return self._kept[asked]

    def _going_through(self, text: str, deleted: bool) -> set[int]:
        senses = [part.sense for part in understand(text, self._topics)]
        return {
            each
            for each, told in self._told.items()
            if bool(told.record.deleted_at) == deleted
            and all(self.answers(told, sense) for sense in senses)
        }

    def counted(self, query: Query, facet: str) -> dict[str, int]:
        """Count the values of a facet in what a query finds when the facet narrows nothing."""
        found = self._within(self.in_words(query), query, without=facet)
        return Counter(value for each in found for value in self._values(self._told[each], facet))

    def in_order(self, query: Query, found: Iterable[int]) -> list[int]:
        """Return records in the order of a query; not for the order by relevance."""
        if query.sort == "period":
            return sorted(found, key=lambda each: self._date(each, descending=query.descending))
        newest = sorted(found, key=lambda each: self._date(each, descending=True))
        values = {each: ORDERS[query.sort](self._told[each].record) for each in newest}
        has = [each for each in newest if values[each]]
        if query.sort not in IN_GROUPS:
            has.sort(reverse=query.descending)
        has.sort(key=lambda each: values[each], reverse=query.descending)
        return has + [each for each in newest if not values[each]]

    def answers(self, told: Told, sense: Sense) -> bool:
        """Tell whether a record answers to a sense."""
        match sense:
            case Together(senses, is_any):
                return (any if is_any else all)(self.answers(told, each) for each in senses)
            case Except(inner):
                return not self.answers(told, inner)
            case Coded(name, codes):
                return self._is_coded(told, name, codes)
            case Measured():
                return MEASURES[sense.field](told.record, sense)
            case _:
                return self._speaks(told, sense)

    def _speaks(self, told: Told, sense: Words | Topics | Places | Literally | TextIn) -> bool:
        match sense:
            case Words(spellings, is_prefix, topics, places):
                return (
                    any(told.says(each.split(), begun=is_prefix) for each in spellings)
                    or self._is_coded(told, "topic", topics)
                    or bool(told.named_places & set(places))
                )
            case Topics(_, code, narrower, names):
                codes = {code, *narrower}
                return bool(told.codes("topic") & codes) or self._names(told, names)
            case Places(_, code, names):
                return code in told.named_places or self._names(told, names)
            case Literally(text):
                return told.says(words(text))
            case TextIn(name, text):
                return bool(words(text)) and all(
                    told.says([word], begun=True, where=name) for word in words(text)
                )

    def _names(self, told: Told, names: Iterable[str]) -> bool:
        return any(told.says(words(name)) for name in names if len(fold(name)) > 2)

    def _is_coded(self, told: Told, name: str, codes: Iterable[str]) -> bool:
        if name == "topic":
            codes = {each for code in codes for each in (code, *self._topics.narrower(code))}
        if name == "organisation":
            codes = map(fold, codes)
        return not told.codes(name).isdisjoint(codes)

    def _values(self, told: Told, facet: str) -> set[str]:
        own = set(told.codes(facet))
        if facet != "topic":
            return own
        return own.union(*(self._broader.get(code, set()) for code in own))

    def _within(self, found: set[int], query: Query, without: str = "") -> set[int]:
        chosen = {f: v for f, v in query.chosen.items() if v and f != without}
        excluded = {f: v for f, v in query.excluded.items() if v and f != without}
        return {
            each
            for each in found
            if all(self._is_coded(self._told[each], f, v) for f, v in chosen.items())
            and not any(self._is_coded(self._told[each], f, v) for f, v in excluded.items())
        }

    def _date(self, record_id: int, *, descending: bool) -> tuple[bool, int, int]:
        start = self._told[record_id].record.period.start
        if start is None:
            return True, 0, -record_id if descending else record_id
        turned = -1 if descending else 1
        return False, turned * start.toordinal(), turned * record_id


def _overlaps(record: Record, low: date | None, high: date | None) -> bool:
    """Tell whether a record was active within two days; one without dates never was."""
    period = record.period
    first, last = period.start or period.end, period.end or period.start
    if first is None or last is None:
        return False
    goes_on = period.end is None and period.shape == "open"
    return (low is None or goes_on or last >= low) and (high is None or first <= high)


def _active(record: Record, sense: Measured) -> bool:
    return _overlaps(record, *_bounds(sense, date.fromisoformat))


def _in_years(record: Record, sense: Measured) -> bool:
    low, high = _bounds(sense, int)
    first = None if low is None else date(low, 1, 1)
    return _overlaps(record, first, None if high is None else date(high, 12, 31))


def _due(record: Record, sense: Measured) -> bool:
    owed = [each for each in record.next_steps if each.status not in {"done", "dropped"}]
    return any(each.due and _is_between(each.due.isoformat(), sense) for each in owed)


def _touched(name: str) -> Callable[[Record, Measured], bool]:
    def between(record: Record, sense: Measured) -> bool:
        day = getattr(record, name).astimezone().date()
        return _is_between(day.isoformat(), sense)

    return between


def _budget(record: Record, sense: Measured) -> bool:
    low, high = _bounds(sense, Decimal)
    return any(
        each.amount is not None
        and (low is None or each.amount >= low)
        and (high is None or each.amount <= high)
        and sense.currency in {"", each.currency}
        for each in record.money
    )


def _participants(record: Record, sense: Measured) -> bool:
    totals = [each.total for each in record.participants if each.total is not None]
    low, high = _bounds(sense, int)
    people = sum(totals)
    return bool(totals) and (low is None or people >= low) and (high is None or people <= high)


def _bounds(sense: Measured, read: Callable[[str], T]) -> tuple[T | None, T | None]:
    low, high = (None if each is None else read(each) for each in (sense.low, sense.high))
    return low, high


def _is_between(day: str, sense: Measured) -> bool:
    return (sense.low or "") <= day <= (sense.high or "9999")


MEASURES: dict[str, Callable[[Record, Measured], bool]] = {
    "from": _active,
    "to": _active,
    "year": _in_years,
    "due": _due,
    "updated": _touched("updated_at"),
    "created": _touched("created_at"),
    "budget": _budget,
    "participants": _participants,
}
IN_GROUPS = {"requesting", "providing", "status", "kind"}
ORDERS: dict[str, Callable[[Record], Any]] = {
    "title": lambda r: fold(r.title),
    "reference": lambda r: r.reference,
    "updated": lambda r: r.updated_at,
    "deleted": lambda r: r.deleted_at,
    "status": lambda r: r.status,
    "kind": lambda r: r.kind,
    "requesting": lambda r: min(in_roles(r, TAKING) - {""}, default=""),
    "providing": lambda r: min(in_roles(r, GIVING) - {""}, default=""),
}
