"""Workbooks that are one XML file are read like the others."""

from datetime import date, datetime
from pathlib import Path

import pytest

from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.content import ErrorCell
from tests.workbooks import Found, facts_of, read

BOOK = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
 <Worksheet ss:Name="Data"><Table>
  <Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">a</Data></Cell>
   <Cell ss:Index="5"><Data ss:Type="Number">1.5</Data>
    <Comment><Data>note</Data></Comment></Cell></Row>
  <Row ss:Hidden="1"><Cell><Data ss:Type="DateTime">2024-03-15T00:00:00.000</Data></Cell>
   <Cell><Data ss:Type="DateTime">2024-03-15T09:30:00.000</Data></Cell>
   <Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell>
   <Cell ss:Formula="=1+1"/></Row>
 </Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
</Workbook>"""


def test_every_kind_of_cell_is_read(tmp_path: Path) -> None:
    path = tmp_path / "report.xls"
    path.write_text(BOOK, encoding="utf-8")
    [sheet] = read(path)
    assert (sheet.name, sheet.state) == ("Data", "hidden")
    assert sheet.cells == {
        (2, 1): "a",
        (2, 5): 1.5,
        (3, 1): date(2024, 3, 15),
        (3, 2): datetime.fromisoformat("2024-03-15 09:30"),
        (3, 3): True,
        (3, 4): "#REF!",
        (3, 5): "=",
    }
    assert {type(sheet.cells[3, column]) for column in (4, 5)} == {ErrorCell}
    assert sheet.closing.merged == [(2, 1, 2, 2)]
    assert sheet.closing.hidden == [(3, 3)]
    assert facts_of(path) == {"format_other": (".xls", ".xml")}


def sheets(tmp_path: Path, *rows: str, behind: str = "") -> list[Found]:
    """Read a workbook of a sheet for each text of rows."""
    head = BOOK[: BOOK.index(" <Worksheet ")]
    inner = "".join(
        f'<Worksheet ss:Name="S{n}"><Table>{each}</Table>{behind}</Worksheet>'
        for n, each in enumerate(rows, 1)
    )
    path = tmp_path / "report.xml"
    path.write_text(f"{head}{inner}</Workbook>", encoding="utf-8")
    return read(path)


def cell(value: object, kind: str = "Number", more: str = "") -> str:
    return f'<Cell {more}><Data ss:Type="{kind}">{value}</Data></Cell>'


def row(*cells: str, more: str = "") -> str:
    return f"<Row {more}>{''.join(cells)}</Row>"


def test_rows_and_cells_stand_where_they_say_or_behind_the_one_before(tmp_path: Path) -> None:
    [sheet] = sheets(
        tmp_path,
        row(cell(1), cell(2, more='ss:Index="4"'), cell(3))
        + row(cell(4), more='ss:Span="2"')
        + row(cell(5, more='ss:MergeAcross="2"'), cell(6))
        + row(cell(7, more='ss:Index="0"'), cell(8, more='ss:Index="16385"'), more='ss:Index="x"')
        + row(cell(9, more='ss:Index="16384"'), more='ss:Index="1048576"')
        + row(cell(10), more='ss:Index="1048577"'),
    )
    assert sheet.cells == {
        (1, 1): 1, (1, 4): 2, (1, 5): 3, (2, 1): 4, (5, 1): 5, (5, 4): 6, (6, 1): 7, (6, 2): 8,
        (1048576, 16384): 9, (1048577, 1): 10,
    }  # fmt: skip
    assert sheet.closing.cells == 10


def test_each_sheet_has_its_rows_its_state_and_its_ranges(tmp_path: Path) -> None:
    down = cell(1, more='ss:MergeDown="1"')
    first, second = sheets(tmp_path, row(down) + row(cell(2), more='ss:Hidden="1"'), row(cell(3)))
    assert (first.closing.merged, first.closing.hidden) == ([(1, 1, 2, 1)], [(2, 2)])
    assert (second.cells, second.closing.merged, second.closing.hidden) == ({(1, 1): 3}, [], [])
    for said, state in (("SheetVeryHidden", "very hidden"), ("SheetVisible", "visible")):
        visible = f"<WorksheetOptions><Visible> {said} </Visible></WorksheetOptions>"
        assert [each.state for each in sheets(tmp_path, row(cell(1)), behind=visible)] == [state]


def test_cells_that_show_nothing_are_none_and_rows_of_them_neither(tmp_path: Path) -> None:
    nothing = row(cell(" ", "String"), "<Cell/>", more='ss:Hidden="1"')
    [sheet] = sheets(tmp_path, nothing + row("<Cell/>", cell("", "Error"), cell("0", "Boolean")))
    assert sheet.cells == {(2, 2): "?", (2, 3): False}
    assert sheet.closing.hidden == []


def test_a_comment_is_no_text_of_its_cell_wherever_it_stands(tmp_path: Path) -> None:
    comment = "<Comment><Data>note</Data></Comment>"
    before = f'<Cell>{comment}<Data ss:Type="String">a</Data></Cell>'
    alone = f"<Cell>{comment}</Cell>"
    [sheet] = sheets(tmp_path, row(before, alone, "<Cell><Data>b</Data></Cell>"))
    assert sheet.cells == {(1, 1): "a", (1, 3): "b"}


def test_a_workbook_without_a_sheet_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="damaged"):
        sheets(tmp_path)
