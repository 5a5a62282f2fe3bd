"""What opens beside the pages: files, imports, exports, history, preferences and help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from coopdesk.background import Background
from coopdesk.catalogue.begun_work import KeptWork
from coopdesk.catalogue.copies import save_copy
from coopdesk.catalogue.kept_bulk_edit import BegunBulkEdit, kept_bulk_edit
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.file_kind import file_kind
from coopdesk.domain.queries import Query
from coopdesk.domain.records import KINDS
from coopdesk.settings import Settings
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.bulk_edit import BulkEditWindow, Chosen
from coopdesk.ui.capture import CaptureWindow
from coopdesk.ui.duplicates import TwoRecordsWindow
from coopdesk.ui.exporting.dialog import (
    ExportDialog,
    Offer,
    ask_for_template,
    not_opened,
    open_file,
)
from coopdesk.ui.history.window import HistoryWindow
from coopdesk.ui.importing.taking_in import pasted_cells
from coopdesk.ui.importing.window import ImportWindow
from coopdesk.ui.main_window.left_behind import LeftBehind
from coopdesk.ui.main_window.merged_page import surroundings
from coopdesk.ui.main_window.open_forms import OpenForms
from coopdesk.ui.main_window.open_work import OpenWork
from coopdesk.ui.main_window.pages import EVERYTHING, VIEW_OF
from coopdesk.ui.merging.window import MergeWindow
from coopdesk.ui.overview.page import OverviewPage
from coopdesk.ui.preferences.dialog import PreferencesDialog
from coopdesk.ui.reader import Reader
from coopdesk.ui.welcome.about import AboutDialog
from coopdesk.ui.welcome.shortcuts import ShortcutSheet
from coopdesk.ui.work_keeping import WorkPlace

CATALOGUES = "CoopDesk (*.coopdesk)"
TEXT_SIZES = range(80, 201)


class Frame(Protocol):
    """What is asked of the main window: its list, its settings, its menus."""

    settings: Settings
    forms: OpenForms

    def browse_page(self) -> BrowsePage | None:
        """Return the list in sight."""
        ...

    def figures_in_sight(self) -> OverviewPage | None:
        """Return the overview where it is in sight."""
        ...

    def take_settings(self, settings: Settings) -> None:
        """Use changed settings."""
        ...

    def show_records(self, ids: Sequence[int]) -> None:
        """Show these records."""
        ...

    def menus(self) -> list[tuple[str, list[QAction]]]:
        """Return the actions by menu."""
        ...


class Screens(QObject):
    """Open the windows and dialogs, each fed with what it needs and no more."""

    said = Signal(str, str, object)  # words, what may be done about it, and the doing
    later_report_found = Signal(int, object, object)  # id of a project, (Source, Draft), its window
    review_wanted = Signal(KeptWork)

    def __init__(
        self, window: QWidget, frame: Frame, background: Background, language: str, drafts: Path
    ) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._background = background
        self._language = language
        self.works = WorkPlace(drafts)
        self._left = LeftBehind(window, background, language, self.works)
        self._left.draft_wanted.connect(frame.forms.open_draft)
        self._left.work_wanted.connect(self._go_on)
        self.work = OpenWork(self)
        self._importing: ImportWindow | None = None
        self._capturing: CaptureWindow | None = None

    # the catalogue as a file

    def ask_catalogue(self, use: Callable[[Path], object]) -> None:
        """Ask which catalogue to open."""
        asked = self._file_dialog(self.tr("Open catalogue"), "catalogue", CATALOGUES)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.fileSelected.connect(partial(self._use_catalogue, use))
        asked.open()

    def ask_new_catalogue(self, use: Callable[[Path], object]) -> None:
        """Ask where a new catalogue is to be."""
        asked = self._saving_dialog(self.tr("New catalogue"), "catalogue", CATALOGUES)
        asked.fileSelected.connect(partial(self._use_catalogue, use))
        asked.open()

    def _use_catalogue(self, use: Callable[[Path], object], name: str) -> None:
        self.remember_folder("catalogue", Path(name))
        use(Path(name))

    def save_copy(self) -> None:
        """Ask where to, then copy the catalogue there while it stays open."""
        asked = self._saving_dialog(self.tr("Save a copy"), "copy", CATALOGUES)
        asked.fileSelected.connect(self._copy_to)
        asked.open()

    def _copy_to(self, name: str) -> None:
        self.remember_folder("copy", Path(name))
        self._background.read_long(save_copy, Path(name)).then(self._say_copied)

    def _say_copied(self, path: Path) -> None:
        self.said.emit(self.tr("Copied to {file}").format(file=path.name), "", None)

    # records in and out

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
            words = self.tr(
                "There are no cells on the clipboard. Copy some in a spreadsheet first."
            )
            self.said.emit(words, "", None)
            return
        window = self._import_window()
        window.come_forward()
        window.paste()

    def _is_importing(self) -> bool:
        return bool(self._importing and isValid(self._importing) and self._importing.isVisible())

    def _import_window(self) -> ImportWindow:
        if self._importing and self._is_importing():
            return self._importing
        window = self._importing = ImportWindow(
            self._background,
            language=self._language,
            folder=self.folder("import"),
            works=self.works,
            parent=self._window,
        )
        window.opened.connect(partial(self.remember_folder, "import"))
        window.records_wanted.connect(self._frame.show_records)
        window.record_wanted.connect(self._frame.forms.open_record)
        window.merge_wanted.connect(self.merge_workbook)
        self.work.add(window, window.leaving)
        return window

    def capture_page(self) -> CaptureWindow:
        """Open a window that captures a page, or bring forward the one that waits for a page."""
        window = self._capturing
        if not (window and isValid(window) and window.isVisible() and window.is_empty()):
            window = self._capturing = self._capture_window()
        window.come_forward()
        return window

    def _capture_window(self) -> CaptureWindow:
        window = CaptureWindow(
            self._background,
            language=self._language,
            folder=self.folder("capture"),
            works=self.works,
            parent=self._window,
        )
        window.opened.connect(partial(self.remember_folder, "capture"))
        window.record_wanted.connect(self._frame.forms.open_record)
        window.compare_wanted.connect(partial(self._tell_later_report, window))
        self.work.add(window, window.leaving)
        return window

    def _tell_later_report(self, window: CaptureWindow, record_id: int, found: object) -> None:
        self.later_report_found.emit(record_id, found, window)

    def merge_workbook(self, path: Path | None = None) -> MergeWindow:
        """Open the window that merges an export somebody has edited; without a path it asks."""
        window = self._merge_window()
        if path:
            window.come_forward()
            window.open_file(path)
        else:
            window.choose_file()
        return window

    def _merge_window(self) -> MergeWindow:
        window = MergeWindow(
            self._background,
            language=self._language,
            folder=self.folder("import"),
            works=self.works,
            parent=self._window,
        )
        window.opened.connect(partial(self.remember_folder, "import"))
        window.records_wanted.connect(self._frame.show_records)
        self.work.add(window, window.leaving)
        return window

    def export(self) -> None:
        """Open the dialog that takes records out."""
        page = self._frame.browse_page()
        dialog = ExportDialog(
            self._background,
            _offer(page, self._frame.figures_in_sight()),
            language=self._language,
            catalogue=self._background.sessions.path.name,
            folder=self.folder("export"),
            parent=self._window,
        )
        dialog.saved.connect(partial(self.remember_folder, "export"))
        dialog.open()

    def change_several(self) -> None:
        """Open the window that changes the selected records, or all of the list."""
        page = self._frame.browse_page()
        if page is None:
            return
        kinds = (page.view.kind,) if page.view.kind else KINDS
        self._change_window(Chosen(page.selected(), page.shown(), kinds)).show()

    def change_these(self, ids: Sequence[int]) -> None:
        """Open the window that changes these records."""
        self._change_window(Chosen(ids)).show()

    def _change_window(self, chosen: Chosen) -> BulkEditWindow:
        window = BulkEditWindow(self._background, chosen, self._language, self._window, self.works)
        window.record_wanted.connect(self._frame.forms.open_record)
        self.work.add(window, window.leaving)
        return window

    def save_template(self) -> None:
        """Ask where to put the workbook to fill in."""
        asked = ask_for_template(
            self._background,
            self.folder("export"),
            language=self._language,
            catalogue=self._background.sessions.path.name,
            made=self._say_template_made,
            parent=self._window,
        )
        asked.fileSelected.connect(partial(_use_path, partial(self.remember_folder, "export")))

    def _say_template_made(self, path: Path) -> None:
        said = self.tr("Template saved as {file} in {folder}")
        words = said.format(file=path.name, folder=str(path.parent))
        self.said.emit(words, self.tr("Open"), partial(self._open_file, path))

    def _open_file(self, path: Path) -> None:
        if not open_file(path):
            self.said.emit(not_opened(path), "", None)

    def show_two(self, ids: Sequence[int], reader: Reader, *, choosing: bool) -> None:
        """Open two records side by side; choosing offers what is kept of each."""
        if len(ids) == 2:
            around = surroundings(reader)
            window = TwoRecordsWindow(self._background, around, self._window)
            window.open_wanted.connect(self._frame.forms.open_record)
            first, later = sorted(ids)
            window.show_two((first, later), choosing=choosing)

    # looking back and helping

    def show_history(self, record_id: int) -> None:
        """Open the history of a record."""
        HistoryWindow(self._background, record_id, self._language, self._window).show()

    def offer_drafts(self) -> None:
        """Offer what was being typed and decided when the program ended, if anything was."""
        self._left.offer()

    def _go_on(self, kept: KeptWork) -> None:
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
            case "review":
                self.review_wanted.emit(kept)
            case "bulk_edit":
                reply = self._background.read(kept_bulk_edit, self.works.folder, kept)
                reply.then(partial(self._resume_change, kept))
            case "":
                return  # nobody can tell what it was

    def _resume_change(self, kept: KeptWork, begun: BegunBulkEdit) -> None:
        window = self._change_window(Chosen(begun.selected, begun.shown, begun.kinds))
        window.show()
        window.go_on(kept, begun)

    def _resume_import(self, kept: KeptWork) -> None:
        self._importing = None  # one that is open may be about another file
        window = self._import_window()
        window.come_forward()
        window.resume(kept)

    def show_preferences(self) -> None:
        """Open the preferences; what is changed there shows at once."""
        dialog = PreferencesDialog(self._frame.settings, self._window)
        dialog.changed.connect(self._take_preferences)
        dialog.open()

    def _take_preferences(self, chosen: Settings) -> None:
        """Take what the dialog offers; all else may have changed since it was opened."""
        settings = replace(
            self._frame.settings,
            language=chosen.language,
            scheme=chosen.scheme,
            text_percent=chosen.text_percent,
        )
        self._frame.take_settings(settings)

    def scale_text(self, by: int) -> None:
        """Make all text larger or smaller by this many percent; 0 is the usual size."""
        percent = self._frame.settings.text_percent + by if by else 100
        percent = max(TEXT_SIZES[0], min(percent, TEXT_SIZES[-1]))
        self._frame.take_settings(replace(self._frame.settings, text_percent=percent))

    def show_shortcuts(self) -> None:
        """Open the sheet of shortcuts."""
        ShortcutSheet(self._frame.menus(), self._window).show()

    def show_about(self) -> None:
        """Tell version, catalogue and licences."""
        sessions = self._background.sessions
        AboutDialog(sessions.path, sessions.schema, self._window).open()

    # folders

    def _file_dialog(self, title: str, action: str, names: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(self.folder(action)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(names)
        return dialog

    def _saving_dialog(self, title: str, action: str, names: str) -> QFileDialog:
        dialog = self._file_dialog(title, action, names)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("coopdesk")
        return dialog

    def folder(self, action: str) -> Path:
        """Return the folder the files of an action went to last, else her documents."""
        kept = self._frame.settings.folders.get(action)
        if kept and _is_folder(Path(kept)):
            return Path(kept)
        location = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(location) or Path.home())
        return documents if _is_folder(documents) else Path.home()  # not where the program started

    def remember_folder(self, action: str, path: Path) -> None:
        """Keep the folder of a file for the next time."""
        self._frame.take_settings(self._frame.settings.with_folder(action, path.parent))


def _is_folder(path: Path) -> bool:
    """Tell whether there is a folder that one may look at."""
    try:
        return file_kind(path) == "folder"
    except CatalogueError:
        return False


def _use_path(use: Callable[[Path], object], name: str) -> None:
    use(Path(name))


def _offer(page: BrowsePage | None, figures: OverviewPage | None) -> Offer:
    if page is None:
        columns = VIEW_OF[EVERYTHING].columns
        query = figures.query if figures else Query()
        if not query.is_narrowed:
            return Offer(Query(), 0, columns=columns)
        return Offer(query, None, columns=columns, words=query.text)
    return Offer(
        page.query,
        len(page.shown()),
        page.selected(),
        page.table.visible_columns(),
        kinds=(page.view.kind,) if page.view.kind else KINDS,
        words=page.words(),
    )
