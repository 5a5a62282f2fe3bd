"""Cells are read as the XML has them, whatever else is wrong with it."""

from datetime import date, datetime

import pytest

from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.content import ErrorCell, Value
from coopdesk.importing.reader.xlsx_cells import area_of, column_number, number_of
from tests.workbooks import MAIN, STRICT, MakeWorkbook, facts_of, read

DAYS = (
    '<numFmts><numFmt numFmtId="170" formatCode="d\\ mmmm\\ yyyy"/>'
    '<numFmt numFmtId="171" formatCode="[h]:mm"/></numFmts><cellXfs><xf numFmtId="0"/>'
    '<xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="20"/></cellXfs>'
)


def values(workbook: MakeWorkbook, *cells: str, **more: str) -> list[Value]:
    [sheet] = read(workbook(f'<row r="1">{"".join(cells)}</row>', **more))
    return list(sheet.cells.values())


def test_every_kind_of_cell_is_read(workbook: MakeWorkbook) -> None:
    assert values(
        workbook,
        '<c r="A1" t="s"><v>0</v></c>',
        '<c r="B1"><v>12</v></c>',
        '<c r="C1"><v>-1.5</v></c>',
        '<c r="D1" t="b"><v>1</v></c>',
        '<c r="E1" t="str"><f>A1</f><v>shown</v></c>',
        '<c r="F1" t="inlineStr"><is><r><t>in </t></r><r><t>line</t></r></is></c>',
        '<c r="G1" t="d"><v>2024-03-15</v></c>',
        shared="<si><t>shared</t></si>",
    ) == ["shared", 12, -1.5, True, "shown", "inline", date(2024, 3, 15)]


def test_errors_and_what_is_no_value_show_as_errors(workbook: MakeWorkbook) -> None:
    found = values(
        workbook,
        '<c r="A1" t="e"><v>#REF!</v></c>',
        '<c r="B1"><v>twelve</v></c>',
        '<c r="C1" t="s"><v>7</v></c>',
        '<c r="D1" t="s"><v>x</v></c>',
        '<c r="E1" t="b"><v>perhaps</v></c>',
        '<c r="F1"><v>NaN</v></c>',
        '<c r="G1"><v>1_0</v></c>',
        '<c r="H1"><v>1e999</v></c>',
    )
    assert found == ["#REF!", "twelve", "7", "x", "perhaps", "NaN", "1_0", "1e999"]
    assert {type(each) for each in found} == {ErrorCell}


def test_a_formula_without_a_result_is_told_and_an_empty_result_is_empty(
    workbook: MakeWorkbook,
) -> None:
    [sheet] = read(
        workbook(
            '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v/></c>'
            '<c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="str"><f>""</f></c></row>'
        )
    )
    assert sheet.cells == {(1, 1): "=", (1, 2): "=", (1, 4): "="}


def test_numbers_show_days_where_their_format_does(workbook: MakeWorkbook) -> None:
    cells = [
        f'<c r="{column}1" s="{style}"><v>{value}</v></c>'
        for column, style, value in [
            ("A", 0, 45000),
            ("B", 1, 45000),
            ("C", 2, 45000.75),
            ("D", 3, 1.5),
            ("E", 4, 0.5),
            ("F", 1, -4),
            ("G", 99, 7),
            ("H", "x", 8),
        ]
    ]
    assert values(workbook, *cells, formats=DAYS) == [
        45000,
        date(2023, 3, 15),
        datetime.fromisoformat("2023-03-15 18:00"),
        "36:00:00",
        "12:00:00",
        -4,
        7,
        8,
    ]


def test_days_may_be_counted_from_1904(workbook: MakeWorkbook) -> None:
    path = workbook(
        '<row r="1"><c r="A1" s="1"><v>43538</v></c></row>',
        formats=DAYS,
        # the extension has an element of the same name
        properties='<workbookPr date1904="1"/><ext><x15:workbookPr xmlns:x15="x"/></ext>',
    )
    assert read(path)[0].cells == {(1, 1): date(2023, 3, 15)}
    assert "dates_from_1904" in facts_of(path)


def test_shared_texts_leave_out_how_they_are_pronounced(workbook: MakeWorkbook) -> None:
    shared = "<si><r><t>東</t></r><r><t>京</t></r><rPh sb='0' eb='1'><t>トウ</t></rPh></si>"
    assert values(workbook, '<c r="A1" t="s"><v>0</v></c>', shared=shared) == ["東京"]


def test_space_around_a_text_counts_where_the_xml_keeps_it(workbook: MakeWorkbook) -> None:
    shared = '<si><t> a </t></si><si><t xml:space="preserve"> b </t></si><si><t>c_x000D_d</t></si>'
    cells = [f'<c t="s"><v>{number}</v></c>' for number in range(3)]
    assert values(workbook, *cells, shared=shared) == ["a", " b ", "c\rd"]


CELL = '<row r="2"><c r="B2"><v>1</v></c></row>'
PREFIXED = '<x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row>'


@pytest.mark.parametrize(
    "sheet",
    [
        f'<worksheet xmlns="{STRICT}"><sheetData>{CELL}</sheetData></worksheet>',
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{PREFIXED}</x:sheetData></x:worksheet>',
        "<worksheet><sheetData><row/><row><c/><c><v>1</v></c></row></sheetData></worksheet>",
        f'<worksheet><dimension ref="A1"/><sheetData>{CELL}</sheetData></worksheet>',
        "<worksheet><sheetData>"
        + CELL.replace("1<", "<![CDATA[1]]><")
        + "</sheetData></worksheet>",
        f'<?xml version="1.0" encoding="UTF-16"?><a><sheetData>{CELL}</sheetData></a>',
    ],
    ids=["strict", "prefixed", "no places", "wrong dimension", "raw text", "utf-16"],
)
def test_dialects_say_the_same(workbook: MakeWorkbook, sheet: str) -> None:
    encoding = "utf-16" if "UTF-16" in sheet else "utf-8"
    path = workbook(**{"xl__worksheets__sheet1.xml": sheet.encode(encoding)})
    assert read(path)[0].cells == {(2, 2): 1}


def test_places_beyond_a_sheet_are_read_behind_those_before_them(workbook: MakeWorkbook) -> None:
    path = workbook(
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="100000000000"><c r="A100000000000"><v>2</v></c><c r="XFE2"><v>3</v></c></row>'
    )
    [sheet] = read(path)
    assert sheet.cells == {(1, 1): 1, (2, 1): 2, (2, 2): 3}
    assert sheet.facts == {"place_beyond": ("2",)}


def test_one_cell_in_the_last_corner_is_one_cell(workbook: MakeWorkbook) -> None:
    [sheet] = read(workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
    assert sheet.cells == {(1048576, 16384): 1}


def test_hidden_rows_and_merged_ranges_are_told(workbook: MakeWorkbook) -> None:
    path = workbook(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
        behind='<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A1:XFD1048576"/>'
        '<mergeCell ref="B2"/><mergeCell ref="nonsense"/></mergeCells>',
        state="hidden",
    )
    [sheet] = read(path)
    assert sheet.state == "hidden"
    assert sheet.closing.hidden == [(2, 2)]
    assert sheet.closing.merged == [(1, 1, 1, 3), (1, 1, 1048576, 16384)]


def test_an_entity_of_the_files_own_is_refused(workbook: MakeWorkbook) -> None:
    sheet = (
        '<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row>'
        "</sheetData></worksheet>"
    )
    with pytest.raises(Refused):
        read(workbook(sheet=sheet))


def test_xml_that_breaks_off_is_refused(workbook: MakeWorkbook) -> None:
    with pytest.raises(Refused):
        read(workbook(sheet="<worksheet><sheetData><row><c><v>1</v>"))


def test_ranges_and_columns_are_understood() -> None:
    assert area_of("$B$3:A1") == (1, 1, 3, 2)
    assert area_of("A1:A1") is None
    assert [column_number(letters) for letters in ("A", "Z", "AA", "XFD")] == [1, 26, 27, 16384]


def test_a_cell_of_two_kinds_of_text_shows_the_one_it_says(workbook: MakeWorkbook) -> None:
    both = "<is><t>in line</t></is><v>7</v>"
    assert values(
        workbook,
        f'<c r="A1" t="inlineStr">{both}</c>',
        f'<c r="B1">{both}</c>',
        '<c r="C1"><is><t>alone</t></is></c>',
        '<c r="D1" t="inlineStr"><v>as value</v></c>',
        '<c r="E1" t="inlineStr"><is><t xml:space="preserve"> a </t><rPh><t>no</t></rPh></is></c>',
        '<c r="F1" t="str"><v>c_x0041_d</v></c>',
    ) == ["in line", 7, "alone", "as value", " a ", "cAd"]


def test_a_cell_that_breaks_off_is_a_question(workbook: MakeWorkbook) -> None:
    found = values(
        workbook,
        '<c r="A1" t="e"><v> </v></c>',
        '<c r="B1" t="s"><v>-1</v></c>',
        '<c r="C1" t="b"><v> TRUE </v></c>',
        '<c r="D1" t="b"><v>false</v></c>',
        f'<c r="E1"><v>{"x" * 120}</v></c>',
        '<c r="F1"><v> </v></c><c r="G1"><v/></c>',
        '<c r="H1" t="s"><v/></c><c r="I1" t="str"><v/></c>',
    )
    assert found == ["?", "-1", True, False, "x" * 100]
    assert [type(each) is ErrorCell for each in found] == [True, True, False, False, True]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("", None), ("12", 12), ("-12", -12), ("1.50", 1.5), ("2.0", 2), ("1E3", 1000)),
        *(("9" * 15, 10**15 - 1), ("12345678901234567", 12345678901234568)),
        *(
            ("1_0", "1_0"),
            ("inf", "inf"),
            ("nan", "nan"),
            ("1e999", "1e999"),
            ("x" * 101, "x" * 100),
        ),
    ],
)
def test_a_number_is_read_as_a_spreadsheet_keeps_it(text: str, number: object) -> None:
    found = number_of(text)
    assert found == number
    assert type(found) is (ErrorCell if isinstance(number, str) else type(number))


def test_rows_and_cells_stand_where_they_say_or_behind_the_one_before(
    workbook: MakeWorkbook,
) -> None:
    path = workbook(
        '<row><c><v>1</v></c></row><row r="5"><c r="$D$5"><v>2</v></c><c><v>3</v></c></row>'
        '<row r="0"><c r="4"><v>4</v></c></row><row r="1048577"><c r="ABCD1"><v>5</v></c></row>'
        '<row r="1048576"><c r="xfd1048576"><v>6</v></c></row>'
    )
    [sheet] = read(path)
    assert sheet.cells == {
        (1, 1): 1, (5, 4): 2, (5, 5): 3, (6, 1): 4, (7, 1): 5, (1048576, 16384): 6,
    }  # fmt: skip
    assert sheet.facts == {"place_beyond": ("4",)}
    assert sheet.closing.cells == 6


def test_a_cell_that_comes_twice_is_held_twice_and_told_as_lost(workbook: MakeWorkbook) -> None:
    [sheet] = read(workbook('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'))
    assert (sheet.cells, sheet.closing.cells) == ({(1, 1): 2}, 2)


def test_a_hidden_row_without_cells_is_not_told(workbook: MakeWorkbook) -> None:
    rows = '<row r="1" hidden="true"><c r="A1"/></row>'
    rows += '<row r="2" hidden="0"><c r="A2"><v>1</v></c></row>'
    [sheet] = read(workbook(rows))
    assert sheet.closing.hidden == []


def test_texts_outside_of_values_are_no_cells(workbook: MakeWorkbook) -> None:
    rows = '<row r="1">no<c r="A1">no<f>no</f><v>1</v>no</c><t>no</t></row><t>no</t>'
    [sheet] = read(workbook(rows))
    assert sheet.cells == {(1, 1): 1}


@pytest.mark.parametrize(
    ("reference", "area"),
    [
        ("A1:C3", (1, 1, 3, 3)),
        ("C3:A1", (1, 1, 3, 3)),
        ("A3:C1", (1, 1, 3, 3)),
        ("A1:A2", (1, 1, 2, 1)),
        ("A1:B1", (1, 1, 1, 2)),
        *(("A1", None), ("A1:", None), (":A1", None), ("A:C", None), ("A1:B2:C3", None)),
    ],
)
def test_a_range_is_told_by_two_of_its_corners(reference: str, area: object) -> None:
    assert area_of(reference) == area
