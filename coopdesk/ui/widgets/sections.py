"""A long form in sections, and the list at its side that shows where one is."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.measures import EDGE, FIELD, GAP, GROUP
from coopdesk.ui.widgets.watching import watch, watch_newcomer

HEADING: Final = 1.1  # times the size of the text
KEY_ROLE: Final = Qt.ItemDataRole.UserRole


class SectionPage(QScrollArea):
    """Sections under headings, one below the other."""

    section_reached = Signal(str)  # key of the section with the cursor, or at the top

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sections: dict[str, QWidget] = {}
        self._current = ""
        self._page = QWidget(self)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(EDGE, GROUP, EDGE, EDGE)
        self._column.setSpacing(EDGE)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self.verticalScrollBar().valueChanged.connect(self._tell)
        watch(self._page, self)

    def add_section(self, key: str, title: str, content: QWidget) -> None:
        """Add a section with its heading."""
        section = QWidget(self._page)
        section.setAccessibleName(title)
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addWidget(_heading(title, section))
        column.addWidget(content)
        self._column.insertWidget(self._column.count() - 1, section)
        self._sections[key] = section
        self._current = self._current or key

    @override
    def minimumSizeHint(self) -> QSize:
        """Keep as wide as the widest section needs: there is no scrolling sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._page.minimumSizeHint().width() + bar, 4 * EDGE)

    def sections(self) -> list[str]:
        """Return the keys of the sections in order."""
        return list(self._sections)

    def current(self) -> str:
        """Return the key of the section with the cursor, or else of the one at the top."""
        return self._current

    def go_to(self, key: str) -> None:
        """Scroll a section to the top and put the cursor into its first field."""
        section = self._sections[key]
        self.verticalScrollBar().setValue(section.y() - FIELD)
        if field := _first_field(section):
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._become(key)  # near the end the page cannot scroll it to the top

    def show_field(self, field: QWidget) -> None:
        """Scroll until a field is in sight, all of it where it fits."""
        box = QRect(field.mapTo(self._page, QPoint()), field.size())
        if box.height() + 2 * EDGE > self.viewport().height():
            self.ensureWidgetVisible(field, 0, 2 * EDGE)  # where its cursor is
            return
        margin = box.height() // 2 + EDGE
        room = (self.viewport().height() - 1) // 2
        self.ensureVisible(0, box.center().y(), 0, min(margin, room))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        watch_newcomer(event, self)
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._become(self._section_of(watched) or self._current)
        return super().eventFilter(watched, event)

    def _section_of(self, field: QWidget) -> str:
        return next((k for k, s in self._sections.items() if s.isAncestorOf(field)), "")

    def _with_cursor_in_sight(self) -> str:
        focused = QApplication.focusWidget()
        key = self._section_of(focused) if focused else ""
        return key if focused and not focused.visibleRegion().isEmpty() else ""

    def _tell(self, value: int) -> None:
        if key := self._with_cursor_in_sight():
            self._become(key)
            return
        at_end = value >= self.verticalScrollBar().maximum() > 0
        reached = list(self._sections)[-1:] if at_end else []
        if not reached:
            line = value + GROUP + FIELD
            reached = [key for key, section in self._sections.items() if section.y() <= line]
        if reached:
            self._become(reached[-1])

    def _become(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self.section_reached.emit(key)


class SectionIndex(QListWidget):
    """The sections of a page by name, with a dot where something is missing."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setSpacing(GAP // 2)
        self._missing: set[str] = set()
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def add_section(self, key: str, title: str) -> None:
        """Add the name of a section."""
        entry = QListWidgetItem(title, self)
        entry.setData(KEY_ROLE, key)
        self._mark(entry)
        self._fit()
        if self.count() == 1:
            self.setCurrentItem(entry)

    def follow(self, page: SectionPage) -> None:
        """Scroll this page by clicks, and move along as it scrolls."""
        self.chosen.connect(page.go_to)
        page.section_reached.connect(self.show_current)

    def show_current(self, key: str) -> None:
        """Highlight a section without scrolling to it."""
        for entry in self._entries():
            if entry.data(KEY_ROLE) == key:
                self.setCurrentItem(entry)

    def set_missing(self, key: str, *, missing: bool) -> None:
        """Say whether something needed is missing in a section."""
        (self._missing.add if missing else self._missing.discard)(key)
        for entry in self._entries():
            if entry.data(KEY_ROLE) == key:
                self._mark(entry)

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            for entry in self._entries():
                self._mark(entry)
            self._fit()

    @override
    def sizeHint(self) -> QSize:
        rows = sum(self.sizeHintForRow(row) + GAP for row in range(self.count()))
        return QSize(self.minimumWidth(), rows + GAP)

    def _choose(self, entry: QListWidgetItem) -> None:
        self.chosen.emit(entry.data(KEY_ROLE))

    def _mark(self, entry: QListWidgetItem) -> None:
        is_missing = entry.data(KEY_ROLE) in self._missing
        tone = (
            colour("problem", self.palette()) if is_missing else QColor(Qt.GlobalColor.transparent)
        )
        entry.setIcon(_dot(tone, self.fontMetrics().height(), self.devicePixelRatioF()))
        words = self.tr("{}, something is missing").format(entry.text())
        entry.setData(Qt.ItemDataRole.AccessibleTextRole, words if is_missing else entry.text())
        entry.setToolTip(self.tr("Something is missing") if is_missing else "")

    def _fit(self) -> None:
        widest = max(
            (self.fontMetrics().horizontalAdvance(e.text()) for e in self._entries()), default=0
        )
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        self.setFixedWidth(widest + side + 2 * GROUP)

    def _entries(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]


def _heading(title: str, parent: QWidget) -> QLabel:
    heading = QLabel(title, parent)
    heading.setObjectName("sectionHeading")
    font = QFont(parent.font())
    font.setPointSizeF(font.pointSizeF() * HEADING)
    font.setWeight(QFont.Weight.DemiBold)
    heading.setFont(font)
    return heading


def _first_field(section: QWidget) -> QWidget | None:
    fields = [
        child
        for child in section.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled()
    ]
    return min(fields, key=lambda field: _place(field, section), default=None)


def _place(field: QWidget, section: QWidget) -> tuple[int, int]:
    corner = field.mapTo(section, QPoint())
    return corner.y(), corner.x()


def _dot(tone: QColor, side: int, ratio: float) -> QIcon:
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone)
    painter.drawEllipse(QRectF(side / 3, side / 3, side / 3, side / 3))
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # keep the colour on a selected row
    return icon
