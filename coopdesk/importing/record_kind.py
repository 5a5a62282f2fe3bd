"""A table whose records are of another kind than its headings made us think."""

from __future__ import annotations

from dataclasses import replace

from coopdesk.exporting.columns import MAIN_SHEETS, Sheet
from coopdesk.importing.mapping import Mapping, map_table
from coopdesk.importing.opening import Opened

KINDS: tuple[Sheet, ...] = MAIN_SHEETS


def may_be_another_kind(mapping: Mapping) -> bool:
    """Tell whether the rows of a table are records, which may be of any kind, and no parts."""
    return not mapping.target.part


def as_kind(place: int, target: Sheet, opened: Opened) -> Opened:
    """Return the file with a table, by its place, filling another of our main sheets.

    What the officer chose for its columns stays where the other sheet has the same.
    """
    table, before = replace(opened.tables[place], target=target), opened.mappings[place]
    if before is None:
        return opened
    chosen = {c.heading: c.becomes for c in before.columns if c.reason in {"chosen", "remembered"}}
    tables, mappings = list(opened.tables), list(opened.mappings)
    tables[place], mappings[place] = table, map_table(table, opened.schema, chosen)
    return replace(opened, tables=tuple(tables), mappings=tuple(mappings))
