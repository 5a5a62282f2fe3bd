"""The text of a Word document, heard element by element."""

from __future__ import annotations

from dataclasses import dataclass, field

from coopdesk.capture.reader.docx_numbering import Numbering, Place
from coopdesk.capture.reader.page_lines import LongLink, PageLines, joined
from coopdesk.foreign.markup import Attributes, Ends, Starts, local_attributes

MOST_COLUMNS = 1000
# What is shown in another way already, was moved or taken away, or tells how it was before.
_PASSED_OVER = ("Fallback", "moveFrom", "del", "pPrChange", "rPrChange", "tblPrChange")


@dataclass(slots=True)
class Paragraph:
    """A paragraph while its words are gathered."""

    words: list[str] = field(default_factory=list[str])
    links: list[LongLink] = field(default_factory=list[LongLink])
    style: str = ""
    list_id: str = ""
    level: int | None = None


@dataclass(slots=True)
class Cell:
    """A cell while its paragraphs are gathered; width is in columns."""

    texts: list[str] = field(default_factory=list[str])
    width: int = 1
    continues: bool = False  # the cell above


@dataclass(slots=True)
class Table:
    """A table while its rows are gathered, each with its links."""

    rows: list[tuple[list[Cell], list[LongLink]]] = field(
        default_factory=list[tuple[list[Cell], list[LongLink]]]
    )


class Body:
    """Hears the elements of a part and puts lines together."""

    def __init__(self, out: PageLines, numbering: Numbering, addresses: dict[str, str]) -> None:
        self._out = out
        self._numbering = numbering
        self._addresses = addresses
        self._paragraphs: list[Paragraph] = []  # a box of text stands within another one
        self._tables: list[Table] = []
        self._passed_over = self._properties = 0
        self._in_text = False
        self._was_in_list = False
        self._link: tuple[str, int] | None = None  # address, and where its words begin
        self.starts: Starts = {
            "p": self._start_paragraph,
            "pPr": self._start_properties,
            "pStyle": lambda about: self._say("style", about),
            "numId": lambda about: self._say("list_id", about),
            "ilvl": lambda about: self._say("level", about),
            "t": self._start_text,
            "tab": lambda _: self._hear_sign("\t"),
            "br": lambda _: self._hear_sign("\n"),
            "cr": lambda _: self._hear_sign("\n"),
            "noBreakHyphen": lambda _: self._hear_sign("-"),
            "hyperlink": self._start_link,
            "tbl": self._start_table,
            "tr": self._start_row,
            "tc": self._start_cell,
            "gridSpan": self._widen,
            "vMerge": self._continue,
            **dict.fromkeys(_PASSED_OVER, self._start_passing),
        }
        self.ends: Ends = {
            "p": self._end_paragraph,
            "pPr": self._end_properties,
            "t": self._end_text,
            "hyperlink": self._end_link,
            "tbl": self._end_table,
            **dict.fromkeys(_PASSED_OVER, self._end_passing),
        }

    def hear(self, text: str) -> None:
        """Take letters, if they are of the text."""
        if self._in_text and self._paragraphs and not self._passed_over:
            self._paragraphs[-1].words.append(text)

    def _start_passing(self, _: Attributes) -> None:
        self._passed_over += 1

    def _end_passing(self) -> None:
        self._passed_over -= 1

    def _start_text(self, _: Attributes) -> None:
        self._in_text = True

    def _end_text(self) -> None:
        self._in_text = False

    def _hear_sign(self, sign: str) -> None:
        if self._paragraphs and not self._passed_over and not self._properties:
            self._paragraphs[-1].words.append(sign)

    def _start_properties(self, _: Attributes) -> None:
        self._properties += 1

    def _end_properties(self) -> None:
        self._properties -= 1

    def _say(self, name: str, about: Attributes) -> None:
        value = local_attributes(about).get("val", "")
        if not self._paragraphs or self._passed_over or not self._properties:
            return
        if name == "level":
            self._paragraphs[-1].level = int(value) if value.isdecimal() else None
        else:
            setattr(self._paragraphs[-1], name, value)

    def _start_link(self, about: Attributes) -> None:
        address = self._addresses.get(local_attributes(about).get("id", ""), "")
        words = self._paragraphs[-1].words if self._paragraphs else []
        self._link = (address, len(words)) if address.startswith(("http", "mailto:")) else None

    def _end_link(self) -> None:
        if self._link and self._paragraphs and not self._passed_over:
            address, begins = self._link
            words = " ".join("".join(self._paragraphs[-1].words[begins:]).split())
            self._paragraphs[-1].links += [(words, address)] if words else []
        self._link = None

    def _start_paragraph(self, _: Attributes) -> None:
        self._paragraphs.append(Paragraph())

    def _end_paragraph(self) -> None:
        if not self._paragraphs:
            return
        paragraph = self._paragraphs.pop()
        text = "".join(paragraph.words)
        if not text.strip() or self._passed_over:
            if not self._tables and not self._paragraphs:
                self._out.part()
            return
        place = self._numbering.place(paragraph.style, paragraph.list_id, paragraph.level)
        label = self._numbering.label(place) if place else ""
        whole = f"{label} {text.strip()}" if label else text
        if self._tables:
            self._take_into_cell(whole, paragraph.links)
        else:
            self._write(whole, paragraph.links, place)

    def _write(self, text: str, links: list[LongLink], place: Place | None) -> None:
        """Write a paragraph; the points of one list stand close to each other."""
        if not (place and self._was_in_list):
            self._out.part()
        for line in text.split("\n"):
            self._out.add(line, links)
            links = []
        if place is None:
            self._out.part()
        self._was_in_list = place is not None

    def _take_into_cell(self, text: str, links: list[LongLink]) -> None:
        rows = self._tables[-1].rows
        if rows and rows[-1][0]:
            rows[-1][0][-1].texts.append(text)
            rows[-1][1].extend(links)

    def _start_table(self, _: Attributes) -> None:
        self._tables.append(Table())

    def _start_row(self, _: Attributes) -> None:
        if self._tables:
            self._tables[-1].rows.append(([], []))

    def _start_cell(self, _: Attributes) -> None:
        if self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1][0].append(Cell())

    def _cell(self) -> Cell | None:
        rows = self._tables[-1].rows if self._tables else []
        return rows[-1][0][-1] if rows and rows[-1][0] else None

    def _widen(self, about: Attributes) -> None:
        value = local_attributes(about).get("val", "")
        if (cell := self._cell()) and value.isdecimal() and len(value) < 5:
            cell.width = max(1, min(int(value), MOST_COLUMNS))

    def _continue(self, about: Attributes) -> None:
        if cell := self._cell():
            cell.continues = local_attributes(about).get("val", "continue") == "continue"

    def _end_table(self) -> None:
        if not self._tables:
            return
        table = self._tables.pop()
        if cell := self._cell():  # of a table around: its words are words of that cell
            for cells, links in table.rows:
                cell.texts += [joined(each.texts) for each in cells]
                self._tables[-1].rows[-1][1].extend(links)
            return
        self._out.part()
        is_box = all(len(cells) < 2 for cells, _ in table.rows)
        for cells, links in table.rows:
            if is_box:
                self._write_box(cells, links)
            else:
                self._out.add_row(_texts(cells), links)
        self._out.part()
        self._was_in_list = False

    def _write_box(self, cells: list[Cell], links: list[LongLink]) -> None:
        for text in (text for cell in cells for text in cell.texts):
            for line in text.split("\n"):
                self._out.add(line, links)
                links = []


def _texts(cells: list[Cell]) -> list[str]:
    """Return the texts of a row; points of a list are parted by their bullets."""
    texts: list[str] = []
    for cell in cells:
        texts.append("" if cell.continues else joined(cell.texts))
        texts += [""] * (cell.width - 1)
    return texts
