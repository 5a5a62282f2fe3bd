"""Reports as files: read back, the same twice, whatever the texts are."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook
from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from coopdesk.domain.errors import NoReportFormat, TemplateUnusable
from coopdesk.domain.progress import Stopped
from coopdesk.domain.records import Learning, Record
from coopdesk.reports.contents import Chart, Column, Report, Row, Table
from coopdesk.reports.docx import write_docx
from coopdesk.reports.pdf.blocks import Page, lay_out
from coopdesk.reports.pdf.pages import sheets
from coopdesk.reports.pdf.pictures import pictures_of
from coopdesk.reports.pdf.writing import lay_paper
from coopdesk.reports.project import project_report
from coopdesk.reports.project_files import ProjectReport, write_project_report
from coopdesk.reports.templates import template_of
from tests.reports.conftest import MADE

KINDS = ("docx", "pdf", "xlsx")
NAUGHTY = "bell \x07 half \ud83d end\nالعمل اللائق\n劳动监察 {{ title }} <img src='https://example.org/x.png'>"


def told(record: Record, language: str = "en") -> ProjectReport:
    return ProjectReport(record, project_report(record, language=language, made=MADE))


def written(
    path: Path, project: ProjectReport, pictures: Mapping[Chart, bytes] | None = None
) -> Path:
    write_project_report(path, project, pictures or {})
    return path


def pages_of(path: Path) -> list[str]:
    document = QPdfDocument()
    document.load(str(path))
    return [document.getAllText(page).text() for page in range(document.pageCount())]


def text_of(path: Path) -> str:
    match path.suffix:
        case ".pdf":
            return " ".join("\n".join(pages_of(path)).split())
        case ".docx":
            with ZipFile(path) as packed:
                parts = [n for n in packed.namelist() if n.startswith("word/document")]
                return packed.read(parts[0]).decode("utf-8")
        case _:
            book = load_workbook(path)
            cells = (cell.value for sheet in book for row in sheet.iter_rows() for cell in row)
            return "\n".join(str(value) for value in cells if value is not None)


@pytest.fixture
def pictures(qapp: QApplication, project: Record) -> dict[Chart, bytes]:
    return pictures_of(told(project).report.charts())


def test_a_word_document_has_headings_contents_and_tables_that_repeat_theirs(
    tmp_path: Path, project: Record, pictures: dict[Chart, bytes]
) -> None:
    read = docx.Document(str(written(tmp_path / "out.docx", told(project), pictures)))
    styles = [(p.style.name, p.text) for p in read.paragraphs if p.style and p.text]
    assert ("Title", "Safer <b>harvests</b> & fields") in styles
    assert ("Heading 1", "Partners") in styles
    assert ("toc 1", "Partners") in styles
    assert ("Heading 3", "Output 1.1: Inspectors trained") in styles
    headed = [t for t in read.tables if t._tbl.findall(f".//{qn('w:tblHeader')}")]
    assert len(headed) == 6
    assert len(read.inline_shapes) == 3
    assert read.core_properties.title == "Safer <b>harvests</b> & fields"
    described = read.element.body.findall(f".//{qn('wp:docPr')}")
    assert "Model 1: Advice: none" in described[0].get("descr", "")
    assert not [p for p in read.paragraphs if "{{" in p.text]


def test_a_pdf_has_numbered_pages_and_contents_that_are_right(
    qapp: QApplication, tmp_path: Path, large: Record
) -> None:
    pages = pages_of(written(tmp_path / "out.pdf", told(large)))
    assert len(pages) > 20
    assert f"Page 7 of {len(pages)}" in pages[6]
    contents = " ".join(pages[1].split())
    assert "Activities by output" in contents
    number = int(contents.split("Activities by output ")[1].split()[0])
    assert "Activities by output" in pages[number - 1]


def test_pages_begin_with_headings_of_tables_and_end_with_none(
    qapp: QApplication, tmp_path: Path, large: Record
) -> None:
    pages = pages_of(written(tmp_path / "out.pdf", told(large)))
    bodies = [[line for line in page.splitlines() if line.strip()] for page in pages[2:]]
    for page, after in pairwise(bodies):
        last = page[-2]  # below it stands the foot
        assert not re.fullmatch(r"Output 1\.\d+: Output number \d+|Activity Category .*", last)
        if after[0].startswith("Line "):
            pytest.fail("the heading of a table is not repeated")


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_project_makes_the_same_bytes(
    tmp_path: Path, project: Record, pictures: dict[Chart, bytes], kind: str
) -> None:
    first = written(tmp_path / f"first.{kind}", told(project), pictures).read_bytes()
    later = told(project)
    assert written(tmp_path / f"second.{kind}", later, pictures).read_bytes() == first
    other = replace(later.report, made=MADE + timedelta(days=1))
    today = datetime.now(UTC)
    marks = (f"{today:%Y%m%d}".encode(), f"{today:%Y-%m-%d}".encode())
    assert not [mark for mark in marks if mark in first]  # the clock of the computer
    moved = written(tmp_path / f"third.{kind}", replace(later, report=other), pictures)
    assert moved.read_bytes() != first


@pytest.mark.parametrize("kind", KINDS)
def test_texts_stay_words(qapp: QApplication, tmp_path: Path, project: Record, kind: str) -> None:
    odd = replace(project, narrative=NAUGHTY, learnings=(Learning("=1+1 " + "x" * 5_000),))
    text = text_of(written(tmp_path / f"out.{kind}", told(odd)))
    assert "العمل" in text or kind == "pdf"  # the letters of a PDF stand as they are drawn
    assert "{{ title }}" in text
    assert "\ud83d" not in text
    assert "bell \N{REPLACEMENT CHARACTER} half" in text or kind == "pdf"
    assert "img src=" in text


@pytest.mark.parametrize("kind", KINDS)
def test_a_title_alone_makes_a_file(qapp: QApplication, tmp_path: Path, kind: str) -> None:
    alone = told(Record(kind="project", title="Only a title"))
    assert "Only a title" in text_of(written(tmp_path / f"out.{kind}", alone))


def test_a_workbook_has_four_sheets_with_tables_and_native_charts(
    tmp_path: Path, project: Record
) -> None:
    path = written(tmp_path / "out.xlsx", told(project, "es"))
    book = load_workbook(path)
    assert book.sheetnames == ["Proyecto", "Resultados", "Actividades", "Cifras"]
    rows = list(book["Actividades"].iter_rows(min_row=2, values_only=True))
    assert [(row[0], row[3], row[4]) for row in rows] == [
        ("1.1", "Course", "Capacitación"),
        ("1.1", "Course", "Comunicación"),
        ("1.1", "Visits without lines", None),
    ]
    assert str(rows[0][7])[:10] == "2023-03-01"
    with ZipFile(path) as packed:
        charts = [name for name in packed.namelist() if "charts/chart" in name]
    assert len(charts) == 2


def test_an_office_has_templates_of_its_own(tmp_path: Path, project: Record) -> None:
    own = template_of().parent
    assert own.name == "templates"
    document = docx.Document()
    document.add_paragraph("Our ministry: {{ title }}")
    document.save(str(tmp_path / "own.docx"))
    file = io.BytesIO()
    write_docx(file, told(project).report, {}, tmp_path / "own.docx")
    read = docx.Document(file)
    assert read.paragraphs[0].text == "Our ministry: Safer <b>harvests</b> & fields"
    assert "Partners" in [p.text for p in read.paragraphs]


@pytest.mark.parametrize("content", [b"no document", b""])
def test_a_template_that_is_none_is_refused(
    tmp_path: Path, project: Record, content: bytes
) -> None:
    (tmp_path / "own.docx").write_bytes(content)
    with pytest.raises(TemplateUnusable):
        write_docx(io.BytesIO(), told(project).report, {}, tmp_path / "own.docx")


def test_a_template_whose_field_is_broken_is_refused(tmp_path: Path, project: Record) -> None:
    document = docx.Document()
    document.add_paragraph("{{ title ")
    document.save(str(tmp_path / "own.docx"))
    with pytest.raises(TemplateUnusable):
        write_docx(io.BytesIO(), told(project).report, {}, tmp_path / "own.docx")


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_stopping_leaves_no_file(
    qapp: QApplication, tmp_path: Path, project: Record, kind: str
) -> None:
    def stop(done: int, total: int) -> None:
        if done > total / 2:
            raise Stopped

    with pytest.raises(Stopped):
        write_project_report(tmp_path / f"out.{kind}", told(project), {}, stop)
    assert list(tmp_path.glob(f"*{kind}*")) == []


def test_other_endings_are_refused(tmp_path: Path, project: Record) -> None:
    with pytest.raises(NoReportFormat):
        written(tmp_path / "out.odt", told(project))


def test_no_part_of_a_table_stands_on_two_pages(qapp: QApplication) -> None:
    rows = tuple(Row((f"{n} May 2020", "word " * (500 if n == 30 else 1))) for n in range(60))
    table = Table((Column("When", 1), Column("Title", 3)), rows)
    report = Report("Lines", "en", MADE, (table,))
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    lay_paper(writer, report)
    page = Page(writer, QSizeF(writer.width(), writer.height()))
    pages = sheets(lay_out(report, {}, page), page.size.height())
    assert len(pages) > 2
    assert all(after.top >= before.bottom for before, after in pairwise(pages))


def test_a_picture_stands_in_a_row_that_is_kept_with_its_heading(
    tmp_path: Path, project: Record, pictures: dict[Chart, bytes]
) -> None:
    read = docx.Document(str(written(tmp_path / "out.docx", told(project), pictures)))
    assert len(read.inline_shapes) == 3
    for shape in read.inline_shapes:
        row = next(shape._inline.iterancestors(qn("w:tr")))
        assert row.findall(f".//{qn('w:cantSplit')}")
