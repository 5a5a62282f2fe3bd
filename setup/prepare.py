"""Make a checkout ready: the system's libraries, `.venv` and the pinned packages.

`prepare.py run` brings what the program needs, `prepare.py dev` also what tests and checks need.
Only the standard library may be imported here: nothing else is there yet.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).parent.parent
VENV = HOUSE / ".venv"
VENV_PYTHON = VENV / "bin" / "python"

LISTS = {
    "run": "constraints.txt",
    "dev": "constraints-dev.txt",
}

LIBRARIES = {  # what Qt loads, and the Debian package that brings it
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


class NotReady(Exception):
    """Something is missing that this script cannot bring; the message says what to do."""


def main(purpose: str) -> int:
    """Prepare for "run" or "dev"; return the exit status."""
    try:
        install_system_packages(missing_system_packages())
        make_venv()
        install_python_packages(LISTS[purpose])
    except NotReady as missing:
        print(missing, file=sys.stderr)
        return 1
    for ready in {"run", purpose}:
        (VENV / f"ready-{ready}").touch()
    return 0


def missing_system_packages() -> list[str]:
    """Return the Debian packages that Qt or the making of `.venv` still lack."""
    if sys.platform != "linux":
        return []
    missing = [package for library, package in LIBRARIES.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None:  # Debian ships it apart from Python
        missing.append(f"python3.{sys.version_info.minor}-venv")
    return missing


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library, e.g. "libEGL.so.1"."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(packages: list[str]) -> None:
    """Install Debian packages, as root or through sudo; raise NotReady where neither may."""
    if not packages:
        return
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise NotReady(f"CoopDesk needs what Debian calls {names}: please install it.")
    rights = [] if os.geteuid() == 0 else ["sudo"]
    if rights and not shutil.which("sudo"):
        raise NotReady(f"CoopDesk needs a few packages; as root, run: apt-get install {names}")
    print(f"Installing from the system's packages: {names}", flush=True)
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    apt += ["-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    # A fresh system has never fetched its lists; where one of many sources fails, the rest serve.
    quietly([*apt, "update"])
    if not quietly([*apt, "install", "-y", "--no-install-recommends", *packages]):
        raise NotReady(f"The packages could not be installed: apt-get install {names}")


def make_venv() -> None:
    """Make `.venv`, or make it anew where its Python has gone; raise NotReady if that fails."""
    if VENV_PYTHON.exists() and quietly([str(VENV_PYTHON), "-m", "pip", "--version"]):
        return
    print("Making .venv", flush=True)
    if not quietly([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        raise NotReady("Python could not make .venv here: is the folder writable, the disk full?")


def install_python_packages(constraints: str) -> None:
    """Bring `.venv` to exactly the versions and hashes of a list; raise NotReady if that fails."""
    print(f"Installing the packages of {constraints}", flush=True)
    pip = [str(VENV_PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    # Nothing is ever built here: a bare system has no compiler.
    pip += ["--require-hashes", "--only-binary", ":all:", "-r", str(HOUSE / constraints)]
    if not succeeds(pip):
        raise NotReady("The packages could not be fetched: is the network there? Please try again.")


def succeeds(command: list[str]) -> bool:
    """Run a command that speaks for itself; tell whether it succeeded."""
    return subprocess.run(command, check=False).returncode == 0


def quietly(command: list[str]) -> bool:
    """Run a command, show what it said only if it failed; tell whether it succeeded."""
    done = subprocess.run(
        command, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "run"))
