"""The page of backups and checks: how it stands, which backups there are, what can be had back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.backups import BackedUp, Backup, Kept
from coopdesk.catalogue.check import Findings
from coopdesk.catalogue.restoring import TakenBack, take_back, where_damaged_are_whole
from coopdesk.domain.changes import Deed
from coopdesk.ui.care.backup_table import BackupTable
from coopdesk.ui.care.changes_dialog import ChangesDialog
from coopdesk.ui.care.findings import FindingsPanel
from coopdesk.ui.care.keeper import BackupKeeper
from coopdesk.ui.care.restore_dialog import RestoreDialog
from coopdesk.ui.care.wording import made_text, size_text
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, lines
from coopdesk.ui.widgets.toast import ProgressStrip
from coopdesk.ui.writing import writes

translate = QCoreApplication.translate
TITLE = 1.4  # times the size of the text


class CarePage(QWidget):
    """Look after the catalogue: back it up, restore it, check it."""

    check_wanted = Signal()
    restore_wanted = Signal(Path)  # of the backup that takes the place of the catalogue
    second_chosen = Signal(str)  # folder, "" for none any more
    records_wanted = Signal(list)  # ids
    said = Signal(str)

    def __init__(
        self,
        background: Background,
        keeper: BackupKeeper,
        reader: Callable[[], Reader],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._keeper = keeper
        self._reader = reader
        self._kept: Kept | None = None
        self._dialog: RestoreDialog | None = None
        self._build()
        self._lay_out()
        keeper.known.connect(self._show_kept)
        keeper.began.connect(self._show_work)
        keeper.progress.connect(self.strip.show_progress)
        keeper.ended.connect(self._end_work)
        keeper.made.connect(self._say_made)

    def show_findings(self, found: Findings) -> None:
        """Show what a check found, and look which backup has the damaged records whole."""
        self.findings.show_findings(found)
        if found.left and self._kept:
            looking = self._background.back_up(
                where_damaged_are_whole, found.left, self._kept.backups
            )
            looking.then(self._take_whole)

    def restore(self) -> RestoreDialog | None:
        """Show what would change if the chosen backup were restored."""
        backup = self.table.backup()
        if backup is None:
            return None
        self._dialog = dialog = RestoreDialog(self._background, backup, self._reader(), self)
        dialog.whole_wanted.connect(self.restore_wanted)
        dialog.records_wanted.connect(self._take_back)
        dialog.open()
        return dialog

    def choose_second(self) -> None:
        """Ask for the folder that backups are copied to."""
        asked = QFileDialog(self, self.tr("Second folder for backups"))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.fileSelected.connect(self.use_second)
        asked.open()

    def save_changes(self) -> ChangesDialog:
        """Ask for a period, and save who changed what in it."""
        dialog = ChangesDialog(self._background, self._reader().language, self)
        dialog.said.connect(self.said)
        dialog.open()
        return dialog

    def use_second(self, folder: str) -> None:
        """Copy backups to this folder from now on, the newest at once; "" to none."""
        self.second_chosen.emit(folder)
        if folder:
            self._keeper.back_up()
        self._keeper.refresh()

    def headline(self) -> str:
        """Return what is said of the newest backup."""
        return self._head.text()

    def second_words(self) -> str:
        """Return what is said of the second folder."""
        return self._second.text()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keeper.refresh()

    # building

    def _build(self) -> None:
        self._head, self._where, self._second = (QLabel(self) for _ in range(3))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * TITLE)
        self._head.setFont(font)
        for label in (self._head, self._where, self._second):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._where.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.strip = ProgressStrip(self)
        self.strip.cancelled.connect(self._background.stop)
        self.table = BackupTable(self._reader().language, self)
        self.setFocusProxy(self.table)
        self.findings = FindingsPanel(self._reader().language, self)
        words = self.tr(
            "A backup is a whole copy that was checked record by record. One is made on closing,"
            " before imports and changes of many records, and after half an hour of changes."
        )
        self._empty = EmptyState(self.tr("What a backup is"), words, (), self)
        self.back_up = self._button(self.tr("&Back up now"), "save", self._keeper.back_up)
        self.restore_button = self._button(self.tr("&Restore…"), "rotate-ccw", self.restore)
        self.check = self._button(
            self.tr("&Check catalogue"), "circle-check", self.check_wanted.emit
        )
        self.second = self._button(self.tr("&Second folder…"), "folder-open", self.choose_second)
        self.no_second = self._button(
            self.tr("Copy &nowhere else"), "x", partial(self.use_second, "")
        )
        self.changes = self._button(self.tr("&Who changed what…"), "history", self.save_changes)
        self.folder = self._button(self.tr("&Open folder"), "external-link", self._open_folder)
        self.table.chosen.connect(self._offer)
        self.table.opened.connect(self.restore)
        writes(self._background, self.findings.take_back)
        self.findings.take_back_wanted.connect(self._take_back_pairs)
        self.findings.show_wanted.connect(self.records_wanted)
        self._offer()

    def _button(self, text: str, name: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(icon(name), text, self)
        button.setAutoDefault(False)
        button.clicked.connect(partial(_call, act))
        return button

    def _lay_out(self) -> None:
        bar = QWidget(self)
        flow = FlowLayout(bar)
        flow.setSpacing(FIELD)
        for button in (
            *(self.back_up, self.restore_button, self.check),
            *(self.second, self.no_second, self.folder, self.changes),
        ):
            flow.addWidget(button)
        head = QVBoxLayout()
        head.setContentsMargins(EDGE, GROUP, EDGE, 0)
        head.setSpacing(FIELD)
        for widget in (self._head, self._where, self._second):
            head.addWidget(widget)
        work = QHBoxLayout()
        work.addWidget(bar, 1)
        work.addWidget(self.strip)
        head.addSpacing(FIELD)
        head.addLayout(work)
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.setChildrenCollapsible(False)
        for pane in (self._empty, self.table, self.findings):
            panes.addWidget(pane)
        panes.setSizes([lines(self, 16), lines(self, 16), lines(self, 10)])
        below = QVBoxLayout()
        below.setContentsMargins(EDGE, 0, EDGE, GROUP)
        below.addWidget(panes, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP)
        column.addLayout(head)
        column.addLayout(below, 1)

    # what is known

    def _show_kept(self, kept: Kept) -> None:
        self._kept = kept
        self.table.show_kept(kept)
        self.table.setVisible(bool(kept.backups))
        self._empty.setVisible(not kept.backups)
        self._head.setText(self._headline(kept))
        self._where.setText(self.tr("In {folder}").format(folder=str(kept.folder)))
        self._where.setVisible(bool(kept.backups))
        self._second.setText(self._second_words(kept))
        self._offer()

    def _headline(self, kept: Kept) -> str:
        if not kept.backups:
            return self.tr("No backup has been made yet")
        newest = kept.backups[0]
        time = made_text(newest.made, self._reader().language, datetime.now(UTC))
        count = translate("CarePage", "%Ln record(s)", "", newest.records)
        words = self.tr("Backup made and checked {time}: {records}, {size}")
        if not newest.is_whole:
            words = self.tr("The backup of {time} found the catalogue damaged: {records}, {size}")
        return words.format(time=time, records=count, size=size_text(newest.size))

    def _second_words(self, kept: Kept) -> str:
        if kept.second is None:
            return self.tr(
                "Backups lie on this computer only. A stick or a share as second folder keeps"
                " them when it breaks or is stolen."
            )
        if not kept.is_second_there:
            words = self.tr(
                "The second folder {folder} cannot be reached now; the next backup is copied"
                " there once it can."
            )
        else:
            words = self.tr("Each backup is copied to {folder} too")
        return words.format(folder=str(kept.second))

    def _offer(self, *_: object) -> None:
        self.restore_button.setEnabled(self.table.backup() is not None)
        self.back_up.setEnabled(not self._keeper.is_busy)
        self.no_second.setVisible(bool(self._kept and self._kept.second))
        self.folder.setEnabled(self.table.backup() is not None)

    def _show_work(self) -> None:
        self._offer()
        self.strip.start(self.tr("Backing up"))

    def _end_work(self) -> None:
        self.strip.finish()
        self._offer()

    def _say_made(self, done: BackedUp) -> None:
        words = self.tr("Backup made and checked")
        if not done.is_new:
            words = self.tr("Nothing has changed since the last backup, which is still whole")
        self.said.emit(words)

    def _open_folder(self) -> None:
        backup = self.table.backup()
        if backup:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(backup.path.parent)))

    # taking back

    def _take_whole(self, whole: Mapping[str, Backup]) -> None:
        self.findings.show_whole(whole)

    def _take_back_pairs(self, pairs: list[tuple[str, Path]]) -> None:
        by_backup = groupby(sorted(pairs, key=itemgetter(1)), itemgetter(1))
        for path, some in by_backup:
            self._take_back(path, [uid for uid, _ in some]).then(self._check_again)

    def _take_back(self, path: Path, uids: list[str]) -> Reply[TakenBack]:
        deed = Deed("records_brought_back", count=len(uids))
        reply = self._background.write(deed, take_back, path, uids)
        return reply.otherwise(partial(show_refusal, self))

    def _check_again(self, _done: TakenBack) -> None:
        self.check_wanted.emit()


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()
