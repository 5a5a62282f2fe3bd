"""The table of lines: what each is about, its three versions in a line, and the answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from coopdesk.domain.folding import fold
from coopdesk.ui.merging.lines import Answer, Answers, Line, Sort
from coopdesk.ui.merging.wording import answer_name, place_name, sort_name
from coopdesk.ui.widgets.colours import Tone, colour
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.measures import FIELD, characters

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
LINE: Final = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()
SORT, TITLE, FIELD_NAME, EXPORTED, THEIRS, OURS, ANSWER = range(7)
WIDTHS = (24, 36, 22, 24, 24, 24, 12)  # characters
MOST = 120  # characters of a text in a cell
TONES: dict[Answer, Tone] = {
    Answer.THEIRS: "good",
    Answer.OURS: "plain",
    Answer.OPEN: "doubt",
}


class LinesModel(QAbstractTableModel):
    """The lines of a plan with the answers given."""

    def __init__(self, answers: Answers, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._answers = answers
        self._widget = parent

    def show_lines(self, lines: Sequence[Line], answers: Answers) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines, self._answers = list(lines), answers
        self.endResetModel()

    def lines(self) -> list[Line]:
        """Return all lines."""
        return self._lines

    def renew_answers(self) -> None:
        """Show the answers anew."""
        if self._lines:
            last = self.index(len(self._lines) - 1, ANSWER)
            self.dataChanged.emit(self.index(0, ANSWER), last)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(WIDTHS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._title(section) if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self._lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._title(column)}: {self._text(line, column)}"
            case Qt.ItemDataRole.ForegroundRole if column == ANSWER:
                return self._shade(line)
            case _ if role == LINE:
                return line
            case _:
                return None

    def _title(self, section: int) -> str:
        return (
            self.tr("What"),
            self.tr("Record"),
            self.tr("Field"),
            self.tr("Exported"),
            self.tr("Theirs"),
            self.tr("Here now"),
            self.tr("Answer"),
        )[section]

    def _text(self, line: Line, column: int) -> str:
        match column:
            case 0:
                return sort_name(line.sort)
            case 1:
                return line.title
            case 2:
                return place_name(line.field)
            case 3 | 4 | 5:
                return _short((line.exported, line.theirs, line.ours)[column - EXPORTED])
            case _:
                return answer_name(line.sort, self._answers.of(line))

    def _shade(self, line: Line) -> QColor:
        return colour(TONES[self._answers.of(line)], self._widget.palette())


class LinesFilter(QSortFilterProxyModel):
    """Keeps the lines of one sort that hold what is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sort: Sort | None = None
        self._words: list[str] = []

    def keep(self, sort: Sort | None, typed: str) -> None:
        """Keep only these lines; None keeps all sorts."""
        self._sort, self._words = sort, fold(typed).split()
        self.invalidate()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        line: Line = self.sourceModel().index(source_row, 0).data(LINE)
        return self._sort in {None, line.sort} and line.holds(self._words)


class LinesTable(QTableView):
    """Show the lines; several may be chosen and answered at once."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = LinesModel(Answers(), self)
        self.filter = LinesFilter(self)
        self.filter.setSourceModel(self.rows)
        self.setModel(self.filter)
        FocusLine(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + FIELD)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column in (EXPORTED, THEIRS, OURS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, characters(self, width))

    def show_lines(self, lines: Sequence[Line], answers: Answers) -> None:
        """Show these lines and choose the first."""
        self.rows.show_lines(lines, answers)
        if self.filter.rowCount():
            self.selectRow(0)

    def shown(self) -> list[Line]:
        """Return the lines in sight of the filter, in their order."""
        return [self.filter.index(row, 0).data(LINE) for row in range(self.filter.rowCount())]

    def chosen(self) -> list[Line]:
        """Return the lines that are chosen."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.filter.index(row, 0).data(LINE) for row in rows]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MOST else f"{line[: MOST - 1]}…"
