"""The figures of a project: what is counted of it, as charts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.domain.records import Record
from coopdesk.ui.reader import Reader


class FiguresTab(QWidget):
    """Show what is counted of a project."""

    search_wanted = Signal(str)  # the words that find the records behind a figure

    def __init__(
        self,
        background: Background,
        reader: Reader,
        record: Record,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._reader = reader
        self.show_record(record)

    def show_record(self, record: Record) -> None:
        """Show the figures of a record that was changed."""
        self._record = record
