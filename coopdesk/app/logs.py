"""The log of what went wrong, without texts of records, in the platform's folder for logs."""

import io
import logging
import os
import stat
import traceback
from logging.handlers import RotatingFileHandler
from types import TracebackType

from typing_extensions import override

from coopdesk.paths import log_folder

_LARGEST, _KEPT = 1_000_000, 3  # bytes, older files

_Error = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def keep_log() -> None:
    """Write warnings and errors of the program to its log file from now on, if it can have one."""
    logger = logging.getLogger("coopdesk")
    if logger.handlers:
        return
    try:
        folder = log_folder()
    except OSError:  # a home that cannot be written must not keep a command from its work
        logger.addHandler(logging.NullHandler())
        return
    handler = _PrivateFile(
        folder / "coopdesk.log",
        maxBytes=_LARGEST,
        backupCount=_KEPT,
        encoding="utf-8",
        delay=True,
    )
    handler.setFormatter(_Wordless("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)


class _PrivateFile(RotatingFileHandler):
    """A log that its owner alone may read."""

    @override
    def _open(self) -> io.TextIOWrapper:
        handle = os.open(
            self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, stat.S_IRUSR | stat.S_IWUSR
        )
        return io.TextIOWrapper(os.fdopen(handle, "ab"), encoding="utf-8")


class _Wordless(logging.Formatter):
    """Errors by their kind and place; their messages quote values, perhaps words of records."""

    @override
    def formatException(self, ei: _Error) -> str:
        error = ei[1]
        told: list[str] = []
        while error is not None:
            frames = "".join(traceback.format_tb(error.__traceback__))
            told.append(f"{frames}{type(error).__name__}{_number(error)}")
            error = error.__cause__ or error.__context__
        return "\n... because of\n".join(told)


def _number(error: BaseException) -> str:
    """Return what a system error says, which quotes nothing but a file."""
    return f": {error.strerror}" if isinstance(error, OSError) else ""
