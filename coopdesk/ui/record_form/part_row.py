"""One part of a record as a row of cells: a party, a learning, an amount of money."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.domain.clean import is_empty
from coopdesk.ui.editors.editor import CheckEditor, Editor, MakeEditor, Surroundings
from coopdesk.ui.editors.text_editors import TextEditor
from coopdesk.ui.record_form.cell_flow import CellFlow
from coopdesk.ui.record_form.part_form import plain
from coopdesk.ui.widgets.measures import FIELD, GAP, characters
from coopdesk.ui.widgets.mnemonics import innermost
from coopdesk.ui.widgets.row_list import RowList

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a part: its name in the record, its label, its editor and its room."""

    name: str
    label: str  # as lupdate sees it; translated when shown
    make: MakeEditor
    width: int = 12  # characters at least
    share: int = 1  # of what is left of the line, 0 for none
    starts_line: bool = False


@dataclass(frozen=True, slots=True)
class RowShape:
    """The cells of one kind of part, and those shown only where wanted or filled."""

    part: Callable[[], Any]
    cells: tuple[Cell, ...]
    more: tuple[Cell, ...] = ()
    more_label: str = ""  # of the button that shows them, as lupdate sees it
    follow: Callable[[dict[str, Editor], str], None] | None = None  # a cell that fills others


class PartRow(QWidget):
    """The cells of one part; of an empty one only the first line is shown."""

    changed = Signal()
    further_lines = Signal(list)  # list[str]: pasted into the first cell, for rows of their own

    def __init__(self, shape: RowShape, surroundings: Surroundings) -> None:
        super().__init__()
        self._shape = shape
        self._surroundings = surroundings
        self._part: Any = shape.part()
        self.cells: dict[str, Editor] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._opener: CaptionedCell | None = None
        self._is_open = False
        breaks = [at for at, cell in enumerate(shape.cells) if at and cell.starts_line]
        first = breaks[0] if breaks else len(shape.cells)
        self._rest = shape.cells[first:]
        self._strips: list[QWidget] = []
        self._captioned: list[CaptionedCell] = []  # of the first line
        self._has_captions = True
        self._strips = [self._add_strip(shape.cells[:first])]
        first_cell = self.cells[shape.cells[0].name]
        self.setFocusProxy(first_cell)
        if isinstance(first_cell, TextEditor):
            first_cell.split_lines(self.further_lines.emit)
        if shape.more and not self._rest:
            self._opener = self._add_opener()  # its room is kept, so that rows stand in line
            self._opener.hide()
        self.show_captions(shown=False)

    def value(self) -> Any:
        """Return the part with what is typed."""
        return replace(self._part, **{name: cell.value() for name, cell in self.cells.items()})

    def set_value(self, value: Any) -> None:
        """Show a part."""
        self._part = value
        for name, cell in self.cells.items():
            cell.set_value(getattr(value, name))
        self._open_as_needed()

    def is_empty(self) -> bool:
        """Tell whether nothing is written here."""
        return is_empty(self.value()) and not self.unread()

    def unread(self) -> bool:
        """Tell whether something is typed that the part cannot hold."""
        return any(cell.unread() for cell in self.cells.values())

    def unread_field(self) -> QWidget:
        """Return the first cell with such typing, or the row."""
        return next((c.unread_field() for c in self.cells.values() if c.unread()), self)

    def show_captions(self, *, shown: bool) -> None:
        """Show the captions of the first line, which the first row of a list has for all."""
        if shown == self._has_captions:
            return
        self._has_captions = shown
        for cell in self._captioned:
            cell.caption.setVisible(shown)
        target = innermost(self.cells[self._shape.cells[0].name])
        if self._rest and isinstance(target, QLineEdit | QPlainTextEdit):  # captions are far off
            label = plain(translate("record_form", self._shape.cells[0].label))
            target.setPlaceholderText("" if shown else label)

    def caption_font(self) -> QFont:
        """Return the font of the captions."""
        return self._captioned[0].caption.font()

    def open_more(self) -> None:
        """Show the cells that are seldom wanted."""
        if self._is_open:
            return
        self._is_open = True
        if self._opener is not None:
            self._opener.hide()
        self._strips.append(self._add_strip(self._shape.more))

    def _open_as_needed(self) -> None:
        if is_empty(self.value()):
            return
        if len(self._strips) == 1 and self._rest:
            self._strips.append(self._add_strip(self._rest))
        if not self._shape.more or self._is_open:
            return
        usual = self._shape.part()
        if any(getattr(self._part, c.name) != getattr(usual, c.name) for c in self._shape.more):
            self.open_more()
        else:
            self._opener = self._opener or self._add_opener()
            self._opener.show()

    def _add_opener(self) -> CaptionedCell:
        label = translate("record_form", self._shape.more_label)
        button = QToolButton()
        button.setText(label)
        button.setAccessibleName(label)
        button.setAutoRaise(True)
        button.setArrowType(Qt.ArrowType.DownArrow)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self._open_and_enter)
        strip = self._strips[-1]
        opener = CaptionedCell("", button, len(label) + 6)
        keep = opener.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        opener.setSizePolicy(keep)
        if strip is self._strips[0]:
            opener.caption.setVisible(self._has_captions)
            self._captioned.append(opener)
        if isinstance(flow := strip.layout(), CellFlow):
            flow.add_cell(opener, 0)
        return opener

    def _open_and_enter(self) -> None:
        self.open_more()
        self.cells[self._shape.more[0].name].setFocus()

    def _add_strip(self, cells: tuple[Cell, ...]) -> QWidget:
        strip = QWidget(self)
        flow = CellFlow(strip)
        for cell in cells:
            label = plain(translate("record_form", cell.label))
            editor = cell.make(label, self._surroundings)
            editor.set_value(getattr(self._part, cell.name))
            editor.changed.connect(partial(self._follow, cell.name))
            self.cells[cell.name] = editor
            caption = "" if isinstance(editor, CheckEditor) else label
            captioned = CaptionedCell(caption, editor, cell.width)
            flow.add_cell(captioned, cell.share, starts_line=cell.starts_line)
            if not self._strips:
                self._captioned.append(captioned)
        self._column.addWidget(strip)
        if self._column.count() > 1:  # what is several lines high stands apart from the next
            self._column.setContentsMargins(0, 0, 0, FIELD)
        if self.isVisible():
            strip.show()
        return strip

    def _follow(self, name: str) -> None:
        if self._shape.follow is not None:
            self._shape.follow(self.cells, name)
        self._open_as_needed()
        self.changed.emit()


class CaptionedCell(QWidget):
    """A small caption with a field beneath."""

    def __init__(self, caption: str, field: QWidget, width: int) -> None:
        super().__init__()
        self._width = width
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.caption = QLabel(caption, self)
        self.caption.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        font = QFont()
        font.setPointSizeF(self.font().pointSizeF() * 0.9)
        self.caption.setFont(font)
        self.caption.setBuddy(innermost(field))
        column.addWidget(self.caption)
        column.addWidget(field)
        column.addStretch(1)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(characters(self, self._width))


class PartList(Editor):
    """All parts of one kind, a row each, with an empty row to go on in."""

    has_captions = True

    def __init__(self, name: str, shape: RowShape, surroundings: Surroundings) -> None:
        super().__init__(name)
        self._shape = shape
        self._surroundings = surroundings
        self.rows = RowList(name, self._make_row, self)
        self.rows.changed.connect(self._follow)
        self._caption_first()
        self.column.addWidget(self.rows)
        self.setFocusProxy(self.rows.editors()[0])

    @override
    def value(self) -> tuple[Any, ...]:
        return tuple(part for part in self.rows.values() if not is_empty(part))

    @override
    def set_value(self, value: tuple[Any, ...]) -> None:
        if value == self.value():
            return
        filled = [row for row in self._part_rows() if not is_empty(row.value())]
        if len(filled) == len(value):  # rows of nothing but unread typing stay where they are
            for row, part in zip(filled, value, strict=True):
                row.set_value(part)
        else:
            self.rows.set_values(value)
            self._caption_first()

    @override
    def unread(self) -> bool:
        return any(row.unread() for row in self._part_rows())

    @override
    def unread_field(self) -> QWidget:
        return next((row.unread_field() for row in self._part_rows() if row.unread()), self)

    def _make_row(self) -> PartRow:
        row = PartRow(self._shape, self._surroundings)
        row.further_lines.connect(partial(self._add_lines, row))
        return row

    def _add_lines(self, row: PartRow, lines: list[str]) -> None:
        name, empty = self._shape.cells[0].name, self._shape.part()
        self.rows.insert_values(row, [replace(empty, **{name: line}) for line in lines])

    def _follow(self) -> None:
        self._caption_first()
        self.changed.emit()

    def _caption_first(self) -> None:
        for at, row in enumerate(self._part_rows()):
            row.show_captions(shown=at == 0)
            self.rows.lower_cross(at, row.caption_font() if at == 0 else None)

    def _part_rows(self) -> list[PartRow]:
        return [row for row in self.rows.editors() if isinstance(row, PartRow)]


def parts(shape: RowShape) -> MakeEditor:
    """Return what makes the list of one kind of parts."""
    return lambda name, surroundings: PartList(name, shape, surroundings)
