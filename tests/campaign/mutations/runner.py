"""The process that has loaded what others wrote, and forks itself for each run of tests.

It reads a line of JSON for each run (copies.Run) and writes a word for what came of it. The code of
the house is loaded in the fork alone, so that it is what lies there then.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest

from tests.campaign.mutations.copies import Run
from tests.campaign.mutations.noting import Chosen, Noting

_MEMORY = 6 << 30  # bytes: a mutant may never stop adding
_QUIET = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-W", "ignore:Module already imported")
_LOADED = (
    "PySide6.QtWidgets",
    "alembic.command",
    "babel.numbers",
    "calendar",
    "docx",
    "docxtpl",
    "ftfy",
    "hypothesis.strategies",
    "icalendar",
    "openpyxl",
    "orjson",
    "platformdirs",
    "pyroaring",
    "pytestqt.plugin",
    "python_calamine",
    "rapidfuzz.process",
    "selectolax.lexbor",
    "sqlalchemy.dialects.sqlite",
    "sqlalchemy.orm",
    "xlsxwriter",
)


def main() -> None:
    """Serve until nothing is asked any more."""
    for name in _LOADED:
        with suppress(ImportError):
            import_module(name)
    for line in sys.stdin:
        sys.stdout.write(_word(Run(**json.loads(line))) + "\n")
        sys.stdout.flush()


def _word(run: Run) -> str:
    scratch = tempfile.mkdtemp()
    child = os.fork()
    if child == 0:
        code = 4
        try:
            code = _run(run, Path(scratch))
        finally:
            os._exit(code)
    status = _waited(child, run.wall)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)  # what the tests may have started
    shutil.rmtree(scratch, ignore_errors=True)
    if status is None or (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU):
        return "clock"
    return "passed" if status == 0 else "failed"


def _waited(child: int, seconds: int) -> int | None:
    """Return how a fork ended, None if it had to be ended."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status
        time.sleep(0.02)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def _run(run: Run, scratch: Path) -> int:
    os.setsid()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nowhere, stream)
    resource.setrlimit(resource.RLIMIT_CPU, (run.cpu, run.cpu + 5))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.environ["TMPDIR"] = tempfile.tempdir = str(scratch)
    quiet = [*_QUIET, f"--basetemp={scratch / 'tests'}"]
    if run.reach:
        noting = Noting(Path(run.reach))
        return int(pytest.main([*quiet, *run.files], plugins=[noting]))
    return int(pytest.main([*quiet, "-x", *run.files], plugins=[Chosen(run.tests)]))


if __name__ == "__main__":
    main()
