"""Two versions of a record side by side: field by field, or two rows of a file cell by cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QBrush, QFont, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from coopdesk.domain.changes import FieldChange
from coopdesk.domain.record_json import KEPT_BY_CATALOGUE
from coopdesk.domain.records import Record
from coopdesk.importing.cells import plain
from coopdesk.importing.sheets import SheetRow
from coopdesk.ui.messages import Wording, field_name, field_words
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.measures import characters
from coopdesk.ui.widgets.plain import plain_tip

translate = QCoreApplication.translate
TOP: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
NOT_COMPARED: Final = KEPT_BY_CATALOGUE | {"uid", "provenance", "warnings"}
NAMES: Final = 22  # characters of the names of fields
UNEQUAL: Final = "≠"
LONGEST: Final = 700  # characters of a text; whoever wants all of it opens the record


@dataclass(frozen=True, slots=True)
class Line:
    """A field in both versions, and whether they differ; what one leaves open does not."""

    name: str
    here: str
    there: str
    differs: bool = False


def compared_records(here: Record, there: Record, wording: Wording) -> list[Line]:
    """Compare a record of the file with one of the catalogue, where either says anything."""
    ours, theirs = replace(wording, kind=here.kind), replace(wording, kind=there.kind)
    lines: list[Line] = []
    for each in fields(Record):
        if each.name in NOT_COMPARED:
            continue
        left = _said(each.name, getattr(here, each.name), ours)
        right = _said(each.name, getattr(there, each.name), theirs)
        if left or right:
            differs = bool(left) and left != right
            lines.append(Line(field_name(each.name), left, right, differs))
    return lines


def compared_changes(changes: Sequence[FieldChange], wording: Wording) -> list[Line]:
    """Show what a row changes in its record: as it would be, and as it is."""
    return [
        Line(
            field_name(change.field),
            _said(change.field, change.after, wording),
            _said(change.field, change.before, wording),
            differs=True,
        )
        for change in changes
    ]


def compared_rows(here: SheetRow, there: SheetRow, headings: Mapping[int, str]) -> list[Line]:
    """Compare two rows of a file, where either says anything."""
    columns = sorted({*here.cells, *there.cells})
    pairs = ((c, plain(here.cells.get(c)), plain(there.cells.get(c))) for c in columns)
    return [Line(headings.get(c, ""), left, right, left != right) for c, left, right in pairs]


class Comparison(QTableWidget):
    """Fields down, the two versions across; fields that differ come first and are marked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setAccessibleName(name)
        self._lines: tuple[Line, ...] = ()
        self._titles = ("", "")
        FocusLine(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(1)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def compare(self, lines: Sequence[Line], here: str, there: str) -> None:
        """Show these lines under the names of the two versions."""
        self._lines = tuple(sorted(lines, key=lambda line: not line.differs))
        self._titles = (here, there)
        self._fill()
        self.scrollToTop()

    def lines(self) -> tuple[Line, ...]:
        """Return what is compared, as it is shown."""
        return self._lines

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setColumnWidth(0, min(characters(self, NAMES), event.size().width() // 4))
        super().resizeEvent(event)
        self.resizeRowsToContents()

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self._lines:
            self._fill()

    def _fill(self) -> None:
        here, there = self._titles
        self.setHorizontalHeaderLabels([translate("Comparison", "Field"), here, there])
        self.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            for column, item in enumerate(self._items(line)):
                self.setItem(row, column, item)
        self.resizeRowsToContents()

    def _items(self, line: Line) -> Iterator[QTableWidgetItem]:
        name = QTableWidgetItem(f"{UNEQUAL} {line.name}" if line.differs else line.name)
        if line.differs:
            font = QFont()
            font.setBold(True)
            name.setFont(font)
        said = translate("Comparison", "differs") if line.differs else ""
        spoken = f"{line.name}: {said}" if said else line.name
        name.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        name.setToolTip(plain_tip(said))
        name.setTextAlignment(TOP)
        yield name
        for title, text in zip(self._titles, (line.here, line.there), strict=True):
            item = QTableWidgetItem(text or "–")
            item.setTextAlignment(TOP)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.name}, {title}: {text}")
            if not line.differs:
                item.setForeground(QBrush(colour("faded", self.palette())))
            yield item


def _said(name: str, value: object, wording: Wording) -> str:
    text = "\n".join(field_words(name, value, wording)) if value not in (None, "", ()) else ""
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
