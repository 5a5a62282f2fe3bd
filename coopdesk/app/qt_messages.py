"""What Qt grumbles about goes to the log, not to the officer's terminal."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("coopdesk.qt")
_LEVELS = {
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


def log_qt_messages() -> None:
    """Send Qt's messages to the program's log from now on."""
    qInstallMessageHandler(_keep)


def _keep(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(kind, logging.DEBUG), "%s", text)
