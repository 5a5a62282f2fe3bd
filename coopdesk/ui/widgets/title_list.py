"""A list whose rows have a title and, fainter beneath it, what tells it from the others."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.measures import FIELD, GAP

KEY_ROLE: Final = Qt.ItemDataRole.UserRole
HINT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
WRAPPED: Final = (
    Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
)


class TitleList(QListWidget):
    """Rows of a title and a hint, both wrapped at the width of the list."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_TitleDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def add_row(self, key: object, title: str, hint: str) -> None:
        """Add a row at the end; key is what current_key() gives back."""
        row = QListWidgetItem(title, self)
        row.setData(KEY_ROLE, key)
        row.setData(HINT_ROLE, hint)
        spoken = title + "\n" + hint
        row.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def current_key(self) -> object:
        """Return the key of the chosen row, None without one."""
        row = self.currentItem()
        return row.data(KEY_ROLE) if row else None

    def choose(self, key: object) -> bool:
        """Choose the row of a key; False where there is none."""
        for row in range(self.count()):
            if self.item(row).data(KEY_ROLE) == key:
                self.setCurrentRow(row)
                return True
        return False

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self.scheduleDelayedItemsLayout()  # another width wraps at other words

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()


class _TitleDelegate(QStyledItemDelegate):
    """Paint a title in the colour of the text and its hint in a fainter one."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        text = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        box = option.rect.adjusted(FIELD, FIELD, -FIELD, -FIELD)
        title, hint = str(index.data()), str(index.data(HINT_ROLE) or "")
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(text))
        painter.drawText(box, WRAPPED, title)
        if not chosen:
            painter.setPen(colour("faded", option.palette))
        below = _box(option.fontMetrics, title, box.width()).height() + GAP // 2
        painter.drawText(box.adjusted(0, below, 0, 0), WRAPPED, hint)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        room = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        metrics, width = QFontMetrics(option.font), max(room - 2 * FIELD, 40)
        title = _box(metrics, str(index.data()), width)
        hint = str(index.data(HINT_ROLE) or "")
        below = _box(metrics, hint, width).height() + GAP // 2 if hint else 0
        return QSize(room, title.height() + below + 2 * FIELD)


def _box(metrics: QFontMetrics, text: str, width: int) -> QRect:
    return metrics.boundingRect(QRect(0, 0, width, 10_000), WRAPPED, text)
