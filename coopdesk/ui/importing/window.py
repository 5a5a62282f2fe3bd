"""The window that brings files in: found, mapped, looked through, then done and undone as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Literal, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.begun_work import KeptWork, Work
from coopdesk.domain.changes import Change, UndoState
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.importing.apply import ImportResult, apply_plan, deed_of
from coopdesk.importing.looking import Look, let_go, look_again, look_at
from coopdesk.importing.mapping import Mapping
from coopdesk.importing.merging.exports import is_round_trip
from coopdesk.importing.opening import Opened
from coopdesk.importing.pasting import Pasted, look_at_pasted
from coopdesk.importing.plan import Plan
from coopdesk.importing.resuming import Resumed, decided, look_at_kept, work_of
from coopdesk.ui.errand import Errand
from coopdesk.ui.importing.choosing_page import choosing_page, name_filter
from coopdesk.ui.importing.closing import half_written, unused_choices
from coopdesk.ui.importing.fates import Fate, fates_of
from coopdesk.ui.importing.frame import Deeds, Foot, Head, Moment
from coopdesk.ui.importing.going_on import gone_on_text, no_longer_fits
from coopdesk.ui.importing.looking_page import LookingPage
from coopdesk.ui.importing.result_page import ResultPage
from coopdesk.ui.importing.row_choices import Edit
from coopdesk.ui.importing.taking_in import Queue, pasted_cells
from coopdesk.ui.messages import explain
from coopdesk.ui.widgets.dropped import dropped_files
from coopdesk.ui.widgets.leaving import Leaving
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters, lines
from coopdesk.ui.work_keeping import WorkKeeping, WorkPlace, ask_to_go_on, begun_on
from coopdesk.ui.writing import writes
from coopdesk.vocabulary.moments import moment_text

translate = QCoreApplication.translate
R = TypeVar("R")
Doing = Literal["nothing", "reading", "comparing", "writing"]


class ImportWindow(QWidget):
    """Bring workbooks, csv or cells in, after showing what would happen to every row."""

    opened = Signal(Path)  # a file was read; the caller remembers its folder
    records_wanted = Signal(list)  # ids of the records that were brought in
    record_wanted = Signal(int)  # id of one to be opened
    merge_wanted = Signal(Path)  # an export of ours is to be merged cell by cell instead

    def __init__(
        self,
        background: Background,
        *,
        language: str,
        folder: Path | None = None,
        works: WorkPlace | None = None,
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
        self._queue = Queue()
        self._look: Look | None = None  # as it was compared last
        self._opened: Opened | None = None  # as it is being compared
        self._is_afresh = True  # the rows shown before are of another file or mapping
        self._result: ImportResult | None = None
        self._doing: Doing = "nothing"
        self._errand = Errand()
        self._stop_waiting: Callable[[], object] = _do_nothing
        self._is_older = False  # the catalogue has changed while the file was read or compared
        self._is_touched = False  # the officer has chosen or written something
        self._pasted: Pasted | None = None  # the cells, where they came from no file
        self.keeping = WorkKeeping(background, works, self._to_keep, self)
        self._is_round_trip = False  # the file is an export of ours that says its versions
        self.leaving = Leaving(self)
        self._is_leaving = False  # it closes as soon as the writing has stopped
        self._is_newest = False  # nothing was done since the file was brought in
        self._build()
        self._lay_out()
        background.undo_state.connect(self._follow_undo)
        background.changed.connect(self._follow_catalogue)

    def choose_file(self) -> None:
        """Ask for files, in the platform's own dialog; the window shows once there are any."""
        before = self if self.isVisible() else self.parentWidget()
        asked = QFileDialog(before, self.tr("Bring in a file"), str(self._folder))
        asked.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asked.setNameFilter(name_filter())
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.filesSelected.connect(self._open_chosen)
        asked.rejected.connect(self._leave_if_empty)
        asked.open()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Look at files, one after the other; they wait while something is going on."""
        if not paths:
            return
        if self._doing != "nothing" or self._is_touched:
            self._queue.add(paths)
            self._refresh()
            return
        self._queue.put(paths)
        self.open_next()

    def open_file(self, path: str | Path) -> None:
        """Read a file and show what bringing it in would do."""
        self.open_files([Path(path)])

    def open_next(self) -> None:
        """Go on to the file that waits."""
        path = self._queue.next()
        if path is not None:
            self._read(path.name, partial(look_at, path=path), self._show_file)

    def paste(self) -> None:
        """Look at the cells on the clipboard."""
        pasted = pasted_cells()
        if pasted is None:
            words = self.tr(
                "There are no cells on the clipboard. Copy some in a spreadsheet first."
            )
            self.foot.message.show_message("hint", words)
        elif self._doing == "nothing":
            self.look_at_cells(pasted)

    def look_at_cells(self, pasted: Pasted) -> None:
        """Read cells and show what bringing them in would do."""
        name = self.tr("Pasted cells")
        work = partial(look_at_pasted, pasted=pasted, name=name)
        self._read(name, work, partial(self._show_file, pasted=pasted))

    def resume(self, kept: KeptWork) -> None:
        """Go on with what was decided about a file before the program ended."""
        if self._doing == "comparing":
            self._give_up_reading()
            self._finish()
        work = partial(look_at_kept, folder=self.keeping.folder, kept=kept)
        self._read(kept.name, work, partial(self._show_resumed, kept))

    def come_forward(self) -> None:
        """Show the window in front of all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def plan(self) -> Plan | None:
        """Return what would happen, once the file is read."""
        return self._look.plan if self._look else None

    def message(self) -> str:
        """Return what the window says about the whole."""
        return self.foot.message.text()

    def is_busy(self) -> bool:
        """Tell whether a file is being read, compared or brought in."""
        return self._doing != "nothing"

    def bring_in(self) -> None:
        """Do what the preview shows."""
        plan = self.plan()
        if plan is None or self._doing != "nothing":
            return
        self._start("writing", self.tr("Bringing in {file}").format(file=plan.path.name))
        reply = self._background.write(deed_of(plan), apply_plan, plan, self._errand.report)
        reply.then(self._show_result).otherwise(self._show_refusal)

    def undo(self) -> None:
        """Take the whole import back."""
        self._start("writing", self.tr("Taking {file} back").format(file=self.head.name.text()))
        self._background.undo().then(self._show_undone).otherwise(self._show_refusal)

    def show_records(self) -> None:
        """Ask for the records that were brought in to be shown."""
        if self._result:
            self.records_wanted.emit([*self._result.added, *self._result.changed])

    def go_back(self) -> None:
        """Look at the rows again, compared with the catalogue as it is now: some were refused."""
        if self._look is not None and self._doing == "nothing":
            self._result, self._is_afresh = None, True
            self._compare(self._look.opened)

    def want_merge(self) -> None:
        """Ask for the file to be merged, and leave it to who does that."""
        plan = self.plan()
        if plan is not None:
            self._is_touched = False
            self.merge_wanted.emit(plan.path)
            self.close()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if files := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.open_files(files)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what Esc means: stop what is going on, else close."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._doing != "nothing":
            self._errand.give_up()
        else:
            self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._doing == "writing":
            event.ignore()
            self.leaving.ask(half_written(), self._stop_and_close)
        elif self._is_touched and self._result is None:
            event.ignore()
            self.leaving.ask(unused_choices(), self._close_anyway)
        else:
            self.keeping.drop()
            self._give_up_reading()
            self._let_go()
            super().closeEvent(event)
            self.leaving.closed.emit()

    # reading and comparing

    def _read(self, name: str, work: Callable[..., R], show: Callable[[R], object]) -> None:
        if self._doing != "nothing":
            return
        self.head.name.setText(name)
        self.foot.message.clear()
        self._start("reading", self.tr("Reading {file}").format(file=name))
        reply = self._background.read_long(work, report=self._errand.report)
        self._stop_waiting = reply.then(show).otherwise(self._show_refusal).forget

    def _compare(self, opened: Opened) -> None:
        """Compare the file with the catalogue anew; what is still being compared is given up."""
        self._opened = opened
        self._give_up_reading()
        self._start("comparing", self.tr("Comparing with the catalogue"))
        last = [self._look] if self._look else []
        reply = self._background.read_long(look_again, opened, self._errand.report, last)
        self._stop_waiting = reply.then(self._show_look).otherwise(self._show_refusal).forget

    def _show_file(self, look: Look, pasted: Pasted | None = None) -> None:
        self.keeping.put_aside()
        self._take_file(look, pasted)
        self.keeping.look_for(self._offer)

    def _show_resumed(self, kept: KeptWork, resumed: Resumed) -> None:
        self.keeping.go_on_with(kept)
        self._take_file(resumed.look, resumed.pasted)
        self._is_touched = True
        said = f"{gone_on_text(resumed.unfit)} {self.foot.message.text()}".strip()
        self.foot.message.show_message("doubt" if resumed.unfit else "hint", said)

    def _offer(self, found: Sequence[KeptWork]) -> None:
        """Ask whether to go on where she left off, unless she has begun anew already."""
        plan = self.plan()
        if plan is None or self._is_touched or self._result is not None:
            return
        if kept := begun_on(found, "import", plan.sha256):
            ask_to_go_on(self, kept, self._language, partial(self.resume, kept))
        elif said := no_longer_fits(found, plan, self._language):
            words = f"{said} {self.foot.message.text()}".strip()
            self.foot.message.show_message("doubt", words)

    def _to_keep(self) -> Callable[[], Work] | None:
        typed = self.page.preview.being_written()
        if self._look is None or not (self._is_touched or typed):
            return None
        opened = self._now(self._look)
        return partial(work_of, decided(typed(opened) if typed else opened, self._pasted))

    def _take_file(self, look: Look, pasted: Pasted | None) -> None:
        self._is_touched, self._is_afresh, self._pasted = False, True, pasted
        self._is_round_trip = is_round_trip(look.opened)
        self._folder = look.plan.path.parent
        self._show_look(look)
        if look.plan.path.is_absolute():
            self.opened.emit(look.plan.path)
        if look.before is not None and self._doing == "nothing":
            said = self.tr("This file was brought in before, on {when}.").format(
                when=moment_text(look.before, self._language)
            )
            self.foot.message.show_message("hint", f"{said} {self.foot.message.text()}".strip())

    def _show_look(self, look: Look) -> None:
        before = [self._look] if self._look else []
        self._look, self._opened, self._result = look, None, None
        self._finish()  # first: colours are those of what is enabled
        if self._is_older:
            self._compare(look.opened)
            return
        self.page.show_look(look, afresh=self._is_afresh)
        self._is_afresh = False
        self._say_what_to_look_at(look)
        self._background.see_through(let_go, before)

    def _say_what_to_look_at(self, look: Look) -> None:
        refused = fates_of(look)[Fate.REFUSED]
        said: list[str] = []
        if self._is_round_trip:
            said.append(self.tr("This is an export of ours: merging shows both sides of a cell."))
        if refused:
            said.append(translate("ImportWindow", "%Ln row(s) would be refused.", "", refused))
        if look.doubtful:
            doubtful = look.doubtful
            said.append(translate("ImportWindow", "%Ln row(s) want a look.", "", doubtful))
        if not look.plan.records:
            said.append(self.tr("There is nothing new in this file."))
        kind = "doubt" if refused or look.doubtful else "hint"
        self.foot.message.show_message(kind, " ".join(said))

    def _map_otherwise(self, mapping: Mapping) -> None:
        self._remap(lambda opened: opened.with_mapping(mapping))

    def _remap(self, edit: Edit) -> None:
        if self._look is not None and self._doing in {"nothing", "comparing"}:
            self._is_touched = self._is_afresh = True
            self.keeping.follow()
            self._compare(edit(self._now(self._look)))

    def _take_edit(self, edit: Edit) -> None:
        if self._look is not None and self._doing in {"nothing", "comparing"}:
            self._is_touched = True
            self.keeping.follow()
            opened = edit(self._now(self._look))
            self.page.show_opened(opened)
            self._compare(opened)

    def _now(self, look: Look) -> Opened:
        """Return the file with what is still being compared."""
        return self._opened or look.opened

    # bringing in and taking back

    def _show_result(self, result: ImportResult) -> None:
        self._result = result
        self._is_touched = False
        self.keeping.drop()
        self._finish()
        if self._look is not None:
            self.result.show_result(result, self._look, self.page.counts.text())
        self.foot.message.clear()
        self.result.table.setFocus()

    def _show_undone(self, _change: Change) -> None:
        self._result = None
        self._finish()
        if self._look is not None:
            self._is_afresh = True
            if self._look.opened.written or self._look.opened.choices:
                self._is_touched = True
                self.keeping.follow()
            self._compare(self._look.opened)

    def _show_refusal(self, refusal: CatalogueError) -> None:
        """Say why nothing came of it, and show the file as it was compared last."""
        was = self._doing
        kind = "hint" if isinstance(refusal, Stopped) else "problem"
        self.foot.message.show_message(kind, explain(refusal))
        if self._look is not None:
            self.head.name.setText(self._look.plan.path.name)
        self._finish()
        self._opened = None
        if was == "comparing" and self._look is not None:
            self.keeping.follow()
            self.page.show_look(self._look, afresh=False)

    def _follow_undo(self, state: UndoState) -> None:
        plan = self.plan()
        self._is_newest = plan is not None and state.undo == deed_of(plan)
        self._refresh()

    def _follow_catalogue(self, _change: object) -> None:
        """Compare again what is shown but not yet done: the catalogue is another one now."""
        if self._doing in {"reading", "comparing"}:
            self._is_older = True
        elif self._look is not None and self._result is None and self._doing == "nothing":
            self._compare(self._look.opened)

    # going on, and closing

    def _start(self, doing: Doing, words: str) -> None:
        self._doing = doing
        self._is_older = False
        self._errand = Errand()
        self._errand.progress.connect(self._show_progress)
        self.foot.progress.start(words)
        self._refresh()

    def _finish(self) -> None:
        if self._doing == "writing":
            self.leaving.settle()
        self._doing = "nothing"
        self.foot.progress.finish()
        self._refresh()
        if self._is_leaving:
            self.close()

    def _stop(self) -> None:
        self._errand.give_up()

    def _give_up_reading(self) -> None:
        self._errand.give_up()
        self._stop_waiting()

    def _show_progress(self, done: int, total: int) -> None:
        if self._doing != "nothing":
            self.foot.progress.show_progress(done, total)

    def _open_chosen(self, paths: list[str]) -> None:
        self.come_forward()
        self.keeping.put_aside()
        self._is_touched = False  # another file was asked for
        self.open_files([Path(path) for path in paths])

    def _leave_if_empty(self) -> None:
        if not self.isVisible():
            self.close()

    def _stop_and_close(self) -> None:
        self._is_leaving = True
        self._errand.give_up()

    def _let_go(self) -> None:
        """Have all that was read freed elsewhere, bit by bit."""
        before = [self._look] if self._look else []
        self._look = self._opened = None
        self._stop_waiting = _do_nothing
        self.page.forget()
        self._background.see_through(let_go, before)

    def _close_anyway(self) -> None:
        self._is_touched = False
        self.close()

    # putting together

    def _build(self) -> None:
        self._empty = choosing_page(self.choose_file, self.paste, self)
        self.page = LookingPage(self._background, self._language, self)
        self.page.mapped.connect(self._map_otherwise)
        self.page.remapped.connect(self._remap)
        self.page.edited.connect(self._take_edit)
        self.page.preview.typed.connect(self.keeping.follow)
        self.result = ResultPage(self._background, self._language, self)
        self.result.record_wanted.connect(self.record_wanted)
        deeds = Deeds(
            choose=self.choose_file,
            bring_in=self.bring_in,
            merge=self.want_merge,
            undo=self.undo,
            show_records=self.show_records,
            go_back=self.go_back,
            go_on=self.open_next,
            close=self.close,
            stop=self._stop,
        )
        self.head, self.foot = Head(deeds, self), Foot(deeds, self)
        writes(self._background, self.foot.do, self.foot.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        waiting = QLabel(self.tr("The rows appear here once the file is read."), self)
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        waiting.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        for page in (self._empty, self.page, self.result, waiting):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, GROUP, EDGE, GROUP)
        whole.setSpacing(FIELD)
        whole.addWidget(self.head)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self.foot)
        screen = self.screen().availableSize()
        width, height = characters(self, 230), lines(self, 50)
        self.resize(min(width, screen.width() - 40), min(height, screen.height() - 40))
        self._refresh()

    def _refresh(self) -> None:
        """Show the page and the buttons that the moment allows."""
        plan, is_done = self.plan(), self._result is not None
        is_reading = self._doing == "reading"  # rows of another file are not shown under its name
        self._pages.setCurrentIndex(3 if is_reading else 2 if is_done else 1 if plan else 0)
        self._pages.setEnabled(self._doing in {"nothing", "comparing"})
        now = Moment(
            is_idle=self._doing == "nothing",
            is_there=plan is not None and not is_reading,
            is_done=is_done,
            records=plan.records if plan else 0,
            is_round_trip=self._is_round_trip,
            may_undo=self._is_newest,
            waits=self._queue.waits(),
            place=self._queue.place(),
        )
        self.head.show_moment(now)
        self.foot.show_moment(now)


def _do_nothing() -> None:
    pass
