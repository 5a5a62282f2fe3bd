"""The table of places: a chip with the code, the name, and numbers of records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from coopdesk.catalogue.counts import PlaceCount
from coopdesk.domain.folding import fold
from coopdesk.ui.widgets.colours import between
from coopdesk.ui.widgets.measures import FIELD, GAP
from coopdesk.ui.widgets.plain import plain_tip
from coopdesk.vocabulary.places import is_region, names_for_search, place_name

Index = QModelIndex | QPersistentModelIndex
CODE: Final = Qt.ItemDataRole.UserRole
SORT: Final = Qt.ItemDataRole.UserRole + 1
CHIP, NAME, ASKED, GAVE, TOTAL = range(5)
NOWHERE = QModelIndex()
ROOM: Final = "\u2003"  # Fusion draws the sort arrow right behind a heading on the right


class PlacesModel(QAbstractTableModel):
    """Places that occur, each with how often it asked, gave and took part."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._places: list[PlaceCount] = []

    def show_places(self, places: Sequence[PlaceCount]) -> None:
        """Show these places."""
        self.beginResetModel()
        self._places = list(places)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._places)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 5

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= ASKED else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(section) + (ROOM if section >= ASKED else "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._title(section)
        return None

    def _title(self, section: int) -> str:
        return (
            self.tr("Code"),
            self.tr("Country or region"),
            self.tr("Asked"),
            self.tr("Gave"),
            self.tr("All records"),
        )[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place, column = self._places[index.row()], index.column()
        value = self._value(place, column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if value == 0 else value
            case Qt.ItemDataRole.TextAlignmentRole if column >= ASKED:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole if column <= NAME:
                return plain_tip(str(self._value(place, NAME)))
            case Qt.ItemDataRole.AccessibleTextRole:
                title = self._title(column)
                return self.tr("{column}: {value}").format(column=title, value=value)
            case _ if role == CODE:
                return place.place
            case _ if role == SORT:
                return fold(value) if isinstance(value, str) else value
            case _:
                return None

    def _value(self, place: PlaceCount, column: int) -> str | int:
        match column:
            case 0:
                return "" if is_region(place.place) else place.place
            case 1:
                return place_name(place.place, self._language)
            case 2:
                return place.requesting
            case 3:
                return place.providing
            case _:
                return place.total


class PlacesFilter(QSortFilterProxyModel):
    """Sorts, and keeps the places of which a name in any language holds what is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._typed: list[str] = []
        self.setSortRole(SORT)

    def look_for(self, typed: str) -> None:
        """Keep only the places that hold all of the typed words."""
        self._typed = fold(typed).split()
        self.invalidate()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        code = self.sourceModel().index(source_row, 0).data(CODE)
        names = fold(f"{code} {names_for_search(code)}")
        return all(word in names for word in self._typed)


class ChipDelegate(QStyledItemDelegate):
    """Paint a code as a chip."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        code = str(index.data() or "")
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if not code:
            return
        chip = self._chip(option, code)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(between(option.palette, 0.12))
        painter.drawRoundedRect(chip, GAP, GAP)
        painter.setPen(option.palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, code)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.fontMetrics.horizontalAdvance("MMM") + 2 * FIELD
        return QSize(width, option.fontMetrics.height() + FIELD)

    def _chip(self, option: QStyleOptionViewItem, code: str) -> QRectF:
        metrics = option.fontMetrics
        width = max(metrics.horizontalAdvance(code), metrics.horizontalAdvance("MM")) + FIELD
        height = metrics.height() + 2
        box = QRectF(option.rect)
        return QRectF(box.x() + FIELD, box.center().y() - height / 2, width, height)
