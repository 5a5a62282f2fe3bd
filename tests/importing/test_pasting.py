"""Cells from a spreadsheet, a letter or a web page are read as a file is."""

import pytest
from sqlalchemy.orm import Session

from coopdesk.domain.errors import NoTableFound
from coopdesk.importing.pasting import WIDEST, Pasted, look_at_pasted, open_pasted
from coopdesk.importing.plan import Outcome

TSV = (
    "Title\tStart\tDescription\r\n"
    'Visit\t2024-03-15\t"first\nsecond, with ""words"""\r\n'
    "Course\t2024\t\r\n"
)
PAGE = """
<html><head><style>td { color: red }</style></head><body><p>Before</p>
<table><tr><th>Title</th><th>Start</th><th>Requesting</th></tr>
<tr><td rowspan="2">Visit
 of inspectors</td><td>2024</td><td>Peru</td></tr>
<tr><td>2023</td><td>Chile<br>Mexico</td></tr>
<tr><td colspan=2>Total</td><td>R&amp;D <table><tr><td>inner</td></tr></table></td></tr>
</table></body></html>
"""


def test_text_with_tabs_is_cut_into_cells() -> None:
    assert Pasted(TSV).rows() == [
        ["Title", "Start", "Description"],
        ["Visit", "2024-03-15", 'first\nsecond, with "words"'],
        ["Course", "2024", ""],
    ]


def test_a_page_is_cut_into_cells() -> None:
    assert Pasted(html=PAGE).rows() == [
        ["Title", "Start", "Requesting"],
        ["Visit of inspectors", "2024", "Peru"],
        ["Visit of inspectors", "2023", "Chile\nMexico"],
        ["Total", "", "R&D\ninner"],
    ]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<table><tr><td>a<td>b<tr><td>c</table>", [["a", "b"], ["c"]]),
        ("<table><tr><td>a</table><table><tr><td>b</table>", [["a"], [], ["b"]]),
        ("<table><tr><td rowspan=3>a<td>b<tr><td>c<tr></table>", [["a", "b"], ["a", "c"], ["a"]]),
        ("<table><tr><td>a<td rowspan=2>b<tr><td>c</table>", [["a", "b"], ["c", "b"]]),
        ("<table><tr><td colspan=3>a<td>b</table>", [["a", "", "", "b"]]),
        ("<table><tr><td colspan=0>a<td colspan=x>b</table>", [["a", "b"]]),
        ("<table><tr><td>a<style>p {}</style>b<script>x</script></table>", [["ab"]]),
        ("<table><tr><td><p>a</p><ul><li>b<li>c</ul></table>", [["a\nb\nc"]]),
        ("<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>", [["a\nbcd", "e"]]),
        ("<tr><td>a", []),
        ("<td>a<table><tr><td>b</table>", [["b"]]),
        ("<table><tr><td>a</td>between<td>b</td></tr>after</table>", [["a", "b"]]),
        (
            "<table><tr><td rowspan=2>a<td rowspan=3>b<tr><td>c<tr><td>d</table>",
            [["a", "b"], ["a", "b", "c"], ["d", "b"]],
        ),
        ("<table><tr><td rowspan=9>a</table><table><tr><td>b</table>", [["a"], [], ["b"]]),
        (
            "<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c</table>",
            [["a", "", "b"], ["a", "", "c"]],
        ),
        ("<table><tr><td colspan=1>a<td colspan=\u00b2>b</table>", [["a", "b"]]),
        ("<table><tr><td>a</td></tr></table>words<table></table>", [["a"], []]),
        ("<table><tr><td>a<tr></table></table><table><tr><th>b</table>", [["a"], [], [], ["b"]]),
        (
            "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</table>",
            [["a\nbc", "d"]],
        ),
        ("<table><tr><td>a&amp;b&nbsp;&lt;c<br>\r\n d</table>", [["a&b <c\nd"]]),
    ],
)
def test_however_a_page_is_written_its_cells_are_found(
    html: str, expected: list[list[str]]
) -> None:
    assert Pasted(html=html).rows() == expected


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        (Pasted(TSV), True),
        (Pasted("plain words", PAGE), True),
        (Pasted("plain words", "<p>plain words</p>"), False),
        (Pasted(), False),
    ],
)
def test_a_table_is_told_from_words(pasted: Pasted, *, expected: bool) -> None:
    assert pasted.is_table is expected


def test_pasted_cells_are_planned_under_the_name_they_are_given(session: Session) -> None:
    look = look_at_pasted(session, Pasted(TSV), "Pasted cells")
    assert look.plan.path.name == "Pasted cells"
    assert look.plan.sheets[0].sheet == "Pasted cells"
    assert [record.title for record in look.plan.additions] == ["Visit", "Course"]
    assert look.plan.additions[0].narrative == 'first\nsecond, with "words"'
    assert look.plan.counts[Outcome.NOT_DATA] == 1


def test_a_cell_spans_no_more_columns_than_a_sheet_of_ours_has() -> None:
    [row] = Pasted(html="<table><tr><td colspan=99999>a<td>b</table>").rows()
    assert len(row) == WIDEST + 1


def test_rows_of_pasted_cells_may_be_shorter_than_others() -> None:
    text = "Title\tStart\tCity\nVisit, the first; of two\t2024\nTour\n"
    opened = open_pasted(Pasted(text), "Pasted cells")
    assert opened.workbook
    [sheet] = opened.workbook.sheets
    assert [dict(row.cells) for row in sheet.rows] == [
        {1: "Title", 2: "Start", 3: "City"},
        {1: "Visit, the first; of two", 2: "2024"},
        {1: "Tour"},
    ]
    assert opened.path.name == "Pasted cells"


def test_a_single_row_of_numbers_is_no_table(session: Session) -> None:
    with pytest.raises(NoTableFound):
        look_at_pasted(session, Pasted("1\t2\t3"), "Pasted cells")
