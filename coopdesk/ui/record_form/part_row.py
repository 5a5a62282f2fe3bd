"""One part of a record as a row of cells: a party, a learning, an amount of money."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.domain.clean import is_empty
from coopdesk.ui.record_form.cell_flow import CellFlow
from coopdesk.ui.record_form.editor import Editor, MakeEditor, Surroundings
from coopdesk.ui.record_form.part_form import plain
from coopdesk.ui.widgets.measures import GAP, characters
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
    follow: Callable[[dict[str, Editor], str], None] | None = None  # a cell that fills others


class PartRow(QWidget):
    """The cells of one part; of an empty one only the first line is shown."""

    changed = Signal()

    def __init__(self, shape: RowShape, surroundings: Surroundings) -> None:
        super().__init__()
        self._shape = shape
        self._surroundings = surroundings
        self._part: Any = shape.part()
        self.cells: dict[str, Editor] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._line: QWidget | None = None
        self._rest: QWidget | None = None
        self._more: QWidget | None = None
        self._opener: QToolButton | None = None
        first = _first_line(shape.cells)
        self._line = self._add_cells(first)
        self.setFocusProxy(self.cells[first[0].name])

    def value(self) -> Any:
        """Return the part with what is typed."""
        return replace(self._part, **{name: cell.value() for name, cell in self.cells.items()})

    def set_value(self, value: Any) -> None:
        """Show a part."""
        self._part = value
        self._open_as_needed()
        for name, cell in self.cells.items():
            cell.set_value(getattr(value, name))

    def is_empty(self) -> bool:
        """Tell whether nothing is written here."""
        return is_empty(self.value()) and not self.unread()

    def unread(self) -> bool:
        """Tell whether something is typed that the part cannot hold."""
        return any(cell.unread() for cell in self.cells.values())

    def open_more(self) -> None:
        """Show the cells that are seldom wanted."""
        if self._more is None and self._shape.more:
            if self._opener is not None:
                self._opener.hide()
            self._more = self._add_cells(self._shape.more)
            for cell in self._shape.more:
                self.cells[cell.name].set_value(getattr(self._part, cell.name))

    def _open_as_needed(self) -> None:
        if is_empty(self.value()):
            return
        rest = self._shape.cells[len(_first_line(self._shape.cells)) :]
        if self._rest is None and rest:
            self._rest = self._add_cells(rest)
            for cell in rest:
                self.cells[cell.name].set_value(getattr(self._part, cell.name))
        default = self._shape.part()
        if any(getattr(self._part, c.name) != getattr(default, c.name) for c in self._shape.more):
            self.open_more()
        elif self._shape.more and self._more is None and self._opener is None:
            self._opener = self._make_opener()

    def _make_opener(self) -> QToolButton:
        labels = [plain(translate("record_form", cell.label)) for cell in self._shape.more]
        button = QToolButton(self)
        button.setText(translate("record_form", "Add {fields}").format(fields=", ".join(labels)))
        button.setAccessibleName(button.text())
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self._open_and_enter)
        self._column.addWidget(button)
        return button

    def _open_and_enter(self) -> None:
        self.open_more()
        self.cells[self._shape.more[0].name].setFocus()

    def _add_cells(self, cells: tuple[Cell, ...]) -> QWidget:
        strip = QWidget(self)
        flow = CellFlow(strip)
        for cell in cells:
            label = translate("record_form", cell.label)
            editor = cell.make(plain(label), self._surroundings)
            editor.changed.connect(lambda name=cell.name: self._follow(name))
            self.cells[cell.name] = editor
            flow.add_cell(
                CaptionedCell(plain(label), editor, cell.width),
                cell.share,
                starts_line=cell.starts_line,
            )
        self._column.addWidget(strip)
        strip.show()
        return strip

    def _follow(self, name: str) -> None:
        if self._shape.follow is not None:
            self._shape.follow(self.cells, name)
        self._open_as_needed()
        self.changed.emit()


class CaptionedCell(QWidget):
    """A small caption with its editor beneath."""

    def __init__(self, caption: str, editor: Editor, width: int) -> None:
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
        self.caption.setBuddy(editor)
        column.addWidget(self.caption)
        column.addWidget(editor)
        column.addStretch(1)
        self.setMinimumWidth(characters(self, width))


class PartList(Editor):
    """All parts of one kind, a row each, with an empty row to go on in."""

    def __init__(self, name: str, shape: RowShape, surroundings: Surroundings) -> None:
        super().__init__(name)
        self.rows = RowList(name, lambda: PartRow(shape, surroundings), self)
        self.rows.changed.connect(self.changed)
        self.column.addWidget(self.rows)
        self.setFocusProxy(self.rows.editors()[0])

    @override
    def value(self) -> tuple[Any, ...]:
        return tuple(self.rows.values())

    @override
    def set_value(self, value: tuple[Any, ...]) -> None:
        if value == self.value():
            return
        filled = [row for row in self._part_rows() if not row.is_empty()]
        if len(filled) == len(value) == len(self._part_rows()) - 1:
            for row, part in zip(filled, value, strict=True):
                row.set_value(part)
        else:
            self.rows.set_values(value)

    @override
    def unread(self) -> bool:
        return any(row.unread() for row in self._part_rows())

    def _part_rows(self) -> list[PartRow]:
        return [row for row in self.rows.editors() if isinstance(row, PartRow)]


def parts(shape: RowShape) -> MakeEditor:
    """Return what makes the list of one kind of parts."""
    return lambda name, surroundings: PartList(name, shape, surroundings)


def _first_line(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    breaks = [at for at, cell in enumerate(cells) if at and cell.starts_line]
    return cells[: breaks[0]] if breaks else cells
