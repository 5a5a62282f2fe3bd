"""The parts of a workbook are found where it says they are, and nowhere else."""

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
