"""Which versions of what are at work here."""

import platform
import sqlite3
import tomllib
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import qVersion

import coopdesk


@dataclass(frozen=True, slots=True)
class Versions:
    """Versions of the program and of what it stands on; system names the operating system."""

    coopdesk: str
    python: str
    qt: str
    sqlite: str
    system: str

    def lines(self) -> list[str]:
        """Return a line for each, in English: whoever gets a report reads it."""
        return [
            f"CoopDesk {self.coopdesk}",
            f"Python {self.python}",
            f"Qt {self.qt}",
            f"SQLite {self.sqlite}",
            self.system,
        ]


def versions() -> Versions:
    """Return what is running."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return Versions(_own(), platform.python_version(), qVersion(), sqlite3.sqlite_version, system)


def _own() -> str:
    """Return the version of the installed package, or of the checkout the program runs from."""
    try:
        return version("coopdesk")
    except PackageNotFoundError:
        configuration = Path(coopdesk.__file__).parent.parent / "pyproject.toml"
        if not configuration.is_file():
            return "?"
        return str(tomllib.loads(configuration.read_text(encoding="utf-8"))["project"]["version"])
