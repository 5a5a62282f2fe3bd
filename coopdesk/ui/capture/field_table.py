"""The fields of a draft as rows: name, value, and Confirm and Drop where it is only suggested."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from coopdesk.domain.records import Record
from coopdesk.ui.capture.edits import Edited, Place, parts
from coopdesk.ui.messages import Wording, field_name, field_words, part_words
from coopdesk.ui.widgets.measures import GAP
from coopdesk.ui.widgets.plain import plain_tip

MOST = 240  # letters of a value in its row; the tip has more
_TIP = 2000
_KEPT_BY_CATALOGUE = {
    "kind", "uid", "id", "provenance", "revision", "content_hash", "created_at", "created_by",
    "updated_at", "updated_by", "deleted_at",
}  # fmt: skip
_FIXED = {"title", "warnings"}  # no draft is without them


class FieldTable(QTableWidget):
    """Show a draft field by field, and say which row is looked at."""

    looked_at = Signal(object)  # Place, or None
    confirm_wanted = Signal(object)  # Place
    drop_wanted = Signal(object)  # Place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setAccessibleName(self.tr("Fields of the draft"))
        self.setHorizontalHeaderLabels([self.tr("Field"), self.tr("Value"), self.tr("Suggested")])
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        head = self.horizontalHeader()
        modes = QHeaderView.ResizeMode
        for column, mode in enumerate(
            (modes.ResizeToContents, modes.Stretch, modes.ResizeToContents)
        ):
            head.setSectionResizeMode(column, mode)
        self._fitting = QTimer(self, interval=0, singleShot=True)  # once all columns are fitted
        self._fitting.timeout.connect(self.resizeRowsToContents)
        head.sectionResized.connect(partial(_call, self._fitting.start))
        self._places: list[Place] = []
        self.entered.connect(self._hover)
        self.currentCellChanged.connect(partial(_call, self._look_at_current))

    def show_draft(self, edited: Edited, wording: Wording) -> None:
        """Show a draft; the row one stood on stays the current one."""
        at = self.currentRow()
        self.blockSignals(True)  # a row that is gone is not looked at
        self.setRowCount(0)
        rows = list(_rows(edited.draft.record, wording))
        self._places = [place for place, _, _ in rows]
        self.setRowCount(len(rows))
        for row, (place, name, value) in enumerate(rows):
            self.setItem(row, 0, _cell(name))
            self.setItem(row, 1, _cell(value))
            self.setItem(row, 2, _cell(""))
            if place in edited.unsure:
                self.setCellWidget(row, 2, self._choice(place, name, value))
        self.resizeRowsToContents()
        self._fitting.start()
        self.blockSignals(False)
        if rows:
            self.setCurrentCell(min(max(at, 0), len(rows) - 1), 1)
        self._look_at_current()

    def places(self) -> list[Place]:
        """Return the place of each row."""
        return list(self._places)

    def go_to(self, place: Place) -> None:
        """Stand on the row of a place, if there is one."""
        if place in self._places:
            self.setCurrentCell(self._places.index(place), 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._current()
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if place and plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirm_wanted.emit(place)
        elif place and plain and event.key() == Qt.Key.Key_Delete and place[0] not in _FIXED:
            self.drop_wanted.emit(place)
        else:
            super().keyPressEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._look_at_current()

    def _choice(self, place: Place, name: str, value: str) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(GAP)
        about = f"{name}: {value}"[:80]
        for words, keys, wanted in (
            (self.tr("Confirm"), self.tr("Return"), self.confirm_wanted),
            (self.tr("Drop"), self.tr("Delete"), self.drop_wanted),
        ):
            button = QPushButton(words, box)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{words} {about}")
            button.setToolTip(keys)
            button.clicked.connect(partial(_call, partial(wanted.emit, place)))
            row.addWidget(button)
        return box

    def _current(self) -> Place | None:
        row = self.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else None

    def _hover(self, index: QModelIndex) -> None:
        if index.row() < len(self._places):
            self.looked_at.emit(self._places[index.row()])

    def _look_at_current(self) -> None:
        self.looked_at.emit(self._current())


def _rows(record: Record, wording: Wording) -> Iterator[tuple[Place, str, str]]:
    """Return place, name and value of each field or part that says something."""
    for field in fields(record):
        if field.name in _KEPT_BY_CATALOGUE:
            continue
        found = parts(record, field.name)
        if found is None:
            words = field_words(field.name, getattr(record, field.name), wording)
            if words:
                yield (field.name, 0), field_name(field.name), "\n".join(words)
        elif found:
            name = field_name(field.name)
            for n, part in enumerate(found, 1):
                yield (field.name, n), name, "\n".join(part_words(field.name, part, wording))


def _cell(text: str) -> QTableWidgetItem:
    shown = text if len(text) <= MOST else text[:MOST].rstrip() + "…"
    cell = QTableWidgetItem(shown)
    cell.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    if shown != text:
        cell.setToolTip(plain_tip(text[:_TIP]))
    return cell


def _call(do: Callable[[], object], *_told: object) -> None:
    do()
