"""The one bar: new, in, out, and the search, which is the widest thing in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget
from typing_extensions import override

from coopdesk.ui.main_window.search_help import SearchHelp
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.measures import characters
from coopdesk.ui.widgets.search_edit import SearchEdit


class Toolbar(QToolBar):
    """Show the few actions of every day and the search."""

    searched = Signal(str)
    left_search = Signal()

    def __init__(self, actions: dict[str, QAction], parent: QWidget, language: str = "en") -> None:
        super().__init__(parent)
        self._language = language
        self._is_following = False  # the page in sight, which has searched already
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self._fit_icons()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._add_new(actions)
        for key, words in (
            ("import", self.tr("Bring in")),
            ("export", self.tr("Export")),
            ("pack", self.tr("Pack")),
        ):
            actions[key].setIconText(words)
            self.addAction(actions[key])
            button = self.widgetForAction(actions[key])
            if isinstance(button, QToolButton):
                button.setAccessibleName(words)
        self.addSeparator()
        self.search = self._make_search()
        self.addWidget(self.search)

    def show_search(self, text: str | None) -> None:
        """Show the words of the page in sight; None where the page has no search of its own."""
        if self.search.text() == (text or ""):
            return  # she is typing; the cursor stays where it is
        self.search.close_suggestions()
        self._is_following = True
        self.search.setText(text or "")
        self._is_following = False

    def focus_search(self) -> None:
        """Go to the search, ready to type over what is there."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def edit_search(self, text: str, start: int, end: int) -> None:
        """Search for a text, with the cursor on text[start:end], ready to type over it."""
        self.search.setText(text)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.select(start, end)

    def set_recent(self, recent: Sequence[str]) -> None:
        """Offer these recent searches, the latest first."""
        self.search.set_recent(recent)
        self._recall.setVisible(bool(recent))

    def show_search_help(self) -> None:
        """Show examples of what can be searched for."""
        shown = SearchHelp(self._language, self)
        shown.chosen.connect(self._try_example)
        shown.open_below(self.search)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icons()

    def _fit_icons(self) -> None:
        side = self.fontMetrics().height() + 1
        self.setIconSize(QSize(side, side))

    def _add_new(self, actions: dict[str, QAction]) -> None:
        button = QToolButton(self)
        button.setText(self.tr("New"))
        button.setAccessibleName(self.tr("New record"))
        button.setIcon(icon("plus"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        for key in ("new_exchange", "new_project", "new_framework"):
            menu.addAction(actions[key])
        button.setMenu(menu)
        button.clicked.connect(actions["new_exchange"].trigger)
        actions["new_exchange"].enabledChanged.connect(button.setEnabled)
        self.addWidget(button)

    def _tell_searched(self, text: str) -> None:
        if not self._is_following:
            self.searched.emit(text)

    def _try_example(self, text: str) -> None:
        self.edit_search(text, len(text), len(text))

    def _make_search(self) -> SearchEdit:
        line = SearchEdit(self)
        line.setPlaceholderText(self.tr("Search any word, country or topic"))
        line.setAccessibleName(self.tr("Search"))
        line.setClearButtonEnabled(True)
        line.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        trailing = QLineEdit.ActionPosition.TrailingPosition
        self._recall = line.addAction(icon("chevron-down"), trailing)
        self._recall.setText(self.tr("Recent searches"))
        self._recall.setToolTip(self.tr("Recent searches (Down in the empty line)"))
        self._recall.triggered.connect(line.show_recent)
        self._recall.setVisible(False)
        explain = line.addAction(icon("circle-help"), trailing)
        explain.setText(self.tr("What can be searched for"))
        explain.setToolTip(self.tr("What can be searched for (Shift+F1)"))
        explain.triggered.connect(self.show_search_help)
        line.help_wanted.connect(self.show_search_help)
        line.setMaxLength(100_000)
        line.setMinimumWidth(characters(line, 24))
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line.textChanged.connect(self._tell_searched)
        line.left.connect(self.left_search)
        QTimer.singleShot(0, line, line.setFocus)
        return line
