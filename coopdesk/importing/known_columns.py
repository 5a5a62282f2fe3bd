"""The columns a sheet of ours may have, and the words that are known as their headings."""

from __future__ import annotations

from functools import cache

from coopdesk.exporting.columns import KIND_COLUMN, MAIN_SHEETS, PARTY_COLUMNS, Column, Sheet, sheet
from coopdesk.importing.synonyms import synonyms_of
from coopdesk.importing.targets import IMPORT_ONLY
from coopdesk.vocabulary.labels import key


def columns_of(target: Sheet) -> tuple[Column, ...]:
    """Return the columns a sheet may have; a csv holds all kinds, or a row per party.

    Files from others have columns that none of our sheets has.
    """
    if target.part:
        return target.columns
    others = (c for sheet in MAIN_SHEETS for c in sheet.columns)
    by_key = {c.key: c for c in (*others, KIND_COLUMN, *PARTY_COLUMNS, *IMPORT_ONLY)}
    return tuple((by_key | {c.key: c for c in target.columns}).values())


def known_words(target: Sheet) -> dict[str, str]:
    """Map every folded heading and synonym to its column's key; headings win over synonyms."""
    return _known_words(target.key)


def own_columns(target: Sheet) -> frozenset[str]:
    """Return the keys of the columns that belong to records of the kind a sheet is for."""
    columns = target.columns
    return frozenset(c.key for c in columns if not c.kinds or target.record_kind in c.kinds)


@cache
def _known_words(name: str) -> dict[str, str]:
    words: dict[str, str] = {}
    columns = tuple(reversed(columns_of(sheet(name))))
    for column in columns:
        words |= dict.fromkeys(synonyms_of(column.key), column.key)
    for column in columns:
        words |= dict.fromkeys(map(key, column.headings), column.key)
    return words
