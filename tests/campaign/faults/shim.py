"""The library that makes calls fail: compiled where there is a compiler, loaded into a child."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("faults.c")
KINDS = {"none": 0, "kill": 1, "torn": 2, "full": 3, "fail": 4, "power": 5}


def compiled(folder: Path) -> Path | None:
    """Compile the library into a folder; None where that cannot be done."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if sys.platform != "linux" or compiler is None:
        return None
    library = folder / "faults.so"
    command = [compiler, "-O2", "-shared", "-fPIC", "-o", str(library), str(SOURCE)]
    done = subprocess.run(command, check=False, capture_output=True)  # noqa: S603 our own
    return library if done.returncode == 0 else None


def environment(library: Path) -> dict[str, str]:
    """Return the environment of a process whose calls may fail."""
    return {**os.environ, "LD_PRELOAD": str(library), "FAULTS": str(library)}


def arm(kind: str, at: int, folder: Path, *, often: bool, seed: int) -> None:
    """Let the nth call on files of a folder fail, in this process and from now on."""
    yard = folder.with_name(f"{folder.name}.yard")
    shutil.rmtree(yard, ignore_errors=True)
    yard.mkdir()
    _library().faults_arm(
        KINDS[kind], ctypes.c_long(at), often, ctypes.c_ulong(seed), bytes(folder), bytes(yard)
    )


def disarm() -> int:
    """Let nothing fail any more, and return how many calls there were."""
    return int(_library().faults_disarm())


def cut_power() -> None:
    """End this process as a cut of the power would, now."""
    _library().faults_cut()


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(os.environ["FAULTS"])
