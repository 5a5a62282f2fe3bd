"""What can be done in the window now, and what its edges tell: counts, undo, what was done."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.catalogue.counts import Counts
from coopdesk.domain.changes import Change, UndoState
from coopdesk.domain.records import PROJECT
from coopdesk.ui.actions import tell_shortcut
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.main_window.commands import say_name
from coopdesk.ui.main_window.navigation import Navigation
from coopdesk.ui.main_window.pages import Pages
from coopdesk.ui.main_window.recent import RecentSearches
from coopdesk.ui.main_window.saved import SavedSearches
from coopdesk.ui.main_window.status import StatusLine
from coopdesk.ui.main_window.toolbar import Toolbar
from coopdesk.ui.main_window.trail import Trail
from coopdesk.ui.messages import change_text, redo_text, undo_text
from coopdesk.ui.messages.holders import reading_text, replaced_text
from coopdesk.ui.messages.titles import short

translate = QCoreApplication.translate

NAME = 30  # characters of a search's name in a menu
_PROJECTS = {"", PROJECT}  # kinds of lists with projects among their records


class Frame(Protocol):
    """What is asked of the main window."""

    actions_by_key: dict[str, QAction]
    navigation: Navigation
    pages: Pages
    recent: RecentSearches
    saved: SavedSearches
    status: StatusLine
    toolbar: Toolbar
    trail: Trail

    def open_again(self) -> None:
        """Ask for the file that has the name of the catalogue now."""
        ...


class Possible(QObject):
    """Follow the page in sight, the searches and the catalogue, and let the window show it."""

    def __init__(self, window: QWidget, frame: Frame, background: Background) -> None:
        super().__init__(window)
        self._frame = frame
        self._actions = frame.actions_by_key
        self._background = background
        frame.pages.changed.connect(self._follow_page)
        frame.pages.counted.connect(self._show_counts)
        frame.trail.changed.connect(self._follow_trail)
        frame.saved.changed.connect(self._follow_searches)
        frame.recent.changed.connect(self._follow_searches)
        background.changed.connect(self._say_done)
        background.undo_state.connect(self._show_undo)
        background.writable.connect(self._follow_desk)

    def _show_counts(self, found: Counts) -> None:
        kinds = {f"{kind}s": count for kind, count in found.by_kind.items()}
        pages = {"everything": found.total, "trash": found.trash}
        self._frame.navigation.show_counts(
            kinds | pages | {"topics": found.topics, "places": found.places}
        )

    def _follow_page(self) -> None:
        page = self._frame.pages.list_in_sight()
        self._let(_possible_on(page))
        self._frame.status.show_selection(
            page.selected_count() if page else 0, len(page.shown()) if page else 0
        )
        searched = self._frame.pages.searched_in_sight()
        self._frame.toolbar.show_search(searched.query.text if searched else None)

    def _follow_trail(self) -> None:
        self._let({"back": self._frame.trail.can_go_back()})

    def _follow_searches(self) -> None:
        saved = self._frame.saved
        self._let(
            {
                "copy_search": saved.can_save(),
                "save_search": saved.can_save(),
                "update_search": saved.can_change(),
                "forget_searches": self._frame.recent.are_there(),
            }
        )
        update, shown = self._actions["update_search"], saved.in_sight()
        name = say_name(short(shown.name, NAME)) if shown else ""
        named = translate("MainWindow", "Up&date search “{name}”").format(name=name)
        update.setText(named if shown else translate("MainWindow", "Up&date saved search"))
        update.setIconText(translate("MainWindow", "Update"))
        tell_shortcut(update)

    def _follow_desk(self, may_write: bool) -> None:  # noqa: FBT001 - a signal's
        """Say that another program writes, or that it has left, or the file itself has."""
        status = self._frame.status
        status.show_desk()
        if may_write:
            status.say(translate("MainWindow", "The catalogue is free now; you can change records"))
            self._background.ask_undo_state()
            self._frame.pages.refresh_lists()
        elif self._background.is_replaced:
            words = replaced_text(self._background.sessions.path.name)
            status.warn(words, translate("MainWindow", "Open again"), self._frame.open_again)
        else:
            status.say(reading_text(self._background))

    def _say_done(self, change: Change) -> None:
        status = self._frame.status
        if change.direction == "do" and change.deed.name != "records_purged":
            status.say_done(change_text(change), self._background.undo)
        else:
            status.say(change_text(change))

    def _show_undo(self, state: UndoState) -> None:
        undo, redo = self._actions["undo"], self._actions["redo"]
        self._let({"undo": state.undo is not None, "redo": state.redo is not None})
        undo.setText(
            say_name(undo_text(state.undo)) if state.undo else translate("MainWindow", "&Undo")
        )
        redo.setText(
            say_name(redo_text(state.redo)) if state.redo else translate("MainWindow", "&Redo")
        )
        for action in (undo, redo):
            tell_shortcut(action)

    def _let(self, can: dict[str, bool]) -> None:
        for key, is_possible in can.items():
            self._actions[key].setEnabled(is_possible)


def _possible_on(page: BrowsePage | None) -> dict[str, bool]:
    """Return what can be done with the records of a list, and with those selected in it."""
    chosen = page.selected_count() if page else 0
    in_trash = bool(page and page.view.deleted)
    alive = 0 if in_trash else chosen
    has_rows = bool(page and page.shown())
    with_projects = bool(page and page.view.kind in _PROJECTS)
    return dict.fromkeys(("history", "copy", "copy_page"), chosen > 0) | {
        "open_record": alive > 0,
        "project": alive > 0 and with_projects,
        "report": alive == 1 and with_projects,
        "duplicate": alive > 0,
        "delete": alive > 0,
        "compare": alive == 2,
        "merge_records": alive == 2,
        "restore": chosen > 0 and in_trash,
        "purge": in_trash and has_rows,
        "select_all": page is not None,
        "bulk_edit": not in_trash and has_rows,
        "print": has_rows,
    }
