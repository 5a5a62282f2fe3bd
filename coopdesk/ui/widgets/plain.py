"""Words that stay words: Qt guesses markup in tool tips and boxes, and would load what it names."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox


def plain_tip(text: str) -> str:
    """Return a text for a tool tip that shows it as it is written."""
    if "<" not in text:
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def keep_plain(box: QMessageBox) -> QMessageBox:
    """Let all that a box says be shown as it is written; its second text has no switch of its own.

    Called once both texts are set.
    """
    box.setTextFormat(Qt.TextFormat.PlainText)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box
