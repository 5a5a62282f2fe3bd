"""The order in which fields are read and therefore walked through: that of the layouts."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from coopdesk.ui.widgets.marks import MarkButton


def reading_order(page: QWidget) -> list[QWidget]:
    """Return what Tab stops at on a page, in order; crosses have a key (Ctrl+Delete) instead.

    Qt's own order is that of creation, which rows and sections that come later do not keep.
    """
    found: list[QWidget] = []
    for child in _inside(page):
        if child.isHidden() or child.isWindow():
            continue
        if _takes_tab(child):
            found.append(child)
        else:  # what is inside a control belongs to it: the list of a box, the cross in a line
            found.extend(reading_order(child))
    return found


def _inside(page: QWidget) -> Iterator[QWidget]:
    layout = page.layout()
    if layout is not None:
        yield from _laid_out(layout)
    else:
        yield from (child for child in page.children() if isinstance(child, QWidget))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        entry = layout.itemAt(at)
        widget = entry.widget() if entry else None
        deeper = entry.layout() if entry else None
        if widget is not None:
            yield widget
        elif deeper is not None:
            yield from _laid_out(deeper)


def _takes_tab(child: QWidget) -> bool:
    return (
        bool(child.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and child.isEnabled()
        and child.focusProxy() is None
        and not isinstance(child, MarkButton | QScrollArea)
    )
