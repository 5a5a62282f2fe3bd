"""What a table of a file is, and what an export of ours tells about itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from coopdesk.exporting.columns import Sheet
from coopdesk.importing.notes import Code
from coopdesk.importing.set_aside import SetAside
from coopdesk.importing.sheets import SheetRow

ADDED = 20_001  # the first column that is added; a sheet has 16 384


@dataclass(frozen=True, slots=True)
class Continued:
    """A column that says a value once for several rows, and the one added that says it in each.

    count is how many cells were filled.
    """

    column: int
    added: int
    count: int


@dataclass(frozen=True, slots=True)
class Ticked:
    """Columns of countries that are ticked, and the one added that names those of a row."""

    columns: tuple[int, ...]
    added: int


@dataclass(frozen=True, slots=True)
class Called:
    """What the sheet of a table is called after: the column added for it, its name, the value."""

    added: int
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a sheet of a file; target None: nothing in it is a record, skipped says why.

    own_page tells a sheet of ours that only explains, ours one that an export of ours has written:
    its rows are taken as they stand. heading_row is the number of the row, place which table of
    its sheet it is. A table skipped for NO_TITLE may be read once a title is chosen.
    added are columns no cell of the file stands in, numbered from ADDED: what a heading between
    the rows says of the rows under it, what its sheet is called after, what a column says once
    for several rows (continued). They are among the headings and their cells in the rows, so that
    they are mapped and read like the others.
    """

    sheet: str
    target: Sheet | None = None
    own_page: bool = False
    heading_row: int = 0
    headings: tuple[tuple[int, str], ...] = ()  # column from 1, text
    above: tuple[SheetRow, ...] = ()
    heading_cells: SheetRow | None = None
    rows: tuple[SheetRow, ...] = ()
    place: int = 1
    added: tuple[tuple[int, str], ...] = ()
    continued: tuple[Continued, ...] = ()
    called: Called | None = None
    ticked: Ticked | None = None
    set_aside: tuple[SetAside, ...] = ()
    skipped: Code | None = None
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Schema:
    """What an export of ours tells about itself on its hidden sheets."""

    language: str = ""
    sheets: dict[str, str] = field(default_factory=dict[str, str])  # title → key
    columns: dict[str, tuple[tuple[str, str], ...]] = field(
        default_factory=dict[str, tuple[tuple[str, str], ...]]
    )  # key of the sheet → (key, heading) of its columns in order
    texts: dict[int, str] = field(default_factory=dict[int, str])  # what goes on, by number
