"""A file is read by what it holds; what is no table says what it is."""

from pathlib import Path

import openpyxl
import pytest

from coopdesk.cli.file_kinds import WHAT_IT_IS
from coopdesk.foreign.kinds import FOREIGN
from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader import formats
from coopdesk.importing.reader.formats import ENDINGS
from coopdesk.importing.sheets import ENDINGS as READ
from tests.workbooks import facts_of, read, zipped

SAVED = Path(__file__).parents[2] / "saved"


def kind(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read(path)
    return refused.value.kind or refused.value.reason


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "pdf"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"{\\rtf1\\ansi Report}", "rtf"),
        (b"Rar!\x1a\x07\x01\0", "archive"),
        (b"\x1f\x8b\x08\0", "archive"),
        (b"SQLite format 3\0" + bytes(80), "database"),
        (b"\0\x01\0\0Standard ACE DB\0", "database"),
        (b"MZ\x90\0\x03\0\0\0", "program"),
        (b"\x09\x02\x06\0\0\0\x10\0", "old_excel"),
        (b'{"title": "a"}', "json"),
        (b"<?xml version='1.0'?><iati-activities/>", "xml"),
        (b"From: a@example.org\nSubject: b\n\nText", "email"),
        (b"\0\0\0\x18ftypmp42" + bytes(9), "sound_or_film"),
        (bytes(range(256)) * 4, "other"),
    ],
)
def test_what_is_no_workbook_says_what_it_is(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "listing.xlsx"
    path.write_bytes(content)
    assert kind(path) == said
    assert said == "other" or said in FOREIGN


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("word/document.xml", "word"),
        ("ppt/presentation.xml", "slides"),
        ("Index/Document.iwa", "numbers"),
        ("photos/1.jpg", "archive"),
    ],
)
def test_an_archive_that_is_no_workbook_says_what_it_is(
    tmp_path: Path, part: str, said: str
) -> None:
    assert kind(zipped(tmp_path / "listing.xlsx", {part: "<a/>"})) == said


def test_a_text_document_of_libreoffice_says_so(tmp_path: Path) -> None:
    parts: dict[str, str | bytes] = {"mimetype": "application/vnd.oasis.opendocument.text"}
    assert kind(zipped(tmp_path / "letter.ods", parts)) == "word"


@pytest.mark.parametrize("name", ["listing.xls", "listing.ods"])
def test_a_file_under_a_wrong_name_is_read_and_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / "renamed.xlsx"
    path.write_bytes((SAVED / name).read_bytes())
    assert read(path)[0].cells == read(SAVED / name)[0].cells
    assert facts_of(path) == {"format_other": (".xlsx", Path(name).suffix)}
    assert facts_of(SAVED / name) == {}


def test_a_text_named_like_a_workbook_is_read_as_text(tmp_path: Path) -> None:
    path = tmp_path / "export.xls"
    path.write_text("Title\tCountry\nVisit\tPeru\n", encoding="utf-8")
    assert read(path)[0].cells[2, 2] == "Peru"
    assert facts_of(path) == {"format_other": (".xls", ".csv")}


@pytest.mark.parametrize("start", ["ID;Project;Country", "MZ;a", "BZh;b", "RIFF,c"])
def test_a_heading_that_begins_like_another_format_is_a_heading(tmp_path: Path, start: str) -> None:
    path = tmp_path / "listing.csv"
    path.write_text(f"{start}\n1;2;3\n", encoding="utf-8")
    assert read(path)[0].cells[1, 1]


def test_every_ending_of_a_format_is_offered_to_the_officer() -> None:
    endings = {ending for each in ENDINGS.values() for ending in each}
    assert set(READ) <= endings
    assert endings - set(READ) <= {"", ".xlam", ".xla", ".psv", ".asc"}


def test_everything_a_file_can_be_instead_has_words() -> None:
    assert set(FOREIGN) <= set(WHAT_IT_IS)


def test_a_workbook_with_macros_is_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["a"])
    book.save(tmp_path / "macros.xlsm")
    assert read(tmp_path / "macros.xlsm")[0].cells == {(1, 1): "a"}
    assert facts_of(tmp_path / "macros.xlsm") == {}


def test_a_file_larger_than_any_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "listing.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    monkeypatch.setattr(formats, "LARGEST_FILE", 8)
    assert read(path)[0].cells[2, 2] == "2"
    monkeypatch.setattr(formats, "LARGEST_FILE", 7)
    assert kind(path) == "too_large"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"mimetype": "application/x-nobody-knows"}, "archive"),
        ({"content.xml": "<a/>"}, "no sheet"),
        ({"[Content_Types].xml": "<Types/>"}, "no part xl/workbook.xml"),
        ({"_rels/.rels": "<Relationships/>"}, "no part xl/workbook.xml"),
    ],
)
def test_an_archive_is_known_by_the_parts_that_tell(
    tmp_path: Path, parts: dict[str, str | bytes], said: str
) -> None:
    assert kind(zipped(tmp_path / "listing.zip", parts)) == said


@pytest.mark.parametrize("name", ["listing.txt", "listing", "listing.TSV", "listing.asc"])
def test_what_looks_like_another_text_is_a_table_under_the_name_of_one(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    for content in (
        '{"title": "a"}',
        "<?xml version='1.0'?><a/>",
        "From: a@example.org\nSubject: b",
    ):
        path.write_text(content, encoding="utf-8")
        assert read(path)[0].cells
        assert facts_of(path) == {}
    path.with_suffix(".doc").write_text("a,b\n", encoding="utf-8")
    assert kind(path.with_suffix(".doc")) == "text"
