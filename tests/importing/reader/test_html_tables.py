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
