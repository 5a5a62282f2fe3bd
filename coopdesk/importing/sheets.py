"""Files from others as sheets of typed cells, each with its place; read in a process of its own."""

from __future__ import annotations

import hashlib
import json
import logging
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from time import monotonic
from typing import IO, Any

from coopdesk.domain.errors import (
    FileEmpty,
    FileIsFolder,
    FileMissing,
    FileRefusal,
    FileUnreadable,
    NotAWorkbook,
    WorkbookDamaged,
    WorkbookProtected,
    WorkbookTooLarge,
)
from coopdesk.domain.file_kind import file_kind
from coopdesk.domain.progress import Progress, unheard

SECONDS = 60  # the reader's own limit is 20 s of work; this one also ends its waiting
LOOK = 0.1  # seconds between two questions whether to stop


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell that holds an error ("#REF!"), or "=" for a formula nobody has calculated."""

    text: str


CellValue = str | int | Decimal | bool | date | datetime | CellError


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of a sheet by its number there, with the cells that hold anything by column from 1."""

    number: int
    cells: Mapping[int, CellValue]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with its rows that hold anything."""

    name: str
    hidden: bool
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file read to its end; sha256 is that of its bytes."""

    path: Path
    sheets: tuple[Sheet, ...]
    sha256: str


def read_file(path: Path, report: Progress = unheard) -> Workbook:
    """Read an xlsx, xlsm or csv whole.

    Raises FileMissing, FileIsFolder, FileUnreadable, FileEmpty, NotAWorkbook, WorkbookProtected,
    WorkbookDamaged, WorkbookTooLarge, or Stopped through the report.
    """
    sha256 = file_hash(path)
    return Workbook(path, _Reading(path, report).sheets(), sha256)


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file that can be read; raises the refusals for one that cannot."""
    match file_kind(path):
        case "folder":
            raise FileIsFolder(path)
        case "nothing":
            raise FileMissing(path)
        case "device":  # /dev/zero has no end
            raise NotAWorkbook(path)
        case "file":
            pass
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        empty = path.stat().st_size == 0
    except OSError:
        raise FileUnreadable(path) from None
    if empty:
        raise FileEmpty(path)
    return found


def cell_name(column: int, row: int) -> str:
    """Return how a sheet names a cell: B7."""
    return f"{column_letters(column)}{row}"


def column_letters(column: int) -> str:
    """Return the letters of a column counted from 1."""
    letters = ""
    while column > 0:
        column, place = divmod(column - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


def reader_command() -> list[str]:
    """Return the command that starts the reader.

    A packed program has no Python to start: it is called itself and must hand these arguments to
    reader_process.main before it opens anything.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--read-workbook"]
    return [sys.executable, "-I", str(Path(__file__).with_name("reader_process.py"))]


_REFUSALS: dict[str, type[FileRefusal]] = {
    "protected": WorkbookProtected,
    "damaged": WorkbookDamaged,
    "too_large": WorkbookTooLarge,
    "unknown": NotAWorkbook,
}
_log = logging.getLogger(__name__)


class _Reading:
    """One run of the reader: its lines as they come, its clock and its end."""

    def __init__(self, path: Path, report: Progress) -> None:
        self._path = path
        self._report = report
        self._lines: Queue[str | None] = Queue(maxsize=64)
        self._sheets: list[tuple[str, bool, list[SheetRow]]] = []
        self._cells = 0

    def sheets(self) -> tuple[Sheet, ...]:
        """Start the reader and collect what it tells; it is ended whatever happens here."""
        # Without a window of its own on Windows, without our standard input anywhere.
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        with subprocess.Popen(  # noqa: S603 our own script, the path one argument of it
            [*reader_command(), str(self._path.resolve())],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            creationflags=flags,
        ) as reader:
            assert reader.stdout is not None  # noqa: S101
            listener = Thread(target=self._listen, args=(reader.stdout,), daemon=True)
            listener.start()
            try:
                end = self._collect()
            finally:
                reader.kill()
                self._drain(listener)
        return self._checked(end)

    def _listen(self, lines: IO[str]) -> None:
        try:
            for line in lines:
                self._lines.put(line)
        except ValueError:
            _log.warning("The reader of %s wrote what is no text", self._path.name)
        self._lines.put(None)

    def _collect(self) -> dict[str, int] | None:
        """Take lines until the end marker; None if the reader ended without."""
        stop_at = monotonic() + SECONDS
        rows = 0
        while monotonic() < stop_at:
            self._report(rows, 0)
            try:
                line = self._lines.get(timeout=LOOK)
            except Empty:
                continue
            if line is None:
                return None
            told = self._understood(line)
            if "end" in told:
                return told["end"]
            rows += self._take(told)
        return None

    def _understood(self, line: str) -> dict[str, Any]:
        try:
            told: dict[str, Any] = json.loads(line)
        except ValueError:  # cut off when the reader was ended
            raise WorkbookDamaged(self._path) from None
        if reason := told.get("refused"):
            _log.info("%s: %s, %s", self._path.name, reason, told.get("because"))
            raise _REFUSALS[reason](self._path)
        return told

    def _take(self, told: dict[str, Any]) -> int:
        if "sheet" in told:
            self._sheets.append((told["sheet"], told["hidden"], []))
            return 0
        rows = [SheetRow(n, {c: _typed(v) for c, v in cells}) for n, cells in told["rows"]]
        self._sheets[-1][2].extend(rows)
        self._cells += sum(len(cells) for _, cells in told["rows"])
        return len(rows)

    def _drain(self, listener: Thread) -> None:
        while listener.is_alive():
            try:
                self._lines.get(timeout=LOOK)
            except Empty:
                continue

    def _checked(self, end: dict[str, int] | None) -> tuple[Sheet, ...]:
        rows = sum(len(rows) for _, _, rows in self._sheets)
        if end != {"sheets": len(self._sheets), "rows": rows, "cells": self._cells}:
            raise WorkbookDamaged(self._path)
        return tuple(Sheet(name, hidden, tuple(rows)) for name, hidden, rows in self._sheets)


def _typed(value: Any) -> CellValue:
    match value:
        case ["n", number]:
            return Decimal(number)
        case ["d", day]:
            return date.fromisoformat(day)
        case ["t", moment]:
            return datetime.fromisoformat(moment)
        case ["e", text]:
            return CellError(text)
        case _:
            return value
