"""What the very hidden sheet of a workbook says, so that a program can take the file back."""

import uuid

from coopdesk.exporting.about import About

FORMAT_VERSION = 1


def schema_values(about: About, language: str, rows: str, *, people: bool) -> list[tuple[str, str]]:
    """Return the rows on the export as a whole; rows is "record", "party" or "template"."""
    return [
        ("export", str(uuid.uuid4())),
        ("language", language),
        ("version", str(FORMAT_VERSION)),
        ("program", about.version),
        ("catalogue", about.catalogue),
        ("made", about.made.isoformat(timespec="seconds")),
        ("people", "yes" if people else "no"),
        ("rows", rows),
    ]
