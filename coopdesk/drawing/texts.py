"""Words of a chart: wrapped into the room there is, shortened only where that does not do."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtWidgets import QGraphicsItem, QGraphicsSimpleTextItem


def fitted(text: str, font: QFont, width: float, lines: int = 1) -> list[str]:
    """Return the text in at most so many lines of at most so many pixels, the last one elided."""
    metrics = QFontMetricsF(font)
    plain = " ".join(text.split())
    if lines <= 1 or metrics.horizontalAdvance(plain) <= width:
        return [metrics.elidedText(plain, Qt.TextElideMode.ElideRight, width)]
    starts = _line_starts(plain, font, width)
    if len(starts) <= lines:
        return [plain[a:b].strip() for a, b in pairwise([*starts, len(plain)])]
    kept = [plain[a:b].strip() for a, b in pairwise(starts[:lines])]
    rest = plain[starts[lines - 1] :]
    return [*kept, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def width_of(text: str, font: QFont) -> float:
    """Return the width of one line of text, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def put_text(
    over: QGraphicsItem, text: str, font: QFont, shade: QColor, at: QPointF
) -> QGraphicsSimpleTextItem:
    """Put one line of text with its upper left corner at a point."""
    words = QGraphicsSimpleTextItem(text, over)
    words.setFont(font)
    words.setBrush(shade)
    words.setPos(at)
    return words


def _line_starts(text: str, font: QFont, width: float) -> list[int]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts
