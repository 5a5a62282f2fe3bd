"""The windows in which work takes its time: imports, captures, merges and bulk edits.

All that they stand on takes 0.4 s to load, so it is not loaded before the first one is wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from coopdesk.background import Background
from coopdesk.capture.drafts import Draft
from coopdesk.capture.source import Source
from coopdesk.catalogue.begun_work import KeptWork
from coopdesk.catalogue.kept_bulk_edit import BegunBulkEdit, kept_bulk_edit
from coopdesk.domain.records import KINDS
from coopdesk.ui.bulk_edit import BulkEditWindow, Chosen
from coopdesk.ui.capture import CaptureWindow
from coopdesk.ui.importing.taking_in import pasted_cells
from coopdesk.ui.importing.window import ImportWindow
from coopdesk.ui.main_window.open_forms import OpenForms
from coopdesk.ui.main_window.open_work import OpenWork
from coopdesk.ui.main_window.report_reviews import ReportReviews
from coopdesk.ui.main_window.report_writing import Folders
from coopdesk.ui.merging.window import MergeWindow
from coopdesk.ui.reader import Reader
from coopdesk.ui.work_keeping import WorkPlace

translate = QCoreApplication.translate


class Frame(Protocol):
    """What is asked of the main window."""

    forms: OpenForms

    def show_records(self, ids: Sequence[int]) -> None:
        """Show these records."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where the windows stand: before which window, and where what they do is kept."""

    window: QWidget
    reader: Callable[[], Reader]
    folders: Folders
    works: WorkPlace
    open_work: OpenWork


class WorkWindows(QObject):
    """Open these windows, or bring them forward."""

    said = Signal(str, str, object)  # words, what may be done about it, and the doing

    def __init__(self, place: Place, frame: Frame, background: Background) -> None:
        super().__init__(place.window)
        self._place = place
        self._frame = frame
        self._background = background
        self._language = place.reader().language
        self._reviews = ReportReviews(place.window, background, place.reader, place.works)
        self._importing: ImportWindow | None = None
        self._capturing: CaptureWindow | None = None

    def bring_in(self, *paths: Path) -> ImportWindow:
        """Open the window that brings files in, or bring it forward; without a path it asks."""
        is_open = self._is_importing()
        window = self._import_window()
        if paths or is_open:
            window.come_forward()
            window.open_files(paths)
        else:
            window.choose_file()
        return window

    def paste_cells(self) -> None:
        """Open the window that brings cells in, if there are any on the clipboard."""
        if pasted_cells() is None:
            words = translate(
                "Screens",
                "There are no cells on the clipboard. Copy some in a spreadsheet first.",
            )
            self.said.emit(words, "", None)
            return
        window = self._import_window()
        window.come_forward()
        window.paste()

    def capture_page(self) -> CaptureWindow:
        """Open a window that captures a page, or bring forward the one that waits for a page."""
        window = self._capturing
        if not (window and isValid(window) and window.isVisible() and window.is_empty()):
            window = self._capturing = self._capture_window()
        window.come_forward()
        return window

    def merge_workbook(self, path: Path | None = None) -> MergeWindow:
        """Open the window that merges an export somebody has edited; without a path it asks."""
        window = self._merge_window()
        if path:
            window.come_forward()
            window.open_file(path)
        else:
            window.choose_file()
        return window

    def change(
        self, selected: Sequence[int], shown: Sequence[int] = (), kinds: Sequence[str] = KINDS
    ) -> None:
        """Open the window that changes the selected records, or all of those shown."""
        self._change_window(Chosen(selected, shown, kinds)).show()

    def go_on(self, kept: KeptWork) -> None:
        """Go on with what was begun when the program ended."""
        match kept.kind:
            case "import":
                self._resume_import(kept)
            case "merge":
                window = self._merge_window()
                window.come_forward()
                window.resume(kept)
            case "capture":
                window = self._capture_window()
                window.come_forward()
                window.resume(kept)
            case "bulk_edit":
                reply = self._background.read(kept_bulk_edit, self._place.works.folder, kept)
                reply.then(partial(self._resume_change, kept))
            case "review":
                self._reviews.resume(kept)
            case "":
                return  # nobody can tell what it was

    def _is_importing(self) -> bool:
        return bool(self._importing and isValid(self._importing) and self._importing.isVisible())

    def _import_window(self) -> ImportWindow:
        if self._importing and self._is_importing():
            return self._importing
        place = self._place
        window = self._importing = ImportWindow(
            self._background,
            language=self._language,
            folder=place.folders.folder("import"),
            works=place.works,
            parent=place.window,
        )
        window.opened.connect(partial(place.folders.remember_folder, "import"))
        window.records_wanted.connect(self._frame.show_records)
        window.record_wanted.connect(self._frame.forms.open_record)
        window.merge_wanted.connect(self.merge_workbook)
        place.open_work.add(window, window.leaving)
        return window

    def _capture_window(self) -> CaptureWindow:
        place = self._place
        window = CaptureWindow(
            self._background,
            language=self._language,
            folder=place.folders.folder("capture"),
            works=place.works,
            parent=place.window,
        )
        window.opened.connect(partial(place.folders.remember_folder, "capture"))
        window.record_wanted.connect(self._frame.forms.open_record)
        window.compare_wanted.connect(partial(self._review, window))
        place.open_work.add(window, window.leaving)
        return window

    def _review(self, window: CaptureWindow, record_id: int, found: tuple[Source, Draft]) -> None:
        self._reviews.open_review(record_id, found, window)

    def _merge_window(self) -> MergeWindow:
        place = self._place
        window = MergeWindow(
            self._background,
            language=self._language,
            folder=place.folders.folder("import"),
            works=place.works,
            parent=place.window,
        )
        window.opened.connect(partial(place.folders.remember_folder, "import"))
        window.records_wanted.connect(self._frame.show_records)
        place.open_work.add(window, window.leaving)
        return window

    def _change_window(self, chosen: Chosen) -> BulkEditWindow:
        place = self._place
        window = BulkEditWindow(self._background, chosen, self._language, place.window, place.works)
        window.record_wanted.connect(self._frame.forms.open_record)
        place.open_work.add(window, window.leaving)
        return window

    def _resume_change(self, kept: KeptWork, begun: BegunBulkEdit) -> None:
        window = self._change_window(Chosen(begun.selected, begun.shown, begun.kinds))
        window.show()
        window.go_on(kept, begun)

    def _resume_import(self, kept: KeptWork) -> None:
        self._importing = None  # one that is open may be about another file
        window = self._import_window()
        window.come_forward()
        window.resume(kept)
