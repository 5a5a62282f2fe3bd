"""What was brought in: the account, the records with a way to each, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.rows import record_rows
from coopdesk.domain.records import RecordRow
from coopdesk.importing.apply import ImportResult
from coopdesk.importing.plan import Outcome, Plan
from coopdesk.ui.importing.row_marks import RowMarks
from coopdesk.ui.importing.wording import outcome_name
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

    def show_result(self, result: ImportResult, plan: Plan, account: str) -> None:
        """Show what was done; the account is that of the rows, in a line."""
        self._changed = frozenset(result.changed)
        self._title.setText(result_words(result))
        self._account.setText(account)
        self.setAccessibleName(f"{plan.path.name}: {self._title.text()}")
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
        outcome = Outcome.CHANGED if row.id in self._changed else Outcome.NEW
        mark, shade = marks.of_outcome(outcome), marks.outcome_shade(outcome)
        return [
            Cell(outcome_name(outcome), mark=mark, shade=shade),
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
                ColumnSpec("title", self.tr("Title"), width=64, sortable=False),
                ColumnSpec("period", self.tr("Period"), width=26, sortable=False),
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


def result_words(result: ImportResult) -> str:
    """Say what an import did."""
    words = translate("ResultPage", "{added}, {changed}, {left}.")
    return words.format(
        added=translate("ResultPage", "%Ln record(s) added", "", len(result.added)),
        changed=translate("ResultPage", "%Ln changed", "", len(result.changed)),
        left=translate("ResultPage", "%Ln row(s) refused", "", result.counts[Outcome.REFUSED]),
    )
