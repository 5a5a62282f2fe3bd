"""Protections taken away on purpose: the campaign must notice that each is missing."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable

from coopdesk.db import database
from coopdesk.exporting import replacing


def _nothing() -> None:
    pass


def _with_pragma(words: str) -> Callable[[], None]:
    """Return what makes every connection of the catalogue say this too."""

    def switch_off() -> None:
        set_pragmas = database._set_pragmas

        def weaker(connection: sqlite3.Connection, *, writes: bool) -> None:
            set_pragmas(connection, writes=writes)
            connection.execute(f"PRAGMA {words}")

        database._set_pragmas = weaker

    return switch_off


def _rename_unsynced() -> None:
    replacing.os = _Unsynced()  # type: ignore[assignment,attr-defined]


class _Unsynced:
    """The module os, in which nothing is waited for."""

    def __getattr__(self, name: str) -> object:
        return (lambda _fd: None) if name == "fsync" else getattr(os, name)


CONTROLS: dict[str, Callable[[], None]] = {
    "": _nothing,
    "journal off": _with_pragma("journal_mode = OFF"),
    "synchronous off": _with_pragma("synchronous = OFF"),
    "synchronous full": _with_pragma("synchronous = FULL"),
    "rename without fsync": _rename_unsynced,
    "said too early": _nothing,
}
