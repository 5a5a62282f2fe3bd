"""What was brought in: the account, the records with a way to each, and the way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.rows import record_rows
from coopdesk.domain.records import RecordRow
from coopdesk.importing.apply import ImportResult
from coopdesk.importing.looking import Look
from coopdesk.ui.importing.fates import Fate, fate_name, fates_of
from coopdesk.ui.importing.row_marks import RowMarks
from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.empty_state import TITLE, EmptyState
from coopdesk.ui.widgets.measures import FIELD
from coopdesk.ui.widgets.paged_table import PagedTable
from coopdesk.ui.widgets.table_cells import Cell
from coopdesk.vocabulary.date_text import period_long
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate


class ResultPage(QWidget):
    """List the records that are new or changed; Enter or a double click opens one."""

    record_wanted = Signal(int)  # id

    def __init__(
        self, background: Background, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._language = language
        self._changed: frozenset[int] = frozenset()
        self._title = QLabel(self)
        self._account = QLabel(self)
        self._account.setWordWrap(True)
        self.table = PagedTable(self.tr("Records that were brought in"), self)
        self.table.set_empty(
            EmptyState(self.tr("No record was brought in"), self.tr("The catalogue had them all."))
        )
        self._lay_out()
        self.table.rows_wanted.connect(self._read)
        self.table.opened.connect(self._open)

    def words(self) -> str:
        """Return what was done, in a line."""
        return self._title.text()

    def show_result(self, result: ImportResult, look: Look, account: str) -> None:
        """Show what was done; the account is that of the rows, in a line."""
        self._changed = frozenset(result.changed)
        self._title.setText(result_words(result, fates_of(look)))
        self._account.setText(account)
        self.setAccessibleName(f"{look.plan.path.name}: {self._title.text()}")
        self.table.show_keys([*result.added, *result.changed])
        self.table.mark_stale(self.table.all_keys())
        if result.added or result.changed:
            self.table.select_keys([*result.added, *result.changed][:1])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _read(self, ids: Sequence[int]) -> None:
        self._background.read(record_rows, list(ids)).then(self._fill)

    def _fill(self, found: Sequence[RecordRow]) -> None:
        marks = RowMarks(self)
        self.table.fill({row.id: self._cells(row, marks) for row in found})

    def _cells(self, row: RecordRow, marks: RowMarks) -> list[Cell | str]:
        fate = Fate.CHANGED if row.id in self._changed else Fate.NEW
        mark, shade = marks.of_fate(fate), marks.fate_shade(fate)
        return [
            Cell(fate_name(fate), mark=mark, shade=shade),
            term("kind", row.kind, self._language),
            row.title,
            period_long(row.period, self._language) or row.period.words,
            row.reference,
        ]

    def _open(self, record_id: object) -> None:
        if isinstance(record_id, int):
            self.record_wanted.emit(record_id)

    def _lay_out(self) -> None:
        self.table.set_columns(
            [
                ColumnSpec("outcome", self.tr("Outcome"), width=12, sortable=False),
                ColumnSpec("kind", self.tr("Kind"), width=14, sortable=False),
                ColumnSpec("title", self.tr("Title"), width=70, sortable=False),
                ColumnSpec("period", self.tr("Period"), width=40, sortable=False),
                ColumnSpec("reference", self.tr("Reference"), width=16, sortable=False),
            ]
        )
        self._account.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        for widget in (self._title, self._account):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        self._fit()

    def _fit(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * TITLE)
        self._title.setFont(font)


def result_words(result: ImportResult, fates: Mapping[Fate, int]) -> str:
    """Say what an import did."""
    added = translate("ResultPage", "%Ln record(s) added", "", len(result.added))
    changed = translate("ResultPage", "%Ln changed", "", len(result.changed))
    left = not_brought_in(fates) or translate("ResultPage", "%Ln row(s) refused", "", 0)
    return f"{added}, {changed}, {left}."


def not_brought_in(fates: Mapping[Fate, int]) -> str:
    """Say how many rows were refused and how many the officer left out; "" where there are none."""
    said: list[str] = []
    if refused := fates[Fate.REFUSED]:
        said.append(translate("ResultPage", "%Ln row(s) refused", "", refused))
    if left_out := fates[Fate.LEFT_OUT]:
        said.append(translate("ResultPage", "%Ln row(s) left out by you", "", left_out))
    return ", ".join(said)
