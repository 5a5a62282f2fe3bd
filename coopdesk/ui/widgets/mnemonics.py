"""Underlined letters of labels: where they lead, and how they are kept out of fields."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


def innermost(field: QWidget) -> QWidget:
    """Return the widget that takes the cursor when the field is entered.

    A label passes its letter on only to a widget that takes the cursor itself.
    """
    while (proxy := field.focusProxy()) is not None:
        field = proxy
    return field


def is_letter_with_alt(event: QKeyEvent) -> bool:
    """Tell whether a key is the letter of a label, which fields would else write down.

    On a Mac the same key writes letters: Alt+B is ∫.
    """
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    only_alt = modifiers == Qt.KeyboardModifier.AltModifier
    return (
        only_alt and sys.platform != "darwin" and event.text().isprintable() and event.text() != ""
    )
