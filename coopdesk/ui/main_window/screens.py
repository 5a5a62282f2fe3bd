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

from coopdesk.background import Background
from coopdesk.catalogue.begun_work import KeptWork
from coopdesk.catalogue.copies import save_copy
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.file_kind import file_kind
from coopdesk.domain.queries import Query
from coopdesk.domain.records import KINDS
from coopdesk.settings import Settings
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.exporting.dialog import (
    ExportDialog,
    Offer,
    ask_for_template,
    not_opened,
    open_file,
)
from coopdesk.ui.main_window.left_behind import LeftBehind
from coopdesk.ui.main_window.open_forms import OpenForms
from coopdesk.ui.main_window.open_work import OpenWork
from coopdesk.ui.main_window.pages import EVERYTHING, VIEW_OF, Searched
from coopdesk.ui.reader import Reader
from coopdesk.ui.welcome.about import AboutDialog
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

    def figures_in_sight(self) -> Searched | None:
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


class Windows(Protocol):
    """What is asked of work_windows.py, which is loaded when it is."""

    def bring_in(self, *paths: Path) -> QWidget:
        """Open the window that brings files in."""
        ...

    def paste_cells(self) -> None:
        """Open the window that brings cells in."""
        ...

    def capture_page(self) -> QWidget:
        """Open a window that captures a page."""
        ...

    def merge_workbook(self, path: Path | None = None) -> QWidget:
        """Open the window that merges an export."""
        ...

    def change(
        self, selected: Sequence[int], shown: Sequence[int] = (), kinds: Sequence[str] = KINDS
    ) -> None:
        """Open the window that changes several records."""
        ...

    def go_on(self, kept: KeptWork) -> None:
        """Go on with work that was begun."""
        ...


class Screens(QObject):
    """Open the windows and dialogs, each fed with what it needs and no more."""

    said = Signal(str, str, object)  # words, what may be done about it, and the doing

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        background: Background,
        reader: Callable[[], Reader],
        drafts: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._background = background
        self._reader = reader
        self._language = reader().language
        self.works = WorkPlace(drafts)
        self._left = LeftBehind(window, background, self._language, self.works)
        self._left.draft_wanted.connect(frame.forms.open_draft)
        self._left.work_wanted.connect(self._go_on)
        self.work = OpenWork(self)
        self._windows: Windows | None = None

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

    def bring_in(self, *paths: Path) -> QWidget:
        """Open the window that brings files in, or bring it forward; without a path it asks."""
        return self.windows().bring_in(*paths)

    def paste_cells(self) -> None:
        """Open the window that brings cells in, if there are any on the clipboard."""
        self.windows().paste_cells()

    def capture_page(self) -> QWidget:
        """Open a window that captures a page, or bring forward the one that waits for a page."""
        return self.windows().capture_page()

    def merge_workbook(self, path: Path | None = None) -> QWidget:
        """Open the window that merges an export somebody has edited; without a path it asks."""
        return self.windows().merge_workbook(path)

    def windows(self) -> Windows:
        """Return what opens the windows in which work takes its time."""
        if self._windows is None:
            # all that they stand on takes 0.4 s to load, which the main window does not wait for
            from coopdesk.ui.main_window.work_windows import Place, WorkWindows  # noqa: PLC0415

            place = Place(self._window, self._reader, self, self.works, self.work)
            windows = WorkWindows(place, self._frame, self._background)
            windows.said.connect(self.said)
            self._windows = windows
        return self._windows

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
        self.windows().change(page.selected(), page.shown(), kinds)

    def change_these(self, ids: Sequence[int]) -> None:
        """Open the window that changes these records."""
        self.windows().change(ids)

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
        # with the rules by which records are compared it takes 0.1 s to load
        from coopdesk.ui.duplicates import TwoRecordsWindow  # noqa: PLC0415
        from coopdesk.ui.main_window.merged_page import surroundings  # noqa: PLC0415

        if len(ids) == 2:
            around = surroundings(reader)
            window = TwoRecordsWindow(self._background, around, self._window)
            window.open_wanted.connect(self._frame.forms.open_record)
            first, later = sorted(ids)
            window.show_two((first, later), choosing=choosing)

    # looking back and helping

    def show_history(self, record_id: int) -> None:
        """Open the history of a record."""
        from coopdesk.ui.history.window import HistoryWindow  # noqa: PLC0415 not shown first

        HistoryWindow(self._background, record_id, self._language, self._window).show()

    def offer_drafts(self) -> None:
        """Offer what was being typed and decided when the program ended, if anything was."""
        self._left.offer()

    def _go_on(self, kept: KeptWork) -> None:
        self.windows().go_on(kept)

    def show_preferences(self) -> None:
        """Open the preferences; what is changed there shows at once."""
        from coopdesk.ui.preferences.dialog import PreferencesDialog  # noqa: PLC0415 as above

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
        from coopdesk.ui.welcome.shortcuts import ShortcutSheet  # noqa: PLC0415 as above

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


def _offer(page: BrowsePage | None, figures: Searched | None) -> Offer:
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
