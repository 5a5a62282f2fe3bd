"""What can be done with topics: the words, keys and icons of each action."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from coopdesk.ui.actions import ActionSpec, tell_shortcut
from coopdesk.ui.theme import icon

translate = QCoreApplication.translate

TOPIC_ACTIONS = (
    ActionSpec("new", str(QT_TRANSLATE_NOOP("topics", "&New topic…")), ("Ctrl+T",), "plus"),
    ActionSpec(
        "narrower", str(QT_TRANSLATE_NOOP("topics", "New n&arrower topic…")), ("Ctrl+Shift+T",)
    ),
    ActionSpec("edit", str(QT_TRANSLATE_NOOP("topics", "E&dit…")), ("F2",), "pencil"),
    ActionSpec("merge", str(QT_TRANSLATE_NOOP("topics", "Merge &into…")), ("Ctrl+Shift+M",)),
    ActionSpec("move", str(QT_TRANSLATE_NOOP("topics", "M&ove…")), ("Ctrl+Shift+O",)),
    ActionSpec("remove", str(QT_TRANSLATE_NOOP("topics", "Re&move")), ("Del",), "trash-2"),
)


def make_topic_actions(page: QWidget) -> dict[str, QAction]:
    """Return an action for each of TOPIC_ACTIONS, whose keys hold on the page alone."""
    made: dict[str, QAction] = {}
    for spec in TOPIC_ACTIONS:
        action = QAction(translate("topics", spec.text), page)
        action.setObjectName(f"topic_{spec.key}")
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        tell_shortcut(action)
        page.addAction(action)
        made[spec.key] = action
    return made


def button_for(action: QAction, parent: QWidget) -> QPushButton:
    """Return a button that does what an action does, while the action is possible."""
    button = QPushButton(action.text(), parent)
    button.setAutoDefault(False)
    button.setToolTip(action.toolTip())
    button.clicked.connect(partial(_trigger, action))
    action.enabledChanged.connect(button.setEnabled)
    return button


def _trigger(action: QAction, *_checked: object) -> None:
    action.trigger()
