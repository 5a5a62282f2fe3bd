"""The list of pages at the left, with how many records each holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QTreeView, QWidget
from typing_extensions import override

from coopdesk.ui.browse.views import VIEWS
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.measures import FIELD

translate = QCoreApplication.translate

KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Place:
    """A page one can go to; a place without a key is the space between two groups."""

    key: str = ""
    title: str = ""
    icon: str = ""


def places() -> list[Place]:
    """Return the pages in their order: lists, then what they are looked at by, then the trash."""
    views = {view.key: Place(view.key, view.name(), view.icon) for view in VIEWS}
    trash = views.pop("trash")
    return [
        *views.values(),
        Place(),
        Place("topics", translate("MainWindow", "Topics"), "tags"),
        Place("places", translate("MainWindow", "Countries"), "globe"),
        Place(),
        trash,
    ]


class Navigation(QTreeView):
    """Show the places and go to the one chosen."""

    chosen = Signal(str)  # key

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(0, 2, self)
        self._rows: dict[str, int] = {}
        self.setAccessibleName(self.tr("Pages"))
        for place in places:
            self._add(place)
        self.setModel(self._model)
        self._dress()
        self.selectionModel().currentRowChanged.connect(self._tell)

    def go_to(self, key: str) -> None:
        """Make a place the current one."""
        if key in self._rows:
            self.setCurrentIndex(self._model.index(self._rows[key], 0))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many records each place holds; 0 shows nothing."""
        for key, row in self._rows.items():
            count = counts.get(key, 0)
            title = self._model.item(row, 0).text()
            self._model.item(row, 1).setText(QLocale().toString(count) if count else "")
            spoken = self.tr("{place}: {count}").format(place=title, count=count)
            self._model.item(row, 0).setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _add(self, place: Place) -> None:
        name, count = QStandardItem(place.title), QStandardItem()
        if place.key:
            self._rows[place.key] = self._model.rowCount()
            name.setIcon(icon(place.icon))
            name.setData(place.key, KEY)
        else:
            for entry in (name, count):
                entry.setFlags(Qt.ItemFlag.NoItemFlags)
        count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._model.appendRow([name, count])

    def _dress(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(FIELD)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        header.setSectionResizeMode(1, header.ResizeMode.ResizeToContents)
        self._fit()
        FocusLine(self)

    def _fit(self) -> None:
        """Give rows, icons and the whole list the room that the text needs."""
        metrics, names = self.fontMetrics(), range(self._model.rowCount())
        height = metrics.height()
        for row in names:
            name = self._model.item(row, 0)
            name.setSizeHint(QSize(0, height + FIELD if name.data(KEY) else FIELD))
        self.setIconSize(QSize(height, height))
        widest = max(metrics.horizontalAdvance(self._model.item(row, 0).text()) for row in names)
        count = metrics.horizontalAdvance(QLocale().toString(10_000))
        self.setMinimumWidth(height + widest + count + 5 * FIELD)

    def _tell(self) -> None:
        key = self.currentIndex().siblingAtColumn(0).data(KEY)
        if key:
            self.chosen.emit(key)
