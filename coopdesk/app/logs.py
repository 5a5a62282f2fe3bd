"""The log of what went wrong, without texts of records, in the platform's folder for logs."""

import logging
from logging.handlers import RotatingFileHandler

from coopdesk.paths import log_folder

_LARGEST, _KEPT = 1_000_000, 3  # bytes, older files


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
    handler = RotatingFileHandler(
        folder / "coopdesk.log",
        maxBytes=_LARGEST,
        backupCount=_KEPT,
        encoding="utf-8",
        delay=True,
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
