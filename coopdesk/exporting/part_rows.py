"""The rows of the sheets with one row per part of a record."""

from collections.abc import Callable, Iterator
from functools import partial

from coopdesk.domain.records import Record
from coopdesk.domain.results import ActivityItem
from coopdesk.exporting.cells import Cell, Row, period_cells, shown
from coopdesk.exporting.column import Sheet, join
from coopdesk.exporting.words import Words

# A part with what addresses it: the numbers of the parts it stands in, and its own.
Addressed = tuple[object, Row]


def part_rows(sheet: Sheet, record: Record, words: Words) -> Iterator[Row]:
    """Yield the rows a record has on a sheet of parts, keys of columns → what their cells show."""
    for part, row in _walk(sheet.part)(record, words):
        row["record_title"] = record.title
        row["record_uid"] = record.uid
        for column in sheet.columns:
            if column.key not in row:
                row[column.key] = shown(column, part, record.kind, words)
        yield row


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
    for address, item, _ in _lines(record):
        for order, one in enumerate(item.periods, start=1):
            found = period_cells(one.period, words, words_key="text", shape_key="shape")
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
