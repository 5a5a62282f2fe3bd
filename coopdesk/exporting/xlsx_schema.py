"""What the very hidden sheet of a workbook says, so that a program can take the file back."""

import uuid
from collections.abc import Iterable

from coopdesk.exporting.about import About

FORMAT_VERSION = 1
_EXPORTS = uuid.UUID("6f0f9c3e-53f5-4e7a-9f1d-0c6a3b6d2a11")  # what the ids of exports are made in
IN_A_CELL = 800  # uids with a blank between them: below the 32 767 characters of a cell


def schema_values(
    about: About, language: str, rows: str, *, people: bool, internal: bool = True
) -> list[tuple[str, str]]:
    """Return the rows on the export as a whole; rows is "record", "party" or "template"."""
    facts = [
        ("language", language),
        ("version", str(FORMAT_VERSION)),
        ("program", about.version),
        ("catalogue", about.catalogue),
        ("made", about.made.isoformat()),
        ("people", "yes" if people else "no"),
        ("rows", rows),
    ]
    facts += [] if internal else [("internal", "no")]
    # Made of what it names, so that the same export is the same file.
    told = "\n".join((*(value for _, value in facts), about.by, about.query))
    return [("export", str(uuid.uuid5(_EXPORTS, told))), *facts]


def record_values(uids: Iterable[str]) -> list[tuple[str, str]]:
    """Return the rows that name every record of the export, so that a row taken out is missed."""
    named = [uid for uid in uids if uid]
    starts = range(0, len(named), IN_A_CELL)
    return [("records", " ".join(named[start : start + IN_A_CELL])) for start in starts]
