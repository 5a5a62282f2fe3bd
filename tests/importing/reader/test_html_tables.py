"""Tables of web pages are read under whatever name they come."""

from pathlib import Path

import pytest

from coopdesk.foreign.refused import Refused
from tests.workbooks import facts_of, read


def page(tmp_path: Path, html: str, name: str = "report.xls") -> Path:
    path = tmp_path / name
    path.write_text(f"<html><head><title>x</title></head><body>{html}</body></html>", "utf-8")
    return path


def test_a_table_is_a_sheet(tmp_path: Path) -> None:
    path = page(
        tmp_path,
        "<table><tr><th>Título<th>País</tr><tr><td>A &amp; B<br>C<td> M&eacute;xico </td></tr>"
        "<tr><td></td><td>&nbsp;</td></tr></table><script>var a = '<td>no';</script>",
    )
    [sheet] = read(path)
    assert sheet.name == "report"
    assert sheet.cells == {(1, 1): "Título", (1, 2): "País", (2, 1): "A & B\nC", (2, 2): "México"}
    assert facts_of(path) == {"format_other": (".xls", ".html")}


def test_cells_that_reach_over_others_push_them_aside(tmp_path: Path) -> None:
    path = page(
        tmp_path,
        '<table><tr><td rowspan="2">Peru</td><td colspan="2">a</td></tr><tr><td>b</td><td>c</td>'
        "</tr></table>",
    )
    [sheet] = read(path)
    assert sheet.cells == {(1, 1): "Peru", (1, 2): "a", (2, 2): "b", (2, 3): "c"}
    assert sheet.closing.merged == [(1, 1, 2, 1), (1, 2, 1, 3)]


def test_several_tables_are_several_sheets(tmp_path: Path) -> None:
    path = page(tmp_path, "<table><tr><td>a</table><p>and</p><table><tr><td>b</table>", "two.html")
    assert [(s.name, s.cells) for s in read(path)] == [
        ("two 1", {(1, 1): "a"}),
        ("two 2", {(1, 1): "b"}),
    ]


def test_a_page_without_a_table_says_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read(page(tmp_path, "<p>Nothing here</p>"))
    assert refused.value.kind == "web_page"


def test_a_web_archive_is_read_as_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "report.mht"
    path.write_bytes(
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
        b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<html><table><tr><td>caf=C3=A9</td></tr></table></html>\r\n--b--\r\n"
    )
    assert read(path)[0].cells == {(1, 1): "café"}


def cells(tmp_path: Path, table: str) -> dict[tuple[int, int], object]:
    [sheet] = read(page(tmp_path, table))
    assert sheet.closing.cells == len(sheet.cells)
    return dict(sheet.cells)


def test_rows_and_cells_need_be_neither_opened_nor_closed(tmp_path: Path) -> None:
    assert cells(tmp_path, "<table><td>a<th>b<tr><td>c<tr><tr><td>d</table>") == {
        (1, 1): "a", (1, 2): "b", (2, 1): "c", (4, 1): "d",
    }  # fmt: skip


def test_what_stands_between_cells_and_behind_tables_is_none(tmp_path: Path) -> None:
    html = "<table><tr><td>a</td>no<td>b</td></tr>no</table>no<td>no</td>"
    assert cells(tmp_path, html) == {(1, 1): "a", (1, 2): "b"}


def test_what_nobody_sees_is_no_text_of_a_cell(tmp_path: Path) -> None:
    html = (
        "<template><table><tr><td>no</table></template><table></table>"
        "<table><tr><td>a<script>no</td><td></script>b<style>no</style><td>c</table>"
    )
    assert cells(tmp_path, html) == {(1, 1): "ab", (1, 2): "c"}


def test_blocks_within_a_cell_are_lines(tmp_path: Path) -> None:
    html = "<table><tr><td><p> a  b </p><div>c</div><ul><li>d<li>e</ul><br><br>f</table>"
    assert cells(tmp_path, html) == {(1, 1): "a b\nc\nd\ne\nf"}


def test_a_table_within_a_cell_is_a_sheet_of_its_own(tmp_path: Path) -> None:
    html = "<table><tr><td>a<table><tr><td>x</table>b<td>c</table>"
    assert [sheet.cells for sheet in read(page(tmp_path, html))] == [
        {(1, 1): "a", (1, 2): "c"},
        {(1, 1): "x"},
    ]


def test_a_cell_reaches_down_as_far_as_it_says(tmp_path: Path) -> None:
    html = "<table><tr><td rowspan=3 colspan=2>a<td>b<tr><td>c<tr><td>d<tr><td>e</table>"
    [sheet] = read(page(tmp_path, html))
    assert sheet.cells == {(1, 1): "a", (1, 3): "b", (2, 3): "c", (3, 3): "d", (4, 1): "e"}
    assert sheet.closing.merged == [(1, 1, 3, 2)]


@pytest.mark.parametrize(
    ("said", "column"), [("abc", 2), ("", 2), ("3", 4), ("12345", 1001), ("123456", 2)]
)
def test_a_cell_reaches_over_a_thousand_columns_at_most(
    tmp_path: Path, said: str, column: int
) -> None:
    html = f'<table><tr><td colspan="{said}">a<td>b</table>'
    assert cells(tmp_path, html) == {(1, 1): "a", (1, column): "b"}


def test_no_range_reaches_beyond_the_last_column(tmp_path: Path) -> None:
    html = f"<table><tr>{'<td colspan=1000>x' * 17}</table>"
    assert read(page(tmp_path, html))[0].closing.merged[-1] == (1, 16_001, 1, 16_384)
