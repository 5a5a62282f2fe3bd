"""Check catalogue, and a search index that mends itself once a search has found it damaged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from coopdesk.background import Background, Reply
from coopdesk.catalogue.check import Findings, Problem, check_file, check_records, make_index_anew
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.messages.findings import problem_text
from coopdesk.ui.messages.titles import short

NAMED = 5  # damaged records named at once; all of them stand in the details


class Care(QObject):
    """Look after the catalogue, in the background: one thing at a time."""

    began = Signal(str)  # what is going on
    ended = Signal()
    said = Signal(str)
    index_new = Signal()  # what lists show may be found otherwise now

    def __init__(
        self,
        window: QWidget,
        background: Background,
        show_records: Callable[[Sequence[int]], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._show_records = show_records
        self._is_busy = False
        self._has_mended = False

    def check(self) -> None:
        """Check records, history, index and file, and say what was found."""
        if self._is_busy:
            return
        self._begin(self.tr("Checking the catalogue"))
        reply = self._background.read_long(check_records, self._background.report)
        reply.then(self._check_file).otherwise(self._refuse).if_it_crashes(self._end)

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
        reply.then(self._show).otherwise(self._refuse).if_it_crashes(self._end)

    def _show(self, found: Findings) -> None:
        self._end()
        if any(problem.kind == "index_mended" for problem in found.problems):
            self.index_new.emit()
        if found.left:
            self._open_findings(found)
            return
        checked = self.tr("%Ln record(s) checked.", "", found.records)
        problems = [problem_text(problem) for problem in found.problems]
        well = self.tr("All is as it was saved.")
        self.said.emit(" ".join([checked, *(problems or [well])]))

    def _open_findings(self, found: Findings) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Check catalogue"))
        checked = self.tr("%Ln record(s) checked.", "", found.records)
        told = self.tr("%Ln thing(s) are not as they were saved.", "", len(found.left))
        box.setText(f"{checked} {told}")
        lines = [problem_text(problem) for problem in found.problems]
        named = [short(line, 200) for line in lines[:NAMED]]
        if len(lines) > NAMED:
            named.append(self.tr("… and %Ln more, in the details", "", len(lines) - NAMED))
            box.setDetailedText("\n".join(lines))
        why = self.tr(
            "The file was damaged, or another program wrote to it. Records were left as they are."
        )
        box.setInformativeText("\n".join([*named, "", why]))
        box.addButton(QMessageBox.StandardButton.Close)
        readable = [_id_of(problem) for problem in found.left if problem.kind == "record_altered"]
        if readable:
            show = box.addButton(self.tr("Show records"), QMessageBox.ButtonRole.AcceptRole)
            show.clicked.connect(partial(self._show_these, readable))
        box.open()

    def _show_these(self, ids: Sequence[int], *_checked: object) -> None:
        self._show_records(ids)

    def _say_mended(self, _nothing: None) -> None:
        self._end()
        self.index_new.emit()
        self.said.emit(self.tr("The search index was damaged and was made anew."))

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


def _id_of(problem: Problem) -> int:
    return problem.record_id
