"""What would happen to each row of a file: a table, and the chosen row in full sentences."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.importing.notes import Severity
from coopdesk.importing.plan import Outcome, Plan, PlannedRow
from coopdesk.ui.importing.wording import note_text, outcome_name
from coopdesk.ui.messages import field_name
from coopdesk.ui.widgets.colours import Tone, colour
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.measures import FIELD, GAP, characters, lines

SHOWN = 2000  # rows; who has more to look at filters by outcome
TONES: dict[Outcome, Tone] = {
    Outcome.NEW: "good",
    Outcome.CHANGED: "accent",
    Outcome.DUPLICATE: "doubt",
    Outcome.REFUSED: "problem",
    Outcome.SAME: "faded",
    Outcome.NOT_DATA: "faded",
}
WIDTHS = (18, 11, 40)  # characters; the last column takes the rest


class Preview(QWidget):
    """Show the rows of a plan, all or those of one outcome."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PlannedRow] = []
        self._plan: Plan | None = None
        self._cells = QStandardItemModel(self)
        self.table = QTableView(self)
        self._more = QLabel(self)
        self._told = QPlainTextEdit(self)
        for pane in (self.table, self._told):
            FocusLine(pane)
        self._dress()

    def show_plan(self, plan: Plan, outcome: Outcome | None = None) -> None:
        """Show the rows of a plan that have this outcome, those to look at first for all."""
        self._plan = plan
        found = [row for row in plan.rows if outcome is None or row.outcome is outcome]
        if outcome is None:
            found.sort(key=_weight)  # stable: within a weight the order of the file
        self._rows = found[:SHOWN]
        self._fill()
        left = len(found) - len(self._rows)
        words = self.tr("and %Ln more row(s), counted above", "", left)
        self._more.setText(words)
        self._more.setVisible(left > 0)
        self._told.clear()
        if self._rows:
            self.table.selectRow(0)

    def told(self) -> str:
        """Return what is said about the chosen row."""
        return self._told.toPlainText()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Give rows and columns the room that the text needs."""
        height = self.fontMetrics().height() + 2 * GAP
        self.table.verticalHeader().setDefaultSectionSize(height)
        for place, width in enumerate(WIDTHS):
            self.table.setColumnWidth(place, characters(self, width) + 2 * FIELD)
        self._told.setMinimumHeight(lines(self, 3))

    def _fill(self) -> None:
        self._cells.setRowCount(0)
        for row in self._rows:
            self._cells.appendRow(self._items(row))

    def _items(self, row: PlannedRow) -> list[QStandardItem]:
        tone = QBrush(self._tone(row.outcome))
        where = f"{row.sheet} {self.locale().toString(row.number)}"
        outcome = QStandardItem(outcome_name(row.outcome))
        outcome.setForeground(tone)
        noted = QStandardItem(_noted(row))
        if row.outcome is Outcome.NOT_DATA:
            noted.setForeground(tone)
        items = [QStandardItem(where), outcome, QStandardItem(_line(row.title)), noted]
        for place, item in enumerate(items):
            heading = self._cells.horizontalHeaderItem(place).text()
            item.setData(f"{heading}: {item.text()}", Qt.ItemDataRole.AccessibleTextRole)
        return items

    def _tone(self, outcome: Outcome) -> QColor:
        return colour(TONES[outcome], self.palette())

    def _tell(self, _new: QItemSelection | None = None) -> None:
        chosen = self.table.currentIndex()
        self._told.setPlainText(self._sentences(chosen) if chosen.isValid() else "")

    def _sentences(self, chosen: QModelIndex) -> str:
        row = self._rows[chosen.row()]
        said = [note_text(note) for note in row.notes]
        for change in row.fields:
            name = field_name(change.field)
            said.append(
                self.tr("{field}: “{before}” becomes “{after}”").format(
                    field=name, before=_value(change.before), after=_value(change.after)
                )
            )
        return "\n".join(said) or self.tr("Nothing to note.")

    def _dress(self) -> None:
        self._cells.setHorizontalHeaderLabels(
            [
                self.tr("Sheet and row"),
                self.tr("Outcome"),
                self.tr("Record"),
                self.tr("What was noted"),
            ]
        )
        table = self.table
        table.setModel(self._cells)
        table.setAccessibleName(self.tr("Rows of the file"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._fit()
        table.selectionModel().selectionChanged.connect(self._tell)
        self._told.setReadOnly(True)
        self._told.setAccessibleName(self.tr("About the chosen row"))
        self._more.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        for widget in (table, self._told):
            splitter.addWidget(widget)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([1000, lines(self, 5)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, FIELD, 0, 0)
        column.addWidget(splitter, 1)
        column.addWidget(self._more)


def _weight(row: PlannedRow) -> int:
    """Put records that want a look first, and last what is no record at all."""
    match row.outcome:
        case Outcome.NOT_DATA:
            return 4
        case Outcome.REFUSED:
            return 0
        case _ if any(note.severity is Severity.WARNING for note in row.notes):
            return 1
        case Outcome.SAME:
            return 3
        case _:
            return 2


def _noted(row: PlannedRow) -> str:
    said = [note_text(note, with_place=bool(note.column)) for note in row.notes]
    fields = ", ".join(field_name(change.field) for change in row.fields)
    return _line(" · ".join([*said, *([fields] if fields else [])]))


def _line(text: str) -> str:
    return " ".join(text[:400].split())


def _value(value: object) -> str:
    """Say a value in a few words: parts are counted, texts cut."""
    if isinstance(value, tuple):
        parts = cast("Sequence[object]", value)
        texts = [str(getattr(part, "text", "") or getattr(part, "place", part)) for part in parts]
        return _line("; ".join(texts))[:160]
    words = getattr(value, "words", None)
    if words is not None:
        start, end = getattr(value, "start", None), getattr(value, "end", None)
        return str(words or " – ".join(str(day) for day in (start, end) if day))
    return _line(str(value if value is not None else ""))[:160]
