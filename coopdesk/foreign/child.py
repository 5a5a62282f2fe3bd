"""One run of a reader in a process of its own: its lines as they come, its clock and its end."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from time import monotonic
from typing import IO, Any

import orjson

from coopdesk.foreign.refused import Refused

PIPE = 1 << 20  # bytes
LOOK = 0.1  # seconds between two questions whether to stop
_ROOT = Path(__file__).parents[2]
_START = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from {module} import main; sys.exit(main(sys.argv[1:]))"
)
Line = dict[str, Any]
_log = logging.getLogger(__name__)


class ReaderEnded(Exception):
    """The reader ended without its end marker: nothing of what it said counts."""


class ReaderTooSlow(Exception):
    """The reader had not ended when its time was over."""


def run_reader(
    command: Sequence[str],
    take: Callable[[Line], None],
    ask: Callable[[], None],
    seconds: float,
    given: bytes | None = None,
) -> Line:
    """Hand over each line the reader writes, and return the end marker; ask may raise Stopped.

    The lines are taken in a thread of their own, where reading waits for nobody; given is what the
    reader finds on its standard input. Raises Refused as the reader told it, ReaderEnded or
    ReaderTooSlow.
    """
    # Without a window of its own on Windows, without our standard input anywhere.
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with subprocess.Popen(  # noqa: S603 our own program, the path one argument of it
        command,
        stdin=subprocess.DEVNULL if given is None else subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=PIPE,
        pipesize=PIPE,
        creationflags=flags,
    ) as reader:
        assert reader.stdout is not None  # noqa: S101
        answers: Queue[Line | BaseException] = Queue()
        threads = [Thread(target=_listen, args=(reader.stdout, take, answers), daemon=True)]
        if given is not None:
            threads.append(Thread(target=_give, args=(reader.stdin, given), daemon=True))
        for thread in threads:
            thread.start()
        try:
            return _answer(answers, ask, seconds)
        finally:
            reader.kill()
            for thread in threads:
                thread.join()


def reader_command(module: str, when_packed: str) -> list[str]:
    """Return the command that starts the main function of a reader's module.

    A packed program has no Python to start: it is called itself and must hand its arguments to
    that function before it opens anything.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, when_packed]
    return [sys.executable, "-I", "-c", _START.format(module=module), str(_ROOT)]


def _give(stdin: IO[bytes], given: bytes) -> None:
    with suppress(OSError):  # a reader that has heard enough
        stdin.write(given)
    with suppress(OSError):
        stdin.close()


def _listen(
    lines: IO[bytes], take: Callable[[Line], None], answers: Queue[Line | BaseException]
) -> None:
    try:
        for line in lines:
            told = _understood(line)
            if "end" in told:
                answers.put(told["end"])
                return
            take(told)
        answers.put(ReaderEnded())
    except BaseException as trouble:  # noqa: BLE001 whatever it is, it is raised where it is waited for
        answers.put(trouble)


def _answer(answers: Queue[Line | BaseException], ask: Callable[[], None], seconds: float) -> Line:
    """Wait for the end marker, or for what came in its place."""
    stop_at = monotonic() + seconds
    while monotonic() < stop_at:
        ask()
        try:
            answer = answers.get(timeout=LOOK)
        except Empty:
            continue
        if isinstance(answer, BaseException):
            raise answer
        return answer
    raise ReaderTooSlow


def _understood(line: bytes) -> Line:
    try:
        # what begins with a space holds what the quicker one cannot: half letters, huge numbers
        told: Line = json.loads(line) if line.startswith(b" ") else orjson.loads(line)
    except ValueError:  # cut off when the reader was ended
        raise ReaderEnded from None
    if reason := told.get("refused"):
        _log.info("%s, %s", reason, told.get("because"))
        raise Refused(reason, told.get("kind", ""))
    return told
