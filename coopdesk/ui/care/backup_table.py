"""The table of backups: when, why, how many records, how checked, where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from coopdesk.catalogue.backups import Backup, Kept
from coopdesk.ui.care.wording import checked_text, place_text, reason_text, size_text
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.measures import FIELD
from coopdesk.ui.widgets.plain import plain_tip
from coopdesk.vocabulary.moments import moment_text

REASON = 1


class BackupTable(QTableView):
    """Show the backups, the newest first, and let one of them be chosen."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._backups: tuple[Backup, ...] = ()
        self._titles = (
            self.tr("Made"), self.tr("Why"), self.tr("Records"), self.tr("Size"),
            self.tr("Checked"), self.tr("Where"),
        )  # fmt: skip
        self._model = QStandardItemModel(0, len(self._titles), self)
        self._model.setHorizontalHeaderLabels(self._titles)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Backups"))
        self._dress()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.activated.connect(self._open)

    def show_kept(self, kept: Kept) -> None:
        """Show these backups; the chosen one stays chosen."""
        before = self.backup()
        self._backups = kept.backups
        self._model.setRowCount(0)
        for backup in kept.backups:
            self._model.appendRow(self._row(backup, kept))
        paths = [each.path for each in kept.backups]
        if paths:
            self.selectRow(paths.index(before.path) if before and before.path in paths else 0)
        self._tell()

    def backup(self) -> Backup | None:
        """Return the chosen one."""
        row = self.currentIndex().row()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_rows()

    def _row(self, backup: Backup, kept: Kept) -> list[QStandardItem]:
        texts = (
            moment_text(backup.made, self._language),
            reason_text(backup.why),
            QLocale().toString(backup.records),
            size_text(backup.size),
            checked_text(backup),
            place_text(backup, kept.folder, kept.second),
        )
        row = [QStandardItem(text) for text in texts]
        for title, item in zip(self._titles, row, strict=True):
            item.setEditable(False)
            item.setToolTip(plain_tip(str(backup.path)))
            item.setData(f"{title}: {item.text()}", Qt.ItemDataRole.AccessibleTextRole)
        for column in (2, 3):
            row[column].setTextAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        tone = "good" if backup.is_whole else "problem"
        row[4].setIcon(icon("circle-check" if backup.is_whole else "triangle-alert", tone))
        return row

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self._fit_rows()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _fit_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(0)
        rows.setDefaultSectionSize(self.fontMetrics().height() + FIELD)

    def _tell(self, *_: object) -> None:
        self.chosen.emit()

    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit()
