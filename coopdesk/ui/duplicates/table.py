"""The table of pairs: how sure it is, both titles, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

from coopdesk.domain.folding import fold
from coopdesk.domain.likeness import CONFIDENCES, Pair
from coopdesk.ui.duplicates.wording import confidence_name, why_text
from coopdesk.vocabulary.terms import term

Index = QModelIndex | QPersistentModelIndex
PAIR: Final = Qt.ItemDataRole.UserRole
SORT: Final = Qt.ItemDataRole.UserRole + 1
SURE, PERCENT, KIND, LEFT, RIGHT, WHY = range(6)
NOWHERE = QModelIndex()
NUMBERS: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pairs are shown: "" stands for any."""

    confidence: str = ""
    kind: str = ""
    place: str = ""

    def admits(self, pair: Pair) -> bool:
        """Tell whether a pair is wanted."""
        return (
            self.confidence in {"", pair.confidence}
            and self.kind in {"", pair.kind}
            and (not self.place or self.place in pair.places)
        )


class PairsModel(QAbstractTableModel):
    """Pairs of records that look alike, a row each."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._pairs: Sequence[Pair] = ()

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these pairs."""
        self.beginResetModel()
        self._pairs = pairs
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._pairs)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 6

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return NUMBERS if section == PERCENT else left
        return self._title(section) if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pair, column = self._pairs[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(pair, column)
            case Qt.ItemDataRole.TextAlignmentRole if column == PERCENT:
                return NUMBERS
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self.tr("{column}: {value}")
                return words.format(column=self._title(column), value=self._words(pair, column))
            case _ if role == PAIR:
                return pair
            case _ if role == SORT:
                return self._rank(pair, column)
            case _:
                return None

    def _title(self, section: int) -> str:
        return (
            self.tr("How sure"),
            self.tr("Alike"),
            self.tr("Kind"),
            self.tr("Added first"),
            self.tr("Added later"),
            self.tr("Why"),
        )[section]

    def _words(self, pair: Pair, column: int) -> str:
        match column:
            case 0:
                return confidence_name(pair.confidence)
            case 1:
                return self.tr("{percent} %").format(percent=pair.percent)
            case 2:
                return term("kind", pair.kind, self._language)
            case 3:
                return pair.left.title
            case 4:
                return pair.right.title
            case _:
                return why_text(pair.why, self._language)

    def _rank(self, pair: Pair, column: int) -> object:
        """Return what a column is sorted by; how sure it is, the surest first."""
        match column:
            case 0:
                return CONFIDENCES.index(pair.confidence) * 1000 - pair.percent
            case 1:
                return -pair.percent
            case _:
                return fold(self._words(pair, column))


class WantedPairs(QSortFilterProxyModel):
    """Keep the pairs that are wanted, in the order asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted = Wanted()
        self.setSortRole(SORT)

    def want(self, wanted: Wanted) -> None:
        """Show these pairs only."""
        self._wanted = wanted
        self.invalidate()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return self._wanted.admits(self.sourceModel().index(source_row, 0).data(PAIR))
