"""Attention within the window: its page, how much waits there, and workbooks *please update*."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDate, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from coopdesk.background import Background
from coopdesk.catalogue.attention import Attention, AttentionAsked, attention
from coopdesk.catalogue.counts import PlaceCount, place_counts
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.domain.queries import Query
from coopdesk.exporting.please_words import text
from coopdesk.ui.attention.please_update import PleaseUpdateDialog, UpdateWanted
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.exporting.dialog import about_now, not_opened, open_file
from coopdesk.ui.main_window.navigation import Navigation
from coopdesk.ui.main_window.open_forms import OpenForms
from coopdesk.ui.main_window.pages import Offered, Pages, there
from coopdesk.ui.main_window.screens import Screens
from coopdesk.ui.main_window.status import StatusLine
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.places import place_name

translate = QCoreApplication.translate

ATTENTION = "attention"
COUNT_AFTER = 400  # ms; lists and the badge of follow-up ask before
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class Frame(Protocol):
    """What is asked of the main window."""

    actions_by_key: dict[str, QAction]
    forms: OpenForms
    navigation: Navigation
    pages: Pages
    screens: Screens
    status: StatusLine

    def go_to(self, key: str) -> None:
        """Show a page."""
        ...

    def list_page(self, key: str) -> BrowsePage:
        """Go to a list."""
        ...

    def show_records(self, ids: Sequence[int]) -> None:
        """Show these records."""
        ...


class AttentionRoom(QObject):
    """Make the page when it is first gone to, count what waits, and write *please update*."""

    written = Signal(Path)

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        background: Background,
        reader: Callable[[], Reader],
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._background = background
        self._reader = reader
        self._today = today
        self._page: Offered | None = None
        self._asked: Query | None = None  # of the list in sight since the page was
        self._is_writing = False
        frame.pages.makers[ATTENTION] = self._make
        frame.pages.searched.connect(self._note_search)
        frame.pages.gone_to.connect(self._offer_search)
        frame.pages.update_wanted.connect(self.ask_update)
        frame.actions_by_key["please_update"].triggered.connect(self._ask_update_of_any)
        self._soon = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._soon.timeout.connect(self._count)
        background.changed.connect(self._count_soon)
        self._soon.start()

    def page(self) -> Offered:
        """Go to the page and return it."""
        self._frame.go_to(ATTENTION)
        return there(self._page)

    def leave(self) -> None:
        """Stop what is being written: the window closes."""
        if self._is_writing:
            self._background.stop()

    def _make(self) -> QWidget:
        from coopdesk.ui.attention.page import AttentionPage  # noqa: PLC0415 not shown first

        page = AttentionPage(self._background, self._reader(), self._frame.pages, self._today)
        page.open_wanted.connect(self._open)
        page.records_wanted.connect(self._frame.show_records)
        page.search_wanted.connect(self._show_search)
        page.change_wanted.connect(self._frame.screens.change_these)
        page.topic_wanted.connect(self._show_topic)
        page.update_wanted.connect(self.ask_update)
        page.searched.connect(self._frame.pages.changed)
        self._page = page
        return page

    def _open(self, record_id: int, field: str) -> None:
        """Open a record at the field that a line is about, else where doubts are told."""
        from coopdesk.ui.record_form.sections import SECTIONS  # noqa: PLC0415 opened next

        field = re.split(r"[.\[]", field, maxsplit=1)[0]
        fields = {name for kind in SECTIONS.values() for each in kind for name in each.fields}
        self._frame.forms.open_record(record_id, field if field in fields else "warnings")

    def _show_search(self, words: str) -> None:
        page = self._frame.list_page("everything")
        page.show_query(page.view.query())
        page.search(words)
        self._frame.pages.searched.emit()

    def _show_topic(self, code: str) -> None:
        from coopdesk.ui.topics.page import TopicsPage  # noqa: PLC0415 not shown first

        self._frame.go_to("topics")
        page = self._frame.pages.currentWidget()
        if isinstance(page, TopicsPage):
            page.choose(code)

    # the search that is on, and how much waits

    def _note_search(self) -> None:
        query = self._frame.pages.records_in_sight()
        if query is not None:
            self._asked = query

    def _offer_search(self, key: str) -> None:
        if key == ATTENTION and self._page and self._asked is not None:
            asked, self._asked = self._asked, None
            self._page.offer_query(asked, chosen=self._page.query.is_narrowed)

    def _count_soon(self, *_change: object) -> None:
        self._soon.start()

    def _count(self) -> None:
        asked = AttentionAsked(self._today())
        self._background.read_long(attention, asked).then(self._show_count)

    def _show_count(self, found: Attention) -> None:
        words = translate("AttentionRoom", "%Ln thing(s) to look at", "", found.count)
        self._frame.navigation.show_badge(ATTENTION, found.count, words, is_late=False)

    # please update

    def ask_update(self, place: str) -> None:
        """Ask which records of which country go into a workbook, a place being chosen already."""
        self._background.read(place_counts).then(partial(self._ask_what, place))

    def _ask_update_of_any(self) -> None:
        self.ask_update("")

    def _ask_what(self, place: str, places: list[PlaceCount]) -> None:
        dialog = PleaseUpdateDialog(places, place, self._reader().language, self._window)
        dialog.chosen.connect(self._ask_where)
        dialog.open()

    def _ask_where(self, wanted: UpdateWanted) -> None:
        named = place_name(wanted.place, wanted.language)
        title = text("title", wanted.language).format(place=named)
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        name = _UNFIT.sub("", f"{title} {day}")
        folder = self._frame.screens.folder("please_update")
        dialog = QFileDialog(self._window, self.tr("Please update"), str(folder / f"{name}.xlsx"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Workbook (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(partial(self._write_to, wanted))
        dialog.open()

    def _write_to(self, wanted: UpdateWanted, name: str) -> None:
        self._frame.screens.remember_folder("please_update", Path(name))
        self.write(wanted, Path(name))

    def write(self, wanted: UpdateWanted, path: Path) -> None:
        """Write the workbook of a country, and say how many records are in it."""
        # the library of workbooks takes 0.1 s to load
        from coopdesk.reports.please_update import write_update_of  # noqa: PLC0415

        self._is_writing = True
        self._frame.status.show_work(self.tr("Writing {file}").format(file=path.name))
        reply = self._background.read_long(
            write_update_of,
            path,
            AttentionAsked(self._today(), wanted.place),
            wanted.which,
            language=wanted.language,
            about=about_now(self._background.sessions.path.name),
            report=self._background.report,
        )
        reply.then(partial(self._say_written, wanted.place, path))
        reply.otherwise(self._refuse).if_it_crashes(self._end)

    def _say_written(self, place: str, path: Path, count: int) -> None:
        self._end()
        if not count:
            named = place_name(place, self._reader().language)
            words = self.tr("No record of {place} waits for that; nothing was written")
            self._frame.status.say(words.format(place=named))
            return
        words = translate("AttentionRoom", "%Ln record(s) to update saved as {file}", "", count)
        opening = partial(self._open_file, path)
        self._frame.status.say(words.format(file=path.name), self.tr("Open"), opening)
        self.written.emit(path)

    def _open_file(self, path: Path) -> None:
        if not open_file(path):
            self._frame.status.say(not_opened(path))

    def _refuse(self, refusal: CatalogueError) -> None:
        self._end()
        if not isinstance(refusal, Stopped):
            show_refusal(self._window, refusal)

    def _end(self) -> None:
        self._is_writing = False
        self._frame.status.end_work()
