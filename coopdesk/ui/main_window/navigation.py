"""The list of pages at the left with their numbers of records, and the saved searches below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QFrame, QLineEdit, QTreeView, QWidget
from typing_extensions import override

from coopdesk.ui.browse.views import VIEWS
from coopdesk.ui.main_window.saved_rows import SEARCH, SavedEntry, SavedRows
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.measures import FIELD

translate = QCoreApplication.translate

KEY = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Place:
    """A page one can go to; a place without a key is the space between two groups."""

    key: str = ""
    title: str = ""
    icon: str = ""


def places() -> list[Place]:
    """Return the pages: figures, lists, what these are looked at by, then what needs care."""
    views = {view.key: Place(view.key, view.name(), view.icon) for view in VIEWS}
    trash = views.pop("trash")
    return [
        Place("overview", translate("MainWindow", "Overview"), "layout-dashboard"),
        *views.values(),
        Place("learnings", translate("MainWindow", "Learnings"), "lightbulb"),
        Place("follow_up", translate("MainWindow", "Follow-up"), "list-todo"),
        Place("attention", translate("MainWindow", "Attention"), "circle-alert"),
        Place(),
        Place("topics", translate("MainWindow", "Topics"), "tags"),
        Place("places", translate("MainWindow", "Countries"), "globe"),
        Place("country", translate("MainWindow", "Country profile"), "map-pin"),
        Place("helpers", translate("MainWindow", "Who could help"), "users"),
        Place(),
        Place("duplicates", translate("MainWindow", "Duplicates"), "copy"),
        trash,
        Place("care", translate("MainWindow", "Backups"), "save"),
    ]


class Navigation(QTreeView):
    """Show places and saved searches, and go to the one chosen.

    A saved search is renamed in its place with F2, removed with Delete, moved with Alt+Up and
    Alt+Down or by dragging.
    """

    chosen = Signal(str)  # key
    search_chosen = Signal(int)  # id, as of all below
    search_renamed = Signal(int, str)
    search_removed = Signal(int)
    searches_ordered = Signal(int, list)  # the one moved, all in their new order
    search_menu_wanted = Signal(int, QPoint)  # where on the screen

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(0, 2, self)
        self._names: dict[str, QStandardItem] = {}
        self._badged: set[str] = set()  # places that show something else than their records
        self._is_quiet = False  # rows are shown, neither chosen nor written
        self._may_change = True  # the saved searches
        self._later: Sequence[SavedEntry] | None = None  # to be shown once a name is written
        self.setAccessibleName(self.tr("Pages"))
        for place in places:
            self._add(place)
        spaces = [row for row, place in enumerate(places) if not place.key]
        self._saved = SavedRows(self._model, spaces[-1])  # above what needs care
        self.setModel(self._model)
        self._dress()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self._model.itemChanged.connect(self._take_name)

    def go_to(self, key: str) -> None:
        """Make a place the current one."""
        if key in self._names:
            self._follow_to(self._names[key])

    def go_to_search(self, search_id: int) -> None:
        """Make a saved search the current row."""
        if found := self._saved.row_of(search_id):
            self._follow_to(found)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many records each place holds; 0 shows nothing."""
        for key, name in self._names.items():
            if key in self._badged:
                continue
            count = counts.get(key, 0)
            self._model.item(name.row(), 1).setText(QLocale().toString(count) if count else "")
            spoken = self.tr("{place}: {count}").format(place=name.text(), count=count)
            name.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    def show_badge(self, key: str, count: int, spoken: str, *, is_late: bool = True) -> None:
        """Show at a place how many things there wait to be looked at; 0 shows nothing."""
        name = self._names[key]
        badge = self._model.item(name.row(), 1)
        late = "!" if is_late else ""
        badge.setText(f"{QLocale().toString(count)}{late}" if count else "")
        badge.setToolTip(spoken if count else "")
        said = self.tr("{place}: {count}").format(place=name.text(), count=spoken)
        name.setData(said if count else name.text(), Qt.ItemDataRole.AccessibleTextRole)
        self._badged.add(key)

    def show_searches(self, entries: Sequence[SavedEntry]) -> None:
        """Show these saved searches; while a name is written, they wait for its end."""
        if self.state() is self.State.EditingState:
            self._later = entries
            return
        current = self.current_search()
        self._is_quiet = True
        self._saved.show(entries, self.palette(), self.fontMetrics().height())
        if current and (row := self._saved.row_of(current)):
            self.setCurrentIndex(row.index())
        self._is_quiet = False

    def current_search(self) -> int:
        """Return the id of the saved search that is the current row, 0 for none."""
        return self.currentIndex().siblingAtColumn(0).data(SEARCH) or 0

    def rename(self, search_id: int) -> None:
        """Let the name of a saved search be written in its place."""
        if row := self._saved.row_of(search_id):
            self.edit(row.index())
            for line in self.viewport().findChildren(QLineEdit):
                line.setAccessibleName(self.tr("Name of the search"))

    def let_change(self, may: bool) -> None:  # noqa: FBT001 - a signal's
        """Let saved searches be renamed, moved and removed, or only be opened."""
        mode = QTreeView.DragDropMode
        self._may_change = may
        self.setDragDropMode(mode.InternalMove if may else mode.NoDragDrop)

    def shift(self, search_id: int, by: int) -> None:
        """Move a saved search up (-1) or down (1) within its group."""
        ids = self._saved.ids()
        if search_id in ids and 0 <= ids.index(search_id) + by < len(ids):
            self._put(search_id, ids.index(search_id) + by)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        elif event.type() is QEvent.Type.PaletteChange:
            self._saved.tint(self.palette())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = not event.modifiers()
            if event.key() == Qt.Key.Key_Delete and is_plain and self.current_search():
                event.accept()  # the key of the search, not of the records in the list
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        search_id = self.current_search() if self._may_change else 0
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if search_id and alt and event.key() in STEPS:
            self.shift(search_id, STEPS[Qt.Key(event.key())])
        elif search_id and event.key() == Qt.Key.Key_F2:
            self.rename(search_id)
        elif search_id and event.key() == Qt.Key.Key_Delete:
            self.search_removed.emit(search_id)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        search_id = index.siblingAtColumn(0).data(SEARCH)
        if search_id:
            below = self.visualRect(index.siblingAtColumn(0)).bottomLeft() + QPoint(FIELD, 0)
            where = self.viewport().mapToGlobal(below) if by_key else event.globalPos()
            self.search_menu_wanted.emit(search_id, where)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if self._dropped_at(event) is None:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Move the search dragged; the rows are written anew, so Qt must not move them itself."""
        place, search_id = self._dropped_at(event), self.current_search()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.setState(self.State.NoState)
        self.viewport().update()
        if place is not None and search_id:
            above = self._saved.ids()[:place].count(search_id)
            self._put(search_id, place - above)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        later, self._later = self._later, None
        if later is not None:
            self.show_searches(later)

    def _add(self, place: Place) -> None:
        name, count = QStandardItem(place.title), QStandardItem()
        for entry in (name, count):
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            entry.setFlags(flags if place.key else Qt.ItemFlag.NoItemFlags)
        if place.key:
            self._names[place.key] = name
            name.setIcon(icon(place.icon))
            name.setData(place.key, KEY)
        count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._model.appendRow([name, count])

    def _dress(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(FIELD)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QTreeView.DragDropMode.InternalMove)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        header.setSectionResizeMode(1, header.ResizeMode.ResizeToContents)
        self._fit()
        FocusLine(self)

    def _fit(self) -> None:
        """Give rows, icons and the whole list the room that the names of places need."""
        metrics = self.fontMetrics()
        height = metrics.height()
        for row in range(self._model.rowCount()):
            name = self._model.item(row, 0)
            name.setSizeHint(QSize(0, height + FIELD if name.text() else FIELD))
        self.setIconSize(QSize(height, height))
        widest = max(metrics.horizontalAdvance(name.text()) for name in self._names.values())
        count = metrics.horizontalAdvance(QLocale().toString(10_000))
        self.setMinimumWidth(height + widest + count + 5 * FIELD)

    def _follow_to(self, name: QStandardItem) -> None:
        self._is_quiet = True
        self.setCurrentIndex(name.index())
        self._is_quiet = False

    def _tell(self) -> None:
        if self._is_quiet:
            return
        current = self.currentIndex().siblingAtColumn(0)
        if current.data(KEY):
            self.chosen.emit(current.data(KEY))
        elif current.data(SEARCH):
            self.search_chosen.emit(current.data(SEARCH))

    def _take_name(self, row: QStandardItem) -> None:
        """Tell of a name that was written by the officer."""
        renamed = "" if self._is_quiet else self._saved.written_name(row)
        if renamed:
            self.search_renamed.emit(row.data(SEARCH), renamed)

    def _dropped_at(self, event: QDropEvent) -> int | None:
        """Return before which search something is dropped; None outside of their group."""
        where = event.position().toPoint()
        index = self.indexAt(where)
        if event.source() is not self or not index.isValid():
            return None
        is_below = where.y() > self.visualRect(index).center().y()
        return self._saved.place_of(index.row() + is_below)

    def _put(self, search_id: int, place: int) -> None:
        ids = [each for each in self._saved.ids() if each != search_id]
        ids.insert(place, search_id)
        if ids != self._saved.ids():
            self.searches_ordered.emit(search_id, ids)
