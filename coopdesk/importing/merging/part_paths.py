"""The rows of a sheet of parts with the way from the record down to the part each shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coopdesk.domain.records import Record
from coopdesk.exporting.cells import Row
from coopdesk.exporting.column import Sheet
from coopdesk.exporting.columns import sheet
from coopdesk.exporting.part_rows import part_rows
from coopdesk.exporting.words import Words
from coopdesk.importing.merging.steps import Path

Numbers = tuple[int, ...]  # what addresses a part on its sheet, outermost first


@dataclass(frozen=True, slots=True)
class Addressed:
    """A part with its path, its numbers, and the cells of its row."""

    path: Path
    numbers: Numbers
    row: Row

    @property
    def name(self) -> str:
        """Name the part for people: next_steps[1].log[2]."""
        return named(self.path, self.numbers)


def addressed_rows(target: Sheet, record: Record, words: Words) -> list[Addressed]:
    """Return what our export writes for the parts of a record, in its order."""
    paths = list(_paths(target.part, record))
    rows = list(part_rows(target, record, words))
    return [Addressed(path, numbers, row) for (path, numbers), row in zip(paths, rows, strict=True)]


def number_keys(target: Sheet) -> tuple[str, ...]:
    """Return the columns whose numbers address a part, outermost first."""
    return _NUMBERS.get(target.part, ("order",))


def owner_fields(target: Sheet) -> tuple[str, ...]:
    """Return the fields from the record down to the parts of a sheet."""
    return tuple(target.part.split("."))


def named(path: Path, numbers: Numbers) -> str:
    """Name a part by its fields and numbers; a part without number has none."""
    places = [f"[{n}]" for n in numbers]
    places += [""] * (len(path) - len(places))
    return ".".join(f"{name}{place}" for (name, _), place in zip(path, places, strict=False))


def _paths(part: str, record: Record) -> Iterator[tuple[Path, Numbers]]:
    match part:
        case "next_steps.log":
            return _notes(record)
        case "results.activities.items":
            return ((path, numbers) for path, numbers, _ in _lines(record))
        case "results.activities.items.periods":
            return _periods(record)
        case _:
            parts = enumerate(getattr(record, part), 1)
            return ((((part, each.id),), (order,)) for order, each in parts)


def _notes(record: Record) -> Iterator[tuple[Path, Numbers]]:
    for number, step in enumerate(record.next_steps, 1):
        for order, note in enumerate(step.log, 1):
            yield (("next_steps", step.id), ("log", note.id)), (number, order)


def _periods(record: Record) -> Iterator[tuple[Path, Numbers]]:
    for path, numbers, periods in _lines(record):
        for order, row_id in enumerate(periods, 1):
            yield (*path, ("periods", row_id)), (*numbers, order)


def _lines(record: Record) -> Iterator[tuple[Path, Numbers, tuple[int, ...]]]:
    """Yield the lines of activities; an activity without lines stands for itself."""
    for result, node in enumerate(record.results, 1):
        for number, activity in enumerate(node.activities, 1):
            path: Path = (("results", node.id), ("activities", activity.id))
            if not activity.items:
                yield path, (result, number), ()
            for place, line in enumerate(activity.items, 1):
                periods = tuple(period.id for period in line.periods)
                yield (*path, ("items", line.id)), (result, number, place), periods


_NUMBERS: Mapping[str, tuple[str, ...]] = {
    sheet("step_notes").part: ("step", "order"),
    sheet("activities").part: ("result", "activity", "item"),
    sheet("activity_periods").part: ("result", "activity", "item", "order"),
}
