"""The table of pairs: how sure it is, both titles, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from coopdesk.domain.folding import fold
from coopdesk.domain.likeness import CONFIDENCES, Pair
from coopdesk.domain.records import KINDS
from coopdesk.ui.duplicates.wording import confidence_name, why_text
from coopdesk.ui.widgets.plain import plain_tip
from coopdesk.vocabulary.terms import term

Index = QModelIndex | QPersistentModelIndex
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
        self._everything: Sequence[Pair] = ()
        self._wanted = Wanted()
        self._order = (SURE, Qt.SortOrder.AscendingOrder)
        self._pairs: list[Pair] = []  # those wanted, in their order

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show those of these pairs that are wanted."""
        self._everything = pairs
        self._show_again()

    def want(self, wanted: Wanted) -> None:
        """Show other pairs of those that there are."""
        self._wanted = wanted
        self._show_again()

    def pairs(self) -> Sequence[Pair]:
        """Return the pairs that are shown, in their order."""
        return self._pairs

    def texts_of(self, column: int) -> list[str]:
        """Return the heading of a short column, with room for its arrow, and all it may say."""
        texts = {
            SURE: [confidence_name(each) for each in CONFIDENCES],
            KIND: [term("kind", each, self._language) for each in KINDS],
            PERCENT: [self.tr("{percent} %").format(percent=100)],
        }
        return [f"{self._title(column)}MM", *texts[column]]

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the pairs into another order; what each is sorted by is worked out once."""
        self._order = column, order
        self._show_again()

    def _show_again(self) -> None:
        column, order = self._order
        wanted = [pair for pair in self._everything if self._wanted.admits(pair)]
        wanted.sort(
            key=partial(self._rank, column=column),
            reverse=order is Qt.SortOrder.DescendingOrder,
        )
        self.beginResetModel()
        self._pairs = wanted
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
            case Qt.ItemDataRole.DisplayRole:
                return self._words(pair, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._words(pair, column))
            case Qt.ItemDataRole.TextAlignmentRole if column == PERCENT:
                return NUMBERS
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self.tr("{column}: {value}")
                return words.format(column=self._title(column), value=self._words(pair, column))
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

    def _rank(self, pair: Pair, column: int) -> Any:
        """Return what a column is sorted by; how sure it is, the surest first."""
        match column:
            case 0:
                return CONFIDENCES.index(pair.confidence) * 1000 - pair.percent
            case 1:
                return -pair.percent
            case _:
                return fold(self._words(pair, column))
