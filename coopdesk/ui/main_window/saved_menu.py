"""What a right-click on a saved search offers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

translate = QCoreApplication.translate

# What is offered, its words, the keys it has in the navigation; "" is a separator.
OFFERED: tuple[tuple[str, str, str], ...] = (
    ("change", str(QT_TRANSLATE_NOOP("SavedMenu", "&Update with what is asked now")), ""),
    ("rename", str(QT_TRANSLATE_NOOP("SavedMenu", "&Rename")), "F2"),
    ("up", str(QT_TRANSLATE_NOOP("SavedMenu", "Move &up")), "Alt+Up"),
    ("down", str(QT_TRANSLATE_NOOP("SavedMenu", "Move &down")), "Alt+Down"),
    ("", "", ""),
    ("remove", str(QT_TRANSLATE_NOOP("SavedMenu", "R&emove")), "Del"),
)


def search_menu(parent: QWidget, doing: Mapping[str, Callable[[], object] | None]) -> QMenu:
    """Return the menu with what can be done; None cannot be done now."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for key, words, keys in OFFERED:
        if not key:
            menu.addSeparator()
            continue
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = menu.addAction(f"{translate('SavedMenu', words)}\t{native}")
        do = doing[key]
        action.setEnabled(do is not None)
        if do:
            action.triggered.connect(partial(_call, do))
    return menu


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()
