"""Workbooks that are one XML file are read like the others."""

from datetime import date, datetime
from pathlib import Path

from coopdesk.importing.reader.content import ErrorCell
from tests.workbooks import facts_of, read

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
