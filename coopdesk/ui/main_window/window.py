"""The main window: navigation, one search for every page, menus, and what is open beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSplitter, QWidget
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.file_place import FilePlace
from coopdesk.catalogue.organisations import organisation_names
from coopdesk.domain.changes import TOPIC_DEEDS, Change
from coopdesk.domain.errors import CatalogueError, IndexDamaged
from coopdesk.domain.records import PROJECT
from coopdesk.search.as_text import as_text
from coopdesk.search.thesaurus import thesaurus
from coopdesk.settings import Settings
from coopdesk.ui.actions import WRITING, make_actions
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.links import open_address
from coopdesk.ui.main_window.attention_room import AttentionRoom
from coopdesk.ui.main_window.care import Care
from coopdesk.ui.main_window.care_room import CareRoom
from coopdesk.ui.main_window.country_room import CountryRoom
from coopdesk.ui.main_window.follow_up_room import FollowUpRoom
from coopdesk.ui.main_window.going_to import GoingTo
from coopdesk.ui.main_window.menus import Menus
from coopdesk.ui.main_window.navigation import Navigation, places
from coopdesk.ui.main_window.open_forms import OpenForms
from coopdesk.ui.main_window.overview_room import OverviewRoom
from coopdesk.ui.main_window.pages import Pages, Searched
from coopdesk.ui.main_window.paper_room import PaperRoom
from coopdesk.ui.main_window.possible import Possible
from coopdesk.ui.main_window.project_windows import ProjectWindows
from coopdesk.ui.main_window.recent import RecentSearch, RecentSearches
from coopdesk.ui.main_window.record_deeds import RecordDeeds
from coopdesk.ui.main_window.report_writing import ReportWriting
from coopdesk.ui.main_window.saved import SavedSearches
from coopdesk.ui.main_window.screens import Screens
from coopdesk.ui.main_window.search_completion import SearchCompletion
from coopdesk.ui.main_window.search_name import SearchName
from coopdesk.ui.main_window.status import StatusLine
from coopdesk.ui.main_window.toolbar import Toolbar
from coopdesk.ui.main_window.trail import Trail
from coopdesk.ui.messages import show_crash, show_refusal
from coopdesk.ui.messages.holders import place_text, reading_text
from coopdesk.ui.messages.refusals import show_note
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.dropped import dropped_files
from coopdesk.ui.writing import writes
from coopdesk.vocabulary.topics import TopicIndex

START = "exchanges"
ROW_MENU = (
    *("open_record", "duplicate", "bulk_edit", "history", "project", "report", "-"),
    *("country", "helpers", "-"),
    *("copy", "copy_page", "-", "compare", "merge_records", "-", "delete", "restore", "purge"),
)
FIRST_SIZE = (1240, 700)
MOST_FORMS = 8  # opened at once by one key
_PROJECTS = {"", PROJECT}  # kinds of lists with projects among their records
NAME = 30  # characters of a search's name in a menu


@dataclass(frozen=True)
class Desk:
    """What the window is given: the catalogue, the officer's language, where things are kept."""

    background: Background
    reader: Reader
    settings: Settings
    store: Callable[[Settings], None]
    drafts: Path
    is_alone: bool = True  # no other CoopDesk has the same catalogue open, and its drafts


class MainWindow(QMainWindow):
    """Put the parts of the window together and let the actions of the menus reach them."""

    catalogue_wanted = Signal(Path, bool)  # file, whether it is to be a new one
    settings_changed = Signal(Settings)
    restored = Signal(Path)  # a file beside the catalogue, made ready to take its place

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        background, reader = desk.background, desk.reader
        self._desk = desk
        self._background = background
        self.settings = desk.settings
        self.actions_by_key = make_actions(self)
        self.forms = OpenForms(background, reader.topics, reader.language, desk.drafts, self)
        self.screens = Screens(self, self, background, self._reader, desk.drafts)
        self.projects = ProjectWindows(self, self, background, self._reader)
        self.reports = ReportWriting(self, self.screens, background, desk.reader.language)
        self.deeds = RecordDeeds(self, background, self)
        self.care = Care(self, background)
        self.pages = self._make_pages()
        self._build()
        self.saved = SavedSearches(self, self, background, self.navigation, self.pages)
        self.recent = self._make_recent()
        self.care_room = CareRoom(self, self, background, self._reader)
        self.countries = CountryRoom(self, self, background, self._reader)
        self.overview = OverviewRoom(self, self, background, self._reader)
        self.paper = PaperRoom(self, self, self.screens, background, self._reader)
        self.follow_up = FollowUpRoom(self, self, background, self._reader)
        self.attention = AttentionRoom(self, self, background, self._reader)
        self.trail = Trail(self.go_to, self.pages, self)
        self.going_to = GoingTo(self, self, background)
        self._possible = Possible(self, self, background)
        self._connect_parts()
        self._connect_actions()
        writes(background, *(self.actions_by_key[key] for key in sorted(WRITING)))
        self._restore()
        self.go_to(START)
        background.ask_undo_state()
        if desk.is_alone:
            self.screens.offer_drafts()

    def go_to(self, key: str) -> None:
        """Show a page."""
        self.navigation.go_to(key)
        self.pages.show_page(key)

    def browse_page(self) -> BrowsePage | None:
        """Return the list in sight, None on a page that is no list."""
        return self.pages.list_in_sight()

    def figures_in_sight(self) -> Searched | None:
        """Return the overview where it is in sight."""
        page = self.overview.page()
        return page if page is self.pages.currentWidget() else None

    def list_page(self, key: str) -> BrowsePage:
        """Go to a list and return its page; raises KeyError for a page that is no list."""
        self.go_to(key)
        page = self.browse_page()
        if page is None:
            raise KeyError(key)
        return page

    def show_records(self, ids: Sequence[int]) -> None:
        """Show all records and select these."""
        page = self.list_page("everything")
        page.show_query(page.view.query())
        page.show_records(ids)

    def selected(self) -> list[int]:
        """Return the ids of the selected records of the list in sight."""
        page = self.browse_page()
        return page.selected() if page else []

    def menus(self) -> list[tuple[str, list[QAction]]]:
        """Return the actions by menu, for the sheet of shortcuts."""
        return self._menus.by_title()

    def hear_place(self, place: FilePlace) -> None:
        """Say once of each file that it lies on a share or in a folder of a cloud."""
        path = self._background.sessions.path
        if place.kind == "local" or str(path) in self.settings.told_places:
            return
        self.keep_settings(self.settings.told_place(path))
        show_note(self, place_text(place, path.stem))

    def close_windows(self, then: Callable[[], object]) -> bool:
        """Close what is open beside the window; False while something of it asks, then follows."""
        return self.forms.close_all(then) and self.screens.work.close_all(then)

    def remember(self) -> Settings:
        """Return the settings with the window as it stands now."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        switches = {key: self.actions_by_key[key].isChecked() for key in ("reading_pane", "facets")}
        state = {"geometry": geometry, "split": self._split.sizes()} | switches
        return self.pages.remember(self.settings).with_view("window", state)

    def take_settings(self, settings: Settings) -> None:
        """Use changed settings from now on, and keep them."""
        self.settings = settings
        self._desk.store(settings)
        self.settings_changed.emit(settings)

    def keep_settings(self, settings: Settings) -> None:
        """Keep settings that change nothing in sight."""
        self.settings = settings
        self._desk.store(settings)

    # putting the parts together

    def _make_pages(self) -> Pages:
        trash, search = (
            [self.actions_by_key[key] for key in keys]
            for keys in (("restore", "purge"), ("save_search", "update_search"))
        )
        return Pages(self._background, self._desk.reader, self.settings, trash, search, self)

    def _make_recent(self) -> RecentSearches:
        reader, is_kept = self._desk.reader, self.saved.shows_as_saved
        return RecentSearches(self, self, self.pages, reader, self._catalogue, is_kept)

    def _build(self) -> None:
        self.toolbar = Toolbar(self.actions_by_key, self, self._desk.reader.language)
        self.addToolBar(self.toolbar)
        self.completion = SearchCompletion(self._desk.reader, self.toolbar.search)
        self.navigation = Navigation(places(), self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(self.navigation)
        self._split.addWidget(self.pages)
        self._split.setStretchFactor(1, 1)
        self._split.setCollapsible(1, False)
        self.setCentralWidget(self._split)
        self.status = StatusLine(self._background, self)
        self.setStatusBar(self.status)
        self._menus = Menus(
            self.menuBar(),
            self.actions_by_key,
            places(),
            recent=self._other_catalogues,
            searches=self._recent_searches,
            fill_columns=self._fill_columns,
        )
        name = self._background.sessions.path.stem
        self.setWindowTitle(self.tr("{name} — CoopDesk").format(name=name))
        self.setWindowIcon(icon("coopdesk"))
        self.setAcceptDrops(True)

    def _connect_parts(self) -> None:
        self.toolbar.searched.connect(self._search)
        self.toolbar.left_search.connect(self._focus_list)
        self.completion.names_wanted.connect(self._look_for_organisations)
        self.pages.edit_wanted.connect(self.toolbar.edit_search)
        self.navigation.chosen.connect(self.go_to)
        self.navigation.clicked.connect(self.countries.wait_for_typing)
        self._menus.page_wanted.connect(self.go_to)
        self._menus.catalogue_wanted.connect(self._open_catalogue)
        self._menus.search_wanted.connect(self.recent.open)
        self.pages.gone_to.connect(self.navigation.go_to)
        self.pages.searched.connect(self.trail.follow)
        self.pages.opened.connect(self.forms.open_record)
        self.pages.menu_wanted.connect(self._open_menu)
        self.pages.history_wanted.connect(self.screens.show_history)
        self.pages.project_wanted.connect(self.projects.show_project)
        self.pages.address_wanted.connect(partial(open_address, self))
        self.pages.sample_wanted.connect(self.deeds.fill_with_sample)
        self.pages.import_wanted.connect(self.screens.bring_in)
        self.pages.record_wanted.connect(self.forms.open_new)
        self.forms.compare_wanted.connect(self._compare)
        self.screens.said.connect(self.status.say)
        self.projects.said.connect(self.status.say)
        self.projects.capture_wanted.connect(self.screens.capture_page)
        self.saved.said.connect(self.status.say)
        self.care.said.connect(self.status.say)
        self.reports.said.connect(self.status.say)
        self.paper.said.connect(self.status.say)
        self.paper.began.connect(self.status.show_work)
        self.paper.ended.connect(self.status.end_work)
        self.countries.report_wanted.connect(self.paper.ask_country)
        self.countries.steps_wanted.connect(self.follow_up.show_steps_of)
        self.countries.learnings_wanted.connect(self.follow_up.show_learnings_of)
        self.reports.began.connect(self.status.show_work)
        self.reports.ended.connect(self.status.end_work)
        self.care.began.connect(self.status.show_work)
        self.care.ended.connect(self.status.end_work)
        self.care_room.restore_wanted.connect(self.care.restore)
        self.care.restored.connect(self.restored)
        self.care.index_new.connect(self.pages.refresh_lists)
        self.recent.changed.connect(self._offer_recent)
        self.saved.catalogue_known.connect(self._offer_recent)
        self.toolbar.search.recent_forgotten.connect(self.recent.forget)
        self._background.changed.connect(self._follow_topics)
        self._background.refused.connect(self._refuse)
        self._background.crashed.connect(self._crash)

    def _connect_actions(self) -> None:
        forms, screens, deeds = self.forms, self.screens, self.deeds
        done: dict[str, Callable[[], object]] = {
            "new_catalogue": partial(screens.ask_new_catalogue, self._start_catalogue),
            "open_catalogue": partial(screens.ask_catalogue, self._open_catalogue),
            "save_copy": screens.save_copy,
            "check": self.care.check,
            "import": screens.bring_in,
            "paste_cells": screens.paste_cells,
            "capture_page": screens.capture_page,
            "merge_workbook": screens.merge_workbook,
            "export": screens.export,
            "template": screens.save_template,
            "close": self.close,
            "quit": self.close,
            "undo": self._background.undo,
            "redo": self._background.redo,
            "copy": partial(self._on_list, BrowsePage.copy),
            "copy_page": partial(self._on_list, _copy_page),
            "select_all": partial(self._on_list, _select_all),
            "bulk_edit": screens.change_several,
            "find": self.toolbar.focus_search,
            "next_mark": partial(self._on_list, _next_mark),
            "previous_mark": partial(self._on_list, _previous_mark),
            "copy_search": partial(self._on_list, self._copy_search),
            "save_search": self._ask_search_name,
            "update_search": self.saved.change,
            "forget_searches": self.recent.forget,
            "go_to": self.going_to.open,
            "back": self.trail.back,
            "refresh": self.pages.refresh_in_sight,
            "next_pane": self._next_pane,
            "zoom_in": partial(screens.scale_text, 10),
            "zoom_out": partial(screens.scale_text, -10),
            "zoom_reset": partial(screens.scale_text, 0),
            "new_exchange": partial(forms.open_new, "exchange"),
            "new_project": partial(forms.open_new, "project"),
            "new_framework": partial(forms.open_new, "framework"),
            "open_record": partial(self._on_selected, forms.open_record),
            "duplicate": partial(self._on_selected, forms.open_duplicate),
            "history": partial(self._on_selected, screens.show_history),
            "project": partial(self._on_selected, self.projects.show_project),
            "report": self._write_report,
            "compare": partial(self._show_two, choosing=False),
            "merge_records": partial(self._show_two, choosing=True),
            "delete": deeds.delete,
            "restore": deeds.restore,
            "purge": deeds.purge,
            "preferences": screens.show_preferences,
            "shortcuts": screens.show_shortcuts,
            "about": screens.show_about,
        }
        for key, do in done.items():
            self.actions_by_key[key].triggered.connect(partial(_call, do))
        self._connect_switches()

    def _connect_switches(self) -> None:
        view = self.settings.views.get("window", {})
        for key in ("reading_pane", "facets"):
            action = self.actions_by_key[key]
            action.toggled.connect(partial(self._switch, key))
            action.setChecked(bool(view.get(key, True)))
        self.actions_by_key["full_screen"].toggled.connect(self._show_full_screen)

    # following the catalogue and the page

    def _follow_topics(self, change: Change) -> None:
        if change.deed.name in TOPIC_DEEDS:
            self._background.read(thesaurus).then(self._take_topics)

    def _take_topics(self, topics: TopicIndex) -> None:
        reader = Reader(self._desk.reader.language, topics)
        self._desk = replace(self._desk, reader=reader)
        for part in (self.pages, self.countries, self.recent, self.completion):
            part.use_reader(reader)
        self.forms.use_topics(topics)

    def _open_menu(self, where: QPoint) -> None:
        """Offer what can be done with the selected records."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in ROW_MENU:
            if key == "-":
                menu.addSeparator()
            elif self.actions_by_key[key].isEnabled():
                menu.addAction(self.actions_by_key[key])
        menu.popup(where)

    def _refuse(self, refusal: CatalogueError) -> None:
        if not (isinstance(refusal, IndexDamaged) and self.care.mend()):
            show_refusal(self, refusal)

    def _crash(self, error: BaseException) -> None:
        show_crash(self, error)

    # searching and looking

    def _search(self, text: str) -> None:
        page = self.pages.searched_in_sight()
        if (
            page is None
        ):  # what was typed on a page without a search goes on in the list of everything
            page = self.list_page("everything")
            self.toolbar.show_search(text)
        page.search(text)

    def _focus_list(self) -> None:
        page, inner = self.browse_page(), self.pages.currentWidget()
        stop = page.table if page else _first_stop(inner) if inner else None
        if stop:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _reader(self) -> Reader:
        return self._desk.reader

    def _catalogue(self) -> str:
        return self.saved.catalogue

    def _recent_searches(self) -> Sequence[RecentSearch]:
        return self.recent.entries()

    def _offer_recent(self) -> None:
        self.toolbar.set_recent(self.recent.texts())

    def _copy_search(self, page: BrowsePage) -> None:
        reader = self._desk.reader
        QGuiApplication.clipboard().setText(as_text(page.query, reader.language, reader.topics))
        self.status.say(self.tr("Search copied"))

    def _ask_search_name(self) -> None:
        page = self.browse_page()
        if page and self.saved.can_save():
            names = [saved.name for saved in self.saved.all()]
            asked = SearchName(page.words(), names, self)
            asked.kept.connect(self.saved.save)
            asked.open_below(self.toolbar.search)

    def _on_list(self, do: Callable[[BrowsePage], object]) -> None:
        page = self.browse_page()
        if page:
            do(page)

    def _on_selected(self, do: Callable[[int], object]) -> None:
        for record_id in self.selected()[:MOST_FORMS]:
            do(record_id)

    def _write_report(self) -> None:
        for record_id in self.selected()[:1]:
            self.reports.ask(record_id)

    def _compare(self, one: int, other: int) -> None:
        self.screens.show_two((one, other), self._desk.reader, choosing=True)

    def _show_two(self, *, choosing: bool) -> None:
        self.screens.show_two(self.selected(), self._desk.reader, choosing=choosing)

    def _next_pane(self) -> None:
        page, inner = self.browse_page(), self.pages.currentWidget()
        panes = [self.navigation, self.toolbar.search]
        panes += [page.table, page.pane] if page else [inner] if inner else []
        focus = QApplication.focusWidget()
        here = [
            n
            for n, pane in enumerate(panes)
            if focus and (pane is focus or pane.isAncestorOf(focus))
        ]
        following = panes[((here[0] if here else -1) + 1) % len(panes)]
        _first_stop(following).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _switch(self, key: str, on: bool) -> None:  # noqa: FBT001
        self.pages.switch(key, on=on)

    def _show_full_screen(self, on: bool) -> None:  # noqa: FBT001
        if on:
            self.showFullScreen()
        else:
            self.showNormal()

    def _look_for_organisations(self, begun: str) -> None:
        reply = self._background.read(organisation_names, begun)
        reply.then(partial(self.completion.add_names, begun))

    def _fill_columns(self, menu: QMenu) -> None:
        page = self.browse_page()
        if page:
            page.table.fill_columns_menu(menu)

    # catalogues, remembering and closing

    def _other_catalogues(self) -> list[Path]:
        own = self._background.sessions.path
        return [path for path in map(Path, self.settings.recent) if path != own]

    def _open_catalogue(self, path: Path) -> None:
        self.catalogue_wanted.emit(path, False)

    def _start_catalogue(self, path: Path) -> None:
        self.catalogue_wanted.emit(path, True)

    def _restore(self) -> None:
        view: dict[str, Any] = dict(self.settings.views.get("window", {}))
        geometry = QByteArray.fromBase64(str(view.get("geometry", "")).encode())
        if not (geometry and self.restoreGeometry(geometry)):
            self.resize(*FIRST_SIZE)
        self._split.setSizes(view.get("split") or [190, FIRST_SIZE[0] - 190])

    def _close_soon(self) -> None:
        QTimer.singleShot(0, self, self.close)  # the last form is still closing

    def open_again(self) -> None:
        """Ask for the file that took the place of the catalogue."""
        self.catalogue_wanted.emit(self._background.sessions.path, False)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.close_windows(self._close_soon):
            event.ignore()  # it closes once the last of them has
            return
        self.saved.leave()
        self.care.leave()
        self.reports.leave()
        self.attention.leave()
        self._desk.store(self.remember())
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "/" and not event.modifiers():
            self.toolbar.focus_search()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event.mimeData())
        if not files:
            return
        event.acceptProposedAction()
        if files[0].suffix.lower() == ".coopdesk":
            self._open_catalogue(files[0])
        elif not self._background.may_write:
            self.status.say(reading_text(self._background))
        else:
            self.screens.bring_in(*files)


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()


def _next_mark(page: BrowsePage) -> None:
    page.pane.next_mark()


def _previous_mark(page: BrowsePage) -> None:
    page.pane.previous_mark()


def _copy_page(page: BrowsePage) -> None:
    QGuiApplication.clipboard().setText(page.pane.plain_text())


def _select_all(page: BrowsePage) -> None:
    page.table.selectAll()


def _first_stop(pane: QWidget) -> QWidget:
    """Return the pane, or the first control in it that takes the focus."""
    inside = [pane, *pane.findChildren(QWidget)]
    by_tab = Qt.FocusPolicy.TabFocus
    return next((w for w in inside if w.isVisible() and w.focusPolicy() & by_tab), pane)
