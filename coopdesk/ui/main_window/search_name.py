"""The small window that asks under which name a search is kept."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coopdesk.catalogue.searches import LONGEST_NAME, clean_name
from coopdesk.ui.widgets.folding import fold
from coopdesk.ui.widgets.measures import FIELD, GAP, characters

WIDTH = 44  # characters
LONGEST_PROPOSAL = 60  # characters


class SearchName(QFrame):
    """Propose a name, ready to be typed over; Enter keeps the search, Esc leaves."""

    kept = Signal(str)

    def __init__(self, proposal: str, taken: Collection[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Save search"))
        self._window = parent
        self._taken = {fold(name) for name in taken}
        self.line = QLineEdit(clean_name(proposal)[:LONGEST_PROPOSAL].strip(" ·"), self)
        self.line.setMaxLength(LONGEST_NAME)
        self.button = QPushButton(self.tr("Save"), self)
        self.hint = QLabel(self)
        self._lay_out()
        self.line.textChanged.connect(self._follow)
        self.line.returnPressed.connect(self.keep)
        self.button.clicked.connect(self.keep)
        self._follow()

    def open_below(self, anchor: QWidget) -> None:
        """Open below a widget of the window, the name selected."""
        self.setFixedWidth(min(characters(self, WIDTH), self._window.width()))
        self.adjustSize()
        below = anchor.mapToGlobal(QPoint(0, anchor.height() + GAP))
        screen = anchor.screen().availableGeometry()
        below.setX(max(screen.left(), min(below.x(), screen.right() - self.width())))
        self.move(below)
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def keep(self) -> None:
        """Tell the name, if there is one."""
        name = clean_name(self.line.text())
        if name:
            self.close()
            self.kept.emit(name)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Name of the search"), self)
        label.setBuddy(self.line)
        self.line.setAccessibleName(self.tr("Name of the search"))
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(FIELD)
        row.addWidget(self.hint, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(FIELD, FIELD, FIELD, FIELD)
        column.setSpacing(GAP)
        column.addWidget(label)
        column.addWidget(self.line)
        column.addLayout(row)

    def _follow(self) -> None:
        name = clean_name(self.line.text())
        self.button.setEnabled(bool(name))
        self.hint.setText(self.tr("There is one of that name") if fold(name) in self._taken else "")
