"""Files and what was pasted as sources, each read in a process of its own."""

import hashlib
import sys
import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.capture import reading
from coopdesk.capture.reader.formats import LARGEST_FILE
from coopdesk.capture.reader.process import MOST_LETTERS
from coopdesk.capture.reading import ENDINGS, read_page, read_pasted
from coopdesk.capture.source import Attachment, Link, Oddity
from coopdesk.domain import errors as e
from coopdesk.domain.progress import Stopped
from tests.capture import documents

HTML = "<!doctype html><title>T</title><h1>Visit</h1><p>Four <a href='https://example.org'>inspectors</a>"


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_text_is_read_with_its_name_and_hash(tmp_path: Path) -> None:
    path = written(tmp_path / "visita á.txt", "Visit\r\n\r\nFour inspectors\r\n")
    source = read_page(path)
    assert (source.name, source.lines) == ("visita á.txt", ("Visit", "", "Four inspectors"))
    assert source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert source.text == "Visit\n\nFour inspectors"


@pytest.mark.parametrize("name", ["page.html", "page.txt", "page.bin", "page"])
def test_a_page_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    source = read_page(written(tmp_path / name, HTML))
    assert source.lines == ("Visit", "", "Four inspectors")
    assert source.links == (Link(3, "inspectors", "https://example.org"),)


def test_a_sheet_that_begins_like_an_email_is_none(tmp_path: Path) -> None:
    path = written(tmp_path / "sheet.txt", "Date: May 2024\nSubject: labour inspection\n")
    assert read_page(path).lines == ("Date: May 2024", "Subject: labour inspection")


def test_an_email_names_what_hangs_on_it(tmp_path: Path) -> None:
    mail = (
        'Subject: Visit\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n'
        "Content-Type: text/plain\n\nWords\n--b\nContent-Type: application/pdf\n"
        'Content-Disposition: attachment; filename="list.pdf"\n\nabc\n--b--\n'
    )
    source = read_page(written(tmp_path / "mail.eml", mail))
    assert source.lines == ("Visit", "", "Words")
    assert source.attachments == (Attachment("list.pdf", 3),)
    assert source.oddities == ((Oddity.ATTACHMENTS_NOT_READ, "1"),)


def test_a_word_document_is_read(tmp_path: Path) -> None:
    path = documents.docx(tmp_path / "report.docx", documents.paragraph("Visit"))
    assert read_page(path).lines == ("Visit",)


def test_a_pdf_is_read_page_by_page(tmp_path: Path, qtbot: QtBot) -> None:
    words = "The inspectors of the two ministries met to compare how they count accidents. " * 9
    page = '<h2 style="page-break-before: always">Second page</h2>'
    path = documents.pdf(tmp_path / "r.pdf", f"<h1>Visit</h1><p>{words}</p>{page}<p>{words}</p>")
    source = read_page(path)
    assert source.lines == (
        *("Visit", "", words.strip()),
        *("", "Second page", "", words.strip()),
    )


def test_a_table_of_a_pdf_keeps_its_columns_and_paragraphs_their_gaps(
    tmp_path: Path, qtbot: QtBot
) -> None:
    long = "Inspectors of tax-free zones and of all other zones met to compare accounts"
    path = documents.pdf(
        tmp_path / "table.pdf",
        "<p>No full stop here</p><p>Another paragraph</p><table border='1' cellpadding='4'>"
        "<tr><th>Category</th><th>Activity</th><th>Date</th></tr>"
        f"<tr><td>Research</td><td>{long}</td><td>{long} in June 2022</td></tr>"
        "<tr><td>Training</td><td></td><td>May 2023</td></tr></table>"
        "<ul><li>First point</li><li>Second point</li></ul>",
    )
    assert read_page(path).lines == (
        *("No full stop here", "", "Another paragraph", ""),
        "Category\tActivity\tDate",
        f"Research\t{long}\t{long} in June 2022",
        "Training\t\tMay 2023",
        *("", "First point", "Second point"),
    )


def test_a_pdf_with_pages_without_text_names_them(tmp_path: Path, qtbot: QtBot) -> None:
    path = documents.scanned_pdf(tmp_path / "mixed.pdf", 5, words_on=(2,))
    source = read_page(path)
    assert source.oddities == ((Oddity.PAGES_WITHOUT_TEXT, "1, 3-5"),)
    assert [line for line in source.lines if line] == ["Words on page 2"]


def test_a_scanned_pdf_is_refused(tmp_path: Path, qtbot: QtBot) -> None:
    with pytest.raises(e.PageOfPictures):
        read_page(documents.scanned_pdf(tmp_path / "scan.pdf", 2))


def test_what_asks_for_a_password_is_refused(tmp_path: Path) -> None:
    for name, content in (
        ("locked.pdf", documents.locked_pdf()),
        ("locked.docx", documents.compound("EncryptedPackage")),
    ):
        with pytest.raises(e.PageProtected):
            read_page(written(tmp_path / name, content))


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("old.doc", documents.compound("WordDocument"), "word"),
        ("list.xls", documents.compound("Workbook"), "workbook"),
        ("mail.msg", documents.compound("__properties_version1.0"), "email"),
        ("data.json", b'{"a": 1}', "json"),
        ("note.rtf", rb"{\rtf1 words}", "rtf"),
        ("data.xml", b'<?xml version="1.0"?><data/>', "xml"),
    ],
)
def test_what_is_no_page_is_named(tmp_path: Path, name: str, content: bytes, kind: str) -> None:
    with pytest.raises(e.PageOfOtherKind) as refused:
        read_page(written(tmp_path / name, content))
    assert refused.value.kind == kind


@pytest.mark.parametrize(
    ("part", "kind"), [("xl/workbook.xml", "workbook"), ("ppt/presentation.xml", "slides"),
                       ("words.txt", "archive")],
)  # fmt: skip
def test_another_archive_is_named(tmp_path: Path, part: str, kind: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr(part, "<a/>")
    with pytest.raises(e.PageOfOtherKind) as refused:
        read_page(tmp_path / "a.docx")
    assert refused.value.kind == kind


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [
        ("nothing.txt", b"", e.FileEmpty),
        ("blank.txt", b" \n\n\t.\n", e.PageHasNoWords),
        ("blank.html", b"<html><body><script>words</script></body>", e.PageHasNoWords),
        ("noise.txt", bytes(range(256)) * 40, e.NotAPage),
        ("broken.pdf", b"%PDF-1.7 and nothing else", e.PageDamaged),
        ("broken.docx", b"PK\x03\x04 and nothing else", e.PageDamaged),
    ],
)
def test_what_cannot_be_read_is_refused(
    tmp_path: Path, name: str, content: bytes, refusal: type[e.FileRefusal]
) -> None:
    with pytest.raises(refusal) as refused:
        read_page(written(tmp_path / name, content))
    assert type(refused.value) is refusal
    assert refused.value.path == tmp_path / name


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(e.FileIsFolder):
        read_page(tmp_path)
    with pytest.raises(e.FileMissing):
        read_page(tmp_path / "nowhere.txt")


def test_a_text_of_200_megabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.write(b"Words\n")
        file.truncate(200 << 20)
    with pytest.raises(e.PageTooLarge):
        read_page(path)


def test_more_words_than_any_report_holds_are_refused(tmp_path: Path) -> None:
    line = "Words of a report. " * 50 + "\n"
    count = MOST_LETTERS // len(line) + 1000
    assert count * len(line) < LARGEST_FILE
    with pytest.raises(e.PageTooLarge):
        read_page(written(tmp_path / "long.txt", line * count))


def test_a_reader_that_breaks_down_is_a_damaged_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    says = 'import os; os.write(1, b\'{"lines": ["a"], "done": 1, "total": 1}\\n\')'
    monkeypatch.setattr(reading, "reader_command", lambda: [sys.executable, "-I", "-c", says])
    with pytest.raises(e.PageDamaged):
        read_page(written(tmp_path / "a.txt", "a"))


def test_cancel_ends_a_reader_that_never_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait = "__import__('threading').Event().wait()"
    monkeypatch.setattr(reading, "reader_command", lambda: [sys.executable, "-I", "-c", wait])

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        read_page(written(tmp_path / "a.txt", "a"), stop)


def test_how_far_a_reader_is_is_told_and_it_may_be_stopped_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    says = (
        'import os; os.write(1, b\'{"lines": ["a"], "done": 1, "total": 60}\\n\');'
        "__import__('threading').Event().wait()"
    )
    monkeypatch.setattr(reading, "reader_command", lambda: [sys.executable, "-I", "-c", says])
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        read_page(written(tmp_path / "long.pdf", "a"), stop)
    assert told[-1] == (1, 60)


def test_pasted_text_is_read_as_it_stands() -> None:
    source = read_pasted("Visit\n\n  Four\u00a0inspectors", name="Pasted")
    assert (source.name, source.lines) == ("Pasted", ("Visit", "", "  Four inspectors"))


def test_a_pasted_page_is_read_as_a_page() -> None:
    source = read_pasted("Visit Four inspectors", HTML)
    assert source.lines == ("Visit", "", "Four inspectors")
    assert source.sha256 == hashlib.sha256(HTML.encode()).hexdigest()


@pytest.mark.parametrize("html", ["", "<p><img src=a>"])
def test_a_paste_without_words_is_refused(html: str) -> None:
    with pytest.raises(e.NothingPasted):
        read_pasted(" \n", html)


def test_a_paste_longer_than_any_report_is_refused() -> None:
    with pytest.raises(e.PageTooLarge):
        read_pasted("a" * (MOST_LETTERS + 1), name="Pasted")


def test_every_ending_that_is_offered_names_a_format_once() -> None:
    assert len(set(ENDINGS)) == len(ENDINGS)
    assert all(ending.startswith(".") for ending in ENDINGS)
