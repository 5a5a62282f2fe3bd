"""The timeline of a project: when the lines of its activities take place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.domain.records import Record
from coopdesk.ui.reader import Reader


class TimelineTab(QWidget):
    """Show when the lines of the activities take place."""

    line_wanted = Signal(int)  # id of a line of an activity, to be opened in the form

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
        """Show the timeline of a record that was changed."""
        self._record = record
