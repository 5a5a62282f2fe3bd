"""The key figures of a project, each as a tile: what it is, how much, and where that is from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.colours import Tone, colour
from coopdesk.ui.widgets.measures import FIELD, GAP, GROUP, characters

COLUMNS = 4
NARROW = 32  # characters beside each other in a tile, at least


@dataclass(frozen=True, slots=True)
class TileWords:
    """What a tile says; faded is a value that is not known, loud one to be looked at."""

    title: str
    value: str
    said: tuple[str, ...] = ()  # where it is from, and what else is known
    faded: bool = False
    loud: bool = False


class Tile(QFrame):
    """Show one key figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = TileWords("", "")
        self._title, self._value, self._said = QLabel(self), QLabel(self), QLabel(self)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, FIELD, GROUP, FIELD)
        column.setSpacing(GAP)
        for label in (self._title, self._value, self._said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._dress()

    def show_words(self, words: TileWords) -> None:
        """Say this."""
        self._words = words
        self._title.setText(words.title)
        self._value.setText(words.value)
        self._said.setText("\n".join(words.said))
        self.setAccessibleName(f"{words.title}: {words.value}")
        self.setAccessibleDescription(". ".join(words.said))
        self._dress()

    def words(self) -> TileWords:
        """Return what the tile says."""
        return self._words

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._dress()

    def _dress(self) -> None:
        large = QFont(self.font())
        large.setPointSizeF(large.pointSizeF() * 1.5)
        large.setWeight(QFont.Weight.DemiBold)
        if self._value.font() != large:
            self._value.setFont(large)
        quiet = self._inked("faded")
        told = self._inked("problem" if self._words.loud else "plain")
        self._title.setPalette(quiet)
        self._said.setPalette(quiet)
        self._value.setPalette(quiet if self._words.faded else told)

    def _inked(self, tone: Tone) -> QPalette:
        palette = self.palette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, colour(tone, self.palette()))
        return palette


class Tiles(QWidget):
    """Show tiles beside each other, in two columns or one where they have no room."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = [Tile(self) for _ in range(count)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(FIELD)
        self._columns = 0
        self._place()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange}:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        room = max(1, self.width() // characters(self, NARROW))
        columns = next(count for count in (COLUMNS, 2, 1) if count <= room)
        if columns == self._columns:
            return
        self._columns = columns
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for number in range(COLUMNS):
            self._grid.setColumnStretch(number, int(number < columns))
