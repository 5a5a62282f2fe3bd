"""Which parts of two records are the same thing, though renumbered, reworded or moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, cast

from coopdesk.domain.folding import fold
from coopdesk.domain.record_parts import Address, all_parts, hanging, part_fields, said
from coopdesk.domain.records import (
    AgreementNumber,
    Description,
    Document,
    Money,
    Party,
    Person,
    Record,
)
from coopdesk.domain.results import (
    Activity,
    ActivityItem,
    InterventionModel,
    ItemPeriod,
    KpiValue,
    ResultNode,
)
from coopdesk.domain.text_likeness import text_likeness, weight

Pairs = dict[Address, Address]

_LIKELY = 0.5  # of parts that hang on the same
_IN_PLACE = 0.3  # of what stands between the same neighbours, or bears the same code
_ELSEWHERE = 0.8  # of parts that hang on different ones
_TELLING = 20  # letters of words, fewer tell nothing of what hangs elsewhere
_MOST = 10_000  # pairs compared word by word: 0.1 s; of more, only what is equal is the same


def match_parts(
    one: Record, other: Record, known: Mapping[Address, Address] | None = None
) -> Pairs:
    """Return the address in another record of each part that is there too; known ones hold."""
    matching = _Matching(one, other, dict(known or {}))
    for name in part_fields(one):
        matching.match_below((name,), (name,))
    for depth in (3, 4):  # activities and their lines
        for mine, theirs in sorted(matching.pairs.items(), key=str):
            if len(mine) == depth - 1 and mine[0] == "results":
                matching.match_below(mine, theirs)
        matching.match_left(depth)
    return matching.pairs


class _Matching:
    """Pairs while they are found."""

    def __init__(self, one: Record, other: Record, pairs: Pairs) -> None:
        self.mine, self.theirs = dict(all_parts(one)), dict(all_parts(other))
        self.below = _below(self.mine), _below(self.theirs)
        self.pairs = pairs
        self.taken = set(pairs.values())

    def match_below(self, mine: Address, theirs: Address) -> None:
        """Match the parts that hang on two parts that are the same, or of two lists."""
        self._match_equal(self._free(mine, theirs))
        ours, others = self._free(mine, theirs)
        self._match_alike(ours, others, _LIKELY)
        self._match_in_place(mine, theirs)

    def match_left(self, depth: int) -> None:
        """Match what hangs on different parts: equal, or so alike that it was moved."""
        ours = [a for a in self.mine if self._is_left(a, depth)]
        others = [b for b in self.theirs if len(b) == depth and b not in self.taken]
        ours = [a for a in ours if weight(_text(self.mine[a])) >= _TELLING]
        self._match_equal((ours, others))
        ours = [a for a in ours if a not in self.pairs]
        others = [b for b in others if b not in self.taken]
        self._match_alike(ours, others, _ELSEWHERE)

    def _is_left(self, address: Address, depth: int) -> bool:
        return len(address) == depth and address not in self.pairs

    def _free(self, mine: Address, theirs: Address) -> tuple[list[Address], list[Address]]:
        ours = [each for each in self.below[0].get(mine, ()) if each not in self.pairs]
        others = [each for each in self.below[1].get(theirs, ()) if each not in self.taken]
        return ours, others

    def _match_equal(self, free: tuple[list[Address], list[Address]]) -> None:
        waiting: dict[Any, list[Address]] = defaultdict(list)
        for theirs in free[1]:
            waiting[said(self.theirs[theirs])].append(theirs)
        for mine in free[0]:
            if found := waiting.get(said(self.mine[mine])):
                self._pair(mine, found.pop(0))

    def _match_alike(
        self, ours: Sequence[Address], others: Sequence[Address], least: float
    ) -> None:
        if len(ours) * len(others) > _MOST:
            return
        found = [
            (-score, abs(at - place), at, place)
            for at, mine in enumerate(ours)
            for place, theirs in enumerate(others)
            if (score := _score(self.mine[mine], self.theirs[theirs])) >= least
        ]
        for _, _, at, place in sorted(found):
            if ours[at] not in self.pairs and others[place] not in self.taken:
                self._pair(ours[at], others[place])

    def _match_in_place(self, mine: Address, theirs: Address) -> None:
        """Match what is less alike, where its neighbours or its code say that it is the same."""
        gaps: dict[tuple[Any, Any], list[Address]] = defaultdict(list)
        for place in self._between(self.below[1].get(theirs, ()), self.taken, lambda b: b):
            gaps[place[0]].append(place[1])
        for gap, address in self._between(self.below[0].get(mine, ()), self.pairs, self.pairs.get):
            here = [b for b in gaps.get(gap, ()) if b not in self.taken]
            self._match_alike([address], here, _IN_PLACE)
        ours, others = self._free(mine, theirs)
        for address in ours:
            same = [b for b in others if _is_same_code(self.mine[address], self.theirs[b])]
            self._match_alike([address], [b for b in same if b not in self.taken], _IN_PLACE / 2)

    @staticmethod
    def _between(
        addresses: Iterable[Address],
        paired: Iterable[Address],
        name: Callable[[Address], Address | None],
    ) -> list[tuple[tuple[Any, Any], Address]]:
        """Return the parts without a pair, and between which two that have one each stands."""
        known, listed = set(paired), list(addresses)
        found: list[tuple[tuple[Any, Any], Address]] = []
        for at, each in enumerate(listed):
            if each not in known:
                before = next((name(a) for a in reversed(listed[:at]) if a in known), None)
                after = next((name(a) for a in listed[at + 1 :] if a in known), None)
                found.append(((before, after), each))
        return found

    def _pair(self, mine: Address, theirs: Address) -> None:
        self.pairs[mine] = theirs
        self.taken.add(theirs)


def _below(parts: Mapping[Address, Any]) -> dict[Address, list[Address]]:
    below: dict[Address, list[Address]] = defaultdict(list)
    for address in parts:
        below[address[:-1]].append(address)
    return below


def _is_same_code(one: Any, other: Any) -> bool:
    return (
        isinstance(one, ResultNode)
        and isinstance(other, ResultNode)
        and bool(one.code)
        and (one.code, one.level) == (other.code, other.level)
    )


def _score(one: Any, other: Any) -> float:
    """Return from 0 to 1 how likely two parts of a kind are the same."""
    if type(one) is not type(other) or isinstance(one, str):
        return 0.0  # codes are the same or not
    told = _SCORES.get(cast("type[Any]", type(one)))
    return told(one, other) if told else text_likeness(_text(one), _text(other))


def _result(one: ResultNode, other: ResultNode) -> float:
    alike = max(
        text_likeness(one.title, other.title), text_likeness(_text(one), _text(other)) * 0.9
    )
    same = bool(one.code) and one.code == other.code
    return 0.8 * alike + 0.1 * same + 0.1 * (one.level == other.level)


def _line(one: ActivityItem, other: ActivityItem) -> float:
    alike = text_likeness(one.text, other.text)
    return min(1.0, alike + 0.05 * (one.category == other.category)) if alike else 0.0


def _activity(one: Activity, other: Activity) -> float:
    if one.title and other.title:
        return max(text_likeness(one.title, other.title), 0.7 * _inner_likeness(one, other))
    return _inner_likeness(one, other)


def _inner_likeness(one: Activity, other: Activity) -> float:
    return text_likeness(*(" ".join(line.text for line in each.items) for each in (one, other)))


def _model(one: InterventionModel, other: InterventionModel) -> float:
    return 1.0 if one.number == other.number else 0.9 * text_likeness(one.text, other.text)


def _kpi(one: KpiValue, other: KpiValue) -> float:
    same = bool(one.key) and one.key == other.key
    return 0.5 * same + 0.5 * text_likeness(one.label, other.label)


def _party(one: Party, other: Party) -> float:
    if one.organisation or other.organisation:
        same = text_likeness(one.organisation, other.organisation) >= _ELSEWHERE
    else:
        same = bool(one.place) and one.place == other.place
    return 0.6 * same + 0.2 * (one.role == other.role) + 0.2 * (one.place == other.place) * same


def _money(one: Money, other: Money) -> float:
    if (one.kind, one.year) != (other.kind, other.year):
        return 0.0
    return 0.6 + 0.2 * (one.currency == other.currency) + 0.2 * (one.amount == other.amount)


def _document(one: Document, other: Document) -> float:
    if one.url or other.url:
        return 1.0 if one.url == other.url else 0.6 * text_likeness(one.title, other.title)
    return text_likeness(one.title, other.title)


def _description(one: Description, other: Description) -> float:
    return text_likeness(one.text, other.text) if one.kind == other.kind else 0.0


def _number(one: AgreementNumber, other: AgreementNumber) -> float:
    left, right = (fold(each.text).strip("- .") for each in (one, other))
    return 1.0 if left == right or (left and right and left.startswith(right)) else 0.0


def _person(one: Person, other: Person) -> float:
    if fold(one.name) == fold(other.name) or (one.email and one.email == other.email):
        return 1.0
    return 0.6 if one.role and fold(one.role) == fold(other.role) else 0.0


def _period(one: ItemPeriod, other: ItemPeriod) -> float:
    return float(one.period == other.period)


_SCORES: dict[type[Any], Callable[..., float]] = {
    ResultNode: _result,
    Activity: _activity,
    ActivityItem: _line,
    InterventionModel: _model,
    KpiValue: _kpi,
    Party: _party,
    Money: _money,
    Document: _document,
    Description: _description,
    AgreementNumber: _number,
    Person: _person,
    ItemPeriod: _period,
}


def _text(part: Any) -> str:
    """Return what a part tells in words, with what hangs on it."""
    match part:
        case str():
            return part
        case ActivityItem():
            return part.text
        case Activity():
            return " ".join((part.title, *map(_text, hanging(part))))
        case ResultNode():
            return " ".join((part.title, part.narrative, *map(_text, hanging(part))))
        case _:
            values = (getattr(part, name) for name in getattr(part, "__slots__", ()))
            return " ".join(value for value in values if isinstance(value, str))
