"""The title of a meeting pack that was given none: what its records have in common."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from coopdesk.domain.folding import fold
from coopdesk.domain.records import Record, RecordRow, places_in
from coopdesk.reports.record_lines import Topics
from coopdesk.reports.words import Say

_PLACES: Final = 3  # named in a title
_TOPICS: Final = 2


@dataclass(frozen=True, slots=True)
class Told:
    """What a title may say of one record."""

    title: str
    kind: str
    places: tuple[str, ...]
    topics: tuple[str, ...]
    years: tuple[int, ...]


def told_of(record: Record) -> Told:
    """Return what a title may say of a record."""
    days = (record.period.start, record.period.end)
    years = tuple(day.year for day in days if day)
    return Told(record.title, record.kind, places_in(record), record.topics, years)


def told_of_row(row: RecordRow) -> Told:
    """Return the same of a line of a list."""
    places = tuple(dict.fromkeys((*row.requesting, *row.providing, *row.others)))
    years = tuple(day.year for day in (row.period.start, row.period.end) if day)
    return Told(row.title, row.kind, places, row.topics, years)


def title_of(told: Sequence[Told], say: Say, topics: Topics, *, is_chosen: bool) -> str:
    """Return a title for records that no search has found.

    Countries and topics that all of them have, else their kind or that they were chosen; and
    their years.
    """
    if len(told) == 1:
        return told[0].title
    places = sorted(map(say.place, _common(each.places for each in told)), key=fold)
    shared = sorted((topics.get(c, c) for c in _common(each.topics for each in told)), key=fold)
    named = [", ".join(found) for found in (places[:_PLACES], shared[:_TOPICS]) if found]
    if not named:
        kinds = {each.kind for each in told}
        named = [many_title(len(told), kinds, say, is_chosen=is_chosen)]
    if is_chosen and not (places or shared):
        return named[0]
    return " ".join(filter(None, (" · ".join(named), _years(told))))


def many_title(count: int, kinds: Collection[str], say: Say, *, is_chosen: bool) -> str:
    """Return a title for records with nothing in common but their kind, if they have one."""
    if is_chosen:
        return say.text("chosen_count", n=say.number(count))
    return say.text(f"{next(iter(kinds))}s" if len(kinds) == 1 else "cooperation")


def _common(found: Iterable[tuple[str, ...]]) -> set[str]:
    """Return the codes that are in each of them."""
    first, *others = list(map(set, found)) or [set[str]()]
    return first.intersection(*others) - {""}


def _years(told: Sequence[Told]) -> str:
    years = {year for each in told for year in each.years}
    if not years:
        return ""
    first, last = min(years), max(years)
    return f"{first}–{last}" if last > first else str(first)
