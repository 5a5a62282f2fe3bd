"""The order in which fields are read and therefore walked through: by line, then along the line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from coopdesk.ui.widgets.marks import MarkButton


def reading_order(page: QWidget) -> list[QWidget]:
    """Return what Tab stops at on a page, in order; crosses have a key (Ctrl+Delete) instead."""
    found: list[QWidget] = []
    for child in _by_line(page):
        if _takes_tab(child):
            found.append(child)
        else:  # what is inside a control belongs to it: the list of a box, the cross in a line
            found.extend(reading_order(child))
    return found


def _by_line(page: QWidget) -> list[QWidget]:
    children = [
        child
        for child in page.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    children.sort(key=lambda child: child.y())
    lines: list[list[QWidget]] = []
    for child in children:
        if lines and child.y() < _middle(lines[-1][0]):
            lines[-1].append(child)
        else:
            lines.append([child])
    left_to_right = page.layoutDirection() is Qt.LayoutDirection.LeftToRight
    return [
        child
        for line in lines
        for child in sorted(line, key=lambda c: c.x() if left_to_right else -c.x())
    ]


def _middle(child: QWidget) -> float:
    return child.y() + child.height() / 2


def _takes_tab(child: QWidget) -> bool:
    policy = child.focusPolicy()
    return (
        bool(policy & Qt.FocusPolicy.TabFocus)
        and child.isEnabled()
        and child.focusProxy() is None
        and not isinstance(child, MarkButton | QScrollArea)
    )
