"""How the pages of a PDF look: fonts, colours and measures."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont

INK: Final = "#1f4e79"
GREY: Final = "#595959"
TEXT: Final = "#222222"
LINE: Final = "#bfbfbf"
LINK: Final = "#0563c1"
SHADES: Final = {
    "note": ("#dce6f1", "#1f4e79"),
    "warning": ("#fbe5d0", "#ac4700"),
    "problem": ("#f6d5d5", "#a61c1c"),
}
# The widths of these agree: Windows and macOS have the first, Linux the second.
_FAMILIES: Final = ["Arial", "Liberation Sans", "Helvetica", "DejaVu Sans"]
HEADINGS: Final = {
    1: (16.0, 20.0, 7.0),
    2: (12.5, 14.0, 4.0),
    3: (11.0, 11.0, 3.5),
    4: (10.0, 9.0, 3.0),
}


def font_of(points: float, *, bold: bool = False) -> QFont:
    """Return the font of a size."""
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPointSizeF(points)
    font.setBold(bold)
    # Positions are those of the printer, never of a screen.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
