"""What each column of a sheet becomes and why; the officer may choose otherwise."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from coopdesk.exporting.columns import Column
from coopdesk.importing.mapping import INTERNAL_NOTE, LEFT_OUT, ColumnMapping, Mapping
from coopdesk.importing.notes import Code
from coopdesk.importing.plan import Plan, PlannedSheet
from coopdesk.importing.sheets import column_letters
from coopdesk.importing.tables import columns_of
from coopdesk.ui.importing.wording import note_text, reason_name
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.measures import FIELD, characters

BECOMES = 2
WIDTHS = (7, 22, 26, 19, 9, 8)  # characters


class ColumnsPage(QWidget):
    """Show the mapping of one sheet at a time."""

    changed = Signal(Mapping)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._sheets: list[PlannedSheet] = []
        self.sheet_choice = QComboBox(self)
        self.sheet_choice.setAccessibleName(self.tr("Sheet"))
        self.sheet_choice.currentIndexChanged.connect(self._show_sheet)
        self._about = QLabel(self)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._cells = QStandardItemModel(self)
        self.table = QTableView(self)
        self._dress()

    def show_plan(self, plan: Plan) -> None:
        """Show the sheets of a plan; the one that was shown stays."""
        before = self.sheet_choice.currentText()
        self._sheets = [sheet for sheet in plan.sheets if sheet.mapping or sheet.read]
        self.sheet_choice.blockSignals(True)
        self.sheet_choice.clear()
        self.sheet_choice.addItems([sheet.sheet for sheet in self._sheets])
        self.sheet_choice.setCurrentIndex(max(0, self.sheet_choice.findText(before)))
        self.sheet_choice.blockSignals(False)
        self._show_sheet(self.sheet_choice.currentIndex())

    def _show_sheet(self, place: int) -> None:
        self._cells.setRowCount(0)
        if not 0 <= place < len(self._sheets):
            self._about.clear()
            return
        sheet = self._sheets[place]
        self._about.setText(self._account(sheet))
        if sheet.mapping is None:
            return
        for row, column in enumerate(sheet.mapping.columns):
            self._cells.appendRow(self._items(column))
            self.table.setIndexWidget(
                self._cells.index(row, BECOMES), self._choice(sheet.mapping, column)
            )

    def _account(self, sheet: PlannedSheet) -> str:
        said: list[str] = []
        if sheet.mapping is not None:
            said.append(
                self.tr("Headings in row {row}; the sheet holds “{kind}”.").format(
                    row=sheet.heading_row, kind=sheet.mapping.target.title(self._language)
                )
            )
        said += [note_text(note) for note in sheet.notes if not _is_in_table(note.code)]
        return "\n".join(said)

    def _items(self, column: ColumnMapping) -> list[QStandardItem]:
        number = self.locale().toString
        confidence = f"{number(column.confidence)} %" if column.confidence else "–"
        texts = (
            column_letters(column.column),
            column.heading,
            "",
            reason_name(column.reason),
            confidence,
            number(column.filled),
        )
        items = [QStandardItem(text) for text in texts]
        for item in items[4:]:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if not column.becomes and column.filled:  # words that would not be brought in
            for item in (items[1], items[3]):
                item.setForeground(colour("problem", self.palette()))
        return items

    def _choice(self, mapping: Mapping, column: ColumnMapping) -> QComboBox:
        choice = QComboBox(self.table)
        choice.setAccessibleName(self.tr("“{heading}” becomes").format(heading=column.heading))
        choice.setFrame(False)
        choice.addItem(self.tr("Leave out"), LEFT_OUT)
        choice.addItem(self.tr("Keep as an internal note"), INTERNAL_NOTE)
        choice.insertSeparator(2)
        for ours in columns_of(mapping.target):
            if _may_be_chosen(ours) or ours.key == column.becomes:
                choice.addItem(ours.heading(self._language), ours.key)
        choice.setCurrentIndex(max(0, choice.findData(column.becomes)))
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        choice.activated.connect(partial(self._choose, mapping, column.column, choice))
        return choice

    def _choose(self, mapping: Mapping, column: int, choice: QComboBox, _place: int) -> None:
        self.changed.emit(mapping.choose(column, str(choice.currentData())))

    def _dress(self) -> None:
        self._cells.setHorizontalHeaderLabels(
            [
                self.tr("Column"),
                self.tr("Heading"),
                self.tr("Becomes"),
                self.tr("Because of"),
                self.tr("Certainty"),
                self.tr("Filled rows"),
            ]
        )
        table = self.table
        table.setModel(self._cells)
        table.setAccessibleName(self.tr("Columns of the sheet"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.sheet_choice.sizeHint().height() + 2)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for place, width in enumerate(WIDTHS):
            table.setColumnWidth(place, characters(self, width) + 2 * FIELD)
        label = QLabel(self.tr("&Sheet:"), self)
        label.setBuddy(self.sheet_choice)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.sheet_choice)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, FIELD, 0, 0)
        column.setSpacing(FIELD)
        column.addLayout(row)
        column.addWidget(self._about)
        column.addWidget(table, 1)


def _is_in_table(code: Code) -> bool:
    """Tell whether the table of columns shows what a note says."""
    return code is Code.COLUMN_LEFT_OUT


def _may_be_chosen(column: Column) -> bool:
    """Tell whether a person would choose a column: no codes, nothing the program keeps."""
    kept = {"updated_at", "updated_by", "arrangement"}
    return not column.hidden and column.key not in kept and not column.key.endswith("_code")
