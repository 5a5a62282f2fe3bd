"""What an empty catalogue shows: what belongs here, and three ways to begin."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters


class EmptyPage(QScrollArea):
    """Offer to open the sample, to bring in a workbook, or to record the first exchange."""

    sample_wanted = Signal()
    import_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Empty catalogue"))
        self._title = QLabel(self.tr("This catalogue is still empty"))
        self._title.setWordWrap(True)
        self._words = QLabel(
            self.tr(
                "It keeps who asked whom for help, what was learned and what was promised next. "
                "How would you like to begin?"
            )
        )
        self._words.setWordWrap(True)
        self._ways = (
            self._way("plus", self.tr("&Record the first exchange"), self.record_wanted),
            self._way("file-spreadsheet", self.tr("&Bring in a workbook"), self.import_wanted),
            self._way("library", self.tr("Open the &sample"), self.sample_wanted),
        )
        self._explained = (
            self.tr("A title is enough to save; everything else can follow."),
            self.tr("From Excel or CSV, as it is. You see what would happen before it does."),
            self.tr("Real exchanges and projects to try things out. Undo takes them away."),
        )
        self._lay_out()
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_ways"):
            self._fit()

    def _way(self, name: str, text: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(icon(name), text)
        button.clicked.connect(wanted)
        return button

    def _lay_out(self) -> None:
        page = QWidget(self)
        self._box = QWidget(page)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(GROUP)
        for button, explained in zip(self._ways, self._explained, strict=True):
            button.setAccessibleDescription(explained)
            words = QLabel(explained)
            words.setWordWrap(True)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            column.addWidget(words)
            column.addSpacing(GROUP)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._box, 100)
        across.addStretch(1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)
        self.setWidget(page)

    def _fit(self) -> None:
        """Give title, icons and measure sizes that follow the text."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        side = self.fontMetrics().height()
        for button in self._ways:
            button.setIconSize(QSize(side, side))
        widest = max(button.sizeHint().width() for button in self._ways)
        for button in self._ways:
            button.setMinimumWidth(widest)
        self._box.setMaximumWidth(characters(self, 64))
