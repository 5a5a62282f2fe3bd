"""One run of the reader in its own process: its lines as they come, its clock and its end."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from time import monotonic
from typing import IO, Any

from coopdesk.domain.errors import (
    FileOfOtherKind,
    FileRefusal,
    NotAWorkbook,
    WorkbookDamaged,
    WorkbookProtected,
    WorkbookTooLarge,
)

SECONDS = 30  # the reader's own limit is 20 s of work; this one also ends its waiting
PIPE = 1 << 20  # bytes
LOOK = 0.1  # seconds between two questions whether to stop
CAREFULLY = "--carefully"  # without the quick reader, which may have ended the process
_ROOT = Path(__file__).parents[2]
_START = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from coopdesk.importing.reader.process import main; sys.exit(main(sys.argv[1:]))"
)
Line = dict[str, Any]
_log = logging.getLogger(__name__)


class ReaderEnded(Exception):
    """The reader ended without its end marker: nothing of what it said counts."""


def run_reader(
    path: Path, take: Callable[[Line], None], ask: Callable[[], None], *way: str
) -> Line:
    """Hand over each line the reader writes, and return the end marker; ask may raise Stopped.

    The lines are taken in a thread of their own, where reading waits for nobody. Raises
    ReaderEnded, or the refusal the reader told.
    """
    # Without a window of its own on Windows, without our standard input anywhere.
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with subprocess.Popen(  # noqa: S603 our own program, the path one argument of it
        [*reader_command(), *way, str(path.resolve())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=PIPE,
        pipesize=PIPE,
        creationflags=flags,
    ) as reader:
        assert reader.stdout is not None  # noqa: S101
        answers: Queue[Line | BaseException] = Queue()
        listener = Thread(target=_listen, args=(path, reader.stdout, take, answers), daemon=True)
        listener.start()
        try:
            return _answer(path, answers, ask)
        finally:
            reader.kill()
            listener.join()


def reader_command() -> list[str]:
    """Return the command that starts the reader.

    A packed program has no Python to start: it is called itself and must hand these arguments to
    reader.process.main before it opens anything.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--read-workbook"]
    return [sys.executable, "-I", "-c", _START, str(_ROOT)]


def _listen(
    path: Path,
    lines: IO[bytes],
    take: Callable[[Line], None],
    answers: Queue[Line | BaseException],
) -> None:
    try:
        for line in lines:
            told = _understood(path, line)
            if "end" in told:
                answers.put(told["end"])
                return
            take(told)
        answers.put(ReaderEnded())
    except BaseException as trouble:  # noqa: BLE001 whatever it is, it is raised where it is waited for
        answers.put(trouble)


def _answer(path: Path, answers: Queue[Line | BaseException], ask: Callable[[], None]) -> Line:
    """Wait for the end marker, or for what came in its place."""
    stop_at = monotonic() + SECONDS
    while monotonic() < stop_at:
        ask()
        try:
            answer = answers.get(timeout=LOOK)
        except Empty:
            continue
        if isinstance(answer, BaseException):
            raise answer
        return answer
    _log.warning("The reader of %s took too long", path.name)
    raise WorkbookDamaged(path)


def _understood(path: Path, line: bytes) -> Line:
    try:
        told: Line = json.loads(line, parse_float=Decimal)
    except ValueError:  # cut off when the reader was ended
        raise ReaderEnded from None
    if reason := told.get("refused"):
        _log.info("%s: %s, %s", path.name, reason, told.get("because"))
        raise _refusal(path, reason, told.get("kind", ""))
    return told


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
