"""The rows of the sheets with one row per part of a record."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from coopdesk.domain.records import Record
from coopdesk.domain.results import ActivityItem
from coopdesk.exporting.cells import Cell, Row, Show, period_shows, show_of
from coopdesk.exporting.column import Column, Sheet, join
from coopdesk.exporting.words import Words

# A part with what addresses it: the numbers of the parts it stands in, and its own.
Addressed = tuple[object, Row]
_ADDRESSED = {"record_title", "record_uid"}


def part_cells(
    sheet: Sheet, columns: Sequence[Column], words: Words
) -> Callable[[Record], Iterator[list[Cell]]]:
    """Return what makes the rows a record has on a sheet of parts, cells in order of columns."""
    walk = _walk(sheet.part)
    keys = [column.key for column in columns]
    made: dict[tuple[str, type[object]], list[Show | None]] = {}

    def rows(record: Record) -> Iterator[list[Cell]]:
        for part, address in walk(record, words):
            shows = made.get((record.kind, type(part)))
            if shows is None:
                shows = _shows(columns, part, address, record.kind, words)
                made[record.kind, type(part)] = shows
            address["record_title"] = record.title
            address["record_uid"] = record.uid
            yield [
                show(part) if show else address[key] for key, show in zip(keys, shows, strict=True)
            ]

    return rows


def part_rows(sheet: Sheet, record: Record, words: Words) -> Iterator[Row]:
    """Yield the rows a record has on a sheet of parts, keys of columns → what their cells show."""
    keys = [column.key for column in sheet.columns]
    for cells in part_cells(sheet, sheet.columns, words)(record):
        yield dict(zip(keys, cells, strict=True))


def has_parts(sheet: Sheet, record: Record, words: Words) -> bool:
    """Tell whether a record has rows on a sheet of parts."""
    if not getattr(record, sheet.part.partition(".")[0]):
        return False
    return any(True for _ in _walk(sheet.part)(record, words))


def _shows(
    columns: Sequence[Column], part: object, address: Row, kind: str, words: Words
) -> list[Show | None]:
    """Return what makes the cells of each column, None for what the address of a part says."""
    known = _ADDRESSED | address.keys()
    return [
        None if column.key in known else show_of(column, type(part), kind, words)
        for column in columns
    ]


def _walk(part: str) -> Callable[[Record, Words], Iterator[Addressed]]:
    return _WALKS.get(part) or partial(_top, part)


def _top(field: str, record: Record, _words: Words) -> Iterator[Addressed]:
    parts: tuple[object, ...] = getattr(record, field)
    for order, part in enumerate(parts, start=1):
        yield part, {"order": order}


def _related(record: Record, words: Words) -> Iterator[Addressed]:
    for order, relation in enumerate(record.related, start=1):
        yield relation, {"order": order, "other_title": words.titles.get(relation.other, "")}


def _notes(record: Record, _words: Words) -> Iterator[Addressed]:
    for number, step in enumerate(record.next_steps, start=1):
        for order, note in enumerate(step.log, start=1):
            yield note, {"step": number, "order": order}


def _results(record: Record, _words: Words) -> Iterator[Addressed]:
    for order, node in enumerate(record.results, start=1):
        yield node, {"order": order, "models": join(str(m.number) for m in node.models)}


def _activities(record: Record, words: Words) -> Iterator[Addressed]:
    for address, item, title in _lines(record):
        when: Cell = join(words.period(p.period) for p in item.periods)
        yield item, {**address, "title": title, "when": when}


def _periods(record: Record, words: Words) -> Iterator[Addressed]:
    shows = period_shows(words, words_key="text", shape_key="shape")
    for address, item, _ in _lines(record):
        for order, one in enumerate(item.periods, start=1):
            found: Row = {key: show(one.period) for key, show in shows.items()}
            yield one, {**address, "order": order, **found}


def _lines(record: Record) -> Iterator[tuple[Row, ActivityItem, str]]:
    """Yield the lines of all activities; one without lines has an empty one without number."""
    for result, node in enumerate(record.results, start=1):
        for activity, one in enumerate(node.activities, start=1):
            address: Row = {"result": result, "result_code": node.code, "activity": activity}
            if not one.items:
                yield {**address, "item": None}, ActivityItem(), one.title
            for number, item in enumerate(one.items, start=1):
                yield {**address, "item": number}, item, one.title


_WALKS: dict[str, Callable[[Record, Words], Iterator[Addressed]]] = {
    "related": _related,
    "next_steps.log": _notes,
    "results": _results,
    "results.activities.items": _activities,
    "results.activities.items.periods": _periods,
}
