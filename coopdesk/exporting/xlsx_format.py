"""How the cells and pages of our workbooks look."""

# XlsxWriter is half typed.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from collections.abc import Sequence
from dataclasses import dataclass, field

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from coopdesk.exporting.column import Column
from coopdesk.vocabulary.paper import paper_of

TABLE_STYLE = "Table Style Light 1"  # grey bands; readable printed in black
INK, PALE, GREY = "#1F4E79", "#DCE6F1", "#808080"
GAP = "#FFF2CC"  # behind what is missing
A4, LETTER = 9, 1
LINE = 15.0  # points

_CELL: dict[str, object] = {"valign": "top", "text_wrap": True}
# LibreOffice draws no table styles: a hairline keeps its rows apart. It is a condition of a range,
# so that the many blank cells need not be written for it.
_LINE: dict[str, object] = {"bottom": 7, "bottom_color": "#BFBFBF"}
_KINDS: dict[str, dict[str, object]] = {
    "date": {"num_format": "d mmm yyyy", "align": "left"},
    "time": {"num_format": "d mmm yyyy hh:mm", "align": "left"},
    "number": {"num_format": "0"},
    "year": {"num_format": "0", "align": "left"},
    "money": {"num_format": "#,##0.00##"},
    "title": {"text_wrap": False, "font_color": "#595959"},  # of the record a part belongs to
    "url": {"font_color": "#0563C1", "underline": 1},
}


@dataclass(slots=True)
class Formats:
    """The formats of one workbook, made when they are first asked for."""

    workbook: Workbook
    _made: dict[tuple[str, bool, bool], Format] = field(
        default_factory=dict[tuple[str, bool, bool], Format]
    )

    def of(self, column: Column, *, example: bool = False, free: bool = False) -> Format:
        """Return the format of the cells of a column; examples are grey."""
        kind = "title" if column.key == "record_title" else column.kind
        return self.of_kind(kind, example=example, free=free)

    def of_kind(self, kind: str, *, example: bool = False, free: bool = False) -> Format:
        """Return the format of the cells of a kind of column; free ones no protection locks."""
        kind = kind if kind in _KINDS else "text"
        made = self._made.get((kind, example, free))
        if made is None:
            grey = {"font_color": GREY, "italic": True} if example else {}
            unlocked = {"locked": False} if free else {}
            made = self.workbook.add_format(_CELL | _KINDS.get(kind, {}) | grey | unlocked)
            self._made[kind, example, free] = made
        return made

    def rule(self, sheet: Worksheet, rows: tuple[int, int], columns: tuple[int, int]) -> None:
        """Draw a hairline under each row of a range, first and last included."""
        line = self.workbook.add_format(_LINE)
        condition = {"type": "formula", "criteria": "=TRUE", "format": line}
        sheet.conditional_format(rows[0], columns[0], rows[1], columns[1], condition)

    def mark_gaps(self, sheet: Worksheet, column: int, last: int, odd: Sequence[int] = ()) -> None:
        """Mark the blank cells of a column down to a row, as long as they are, and odd ones."""
        marked = self.workbook.add_format({"bg_color": GAP})
        sheet.conditional_format(1, column, last, column, {"type": "blanks", "format": marked})
        if odd:
            cells = " ".join(xl_rowcol_to_cell(row, column) for row in odd)
            condition = {"type": "no_blanks", "format": marked, "multi_range": cells}
            sheet.conditional_format(odd[0], column, odd[0], column, condition)

    def plain(self, **properties: object) -> Format:
        """Return a format of one's own."""
        return self.workbook.add_format(properties)


def header_of(workbook: Workbook, *, derived: bool = False) -> Format:
    """Return the format of headings; those of derived columns are paler, for they are not read."""
    return workbook.add_format(
        {
            "bold": True,
            "text_wrap": True,
            "valign": "vcenter",
            "font_color": INK if derived else "#FFFFFF",
            "bg_color": PALE if derived else INK,
            "border": 1,
            "border_color": "#BFBFBF",
        }
    )


def set_page(sheet: Worksheet, page_words: str, paper: int) -> None:
    """Lay a sheet out for print: landscape, one page wide, heading repeated, page x of y."""
    sheet.set_landscape()
    sheet.set_paper(paper)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.7)
    sheet.set_footer(f"&L&A&C&D&R{page_words.format(page='&P', pages='&N')}")


def height_of(lines: int) -> float:
    """Return the height of a row of some lines, in points; at most ten are shown.

    Excel fits rows when it opens a file, LibreOffice does not.
    """
    return min(lines, 10) * LINE


def paper_size(locale: str) -> int:
    """Return the number Excel has for the paper used where a locale such as "es_MX" is at home."""
    return LETTER if paper_of(locale) == "letter" else A4
