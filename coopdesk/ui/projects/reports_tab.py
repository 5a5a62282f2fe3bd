"""The status reports of a project, and what changed from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.domain.records import Record
from coopdesk.ui.reader import Reader


class ReportsTab(QWidget):
    """Show the status reports of a project side by side."""

    form_wanted = Signal(int)  # id of the record

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
        """Show the reports of a record that was changed."""
        self._record = record
