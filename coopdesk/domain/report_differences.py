"""What a later report of a project tells otherwise: added, changed, gone or moved, part by part.

With the earlier report as a base, what the officer changed herself since is her own, and no news.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Literal

from coopdesk.domain.dates import find_periods
from coopdesk.domain.part_matching import Pairs, match_parts
from coopdesk.domain.periods import Period
from coopdesk.domain.record_parts import (
    Address,
    all_parts,
    hanging,
    is_blank,
    own_fields,
    plain_fields,
    said,
    with_hanging,
)
from coopdesk.domain.records import Record
from coopdesk.domain.results import ActivityItem, KpiValue

Kind = Literal["added", "changed", "gone", "moved"]
KINDS: tuple[Kind, ...] = ("added", "changed", "gone", "moved")
Key = tuple[Kind, bool, Address, Address]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two records tell otherwise: a field, or a part with all that hangs on it.

    mine and theirs are its addresses, () where it is not. fields are those of a part that differ;
    gone are those of which the later report says nothing. path and old_path are the parts it hangs
    on, outermost first, as told later and before.
    """

    kind: Kind
    field: str
    before: Any
    after: Any
    mine: Address = ()
    theirs: Address = ()
    fields: tuple[str, ...] = ()
    path: tuple[Any, ...] = ()
    old_path: tuple[Any, ...] = ()
    own: bool = False  # the officer's doing: the reports tell the same
    conflict: bool = False  # the officer changed it as well, otherwise
    contradicts: bool = False  # another day for what was over when the earlier report was written

    @property
    def key(self) -> Key:
        """Name the difference among those of its comparison."""
        return self.kind, self.own, self.mine, self.theirs

    @property
    def is_taken_by_default(self) -> bool:
        """Tell whether it is taken unless the officer decides otherwise."""
        return self.kind != "gone" and not self.own and not self.conflict


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records, what differs, and the address in the later one of each part of both."""

    before: Record
    after: Record
    differences: tuple[Difference, ...]
    pairs: Pairs = field(repr=False, hash=False)

    def told(self) -> tuple[Difference, ...]:
        """Return what the later report tells otherwise, the officer's own changes left out."""
        return tuple(each for each in self.differences if not each.own)


def compare(before: Record, after: Record, base: Record | None = None) -> Comparison:
    """Compare a record with a later report of it; base is what the report before that told."""
    sides = _Sides(before, after, base)
    found = [*_of_fields(sides), *_of_parts(sides)]
    order = {name: at for at, name in enumerate(Record.__slots__)}
    found.sort(key=lambda each: (order[each.field], _place(each), KINDS.index(each.kind)))
    return Comparison(before, after, tuple(found), sides.pairs)


def without_silence(comparison: Comparison) -> Comparison:
    """Leave out as gone what is in fields of which the later one says nothing at all."""
    told = tuple(
        each
        for each in comparison.differences
        if each.kind != "gone" or not is_blank(getattr(comparison.after, each.field))
    )
    return Comparison(comparison.before, comparison.after, told, comparison.pairs)


def same_story(one: Record, other: Record) -> bool:
    """Tell whether two stories differ only in what fields tell: as of which day, when, how much."""
    return _bare_story(one) == _bare_story(other)


def moved_parts(one: Record, pairs: Pairs) -> dict[Address, bool]:
    """Return the addresses of results, activities and lines that moved; True: in their list."""
    lists: dict[Address, list[Address]] = defaultdict(list)
    found: dict[Address, bool] = {}
    for mine, _ in all_parts(one):
        if mine[0] != "results" or mine not in pairs:
            continue
        above = mine[:-1]
        if len(mine) > 2 and pairs.get(above) != pairs[mine][:-1]:
            found[mine] = False
        else:
            lists[above].append(mine)
    for listed in lists.values():
        stay = _longest_rising([pairs[mine] for mine in listed])
        found |= {mine: True for mine in listed if pairs[mine] not in stay}
    return found


@dataclass
class _Sides:
    """Both records with their parts, and the base with what it has of each."""

    before: Record
    after: Record
    base: Record | None

    @cached_property
    def mine(self) -> dict[Address, Any]:
        return dict(all_parts(self.before))

    @cached_property
    def theirs(self) -> dict[Address, Any]:
        return dict(all_parts(self.after))

    @cached_property
    def from_base(self) -> Pairs:
        """Return the address in the later report of the parts of the base."""
        return match_parts(self.base, self.after) if self.base else {}

    @cached_property
    def in_base(self) -> Pairs:
        """Return the address in the base of the parts of the record."""
        return match_parts(self.before, self.base) if self.base else {}

    @cached_property
    def told_in_base(self) -> dict[Address, Any]:
        """Return by address in the later report what the base tells of the same."""
        if self.base is None:
            return {}
        parts = dict(all_parts(self.base))
        return {theirs: parts[base] for base, theirs in self.from_base.items()}

    @cached_property
    def pairs(self) -> Pairs:
        known = {
            mine: self.from_base[base]
            for mine, base in self.in_base.items()
            if base in self.from_base
        }
        return match_parts(self.before, self.after, known)

    @cached_property
    def moved_in_base(self) -> set[tuple[bool, Address]]:
        """Return what the reports moved: in a list, by that list; elsewhere, by itself."""
        if self.base is None:
            return set()
        moved = moved_parts(self.base, self.from_base)
        return {
            (within, self.from_base[mine][:-1] if within else self.from_base[mine])
            for mine, within in moved.items()
        }

    def same(self, record: Record, name: str) -> bool:
        """Tell whether a record says of a field what the later report says."""
        if name == "narrative":
            return same_story(record, self.after)
        return said(getattr(record, name)) == said(getattr(self.after, name))

    @property
    def earlier(self) -> date | None:
        """Return the day the earlier report is as of."""
        return self.base.as_of if self.base else self.before.as_of


def _of_fields(sides: _Sides) -> Iterator[Difference]:
    for name in plain_fields(sides.before):
        mine, theirs = getattr(sides.before, name), getattr(sides.after, name)
        if sides.same(sides.before, name):
            continue
        kind: Kind = "added" if is_blank(mine) else "gone" if is_blank(theirs) else "changed"
        base = getattr(sides.base, name) if sides.base else None
        own = sides.base is not None and sides.same(sides.base, name)
        yield Difference(
            *(kind, name, mine, theirs, (name,), (name,)),
            own=own,
            conflict=bool(sides.base) and not own and said(base) != said(mine),
            contradicts=name == "period" and _contradict(mine, theirs, sides.earlier),
        )


def _of_parts(sides: _Sides) -> Iterator[Difference]:
    for mine, theirs in sides.pairs.items():
        yield from _changed(sides, mine, theirs)
    for mine, within in moved_parts(sides.before, sides.pairs).items():
        yield _moved(sides, mine, within=within)
    paired = set(sides.pairs.values())
    for theirs in sides.theirs:
        if theirs not in paired and (len(theirs) == 2 or theirs[:-1] in paired):
            after = _pruned(sides.theirs[theirs], theirs, paired)
            own = theirs in sides.told_in_base
            path = _path(sides.theirs, theirs)
            yield Difference("added", str(theirs[0]), None, after, (), theirs, path=path, own=own)
    gone_since = set(sides.in_base.values()) - set(sides.from_base)
    for mine in sides.mine:
        if mine not in sides.pairs and (len(mine) == 2 or mine[:-1] in sides.pairs):
            before = _pruned(sides.mine[mine], mine, set(sides.pairs))
            own = bool(sides.base) and sides.in_base.get(mine) not in gone_since
            path = _path(sides.mine, mine)
            yield Difference(
                *("gone", str(mine[0]), before, None, mine, ()), path=path, old_path=path, own=own
            )


def _changed(sides: _Sides, mine: Address, theirs: Address) -> Iterator[Difference]:
    """Return what a part says otherwise: what the reports changed, and what the officer did."""
    one, other = sides.mine[mine], sides.theirs[theirs]
    base = sides.told_in_base.get(theirs)
    groups: dict[tuple[Kind, bool], list[str]] = defaultdict(list)
    conflicts: set[tuple[Kind, bool]] = set()
    for name in _fields_that_differ(one, other):
        before, after = getattr(one, name), getattr(other, name)
        own = base is not None and said(getattr(base, name)) == said(after)
        group: tuple[Kind, bool] = ("gone" if is_blank(after) else "changed", own)
        groups[group].append(name)
        if base is not None and not own and said(getattr(base, name)) != said(before):
            conflicts.add(group)
    for (kind, own), names in groups.items():
        contradicts = (
            kind == "changed" and isinstance(one, ActivityItem) and "periods" in names
        ) and _times_contradict(one, other, sides.earlier)
        yield Difference(
            *(kind, str(mine[0]), one, other, mine, theirs, tuple(names)),
            path=_path(sides.theirs, theirs),
            old_path=_path(sides.mine, mine),
            own=own,
            conflict=(kind, own) in conflicts,
            contradicts=contradicts,
        )


def _fields_that_differ(one: Any, other: Any) -> list[str]:
    if isinstance(one, KpiValue) and one.origin == other.origin == "computed":
        return []  # it follows from the days
    return [
        name for name in own_fields(one) if said(getattr(one, name)) != said(getattr(other, name))
    ]


def _moved(sides: _Sides, mine: Address, *, within: bool) -> Difference:
    theirs = sides.pairs[mine]
    news = (within, theirs[:-1] if within else theirs)
    return Difference(
        *("moved", str(mine[0]), sides.mine[mine], sides.theirs[theirs], mine, theirs),
        path=_path(sides.theirs, theirs),
        old_path=_path(sides.mine, mine),
        own=bool(sides.base) and news not in sides.moved_in_base,
    )


def _path(parts: dict[Address, Any], address: Address) -> tuple[Any, ...]:
    return tuple(parts[address[:length]] for length in range(2, len(address)))


def _pruned(part: Any, address: Address, paired: set[Address]) -> Any:
    """Return a part with what hangs on it, but for what is on the other side too."""
    kept = (
        _pruned(deeper, (*address, number), paired)
        for number, deeper in enumerate(hanging(part))
        if (*address, number) not in paired
    )
    return with_hanging(part, tuple(kept))


def _place(difference: Difference) -> tuple[Any, ...]:
    return (difference.theirs or difference.mine)[1:]


def _longest_rising(addresses: list[Address]) -> set[Address]:
    """Return the most parts that stand in order already."""
    best: list[tuple[int, int]] = []  # how many rise up to this one, and the one before it
    for at, each in enumerate(addresses):
        before = [(best[i][0], i) for i in range(at) if addresses[i] < each]
        length, last = max(before, default=(0, -1))
        best.append((length + 1, last))
    at = max(range(len(best)), key=lambda i: best[i][0], default=-1)
    kept: set[Address] = set()
    while at >= 0:
        kept.add(addresses[at])
        at = best[at][1]
    return kept


def _bare_story(record: Record) -> Any:
    """Return a story without the days and amounts that fields of the record tell."""
    text = record.narrative
    for words in (record.period.words, *(money.text for money in record.money)):
        text = text.replace(words, "") if words else text
    for found in reversed(find_periods(text) if record.as_of else []):
        if found.period.end == record.as_of and found.period.shape == "point":
            text = f"{text[: found.start]} {text[found.end :]}"
    return said(text)


def _times_contradict(one: ActivityItem, other: ActivityItem, earlier: date | None) -> bool:
    """Tell whether a line that was over has other days now."""
    before, after = (_dated(each.period for each in line.periods) for line in (one, other))
    if not before or not after or earlier is None:
        return False
    return all(end and end < earlier for _, end in before) and before != after


def _contradict(one: Period, other: Period, earlier: date | None) -> bool:
    """Tell whether a start or an end that had passed is another one now."""
    if earlier is None:
        return False
    ends = ((one.start, other.start), (one.end, other.end))
    return any(mine and theirs and mine != theirs and mine < earlier for mine, theirs in ends)


def _dated(periods: Iterable[Period]) -> list[tuple[date | None, date | None]]:
    return [(each.start, each.end) for each in periods if each.start]
