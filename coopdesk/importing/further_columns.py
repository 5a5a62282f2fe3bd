"""Columns that only files from others have, read as parts: amounts, figures, organisations."""

from __future__ import annotations

from typing import Any

from coopdesk.importing.cells import RowCells
from coopdesk.importing.mapping import Mapping
from coopdesk.importing.tables import Table

Parts = dict[str, tuple[Any, ...]]  # by the field of Record they belong to


class FurtherColumns:
    """The columns of one table that become parts of the records in its rows."""

    def __init__(self, table: Table, mapping: Mapping | None) -> None:
        self._table = table
        self._mapping = mapping

    def read(self, cells: RowCells, kind: str) -> Parts:
        """Return the parts that stand in the cells of a row, for a record of a kind."""
        del cells, kind
        return {}
