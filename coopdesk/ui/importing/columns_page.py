"""What each column of a table becomes and why; the officer may choose otherwise."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.importing.cells import plain
from coopdesk.importing.looking import Look
from coopdesk.importing.mapping import INTERNAL_NOTE, ColumnMapping, Mapping, Reason
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.plan import PlannedSheet
from coopdesk.importing.record_kind import KINDS, as_kind, may_be_another_kind
from coopdesk.importing.sheets import column_letters
from coopdesk.importing.tables import ADDED, Table
from coopdesk.ui.importing.columns_table import (
    BAR,
    BECOMES,
    CERTAINTY,
    COLUMN,
    FILLED,
    HEADING,
    LETTERS,
    OPEN,
    SAMPLE,
    SURE,
    TEXTS,
    ColumnsTable,
    TargetDelegate,
    bar,
)
from coopdesk.ui.importing.preview_cells import one_line
from coopdesk.ui.importing.row_marks import RowMarks
from coopdesk.ui.importing.sheet_list import sheet_notes
from coopdesk.ui.importing.targets import target_name
from coopdesk.ui.importing.wording import note_text, reason_name
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.measures import FIELD, characters
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.plain import plain_tip

translate = QCoreApplication.translate

WIDTHS: Final = (10, 26, 26, 29, 4, 27, 16, 13)  # characters
LOOKED_AT: Final = 300  # rows in which a sample is looked for
SORT: Final = Qt.ItemDataRole.UserRole
TOLD: Final = {
    *(Code.DAY_ORDER, Code.DAY_ORDER_CONTRADICTED),
    *(Code.CELLS_AS_ABOVE, Code.SHEET_CALLED_AFTER, Code.COLUMNS_TICKED),
}


class ColumnsPage(QWidget):
    """Show the mapping of one table at a time."""

    changed = Signal(Mapping)
    edited = Signal(object)  # an Edit: the rows are records of another kind

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._look: Look | None = None
        self._place = 0
        self._is_stale = False  # something is to be shown once the page is in sight
        self._chosen: Mapping | None = None  # what is chosen and not yet compared
        self._about = FieldMessage(self)
        self.kind = QComboBox(self)
        self._kind_name = QLabel(self.tr("The rows are"), self)
        self._cells = QStandardItemModel(0, len(WIDTHS), self)
        self.table = ColumnsTable(self)
        self._delegate = TargetDelegate(self)
        self._delegate.chosen.connect(self._choose)
        self._delegate.closeEditor.connect(lambda: QTimer.singleShot(0, self, self._fill_if_due))
        self._dress()

    def show_look(self, look: Look, place: int | None) -> None:
        """Show the columns of a table; None chooses the first that has a mapping."""
        self._look = look
        mapped = [at for at, sheet in enumerate(look.plan.sheets) if sheet.mapping]
        self._chosen = None
        self._place = place if place is not None else (mapped[0] if mapped else 0)
        self._is_stale = True
        self._fill_if_due()

    def forget(self) -> None:
        """Hold on to nothing that was shown."""
        self._look = self._chosen = None
        self._is_stale = False

    def mapping(self) -> Mapping | None:
        """Return the mapping that is shown."""
        sheet = self._sheet()
        return self._chosen or (sheet.mapping if sheet else None)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill_if_due()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and self._look:
            self._fit()
            self._fill()

    def _sheet(self) -> PlannedSheet | None:
        sheets = self._look.plan.sheets if self._look else ()
        return sheets[self._place] if self._place < len(sheets) else None

    def _fill_if_due(self) -> None:
        """Show what is not shown yet, once it is in sight and no line of choices is open."""
        if self._is_stale and self.isVisible() and not self.table.is_choosing():
            self._fill()

    def _fill(self) -> None:
        self._is_stale = False
        sheet, mapping = self._sheet(), self.mapping()
        here = self.table.currentIndex().row(), self.table.verticalScrollBar().value()
        self._cells.setRowCount(0)
        self._say(sheet, mapping)
        self._offer_kinds(mapping)
        self.table.setVisible(mapping is not None)
        if mapping is None or self._look is None:
            return
        self._delegate.offer(mapping, self._language)
        marks = RowMarks(self)
        tables = self._look.opened.tables
        samples = samples_of(tables[self._place]) if self._place < len(tables) else {}
        for column in mapping.columns:
            self._cells.appendRow(self._items(mapping, column, samples, marks))
        header = self.table.horizontalHeader()
        self._cells.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self.table.setCurrentIndex(self._cells.index(max(0, here[0]), HEADING))
        self.table.verticalScrollBar().setValue(here[1])

    def _say(self, sheet: PlannedSheet | None, mapping: Mapping | None) -> None:
        if sheet is None or mapping is None:
            said = [note_text(note) for note in sheet_notes(sheet)] if sheet else []
            self._about.show_message("hint", "\n".join(said) or self.tr("There are no columns."))
            return
        said = [
            self.tr("Headings in row {row}; the sheet holds “{kind}”.").format(
                row=sheet.heading_row, kind=mapping.target.title(self._language)
            )
        ]
        if any(column.reason is Reason.REMEMBERED for column in mapping.columns):
            said.append(self.tr("Columns are mapped as last time, when a file had these headings."))
        unsure = sum(map(wants_a_look, mapping.columns))
        if unsure:
            said.append(translate("ColumnsPage", "%Ln column(s) want a look.", "", unsure))
        said += [note_text(note) for note in sheet.notes if note.code in TOLD]
        self._about.show_message("doubt" if unsure else "hint", " ".join(said))

    def _items(
        self, mapping: Mapping, column: ColumnMapping, samples: dict[int, str], marks: RowMarks
    ) -> list[QStandardItem]:
        number = self.locale().toString
        letters = column_letters(column.column) if column.column < ADDED else "+"
        sample = column.evidence or samples.get(column.column, "")
        becomes = target_name(mapping, column.becomes, self._language)
        certainty = f"{number(column.confidence)} %" if column.confidence else "–"
        texts = [letters, one_line(column.heading), one_line(sample), becomes, "▾"]
        texts += [reason_name(column.reason), certainty, number(column.filled)]
        items = [QStandardItem(text) for text in texts]
        ranks = (column.column, None, None, None, None, None, column.confidence, column.filled)
        for place, (item, rank) in enumerate(zip(items, ranks, strict=True)):
            item.setData(item.text().casefold() if rank is None else rank, SORT)
            item.setData(column.column, COLUMN)
            item.setToolTip(plain_tip(item.text()) if place in TEXTS else "")
            title = self._cells.horizontalHeaderItem(place).text()
            item.setData(f"{title}: {item.text()}", Qt.ItemDataRole.AccessibleTextRole)
        self._mark(items, column, marks)
        return items

    def _mark(self, items: list[QStandardItem], column: ColumnMapping, marks: RowMarks) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        items[FILLED].setTextAlignment(right)
        items[OPEN].setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        faded = colour("faded", self.palette())
        for place in (LETTERS, SAMPLE):
            items[place].setForeground(faded)
        items[CERTAINTY].setIcon(bar(column.confidence, self))
        if not column.becomes:
            items[BECOMES].setForeground(faded)
        if wants_a_look(column):
            items[HEADING].setIcon(marks.of_problem(Severity.WARNING))
            said = self.tr("{heading}. Wants a look").format(heading=items[HEADING].text())
            items[HEADING].setData(said, Qt.ItemDataRole.AccessibleTextRole)
            items[HEADING].setToolTip(plain_tip(said))

    def _offer_kinds(self, mapping: Mapping | None) -> None:
        is_offered = mapping is not None and may_be_another_kind(mapping)
        self.kind.setVisible(is_offered)
        self._kind_name.setVisible(is_offered)
        if mapping is not None and is_offered:
            self.kind.setCurrentIndex(list(KINDS).index(mapping.target))

    def _choose_kind(self, place: int) -> None:
        mapping = self.mapping()
        if mapping is not None and KINDS[place] != mapping.target:
            self.edited.emit(partial(as_kind, self._place, KINDS[place]))

    def _choose(self, column: int, becomes: str) -> None:
        mapping = self.mapping()
        if mapping and any(c.column == column and c.becomes != becomes for c in mapping.columns):
            self._chosen = mapping.choose(column, becomes)
            self._fill()
            self.changed.emit(self._chosen)

    def _dress(self) -> None:
        self._cells.setHorizontalHeaderLabels(
            [
                self.tr("Column"),
                self.tr("Heading"),
                self.tr("For example"),
                self.tr("Becomes"),
                "",
                self.tr("Because of"),
                self.tr("Certainty"),
                self.tr("Filled rows"),
            ]
        )
        self._cells.setSortRole(SORT)
        self.table.setModel(self._cells)
        self.table.setAccessibleName(self.tr("Columns of the sheet"))
        for place in (BECOMES, OPEN):
            self.table.setItemDelegateForColumn(place, self._delegate)
        header = self.table.horizontalHeader()
        header.setSortIndicator(LETTERS, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._cells.sort)
        for kind in KINDS:
            self.kind.addItem(kind.title(self._language))
        self.kind.setAccessibleName(self._kind_name.text())
        self.kind.activated.connect(self._choose_kind)
        head = QHBoxLayout()
        head.setSpacing(FIELD)
        head.addWidget(self._about, 1)
        for widget in (self._kind_name, self.kind):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, FIELD, 0, 0)
        column.setSpacing(FIELD)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self._fit()

    def _fit(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * FIELD)
        self.table.setIconSize(QSize(characters(self, BAR), self.fontMetrics().height()))
        self.table.set_widths(WIDTHS, (HEADING, SAMPLE))


def wants_a_look(column: ColumnMapping) -> bool:
    """Tell whether a column is left out though it says something, or is but a guess."""
    if column.reason in {Reason.CHOSEN, Reason.REMEMBERED}:
        return False
    if not column.becomes:
        return column.filled > 0 and column.reason is not Reason.CONTINUED
    return column.becomes != INTERNAL_NOTE and column.confidence < SURE


def samples_of(table: Table) -> dict[int, str]:
    """Return a value for each column that has one among the first rows."""
    found: dict[int, str] = {}
    for row in table.rows[:LOOKED_AT]:
        for column, value in row.cells.items():
            if column not in found:
                found[column] = plain(value)
    return found
