"""Copies of the house, each with a process beside it that runs tests in forks of itself."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_LEFT_BEHIND = (".*", "__pycache__", "screens", "build", "dist")


@dataclass(frozen=True, slots=True)
class Run:
    """Tests of some files to be run in their order until one fails: all of them, if none is named.

    cpu and wall are its limits in seconds; reach is the file that what they run is noted in, "" for
    none.
    """

    files: list[str]
    tests: list[str]
    cpu: int
    wall: int
    reach: str = ""


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the house, and the process that runs tests in it."""

    folder: Path
    asks: IO[str]
    answers: IO[str]

    def write(self, path: Path, source: str) -> None:
        """Write a module anew, and forget what was compiled of it."""
        target = self.folder / path
        target.write_text(source, encoding="utf-8")
        for compiled in (target.parent / "__pycache__").glob(f"{target.stem}.*.pyc"):
            with suppress(FileNotFoundError):  # a process that has just ended had it
                compiled.unlink()

    def run(self, run: Run) -> str:
        """Run tests; return passed, failed, or clock where they took too long."""
        told = {name: getattr(run, name) for name in Run.__slots__}
        self.asks.write(json.dumps(told) + "\n")
        self.asks.flush()
        return self.answers.readline().strip()


@contextmanager
def copy_of(house: Path, folder: Path) -> Iterator[Copy]:
    """Copy a house, and keep a process waiting there for tests to run."""
    copied = folder / "house"
    shutil.copytree(house, copied, ignore=shutil.ignore_patterns(*_LEFT_BEHIND))
    told = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(copied), "TMPDIR": str(folder)}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.campaign.mutations.runner"],
        cwd=copied,
        env={**os.environ, **told},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as runner:
        assert runner.stdin
        assert runner.stdout
        yield Copy(copied, runner.stdin, runner.stdout)
        runner.stdin.close()
