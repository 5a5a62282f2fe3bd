"""The frame of a figure: heading, table, and the ways to take it along, whatever draws it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.drawing.look import Look, look
from coopdesk.drawing.pictures import encoded, picture, svg
from coopdesk.drawing.tables import ChartTable, chart_table
from coopdesk.drawing.values import Drawable
from coopdesk.ui.widgets.charts.table import ValuesTable
from coopdesk.ui.widgets.clipboard import clipboard_table
from coopdesk.ui.widgets.measures import FIELD, GAP

# Writes what a function makes, both on another thread, then calls back on this one.
SavePicture = Callable[[Path, Callable[[], bytes], Callable[[], object]], object]
Making = Callable[[], bytes]
Ending = Literal["png", "svg"]

WIDEST: Final = 1100  # px of a picture, which is to be read on a page
NARROWEST: Final = 640
MOST_SAID: Final = 60  # rows told at once; the table tells all
EMPTY: Final = ChartTable((), (), (), numbers=True)


class FigureCard(QWidget):
    """Show a figure under its heading, as what is drawn or as a table."""

    chosen = Signal(str)  # the key of a row of the table, or of what is drawn

    def __init__(
        self, heading: str, save: SavePicture, drawn: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._save, self._table = save, EMPTY
        self._values: Drawable | None = None
        self._heading = QLabel(heading, self)
        self._note = QLabel(self)
        self._told = QLabel(self)
        self._drawn, self.table = drawn, ValuesTable(self)
        self._pages, self._head = QStackedWidget(self), QHBoxLayout()
        self.table_button = self._button(self.tr("Table"))
        self.copy_button = self._button(self.tr("Copy"))
        self.png_button = self._button(self.tr("PNG …"))
        self.svg_button = self._button(self.tr("SVG …"))
        self._lay_out()
        self._connect()
        self._say(heading)

    def show_chart(self, values: Drawable) -> None:
        """Tell these values; the heading is their title."""
        self._values = values
        self._table = chart_table(values)
        self._heading.setText(values.title)
        self._note.setText(values.note)
        self._note.setVisible(bool(values.note))
        self.table.show_table(self._table)
        self._say(values.title)
        self._offer(on=True)

    def show_nothing(self, heading: str, words: str) -> None:
        """Say under the heading why there is no figure."""
        self._values, self._table = None, EMPTY
        self._heading.setText(heading)
        self._note.setText(words)
        self._note.show()
        self._say(heading)
        self._offer(on=False)

    def table_rows(self) -> tuple[tuple[str, ...], ...]:
        """Return the rows of the table as they are told."""
        return self._table.rows

    def table_keys(self) -> tuple[str | None, ...]:
        """Return for each row of the table what choosing it means."""
        return self._table.keys

    def add_control(self, control: QWidget) -> None:
        """Put a choice of what is shown before the buttons."""
        self._head.insertWidget(self._head.indexOf(self.table_button), control)

    def show_table(self, *, on: bool) -> None:
        """Show the table rather than the chart, or the chart again."""
        self.table_button.setChecked(on)

    def copy(self) -> None:
        """Put the picture on the clipboard; of a table its rows, for a spreadsheet or a letter."""
        if self._values is None:
            return
        if self.table_button.isChecked():
            mime = clipboard_table(self._table.headings, self._table.rows)
            QGuiApplication.clipboard().setMimeData(mime)
            self._tell(self.tr("Table copied."))
            return
        self.copy_picture(self.pictured(self._values), self._picture_width(), self._paper())

    def ask_for_path(self, ending: Ending) -> None:
        """Ask where to put the picture, in the platform's own dialog."""
        name = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", self._heading.text()).strip()[:80]
        title = self.tr("Save picture")
        asked = QFileDialog(self, title, str(Path.home() / f"{name}.{ending}"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilter(f"*.{ending}")
        asked.setDefaultSuffix(ending)
        asked.fileSelected.connect(partial(self.save_to, ending))
        asked.open()

    def save_to(self, ending: Ending, path: str | Path) -> None:
        """Write the picture there, dark on a white page as letters are."""
        if self._values is None:
            return
        target, values, paper = Path(path), self.pictured(self._values), self._paper()
        make = self.making(ending, values, self._picture_width(), paper)
        self._save(target, make, partial(self._tell_saved, target))

    def pictured(self, values: Drawable) -> Drawable:
        """Return what is put into a picture of the values."""
        return values

    def copy_picture(self, values: Drawable, width: int, paper: Look) -> None:
        """Put the picture on the clipboard."""
        self.take_picture(picture(values, width, how=paper))

    def take_picture(self, image: QImage) -> None:
        """Put a picture that is made on the clipboard, and tell so."""
        QGuiApplication.clipboard().setImage(image)
        self._tell(self.tr("Picture copied."))

    def making(self, ending: Ending, values: Drawable, width: int, paper: Look) -> Making:
        """Return what makes the bytes of a file, on another thread."""
        if ending == "png":
            return partial(encoded, picture(values, width, how=paper))
        return partial(bytes, svg(values, width, how=paper))

    def come_back(self, row: int) -> None:
        """Do what is due when the drawing is in sight again, with a row of the table chosen."""

    def told(self) -> str:
        """Return what the card said last of copying and saving."""
        return self._told.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_fonts()

    def _button(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        self._set_fonts()
        self._heading.setWordWrap(True)
        self._note.setWordWrap(True)
        self._note.hide()
        self.table_button.setCheckable(True)
        self._pages.addWidget(self._drawn)
        self._pages.addWidget(self.table)
        head = self._head
        head.setSpacing(GAP)
        head.addWidget(self._heading, 1)
        head.addWidget(self._told)
        for button in (self.table_button, self.copy_button, self.png_button, self.svg_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self.table_button.toggled.connect(self._turn_over)
        self.copy_button.clicked.connect(self.copy)
        self.png_button.clicked.connect(partial(self.ask_for_path, "png"))
        self.svg_button.clicked.connect(partial(self.ask_for_path, "svg"))
        self.table.chosen.connect(self.choose_row)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self.copy)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _turn_over(self, on: bool) -> None:  # noqa: FBT001  # as the signal sends it
        self._pages.setCurrentIndex(int(on))
        if not on:
            self.come_back(max(self.table.currentIndex().row(), 0))
        elif not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def choose_row(self, row: int) -> None:
        """Choose what a row of the table is about."""
        key = self._table.keys[row]
        if key is not None:
            self.chosen.emit(key)

    def _offer(self, *, on: bool) -> None:
        """Show the figure and the ways to take it along, or neither."""
        for part in (
            self._pages,
            self.table_button,
            self.copy_button,
            self.png_button,
            self.svg_button,
        ):
            part.setVisible(on)

    def _say(self, heading: str) -> None:
        """Name everything for a screen reader, the values in the description of the chart."""
        rows = "; ".join(": ".join(filter(None, row)) for row in self._table.rows[:MOST_SAID])
        self._drawn.setAccessibleName(heading)
        self._drawn.setAccessibleDescription(rows)
        self.table.setAccessibleName(heading)
        names = {
            self.table_button: self.tr("“{figure}” as a table"),
            self.copy_button: self.tr("Copy “{figure}”"),
            self.png_button: self.tr("Save “{figure}” as a PNG picture"),
            self.svg_button: self.tr("Save “{figure}” as an SVG drawing"),
        }
        for button, words in names.items():
            button.setAccessibleName(words.format(figure=heading))
            button.setToolTip(words.format(figure=heading))

    def _tell(self, words: str) -> None:
        self._told.setText(words)

    def _tell_saved(self, path: Path) -> None:
        self._tell(self.tr("Saved as {file}.").format(file=path.name))

    def _picture_width(self) -> int:
        return min(max(self._drawn.width(), NARROWEST), WIDEST)

    def _paper(self) -> Look:
        return look(dark=False, font=self.font())

    def _set_fonts(self) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self._heading.setFont(font)
