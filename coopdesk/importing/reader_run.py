"""One run of the reader of workbooks, and what its refusals mean for the file."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from coopdesk.domain.errors import (
    FileOfOtherKind,
    FileRefusal,
    NotAWorkbook,
    WorkbookDamaged,
    WorkbookProtected,
    WorkbookTooLarge,
)
from coopdesk.foreign import child
from coopdesk.foreign.child import Line, ReaderTooSlow
from coopdesk.foreign.refused import Refused

SECONDS = 30  # the reader's own limit is 20 s of work; this one also ends its waiting
CAREFULLY = "--carefully"  # without the quick reader, which may have ended the process
_log = logging.getLogger(__name__)


def run_reader(
    path: Path, take: Callable[[Line], None], ask: Callable[[], None], *way: str
) -> Line:
    """Hand over each line the reader writes, and return the end marker; ask may raise Stopped.

    Raises ReaderEnded, or the refusal the reader told.
    """
    command = [*reader_command(), *way, str(path.resolve())]
    try:
        return child.run_reader(command, take, ask, SECONDS)
    except ReaderTooSlow:
        _log.warning("The reader of %s took too long", path.name)
        raise WorkbookDamaged(path) from None
    except Refused as refused:
        _log.info("%s: %s", path.name, refused.reason)
        raise _refusal(path, refused.reason, refused.kind) from None


def reader_command() -> list[str]:
    """Return the command that starts the reader."""
    return child.reader_command("coopdesk.importing.reader.process", "--read-workbook")


def _refusal(path: Path, reason: str, kind: str) -> FileRefusal:
    if reason == "other" and kind:
        return FileOfOtherKind(path, kind)
    return _REFUSALS[reason](path)


_REFUSALS: dict[str, type[FileRefusal]] = {
    "protected": WorkbookProtected,
    "damaged": WorkbookDamaged,
    "too_large": WorkbookTooLarge,
    "other": NotAWorkbook,
}
