"""A text with a look of its own that reaches for nothing: no file, no share, no address."""

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget
from typing_extensions import override


class StillText(QTextBrowser):
    """Show HTML that the caller built from escaped words; links are told, not opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Load nothing, said by an empty value: told None, Qt's document reads the file itself."""
        return b""
