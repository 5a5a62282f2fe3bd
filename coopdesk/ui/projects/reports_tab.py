"""The status reports of a project, and what changed from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.domain.periods import point
from coopdesk.domain.records import Record
from coopdesk.domain.report_differences import Comparison, compare
from coopdesk.domain.results import StatusReport
from coopdesk.domain.snapshots import record_in
from coopdesk.ui.messages import Wording
from coopdesk.ui.projects.difference_view import DifferenceView
from coopdesk.ui.projects.difference_words import as_text
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.measures import FIELD, GROUP
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.plain import plain_tip
from coopdesk.ui.writing import buttons_write, writes
from coopdesk.vocabulary.date_text import period_text

NOW = -1  # in place of a report: the record as it stands
_MOST_ROWS = 5  # in sight at once


class ReportsTab(QWidget):
    """List the status reports of a project, and compare any two of them."""

    capture_wanted = Signal()  # a page or report to be captured

    def __init__(
        self,
        background: Background,
        reader: Reader,
        record: Record,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._reader = reader
        self._record = record
        self._reports: list[StatusReport] = []
        self._comparison: Comparison | None = None
        self._reply: Reply[Comparison | None] | None = None
        self._build()
        self._lay_out()
        self.show_record(record)

    def show_record(self, record: Record) -> None:
        """Show the reports of a record that was changed."""
        self._record = record
        self._reports = sorted(record.status_reports, key=_day, reverse=True)
        self._pages.setCurrentIndex(int(bool(self._reports)))
        self._fill_list()
        self._fill_choices()
        self._compare()

    def compare_with(self, before: int, after: int) -> None:
        """Compare two reports by their rows in the list, newest first; NOW is the record."""
        for choice, row in ((self.before, before), (self.after, after)):
            choice.setCurrentIndex(choice.findData(row))

    def comparison(self) -> Comparison | None:
        """Return the two reports in sight beside each other."""
        return self._comparison

    def copy_text(self) -> None:
        """Put the differences in sight on the clipboard as text."""
        heading = f"{self._record.title}\n{self.before.currentText()} → {self.after.currentText()}"
        text = as_text(self.view.shown(), heading, self._wording())
        QGuiApplication.clipboard().setText(text)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._comparison is None:
            self._compare()

    def _wording(self) -> Wording:
        return Wording(self._reader.language, self._reader.topics, self._record.kind)

    def _fill_list(self) -> None:
        self.list.setRowCount(len(self._reports))
        for row, report in enumerate(self._reports):
            day = self._day_words(report)
            kept = self.tr("yes") if report.snapshot else self.tr("no")
            source = report.source_url or self._source_of(report)
            for column, text in enumerate((day, report.title, source, kept)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(plain_tip(report.note if column == 1 and report.note else text))
                self.list.setItem(row, column, cell)
        shown = min(max(len(self._reports), 2), _MOST_ROWS)
        rows = self.list.verticalHeader().defaultSectionSize() * shown
        head = self.list.horizontalHeader().sizeHint().height()
        self.list.setFixedHeight(head + rows + 2 * self.list.frameWidth() + 2)

    def _source_of(self, report: StatusReport) -> str:
        """Name the file that a report was taken from, as its title's words say."""
        at = self._record.status_reports.index(report) + 1
        fields = {f"status_reports.{at}.title", f"status_reports.{at}"}
        return next((row.source for row in self._record.provenance if row.field in fields), "")

    def _fill_choices(self) -> None:
        rows = [(self._day_words(each), n) for n, each in enumerate(self._reports) if each.snapshot]
        rows.insert(0, (self.tr("Record as it stands"), NOW))
        kept = [row for _, row in rows]
        later = kept[1] if len(kept) > 2 else NOW
        before = kept[2] if len(kept) > 2 else kept[-1]
        for choice, row in ((self.before, before), (self.after, later)):
            with QSignalBlocker(choice):
                choice.clear()
                for words, number in rows:
                    choice.addItem(words, number)
                choice.setCurrentIndex(choice.findData(row))

    def _compare(self) -> None:
        """Compare what is chosen, aside: a long report takes a moment."""
        if self._reply is not None:
            self._reply.forget()
        sides = tuple(self._told(choice) for choice in (self.before, self.after))
        if not self.isVisible():
            self._comparison = None
            return
        self._reply = self._background.read(_compared, *sides).then(self._show)

    def _show(self, comparison: Comparison | None) -> None:
        self._comparison = comparison
        told = comparison.differences if comparison else ()
        self.view.name_sides(self.before.currentText(), self.after.currentText())
        self.view.show_differences(told)
        self._copy.setEnabled(bool(told))
        words = ""
        kept = sum(bool(report.snapshot) for report in self._reports)
        if not kept:
            words = self.tr(
                "No words of these reports were kept, so nothing can be compared. Capture the next"
                " report: its words are kept."
            )
        elif kept == 1 and not told:
            words = self.tr(
                "There is no later report yet, and the record says what this one told. Capture the"
                " next report: what has changed stands here then."
            )
        elif kept == 1:
            words = self.tr(
                "There is no later report yet: this is what has changed in the record since."
            )
        elif self.before.currentData() == self.after.currentData():
            words = self.tr("Choose two different reports to compare.")
        elif not told:
            words = self.tr("Both tell the same.")
        for part in self._compared:
            part.setVisible(bool(kept))
        self.view.setVisible(kept > 1 or bool(told))
        self._message.show_message("hint", words)

    def _told(self, choice: QComboBox) -> Record | None:
        row: int | None = choice.currentData()
        if row is None:
            return None
        if row == NOW:
            return replace(self._record, people=())  # reports keep no people
        return record_in(self._reports[row])

    def _day_words(self, report: StatusReport) -> str:
        if report.as_of is None:
            return report.title or self.tr("without a date")
        return period_text(point(report.as_of), self._reader.language)

    def _build(self) -> None:
        self._empty = EmptyState(
            self.tr("No status report yet"),
            self.tr(
                "Capture a report of this project: its words are kept, and the next report is "
                "compared with it."
            ),
            [(self.tr("&Capture a report…"), icon("file-text"), self.capture_wanted.emit)],
            self,
        )
        buttons_write(self._background, self._empty)
        self.list = QTableWidget(0, 4, self)
        self.list.setAccessibleName(self.tr("Status reports"))
        self.list.setHorizontalHeaderLabels(
            [self.tr("As of"), self.tr("Title"), self.tr("Source"), self.tr("Words kept")]
        )
        self.list.verticalHeader().hide()
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setShowGrid(False)
        self.list.setWordWrap(False)
        self.list.setTabKeyNavigation(False)
        modes = QHeaderView.ResizeMode
        wanted = (modes.ResizeToContents, modes.Stretch, modes.ResizeToContents)
        for column, mode in enumerate((*wanted, modes.ResizeToContents)):
            self.list.horizontalHeader().setSectionResizeMode(column, mode)
        self.list.itemSelectionChanged.connect(self._compare_selected)
        self.before, self.after = QComboBox(self), QComboBox(self)
        for choice in (self.before, self.after):
            choice.currentIndexChanged.connect(partial(_call, self._compare))
        self._copy = QPushButton(icon("copy"), self.tr("Cop&y as text"), self)
        self._copy.clicked.connect(partial(_call, self.copy_text))
        self.capture = QPushButton(icon("file-text"), self.tr("&Capture a report…"), self)
        self.capture.clicked.connect(partial(_call, self.capture_wanted.emit))
        writes(self._background, self.capture)
        self._message = FieldMessage(self)
        self.view = DifferenceView(self._wording(), parent=self)

    def _compare_selected(self) -> None:
        """Compare two selected reports; one is compared with the report before it."""
        rows = sorted({index.row() for index in self.list.selectedIndexes()})
        rows = [row for row in rows if self._reports[row].snapshot]
        if len(rows) == 1 and rows[0] + 1 < len(self._reports):
            rows.append(rows[0] + 1)
        if len(rows) > 1 and self._reports[rows[-1]].snapshot:
            self.compare_with(rows[-1], rows[0])

    def _lay_out(self) -> None:
        compared, with_ = QLabel(self.tr("Co&mpare"), self), QLabel(self.tr("&with"), self)
        compared.setBuddy(self.before)
        with_.setBuddy(self.after)
        row = QHBoxLayout()
        row.setSpacing(FIELD)
        for widget in (compared, self.before, with_, self.after):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._copy)
        row.addWidget(self.capture)
        self._compared = (compared, self.before, with_, self.after, self._copy)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        column.setSpacing(FIELD)
        column.addWidget(self.list)
        column.addLayout(row)
        column.addWidget(self._message)
        column.addWidget(self.view, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(filled)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)


def _compared(_session: object, before: Record | None, after: Record | None) -> Comparison | None:
    return compare(before, after) if before and after else None


def _day(report: StatusReport) -> tuple[bool, str]:
    return report.as_of is not None, str(report.as_of or "")


def _call(do: Callable[[], object], *_told: object) -> None:
    do()
