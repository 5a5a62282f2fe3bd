"""The sheet of shortcuts: every action that has a key, by menu, as this platform writes keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from coopdesk.domain.folding import fold
from coopdesk.ui.widgets.measures import FIELD, GROUP, characters, lines

MOST_KEYS = 2  # a third way to undo is not worth the room

Menus = Sequence[tuple[str, Sequence[QAction]]]


class ShortcutSheet(QDialog):
    """List the shortcuts of actions by menu; typing narrows the list."""

    def __init__(self, menus: Menus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(self.tr("Find an action or a key"))
        self._filter.setAccessibleName(self.tr("Find an action or a key"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self.look_for)
        self._list = QTreeWidget(self)
        self._list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self._list.setRootIsDecorated(False)
        self._list.setItemsExpandable(False)
        self._list.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for name, actions in menus:
            self._add_menu(name, actions)
        self._list.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        column.setSpacing(FIELD)
        for widget in (self._filter, self._list, buttons):
            column.addWidget(widget)
        screen = self.screen().availableSize()
        self.resize(
            min(characters(self, 64), screen.width() - 60),
            min(lines(self, 34), screen.height() - 60),
        )

    def look_for(self, typed: str) -> None:
        """Show only the actions whose name, menu or keys hold all typed words."""
        words = fold(typed).split()
        for menu in self._menus():
            rows = _rows_of(menu)
            for row in rows:
                text = fold(f"{menu.text(0)} {row.text(0)} {row.text(1)}")
                row.setHidden(not all(word in text for word in words))
            menu.setHidden(all(row.isHidden() for row in rows))

    def rows(self) -> list[tuple[str, str, str]]:
        """Return menu, action and keys of what is in sight."""
        return [
            (menu.text(0), row.text(0), row.text(1))
            for menu in self._menus()
            for row in _rows_of(menu)
            if not row.isHidden()
        ]

    def _add_menu(self, name: str, actions: Sequence[QAction]) -> None:
        with_keys = [action for action in actions if action.shortcuts()]
        if not with_keys:
            return
        menu = QTreeWidgetItem(self._list, [_plain(name)])
        menu.setFlags(Qt.ItemFlag.ItemIsEnabled)
        menu.setFirstColumnSpanned(True)
        font = QFont(self._list.font())
        font.setWeight(QFont.Weight.DemiBold)
        menu.setFont(0, font)
        for action in with_keys:
            QTreeWidgetItem(menu, [_plain(action.text()), _keys(action)])

    def _menus(self) -> list[QTreeWidgetItem]:
        found = (self._list.topLevelItem(at) for at in range(self._list.topLevelItemCount()))
        return [menu for menu in found if menu]


def _rows_of(menu: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [row for row in map(menu.child, range(menu.childCount())) if row]


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    texts = dict.fromkeys(keys.toString(native) for keys in action.shortcuts())
    return ", ".join(list(texts)[:MOST_KEYS])


def _plain(text: str) -> str:
    """Return a menu text without its mnemonic and its dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip(" .…")
