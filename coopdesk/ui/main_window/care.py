"""Check catalogue, a backup made ready, and an index that mends itself once found damaged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background, Reply
from coopdesk.catalogue.check import Findings, check_file, check_records, make_index_anew
from coopdesk.catalogue.replacing_file import prepare_for
from coopdesk.catalogue.restoring import look_for_gone
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.messages.findings import problem_text, swept_text


class Care(QObject):
    """Look after the catalogue, in the background: one thing at a time."""

    began = Signal(str)  # what is going on
    ended = Signal()
    said = Signal(str)
    found = Signal(Findings)
    restored = Signal(Path)  # a file beside the catalogue, made ready to take its place
    index_new = Signal()  # what lists show may be found otherwise now

    def __init__(self, window: QWidget, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._is_busy = False
        self._has_mended = False

    def check(self) -> None:
        """Check records, history, index and file, and say what was found."""
        if self._is_busy:
            return
        self._begin(self.tr("Checking the catalogue"))
        reply = self._background.read_long(check_records, self._background.report)
        reply.then(self._check_file).otherwise(self._refuse).if_it_crashes(self._end)

    def restore(self, backup: Path) -> None:
        """Make ready what a backup holds, with a search index of its own; nothing is replaced."""
        if self._is_busy or not self._background.may_write:
            return
        self._begin(self.tr("Restoring the backup"))
        report = self._background.report
        reply = self._background.back_up(prepare_for, backup, report).then(self._give)
        reply.otherwise(self._refuse_restoring).if_it_crashes(self._end)

    def mend(self) -> bool:
        """Make the search index anew; False where that cannot be, or did not help before."""
        if self._is_busy:
            return True
        if self._has_mended or self._background.sessions.read_only:
            return False
        self._has_mended = True
        self._begin(self.tr("The search index was damaged and is being made anew"))
        deed, report = Deed("index_mended"), self._background.report
        reply = self._background.write(deed, make_index_anew, report).then(self._say_mended)
        reply.otherwise(self._refuse).if_it_crashes(self._end)
        return True

    def leave(self) -> None:
        """Stop what is going on: the window closes."""
        if self._is_busy:
            self._background.stop()

    def _check_file(self, found: Findings) -> None:
        report = self._background.report
        if self._background.sessions.read_only:
            reply: Reply[Findings] = self._background.read_long(check_file, found, report)
        else:
            reply = self._background.write(Deed("catalogue_checked"), check_file, found, report)
        reply.then(self._look_for_gone).otherwise(self._refuse).if_it_crashes(self._end)

    def _look_for_gone(self, found: Findings) -> None:
        reply = self._background.read_long(look_for_gone, found)
        reply.then(self._show).otherwise(self._refuse).if_it_crashes(self._end)

    def _show(self, found: Findings) -> None:
        self._end()
        if any(problem.kind == "index_mended" for problem in found.problems):
            self.index_new.emit()
        self.found.emit(found)
        if found.left:
            told = self.tr("%Ln thing(s) are not as they were saved.", "", len(found.left))
            self.said.emit(told)
            return
        checked = self.tr("%Ln record(s) checked.", "", found.records)
        problems = [problem_text(problem) for problem in found.problems]
        well = self.tr("All is as it was saved.")
        swept = [swept_text(found.swept)] if found.swept.files else []
        self.said.emit(" ".join([checked, *(problems or [well]), *swept]))

    def _say_mended(self, _nothing: None) -> None:
        self._end()
        self.index_new.emit()
        self.said.emit(self.tr("The search index was damaged and was made anew."))

    def _give(self, prepared: Path) -> None:
        self._end()
        self.restored.emit(prepared)

    def _refuse_restoring(self, refusal: CatalogueError) -> None:
        self._end()
        if isinstance(refusal, Stopped):
            self.said.emit(self.tr("Stopped. The catalogue is as it was."))
        else:
            show_refusal(self._window, refusal)

    def _refuse(self, refusal: CatalogueError) -> None:
        self._end()
        if isinstance(refusal, Stopped):
            self.said.emit(self.tr("Stopped. The catalogue was not checked to its end."))
        else:
            show_refusal(self._window, refusal)

    def _begin(self, words: str) -> None:
        self._is_busy = True
        self.began.emit(words)

    def _end(self) -> None:
        self._is_busy = False
        self.ended.emit()
