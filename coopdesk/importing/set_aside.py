"""Rows of a table that are no records, each with the reason."""

from dataclasses import dataclass

from coopdesk.importing.notes import Code
from coopdesk.importing.sheets import SheetRow


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure of a total, and what the rows it stands for add up to."""

    column: int
    written: str
    computed: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row between or below the rows of a table that is no record, and why.

    A heading between the rows says the name and the value it gives to the rows under it.
    """

    row: SheetRow
    code: Code
    values: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
