"""Which versions of what are at work here."""

import platform
import sqlite3
from dataclasses import dataclass

from PySide6.QtCore import qVersion

from coopdesk import __version__


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
    return Versions(
        __version__, platform.python_version(), qVersion(), sqlite3.sqlite_version, system
    )
