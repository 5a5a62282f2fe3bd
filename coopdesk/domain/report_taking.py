"""What was chosen of the differences between a record and a later report, taken into the record."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any, cast

from coopdesk.domain.record_parts import (
    Address,
    all_parts,
    following,
    hanging,
    part_fields,
    said,
    with_hanging,
)
from coopdesk.domain.records import Record
from coopdesk.domain.report_differences import Comparison, Difference, Key, Kind
from coopdesk.domain.uniting import as_new_parts


@dataclass(frozen=True, slots=True)
class Taken:
    """A record with what was taken, and where the parts of both stand in it now."""

    record: Record
    mine: dict[Address, Address] = field(repr=False)
    theirs: dict[Address, Address] = field(repr=False)


def take(comparison: Comparison, chosen: Collection[Key]) -> Taken:
    """Take differences into the record; what stays keeps its rows, all else is as it was.

    What moved into a part that is not taken stays where it is, and a part stays while anything
    stays that hangs on it.
    """
    return _Taking(comparison, set(chosen)).taken()


_Standing = tuple[Address | None, Address | None]  # addresses of one part in both records


class _Taking:
    def __init__(self, comparison: Comparison, chosen: set[Key]) -> None:
        self.comparison = comparison
        self.pairs = comparison.pairs
        self.back = {theirs: mine for mine, theirs in self.pairs.items()}
        self.mine = dict(all_parts(comparison.before))
        self.theirs = dict(all_parts(comparison.after))
        self.chosen = [each for each in comparison.differences if each.key in chosen]
        self.added = {each.theirs for each in self._of("added")}
        self.moved = {each.mine for each in self._of("moved") if self._is_in(each.theirs[:-1])}
        self.gone = {each.mine for each in self._of("gone") if not each.fields}
        self.gone = {mine for mine in self.gone if not self._has_staying(mine)}
        self.fields: dict[Address, list[Difference]] = {}
        for each in self.chosen:
            if each.fields:
                self.fields.setdefault(each.mine, []).append(each)
        self.now_mine: dict[Address, Address] = {}
        self.now_theirs: dict[Address, Address] = {}

    def taken(self) -> Taken:
        before, after = self.comparison.before, self.comparison.after
        values: dict[str, Any] = {
            each.field: getattr(after, each.field) for each in self.chosen if len(each.mine) == 1
        }
        for name in part_fields(before):
            values[name] = self._parts((name,), (name,), (name,))
        return Taken(replace(before, **values), self.now_mine, self.now_theirs)

    def _of(self, kind: Kind) -> list[Difference]:
        return [each for each in self.chosen if each.kind == kind]

    def _is_in(self, theirs: Address) -> bool:
        """Tell whether a part of the later report is in the record, or comes into it."""
        if len(theirs) == 1 or theirs in self.back:
            return True  # a list of the record itself, or a part that both have
        if theirs in self.added:
            return True
        return self._hangs_on_news(theirs) and self._is_in(theirs[:-1])

    def _hangs_on_news(self, theirs: Address) -> bool:
        """Tell whether a part is no news by itself: it comes with the one that it hangs on."""
        return len(theirs) > 2 and theirs[:-1] not in self.back

    def _has_staying(self, mine: Address) -> bool:
        """Tell whether something hangs on a part that is there later too and is not moved away."""
        return any(
            each[: len(mine)] == mine and each[:-1] not in self.pairs and each not in self.moved
            for each in self.pairs
        )

    def _parts(self, mine: Address | None, theirs: Address | None, now: Address) -> tuple[Any, ...]:
        """Return the parts below a part of either record, at its address in the result."""
        parts: list[Any] = []
        for number, (own, other) in enumerate(self._standing(mine, theirs)):
            here = (*now, number)
            if own:
                self.now_mine[own] = here
            if other:
                self.now_theirs[other] = here
            part = self._part(own, other)
            parts.append(with_hanging(part, self._parts(own, other, here)))
        return tuple(parts)

    def _standing(self, mine: Address | None, theirs: Address | None) -> list[_Standing]:
        """Return what stands below: the record's own in its order, what comes behind its like."""
        listed: list[_Standing] = [
            (each, self.pairs.get(each))
            for each in self._below(self.mine, mine)
            if each not in self.moved and each not in self.gone
        ]
        cursor = 0
        for each in self._below(self.theirs, theirs):
            own = self.back.get(each)
            standing = (own, each)
            if standing in listed:
                cursor = listed.index(standing) + 1
            elif own in self.moved if own else each in self.added or self._comes(each):
                listed.insert(cursor, standing)
                cursor += 1
        return listed

    def _comes(self, theirs: Address) -> bool:
        """Tell whether a part without a pair hangs on one that comes."""
        return self._hangs_on_news(theirs) and self._is_in(theirs)

    def _below(self, parts: dict[Address, Any], address: Address | None) -> list[Address]:
        if address is None:
            return []
        if len(address) == 1:
            record = self.comparison.before if parts is self.mine else self.comparison.after
            count = len(getattr(record, str(address[0])))
        else:
            count = len(hanging(parts[address]))
        return [(*address, number) for number in range(count)]

    def _part(self, mine: Address | None, theirs: Address | None) -> Any:
        if mine is None:
            return as_new_parts(self.theirs[theirs or ()])
        part = self.mine[mine]
        if theirs is None or mine not in self.fields:
            return part
        other = self.theirs[theirs]
        names = [name for each in self.fields[mine] for name in each.fields]
        values: dict[str, Any] = {
            name: _with_rows(getattr(part, name), getattr(other, name)) for name in names
        }
        if self._says_more(mine):
            values |= {name: getattr(other, name) for name in following(part)}
        return replace(part, **values)

    def _says_more(self, mine: Address) -> bool:
        return any(each.kind == "changed" for each in self.fields[mine])


def _with_rows(before: Any, after: Any) -> Any:
    """Return a value; parts in it that were there before keep their rows."""
    if not isinstance(after, tuple):
        return after
    left, kept = list(cast("tuple[Any, ...]", before)), list[Any]()
    for part in cast("tuple[Any, ...]", after):
        at = next((n for n, each in enumerate(left) if said(each) == said(part)), None)
        kept.append(as_new_parts(part) if at is None else left.pop(at))
    return tuple(kept)
