"""How charts look: colours of a light and a dark page, and the sizes of their text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QGuiApplication

from coopdesk.drawing.values import Tone

# The hues of Okabe and Ito, which the colour-blind tell apart, darkened or lightened until text in
# them has a contrast of 4.5 : 1 on pages and windows.
LIGHT: Final[dict[Tone, str]] = {
    "one": "#00609a",
    "other": "#ac4700",
    "both": "#8f4470",
    "good": "#006b4d",
    "doubt": "#7d5400",
    "neutral": "#666666",
}
DARK: Final[dict[Tone, str]] = {
    "one": "#6cc0f0",
    "other": "#ff9a5c",
    "both": "#e3a3c6",
    "good": "#35c49a",
    "doubt": "#f0b23c",
    "neutral": "#a8a8a8",
}
# page, text, what matters less, lines
_LIGHT_PAGE = ("#ffffff", "#1b1b1b", "#5e5e5e", "#dedede")
_DARK_PAGE = ("#1e1e1e", "#ececec", "#b6b6b6", "#4a4a4a")


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a chart and the font of its words, in pixels so that all devices agree."""

    page: QColor
    text: QColor
    faded: QColor
    grid: QColor
    tones: dict[Tone, QColor]
    font: QFont
    bold: QFont

    @property
    def line(self) -> float:
        """Return the height of a line of text, in pixels."""
        return QFontMetricsF(self.font).height()


def look(*, dark: bool, page: QColor | None = None, font: QFont | None = None) -> Look:
    """Return a look on a page of white or near black, or on this one, in the program's font."""
    tones: dict[Tone, QColor] = {
        tone: QColor(shade) for tone, shade in (DARK if dark else LIGHT).items()
    }
    plain = _in_pixels(font or QGuiApplication.font())
    bold = QFont(plain)
    bold.setWeight(QFont.Weight.DemiBold)
    own_page, text, faded, grid = map(QColor, _DARK_PAGE if dark else _LIGHT_PAGE)
    return Look(page or own_page, text, faded, grid, tones, plain, bold)


def _in_pixels(font: QFont) -> QFont:
    """Return the font at the same size, which then does not depend on what it is drawn on."""
    fixed = QFont(font)
    fixed.setPixelSize(max(QFontInfo(font).pixelSize(), 9))
    return fixed
