"""The figures of a search side by side, shown one after the other, each to be chosen from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.drawing.values import Drawable
from coopdesk.statistics.overview import Overview
from coopdesk.ui.overview.figure_words import bars_of, matrix_of, nothing_in, pair_of, title_of
from coopdesk.ui.overview.map_card import MapCard
from coopdesk.ui.picture_files import picture_saver
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.charts import ChartCard
from coopdesk.ui.widgets.measures import FIELD, GROUP, characters

BESIDE: Final = 120  # characters of width from which on figures stand beside each other
REST: Final = 5  # ms between two figures, in which the first is painted and keys are heard
PAIRS: Final = "pairs"
MAP: Final = "map"
# the figures by row, first column, columns; one beneath the other where the page is narrow
PLACES: Final = {
    "year": (0, 0, 1),
    "status": (0, 1, 1),
    MAP: (1, 0, 2),
    PAIRS: (2, 0, 2),
    "topic": (3, 0, 1),
    "modality": (3, 1, 1),
}

Values = Sequence[tuple[str, str]]  # facets and values


class Figures(QScrollArea):
    """Show bars, the map and the matrix; what is chosen is told as values of facets."""

    chosen = Signal(object, str)  # Values, kind of the records, "" for any
    shown = Signal()  # all figures are

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._told: Overview | None = None
        self._left_to_do: Iterator[str] = iter(())
        self._go_on_soon = QTimer(self, singleShot=True, interval=REST)
        self._go_on_soon.timeout.connect(self._go_on)
        self._sheet, self._grid = QWidget(self), QGridLayout()
        self._is_wide: bool | None = None
        self.cards: dict[str, ChartCard] = {}
        for key in PLACES:  # in the order in which Tab goes along them
            if key == MAP:
                self.map = self._make_map()
            else:
                self.cards[key] = self._make_card(key)
        self._lay_out()

    def show_overview(self, told: Overview, reader: Reader) -> None:
        """Show what a search finds; what was shown before stays until it is replaced."""
        self._told = told
        self._left_to_do = self._showing(told, reader)
        self._sheet.show()
        self._go_on_soon.start()

    def stop(self) -> None:
        """Show no more of what is still to be shown."""
        self._left_to_do = iter(())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place_cards()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    def _make_card(self, key: str) -> ChartCard:
        card = ChartCard(title_of(key), picture_saver(self._background), self._sheet)
        card.chosen.connect(partial(self._choose_in, key))
        return card

    def _make_map(self) -> MapCard:
        card = MapCard(self._background, self._sheet)
        card.pair_chosen.connect(self._choose_pair)
        card.place_chosen.connect(self._choose_place)
        return card

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(GROUP, FIELD, GROUP, GROUP)
        self._grid.setSpacing(GROUP)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._sheet.setLayout(self._grid)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._sheet)
        self._sheet.hide()  # until there is something to show
        self._place_cards()

    def _place_cards(self) -> None:
        """Put figures beside each other where there is room, else beneath each other."""
        is_wide = self.width() >= characters(self, BESIDE)
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        for place, (key, (row, column, across)) in enumerate(PLACES.items()):
            where = (row, column, 1, across) if is_wide else (place, 0, 1, 2)
            self._grid.addWidget(self.map if key == MAP else self.cards[key], *where)

    def _showing(self, told: Overview, reader: Reader) -> Iterator[str]:
        """Show figure after figure, so that keys and clicks are heard in between."""
        by_key = {figure.key: figure for figure in told.figures}
        for key in self.cards:
            if key == PAIRS:
                matrix = matrix_of(told.pairs, reader)
                yield key  # to put all pairs together takes as long as to draw them
                self._show(key, matrix)
            else:
                self._show(key, bars_of(by_key[key], reader))
            yield key
        self.map.show_overview(told, reader.language)  # last: it is painted in slices too
        self.shown.emit()

    def _show(self, key: str, values: Drawable | None) -> None:
        if values:
            self.cards[key].show_chart(values)
        else:
            self.cards[key].show_nothing(title_of(key), nothing_in(key))

    def _go_on(self) -> None:
        """Show the next figure, then let the window have its turn."""
        if next(self._left_to_do, ""):
            self._go_on_soon.start()

    def _choose_in(self, key: str, value: str) -> None:
        self.chosen.emit(pair_of(value) if key == PAIRS else ((key, value),), "exchange")

    def _choose_pair(self, providing: str, requesting: str) -> None:
        self.chosen.emit((("requesting", requesting), ("providing", providing)), "exchange")

    def _choose_place(self, place: str) -> None:
        """Ask for the projects in a place, which its area stands for; else for all of the place."""
        projects = self._told.projects_by_place.bars if self._told else ()
        is_one = any(bar.key == place for bar in projects)
        self.chosen.emit((("place", place),), "project" if is_one else "")
