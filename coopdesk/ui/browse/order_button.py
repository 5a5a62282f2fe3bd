"""The button that says in which order a list is, and offers others."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPalette
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

translate = QCoreApplication.translate

ORDERS = (
    ("period", True, str(QT_TRANSLATE_NOOP("orders", "Newest first"))),
    ("period", False, str(QT_TRANSLATE_NOOP("orders", "Oldest first"))),
    ("relevance", True, str(QT_TRANSLATE_NOOP("orders", "Most relevant first"))),
    ("title", False, str(QT_TRANSLATE_NOOP("orders", "By title"))),
    ("requesting", False, str(QT_TRANSLATE_NOOP("orders", "By requesting country"))),
    ("providing", False, str(QT_TRANSLATE_NOOP("orders", "By providing country"))),
    ("status", False, str(QT_TRANSLATE_NOOP("orders", "By status"))),
    ("updated", True, str(QT_TRANSLATE_NOOP("orders", "Last changed first"))),
)
_OTHERS = {"deleted": str(QT_TRANSLATE_NOOP("orders", "Last deleted first"))}
_OTHER = str(QT_TRANSLATE_NOOP("orders", "In another order"))


class OrderButton(QToolButton):
    """Name the order of a list and open a menu of orders."""

    chosen = Signal(str, bool)  # sort, descending

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        menu, group = QMenu(self), QActionGroup(self)
        self._actions: dict[tuple[str, bool], QAction] = {}
        for sort, descending, name in ORDERS:
            action = menu.addAction(translate("orders", name))
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, sort, descending))
            group.addAction(action)
            self._actions[sort, descending] = action
        self.setMenu(menu)

    def show_order(self, sort: str, *, descending: bool) -> None:
        """Say in which order the list is."""
        action = self._actions.get((sort, descending))
        for each in self._actions.values():
            each.setChecked(each is action)
        name = action.text() if action else translate("orders", _OTHERS.get(sort, _OTHER))
        self.setText(name)
        self.setAccessibleName(self.tr("Order: {order}").format(order=name))

    def _choose(self, sort: str, descending: bool, _checked: object = None) -> None:  # noqa: FBT001
        self.chosen.emit(sort, descending)
