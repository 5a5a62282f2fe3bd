"""The list of pairs: one chosen to be looked at, several selected to be decided about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from coopdesk.domain.likeness import Pair
from coopdesk.ui.duplicates.table import (
    KIND,
    LEFT,
    PERCENT,
    RIGHT,
    SURE,
    WHY,
    PairsModel,
    Wanted,
)
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.measures import FIELD

WIDE = {LEFT: 5, RIGHT: 5, WHY: 6}  # shares of the width that titles and reasons take


class PairList(QTableView):
    """Show pairs, surest first."""

    chosen = Signal(object)  # the current Pair, or None
    selection_changed = Signal()
    opened = Signal()
    menu_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PairsModel(language)
        self._chosen: tuple[int, int] | None = None
        self._is_quiet = False
        self._gone: set[tuple[int, int]] = set()  # selected until they went, as by a merge
        self._stand_in: set[tuple[int, int]] = set()  # what was selected in their place
        self.setModel(self._model)
        self._dress()
        self.selectionModel().currentRowChanged.connect(self._tell_choice)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.doubleClicked.connect(self._open)

        self._kept: tuple[set[tuple[int, int]], int, int] = (set(), 0, 0)
        self._model.modelAboutToBeReset.connect(self._remember)
        self._model.modelReset.connect(self._restore)

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these pairs; what is selected stays so, and a pair that is gone makes way.

        When it comes back, by undo, it is selected again unless another was chosen meanwhile.
        """
        self._model.show_pairs(pairs)

    def want(self, wanted: Wanted) -> None:
        """Show only what is wanted."""
        self._model.want(wanted)

    def count(self) -> int:
        """Count the pairs in sight."""
        return len(self._model.pairs())

    def pairs(self) -> Sequence[Pair]:
        """Return the pairs in sight, in order."""
        return self._model.pairs()

    def selected(self) -> list[Pair]:
        """Return the selected pairs, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.pairs()[row] for row in rows]

    def choose(self, ids: tuple[int, int]) -> None:
        """Choose one pair."""
        for row, pair in enumerate(self.pairs()):
            if pair.ids == ids:
                self.selectRow(row)

    def fit_rows(self) -> None:
        """Give rows the height that the font needs, and short columns the width of their words."""
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(0)
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        rows.setDefaultSectionSize(metrics.height() + FIELD)
        for column in (SURE, PERCENT, KIND):
            # not measured from the rows: 2 000 of them would take 0.1 s
            widest = max(metrics.horizontalAdvance(text) for text in self._model.texts_of(column))
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, widest + 3 * FIELD)

    @override
    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        if self.selected():
            self.menu_wanted.emit(arg__1.globalPos())

    @override
    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.FontChange:
            self.fit_rows()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Pairs of records that may be the same"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(self.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.sortByColumn(SURE, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().hide()
        self.fit_rows()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        for column in WIDE:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        FocusLine(self)

    def _remember(self) -> None:
        selected = {pair.ids for pair in self.selected()}
        self._kept = selected, self.currentIndex().row(), self.verticalScrollBar().value()
        self._is_quiet = True

    def _restore(self) -> None:
        selected, row, place = self._kept
        here = {pair.ids for pair in self.pairs()}
        if self._gone & here and selected == self._stand_in:
            selected = self._gone & here
        if gone := selected - here:
            self._gone = gone
        self._select(selected, max(row, 0))
        if gone:
            self._stand_in = {pair.ids for pair in self.selected()}
        self._is_quiet = False
        self.verticalScrollBar().setValue(place)
        self._tell_choice()
        self.selection_changed.emit()

    def _select(self, ids: set[tuple[int, int]], near: int) -> None:
        """Select these pairs, or the one that took the place of the current one."""
        rows = [row for row, pair in enumerate(self.pairs()) if pair.ids in ids]
        if not rows and self.count():
            rows = [min(near, self.count() - 1)]
        selection = QItemSelection()
        for row in rows:
            selection.select(self._model.index(row, SURE), self._model.index(row, WHY))
        flag = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        model.select(selection, flag.ClearAndSelect)
        if rows:
            current = self._model.index(rows[0], SURE)
            model.setCurrentIndex(current, flag.NoUpdate)
            self.scrollTo(current)

    def _tell_choice(self, *_indexes: QModelIndex) -> None:
        """Tell which pair is the current one, if it is another."""
        if self._is_quiet:
            return
        row = self.currentIndex().row()
        pair = self.pairs()[row] if 0 <= row < self.count() else None
        ids = pair.ids if pair else None
        if ids != self._chosen:
            self._chosen = ids
            self.chosen.emit(pair)

    def _tell_selection(self) -> None:
        if not self._is_quiet:
            self.selection_changed.emit()

    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit()
