"""The values of a facet as rows: a box, the name, how many bear it, and "not"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final
from unicodedata import normalize

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coopdesk.ui.widgets.colours import between
from coopdesk.ui.widgets.plain import plain_tip

translate = QCoreApplication.translate

LABEL, COUNT, NOT = range(3)  # columns
FADED, PALE = 0.62, 0.36  # shares of the text's colour; pale counts are being made anew
ROLE: Final = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value, how many rows bear it, and whether it is asked for or must not be."""

    key: str
    label: str
    count: int
    checked: bool = False
    excluded: bool = False

    @property
    def is_set(self) -> bool:
        """Tell whether the value narrows the list."""
        return self.checked or self.excluded


def not_word() -> str:
    """Return the word beside a value that leaves it out."""
    return translate("FacetPopup", "not")


@lru_cache(maxsize=20_000)
def folded(label: str) -> str:
    """Return a label without accents and case; thousands are compared at every key."""
    return _ACCENTS.sub("", normalize("NFKD", label)).casefold()


_ACCENTS: Final = re.compile("[\u0300-\u036f]+")


class FacetRows(QAbstractTableModel):
    """Any number of values; nothing is made of those out of sight."""

    toggle_wanted = Signal(QModelIndex)  # by a screen reader

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._title = ""
        self._values: list[FacetValue] = []
        self._is_pending = False

    def show(self, title: str, values: Sequence[FacetValue]) -> None:
        """Show these values; the same ones as before change in their places."""
        is_same = [value.key for value in values] == [value.key for value in self._values]
        self._title = title
        if is_same:
            self._values = list(values)
            self.repaint()
            return
        self.beginResetModel()
        self._values = list(values)
        self.endResetModel()

    def set_pending(self, pending: bool) -> None:  # noqa: FBT001
        """Show counts pale while they are being made anew."""
        if pending != self._is_pending:
            self._is_pending = pending
            self.repaint()

    def repaint(self) -> None:
        """Tell that every row may look different."""
        if self._values:
            self.dataChanged.emit(self.index(0, LABEL), self.index(len(self._values) - 1, NOT))

    def value(self, index: Index) -> FacetValue:
        """Return the value of a row."""
        return self._values[index.row()]

    def values(self) -> list[FacetValue]:
        """Return the values in the order of the rows."""
        return list(self._values)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._values)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else NOT + 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == LABEL else flags

    @override
    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self._values[index.row()]
        match index.column():
            case 0:
                return self._of_label(value, role)
            case 1:
                return self._of_count(value, role)
            case _:
                return _of_not(value, role)

    @override
    def setData(self, index: Index, value: Any, role: int = ROLE.EditRole) -> bool:
        if role == ROLE.CheckStateRole:
            self.toggle_wanted.emit(self.index(index.row(), LABEL))
            return True
        return False

    def _of_label(self, value: FacetValue, role: int) -> Any:
        match role:
            case ROLE.DisplayRole:
                return value.label
            case ROLE.ToolTipRole:
                return plain_tip(value.label)
            case ROLE.CheckStateRole:
                return Qt.CheckState.Checked if value.checked else Qt.CheckState.Unchecked
            case ROLE.FontRole if value.excluded:
                font = QFont()
                font.setStrikeOut(True)
                return font
            case ROLE.AccessibleTextRole:
                return self._spoken(value)
            case _:
                return None

    def _of_count(self, value: FacetValue, role: int) -> Any:
        match role:
            case ROLE.DisplayRole:
                return QLocale().toString(value.count)
            case ROLE.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            case ROLE.ForegroundRole:
                return between(self._parent.palette(), PALE if self._is_pending else FADED)
            case _:
                return None

    def _spoken(self, value: FacetValue) -> str:
        state = translate("FacetPopup", "excluded") if value.excluded else ""
        records = translate("FacetPopup", "%Ln record(s)", "", value.count)
        said = ", ".join(filter(None, (value.label, records, state)))
        return translate("FacetPopup", "{}: {}").format(self._title, said)


def _of_not(value: FacetValue, role: int) -> Any:
    match role:
        case ROLE.DisplayRole:
            return not_word()
        case ROLE.ToolTipRole:
            return translate("FacetPopup", "Leave out what bears this value (−)")
        case ROLE.AccessibleTextRole:
            return translate("FacetPopup", "Leave out {}").format(value.label)
        case _:
            return None
