"""The status report of a project written into a file: where to, how far it is, where it lies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDate, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Progress, Stopped
from coopdesk.reports.contents import Chart
from coopdesk.reports.project_files import (
    ProjectReport,
    project_report_now,
    save_project_report,
)
from coopdesk.ui.exporting.dialog import not_opened, open_file
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.widgets.save_dialog import save_dialog

_NAME = 60  # characters of the title in the name of the file
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class Folders(Protocol):
    """Where the files of an action went last."""

    def folder(self, action: str) -> Path:
        """Return the folder to begin with."""
        ...

    def remember_folder(self, action: str, path: Path) -> None:
        """Keep the folder of a file for the next time."""
        ...


class ReportWriting(QObject):
    """Write reports of projects, in the background: one at a time.

    Charts are drawn on this thread, as Qt asks for, one between two looks at what the officer does.
    """

    began = Signal(str)  # what is going on
    ended = Signal()
    said = Signal(str, str, object)  # words, what may be done about it, and the doing
    written = Signal(Path)

    def __init__(
        self, window: QWidget, folders: Folders, background: Background, language: str
    ) -> None:
        super().__init__(window)
        self._window = window
        self._folders = folders
        self._background = background
        self._language = language
        self._is_busy = False

    def ask(self, record_id: int) -> None:
        """Read the project, then ask where its report is to be written, and as what."""
        if self._is_busy:
            self.said.emit(self.tr("Another report is being written."), "", None)
            return
        reply = self._background.read(project_report_now, record_id, language=self._language)
        reply.then(self._ask_where)

    def write(self, project: ProjectReport, path: Path) -> None:
        """Write the report of a project into a file; its ending decides the kind."""
        self._is_busy = True
        self.began.emit(self.tr("Writing {file}").format(file=path.name))
        self._draw(project, path, {})

    def leave(self) -> None:
        """Stop what is going on: the window closes."""
        if self._is_busy:
            self._background.stop()

    def _ask_where(self, project: ProjectReport) -> None:
        title = _UNFIT.sub(" ", project.record.title)[:_NAME].strip(" .")
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        name = self.tr("Status report {title} {date}").format(title=title, date=today)
        kinds = {
            self.tr("Word document (*.docx)"): ".docx",
            self.tr("PDF (*.pdf)"): ".pdf",
            self.tr("Workbook (*.xlsx)"): ".xlsx",
        }
        start = self._folders.folder("report") / f"{name}.docx"
        asked = save_dialog(self._window, self.tr("Report on a project"), start, kinds)
        asked.fileSelected.connect(partial(self._write_to, project))
        asked.open()

    def _write_to(self, project: ProjectReport, name: str) -> None:
        self._folders.remember_folder("report", Path(name))
        self.write(project, Path(name))

    def _draw(self, project: ProjectReport, path: Path, drawn: dict[Chart, QImage]) -> None:
        """Draw the next chart; once there is none, write."""
        left = [chart for chart in project.drawn_for(path) if chart not in drawn]
        if left:
            # charts take 0.1 s to load, which the main window does not wait for
            from coopdesk.reports.pdf.pictures import drawing_of  # noqa: PLC0415

            drawn[left[0]] = drawing_of(left[0])
            QTimer.singleShot(0, self, partial(self._draw, project, path, drawn))
            return
        reply = self._background.read_long(_save, path, project, drawn, self._background.report)
        reply.then(self._say_written).otherwise(self._refuse).if_it_crashes(self._end)

    def _say_written(self, path: Path) -> None:
        self._end()
        words = self.tr("Report saved as {file} in {folder}")
        told = words.format(file=path.name, folder=str(path.parent))
        self.said.emit(told, self.tr("Open"), partial(self._open, path))
        self.written.emit(path)

    def _open(self, path: Path) -> None:
        if not open_file(path):
            self.said.emit(not_opened(path), "", None)

    def _refuse(self, refusal: CatalogueError) -> None:
        self._end()
        if isinstance(refusal, Stopped):
            self.said.emit(self.tr("Stopped. No report was written."), "", None)
        else:
            show_refusal(self._window, refusal)

    def _end(self) -> None:
        self._is_busy = False
        self.ended.emit()


def _save(
    session: object,
    path: Path,
    project: ProjectReport,
    drawn: Mapping[Chart, QImage],
    report: Progress,
) -> Path:
    """Write the report as work for a lane."""
    from coopdesk.drawing.pictures import encoded  # noqa: PLC0415 as above

    pictures = {chart: encoded(image) for chart, image in drawn.items()}
    return save_project_report(session, path, project, pictures, report)
