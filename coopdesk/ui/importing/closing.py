"""The questions before the import window closes: while it writes, or with choices not yet used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def ask_whether_to_stop(
    window: QWidget, finished: SignalInstance, stop: Callable[[], object]
) -> None:
    """Ask whether what is being written is to stop; the question goes away once it has ended."""
    ask = _question(
        window,
        translate("ImportWindow", "The records are still being written."),
        translate("ImportWindow", "If you stop, the catalogue stays as it was."),
        translate("ImportWindow", "&Stop and close"),
        stop,
    )
    finished.connect(ask.close)
    ask.open()


def ask_whether_to_leave(window: QWidget, leave: Callable[[], object]) -> None:
    """Ask whether what the officer chose and wrote for a file is to be lost."""
    ask = _question(
        window,
        translate("ImportWindow", "Nothing has been brought in yet."),
        translate("ImportWindow", "What you chose and wrote for this file would be lost."),
        translate("ImportWindow", "Close &without bringing in"),
        leave,
    )
    ask.open()


def _question(
    window: QWidget, text: str, more: str, do: str, act: Callable[[], object]
) -> QMessageBox:
    ask = QMessageBox(window)
    ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    ask.setIcon(QMessageBox.Icon.Question)
    ask.setText(text)
    ask.setInformativeText(more)
    doing = ask.addButton(do, QMessageBox.ButtonRole.DestructiveRole)
    stay = ask.addButton(translate("ImportWindow", "&Go on"), QMessageBox.ButtonRole.RejectRole)
    ask.setDefaultButton(stay)
    ask.setEscapeButton(stay)
    doing.clicked.connect(partial(_call, act))
    return ask


def _call(act: Callable[[], object], *_checked: object) -> None:
    act()
