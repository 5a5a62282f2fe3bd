"""What Ctrl+K offers: pages and saved searches to go to, and every action possible now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from coopdesk.catalogue.searches import SavedSearch
from coopdesk.ui.main_window.navigation import places
from coopdesk.ui.widgets.command_palette import Command

translate = QCoreApplication.translate


def page_commands(
    go_to: Callable[[str], object],
    saved: Iterable[SavedSearch],
    open_saved: Callable[[int], object],
    actions: Iterable[QAction],
) -> Sequence[Command]:
    """Return the pages, the saved searches, then the actions that are enabled."""
    hint = translate("MainWindow", "Page")
    pages = [Command(p.title, partial(go_to, p.key), hint) for p in places() if p.key]
    hint = translate("MainWindow", "Saved search")
    pages += [Command(each.name, partial(open_saved, each.id), hint) for each in saved]
    native = QKeySequence.SequenceFormat.NativeText
    return pages + [
        Command(plain_name(action), action.trigger, action.shortcut().toString(native))
        for action in actions
        if action.isEnabled() and action.objectName() != "go_to"
    ]


def say_name(text: str) -> str:
    """Return a text for a menu: an ampersand in a title is a letter, not a mnemonic."""
    return text.replace("&", "&&")


def plain_name(action: QAction) -> str:
    """Return the text of an action without its mnemonic."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
