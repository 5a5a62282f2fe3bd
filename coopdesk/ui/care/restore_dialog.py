"""What would change if a backup were restored, record by record, before anything does."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from coopdesk.background import Background
from coopdesk.catalogue.backups import Backup
from coopdesk.catalogue.restoring import Difference, difference, then_and_now
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.records import Record
from coopdesk.ui.care.two_versions import TwoVersions
from coopdesk.ui.errand import Errand
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters, lines
from coopdesk.ui.widgets.toast import ProgressStrip
from coopdesk.ui.writing import writes
from coopdesk.vocabulary.moments import moment_text

translate = QCoreApplication.translate
UID = Qt.ItemDataRole.UserRole
KIND = Qt.ItemDataRole.UserRole + 1


class RestoreDialog(QDialog):
    """Show how a backup differs from now, and let all of it or single records be taken back."""

    whole_wanted = Signal(Path)
    records_wanted = Signal(Path, list)  # backup, uids

    def __init__(
        self, background: Background, backup: Backup, reader: Reader, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._background = background
        self._backup = backup
        self._errand = Errand()
        self._moment = moment_text(backup.made, reader.language)
        self.setWindowTitle(self.tr("Backup of {moment}").format(moment=self._moment))
        self._told = QLabel(self.tr("Comparing the backup with the catalogue of now"), self)
        self._told.setWordWrap(True)
        self._strip = ProgressStrip(self)
        self._strip.cancelled.connect(self.reject)
        self._errand.progress.connect(self._strip.show_progress)
        self.table = QTableView(self)
        self._model = QStandardItemModel(0, 2, self)
        self.versions = TwoVersions(reader, self)
        self.take_back = QPushButton(icon("check"), self.tr("&Take back selected records"), self)
        self.whole = QPushButton(icon("rotate-ccw"), self.tr("&Restore whole catalogue"), self)
        self.leave = QPushButton(self.tr("&Close"), self)
        writes(background, self.take_back, self.whole)
        self._dress()
        self._lay_out()
        self.finished.connect(self._give_up)
        self._compare()

    def _compare(self) -> None:
        self._strip.start(self.tr("Comparing"))
        reply = self._background.back_up(difference, self._backup.path, self._errand.report)
        reply.then(self._show).otherwise(self._refuse)

    def _show(self, found: Difference) -> None:
        self._strip.finish()
        self._told.setText(self._summary(found))
        kinds = {
            "back": (self.tr("Comes back"), "plus"),
            "other": (self.tr("As it was then"), "pencil"),
            "gone": (self.tr("Goes away"), "x"),
        }
        order = tuple(kinds)
        for each in sorted(found.records, key=lambda record: order.index(record.kind)):
            word, name = kinds[each.kind]
            row = [QStandardItem(icon(name), word), QStandardItem(each.title)]
            for item in row:
                item.setEditable(False)
            row[0].setData(each.uid, UID)
            row[0].setData(each.kind, KIND)
            self._model.appendRow(row)
        self.table.resizeColumnToContents(0)
        self.whole.setEnabled(True)
        if found.records:
            self.table.selectRow(0)

    def _summary(self, found: Difference) -> str:
        if not found.records:
            return self.tr("The catalogue holds now what it held then.")
        back = translate("RestoreDialog", "%Ln record(s) would come back", "", found.back)
        other = translate("RestoreDialog", "%Ln record(s) would change back", "", found.other)
        gone = translate("RestoreDialog", "%Ln record(s) saved since would go", "", found.gone)
        same = translate("RestoreDialog", "%Ln record(s) would stay", "", found.same)
        counts = (found.back, found.other, found.gone, found.same)
        said = zip((back, other, gone, same), counts, strict=True)
        listed = ", ".join(words for words, count in said if count)
        words = self.tr(
            "If this backup of {moment} took the place of the catalogue: {listed}. The file of now"
            " would be kept beside it under another name."
        )
        return words.format(moment=self._moment, listed=listed)

    def _refuse(self, refusal: CatalogueError) -> None:
        self._strip.finish()
        show_refusal(self, refusal).finished.connect(self.reject)

    def _give_up(self) -> None:
        self._errand.give_up()

    def _chosen(self) -> list[str]:
        rows = self.table.selectionModel().selectedRows()
        return [row.data(UID) for row in rows if row.data(KIND) != "gone"]

    def _offer(self, *_: object) -> None:
        self.take_back.setEnabled(bool(self._chosen()))
        rows = self.table.selectionModel().selectedRows()
        self.versions.clear()
        if len(rows) == 1:
            uid = rows[0].data(UID)
            reply = self._background.read(then_and_now, self._backup.path, uid)
            reply.then(partial(self._show_two, uid)).otherwise(self._ignore)

    def _show_two(self, uid: str, two: tuple[Record | None, Record | None]) -> None:
        rows = self.table.selectionModel().selectedRows()
        if [row.data(UID) for row in rows] == [uid]:
            self.versions.show_two(*two)

    def _ignore(self, _refusal: CatalogueError) -> None:
        self.versions.clear()

    def _want_records(self) -> None:
        uids = self._chosen()
        self.accept()
        self.records_wanted.emit(self._backup.path, uids)

    def _want_whole(self) -> None:
        self.accept()
        self.whole_wanted.emit(self._backup.path)

    def _dress(self) -> None:
        table = self.table
        self._model.setHorizontalHeaderLabels([self.tr("What would happen"), self.tr("Title")])
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Records that differ"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(0)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + FIELD)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(self._offer)
        self._told.setForegroundRole(QPalette.ColorRole.WindowText)
        self.take_back.setEnabled(False)
        self.whole.setEnabled(False)
        self.take_back.clicked.connect(self._want_records)
        self.whole.clicked.connect(self._want_whole)
        self.leave.clicked.connect(self.reject)
        self.leave.setDefault(True)

    def _lay_out(self) -> None:
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.table)
        panes.addWidget(self.versions)
        panes.setSizes([characters(self, 60), characters(self, 60)])
        buttons = QHBoxLayout()
        buttons.setSpacing(FIELD)
        buttons.addWidget(self.take_back)
        buttons.addWidget(self.whole)
        buttons.addWidget(self._strip)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GROUP, EDGE, GROUP)
        column.setSpacing(GROUP)
        column.addWidget(self._told)
        column.addWidget(panes, 1)
        column.addLayout(buttons)
        self.resize(characters(self, 140), lines(self, 32))
