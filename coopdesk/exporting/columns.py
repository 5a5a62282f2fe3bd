"""Our workbook as data: which sheets there are, which columns, what they are called.

A file format in four languages: whoever renames a heading leaves the files people hold unread.
"""

from coopdesk.domain.folding import words
from coopdesk.exporting.column import (
    KINDS,
    SEPARATOR,
    YES_NO,
    Column,
    Sheet,
    join,
    split,
    vocabulary_of,
)
from coopdesk.exporting.long_texts import rejoined
from coopdesk.exporting.main_sheets import KIND_COLUMN, MAIN_SHEETS, PARTY_COLUMNS
from coopdesk.exporting.part_sheets import PART_SHEETS

__all__ = [
    "EXAMPLE",
    "KINDS",
    "KIND_COLUMN",
    "LISTS",
    "MAIN_SHEETS",
    "OTHER_TITLES",
    "PARTY_COLUMNS",
    "PART_SHEETS",
    "SCHEMA",
    "SEPARATOR",
    "SHEETS",
    "TEXTS",
    "YES_NO",
    "Column",
    "Sheet",
    "find_column",
    "find_sheet",
    "join",
    "rejoined",
    "sheet",
    "split",
    "vocabulary_of",
]

SHEETS: tuple[Sheet, ...] = (*MAIN_SHEETS, *PART_SHEETS)

# Sheets that are not records. SCHEMA is very hidden and has no heading row, only rows of
#   export, language, version, program, catalogue, made, people, rows   then the value
#   internal  then no, where internal comments were left out
#   records  then uids of records of the export, with a blank between them
#   sheet    then key and title of the sheet
#   column   then key of the sheet, key and heading of the column, in the order they stand
# TEXTS is hidden: number, part (from 1), text; the parts of a number, in order and joined, are what
# rejoined() puts after the cell that goes on.
SCHEMA = "coopdesk"
TEXTS = "Texts"
LISTS = "lists"
OTHER_TITLES: dict[str, tuple[str, ...]] = {
    "summary": ("Summary", "Resumen", "Résumé", "Resumo"),
    LISTS: ("Lists", "Listas", "Listes", "Listas"),
    "about": ("About", "Acerca de", "À propos", "Sobre"),
}

EXAMPLE = "example"  # in the column "mark": a row of the template that shows how, not a record


def sheet(key: str) -> Sheet:
    """Return the sheet of a key; raises KeyError where there is none."""
    found = next((s for s in SHEETS if s.key == key), None)
    if found is None:
        raise KeyError(key)
    return found


def find_sheet(title: str) -> Sheet | None:
    """Return the sheet that bears a title in one of the four languages."""
    wanted = words(title)
    return next((s for s in SHEETS if any(words(t) == wanted for t in s.titles)), None)


def find_column(within: Sheet, heading: str) -> Column | None:
    """Return the column of a sheet that bears a heading in one of the four languages."""
    wanted = words(heading)
    columns = within.columns if within.part else (*within.columns, *PARTY_COLUMNS, KIND_COLUMN)
    return next((c for c in columns if any(words(h) == wanted for h in c.headings)), None)
