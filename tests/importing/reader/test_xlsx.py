"""The parts of a workbook are found where it says they are, and nowhere else."""

from datetime import date

import pytest

from coopdesk.foreign.refused import Refused
from tests.workbooks import MAIN, MakeWorkbook, facts_of, read

ROW = '<row r="1"><c r="A1"><v>1</v></c></row>'
RELATION = '<Relationship Id="rId1" Type="x/worksheet" Target="{}" {}/>'


def relations(target: str, more: str = "") -> bytes:
    return f"<Relationships>{RELATION.format(target, more)}</Relationships>".encode()


@pytest.mark.parametrize(
    "target",
    [
        "worksheets/sheet1.xml",
        "/xl/worksheets/sheet1.xml",
        "../xl/worksheets/sheet1.xml",
        "Worksheets\\Sheet1.XML",
        "worksheets/sheet%31.xml",
    ],
)
def test_a_part_is_found_however_its_name_is_written(workbook: MakeWorkbook, target: str) -> None:
    path = workbook(ROW, **{"xl___rels__workbook.xml.rels": relations(target)})
    assert read(path)[0].cells == {(1, 1): 1}


@pytest.mark.parametrize(
    ("target", "more"),
    [
        ("worksheets/other.xml", ""),
        ("https://example.org/sheet1.xml", 'TargetMode="External"'),
        ("file:///etc/passwd", 'TargetMode="External"'),
        ("../../../../../etc/passwd", ""),
    ],
)
def test_a_part_that_is_not_in_the_file_is_never_looked_for_elsewhere(
    workbook: MakeWorkbook, target: str, more: str
) -> None:
    with pytest.raises(Refused):
        read(workbook(ROW, **{"xl___rels__workbook.xml.rels": relations(target, more)}))


def test_one_lost_sheet_of_two_is_told(workbook: MakeWorkbook) -> None:
    book = (
        f'<workbook xmlns="{MAIN}"><sheets><sheet name="Data" id="rId1"/>'
        '<sheet name="Gone" id="rId9"/></sheets></workbook>'
    )
    path = workbook(ROW, **{"xl__workbook.xml": book})
    assert [sheet.name for sheet in read(path)] == ["Data"]
    assert facts_of(path) == {"sheet_lost": ("Gone",)}


def test_a_workbook_without_formats_and_shared_texts_is_read(workbook: MakeWorkbook) -> None:
    path = workbook(ROW, **{"xl__styles.xml": "", "xl__sharedStrings.xml": ""})
    assert read(path)[0].cells == {(1, 1): 1}


def test_links_to_other_files_are_told_and_not_followed(workbook: MakeWorkbook) -> None:
    links = '<externalReferences><externalReference id="rId5"/></externalReferences>'
    path = workbook(ROW, properties=links)
    assert facts_of(path) == {"links_left_out": ("1",)}


def test_what_only_programs_can_show_is_very_hidden(workbook: MakeWorkbook) -> None:
    assert read(workbook(ROW, state="veryHidden"))[0].state == "very hidden"


def test_days_begin_in_1904_only_where_the_workbook_says_so(workbook: MakeWorkbook) -> None:
    for said, is_told in (("1", True), (" true ", True), ("on", True), ("0", False), ("", False)):
        path = workbook(ROW, properties=f'<workbookPr date1904="{said}"/><workbookPr/>')
        assert ("dates_from_1904" in facts_of(path)) is is_told


def test_charts_and_dialogs_are_no_sheets_and_none_is_lost_with_them(
    workbook: MakeWorkbook,
) -> None:
    book = (
        f'<workbook xmlns="{MAIN}"><sheets><sheet name="Chart" id="rId2"/>'
        '<sheet name="Dialog" id="rId3"/><sheet name="Data" id="rId1" state="HIDDEN"/></sheets>'
        "</workbook>"
    )
    links = relations("worksheets/sheet1.xml").replace(
        b"</Relationships>",
        b'<Relationship Id="rId2" Type="x/chartsheet" Target="c.xml"/>'
        b'<Relationship Id="rId3" Type="x/dialogsheet" Target="d.xml"/></Relationships>',
    )
    path = workbook(ROW, **{"xl__workbook.xml": book, "xl___rels__workbook.xml.rels": links})
    assert [(sheet.name, sheet.state, sheet.cells) for sheet in read(path)] == [
        ("Data", "hidden", {(1, 1): 1})
    ]
    assert facts_of(path) == {}


def test_sheets_without_relations_stand_in_the_usual_places(workbook: MakeWorkbook) -> None:
    book = (
        f'<workbook xmlns="{MAIN}"><sheets><sheet name="One"/><sheet name="Two"/>'
        '<sheet name="Three"/></sheets></workbook>'
    )
    rows = ROW.replace(">1<", ">2<")
    second = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    parts = {"xl__workbook.xml": book, "xl__worksheets__sheet2.xml": second}
    path = workbook(ROW, **parts, **{"xl___rels__workbook.xml.rels": ""})
    assert [(sheet.name, sheet.cells) for sheet in read(path)] == [
        ("One", {(1, 1): 1}),
        ("Two", {(1, 1): 2}),
    ]
    assert facts_of(path) == {"sheet_lost": ("Three",)}


def test_only_formats_of_cells_count_and_the_first_code_of_a_number(workbook: MakeWorkbook) -> None:
    formats = (
        '<numFmts><numFmt numFmtId="170" formatCode="yyyy"/><numFmt numFmtId="170" formatCode="0"/>'
        '</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>'
        '<xf numFmtId="170"/><xf/><xf numFmtId="x"/></cellXfs><dxfs><xf numFmtId="14"/></dxfs>'
    )
    cells = "".join(f'<c s="{style}"><v>45000</v></c>' for style in range(5))
    found = read(workbook(f"<row>{cells}</row>", formats=formats))[0].cells
    assert list(found.values()) == [45000, date(2023, 3, 15), 45000, 45000, 45000]


def test_shared_texts_are_joined_of_their_pieces(workbook: MakeWorkbook) -> None:
    shared = (
        "<si>no<t> a </t>no</si><si><r><t>b </t></r><r><t xml:space='preserve"
        "'> c</t></r></si><si/><si><rPh><t>no</t></rPh><t>d</t></si><si><t>_x0041_</t></si>"
    )
    cells = "".join(f'<c t="s"><v>{number}</v></c>' for number in range(5))
    found = read(workbook(f"<row>{cells}</row>", shared=shared))[0].cells
    assert found == {(1, 1): "a", (1, 2): "b c", (1, 4): "d", (1, 5): "A"}
