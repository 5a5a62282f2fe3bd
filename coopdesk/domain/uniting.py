"""Two records made one: which fields differ, what is kept of each, and nothing lost unchosen.

The survivor is the record that stays; "own" is what it says, "other" what the other record says,
"both" its parts and those of the other that it has not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Literal, TypeVar, cast

from coopdesk.domain.folding import fold
from coopdesk.domain.periods import PRECISIONS, Period
from coopdesk.domain.record_json import KEPT_BY_CATALOGUE
from coopdesk.domain.records import Record
from coopdesk.domain.results import InterventionModel, NodeModel, ResultNode

Part = TypeVar("Part")
Side = Literal["own", "other", "both"]
Sides = Mapping[str, Side]

_NOT_CHOSEN = KEPT_BY_CATALOGUE | {"uid", "kind"}
_ALWAYS_BOTH = frozenset({"provenance", "warnings"})  # whence it came and what is doubted
_GROUPS = {"models": "results"}  # results name models by number, so they go together
_EXACT = {"url", "email", "file_hash", "sha256", "snapshot", "raw", "other"}
_FLAGS = {"id", "missing", "dismissed"}  # the survivor's hold


@dataclass(frozen=True, slots=True)
class FieldOfTwo:
    """A field of two records: what each says, whether that differs, and what may be kept."""

    name: str
    own: Any
    other: Any
    differs: bool
    sides: tuple[Side, ...]
    default: Side


def compare_fields(own: Record, other: Record) -> list[FieldOfTwo]:
    """Return the fields of which either record says something, in the order of the record."""
    return [
        _compare(name, getattr(own, name), getattr(other, name), own, other)
        for name in _names()
        if name not in _ALWAYS_BOTH and name not in _GROUPS
        if not (_is_blank(getattr(own, name)) and _is_blank(getattr(other, name)))
        or getattr(own, name) != getattr(other, name)  # None is no number, "" one printed empty
        or _grouped_differ(name, own, other)
    ]


def default_sides(own: Record, other: Record) -> dict[str, Side]:
    """Choose for each field: parts of both, and what is said where the survivor says nothing."""
    return {each.name: each.default for each in compare_fields(own, other)}


def left_behind(own: Record, other: Record, sides: Sides) -> list[str]:
    """Name the fields in which something that one of the two says is not kept."""
    return [
        each.name
        for each in compare_fields(own, other)
        if each.differs
        and (side := sides.get(each.name, each.default)) != "both"
        and not _is_blank(each.other if side == "own" else each.own)
        and not _says(each.own if side == "own" else each.other,
                      each.other if side == "own" else each.own)
    ]  # fmt: skip


def unite(own: Record, other: Record, sides: Sides) -> Record:
    """Return the survivor with what was chosen; a field without a choice is as by default."""
    chosen = default_sides(own, other) | dict(sides)
    kept: dict[str, Any] = {}
    for name in _names():
        side = "both" if name in _ALWAYS_BOTH else chosen.get(_GROUPS.get(name, name), "own")
        mine, theirs = getattr(own, name), getattr(other, name)
        kept[name] = _both(name, mine, theirs) if side == "both" else mine
        if side == "other":
            kept[name] = as_new_parts(theirs)
    if chosen.get("results") == "both":
        kept |= _both_results(own, other)
    themselves = {own.uid, other.uid}
    kept["related"] = tuple(r for r in kept["related"] if r.other not in themselves)
    if kept["framework"] in themselves:
        kept["framework"] = next(
            (f for f in (own.framework, other.framework) if f not in themselves), ""
        )
    return replace(own, **kept)


def richer(left: Record, right: Record) -> bool:
    """Tell whether the left record says as much as the right one or more."""
    return _weight(left) >= _weight(right)


def covers(own: Any, other: Any, name: str = "") -> bool:
    """Tell whether a part says all that another one says; case and accents count for nothing."""
    match other:
        case str():
            if name in _EXACT or not fold(other):
                return own == other or not other
            return fold(own) == fold(other)
        case tuple():
            parts, theirs = cast("tuple[Any, ...]", own), cast("tuple[Any, ...]", other)
            return all(any(covers(each, part) for each in parts) for part in theirs)
        case bool():
            return name in _FLAGS or own == other or (name == "confirmed" and own)
        case Period():
            return other.is_empty or own == other
        case None:
            return True
        case _ if is_dataclass(other):
            return type(own) is type(other) and all(
                f.name == "id" or covers(getattr(own, f.name), getattr(other, f.name), f.name)
                for f in fields(other)
            )
        case _:
            return own == other


def as_new_parts(value: Part) -> Part:
    """Return a value whose parts are rows that are not there yet."""
    if isinstance(value, tuple):
        return cast("Part", tuple(as_new_parts(p) for p in cast("tuple[Any, ...]", value)))
    if not is_dataclass(value) or isinstance(value, Period):
        return value
    found: dict[str, Any] = {f.name: as_new_parts(getattr(value, f.name)) for f in fields(value)}
    if "id" in found:
        found["id"] = 0
    return cast("Part", replace(cast("Any", value), **found))


def _names() -> list[str]:
    return [f.name for f in fields(Record) if f.name not in _NOT_CHOSEN]


def _compare(name: str, own: Any, other: Any, mine: Record, theirs: Record) -> FieldOfTwo:
    differs = as_new_parts(own) != as_new_parts(other) or _grouped_differ(name, mine, theirs)
    if isinstance(own, tuple) or name == "narrative":
        sides: tuple[Side, ...] = ("own", "other", "both")
    else:
        sides = ("own", "other")
    return FieldOfTwo(name, own, other, differs, sides, _default(name, own, other))


def _grouped_differ(name: str, own: Record, other: Record) -> bool:
    return any(
        as_new_parts(getattr(own, each)) != as_new_parts(getattr(other, each))
        for each, group in _GROUPS.items()
        if group == name
    )


def _default(name: str, own: Any, other: Any) -> Side:
    match own:
        case tuple():
            return "both"
        case str() if name == "narrative":
            if fold(other) in fold(own):
                return "own"
            return "other" if fold(own) in fold(other) else "both"
        case Period() if _is_finer(other, own):
            return "other"
        case _:
            is_more = not _is_blank(other) or (other is not None and own is None)
            return "other" if _is_blank(own) and is_more else "own"


def _is_finer(one: Period, other: Period) -> bool:
    """Tell whether a period says the same as another one more exactly."""
    if one.start is None or other.start is None or not one.start_precision:
        return one.start is not None and other.is_empty
    within = other.start <= one.start and (other.end is None or one.start <= other.end)
    finer = PRECISIONS.index(one.start_precision) < PRECISIONS.index(
        other.start_precision or "year"
    )
    return finer and within and (one.end is None or other.end is None or one.end <= other.end)


def _is_blank(value: Any) -> bool:
    return value is None or value in ("", ()) or (isinstance(value, Period) and value.is_empty)


def _says(own: Any, other: Any) -> bool:
    """Tell whether a value holds all of another one: a story may be part of a longer one."""
    if isinstance(own, str) and isinstance(other, str):
        return fold(other) in fold(own)
    if isinstance(own, Period) and isinstance(other, Period):
        return own == other or _is_finer(own, other)
    return covers(own, other)


def _both(name: str, own: Any, other: Any) -> Any:
    if isinstance(own, tuple):
        return _united(cast("tuple[Any, ...]", own), cast("tuple[Any, ...]", other))
    if name == "narrative" and not _says(own, other):
        return other if _says(other, own) else f"{own}\n\n{other}"
    return own


def _united(own: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the survivor's parts and the other's; one that says more takes a part's place."""
    kept = list(own)
    for part in other:
        if any(covers(each, part) for each in kept):
            continue
        less = next((at for at, each in enumerate(kept) if covers(part, each)), None)
        if less is None:
            kept.append(as_new_parts(part))
        else:
            kept[less] = replace(as_new_parts(part), id=kept[less].id)
    return tuple(kept)


def _both_results(own: Record, other: Record) -> dict[str, Any]:
    """Return models and results of both; a number that means another model is given anew."""
    models, numbers = list(own.models), dict[int, int]()
    taken = {model.number for model in (*own.models, *other.models)}
    for model in other.models:
        same = next((m for m in models if fold(m.text) == fold(model.text)), None)
        number = model.number
        if same is None:
            if any(m.number == number for m in models):
                number = max(taken) + 1
                taken.add(number)
            models.append(InterventionModel(number, model.text))
        numbers[model.number] = same.number if same else number
    theirs = tuple(_renumbered(node, numbers) for node in other.results)
    return {"models": tuple(models), "results": _united(own.results, theirs)}


def _renumbered(node: ResultNode, numbers: Mapping[int, int]) -> ResultNode:
    links = tuple(NodeModel(numbers.get(link.number, link.number)) for link in node.models)
    return replace(node, models=links)


def _weight(record: Record) -> int:
    """Count what a record says: a field is one thing, so is each part, a story by its length."""
    found = 0
    for name in _names():
        value = getattr(record, name)
        if isinstance(value, tuple):
            found += len(cast("tuple[Any, ...]", value))
        elif not _is_blank(value):
            found += 1 + (len(value) // 500 if name == "narrative" else 0)
    return found
