"""Looking at the events of all that is in a pane, also of what is put there later."""

from typing import cast

from PySide6.QtCore import QChildEvent, QEvent, QObject
from PySide6.QtWidgets import QWidget


def watch(root: QObject, watcher: QObject) -> None:
    """Let the watcher see the events of a widget and of all in it, each once.

    Connected with the application's focusChanged, a pane was called while Python collected a
    window that nobody holds any more, and broke the program down; an event filter is not.
    """
    for widget in (root, *root.findChildren(QWidget)):
        widget.removeEventFilter(watcher)
        widget.installEventFilter(watcher)


def watch_newcomer(event: QEvent, watcher: QObject) -> None:
    """Let the watcher see the events of what an event says was put into a pane."""
    if event.type() == QEvent.Type.ChildPolished:
        watch(cast("QChildEvent", event).child(), watcher)
