"""Rows that she added on the sheets of parts, each hung where its numbers say it belongs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from coopdesk.domain.clean import is_empty
from coopdesk.domain.results import ResultNode
from coopdesk.importing.building import parts_of, says_nothing_new
from coopdesk.importing.merging.part_matching import numbers_of
from coopdesk.importing.merging.part_paths import Numbers, owner_fields
from coopdesk.importing.merging.part_row import PartRow
from coopdesk.importing.merging.plan import Difference, Why
from coopdesk.importing.merging.sides import Sides
from coopdesk.importing.merging.steps import AddPart, KeepNote, Path, Step
from coopdesk.importing.part_values import ADDRESSES
from coopdesk.importing.reading import PartRead, RecordRead, RowRead

_Owner = tuple[Path, Any]


def additions(new: Sequence[PartRow], sides: Sides) -> Iterator[Difference]:
    """Yield the parts she added, unless the record says them already.

    A part that hangs on another new one goes with it.
    """
    homeless: list[PartRow] = []
    for place in new:
        numbers = numbers_of(place.table, place.row, place.reader)
        *above, field = owner_fields(place.table.target)
        owner = _owner(sides, above, numbers)
        if owner is None:
            homeless.append(place)
        elif above or not _has_more(place, new):
            yield from _one(place, owner, field, numbers)
    tops = [place for place in new if place not in homeless and _has_more(place, new)]
    yield from _with_what_hangs_on_them(tops, homeless, sides)


def _one(place: PartRow, owner: _Owner, field: str, numbers: Numbers) -> Iterator[Difference]:
    value, doubts = place.read()
    path, holder = owner
    if is_empty(value) or any(says_nothing_new(value, part) for part in getattr(holder, field)):
        return
    at = numbers[0] - 1 if numbers and not path else -1
    yield place.difference(
        _name(path, numbers, field),
        ("", place.told(), ""),
        Why.NOTHING,
        (AddPart(path, field, value, at), *doubts),
        0,
    )


def _with_what_hangs_on_them(
    tops: Sequence[PartRow], homeless: Sequence[PartRow], sides: Sides
) -> Iterator[Difference]:
    """Yield new parts with new parts in them, and new activities of results that are here."""
    read = RecordRead(sides.written.kind, sides.written.uid)
    for place in (*tops, *homeless):
        value, _ = place.read()
        part = PartRead(value, _row(place), _address(place), _title(place))
        read.parts[place.table.target.part].append(part)
    known = {n for n in _firsts(homeless) if 0 < n <= len(sides.written.results)}
    known -= set(_firsts(tops))
    for number in sorted(known):
        read.parts["results"].append(PartRead(ResultNode(), _row(homeless[0]), {"order": number}))
    placed = parts_of(read)
    told = {place.table.target.part.split(".")[0]: place for place in (*homeless, *tops)}
    for field, place in told.items():
        for number, value in placed.get(field, ()):
            name, steps = _adding(field, number, value, known, sides)
            if steps:
                yield place.difference(name, ("", place.told(), ""), Why.NOTHING, steps, 0)
    for place in homeless:
        if not _found_home(place, placed, known, sides):
            note = KeepNote(f"{place.table.name}: {place.told()}")
            texts = ("", place.told(), "")
            field = place.table.target.part
            yield place.difference(field, texts, Why.NOT_UNDERSTOOD, (note,), 0)


def _adding(
    field: str, number: int, value: Any, known: set[int], sides: Sides
) -> tuple[str, list[Step]]:
    if field != "results" or number not in known:
        there: Sequence[Any] = getattr(sides.now, field)
        return f"{field}[+]", [AddPart((), field, one) for one in _not_in((value,), there)]
    row_id = sides.written.results[number - 1].id
    node = next((each for each in sides.now.results if each.id == row_id), None)
    added = _not_in(value.activities, node.activities if node else ())
    path: Path = ((field, row_id),)
    name = f"results[{number}].activities[+]"
    return name, [AddPart(path, "activities", activity) for activity in added]


def _not_in(parts: Iterable[Any], there: Sequence[Any]) -> list[Any]:
    return [part for part in parts if not any(says_nothing_new(part, one) for one in there)]


def _found_home(place: PartRow, placed: dict[str, Any], known: set[int], sides: Sides) -> bool:
    field = place.table.target.part.split(".")[0]
    numbers = numbers_of(place.table, place.row, place.reader)
    first = numbers[0] if numbers else 0
    if field == "results" and first in known:
        node = sides.written.results[first - 1]
        return len(numbers) < 2 or not 0 < numbers[1] <= len(node.activities)
    return any(number == first for number, _ in placed.get(field, ()))


def _owner(sides: Sides, fields: Sequence[str], numbers: Numbers) -> _Owner | None:
    """Return the way to what a new part hangs on and that itself; None where it is not there."""
    owner: Any = sides.written
    current: Any = sides.now
    path: Path = ()
    for name, number in zip(fields, (*numbers, *(0 for _ in fields)), strict=False):
        parts = getattr(owner, name)
        if not 0 < number <= len(parts):
            return None
        owner = parts[number - 1]
        row_id = owner.id
        current = next((part for part in getattr(current, name) if part.id == row_id), None)
        if current is None:
            return None
        path = (*path, (name, row_id))
    return path, current


def _has_more(place: PartRow, new: Iterable[PartRow]) -> bool:
    """Tell whether other new rows may hang on a new row of the record itself."""
    field = place.table.target.part
    if field not in {"next_steps", "results"}:
        return False
    numbers = numbers_of(place.table, place.row, place.reader)
    return any(
        other.table.target.part.startswith(f"{field}.")
        and numbers_of(other.table, other.row, other.reader)[:1] == numbers[:1]
        for other in new
    )


def _firsts(places: Iterable[PartRow]) -> list[int]:
    found = (numbers_of(p.table, p.row, p.reader) for p in places)
    return [numbers[0] for numbers in found if numbers]


def _row(place: PartRow) -> RowRead:
    return RowRead(place.table.name, place.row.number, place.table.target.part)


def _address(place: PartRow) -> dict[str, int]:
    cells = place.reader.row(place.table, place.row)
    return {name: n for name in ADDRESSES if (n := cells.whole_number(name)) is not None}


def _title(place: PartRow) -> str:
    is_line = place.table.target.part == "results.activities.items"
    return place.reader.row(place.table, place.row).text("title") if is_line else ""


def _name(path: Path, numbers: Numbers, field: str) -> str:
    above = (f"{name}[{n}]" for (name, _), n in zip(path, numbers, strict=False))
    return ".".join((*above, f"{field}[+]"))
