"""The line that asks whether another word was meant, where a search finds nothing."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.measures import FIELD, GAP


class MeantLine(QLabel):
    """Offer another text to search for; nothing is searched unless it is clicked."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContentsMargins(FIELD, 0, FIELD, GAP)
        self.linkActivated.connect(self._want)
        self.hide()

    def show_text(self, text: str) -> None:
        """Offer this text; "" offers none."""
        self._text = text
        said = self.tr("Did you mean {search}?")
        accent = colour("accent", self.palette()).name()
        link = f'<a href="#" style="color: {accent}">{escape(text)}</a>'
        self.setText(said.format(search=link))
        self.setAccessibleName(said.format(search=text))
        self.setVisible(bool(text))

    def offered(self) -> str:
        """Return the text that is offered, "" for none."""
        return self._text

    @override
    def keyPressEvent(self, ev: QKeyEvent) -> None:
        if ev.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._want("")  # the line has one link, so the keys need not select it first
        else:
            super().keyPressEvent(ev)

    def _want(self, _link: str) -> None:
        self.wanted.emit(self._text)
