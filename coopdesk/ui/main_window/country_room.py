"""Countries and those who could help within the window: how one comes to them and goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.catalogue.records import read_record
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record, places_in
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.main_window.pages import Pages, there
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.command_palette import Command
from coopdesk.vocabulary.places import complete_places, place_name

COUNTRY, HELPERS = "country", "helpers"
OFFERED = 3  # countries and topics that Ctrl+K offers for what is typed
_ASKING = ("requesting", "beneficiary")


class Frame(Protocol):
    """What is asked of the main window."""

    actions_by_key: dict[str, QAction]
    pages: Pages

    def go_to(self, key: str) -> None:
        """Show a page."""
        ...

    def list_page(self, key: str) -> BrowsePage:
        """Go to a list."""
        ...

    def selected(self) -> list[int]:
        """Return the ids of the selected records of the list in sight."""
        ...

    def show_records(self, ids: Sequence[int]) -> None:
        """Show these records."""
        ...


class _Read(Protocol):
    """What is asked of both pages."""

    def isVisible(self) -> bool: ...  # noqa: N802 of Qt

    def setFocus(self) -> None: ...  # noqa: N802 of Qt

    def plain_text(self) -> str: ...

    def use_reader(self, reader: Reader) -> None: ...


class Profile(_Read, Protocol):
    """The page of a country."""

    def show_place(self, place: str) -> None:
        """Show the profile of a place."""
        ...


class Helpers(_Read, Protocol):
    """The page of who could help."""

    def ask(self, country: str, topic: str) -> None:
        """Ask who could help a country with a topic."""
        ...


class CountryRoom(QObject):
    """Make both pages when they are first gone to, and let them lead to records and lists."""

    report_wanted = Signal(str)  # place
    steps_wanted = Signal(Query)  # of which records
    learnings_wanted = Signal(Query)

    def __init__(
        self, window: QWidget, frame: Frame, background: Background, reader: Callable[[], Reader]
    ) -> None:
        super().__init__(window)
        self._frame = frame
        self._background = background
        self._reader = reader
        self._country: Profile | None = None
        self._helpers: Helpers | None = None
        frame.pages.makers[COUNTRY] = self._make_country
        frame.pages.makers[HELPERS] = self._make_helpers
        frame.pages.place_wanted.connect(self.show_profile)
        frame.pages.help_wanted.connect(self.ask_who_could_help)
        frame.actions_by_key[COUNTRY].triggered.connect(self._show_of_selected)
        frame.actions_by_key[HELPERS].triggered.connect(self._ask_for_selected)

    def show_profile(self, place: str) -> Profile:
        """Go to the profile of a country or region, "" for the last one, and return its page."""
        self._frame.go_to(COUNTRY)
        page = there(self._country)
        if place:
            page.show_place(place)
        return page

    def ask_who_could_help(self, country: str, topic: str) -> Helpers:
        """Go to who could help a country with a topic, either may be "", and return the page."""
        self._frame.go_to(HELPERS)
        page = there(self._helpers)
        page.ask(country, topic)
        return page

    def wait_for_typing(self) -> None:
        """Let her type the country or topic where the page in sight still asks for one."""
        for page in (self._country, self._helpers):
            if page and page.isVisible() and not page.plain_text():
                page.setFocus()

    def use_reader(self, reader: Reader) -> None:
        """Name topics as this reader knows them from now on."""
        for page in (self._country, self._helpers):
            if page:
                page.use_reader(reader)

    def commands(self, typed: str) -> list[Command]:
        """Return the profiles and questions that typed words begin, for Ctrl+K."""
        reader = self._reader()
        places = complete_places(typed, reader.language, OFFERED)
        topics = reader.topics.complete(typed, reader.language, OFFERED)
        return [
            *(self._profile_command(each.code, reader.language) for each in places),
            *(self._help_command(each.code, reader) for each in topics),
        ]

    def _profile_command(self, place: str, language: str) -> Command:
        words = self.tr("{country} — profile").format(country=place_name(place, language))
        return Command(words, partial(self.show_profile, place), self.tr("Country"))

    def _help_command(self, topic: str, reader: Reader) -> Command:
        label = reader.topics.label(topic, reader.language)
        words = self.tr("{topic} — who could help").format(topic=label)
        return Command(words, partial(self.ask_who_could_help, "", topic), self.tr("Topic"))

    def _make_country(self) -> QWidget:
        from coopdesk.ui.country import CountryPage  # noqa: PLC0415 its charts take 0.1 s to load

        page = CountryPage(self._background, self._reader(), self._frame.pages)
        page.record_wanted.connect(self._show_record)
        page.records_wanted.connect(self._show_records)
        page.help_wanted.connect(self.ask_who_could_help)
        page.report_wanted.connect(self.report_wanted)
        page.steps_wanted.connect(self.steps_wanted)
        page.learnings_wanted.connect(self.learnings_wanted)
        self._country = page
        return page

    def _make_helpers(self) -> QWidget:
        from coopdesk.ui.country import HelpersPage  # noqa: PLC0415 as above

        page = HelpersPage(self._background, self._reader(), self._frame.pages)
        page.record_wanted.connect(self._show_record)
        page.records_wanted.connect(self._show_records)
        page.place_wanted.connect(self.show_profile)
        self._helpers = page
        return page

    def _show_record(self, record_id: int) -> None:
        self._frame.show_records([record_id])

    def _show_records(self, query: Query) -> None:
        """Show what a query finds, in the list of its kind if it asks for one."""
        kinds = query.values("kind")
        page = self._frame.list_page(f"{kinds[0]}s" if len(kinds) == 1 else "everything")
        now = page.query
        page.show_query(replace(query, sort=now.sort, descending=now.descending))

    def _show_of_selected(self) -> None:
        """Show the profile of who asks in the selected record; without one the page as it is."""
        self._with_selected(self._show_of_record, partial(self.show_profile, ""))

    def _ask_for_selected(self) -> None:
        """Ask who could help with the selected record; without one the page as it is."""
        go = partial(self._frame.go_to, HELPERS)
        self._with_selected(self._ask_for_record, go)

    def _with_selected(
        self, use: Callable[[Record], object], without: Callable[[], object]
    ) -> None:
        chosen = self._frame.selected()[:1]
        if chosen:
            self._background.read(read_record, chosen[0]).then(use)
        else:
            without()

    def _show_of_record(self, record: Record) -> None:
        self.show_profile(next(iter((*places_in(record, *_ASKING), *places_in(record))), ""))

    def _ask_for_record(self, record: Record) -> None:
        country = next(iter(places_in(record, *_ASKING)), "")
        self.ask_who_could_help(country, next(iter(record.topics), ""))
