"""One figure of a page: its heading, its chart or table, and the ways to take it along."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coopdesk.drawing.look import Look
from coopdesk.drawing.pictures import png
from coopdesk.drawing.values import Charted, Drawable, TimelineChart
from coopdesk.ui.widgets.charts.figure_card import Ending, FigureCard, Making, SavePicture
from coopdesk.ui.widgets.charts.view import ChartView


class ChartCard(FigureCard):
    """Show a figure under its heading, as a chart or as a table."""

    def __init__(self, heading: str, save: SavePicture, parent: QWidget | None = None) -> None:
        self.view = ChartView()
        super().__init__(heading, save, self.view, parent)
        self.view.chosen.connect(self.choose_row)

    @override
    def show_chart(self, values: Drawable) -> None:
        super().show_chart(values)
        if isinstance(values, Charted):
            self.view.show_values(values)

    @override
    def show_nothing(self, heading: str, words: str) -> None:
        super().show_nothing(heading, words)
        self.view.show_values(None)

    @override
    def making(self, ending: Ending, values: Drawable, width: int, paper: Look) -> Making:
        if ending == "png" and isinstance(values, TimelineChart):
            return partial(png, values, width, how=paper)
        return super().making(ending, values, width, paper)

    @override
    def come_back(self, row: int) -> None:
        self.view.scroll_to_row(row)
