"""The map of who helps whom, with its table, the parts of the world, and ways to take it along."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.drawing.look import Look
from coopdesk.drawing.map_land import land_of
from coopdesk.drawing.map_values import MapChart, Outlines, chosen_of
from coopdesk.drawing.pictures import picture, png, svg
from coopdesk.drawing.values import Drawable
from coopdesk.statistics.overview import Overview
from coopdesk.ui.overview.map_words import PARTS, map_of, map_title
from coopdesk.ui.picture_files import picture_saver
from coopdesk.ui.widgets.charts.figure_card import Ending, FigureCard, Making
from coopdesk.ui.widgets.charts.map_view import MapView
from coopdesk.vocabulary.outlines import outlines
from coopdesk.vocabulary.places import place_name

WHAT_HAPPENS, WHOLE = "", "001"


class MapCard(FigureCard):
    """Show who helped whom, and where the projects are, on a map or as a table."""

    pair_chosen = Signal(str, str)  # codes: providing, requesting
    place_chosen = Signal(str)  # code

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        self.view = MapView()
        super().__init__(map_title(), picture_saver(background), self.view, parent)
        self._background = background
        self._outlines: Outlines | None = None
        self._reply: Reply[Outlines] | None = None
        self.part = QComboBox(self)
        self.part.setAccessibleName(self.tr("Part of the world"))
        self.part.view().setAccessibleName(self.part.accessibleName())
        self.part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.add_control(self.part)
        self.part.activated.connect(self._show_part)
        self.view.chosen.connect(self.chosen)
        self.chosen.connect(self._tell_chosen)

    def show_overview(self, told: Overview, language: str) -> None:
        """Show what a search finds; place names in this language."""
        self._offer_parts(language)
        if self._outlines:
            self.show_chart(map_of(told, self._outlines, language))
            return
        if self._reply:
            self._reply.forget()
        self._reply = self._background.read(_ready).then(partial(self._take, told, language))

    @override
    def show_chart(self, values: Drawable) -> None:
        super().show_chart(values)
        if isinstance(values, MapChart):
            self.view.show_values(values)

    @override
    def show_nothing(self, heading: str, words: str) -> None:
        super().show_nothing(heading, words)
        self.view.show_values(None)

    @override
    def pictured(self, values: Drawable) -> Drawable:
        """Return the part of the map that is in sight."""
        return self.view.as_shown(values) if isinstance(values, MapChart) else values

    @override
    def copy_picture(self, values: Drawable, width: int, paper: Look) -> None:
        """Put the picture on the clipboard once it is painted, beside the window."""
        self._background.read(_painted, values, width, paper).then(self.take_picture)

    @override
    def making(self, ending: Ending, values: Drawable, width: int, paper: Look) -> Making:
        return partial(png if ending == "png" else svg, values, width, how=paper)

    def _take(self, told: Overview, language: str, ready: Outlines) -> None:
        self._reply, self._outlines = None, ready
        self.show_chart(map_of(told, ready, language))

    def _offer_parts(self, language: str) -> None:
        """Offer parts of the world in the reader's language, keeping the choice."""
        chosen = max(self.part.currentIndex(), 0)
        self.part.clear()
        self.part.addItem(self.tr("Where something happens"), WHAT_HAPPENS)
        self.part.addItem(self.tr("Whole world"), WHOLE)
        for code in PARTS:
            self.part.addItem(place_name(code, language), code)
        self.part.setCurrentIndex(chosen)

    def _show_part(self) -> None:
        code = str(self.part.currentData())
        if code == WHAT_HAPPENS:
            self.view.show_what_happens()
        elif code == WHOLE:
            self.view.show_whole()
        else:
            self.view.show_part([code])

    def _tell_chosen(self, key: str) -> None:
        codes = chosen_of(key)
        if len(codes) == 2:
            self.pair_chosen.emit(*codes)
        else:
            self.place_chosen.emit(key)


def _ready(_session: object) -> Outlines:
    """Return the outlines, with their shapes made, on the lane."""
    found = outlines()
    land_of(found)
    return found


def _painted(_session: object, values: Drawable, width: int, paper: Look) -> QImage:
    return picture(values, width, how=paper)
