"""Distances every window keeps, and sizes that follow the font."""

from typing import Final

from PySide6.QtWidgets import QWidget

GAP: Final = 4  # px inside a group
FIELD: Final = 8  # px between fields
GROUP: Final = 16  # px between groups
EDGE: Final = 24  # px at the edge of a page


def characters(widget: QWidget, count: float) -> int:
    """Return the width in pixels of `count` average characters in the widget's font."""
    return round(widget.fontMetrics().averageCharWidth() * count)


def lines(widget: QWidget, count: float) -> int:
    """Return the height in pixels of `count` lines of text in the widget's font."""
    return round(widget.fontMetrics().lineSpacing() * count)
