"""Shades of a page, and which ink is read on them."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor

READABLE: Final = 4.5  # contrast of text, WCAG 2.2 AA


def contrast(one: QColor, other: QColor) -> float:
    """Return how well one colour is read on another, from 1 to 21, as WCAG 2.2 counts."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(under: QColor, over: QColor, share: float) -> QColor:
    """Return a solid colour that is over to a share and under to the rest."""
    parts = (
        ((1 - share) * low + share * high)
        for low, high in (
            (under.redF(), over.redF()),
            (under.greenF(), over.greenF()),
            (under.blueF(), over.blueF()),
        )
    )
    return QColor.fromRgbF(*parts)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
