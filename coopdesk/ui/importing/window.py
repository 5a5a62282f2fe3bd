"""The window that brings a file in: found, mapped, looked through, then done and undone as one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.imports import imported_before
from coopdesk.domain.changes import UndoState
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.importing.apply import ImportResult, apply_plan, deed_of
from coopdesk.importing.deciding import make_plan, plan_file
from coopdesk.importing.mapping import Mapping
from coopdesk.importing.notes import Severity
from coopdesk.importing.opening import Opened
from coopdesk.importing.plan import Outcome, Plan
from coopdesk.ui.importing.columns_page import ColumnsPage
from coopdesk.ui.importing.counts_strip import CountsStrip
from coopdesk.ui.importing.preview import Preview
from coopdesk.ui.messages import explain
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.empty_state import TITLE, EmptyState
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters, lines
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.toast import ProgressStrip
from coopdesk.vocabulary.moments import moment_text

translate = QCoreApplication.translate
ENDINGS = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".json", ".jsonl")


class ImportWindow(QWidget):
    """Bring a workbook, csv or JSON file in, after showing what would happen to every row."""

    opened = Signal(Path)  # a file was read; the caller remembers its folder
    records_wanted = Signal(list)  # ids of the records that were brought in

    _finished = Signal()

    def __init__(
        self,
        background: Background,
        *,
        language: str,
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        # A dialog stays in front of the main window, which a window of its own would not.
        kinds = Qt.WindowType
        super().__init__(
            parent, kinds.Dialog | kinds.WindowMinMaxButtonsHint | kinds.WindowCloseButtonHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring in a file"))
        self.setAcceptDrops(True)
        self._background = background
        self._language = language
        self._folder = folder or Path.home()
        self._file: Opened | None = None
        self._plan: Plan | None = None
        self._result: ImportResult | None = None
        self._reply: Reply[tuple[Opened, Plan]] | Reply[Plan] | None = None
        self._running = False
        self._writing = False  # records are being brought in or taken back
        self._leaving = False  # it closes as soon as the writing has stopped
        self._is_newest = False  # nothing was done since the file was brought in
        self._build(language)
        self._lay_out()
        background.progress.connect(self._show_progress)
        background.undo_state.connect(self._follow_undo)
        background.changed.connect(self._follow_catalogue)

    def choose_file(self) -> None:
        """Ask for the file, in the platform's own dialog; the window shows once there is one."""
        before = self if self.isVisible() else self.parentWidget()
        asked = QFileDialog(before, self.tr("Bring in a file"), str(self._folder))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{ending}" for ending in ENDINGS)
        asked.setNameFilter(self.tr("Workbooks, CSV and JSON") + f" ({patterns})")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._open_chosen)
        asked.rejected.connect(self._leave_if_empty)
        asked.open()

    def open_file(self, path: str | Path) -> None:
        """Read a file and show what bringing it in would do."""
        if self._running:
            return
        self._name.setText(Path(path).name)
        self._message.clear()
        self._start(self.tr("Reading {file}").format(file=Path(path).name))
        reply = self._background.read_long(plan_file, Path(path), self._background.report)
        self._reply = reply.then(self._show_file).otherwise(self._show_refusal)

    def come_forward(self) -> None:
        """Show the window in front of all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def plan(self) -> Plan | None:
        """Return what would happen, once the file is read."""
        return self._plan

    def message(self) -> str:
        """Return what the window says about the whole."""
        return self._message.text()

    def is_busy(self) -> bool:
        """Tell whether a file is being read, compared or brought in."""
        return self._running

    def bring_in(self) -> None:
        """Do what the preview shows."""
        if self._plan is None or self._running:
            return
        self._writing = True
        self._start(self.tr("Bringing in {file}").format(file=self._plan.path.name))
        plan = self._plan
        reply = self._background.write(deed_of(plan), apply_plan, plan, self._background.report)
        reply.then(self._show_result).otherwise(self._show_refusal)

    def undo(self) -> None:
        """Take the whole import back."""
        self._writing = True
        self._start(self.tr("Taking {file} back").format(file=self._name.text()))
        self._background.undo().then(self._show_undone).otherwise(self._show_refusal)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._running and _dropped(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path:
            event.acceptProposedAction()
            self.open_file(path)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._writing:
            event.ignore()
            self._ask_whether_to_stop()
            return
        if self._running:
            self._background.stop()
        if self._reply is not None:
            self._reply.forget()
        super().closeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._plan:
            self.preview.show_plan(self._plan)
        elif event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Let the title and the icons of the buttons grow with the text."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * TITLE)
        self._name.setFont(font)
        side = self.fontMetrics().height()
        for button in (self._other, self._do, self._undo):
            button.setIconSize(QSize(side, side))

    def _open_chosen(self, path: str) -> None:
        self.come_forward()
        self.open_file(path)

    def _leave_if_empty(self) -> None:
        if not self.isVisible():
            self.close()

    def _stop_or_close(self) -> None:
        """Do what Esc means: stop what is going on, else close."""
        if self._running:
            self._background.stop()
        else:
            self.close()

    def _ask_whether_to_stop(self) -> None:
        ask = QMessageBox(self)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setIcon(QMessageBox.Icon.Question)
        ask.setText(self.tr("The records are still being written."))
        ask.setInformativeText(self.tr("If you stop, the catalogue stays as it was."))
        stop = ask.addButton(self.tr("&Stop and close"), QMessageBox.ButtonRole.DestructiveRole)
        stay = ask.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole)
        ask.setDefaultButton(stay)
        ask.setEscapeButton(stay)
        stop.clicked.connect(self._stop_and_close)
        self._finished.connect(ask.close)
        ask.open()

    def _stop_and_close(self) -> None:
        self._leaving = True
        self._background.stop()

    def _build(self, language: str) -> None:
        self._empty = EmptyState(
            self.tr("Bring in a workbook"),
            self.tr(
                "Drop a filled-in template, an export or a listing here. Nothing is written before "
                "you have seen what would happen to every row."
            ),
            [(self.tr("&Choose a file…"), icon("folder-open"), self.choose_file)],
            self,
        )
        self._name = QLabel(self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._other = QPushButton(icon("folder-open"), self.tr("&Other file…"), self)
        self._other.clicked.connect(self.choose_file)
        self.counts = CountsStrip(self)
        self.counts.chosen.connect(self._filter)
        self.preview = Preview(self)
        self.columns = ColumnsPage(language, self)
        self.columns.changed.connect(self._map_otherwise)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.preview, self.tr("What would &happen"))
        self._tabs.addTab(self.columns, self.tr("Co&lumns"))
        self._message = FieldMessage(self)
        self._progress = ProgressStrip(self)
        self._progress.cancelled.connect(self._background.stop)
        self._do = QPushButton(icon("download"), "", self)
        self._do.clicked.connect(self.bring_in)
        self._undo = QPushButton(icon("undo-2"), self.tr("&Undo"), self)
        self._undo.clicked.connect(self.undo)
        self._show = QPushButton(self.tr("&Show the records"), self)
        self._show.clicked.connect(self.show_records)
        self._leave = QPushButton(self.tr("Close"), self)
        self._fit()
        self._leave.clicked.connect(self.close)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._stop_or_close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._other)
        foot = QHBoxLayout()
        foot.setSpacing(FIELD)
        foot.addWidget(self._progress, 1)
        foot.addStretch(1)
        for button in (self._show, self._undo, self._do, self._leave):
            foot.addWidget(button)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        for part in (self.counts, self._tabs):
            column.addWidget(part, 1 if part is self._tabs else 0)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, GROUP, EDGE, GROUP)
        whole.setSpacing(FIELD)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self._message)
        whole.addLayout(foot)
        screen = self.screen().availableSize()
        width, height = characters(self, 150), lines(self, 42)
        self.resize(min(width, screen.width() - 60), min(height, screen.height() - 60))
        self._refresh()

    def _start(self, words: str) -> None:
        self._running = True
        self._progress.start(words)
        self._refresh()

    def _finish(self) -> None:
        self._running = self._writing = False
        self._finished.emit()
        self._progress.finish()
        self._refresh()
        if self._leaving:
            self.close()

    def _show_progress(self, done: int, total: int) -> None:
        if self._running:
            self._progress.show_progress(done, total)

    def _show_file(self, found: tuple[Opened, Plan]) -> None:
        self._file, plan = found
        self._result = None
        self._folder = plan.path.parent
        self._tabs.setCurrentWidget(self.preview)
        self._show_plan(plan)
        self.opened.emit(plan.path)
        self._background.read(imported_before, plan.sha256).then(self._say_before)

    def _say_before(self, when: datetime | None) -> None:
        if when is None or self._plan is None or self._result is not None:
            return
        words = self.tr("This file was brought in before, on {when}.")
        said = words.format(when=moment_text(when, self._language))
        self._message.show_message("hint", f"{said} {self._message.text()}".strip())

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._finish()  # first: colours are those of what is enabled
        self.counts.show_plan(plan)
        self.preview.show_plan(plan)
        self.columns.show_plan(plan)
        left = sum(len(s.mapping.left_out) for s in plan.sheets if s.mapping)
        words = self.tr("Co&lumns")
        if left:
            words = translate("ImportWindow", "Co&lumns (%Ln left out)", "", left)
        self._tabs.setTabText(1, words)
        self._say_what_to_look_at(plan)

    def _say_what_to_look_at(self, plan: Plan) -> None:
        refused = plan.counts[Outcome.REFUSED]
        doubtful = sum(
            any(note.severity is Severity.WARNING for note in row.notes)
            for row in plan.rows
            if row.outcome is not Outcome.REFUSED
        )
        said: list[str] = []
        if refused:
            said.append(translate("ImportWindow", "%Ln row(s) would be refused.", "", refused))
        if doubtful:
            said.append(translate("ImportWindow", "%Ln row(s) want a look.", "", doubtful))
        if not plan.records:
            said.append(self.tr("There is nothing new in this file."))
        self._message.show_message("doubt" if refused or doubtful else "hint", " ".join(said))

    def _filter(self, outcome: Outcome | None) -> None:
        if self._plan:
            self._tabs.setCurrentWidget(self.preview)
            self.preview.show_plan(self._plan, outcome)

    def _map_otherwise(self, mapping: Mapping) -> None:
        if self._file is None or self._running:
            return
        self._result = None
        self._file = self._file.with_mapping(mapping)
        self._compare_again()

    def _show_result(self, result: ImportResult) -> None:
        self._result = result
        n, changed = len(result.added), len(result.changed)
        added = translate("ImportWindow", "%Ln record(s) added", "", n)
        altered = translate("ImportWindow", "%Ln changed", "", changed)
        left = translate("ImportWindow", "%Ln row(s) refused", "", result.counts[Outcome.REFUSED])
        self._message.show_message(
            "understood",
            self.tr("{added}, {changed}, {left}.").format(added=added, changed=altered, left=left),
        )
        self._finish()
        self._leave.setFocus()

    def _show_undone(self, _change: object) -> None:
        self._result = None
        self._finish()
        self._compare_again()

    def _compare_again(self) -> None:
        if self._file is not None:
            self._start(self.tr("Comparing with the catalogue"))
            reply = self._background.read_long(make_plan, self._file, self._background.report)
            self._reply = reply.then(self._show_plan).otherwise(self._show_refusal)

    def _show_refusal(self, refusal: CatalogueError) -> None:
        kind = "hint" if isinstance(refusal, Stopped) else "problem"
        self._message.show_message(kind, explain(refusal))
        if self._plan:
            self._name.setText(self._plan.path.name)
        self._finish()

    def _follow_undo(self, state: UndoState) -> None:
        self._is_newest = self._plan is not None and state.undo == deed_of(self._plan)
        self._refresh()

    def _follow_catalogue(self, _change: object) -> None:
        """Compare again what is shown but not yet done: the catalogue is another one now."""
        if self._plan is not None and self._result is None and not self._running:
            self._compare_again()

    def show_records(self) -> None:
        """Ask for the records that were brought in to be shown."""
        if self._result:
            self.records_wanted.emit([*self._result.added, *self._result.changed])

    def _refresh(self) -> None:
        """Show the buttons that the moment allows."""
        idle, done = not self._running, self._result is not None
        self._pages.setCurrentIndex(0 if self._plan is None else 1)
        self._pages.setEnabled(idle)
        self._name.setVisible(self._plan is not None)
        self._other.setVisible(self._plan is not None)
        self._other.setEnabled(idle)
        self.counts.setEnabled(idle)
        records = self._plan.records if self._plan else 0
        words = translate("ImportWindow", "&Bring in %Ln record(s)", "", records)
        self._do.setText(words)
        self._do.setVisible(self._plan is not None and not done)
        self._do.setEnabled(idle and records > 0)
        self._do.setDefault(idle and records > 0)
        self._undo.setVisible(done)
        self._undo.setEnabled(idle and self._is_newest)
        self._show.setVisible(done)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is being dropped, if its ending is one we read."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in ENDINGS else None
