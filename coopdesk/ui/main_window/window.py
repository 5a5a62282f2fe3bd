"""The main window: navigation, one search for every page, menus, and what is open beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.counts import Counts, counts
from coopdesk.domain.changes import Change, UndoState
from coopdesk.domain.errors import CatalogueError
from coopdesk.settings import Settings
from coopdesk.ui.actions import MENUS, fill_menu_bar, make_actions, tell_shortcut
from coopdesk.ui.browse.columns import Reader
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.browse.views import VIEWS
from coopdesk.ui.links import open_address
from coopdesk.ui.main_window.navigation import Navigation, Place
from coopdesk.ui.main_window.open_forms import OpenForms
from coopdesk.ui.main_window.record_deeds import RecordDeeds
from coopdesk.ui.main_window.screens import Screens
from coopdesk.ui.main_window.status import StatusLine
from coopdesk.ui.main_window.toolbar import Toolbar
from coopdesk.ui.messages import change_text, redo_text, show_crash, show_refusal, undo_text
from coopdesk.ui.places.page import PlacesPage
from coopdesk.ui.theme import icon
from coopdesk.ui.topics.page import TopicsPage
from coopdesk.ui.welcome.empty_page import EmptyPage
from coopdesk.ui.widgets.command_palette import Command, CommandPalette
from coopdesk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate

START = "exchanges"


@dataclass(frozen=True)
class Desk:
    """What the window is given: the catalogue, the officer's language, where things are kept."""

    background: Background
    reader: Reader
    settings: Settings
    store: Callable[[Settings], None]
    drafts: Path


class MainWindow(QMainWindow):
    """Hold the pages; every action of the menus ends here or in one of the helpers beside."""

    catalogue_wanted = Signal(Path, bool)  # file, whether it is to be a new one
    settings_changed = Signal(Settings)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._background = desk.background
        self._pages: dict[str, QWidget] = {}
        self._counts: Counts | None = None
        self.settings = desk.settings
        self.actions_by_key = make_actions(self)
        self.forms = OpenForms(
            desk.background, desk.reader.topics, desk.reader.language, desk.drafts, self
        )
        self.screens = Screens(self, self, desk.background, desk.reader.language, desk.drafts)
        self.deeds = RecordDeeds(self, desk.background, self)
        self._build()
        self._connect_background()
        self._restore()
        self.screens.said.connect(self.status.say)
        self.forms.all_closed.connect(self._close_soon)
        self.go_to(START)
        self.screens.offer_drafts()
        desk.background.ask_undo_state()
        self._count()

    # pages

    def go_to(self, key: str) -> None:
        """Show a page, made when it is first needed."""
        self.navigation.go_to(key)
        page = self._pages.get(key) or self._make_page(key)
        self._stack.setCurrentWidget(page)
        self.toolbar.show_search(page.query.text if isinstance(page, BrowsePage) else None)
        self._offer()

    def browse_page(self) -> BrowsePage | None:
        """Return the list in sight, None on a page that is no list."""
        page = self._stack.currentWidget()
        return page if isinstance(page, BrowsePage) else None

    def list_page(self, key: str) -> BrowsePage:
        """Go to a list and return its page."""
        self.go_to(key)
        page = self._pages[key]
        if not isinstance(page, BrowsePage):
            raise KeyError(key)
        return page

    def narrow(self, facet: str, value: str) -> None:
        """Show all records that have a value."""
        self.list_page("everything").narrow(facet, value)

    def show_records(self, ids: Sequence[int]) -> None:
        """Show all records and select these."""
        page = self.list_page("everything")
        page.show_query(page.view.query())
        page.show_records(ids)

    def menus(self) -> list[tuple[str, list[QAction]]]:
        """Return the actions by menu, for the sheet of shortcuts."""
        return [
            (translate("actions", title).replace("&", ""), _with_pages(menu))
            for (_key, title, _names), menu in zip(MENUS, self._menus, strict=True)
        ]

    def selected(self) -> list[int]:
        """Return the ids of the selected records of the list in sight."""
        page = self.browse_page()
        return page.selected() if page else []

    def _make_page(self, key: str) -> QWidget:
        view = next((view for view in VIEWS if view.key == key), None)
        if view:
            page = BrowsePage(self._background, view, self._desk.reader, self._stack)
            page.restore_column_state(dict(self.settings.views.get(f"list {key}", {})))
            page.opened.connect(self.forms.open_record)
            page.selection_changed.connect(self._offer)
            page.counted.connect(self._offer)
            page.history_wanted.connect(self.screens.show_history)
            page.address_wanted.connect(partial(open_address, self))
            page.show_facets(on=self.actions_by_key["facets"].isChecked())
            page.pane.setVisible(self.actions_by_key["reading_pane"].isChecked())
            made: QWidget = page
        else:
            kind = TopicsPage if key == "topics" else PlacesPage
            made = kind(self._background, self._desk.reader.language, self._stack)
            made.records_wanted.connect(self.narrow)
        self._pages[key] = made
        self._stack.addWidget(made)
        self._offer_first_step(made)
        return made

    # building

    def _build(self) -> None:
        self.toolbar = Toolbar(self.actions_by_key, self)
        self.toolbar.searched.connect(self._search)
        self.toolbar.left_search.connect(self._focus_list)
        self.addToolBar(self.toolbar)
        self.navigation = Navigation(_places(), self)
        self.navigation.chosen.connect(self.go_to)
        self._stack = QStackedWidget(self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(self.navigation)
        self._split.addWidget(self._stack)
        self._split.setStretchFactor(1, 1)
        self._split.setCollapsible(1, False)
        self.setCentralWidget(self._split)
        self.status = StatusLine(self._background, self)
        self.setStatusBar(self.status)
        self._menus, left = fill_menu_bar(self.menuBar(), self.actions_by_key)
        self._fill_left(left)
        self._connect_actions()
        self.setWindowTitle(self._title())
        self.setWindowIcon(icon("coopdesk"))
        self.setAcceptDrops(True)

    def _fill_left(self, left: dict[str, QMenu]) -> None:
        pages, recent, columns = left["pages"], left["recent"], left["columns"]
        pages.setTitle(self.tr("&Page"))
        for number, place in enumerate((p for p in _places() if p.key), start=1):
            action = pages.addAction(icon(place.icon), place.title)
            action.setShortcut(f"Ctrl+{number}")
            tell_shortcut(action)
            action.triggered.connect(partial(self.go_to, place.key))
        recent.setTitle(self.tr("Open &recent"))
        recent.aboutToShow.connect(partial(self._fill_recent, recent))
        recent.setEnabled(bool(self.settings.recent))
        columns.setTitle(self.tr("&Columns"))
        columns.aboutToShow.connect(partial(self._fill_columns, columns))

    def _open_catalogue(self, path: Path) -> None:
        self.catalogue_wanted.emit(path, False)

    def _start_catalogue(self, path: Path) -> None:
        self.catalogue_wanted.emit(path, True)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for name in self.settings.recent:
            path = Path(name)
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(name)
            action.setEnabled(path != self._background.sessions.path)
            action.triggered.connect(partial(self._open_catalogue, path))

    def _fill_columns(self, menu: QMenu) -> None:
        menu.clear()
        page = self.browse_page()
        if page:
            page.table.fill_columns_menu(menu)

    def _connect_actions(self) -> None:
        done: dict[str, Callable[[], object]] = {
            "new_catalogue": partial(self.screens.ask_new_catalogue, self._start_catalogue),
            "open_catalogue": partial(self.screens.ask_catalogue, self._open_catalogue),
            "save_copy": self.screens.save_copy,
            "import": self.screens.bring_in,
            "export": self.screens.export,
            "template": self.screens.save_template,
            "close": self.close,
            "quit": self.close,
            "undo": self._background.undo,
            "redo": self._background.redo,
            "copy": lambda: self._on_list(BrowsePage.copy),
            "copy_page": self._copy_page,
            "select_all": lambda: self._on_list(lambda page: page.table.selectAll()),
            "find": self.toolbar.focus_search,
            "go_to": self._open_palette,
            "refresh": lambda: self._on_list(BrowsePage.refresh),
            "next_pane": self._next_pane,
            "zoom_in": partial(self._zoom, 10),
            "zoom_out": partial(self._zoom, -10),
            "zoom_reset": partial(self._zoom, 0),
            "new_exchange": partial(self.forms.open_new, "exchange"),
            "new_project": partial(self.forms.open_new, "project"),
            "new_framework": partial(self.forms.open_new, "framework"),
            "open_record": lambda: [self.forms.open_record(each) for each in self.selected()[:8]],
            "duplicate": lambda: [self.forms.open_duplicate(each) for each in self.selected()[:8]],
            "history": lambda: [self.screens.show_history(each) for each in self.selected()[:1]],
            "delete": self.deeds.delete,
            "restore": self.deeds.restore,
            "purge": self.deeds.purge,
            "preferences": self.screens.show_preferences,
            "shortcuts": self.screens.show_shortcuts,
            "about": self.screens.show_about,
        }
        for key, do in done.items():
            self.actions_by_key[key].triggered.connect(partial(_call, do))
        self._connect_switches()

    def _connect_switches(self) -> None:
        view = self.settings.views.get("window", {})
        switches: dict[str, Callable[[bool], object]] = {
            "reading_pane": self._show_panes,
            "facets": self._show_facets,
            "full_screen": self._show_full_screen,
        }
        for key, switch in switches.items():
            self.actions_by_key[key].setChecked(bool(view.get(key, key != "full_screen")))
            self.actions_by_key[key].toggled.connect(switch)

    def _connect_background(self) -> None:
        background = self._background
        background.changed.connect(self._count)
        background.done.connect(self._say_done)
        background.undo_state.connect(self._show_undo)
        background.refused.connect(self._refuse)
        background.crashed.connect(self._crash)

    # following the catalogue

    def _count(self, *_: object) -> None:
        self._background.read(counts).then(self._show_counts)

    def _show_counts(self, found: Counts) -> None:
        self._counts = found
        kinds = {f"{kind}s": count for kind, count in found.by_kind.items()}
        self.navigation.show_counts(
            kinds
            | {"everything": found.total, "trash": found.trash}
            | {"topics": found.topics, "places": found.places}
        )
        for page in self._pages.values():
            self._offer_first_step(page)

    def _offer_first_step(self, page: QWidget) -> None:
        if isinstance(page, BrowsePage) and self._counts:
            is_new = not self._counts.total and not page.view.deleted
            page.set_empty(self._first_steps() if is_new else self._nothing_found(page))

    def _first_steps(self) -> QWidget:
        page = EmptyPage(self)
        page.sample_wanted.connect(self.deeds.fill_with_sample)
        page.import_wanted.connect(self.screens.bring_in)
        page.record_wanted.connect(partial(self.forms.open_new, "exchange"))
        return page

    def _nothing_found(self, page: BrowsePage) -> QWidget:
        if page.view.deleted:
            return EmptyState(
                self.tr("The trash is empty"),
                self.tr("Records you delete wait here until you restore or remove them."),
            )
        steps = [(self.tr("Show all"), icon("list"), partial(page.show_query, page.view.query()))]
        return EmptyState(
            self.tr("Nothing answers to that"),
            self.tr("Try fewer words, another spelling, or take a condition away."),
            steps if page.query.is_narrowed else (),
        )

    def _say_done(self, change: Change) -> None:
        self.status.say(change_text(change), self.tr("Undo"), self._background.undo)

    def _show_undo(self, state: UndoState) -> None:
        undo, redo = self.actions_by_key["undo"], self.actions_by_key["redo"]
        undo.setEnabled(state.undo is not None)
        undo.setText(undo_text(state.undo) if state.undo else self.tr("Undo"))
        redo.setEnabled(state.redo is not None)
        redo.setText(redo_text(state.redo) if state.redo else self.tr("Redo"))
        for action in (undo, redo):
            tell_shortcut(action)

    def _refuse(self, refusal: CatalogueError) -> None:
        show_refusal(self, refusal)

    def _crash(self, error: BaseException) -> None:
        show_crash(self, error)

    # searching and looking

    def _search(self, text: str) -> None:
        page = self.browse_page() or self.list_page("everything")
        page.search(text)

    def _focus_list(self) -> None:
        self._on_list(lambda page: page.table.setFocus())

    def _on_list(self, do: Callable[[BrowsePage], object]) -> None:
        page = self.browse_page()
        if page:
            do(page)

    def _offer(self, *_: object) -> None:
        page = self.browse_page()
        chosen = len(page.selected()) if page else 0
        in_trash = bool(page and page.view.deleted)
        for key in ("open_record", "duplicate", "history", "copy", "copy_page"):
            self.actions_by_key[key].setEnabled(chosen > 0)
        self.actions_by_key["delete"].setEnabled(chosen > 0 and not in_trash)
        self.actions_by_key["restore"].setEnabled(chosen > 0 and in_trash)
        self.actions_by_key["purge"].setEnabled(in_trash)
        self.actions_by_key["select_all"].setEnabled(page is not None)
        self.status.show_selection(chosen, len(page.shown()) if page else 0)

    def _copy_page(self) -> None:
        self._on_list(lambda page: QApplication.clipboard().setText(page.pane.plain_text()))

    def _next_pane(self) -> None:
        page = self.browse_page()
        panes: list[QWidget] = [self.navigation, self.toolbar.search]
        inner = self._stack.currentWidget()
        panes += [page.table, page.pane] if page else [inner] if inner else []
        focus = QApplication.focusWidget()
        inside = [
            n
            for n, pane in enumerate(panes)
            if focus and (pane is focus or pane.isAncestorOf(focus))
        ]
        following = panes[((inside[0] if inside else -1) + 1) % len(panes)]
        _first_focus(following).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_panes(self, on: bool) -> None:  # noqa: FBT001
        for page in self._lists():
            page.pane.setVisible(on)

    def _show_facets(self, on: bool) -> None:  # noqa: FBT001
        for page in self._lists():
            page.show_facets(on=on)

    def _show_full_screen(self, on: bool) -> None:  # noqa: FBT001
        if on:
            self.showFullScreen()
        else:
            self.showNormal()

    def _zoom(self, by: int) -> None:
        self.screens.scale_text(by)

    def _lists(self) -> list[BrowsePage]:
        return [page for page in self._pages.values() if isinstance(page, BrowsePage)]

    def _open_palette(self) -> None:
        CommandPalette([self._commands], self).open()

    def _commands(self) -> Sequence[Command]:
        commands = [
            Command(place.title, partial(self.go_to, place.key), self.tr("Page"))
            for place in _places()
            if place.key
        ]
        for action in self.actions_by_key.values():
            if action.isEnabled() and action.objectName() != "go_to":
                name = action.text().replace("&", "")
                commands.append(Command(name, action.trigger, action.shortcut().toString()))
        return commands

    # remembering and closing

    def _title(self) -> str:
        return self.tr("{name} — CoopDesk").format(name=self._background.sessions.path.stem)

    def _restore(self) -> None:
        view: dict[str, Any] = dict(self.settings.views.get("window", {}))
        geometry = QByteArray.fromBase64(str(view.get("geometry", "")).encode())
        if not (geometry and self.restoreGeometry(geometry)):
            self.resize(1240, 700)
        self._split.setSizes(view.get("split") or [190, 1050])

    def remember(self) -> Settings:
        """Return the settings with the window as it stands now."""
        settings = self.settings
        for page in self._lists():
            settings = settings.with_view(f"list {page.view.key}", page.column_state())
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        state = {"geometry": geometry, "split": self._split.sizes()}
        switches = {key: self.actions_by_key[key].isChecked() for key in ("reading_pane", "facets")}
        return settings.with_view("window", state | switches)

    def take_settings(self, settings: Settings) -> None:
        """Use changed settings from now on, and keep them."""
        self.settings = settings
        self._desk.store(settings)
        self.settings_changed.emit(settings)

    def _close_soon(self) -> None:
        QTimer.singleShot(0, self, self.close)  # the last form is still closing

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.forms.close_all():
            event.ignore()  # it closes once the last form has
            return
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
        if _dropped_file(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix.lower() == ".coopdesk":
            self._open_catalogue(path)
        else:
            self.screens.bring_in(path)


def _places() -> list[Place]:
    views = {view.key: Place(view.key, view.name(), view.icon) for view in VIEWS}
    trash = views.pop("trash")
    return [
        *views.values(),
        Place(),
        Place("topics", translate("MainWindow", "Topics"), "tags"),
        Place("places", translate("MainWindow", "Countries"), "globe"),
        Place(),
        trash,
    ]


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()


def _first_focus(widget: QWidget) -> QWidget:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return widget
    inside = widget.findChildren(QWidget)
    return next(
        (w for w in inside if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus), widget
    )


def _with_pages(menu: QMenu) -> list[QAction]:
    """Return the actions of a menu that do something, those of its own menus among them."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += _with_pages(inner)
        elif not action.isSeparator():
            found.append(action)
    return found


def _dropped_file(event: QDropEvent) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
