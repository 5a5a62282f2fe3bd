"""The dialog for what should never happen: a bug, with what a maintainer needs to mend it."""

import logging
import traceback
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

import coopdesk
from coopdesk.paths import log_folder
from coopdesk.ui.messages.versions import versions
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters, lines

log = logging.getLogger(__name__)

_HOUSE = Path(coopdesk.__file__).parent.parent


def show_crash(parent: QWidget | None, error: BaseException) -> QDialog:
    """Log a bug and say that something went wrong; one dialog at a time for each window."""
    log.error("Something went wrong", exc_info=error)
    shown = parent.findChild(CrashDialog) if parent else None
    dialog = shown or CrashDialog(error, parent)
    dialog.open()
    return dialog


def crash_details(error: BaseException) -> str:
    """Return versions and where it happened; never a message of the error.

    Messages quote values, and values may be words of a record.
    """
    return "\n".join([*versions().lines(), "", *_chain(error)])


class CrashDialog(QDialog):
    """Something went wrong: the data is safe, and here is what to send."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._details = crash_details(error)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self._copy = self._buttons.addButton(
            self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._copy.clicked.connect(self.copy_details)
        folder = self._buttons.addButton(
            self.tr("Open &log folder"), QDialogButtonBox.ButtonRole.ActionRole
        )
        folder.clicked.connect(open_log_folder)
        self._lay_out()
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()

    def copy_details(self) -> None:
        """Put the details on the clipboard, and say so on the button."""
        QGuiApplication.clipboard().setText(self._details)
        self._copy.setText(self.tr("Copied"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(FIELD)
        paragraphs = (
            self.tr("Something went wrong while CoopDesk was at work."),
            self.tr("Your data is as it was before. You can go on working."),
            self.tr(
                "If it happens again, please copy the details and send them to whoever looks after "
                "CoopDesk at your office. They hold no texts of your records."
            ),
        )
        words = QLabel("\n\n".join(paragraphs), self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        column.addWidget(words)
        seen = QPlainTextEdit(self._details, self)
        seen.setReadOnly(True)
        seen.setTabChangesFocus(True)
        seen.setAccessibleName(self.tr("Details"))
        seen.setMinimumHeight(lines(seen, 3))
        column.addWidget(seen, 1)
        column.addSpacing(FIELD)
        column.addWidget(self._buttons)
        screen = self.screen().availableSize()
        self.resize(
            min(characters(self, 76) + 2 * EDGE, screen.width() - 60),
            min(lines(self, 28), screen.height() - 60),
        )


def open_log_folder() -> None:
    """Show the folder of the log in the platform's file browser."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))


def _chain(error: BaseException) -> list[str]:
    """Return the frames of an error and of those behind it, the innermost cause first."""
    said: list[str] = []
    behind = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if behind:
        said += [*_chain(behind), "", "which led to", ""]
    for frame in traceback.extract_tb(error.__traceback__):
        said += [f"{_where(frame.filename)}:{frame.lineno} {frame.name}", f"    {frame.line}"]
    kind = type(error)
    return [*said, f"{kind.__module__}.{kind.__qualname__}"]


def _where(filename: str) -> str:
    """Return a file's path from the house or the packages on: a home folder bears a name."""
    path = Path(filename)
    if path.is_relative_to(_HOUSE):
        return path.relative_to(_HOUSE).as_posix()
    return "/".join(path.parts[-3:])
