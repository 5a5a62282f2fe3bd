"""The window of two records chosen in a list: compared, merged, or told apart."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coopdesk.background import Background
from coopdesk.ui.duplicates.deeds import DuplicateDeeds
from coopdesk.ui.duplicates.panel import Surroundings, TwoRecordsPanel
from coopdesk.ui.widgets.measures import FIELD, characters, lines


class TwoRecordsWindow(QWidget):
    """Show two records side by side, and close once they are one or told apart."""

    open_wanted = Signal(int)  # id

    def __init__(
        self, background: Background, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deeds = DuplicateDeeds(background, self)
        self.panel = TwoRecordsPanel(background, around, self._deeds, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, FIELD)
        column.addWidget(self.panel)
        self.panel.open_wanted.connect(self.open_wanted)
        self._deeds.merged.connect(self._leave)
        self._deeds.told_apart.connect(self._leave)
        for button in (self.panel.merge_button, self.panel.apart_button, self.panel.open_button):
            keys = QShortcut(QKeySequence(str(button.property("keys"))), self)
            keys.activated.connect(button.click)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        self.resize(characters(self, 150), lines(self, 36))

    def show_two(self, ids: tuple[int, int], *, choosing: bool) -> None:
        """Open on two records; choosing offers what is kept of each."""
        title = self.tr("Merge two records") if choosing else self.tr("Compare two records")
        self.setWindowTitle(title)
        self.panel.show_two(ids, choosing=choosing)
        self.show()
        self.raise_()
        self.activateWindow()

    def _leave(self, *_kept: object) -> None:
        self.close()
