"""What a report says, as data: blocks that every writer can set, whatever the report is about.

Texts are plain words: no markup is read in them, and addresses in them are never followed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from coopdesk.drawing.values import Drawable

Look = Literal["plain", "lead", "quiet"]
Weight = Literal["problem", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words: a lead stands bold before it, an aside quiet after it.

    url makes a link of the text in files that have links.
    """

    text: str = ""
    lead: str = ""
    aside: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """The cover: which kind of report, on what, and what a reader asks first of it.

    facts are label and value; foot is the small print at the end of the cover.
    """

    text: str
    kind: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: the headings of this level and above."""

    heading: str
    depth: int = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, kept with what follows; level counts from 1."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line feeds in it are kept."""

    line: Line
    look: Look = "plain"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of lines."""

    lines: tuple[Line, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and their values, side by side."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: width is its share of all widths, numbers stand at its end."""

    heading: str
    width: float = 1
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: a cell for each column; depth indents the row in a tree of rows.

    A strong row is a heading among rows. runs_on says that the first cell of the next row is
    blank because it goes on with this one's.
    """

    cells: tuple[str, ...]
    depth: int = 0
    is_strong: bool = False
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings that each page repeats; indented is the column that shows depth."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    indented: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (PNG), its share of the width of the page, and what it shows in words."""

    png: bytes
    words: str
    width: float = 1


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure to be drawn in this share of the width; words say the same to who cannot see it."""

    drawn: Drawable
    words: str
    width: float = 1


@dataclass(frozen=True, slots=True)
class Note:
    """Something the reader must not miss."""

    line: Line
    weight: Weight = "note"


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = (
    Title
    | Contents
    | Heading
    | Paragraph
    | Bullets
    | Facts
    | Table
    | Picture
    | Chart
    | Note
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Report:
    """A report, ready to be set; language may be a locale such as es_MX, which decides the paper.

    made is when the catalogue said this: the only clock of the file, so that the same input gives
    the same bytes. is_wide lays the paper on its side, for tables of many columns.
    """

    title: str
    language: str
    made: datetime
    blocks: tuple[Block, ...]
    kind: str = ""
    author: str = ""
    is_wide: bool = False

    @property
    def has_cover(self) -> bool:
        """Tell whether its first page is a cover, which bears no page number."""
        return any(isinstance(block, Title) for block in self.blocks[:1])

    def charts(self) -> Iterator[Chart]:
        """Yield the charts that are to be drawn."""
        return (block for block in self.blocks if isinstance(block, Chart))
