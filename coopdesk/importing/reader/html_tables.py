"""Tables of web pages, which many programs save under the name of a workbook."""

from __future__ import annotations

from html.parser import HTMLParser

from typing_extensions import override

from coopdesk.foreign.decoding import decoded
from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.content import (
    LAST_COLUMN,
    MOST_MERGED,
    BookRead,
    Closing,
    Row,
    SheetRead,
    batches,
)

_UNSEEN = {"script", "style", "head", "template", "xml"}
_BREAKS = {"br", "p", "div", "li"}


def html_book(content: bytes, name: str) -> BookRead:
    """Read the tables of a page, each a sheet; raises Refused where it has none."""
    text, _ = decoded(content)
    listener = _Listener()
    listener.feed(text)
    listener.close()
    tables = [table for table in listener.tables if table.rows]
    if not tables:
        raise Refused("other", "web_page")
    names = [name] if len(tables) == 1 else [f"{name} {n}" for n in range(1, len(tables) + 1)]
    return BookRead(table.read(name) for table, name in zip(tables, names, strict=True))


def web_archive_book(content: bytes, name: str) -> BookRead:
    """Read the pages of a web archive, which reports are saved as; raises Refused."""
    from email import message_from_bytes  # noqa: PLC0415 it alone loads slower than all else

    pages = [
        part.get_payload(decode=True)
        for part in message_from_bytes(content).walk()
        if part.get_content_type() == "text/html"
    ]
    whole = b"\n".join(page for page in pages if isinstance(page, bytes))
    return html_book(whole, name)


class _Table:
    """A table with its rows that hold anything."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.closing = Closing()
        self.row = 0
        self.taken: dict[int, int] = {}  # columns that cells above reach into, until which row

    def read(self, name: str) -> SheetRead:
        self.closing.cells = sum(len(cells) for _, cells in self.rows)
        return SheetRead(name, "visible", batches(self.rows), self.closing, has_types=False)


class _Listener(HTMLParser):
    """Hears the elements of a page; tables within tables count on their own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Table] = []
        self._open: list[_Table] = []
        self._cells: dict[int, str] = {}
        self._column = 1
        self._text: list[str] | None = None
        self._spans = 1, 1
        self._unseen = ""

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._unseen:
            return
        if tag in _UNSEEN:
            self._unseen = tag
        elif tag == "table":
            self._end_row()
            self._open.append(_Table())
            self.tables.append(self._open[-1])
        elif tag == "tr" and self._open:
            self._end_row()
            self._open[-1].row += 1
            self._column = 1
        elif tag in {"td", "th"} and self._open:
            self._end_cell()
            self._open[-1].row = max(self._open[-1].row, 1)  # the first row need not be opened
            about = dict(attrs)
            self._spans = _count(about.get("rowspan")), _count(about.get("colspan"))
            self._text = []
        elif tag in _BREAKS and self._text:
            self._text.append("\n")

    @override
    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._unseen:
            self._text.append(data)

    @override
    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            self._unseen = "" if tag == self._unseen else self._unseen
        elif tag in {"td", "th"}:
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif tag == "table" and self._open:
            self._end_row()
            self._open.pop()

    def _end_cell(self) -> None:
        if self._text is None or not self._open:
            return
        table = self._open[-1]
        while table.taken.get(self._column, 0) >= table.row:
            self._column += 1
        text = "\n".join(line for each in "".join(self._text).split("\n") if (line := _lined(each)))
        self._text = None
        down, right = self._spans
        column, last = self._column, min(self._column + right - 1, LAST_COLUMN)
        if text:
            self._cells[column] = text
        if down > 1:
            table.taken |= dict.fromkeys(range(column, last + 1), table.row + down - 1)
        if (down > 1 or right > 1) and len(table.closing.merged) < MOST_MERGED:
            table.closing.merged.append((table.row, column, table.row + down - 1, last))
        self._column = last + 1

    def _end_row(self) -> None:
        self._end_cell()
        if self._cells and self._open:
            table = self._open[-1]
            table.rows.append((table.row, dict(self._cells)))
        self._cells = {}


def _lined(text: str) -> str:
    return " ".join(text.split())


def _count(number: str | None) -> int:
    return min(int(number), 1000) if number and number.isdecimal() and len(number) < 6 else 1
