"""An archive passes its limits or is refused; nothing of it is written or looked up outside."""

import struct
import zipfile
from pathlib import Path

import pytest

from coopdesk.foreign.archive import LARGEST_TOTAL, MOST_MEMBERS, Archive, part_name
from coopdesk.foreign.refused import Refused
from tests.workbooks import MakeWorkbook, read, zipped

ROW = '<row r="1"><c r="A1"><v>1</v></c></row>'


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read(path)
    return refused.value.reason


def test_names_of_parts_lead_nowhere_outside(workbook: MakeWorkbook, tmp_path: Path) -> None:
    path = workbook(ROW, **{"..__..__evil.xml": "<a/>", "__etc__passwd": "x", "C:\\evil.txt": "x"})
    assert read(path)[0].cells == {(1, 1): 1}
    assert [each.name for each in tmp_path.iterdir()] == ["listing.xlsx"]
    assert part_name("../../etc/../xl\\A.xml") == "xl/a.xml"


def test_a_part_that_unpacks_to_a_thousand_times_its_size_is_refused(
    workbook: MakeWorkbook,
) -> None:
    assert refusal(workbook(ROW, xl__big=bytes(40 << 20))) == "too_large"


def test_more_parts_than_any_workbook_has_are_refused(tmp_path: Path) -> None:
    parts: dict[str, str | bytes] = {f"xl/{number}": "" for number in range(MOST_MEMBERS + 1)}
    with pytest.raises(Refused, match="too_large"):
        Archive(zipped(tmp_path / "many.xlsx", parts))


def test_parts_are_refused_by_the_size_they_promise(workbook: MakeWorkbook) -> None:
    path = workbook(ROW)
    content = path.read_bytes()
    place = content.rindex(b"PK\x01\x02")
    promised = struct.pack("<I", LARGEST_TOTAL + 1)
    path.write_bytes(content[: place + 24] + promised + content[place + 28 :])
    assert refusal(path) == "too_large"


def test_a_part_longer_than_it_promises_is_refused(workbook: MakeWorkbook) -> None:
    path = workbook(ROW)
    content = path.read_bytes()
    place = content.index(b"xl/worksheets/sheet1.xml", content.index(b"PK\x01\x02")) - 46
    shorter = struct.pack("<I", 60)
    path.write_bytes(content[: place + 24] + shorter + content[place + 28 :])
    assert refusal(path) == "damaged"


def test_one_flipped_bit_in_a_part_nobody_reads_is_damage(workbook: MakeWorkbook) -> None:
    path = workbook(ROW, docProps__app=b"stored as it is")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("docProps/core.bin", b"as it stands")
    path.write_bytes(path.read_bytes().replace(b"as it stands", b"as it stanes"))
    assert refusal(path) == "damaged"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig"])
def test_a_document_type_in_a_part_nobody_reads_is_refused(
    workbook: MakeWorkbook, encoding: str
) -> None:
    xml = '<?xml version="1.0"?>\n<!-- a --><!DOCTYPE a [<!ENTITY b "c">]><a/>'
    assert refusal(workbook(ROW, **{"xl__theme.xml": xml.encode(encoding)})) == "damaged"


def test_the_words_of_a_document_type_in_a_text_are_a_text(workbook: MakeWorkbook) -> None:
    path = workbook(ROW, **{"docProps__core.xml": "<a>&lt;!DOCTYPE html></a><!-- <!DOCTYPE a> -->"})
    assert read(path)[0].cells == {(1, 1): 1}


def test_two_parts_of_one_name_are_refused_unless_they_say_the_same(
    workbook: MakeWorkbook,
) -> None:
    path = workbook(ROW)
    with zipfile.ZipFile(path) as archive:
        types = archive.read("[Content_Types].xml")
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("[Content_Types].xml", types)
    assert read(path)[0].cells == {(1, 1): 1}
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/worksheets/Sheet1.xml", "<worksheet/>")
    assert refusal(path) == "damaged"


def test_parts_under_a_password_say_so(workbook: MakeWorkbook) -> None:
    path = workbook(ROW)
    content = bytearray(path.read_bytes())
    place = content.index(b"PK\x01\x02")
    content[place + 8] |= 1
    path.write_bytes(content)
    assert refusal(path) == "protected"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_an_archive_cut_off_is_damaged(workbook: MakeWorkbook, share: float) -> None:
    path = workbook(ROW)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert refusal(path) == "damaged"


def test_what_stands_behind_an_archive_does_not_matter(workbook: MakeWorkbook) -> None:
    path = workbook(ROW)
    path.write_bytes(path.read_bytes() + bytes(4096))
    assert read(path)[0].cells == {(1, 1): 1}
