"""The charts of a report as pictures for paper, drawn on the GUI thread only, as all charts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication

from coopdesk.drawing.look import Look, look
from coopdesk.drawing.pictures import picture, png
from coopdesk.reports.contents import Chart
from coopdesk.reports.pdf.look import font_of

_WIDTH: Final = 640  # pixels for the width of a page: text of 12 pixels is then 9 points high
_TEXT: Final = 12
_SCALE: Final = 2  # 195 dots per inch on A4


def application() -> QApplication:
    """Return the application that charts and fonts need, which whoever asks keeps."""
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["coopdesk"])


def pictures_of(
    charts: Iterable[Chart], still_wanted: Callable[[], object] | None = None
) -> dict[Chart, bytes]:
    """Return the PNGs of charts, from any thread; the window draws one between two looks at it."""
    how = _paper()
    return {
        chart: png(chart.drawn, _width(chart), scale=_SCALE, how=how, still_wanted=still_wanted)
        for chart in charts
    }


def drawing_of(chart: Chart) -> QImage:
    """Return a chart as drawn; making a PNG of it takes as long again, on any thread."""
    return picture(chart.drawn, _width(chart), scale=_SCALE, how=_paper())


def _width(chart: Chart) -> int:
    return round(_WIDTH * min(chart.width, 1))


def _paper() -> Look:
    """Return a look that depends neither on the officer's theme nor on the size of her text."""
    font = QFont(font_of(9))
    font.setPixelSize(_TEXT)
    return look(dark=False, font=font)
