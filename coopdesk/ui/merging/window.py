"""The window that merges a colleague’s workbook: looked through, decided, done, undone as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.begun_work import KeptWork, Work
from coopdesk.domain.changes import UndoState
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.importing.merging.apply import MergeResult, apply_merge, deed_of, does_anything
from coopdesk.importing.merging.plan import Choices, MergePlan
from coopdesk.importing.merging.planning import plan_merge_of
from coopdesk.importing.merging.resuming import ResumedMerge, plan_kept_merge
from coopdesk.ui.errand import Errand
from coopdesk.ui.merging.closing import half_written, unused_answers
from coopdesk.ui.merging.counts_strip import CountsStrip
from coopdesk.ui.merging.going_on import answers_of, gone_on_text, work_of
from coopdesk.ui.merging.lines import Answer, Answers, Sort, lines_of
from coopdesk.ui.merging.table import LinesTable
from coopdesk.ui.merging.versions_pane import VersionsPane
from coopdesk.ui.messages import explain
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.empty_state import TITLE, EmptyState
from coopdesk.ui.widgets.leaving import Leaving
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters, lines
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.toast import ProgressStrip
from coopdesk.ui.work_keeping import WorkKeeping, WorkPlace, ask_to_go_on, begun_on
from coopdesk.ui.writing import writes

translate = QCoreApplication.translate
MUCH = 100  # of the stretch, while there is a message


class MergeWindow(QWidget):
    """Merge an export that a colleague has edited, after showing every difference."""

    opened = Signal(Path)  # a file was read; the caller remembers its folder
    records_wanted = Signal(list)  # ids of the records that were changed and added

    def __init__(
        self,
        background: Background,
        *,
        language: str,
        folder: Path | None = None,
        works: WorkPlace | None = None,
        parent: QWidget | None = None,
    ) -> None:
        kinds = Qt.WindowType
        super().__init__(
            parent, kinds.Dialog | kinds.WindowMinMaxButtonsHint | kinds.WindowCloseButtonHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge a colleague’s workbook"))
        self._background = background
        self._language = language
        self._folder = folder or Path.home()
        self.keeping = WorkKeeping(background, works, self._to_keep, self)
        self._plan: MergePlan | None = None
        self._answers = Answers()
        self._applied: Choices | None = None
        self._result: MergeResult | None = None
        self._stop_waiting: Callable[[], object] = _do_nothing
        self._running = self._writing = False
        self._is_reading = False  # another file than the one whose lines are there
        self._errand = Errand()
        self.leaving = Leaving(self)
        self._is_leaving = False  # it closes as soon as the writing has stopped
        self._is_newest = False  # nothing was done since the merge
        self._build()
        self._lay_out()
        background.undo_state.connect(self._follow_undo)
        background.changed.connect(self._follow_catalogue)

    def choose_file(self) -> None:
        """Ask for the workbook; the window shows once there is one."""
        before = self if self.isVisible() else self.parentWidget()
        asked = QFileDialog(before, self.windowTitle(), str(self._folder))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setNameFilter(self.tr("Workbooks") + " (*.xlsx *.xlsm *.ods *.xls *.xlsb)")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._open_chosen)
        asked.rejected.connect(self._leave_if_empty)
        asked.open()

    def open_file(self, path: str | Path) -> None:
        """Read a workbook and show what it says differently."""
        if self._running:
            return
        self._is_reading = True
        self._compare(Path(path), self.tr("Reading {file}").format(file=Path(path).name))

    def resume(self, kept: KeptWork) -> None:
        """Go on with the answers given before the program ended."""
        if self._running:
            return
        self._is_reading = True
        self._name.setText(kept.name)
        self._message.clear()
        self._start(self.tr("Reading {file}").format(file=kept.name))
        report = self._errand.report
        reply = self._background.read_long(plan_kept_merge, self.keeping.folder, kept, report)
        reply.then(partial(self._show_resumed, kept)).otherwise(self._show_refusal)
        self._stop_waiting = reply.forget

    def come_forward(self) -> None:
        """Show the window in front of all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def plan(self) -> MergePlan | None:
        """Return what is different, once the file is read."""
        return self._plan

    def message(self) -> str:
        """Return what the window says about the whole."""
        return self._message.text()

    def is_busy(self) -> bool:
        """Tell whether a file is being read, compared or merged."""
        return self._running

    def answer(self, answer: Answer) -> None:
        """Decide of the chosen lines."""
        chosen = self.table.chosen()
        for line in chosen:
            self._answers.give(line, answer)
        self.keeping.follow()
        self._show_answers()

    def answer_all(self, answer: Answer) -> None:
        """Decide of all open lines in sight."""
        for line in self.table.shown():
            if self._answers.of(line) is Answer.OPEN:
                self._answers.give(line, answer)
        self.keeping.follow()
        self._show_answers()

    def merge(self) -> None:
        """Do what was decided, in one deed."""
        if self._plan is None or self._running:
            return
        plan, choices = self._plan, self._choices()
        self._applied = choices
        self._writing = True
        self._start(self.tr("Merging {file}").format(file=plan.path.name))
        reply = self._background.write(
            deed_of(plan, choices), apply_merge, plan, choices, self._errand.report
        )
        reply.then(self._show_result).otherwise(self._show_refusal)

    def undo(self) -> None:
        """Take the whole merge back."""
        self._writing = True
        self._start(self.tr("Taking the merge back"))
        self._background.undo().then(self._show_undone).otherwise(self._show_refusal)

    def show_records(self) -> None:
        """Ask for the records that were changed or added to be shown."""
        if self._result:
            self.records_wanted.emit([*self._result.changed, *self._result.added])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what Esc means: stop what is going on, else close."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._running:
            self._errand.give_up()
        else:
            self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._writing:
            event.ignore()
            self.leaving.ask(half_written(), self._stop_and_close)
        elif self._answers.given and self._plan is not None and self._result is None:
            event.ignore()
            self.leaving.ask(unused_answers(len(self._answers.given)), self._close_anyway)
        else:
            self.keeping.drop()
            self._errand.give_up()
            self._stop_waiting()
            super().closeEvent(event)
            self.leaving.closed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    # reading and deciding

    def _compare(self, path: Path, words: str) -> None:
        self._name.setText(path.name)
        self._message.clear()
        self._start(words)
        reply = self._background.read_long(plan_merge_of, path, self._errand.report)
        self._stop_waiting = reply.then(self._show_plan).otherwise(self._show_refusal).forget

    def _show_plan(self, plan: MergePlan) -> None:
        is_other = self._plan is None or self._plan.path != plan.path
        if is_other:
            self.keeping.put_aside()
        found = lines_of(plan)
        before = [] if is_other else self.table.rows.lines()
        self._answers = self._answers.carried_over(before, found)
        self._plan, self._result, self._applied = plan, None, None
        self._folder = plan.path.parent
        self._finish()
        if is_other:
            self._search.clear()
            self.opened.emit(plan.path)
        self.table.show_lines(found, self._answers)
        self._filter()
        self._show_answers()
        self._say_what_to_look_at(plan)
        if is_other:
            self.keeping.look_for(self._offer)

    def _show_resumed(self, kept: KeptWork, resumed: ResumedMerge) -> None:
        self._show_plan(resumed.plan)
        self.keeping.go_on_with(kept)
        self._answers, unfit = answers_of(resumed.answers, self.table.rows.lines())
        self.table.show_lines(self.table.rows.lines(), self._answers)
        self._show_answers()
        said = f"{gone_on_text(unfit)} {self._message.text()}".strip()
        self._message.show_message("doubt" if unfit or resumed.plan.unreachable else "hint", said)

    def _offer(self, found: Sequence[KeptWork]) -> None:
        """Ask whether to go on where she left off, unless she has begun anew already."""
        if self._plan is None or self._answers.given or self._result is not None:
            return
        if kept := begun_on(found, "merge", self._plan.sha256):
            ask_to_go_on(self, kept, self._language, partial(self.resume, kept))

    def _to_keep(self) -> Callable[[], Work] | None:
        if self._plan is None or self._result is not None or not self._answers.given:
            return None
        given, found = dict(self._answers.given), tuple(self.table.rows.lines())
        return partial(work_of, self._plan.path, self._plan.sha256, found, given)

    def _say_what_to_look_at(self, plan: MergePlan) -> None:
        said: list[str] = []
        if not self.table.rows.lines():
            said.append(self.tr("The workbook says nothing that is not here already."))
        for sheet, heading, _ in plan.renamed:
            words = self.tr("“{heading}” on {sheet} was recognised by what it holds.")
            said.append(words.format(heading=heading, sheet=sheet))
        if plan.unreachable:
            n = plan.unreachable
            said.append(
                translate(
                    "MergeWindow", "Of %Ln record(s) it is not known here what was exported.", "", n
                )
            )
        if plan.notes:
            said.append(
                translate(
                    "MergeWindow", "%Ln new row(s) want a look after merging.", "", len(plan.notes)
                )
            )
        self._message.show_message("doubt" if plan.unreachable else "hint", " ".join(said))

    def _filter(self) -> None:
        self.table.filter.keep(self._sort, self._search.text())
        if not self.table.chosen() and self.table.filter.rowCount():
            self.table.selectRow(0)
        self._show_chosen()

    def _show_sort(self, sort: Sort | None) -> None:
        self._sort = sort
        self._filter()

    def _show_chosen(self) -> None:
        self.pane.show_lines(self.table.chosen(), self._answers)

    def _show_answers(self) -> None:
        found = self.table.rows.lines()
        left = sum(self._answers.of(line) is Answer.OPEN for line in found)
        self.counts.show_counts(found, self._plan.same if self._plan else 0, left)
        self.table.rows.renew_answers()
        self._show_chosen()
        self._refresh()

    def _choices(self) -> Choices:
        return self._answers.choices(self.table.rows.lines())

    # doing and taking back

    def _show_result(self, result: MergeResult) -> None:
        self._result = result
        self.keeping.drop()
        changed = translate("MergeWindow", "%Ln record(s) changed", "", len(result.changed))
        added = translate("MergeWindow", "%Ln added", "", len(result.added))
        removed = translate("MergeWindow", "%Ln moved to the trash", "", len(result.removed))
        words = self.tr("{changed}, {added}, {removed}.")
        said = words.format(changed=changed, added=added, removed=removed)
        self._message.show_message("understood", said)
        self._finish()
        self._leave.setFocus()

    def _show_undone(self, _change: object) -> None:
        self._result = None
        self._finish()
        self.keeping.follow()
        self._compare_again()

    def _compare_again(self) -> None:
        if self._plan is not None:
            self._compare(self._plan.path, self.tr("Comparing with the catalogue"))

    def _show_refusal(self, refusal: CatalogueError) -> None:
        kind = "hint" if isinstance(refusal, Stopped) else "problem"
        self._message.show_message(kind, explain(refusal))
        if self._plan:
            self._name.setText(self._plan.path.name)
        self._finish()

    def _follow_undo(self, state: UndoState) -> None:
        plan, choices = self._plan, self._applied
        self._is_newest = (
            plan is not None and choices is not None and state.undo == deed_of(plan, choices)
        )
        self._refresh()

    def _follow_catalogue(self, _change: object) -> None:
        """Compare again what is shown but not yet done: the catalogue is another one now."""
        if self._plan is not None and self._result is None and not self._running:
            self._compare_again()

    # going on

    def _start(self, words: str) -> None:
        self._running = True
        self._errand = Errand()
        self._errand.progress.connect(self._show_progress)
        self._progress.start(words)
        self._refresh()

    def _finish(self) -> None:
        if self._writing:
            self.leaving.settle()
        self._running = self._writing = self._is_reading = False
        self._progress.finish()
        self._refresh()
        if self._is_leaving:
            self.close()

    def _stop(self) -> None:
        self._errand.give_up()

    def _stop_and_close(self) -> None:
        self._is_leaving = True
        self._errand.give_up()

    def _close_anyway(self) -> None:
        self._answers = Answers()
        self.close()

    def _show_progress(self, done: int, total: int) -> None:
        if self._running:
            self._progress.show_progress(done, total)

    def _open_chosen(self, path: str) -> None:
        self.come_forward()
        self.open_file(path)

    def _leave_if_empty(self) -> None:
        if not self.isVisible():
            self.close()

    # putting together

    def _build(self) -> None:
        self._sort: Sort | None = None
        self._empty = EmptyState(
            self.tr("Merge a colleague’s workbook"),
            self.tr(
                "Choose an export of this catalogue that a colleague has edited. You see what was "
                "exported, what it says now and what is here, and nothing is written before."
            ),
            [(self.tr("&Choose a workbook…"), icon("folder-open"), self.choose_file)],
            self,
        )
        self._name = QLabel(self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._other = self._button(self.tr("&Other workbook…"), self.choose_file, "folder-open")
        self.counts = CountsStrip(self)
        self.counts.chosen.connect(self._show_sort)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Filter"))
        self._search.setAccessibleName(self.tr("Show only lines with these words"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._all_theirs = self._button(
            self.tr("Take t&heirs for all open"), partial(self.answer_all, Answer.THEIRS)
        )
        self._all_ours = self._button(
            self.tr("Keep o&urs for all open"), partial(self.answer_all, Answer.OURS)
        )
        self.table = LinesTable(self.tr("What is different"), self)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.pane = VersionsPane(self)
        self.pane.answered.connect(self.answer)
        self._message = FieldMessage(self)
        self._progress = ProgressStrip(self)
        self._progress.cancelled.connect(self._stop)
        self._do = self._button(self.tr("&Merge"), self.merge, "git-branch")
        self._undo = self._button(self.tr("U&ndo merge"), self.undo, "undo-2")
        keys = QKeySequence(QKeySequence.StandardKey.Undo)
        self._undo.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self._undo_keys = QShortcut(keys, self, self._undo.click)
        writes(self._background, self._do, self._undo, self._all_theirs, self._all_ours)
        writes(self._background, *self.pane.choices)
        self._show = self._button(self.tr("&Show them in the list"), self.show_records)
        self._leave = self._button(self.tr("Close"), self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._search.setFocus)
        self._fit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._other)
        bar = QHBoxLayout()
        bar.setSpacing(FIELD)
        bar.addWidget(self._search, 1)
        bar.addWidget(self._all_theirs)
        bar.addWidget(self._all_ours)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.pane)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setHandleWidth(FIELD)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addWidget(self.counts)
        column.addLayout(bar)
        column.addWidget(split, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(page)
        waiting = QLabel(self.tr("What is different appears here once the file is read."), self)
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        waiting.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._pages.addWidget(waiting)
        foot = QHBoxLayout()
        foot.setSpacing(FIELD)
        foot.addWidget(self._message, MUCH)
        foot.addWidget(self._progress)
        foot.addStretch(1)
        for button in (self._show, self._undo, self._do, self._leave):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, GROUP, EDGE, GROUP)
        whole.setSpacing(FIELD)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)
        whole.addLayout(foot)
        screen = self.screen().availableSize()
        width, height = characters(self, 200), lines(self, 48)
        self.resize(min(width, screen.width() - 40), min(height, screen.height() - 40))
        self._refresh()

    def _button(self, words: str, do: Callable[[], object], picture: str = "") -> QPushButton:
        button = QPushButton(words, self)
        if picture:
            button.setIcon(icon(picture))
        button.setAutoDefault(False)
        button.clicked.connect(partial(_call, do))
        return button

    def _fit(self) -> None:
        """Let the title and the icons of the buttons grow with the text."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * TITLE)
        self._name.setFont(font)
        side = self.fontMetrics().height()
        for button in (self._other, self._do, self._undo):
            button.setIconSize(QSize(side, side))

    def _refresh(self) -> None:
        """Show the buttons that the moment allows."""
        idle, done, plan = not self._running, self._result is not None, self._plan
        self._pages.setCurrentIndex(2 if self._is_reading else 0 if plan is None else 1)
        self._pages.setEnabled(idle and not done)
        self._name.setVisible(plan is not None or not idle)
        self._other.setVisible(plan is not None)
        self._other.setEnabled(idle)
        found = self.table.rows.lines()
        has_open = any(self._answers.of(line) is Answer.OPEN for line in found)
        for button in (self._all_theirs, self._all_ours):
            button.setEnabled(idle and has_open)
        self._do.setVisible(plan is not None and not done)
        self._do.setEnabled(idle and plan is not None and does_anything(plan, self._choices()))
        self._do.setDefault(self._do.isEnabled())
        self._undo.setVisible(done)
        self._undo.setEnabled(idle and self._is_newest)
        self._undo_keys.setEnabled(done)  # until then they are those of the field for words
        self._show.setVisible(done)


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()


def _do_nothing() -> None:
    pass
