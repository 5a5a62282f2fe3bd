"""The window that captures a page or report: its source on the left, drafts of it on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.capture.drafts import Capture
from coopdesk.capture.reading import read_page, read_pasted
from coopdesk.capture.resuming import Resumed, kept_capture, work_of
from coopdesk.capture.saving import Saved, deed_of
from coopdesk.capture.working import (
    Captured,
    Read,
    later_reports,
    read_and_capture,
    save_chosen,
)
from coopdesk.catalogue.begun_work import KeptWork, Work
from coopdesk.catalogue.known_projects import KnownProject
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.ui.capture.draft_list import DraftList
from coopdesk.ui.capture.edits import (
    Edited,
    Place,
    Use,
    begun,
    confirm,
    drop,
    still_missing,
    use,
    words_at,
)
from coopdesk.ui.capture.field_table import FieldTable
from coopdesk.ui.capture.later_line import LaterLine
from coopdesk.ui.capture.source_page import SourcePage
from coopdesk.ui.capture.wording import lines_left, name_filter, oddities
from coopdesk.ui.errand import Errand
from coopdesk.ui.messages import Wording, explain, field_name
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.leaving import Leaving, Loss
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters, lines
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.toast import ProgressStrip
from coopdesk.ui.work_keeping import WorkKeeping, WorkPlace, ask_to_go_on, begun_on
from coopdesk.ui.writing import writes

translate = QCoreApplication.translate
_ANYWHERE = Qt.AlignmentFlag(0)
Doing = Literal["nothing", "reading", "saving"]


class CaptureWindow(QWidget):
    """Make records of a page or report, with the words behind each field in sight."""

    opened = Signal(Path)  # a file was read; the caller remembers its folder
    record_wanted = Signal(int)  # id of one that was saved and is to be opened
    compare_wanted = Signal(int, object)  # id of a project, a Source and a Draft of a later report

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
        self.setWindowTitle(self.tr("Capture a page or report"))
        self.setAcceptDrops(True)
        self._background = background
        self._language = language
        self._folder = folder or Path.home()
        self._captured: Captured | None = None
        self._drafts: list[Edited] = []
        self._known: list[list[KnownProject]] = []  # by draft: what it may be a later report of
        self._before: list[tuple[int, Edited]] = []  # drafts as they were before each edit
        self._edited: set[int] = set()  # places of drafts that are not as they were captured
        self._is_gone_on_with = False  # it was begun before the program ended
        self.keeping = WorkKeeping(background, works, self._to_keep, self)
        self._doing: Doing = "nothing"
        self._errand = Errand()
        self._stop_waiting: Callable[[], object] = _do_nothing
        self.leaving = Leaving(self)
        self._build()
        self._lay_out()

    def choose_file(self) -> None:
        """Ask for a file, in the platform's own dialog; the window shows once there is one."""
        before = self if self.isVisible() else self.parentWidget()
        asked = QFileDialog(before, self.windowTitle(), str(self._folder))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setNameFilters([name_filter(), self.tr("All files") + " (*)"])
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._open_chosen)
        asked.open()

    def open_file(self, path: Path) -> None:
        """Read a file and show the drafts made of it."""
        if self._doing == "nothing" and self._captured is None:
            self._folder = path.parent
            self.opened.emit(path)
            self._read(path.name, partial(read_page, path))

    def paste(self) -> None:
        """Read what is on the clipboard, a page or text."""
        if self._doing == "nothing" and self._captured is None:
            held, name = QGuiApplication.clipboard().mimeData(), self.tr("Pasted page")
            text = held.text() if held.hasText() else ""
            html = held.html() if held.hasHtml() else ""
            self._read(name, partial(read_pasted, text, html, name))

    def resume(self, kept: KeptWork) -> None:
        """Go on with what was done to drafts before the program ended."""
        if self._doing == "nothing":
            self.message.clear()
            self._start("reading", self.tr("Reading {file}").format(file=kept.name))
            reply = self._background.read_long(kept_capture, self.keeping.folder, kept)
            reply.then(partial(self._show_resumed, kept)).otherwise(self._show_refusal)
            self._stop_waiting = reply.if_it_crashes(self._finish).forget

    def come_forward(self) -> None:
        """Show the window in front of all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def is_busy(self) -> bool:
        """Tell whether a source is being read or drafts are being saved."""
        return self._doing != "nothing"

    def is_empty(self) -> bool:
        """Tell whether there is nothing to be lost by another file."""
        return self._captured is None

    def draft(self) -> Edited | None:
        """Return the draft that is looked at, as it was edited."""
        place = self.drafts.currentRow()
        return self._drafts[place] if 0 <= place < len(self._drafts) else None

    def show_captured(self, captured: Captured) -> None:
        """Show a source and the drafts made of it."""
        self._finish()
        self._captured = captured
        found = captured.capture
        self._drafts = [begun(draft) for draft in found.drafts]
        self._before = []
        self._edited = set()
        self._known = []
        asked = self._background.read(later_reports, found.source, found.drafts)
        asked.then(self._show_known)
        self.setWindowTitle(self.tr("{file}: capture").format(file=found.source.name))
        self.source.show_capture(found)
        self._left.setText(lines_left(found))
        self._left.setVisible(bool(self._left.text()))
        self.drafts.show_drafts(found.drafts)
        self._say(found)
        if not self._drafts:
            self._refresh()
        self.fields.setFocus()

    def confirm(self, place: Place) -> None:
        """Take a suggestion of the draft in sight as true."""
        if (now := self.draft()) and place in now.unsure:
            self._edit(confirm(now, place))

    def drop(self, place: Place) -> None:
        """Leave something out of the draft in sight."""
        if now := self.draft():
            self._edit(drop(now, place))

    def use_selected(self, name: Use) -> None:
        """Use the words selected in the source for the draft in sight."""
        now, words = self.draft(), self.source.selected()
        if now and words:
            edited = use(now, name, words)
            self._edit(edited)
            part = edited.draft.behind[-1].part
            self.fields.go_to((name, part))

    def compare_later(self, record_id: int) -> None:
        """Have the draft in sight compared with a project, rather than saved by itself."""
        if (now := self.draft()) and self._captured and self._doing == "nothing":
            self.drafts.leave_out(self.drafts.currentRow())
            self.compare_wanted.emit(record_id, (self._captured.capture.source, now.draft))

    def leave_if_done(self) -> None:
        """Close where no draft is left to be saved: what there was has been taken in."""
        if self._doing == "nothing" and not self.drafts.chosen():
            self._leave()

    def undo_edit(self) -> None:
        """Take the last edit back."""
        if self._before and self._doing == "nothing":
            place, edited = self._before.pop()
            self._drafts[place] = edited
            self.keeping.follow()
            self.drafts.setCurrentRow(place)
            self._show_draft()

    def save(self) -> None:
        """Save the drafts that are ticked, as one deed."""
        chosen = self.drafts.chosen()
        if self._captured is None or not chosen or self._doing != "nothing":
            return
        source = self._captured.capture.source
        drafts = [self._drafts[place].draft for place in chosen]
        self._start("saving", self.tr("Saving"))
        deed = deed_of(source, len(drafts))
        reply = self._background.write(deed, save_chosen, source, drafts, self._errand.report)
        reply.then(self._show_saved).otherwise(self._show_refusal).if_it_crashes(self._finish)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._captured is None and _dropped(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if files := _dropped(event.mimeData()):
            event.acceptProposedAction()
            self.open_file(files[0])

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
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self._drafts:
            self._show_draft()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._doing == "saving":
            event.ignore()  # it takes a moment, and then it closes by itself
        elif self._before or self._is_gone_on_with:
            event.ignore()
            self.leaving.ask(self._unsaved(), self._leave)
        else:
            self.keeping.drop()
            self._errand.give_up()
            self._stop_waiting()
            super().closeEvent(event)
            self.leaving.closed.emit()

    # reading and saving

    def _read(self, name: str, read: Read) -> None:
        self.message.clear()
        self._start("reading", self.tr("Reading {file}").format(file=name))
        reply = self._background.read_long(read_and_capture, read, self._errand.report)
        reply.then(self._show_read).otherwise(self._show_refusal).if_it_crashes(self._finish)
        self._stop_waiting = reply.forget

    def _show_read(self, captured: Captured) -> None:
        self.show_captured(captured)
        self.keeping.look_for(self._offer)

    def _show_resumed(self, kept: KeptWork, resumed: Resumed) -> None:
        self.show_captured(resumed.captured)
        self.keeping.go_on_with(kept)
        self._is_gone_on_with = True
        for place, (draft, unsure) in resumed.edited.items():
            self._drafts[place] = Edited(draft, unsure)
            self._edited.add(place)
            self.drafts.rename(place, draft)
        for place in resumed.left_out:
            self.drafts.leave_out(place)
        self.drafts.setCurrentRow(resumed.at)
        self._show_draft()
        self.message.show_message("hint", self.tr("You go on where you left off."))

    def _offer(self, found: Sequence[KeptWork]) -> None:
        """Ask whether to go on where she left off, unless she has begun anew already."""
        if self._captured is None or self._before or self._doing != "nothing":
            return
        sha256 = self._captured.capture.source.sha256
        if kept := begun_on(found, "capture", sha256):
            ask_to_go_on(self, kept, self._language, partial(self.resume, kept))

    def _to_keep(self) -> Callable[[], Work] | None:
        left_out = set(range(len(self._drafts))) - set(self.drafts.chosen())
        if self._captured is None or not (self._edited or left_out):
            return None
        edited = {
            place: (self._drafts[place].draft, self._drafts[place].unsure)
            for place in sorted(self._edited)
        }
        at = self.drafts.currentRow()
        return partial(work_of, self._captured.capture, edited, sorted(left_out), at)

    def _show_saved(self, saved: Saved) -> None:
        chosen, at = self.drafts.chosen(), self.drafts.currentRow()
        self._forget_edits()
        self._finish()
        if self.open_after.isChecked():
            self.record_wanted.emit(saved.ids[chosen.index(at) if at in chosen else 0])
        self.close()

    def _show_refusal(self, refusal: CatalogueError) -> None:
        kind = "hint" if isinstance(refusal, Stopped) else "problem"
        self._finish()
        self.leaving.stays.emit()
        self.message.show_message(kind, explain(refusal))

    def _start(self, doing: Doing, words: str) -> None:
        self._doing = doing
        self._errand = Errand()
        self._errand.progress.connect(self._show_progress)
        self._progress.start(words)
        self._refresh()

    def _finish(self) -> None:
        self._doing = "nothing"
        self._progress.finish()
        self._refresh()

    def _show_progress(self, done: int, total: int) -> None:
        if self._doing != "nothing":
            self._progress.show_progress(done, total)

    def _stop(self) -> None:
        self._errand.give_up()

    def _open_chosen(self, path: str) -> None:
        self.come_forward()
        self.open_file(Path(path))

    def _unsaved(self) -> Loss:
        return Loss(
            self.tr("Nothing has been saved yet."),
            self.tr("What you confirmed, dropped and added would be lost."),
            self.tr("Close &without saving"),
        )

    def _leave(self) -> None:
        self._forget_edits()
        self.close()

    def _forget_edits(self) -> None:
        self._before = []
        self._is_gone_on_with = False
        self.keeping.drop()

    # the draft in sight

    def _edit(self, edited: Edited) -> None:
        place = self.drafts.currentRow()
        if self._doing == "nothing":
            self._before.append((place, self._drafts[place]))
            self._drafts[place] = edited
            self._edited.add(place)
            self.keeping.follow()
            self._show_draft()

    def _show_draft(self) -> None:
        now = self.draft()
        if now is None or self._captured is None:
            return
        topics = self._captured.topics
        self.drafts.rename(self.drafts.currentRow(), now.draft)
        self.source.mark(now.draft.behind)
        self.fields.show_draft(now, Wording(self._language, topics, now.draft.record.kind))
        missing = ", ".join(map(field_name, still_missing(now.draft)))
        self._missing.setText(self.tr("Not found: {fields}").format(fields=missing))
        self._missing.setVisible(bool(missing))
        self._offer_comparing()
        self._refresh()

    def _look_at(self, place: Place | None) -> None:
        now = self.draft()
        self.source.light(words_at(now.draft, place) if now and place else ())

    def _show_known(self, known: list[list[KnownProject]]) -> None:
        self._known = known
        self._offer_comparing()

    def _offer_comparing(self) -> None:
        place = self.drafts.currentRow()
        self.later.show_projects(self._known[place] if 0 <= place < len(self._known) else ())

    def _say(self, found: Capture) -> None:
        said = oddities(found.source)
        if not found.drafts:
            said.insert(0, self.tr("No record was found in this source."))
        if said:
            self.message.show_message("doubt", " ".join(said))

    # putting together

    def _build(self) -> None:
        keys = QKeySequence(QKeySequence.StandardKey.Paste)
        told = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self._empty = EmptyState(
            self.tr("Capture a page or report"),
            self.tr(
                "Drop a file here (text, web page, Word, PDF or e-mail), or paste a page you have "
                "copied. Nothing is saved before you have seen each field beside its words."
            ),
            [
                (self.tr("&Choose a file…"), icon("folder-open"), self.choose_file),
                (self.tr("&Paste a page ({keys})").format(keys=told), icon("copy"), self.paste),
            ],
            self,
        )
        self.source = SourcePage(self)
        self.source.use_wanted.connect(self.use_selected)
        self.source.selectionChanged.connect(self._refresh)
        self.drafts = DraftList(self._language, self)
        self.drafts.draft_wanted.connect(partial(_call, self._show_draft))
        self.drafts.ticked.connect(self._refresh)
        self.drafts.ticked.connect(self.keeping.follow)
        self.later = LaterLine(self)
        self.later.compare_wanted.connect(self.compare_later)
        self.fields = FieldTable(self)
        self.fields.looked_at.connect(self._look_at)
        self.fields.confirm_wanted.connect(self.confirm)
        self.fields.drop_wanted.connect(self.drop)
        self._left, self._missing = QLabel(self), QLabel(self)
        for label in (self._left, self._missing):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._use = QPushButton(self.tr("&Use selected words as"), self)
        self._use.setMenu(self.source.uses)
        self.message, self._progress = FieldMessage(self), ProgressStrip(self)
        self._progress.cancelled.connect(self._stop)
        self._unsure = QLabel(self)
        self.open_after = QCheckBox(self.tr("Open in &form after saving"), self)
        self.saving = QPushButton(icon("save"), "", self)
        self.saving.clicked.connect(partial(_call, self.save))
        writes(self._background, self.saving)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(partial(_call, self.close))
        standard = QKeySequence.StandardKey
        for sequence, do in (
            (QKeySequence(standard.Close), self.close),
            (QKeySequence(standard.Undo), self.undo_edit),
            (QKeySequence("Ctrl+Return"), self.saving.click),
            (QKeySequence("Ctrl+Enter"), self.saving.click),
        ):
            QShortcut(sequence, self, partial(_call, do))
        QShortcut(keys, self, self.paste)

    def _lay_out(self) -> None:
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.addWidget(_column(self.source, self._left, self._use))
        both.addWidget(_column(self.drafts, self.later, self.fields, self._missing))
        both.setSizes([1000, 1000])  # halves
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(both)
        foot = QHBoxLayout()
        foot.setSpacing(FIELD)
        for widget in (self._progress, self._unsure):
            foot.addWidget(widget)
        foot.addStretch(1)
        for widget in (self.open_after, self.saving, self._close):
            foot.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, GROUP, EDGE, GROUP)
        whole.setSpacing(FIELD)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self.message)
        whole.addLayout(foot)
        screen = self.screen().availableSize()
        width, height = characters(self, 220), lines(self, 48)
        self.resize(min(width, screen.width() - 40), min(height, screen.height() - 40))
        self._refresh()

    def _refresh(self) -> None:
        """Show the page and the buttons that the moment allows."""
        is_there, is_idle = self._captured is not None, self._doing == "nothing"
        chosen = self.drafts.chosen() if is_there else []
        unsure = sum(len(self._drafts[place].unsure) for place in chosen)
        self._pages.setCurrentIndex(int(is_there))
        self._pages.setEnabled(is_idle)
        self._use.setEnabled(bool(self._drafts) and self.source.textCursor().hasSelection())
        self._unsure.setText(
            translate("CaptureWindow", "%Ln suggestion(s) not confirmed", "", unsure)
        )
        self._unsure.setVisible(is_idle and unsure > 0)
        self.saving.setText(translate("CaptureWindow", "&Save %Ln record(s)", "", len(chosen)))
        self.saving.setEnabled(is_idle and bool(chosen))
        for widget in (self.saving, self.open_after):
            widget.setVisible(is_there)


def _column(*widgets: QWidget) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(FIELD)
    for widget in widgets:
        is_button = isinstance(widget, QPushButton)
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if is_button else _ANYWHERE)
    return side


def _dropped(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]


def _call(do: Callable[[], object], *_told: object) -> None:
    do()


def _do_nothing() -> None:
    pass
