"""Follow-up and learnings within the window: their pages, the badge, the reminder of the day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDate, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.catalogue.learnings import LEARNING, LearningsAsked
from coopdesk.catalogue.next_steps import StepCounts, StepsAsked, step_counts
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.domain.queries import Query
from coopdesk.settings import Settings
from coopdesk.ui.follow_up.wording import overdue_text
from coopdesk.ui.main_window.navigation import Navigation
from coopdesk.ui.main_window.open_forms import OpenForms
from coopdesk.ui.main_window.pages import Offered, Pages, Searched, there
from coopdesk.ui.main_window.screens import Screens
from coopdesk.ui.main_window.status import StatusLine
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.save_dialog import save_dialog

FOLLOW_UP, LEARNINGS = "follow_up", "learnings"
COUNT_AFTER = 200  # ms; the list in sight asks before the badge
REMINDED = "reminded"  # in the settings: the day it was last said that steps are overdue


class Frame(Protocol):
    """What is asked of the main window."""

    settings: Settings
    actions_by_key: dict[str, QAction]
    forms: OpenForms
    navigation: Navigation
    pages: Pages
    screens: Screens
    status: StatusLine

    def go_to(self, key: str) -> None:
        """Show a page."""
        ...

    def keep_settings(self, settings: Settings) -> None:
        """Keep settings that change nothing in sight."""
        ...


class _Cleared(Protocol):
    def clear(self) -> None: ...


class _OfKinds(_Cleared, Protocol):
    def show_kind(self, kind: str) -> None: ...


class Steps(Offered, Protocol):
    """The page of next steps."""

    @property
    def filters(self) -> _Cleared:
        """Return what narrows it."""
        ...


class Learnings(Searched, Protocol):
    """The page of learnings."""

    @property
    def filters(self) -> _OfKinds:
        """Return what narrows it."""
        ...


class FollowUpRoom(QObject):
    """Make the pages when they are first gone to; count what is overdue, and say so once a day."""

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
        self._page: Steps | None = None
        self._learnings: Learnings | None = None
        self._asked: Query | None = None  # of the list in sight since a page was
        self._has_counted = False
        frame.pages.makers[FOLLOW_UP] = self._make
        frame.pages.makers[LEARNINGS] = self._make_learnings
        frame.pages.searched.connect(self._note_search)
        frame.pages.gone_to.connect(self._offer_search)
        self._soon = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._soon.timeout.connect(self._count)
        background.changed.connect(self._count_soon)
        self._soon.start()

    def page(self) -> Steps:
        """Go to the page and return it."""
        self._frame.go_to(FOLLOW_UP)
        return there(self._page)

    def _make(self) -> QWidget:
        from coopdesk.ui.follow_up.page import FollowUpPage  # noqa: PLC0415 not shown first

        page = FollowUpPage(self._background, self._reader(), self._frame.pages, self._today)
        page.record_wanted.connect(partial(self._open_record, "next_steps"))
        page.exchanges_wanted.connect(partial(self._frame.go_to, "exchanges"))
        page.calendar_wanted.connect(self._ask_where)
        page.searched.connect(self._frame.pages.changed)
        self._page = page
        return page

    def show_steps_of(self, query: Query) -> None:
        """Show what is still to be done of the records that a query finds."""
        page = self.page()
        page.filters.clear()
        page.show_query(query)

    def show_learnings_of(self, query: Query) -> None:
        """Show the learnings, and no next steps, of the records that a query finds."""
        page = self.learnings()
        page.filters.clear()
        page.filters.show_kind(LEARNING)
        page.show_query(query)

    def learnings(self) -> Learnings:
        """Go to the page of learnings and return it."""
        self._frame.go_to(LEARNINGS)
        return there(self._learnings)

    def _make_learnings(self) -> QWidget:
        from coopdesk.ui.learnings import LearningsPage  # noqa: PLC0415 not shown first

        page = LearningsPage(self._background, self._reader(), self._frame.pages)
        page.record_wanted.connect(self._open_record)
        page.exchanges_wanted.connect(partial(self._frame.go_to, "exchanges"))
        page.export_wanted.connect(self._ask_where_learnings)
        page.searched.connect(self._frame.pages.searched)
        page.searched.connect(self._frame.pages.changed)
        self._learnings = page
        return page

    def _open_record(self, field: str, record_id: int) -> None:
        self._frame.forms.open_record(record_id, field)

    # the search that is on

    def _note_search(self) -> None:
        query = self._frame.pages.records_in_sight()
        if query is not None:
            self._asked = query

    def _offer_search(self, key: str) -> None:
        """Let learnings show those of the list in sight before, and follow-up offer to."""
        if key == LEARNINGS and self._learnings and self._asked:
            asked, self._asked = self._asked, None
            self._learnings.show_query(asked.without("kind"))
        elif key == FOLLOW_UP and self._page and self._asked:
            asked, self._asked = self._asked.without("kind"), None
            self._page.offer_query(asked, chosen=self._page.query.is_narrowed)

    # badge and reminder

    def _count_soon(self) -> None:
        self._soon.start()

    def _count(self) -> None:
        self._background.read(step_counts, self._today()).then(self._show_count)

    def _show_count(self, found: StepCounts) -> None:
        words = overdue_text(found.overdue)
        self._frame.navigation.show_badge(FOLLOW_UP, found.overdue, words)
        if not self._has_counted:
            self._has_counted = True
            self._remind(found.overdue, words)

    def _remind(self, overdue: int, words: str) -> None:
        """Say once a day that steps are overdue, and lead there."""
        today = self._today().isoformat()
        kept = self._frame.settings.views.get(FOLLOW_UP, {})
        if overdue and kept.get(REMINDED) != today:
            settings = self._frame.settings.with_view(FOLLOW_UP, {**kept, REMINDED: today})
            self._frame.keep_settings(settings)
            self._frame.status.say(words, self.tr("Show"), self._show_overdue)

    def _show_overdue(self) -> None:
        self.page().filters.clear()

    # files

    def _ask_where(self, asked: StepsAsked) -> None:
        name = self.tr("Next steps {date}").format(date=_today_text())
        title = self.tr("Save next steps as a calendar")
        start = self._frame.screens.folder("calendar") / f"{name}.ics"
        dialog = save_dialog(self._window, title, start, {self.tr("Calendar (*.ics)"): ".ics"})
        dialog.fileSelected.connect(partial(self._save_to, asked))
        dialog.open()

    def _ask_where_learnings(self, asked: LearningsAsked) -> None:
        name = self.tr("Learnings {date}").format(date=_today_text())
        kinds = {
            self.tr("Workbook (*.xlsx)"): ".xlsx",
            self.tr("Comma-separated values (*.csv)"): ".csv",
        }
        start = self._frame.screens.folder("export") / f"{name}.xlsx"
        dialog = save_dialog(self._window, self.tr("Save learnings"), start, kinds)
        dialog.fileSelected.connect(partial(self._save_learnings_to, asked))
        dialog.open()

    def _save_to(self, asked: StepsAsked, name: str) -> None:
        self._frame.screens.remember_folder("calendar", Path(name))
        self.save_calendar(asked, Path(name))

    def _save_learnings_to(self, asked: LearningsAsked, name: str) -> None:
        self._frame.screens.remember_folder("export", Path(name))
        self.save_learnings(asked, Path(name))

    def save_learnings(self, asked: LearningsAsked, path: Path) -> None:
        """Write lines as a workbook or as values, and say how many there are."""
        # what writes them is loaded for files alone: with the library of calendars it takes 0.1 s
        from coopdesk.reports.learnings_file import save_learnings  # noqa: PLC0415

        self._frame.status.show_work(self.tr("Writing {file}").format(file=path.name))
        reply = self._background.read_long(
            save_learnings,
            asked,
            path,
            language=self._reader().language,
            now=datetime.now(UTC),
            report=self._background.report,
        )
        reply.then(partial(self._say_learnings, path)).otherwise(self._refuse)
        reply.if_it_crashes(self._frame.status.end_work)

    def _say_learnings(self, path: Path, count: int) -> None:
        self._frame.status.end_work()
        words = self.tr("%Ln line(s) saved as {file}", "", count)
        self._frame.status.say(words.format(file=path.name))

    def save_calendar(self, asked: StepsAsked, path: Path) -> None:
        """Write open steps with a date as a calendar file, and say how many there are."""
        from coopdesk.reports.step_calendar import save_calendar  # noqa: PLC0415 as above

        self._frame.status.show_work(self.tr("Writing {file}").format(file=path.name))
        reply = self._background.read_long(
            save_calendar,
            asked,
            path,
            language=self._reader().language,
            now=datetime.now(UTC),
            report=self._background.report,
        )
        reply.then(partial(self._say_saved, path)).otherwise(self._refuse)
        reply.if_it_crashes(self._frame.status.end_work)

    def _say_saved(self, path: Path, count: int) -> None:
        self._frame.status.end_work()
        words = self.tr("%Ln next step(s) saved as {file}", "", count)
        self._frame.status.say(words.format(file=path.name))

    def _refuse(self, refusal: CatalogueError) -> None:
        self._frame.status.end_work()
        if not isinstance(refusal, Stopped):
            show_refusal(self._window, refusal)


def _today_text() -> str:
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)
