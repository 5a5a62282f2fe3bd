"""Every action of the program as data: its words, its keys, its menu."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.plain import plain_tip

translate = QCoreApplication.translate
Keys = QKeySequence.StandardKey


@dataclass(frozen=True)
class ActionSpec:
    """An action: keys are those of the platform where it has some, else as written."""

    key: str
    text: str
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    icon: str = ""
    checkable: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def _of(text: object) -> str:
    return str(text)


ACTIONS = (
    ActionSpec("new_catalogue", _of(QT_TRANSLATE_NOOP("actions", "New &catalogue…"))),
    ActionSpec("open_catalogue", _of(QT_TRANSLATE_NOOP("actions", "&Open catalogue…")), (Keys.Open,), "folder-open"),
    ActionSpec("save_copy", _of(QT_TRANSLATE_NOOP("actions", "Save a cop&y…")), ("Ctrl+Shift+S",), "save"),
    ActionSpec("check", _of(QT_TRANSLATE_NOOP("actions", "C&heck catalogue")), (), "circle-check"),
    ActionSpec("back_up", _of(QT_TRANSLATE_NOOP("actions", "Back &up now")), (), "save"),
    ActionSpec("who_changed", _of(QT_TRANSLATE_NOOP("actions", "&Who changed what…")), (), "history"),
    ActionSpec("import", _of(QT_TRANSLATE_NOOP("actions", "&Bring in a workbook…")), ("Ctrl+I",), "download"),
    ActionSpec("capture_page", _of(QT_TRANSLATE_NOOP("actions", "C&apture a page or report…")), ("Ctrl+Shift+I",), "file-text"),
    ActionSpec("merge_workbook", _of(QT_TRANSLATE_NOOP("actions", "&Merge a colleague’s workbook…")), (), "git-branch"),
    ActionSpec("export", _of(QT_TRANSLATE_NOOP("actions", "&Export…")), ("Ctrl+E",), "upload"),
    ActionSpec("template", _of(QT_TRANSLATE_NOOP("actions", "&Template to fill in…")), (), "file-spreadsheet"),
    ActionSpec("pack", _of(QT_TRANSLATE_NOOP("actions", "Meeting pac&k…")), ("Ctrl+Shift+P",), "file-text"),
    ActionSpec("print", _of(QT_TRANSLATE_NOOP("actions", "Pr&int preview…")), (Keys.Print, "Ctrl+P"), "printer"),
    ActionSpec("please_update", _of(QT_TRANSLATE_NOOP("actions", "Please up&date, by country…")), (), "file-spreadsheet"),
    ActionSpec("close", _of(QT_TRANSLATE_NOOP("actions", "&Close window")), (Keys.Close,)),
    ActionSpec("quit", _of(QT_TRANSLATE_NOOP("actions", "&Quit")), (Keys.Quit, "Ctrl+Q"), "log-out", role=QAction.MenuRole.QuitRole),
    ActionSpec("undo", _of(QT_TRANSLATE_NOOP("actions", "&Undo")), (Keys.Undo,), "undo-2"),
    ActionSpec("redo", _of(QT_TRANSLATE_NOOP("actions", "&Redo")), (Keys.Redo, "Ctrl+Y"), "redo-2"),
    ActionSpec("copy", _of(QT_TRANSLATE_NOOP("actions", "&Copy rows")), (), "copy"),
    ActionSpec("copy_page", _of(QT_TRANSLATE_NOOP("actions", "Copy record as &text")), ("Ctrl+Shift+C",)),
    ActionSpec("paste_cells", _of(QT_TRANSLATE_NOOP("actions", "&Paste cells…")), (Keys.Paste,), "download"),
    ActionSpec("select_all", _of(QT_TRANSLATE_NOOP("actions", "Select &all")), ()),
    ActionSpec("bulk_edit", _of(QT_TRANSLATE_NOOP("actions", "Chan&ge several records…")), ("Ctrl+Shift+E",), "list-checks"),
    ActionSpec("find", _of(QT_TRANSLATE_NOOP("actions", "&Find")), (Keys.Find,), "search"),
    ActionSpec("next_mark", _of(QT_TRANSLATE_NOOP("actions", "Next fo&und words")), (Keys.FindNext, "F3"), "arrow-down"),
    ActionSpec("previous_mark", _of(QT_TRANSLATE_NOOP("actions", "Pre&vious found words")), (Keys.FindPrevious, "Shift+F3"), "arrow-up"),
    ActionSpec("save_search", _of(QT_TRANSLATE_NOOP("actions", "Sa&ve search…")), ("Ctrl+B",), "bookmark"),
    ActionSpec("update_search", _of(QT_TRANSLATE_NOOP("actions", "Up&date saved search")), ("Ctrl+Shift+B",), "save"),
    ActionSpec("copy_search", _of(QT_TRANSLATE_NOOP("actions", "Copy searc&h as text")), ()),
    ActionSpec("forget_searches", _of(QT_TRANSLATE_NOOP("actions", "F&orget recent searches")), ()),
    ActionSpec("go_to", _of(QT_TRANSLATE_NOOP("actions", "&Go to or do…")), ("Ctrl+K",)),
    ActionSpec("back", _of(QT_TRANSLATE_NOOP("actions", "&Back")), (Keys.Back,), "chevron-left"),
    ActionSpec("refresh", _of(QT_TRANSLATE_NOOP("actions", "&Refresh")), (Keys.Refresh,), "refresh-cw"),
    ActionSpec("next_pane", _of(QT_TRANSLATE_NOOP("actions", "Next &pane")), ("F6",)),
    ActionSpec("reading_pane", _of(QT_TRANSLATE_NOOP("actions", "Reading pan&e")), ("Ctrl+Shift+R",), "panel-right", checkable=True),
    ActionSpec("facets", _of(QT_TRANSLATE_NOOP("actions", "&Facets")), ("Ctrl+Shift+F",), "filter", checkable=True),
    ActionSpec("zoom_in", _of(QT_TRANSLATE_NOOP("actions", "&Larger text")), (Keys.ZoomIn, "Ctrl+=")),
    ActionSpec("zoom_out", _of(QT_TRANSLATE_NOOP("actions", "&Smaller text")), (Keys.ZoomOut,)),
    ActionSpec("zoom_reset", _of(QT_TRANSLATE_NOOP("actions", "&Usual text size")), ("Ctrl+0",)),
    ActionSpec("full_screen", _of(QT_TRANSLATE_NOOP("actions", "F&ull screen")), (Keys.FullScreen, "F11"), checkable=True),
    ActionSpec("new_exchange", _of(QT_TRANSLATE_NOOP("actions", "New &exchange")), (Keys.New,), "handshake"),
    ActionSpec("new_project", _of(QT_TRANSLATE_NOOP("actions", "New &project")), ("Ctrl+Shift+N",), "briefcase"),
    ActionSpec("new_framework", _of(QT_TRANSLATE_NOOP("actions", "New &framework")), ("Ctrl+Alt+N",), "scroll-text"),
    ActionSpec("open_record", _of(QT_TRANSLATE_NOOP("actions", "&Open")), ("Ctrl+Return",), "pencil"),
    ActionSpec("duplicate", _of(QT_TRANSLATE_NOOP("actions", "&Duplicate")), ("Ctrl+D",), "copy"),
    ActionSpec("compare", _of(QT_TRANSLATE_NOOP("actions", "Compare t&wo records…"))),
    ActionSpec("merge_records", _of(QT_TRANSLATE_NOOP("actions", "Merge two re&cords…")), ("Ctrl+M",)),
    ActionSpec("history", _of(QT_TRANSLATE_NOOP("actions", "&History")), ("Alt+Return",), "history"),
    ActionSpec("project", _of(QT_TRANSLATE_NOOP("actions", "&Timeline and figures…")), ("Ctrl+T",), "calendar"),
    ActionSpec("report", _of(QT_TRANSLATE_NOOP("actions", "&Status report…")), ("Ctrl+Shift+T",), "file-text"),
    ActionSpec("country", _of(QT_TRANSLATE_NOOP("actions", "Countr&y profile")), (), "map-pin"),
    ActionSpec("helpers", _of(QT_TRANSLATE_NOOP("actions", "Who could he&lp…")), ("Ctrl+Shift+H",), "users"),
    ActionSpec("delete", _of(QT_TRANSLATE_NOOP("actions", "&Move to trash")), ("Del",), "trash-2"),
    ActionSpec("restore", _of(QT_TRANSLATE_NOOP("actions", "&Restore from trash")), (), "rotate-ccw"),
    ActionSpec("purge", _of(QT_TRANSLATE_NOOP("actions", "Remove for &good…")), ("Shift+Del",)),
    ActionSpec("preferences", _of(QT_TRANSLATE_NOOP("actions", "&Preferences…")), (Keys.Preferences, "Ctrl+,"), "settings", role=QAction.MenuRole.PreferencesRole),
    ActionSpec("shortcuts", _of(QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts")), ("Ctrl+/", Keys.HelpContents), "keyboard"),
    ActionSpec("about", _of(QT_TRANSLATE_NOOP("actions", "&About CoopDesk")), (), "info", role=QAction.MenuRole.AboutRole),
)  # fmt: skip

# What changes the catalogue, and is greyed while it is open to read only.
WRITING = frozenset({
    "import", "paste_cells", "capture_page", "merge_workbook", "undo", "redo", "bulk_edit",
    "save_search", "update_search", "new_exchange", "new_project", "new_framework", "duplicate",
    "merge_records", "delete", "restore", "purge",
})  # fmt: skip

# "-" is a separator; names that are no action are places for menus made elsewhere.
MENUS: tuple[tuple[str, str, str], ...] = (
    (
        "file",
        _of(QT_TRANSLATE_NOOP("actions", "&File")),
        "new_catalogue open_catalogue recent save_copy check back_up who_changed - import capture_page merge_workbook export template please_update - pack print - close quit",
    ),
    (
        "edit",
        _of(QT_TRANSLATE_NOOP("actions", "&Edit")),
        "undo redo - copy copy_page copy_search paste_cells select_all - bulk_edit - find next_mark previous_mark - searches save_search update_search forget_searches - go_to preferences",
    ),
    (
        "view",
        _of(QT_TRANSLATE_NOOP("actions", "&View")),
        "pages back - columns facets reading_pane next_pane - zoom_in zoom_out zoom_reset full_screen - refresh",
    ),
    (
        "record",
        _of(QT_TRANSLATE_NOOP("actions", "&Record")),
        "new_exchange new_project new_framework - open_record duplicate history project report - country helpers - compare merge_records - delete restore purge",
    ),
    ("help", _of(QT_TRANSLATE_NOOP("actions", "&Help")), "shortcuts about"),
)


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """Return an action for each of ACTIONS, made known to the parent."""
    made: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = QAction(translate("actions", spec.text), parent)
        action.setObjectName(spec.key)
        action.setShortcuts(_sequences(spec))
        action.setCheckable(spec.checkable)
        action.setMenuRole(spec.role)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        tell_shortcut(action)
        parent.addAction(action)
        made[spec.key] = action
    return made


def fill_menu_bar(
    bar: QMenuBar, actions: dict[str, QAction]
) -> tuple[list[QMenu], dict[str, QMenu]]:
    """Put the actions into menus; returns the menus and those in them to be filled elsewhere."""
    left: dict[str, QMenu] = {}
    menus: list[QMenu] = []
    for _key, title, names in MENUS:
        menu = bar.addMenu(translate("actions", title))
        menus.append(menu)
        for name in names.split():
            if name == "-":
                menu.addSeparator()
            elif name in actions:
                menu.addAction(actions[name])
            else:
                left[name] = menu.addMenu("")
    return menus, left


def menu_titles() -> list[str]:
    """Return the titles of the menus, in the order of the bar."""
    return [translate("actions", title) for _key, title, _names in MENUS]


def tell_shortcut(action: QAction) -> None:
    """Let the tool tip of an action name its keys."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
    action.setToolTip(plain_tip(f"{text} ({keys})" if keys else text))


def _sequences(spec: ActionSpec) -> list[QKeySequence]:
    """Return the keys of an action, each once; a standard key may stand for none or several."""
    found: dict[str, QKeySequence] = {}
    for keys in spec.keys:
        bindings = (
            QKeySequence.keyBindings(keys) if isinstance(keys, Keys) else [QKeySequence(keys)]
        )
        found.update((binding.toString(), binding) for binding in bindings)
    return [keys for name, keys in found.items() if _is_on_a_keyboard(name)]


_LONE_KEYS = {"Del", *(f"F{number}" for number in range(1, 13))}


def _is_on_a_keyboard(name: str) -> bool:
    """Tell keys from those of remote controls ("Open", "Undo") that Qt lists as well."""
    return "+" in name or name in _LONE_KEYS
