"""What goes onto paper: meeting packs, profiles of countries, and lists and records printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDate, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from coopdesk.background import Background
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.domain.queries import Query
from coopdesk.domain.records import RecordRow
from coopdesk.reports.contents import Column, Report
from coopdesk.ui.browse.columns import column_specs, texts
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.browse.reading_words import search_text
from coopdesk.ui.exporting.dialog import not_opened, open_file
from coopdesk.ui.main_window.pages import Searched
from coopdesk.ui.main_window.report_writing import Folders
from coopdesk.ui.messages import show_refusal, versions
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.save_dialog import save_dialog
from coopdesk.vocabulary.places import place_name

translate = QCoreApplication.translate

PACK, PRINT = "pack", "print"
PRINTED = {"topics": 24.0}  # wider on paper, where words do not end in an ellipsis


class Frame(Protocol):
    """What is asked of the main window."""

    actions_by_key: dict[str, QAction]

    def browse_page(self) -> BrowsePage | None:
        """Return the list in sight."""
        ...

    def figures_in_sight(self) -> Searched | None:
        """Return the overview where it is in sight."""
        ...


class PaperRoom(QObject):
    """Ask what is wanted on paper, and make it in the background."""

    began = Signal(str)  # what is going on
    ended = Signal()
    said = Signal(str, str, object)  # words, what may be done about it, and the doing

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        folders: Folders,
        background: Background,
        reader: Callable[[], Reader],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._folders = folders
        self._background = background
        self._reader = reader
        frame.actions_by_key[PACK].triggered.connect(self._ask_pack)
        frame.actions_by_key[PRINT].triggered.connect(self._preview)

    def ask_pack(self, pair: tuple[str, str] = ("", "")) -> QWidget:
        """Open the dialog of a meeting pack, of a pair of places if these are given."""
        from coopdesk.ui.packs import PackDialog, PackOffer  # noqa: PLC0415 loads what writes reports

        query, shown, selected, words = self._in_sight()
        dialog = PackDialog(
            self._background,
            PackOffer(query, shown, selected, pair, words),
            self._reader(),
            self._folders.folder(PACK),
            self._window,
        )
        dialog.saved.connect(partial(self._folders.remember_folder, PACK))
        dialog.open_wanted.connect(self._open)
        dialog.open()
        return dialog

    def preview(self) -> QWidget | None:
        """Open the print preview of the list in sight and of its selected records."""
        # all that is printed with takes 0.1 s to load
        from coopdesk.reports.listed import read_pages  # noqa: PLC0415
        from coopdesk.ui.printing import Printable, PrintWindow  # noqa: PLC0415

        page = self._frame.browse_page()
        if page is None or not page.shown():
            return None
        reader = self._reader()
        listed = Printable(_listed(len(page.shown())), self._list_of(page, reader))
        selected = page.selected()
        read = partial(read_pages, ids=selected, language=reader.language)
        records = Printable(_records(len(selected)), read)
        # One selected row is where the cursor stands; several were selected on purpose.
        choices = [listed, records] if selected else [listed]
        window = PrintWindow(self._background, choices, self._folders.folder(PRINT), self._window)
        if len(selected) > 1:
            window.choose(1)
        window.saved.connect(partial(self._folders.remember_folder, PRINT))
        window.show()
        return window

    def ask_country(self, place: str) -> QFileDialog:
        """Ask where the profile of a country is to be written, then write it."""
        name = place_name(place, self._reader().language)
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        named = self.tr("Country profile {country} {date}").format(country=name, date=today)
        path = self._folders.folder("report") / f"{named}.docx"
        kinds = {
            self.tr("Word document (*.docx)"): ".docx",
            self.tr("PDF (*.pdf)"): ".pdf",
            self.tr("Web page (*.html)"): ".html",
            self.tr("Workbook of its records (*.xlsx)"): ".xlsx",
        }
        asked = save_dialog(self._window, self.tr("Country profile"), path, kinds)
        asked.fileSelected.connect(partial(self._write_country, place))
        asked.open()
        return asked

    def _write_country(self, place: str, name: str) -> None:
        from coopdesk.reports.country_files import make_country_report  # noqa: PLC0415
        from coopdesk.reports.pack_files import about_pack  # noqa: PLC0415 both as above

        path = Path(name)
        self._folders.remember_folder("report", path)
        self.began.emit(self.tr("Writing {file}").format(file=path.name))
        reply = self._background.read_long(
            make_country_report,
            path,
            place,
            language=self._reader().language,
            about=about_pack(self._background.sessions.path.name, versions().coopdesk),
            progress=self._background.report,
        )
        reply.then(self._say_written).otherwise(self._refuse).if_it_crashes(self.ended.emit)

    def _say_written(self, path: Path) -> None:
        self.ended.emit()
        words = self.tr("Profile saved as {file} in {folder}")
        told = words.format(file=path.name, folder=str(path.parent))
        self.said.emit(told, self.tr("Open"), partial(self._open, path))

    def _refuse(self, refusal: CatalogueError) -> None:
        self.ended.emit()
        if isinstance(refusal, Stopped):
            self.said.emit(self.tr("Stopped. No profile was written."), "", None)
        else:
            show_refusal(self._window, refusal)

    def _open(self, path: Path) -> None:
        is_open = _open_folder(path) if path.is_dir() else open_file(path)
        if not is_open:
            self.said.emit(not_opened(path), "", None)

    def _ask_pack(self, *_checked: object) -> None:
        self.ask_pack()

    def _preview(self, *_checked: object) -> None:
        self.preview()

    def _in_sight(self) -> tuple[Query, int | None, Sequence[int], Callable[[str], str]]:
        """Return what could be packed: found by which query, how many, selected, in words."""
        page, figures = self._frame.browse_page(), self._frame.figures_in_sight()
        if page and not page.view.deleted:
            words = partial(self._words, page)
            return page.query, len(page.shown()), page.selected(), words
        if figures:
            words = partial(self._words_of, figures.query.text)
            return figures.query, None, (), words
        return Query(), None, (), _no_words

    def _words_of(self, text: str, language: str) -> str:
        return search_text(text, Reader(language, self._reader().topics))

    def _words(self, page: BrowsePage, language: str) -> str:
        """Return what narrows a list, with the names of topics and places in a language."""
        return page.words(Reader(language, self._reader().topics))

    def _list_of(self, page: BrowsePage, reader: Reader) -> partial[Report]:
        from coopdesk.reports.listed import read_list  # noqa: PLC0415 as above

        shown = page.table.visible_columns()
        specs = {spec.key: spec for spec in column_specs(shown)}
        columns = [
            Column(
                specs[key].title,
                PRINTED.get(key, specs[key].width),
                is_number=specs[key].right,
            )
            for key in shown
        ]
        return partial(
            read_list,
            ids=list(page.shown()),
            title=page.view.name(),
            columns=columns,
            cells=partial(_cells, reader, shown),
            language=reader.language,
            selection=page.words(),
        )


def _no_words(_language: str) -> str:
    return ""


def _cells(reader: Reader, shown: Sequence[str], row: RecordRow) -> list[str]:
    return texts(row, reader, shown)


def _listed(n: int) -> str:
    return translate("PaperRoom", "List of %Ln record(s)", "", n)


def _records(n: int) -> str:
    return translate("PaperRoom", "%Ln selected record(s), page by page", "", n)


def _open_folder(path: Path) -> bool:
    url = QUrl.fromLocalFile(str(path))
    return url.isLocalFile() and QDesktopServices.openUrl(url)
