"""The rows of her sheets by the record they belong to, and those that belong to none of ours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from coopdesk.importing.merging.her_tables import HerTable
from coopdesk.importing.merging.sameness import cell_text
from coopdesk.importing.sheets import SheetRow
from coopdesk.vocabulary.labels import key

NEW = ""  # instead of a uid: the rows of records that are not in the catalogue


@dataclass(slots=True)
class HerRows:
    """Rows by record: of the record itself, of its parts, by the place of their table.

    strange are rows that name no record of ours, to be read as new ones.
    """

    own: dict[str, list[tuple[int, SheetRow]]] = field(
        default_factory=dict[str, list[tuple[int, SheetRow]]]
    )
    parts: dict[str, list[tuple[int, SheetRow]]] = field(
        default_factory=dict[str, list[tuple[int, SheetRow]]]
    )
    strange: dict[int, list[SheetRow]] = field(default_factory=dict[int, list[SheetRow]])

    @property
    def uids(self) -> list[str]:
        """Return the records of ours in the order of her rows."""
        return list(dict.fromkeys((*self.own, *self.parts)))


def all_uids(tables: Sequence[HerTable]) -> set[str]:
    """Return every uid in her sheets."""
    return {uid for table in tables for row in table.rows if (uid := table.uid(row))}


def her_rows(tables: Sequence[HerTable], known: Collection[str], titles: dict[str, str]) -> HerRows:
    """Sort rows by record; known are uids of ours, titles tell them by the keys of their titles.

    A row of a part without uid belongs to the record whose title it bears.
    """
    found = HerRows()
    by_title: defaultdict[str, set[str]] = defaultdict(set)
    for uid, title in titles.items():
        by_title[key(title)].add(uid)
    for place, table in enumerate(tables):
        if not table.target.part:
            _sort_own(place, table, known, found, by_title)
    for place, table in enumerate(tables):
        for row in table.rows if table.target.part else ():
            uid = table.uid(row) or _named(table, row, by_title)
            if uid in known:
                found.parts.setdefault(uid, []).append((place, row))
            elif row.cells:
                found.strange.setdefault(place, []).append(row)
    return found


def _sort_own(
    place: int,
    table: HerTable,
    known: Collection[str],
    found: HerRows,
    by_title: defaultdict[str, set[str]],
) -> None:
    for row in table.rows:
        uid, title = table.uid(row), key(cell_text(table.cell(row, "title")))
        if uid in known:
            found.own.setdefault(uid, []).append((place, row))
            by_title[title].add(uid)
        elif row.cells:
            found.strange.setdefault(place, []).append(row)
            by_title[title].add(uid or NEW)


def _named(table: HerTable, row: SheetRow, by_title: defaultdict[str, set[str]]) -> str:
    named = by_title.get(key(cell_text(table.cell(row, "record_title"))), set[str]())
    return next(iter(named)) if len(named) == 1 else NEW
