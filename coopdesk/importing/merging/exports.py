"""What a workbook that we exported says of itself: language, sheets, columns, records."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from coopdesk.exporting.columns import (
    LISTS,
    OTHER_TITLES,
    PARTY_COLUMNS,
    SCHEMA,
    SHEETS,
    TEXTS,
    find_column,
    find_sheet,
)
from coopdesk.importing.opening import Opened
from coopdesk.importing.sheets import SheetRow, Workbook
from coopdesk.vocabulary.labels import LANGUAGES, key

LOOKED_AT = 40  # rows at the top of a sheet among which the headings are looked for

Columns = tuple[tuple[str, str], ...]  # key and heading
_Told = tuple[dict[str, str], dict[str, str], dict[str, Columns], list[str]]


@dataclass(frozen=True, slots=True)
class Export:
    """The circumstances of an export; uids are the records it held, empty in older ones.

    sheets maps titles to keys, columns keys of sheets to their columns in order. texts is what
    goes on of long texts, labels what the dropdowns offered: names as they were then.
    """

    language: str
    by_party: bool = False
    people: bool = False
    internal: bool = True
    made: str = ""
    sheets: dict[str, str] = field(default_factory=dict[str, str])
    columns: dict[str, Columns] = field(default_factory=dict[str, Columns])
    uids: frozenset[str] = frozenset()
    texts: dict[int, str] = field(default_factory=dict[int, str])
    labels: frozenset[str] = frozenset()


def is_round_trip(opened: Opened) -> bool:
    """Tell whether a file is an export of ours whose rows say which version they show."""
    return opened.workbook is not None and _told(opened.workbook) is not None


def read_export(workbook: Workbook) -> Export | None:
    """Return what an export of ours says; None for any other file and for the template.

    Where the hidden sheet is lost, the headings of the hidden columns tell an export.
    """
    told = _told(workbook)
    if told is None:
        return None
    said, sheets, columns, uids = told
    return Export(
        said.get("language") or _language(columns),
        _is_by_party(said, columns),
        said.get("people", "yes" if "people" in columns else "no") == "yes",
        said.get("internal", "yes") == "yes",
        said.get("made", ""),
        sheets,
        columns,
        frozenset(uids),
        _texts(workbook),
        _labels(workbook),
    )


def heading_row(rows: Iterable[SheetRow], headings: Iterable[str]) -> SheetRow | None:
    """Return the row near the top that bears the most of these headings, at least two."""
    wanted = {key(heading) for heading in headings}
    best, most = None, 1
    for row, _ in zip(rows, range(LOOKED_AT), strict=False):
        found = {key(value) for value in row.cells.values() if isinstance(value, str)} & wanted
        if len(found) > most:
            best, most = row, len(found)
    return best


def _told(workbook: Workbook) -> _Told | None:
    """Return what the hidden sheet says, or the headings; None for what is no export."""
    said, sheets, columns, uids = _schema(workbook)
    if said.get("rows") == "template":
        return None
    if not columns:
        sheets, columns = _by_headings(workbook)
    if not any({"uid", "revision", "content_hash"} <= _keys(each) for each in columns.values()):
        return None
    return said, sheets, columns, uids


def _schema(workbook: Workbook) -> _Told:
    said: dict[str, str] = {}
    sheets: dict[str, str] = {}
    columns: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    uids: list[str] = []
    known = {sheet.key for sheet in SHEETS}
    for row in next((s.rows for s in workbook.sheets if s.name == SCHEMA), ()):
        match [str(value) for _, value in sorted(row.cells.items())]:
            case ["records", named]:
                uids += named.split()
            case ["sheet", name, title] if name in known:
                sheets[title] = name
            case ["column", name, column, heading] if name in known:
                columns[name].append((column, heading))
            case [name, value]:
                said[name] = value
            case _:
                continue
    if said.get("language") not in LANGUAGES:
        said.pop("language", None)
    return said, sheets, {name: tuple(found) for name, found in columns.items()}, uids


def _by_headings(workbook: Workbook) -> tuple[dict[str, str], dict[str, Columns]]:
    """Recognise sheets and columns by their names, in any of the four languages."""
    sheets: dict[str, str] = {}
    columns: dict[str, Columns] = {}
    for each in workbook.sheets:
        ours = find_sheet(each.name)
        if ours is None or ours.key in columns:
            continue
        every = [h for c in (*ours.columns, *PARTY_COLUMNS) for h in c.headings]
        row = heading_row(each.rows, every)
        texts = [v for _, v in sorted(row.cells.items()) if isinstance(v, str)] if row else []
        found = [(column.key, text) for text in texts if (column := find_column(ours, text))]
        if found:
            sheets[each.name], columns[ours.key] = ours.key, tuple(found)
    return sheets, columns


def _language(columns: dict[str, Columns]) -> str:
    counts: Counter[str] = Counter()
    for sheet in SHEETS:
        for name, heading in columns.get(sheet.key, ()):
            column = next((c for c in sheet.columns if c.key == name), None)
            known = column.headings if column else ()
            counts.update(
                lang for lang, h in zip(LANGUAGES, known, strict=False) if key(h) == key(heading)
            )
    return max(LANGUAGES, key=lambda language: counts[language])


def _is_by_party(said: dict[str, str], columns: dict[str, Columns]) -> bool:
    party = {column.key for column in PARTY_COLUMNS}
    return said.get("rows") == "party" or any(_keys(each) & party for each in columns.values())


def _keys(columns: Columns) -> set[str]:
    return {name for name, _ in columns}


def _texts(workbook: Workbook) -> dict[int, str]:
    parts: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for row in next((s.rows for s in workbook.sheets if s.name == TEXTS), ()):
        number, part, text = (row.cells.get(column) for column in (1, 2, 3))
        if isinstance(number, int) and isinstance(part, int) and text is not None:
            parts[number].append((part, str(text)))
    return {number: "".join(text for _, text in sorted(found)) for number, found in parts.items()}


def _labels(workbook: Workbook) -> frozenset[str]:
    titles = set(OTHER_TITLES[LISTS])
    rows = next((s.rows for s in workbook.sheets if s.name in titles), ())
    return frozenset(key(v) for row in rows for v in row.cells.values() if isinstance(v, str))
