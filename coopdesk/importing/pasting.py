"""Cells from the clipboard, put into a file of their own and read as any other file is."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.orm import Session
from typing_extensions import override

from coopdesk.domain.progress import Progress, unheard
from coopdesk.importing.looking import Look, look_again
from coopdesk.importing.opening import Opened, open_file
from coopdesk.importing.remembering import with_remembered

WIDEST = 1000  # columns a cell of a web page may say it spans


@dataclass(frozen=True, slots=True)
class Pasted:
    """What the clipboard holds: text with tabs between the cells, or a page with a table in it."""

    text: str = ""
    html: str = ""

    @property
    def is_table(self) -> bool:
        """Tell whether there are cells in it."""
        return "\t" in self.text or "<table" in self.html.lower()

    def rows(self) -> list[list[str]]:
        """Return the cells by row; of both forms the one with tabs, which spreadsheets write."""
        if "\t" in self.text:
            lines = io.StringIO(self.text, newline="")
            return [list(row) for row in csv.reader(lines, csv.excel_tab)]
        page = _Page()
        page.feed(self.html)
        page.close()
        return page.rows


def look_at_pasted(session: Session, pasted: Pasted, name: str, report: Progress = unheard) -> Look:
    """Read and plan pasted cells under a name; raises the refusals of open_file."""
    return look_again(session, with_remembered(session, open_pasted(pasted, name, report)), report)


def open_pasted(pasted: Pasted, name: str, report: Progress = unheard) -> Opened:
    """Read pasted cells as a file of this name; raises the refusals of open_file."""
    bare = Path(name)
    with TemporaryDirectory() as folder:
        path = Path(folder) / bare
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(_square(pasted.rows()))
        return replace(open_file(path, report), path=bare)


def _square(rows: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    """Give all rows as many cells as the longest: separators are then told from commas in texts."""
    width = max(map(len, rows), default=0)
    return ([*row, *[""] * (width - len(row))] for row in rows)


class _Page(HTMLParser):
    """Collects the rows of the tables of a page; a table within a cell is words of that cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._depth = 0
        self._cell: list[str] | None = None
        self._size = (1, 1)  # columns and rows of the cell
        self._below: dict[int, tuple[str, int]] = {}  # column → a cell that reaches down, how far
        self._is_silent = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"style", "script"}:
            self._is_silent = True
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self._begin_table()
        elif self._depth == 1 and tag == "tr":
            self._begin_row()
        elif self._depth == 1 and tag in {"td", "th"} and self.rows:
            self._end_cell()
            told = dict(attrs)
            self._cell = []
            self._size = _span(told.get("colspan")), _span(told.get("rowspan"))
        elif self._cell is not None and tag in {"br", "p", "li", "tr", "div"}:
            self._cell.append("\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in {"style", "script"}:
            self._is_silent = False
        elif tag == "table" and self._depth:
            if self._depth == 1:
                self._end_cell()
            self._depth -= 1
        elif self._depth == 1 and tag in {"td", "th"}:
            self._end_cell()

    @override
    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._is_silent:
            self._cell.append(data.replace("\r", " ").replace("\n", " "))

    def _begin_table(self) -> None:
        self._below = {}
        if self.rows:
            self.rows.append([])  # two tables of a page are apart

    def _begin_row(self) -> None:
        self._end_cell()
        self.rows.append([])
        self._take_from_above()

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        lines = (" ".join(line.split()) for line in "".join(self._cell).split("\n"))
        text = "\n".join(line for line in lines if line)
        self._cell = None
        across, down = self._size
        row, cells = self.rows[-1], [text, *[""] * (across - 1)]
        if down > 1:
            self._below |= {at: (said, down - 1) for at, said in enumerate(cells, len(row))}
        row += cells
        self._take_from_above()

    def _take_from_above(self) -> None:
        """Fill the cells that one above reaches down to."""
        row = self.rows[-1]
        while len(row) in self._below:
            text, left = self._below.pop(len(row))
            if left > 1:
                self._below[len(row)] = text, left - 1
            row.append(text)


def _span(told: str | None) -> int:
    return min(int(told), WIDEST) if told and told.isascii() and told.isdigit() and int(told) else 1
