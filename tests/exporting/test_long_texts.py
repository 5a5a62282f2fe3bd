import io

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xlsxwriter.workbook import Workbook

from coopdesk.exporting.long_texts import portions, rejoined
from coopdesk.exporting.xlsx_cells import CellWriter

ODD = [
    "a\x07b",
    "_x0041_",
    "x_x000D_y",
    "\r\n a \r",
    "\t\ttab",
    "  before",
    "after  ",
    "\n\nlines\n",
    "\ufffe\uffff",
    "_x005F_x0041_",
    "x005F_",
    "_x0041\x07",
    "x005F\x07",
    "<r>x</r>",
    "<r><t>x</t></r>",
    "a\n[… Texts 1]",
    "\n[… Texts 7]",
    "\\u0041",
    "\U0001f600" * 20_000,
    "\x01" * 9_000,
    "é" * 32_768,
    "_" * 70_000,
    "\ud800",
    "\x7f\x85\u2028",
    "1",
    "TRUE",
    "'quoted",
    "#N/A",
]


def through_a_workbook(texts: list[str]) -> list[str]:
    file, cells = io.BytesIO(), CellWriter()
    book = Workbook(file, {"in_memory": True})
    sheet, look = book.add_worksheet(), book.add_format()
    for row, text in enumerate(texts):
        cells.write(sheet, row, 0, text, look)
    book.close()
    rests = {number: "".join(portions(rest)) for number, rest in enumerate(cells.rests, start=1)}
    read = openpyxl.load_workbook(file).worksheets[0]
    shown = [read.cell(row, 1).value for row in range(1, len(texts) + 1)]
    assert all(value is None or len(str(value)) <= 32_767 * 8 for value in shown)
    return ["" if value is None else rejoined(str(value), rests) for value in shown]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_an_odd_or_long_text_comes_back_whole(text: str) -> None:
    assert through_a_workbook([text]) == [text]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.text()
        | st.text(alphabet="_x0041F5\x07\n <r>/[]… Tes\\u;")
        | st.text(alphabet=st.characters(max_codepoint=0xA0)),
        max_size=30,
    )
)
def test_any_text_comes_back_whole(texts: list[str]) -> None:
    assert through_a_workbook(texts) == texts


def test_a_cell_that_only_looks_continued_stays_as_it_is() -> None:
    assert rejoined("a\n[… Texts 5]", {}) == "a\n[… Texts 5]"


def test_no_portion_is_longer_than_a_cell() -> None:
    assert max(map(len, portions("a" * 100_000))) <= 32_767
