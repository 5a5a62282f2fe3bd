"""The blocks of a report as elements of a Word document; how they look, its styles say."""

# python-docx is half typed.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, assert_never

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu

from coopdesk.reports.contents import (
    Block,
    Bullets,
    Chart,
    Contents,
    Facts,
    Heading,
    Line,
    Note,
    PageBreak,
    Paragraph,
    Picture,
    Report,
    Row,
    Table,
    Title,
)
from coopdesk.reports.docx.text import anchor, element, page_break, paragraph, runs
from coopdesk.reports.plain import link_of, one_line

_LOOKS = {"plain": "Normal", "lead": "Report Lead", "quiet": "Report Quiet"}
_WEIGHTS = {"problem": "Report Problem", "warning": "Report Warning", "note": "Report Note"}
_DEEPEST = 4  # level of headings
_STEP = 220  # twentieths of a point that a row of a tree is set in by
_FACT_SHARE = 0.27  # of the width, for the labels of facts


class Setter:
    """Make the elements of blocks, one block after another."""

    def __init__(self, document: Document, report: Report, pictures: Mapping[Chart, bytes]) -> None:
        self._document = document
        self._report = report
        self._pictures = pictures
        self._part: Any = document.part
        self._styles = {style.name: style.style_id for style in document.styles}
        page: Any = document.sections[-1]
        self._width = Emu(page.page_width - page.left_margin - page.right_margin)
        self._headings = 0
        self._breaks = False

    def elements(self, block: Block) -> Iterator[Any]:  # noqa: C901 - a line for each kind
        """Yield the elements of a block."""
        match block:
            case Title():
                yield self._words(Line(block.text), "Title")
            case Contents():
                yield from self._contents(block)
            case Heading():
                yield self._heading(block)
            case Paragraph():
                yield self._words(block.line, _LOOKS[block.look])
            case Bullets():
                yield from self._bullets(block)
            case Facts():
                yield self._facts(block)
                yield self._gap()
            case Table():
                yield self._table(block)
                yield self._gap()
            case Picture():
                yield self._picture(block.png, block.words, block.width)
                yield self._gap()
            case Chart():
                if png := self._pictures.get(block):
                    yield self._picture(png, block.words, block.width)
                    yield self._gap()
                else:
                    yield self._words(Line(block.words), "Report Quiet")
            case Note():
                yield self._words(block.line, _WEIGHTS[block.weight])
            case PageBreak():
                self._breaks = True
            case _:
                assert_never(block)

    def _style(self, name: str) -> str:
        """Return the id of a style; an office's template may lack it."""
        return self._styles.get(name) or self._styles.get("Normal", "")

    def _words(self, line: Line, style: str) -> Any:
        made = paragraph(self._style(style), line.lead or line.text)
        self._break_before(made)
        self._fill(made, line)
        return made

    def _break_before(self, made: Any) -> None:
        """Let a paragraph begin the page that was asked for before it."""
        if self._breaks:
            page_break(made)
            self._breaks = False

    def _fill(self, made: Any, line: Line) -> None:
        if line.lead:
            made.extend(runs(f"{line.lead} " if line.text else line.lead, bold=True))
        if url := link_of(line.url):
            related = self._part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            made.append(element("w:hyperlink", **{"r:id": related}))
            made[-1].extend(runs(line.text, style=self._style("Hyperlink")))
        elif line.text:
            made.extend(runs(line.text))
        if line.aside:
            gap = " · " if line.text or line.lead else ""
            made.extend(runs(gap + line.aside, style=self._styles.get("Report Aside", "")))

    def _heading(self, heading: Heading) -> Any:
        style = self._style(f"Heading {min(heading.level, _DEEPEST)}")
        made = paragraph(style, heading.text)
        self._break_before(made)
        self._headings += 1
        made.extend(anchor(self._headings, runs(one_line(heading.text))))
        return made

    def _contents(self, contents: Contents) -> Iterator[Any]:
        """Yield a field that is filled in already; its entries lead to the headings.

        On which page a heading stands only Word knows, so that the entries have no numbers.
        """
        yield self._words(Line(contents.heading), "TOC Heading")
        headings = [block for block in self._report.blocks if isinstance(block, Heading)]
        entries = [
            (number, heading)
            for number, heading in enumerate(headings, start=1)
            if heading.level <= contents.depth
        ]
        code = f'TOC \\o "1-{contents.depth}" \\n 1-{contents.depth} \\h \\z \\u'
        for place, (number, heading) in enumerate(entries):
            made = paragraph(self._style(f"toc {heading.level}"), heading.text)
            if place == 0:
                made.extend(_field_parts("begin", code))
            made.append(element("w:hyperlink", **{"w:anchor": f"_Toc{number:06}"}))
            made[-1].extend(runs(one_line(heading.text)))
            if place + 1 == len(entries):
                made.extend(_field_parts("end"))
            yield made

    def _bullets(self, bullets: Bullets) -> Iterator[Any]:
        """Yield the lines of a list; numbers are written, so that each list begins with 1."""
        for number, line in enumerate(bullets.lines, start=1):
            if not bullets.numbered:
                yield self._words(line, "List Bullet")
                continue
            made = paragraph(self._style("Report Numbered"), line.text)
            self._break_before(made)
            made.extend(runs(f"{number}.\t"))
            self._fill(made, line)
            yield made

    def _facts(self, facts: Facts) -> Any:
        widths = (_FACT_SHARE, 1 - _FACT_SHARE)
        table = self._new_table("Report Facts", widths)
        for label, text in facts.rows:
            table.append(self._row((label, text), widths, bold=(True, False)))
        return table

    def _table(self, table: Table) -> Any:
        whole = sum(column.width for column in table.columns)
        widths = tuple(column.width / whole for column in table.columns)
        made = self._new_table("Report Table", widths, headed=True)
        ends = tuple(column.is_number for column in table.columns)
        heads = tuple(column.heading for column in table.columns)
        made.append(self._row(heads, widths, ends=ends, heading=True))
        for row in table.rows:
            made.append(self._tree_row(row, widths, ends, table.indented))
        return made

    def _tree_row(
        self, row: Row, widths: Sequence[float], ends: Sequence[bool], indented: int
    ) -> Any:
        bold = (row.is_strong,) * len(row.cells)
        made = self._row(row.cells, widths, ends=ends, bold=bold, open_below=row.runs_on)
        if row.depth:
            cell = made.findall(qn("w:tc"))[indented]
            for properties in cell.iter(qn("w:pPr")):
                properties.append(element("w:ind", **{"w:left": str(row.depth * _STEP)}))
        return made

    def _new_table(self, style: str, widths: Sequence[float], *, headed: bool = False) -> Any:
        table = OxmlElement("w:tbl")
        properties = element("w:tblPr")
        if style in self._styles:
            properties.append(element("w:tblStyle", **{"w:val": self._styles[style]}))
        properties.append(element("w:tblW", **{"w:w": "5000", "w:type": "pct"}))
        properties.append(element("w:tblLayout", **{"w:type": "fixed"}))
        first = "1" if headed else "0"
        look = {"w:val": "0020" if headed else "0000", "w:firstRow": first}
        off = dict.fromkeys(("w:lastRow", "w:firstColumn", "w:lastColumn"), "0")
        bands = dict.fromkeys(("w:noHBand", "w:noVBand"), "1")
        properties.append(element("w:tblLook", **look | off | bands))
        grid = element("w:tblGrid")
        grid.extend(element("w:gridCol", **{"w:w": self._twips(width)}) for width in widths)
        table.extend((properties, grid))
        return table

    def _row(
        self,
        cells: Sequence[str],
        widths: Sequence[float],
        *,
        ends: Sequence[bool] = (),
        bold: Sequence[bool] = (),
        heading: bool = False,
        open_below: bool = False,
    ) -> Any:
        row, properties = element("w:tr"), element("w:trPr")
        if heading or sum(map(len, cells)) < 1500:  # a longer one may leave half a page empty
            properties.append(element("w:cantSplit"))
        if heading:
            properties.append(element("w:tblHeader"))
        row.append(properties)
        style = self._style("Table Heading" if heading else "Table Text")
        for place, (text, width) in enumerate(zip(cells, widths, strict=True)):
            made = element("w:tc")
            about = element("w:tcPr")
            about.append(element("w:tcW", **{"w:w": self._twips(width), "w:type": "dxa"}))
            if open_below and not place:
                borders = element("w:tcBorders")
                borders.append(element("w:bottom", **{"w:val": "nil"}))
                about.append(borders)
            made.append(about)
            at_end = bool(ends) and ends[place]
            made.append(_cell(text, style, at_end=at_end, bold=bool(bold) and bold[place]))
            row.append(made)
        return row

    def _picture(self, png: bytes, words: str, share: float) -> Any:
        """Return a picture in a row of its own: LibreOffice parts a paragraph from its headings."""
        width = int(self._width * min(share, 1))
        inline = self._part.new_pic_inline(io.BytesIO(png), width=Emu(width), height=None)
        inline.docPr.set("descr", one_line(words))
        inline.docPr.set("name", "")
        made = paragraph(self._style("Normal"), "")
        self._break_before(made)
        run, drawing = element("w:r"), element("w:drawing")
        drawing.append(inline)
        run.append(drawing)
        made.append(run)
        table = self._new_table("", (1.0,))
        margins = element("w:tblCellMar")
        margins.extend(
            element(f"w:{side}", **{"w:w": "0", "w:type": "dxa"}) for side in ("left", "right")
        )
        table.find(qn("w:tblPr")).find(qn("w:tblLayout")).addnext(margins)
        row, whole, cell = element("w:tr"), element("w:trPr"), element("w:tc")
        whole.append(element("w:cantSplit"))
        cell.append(made)
        row.extend((whole, cell))
        table.append(row)
        return table

    def _gap(self) -> Any:
        """Return the empty paragraph that keeps two tables apart."""
        return paragraph(self._style("Report Gap"), "")

    def _twips(self, share: float) -> str:
        return str(round(self._width.twips * share))


def _cell(text: str, style: str, *, at_end: bool, bold: bool) -> Any:
    made = paragraph(style, text)
    if at_end:
        made.find(qn("w:pPr")).append(element("w:jc", **{"w:val": "right"}))
    made.extend(runs(text, bold=bold))
    return made


def _field_parts(kind: str, code: str = "") -> Iterable[Any]:
    marks = ("begin", "separate") if kind == "begin" else ("end",)
    for mark in marks:
        run = element("w:r")
        run.append(element("w:fldChar", **{"w:fldCharType": mark}))
        yield run
        if mark == "begin":
            told = element("w:instrText", **{"xml:space": "preserve"})
            told.text = f" {code} "
            run = element("w:r")
            run.append(told)
            yield run
