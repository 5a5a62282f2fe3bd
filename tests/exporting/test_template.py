from pathlib import Path

import openpyxl
import pytest

from coopdesk.exporting.about import About
from coopdesk.exporting.template import write_template
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_holds_only_marked_examples(
    tmp_path: Path, about: About, language: str
) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, language=language, topics=shipped_topics(), about=about)
    book = openpyxl.load_workbook(path)
    marked = 0
    for sheet in book.worksheets[:6]:
        headings, *rows = sheet.iter_rows(values_only=True)
        place = headings.index("mark")
        filled = [row for row in rows if any(row)]
        assert {row[place] for row in filled} <= {"example"}
        marked += len(filled)
    assert marked == 2 + 4 + 2 + 1  # records, parties, learnings, next step


def test_headings_of_the_template_bear_guidance(tmp_path: Path, about: About) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, language="en", topics=shipped_topics(), about=about)
    sheet = openpyxl.load_workbook(path)["Exchanges"]
    noted = {str(c.value) for c in sheet[1] if c.comment}
    assert {"Title", "Requesting", "Providing", "Start", "Topics", "Learnings"} <= noted


def test_the_examples_are_grey(tmp_path: Path, about: About) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, language="en", topics=shipped_topics(), about=about)
    cell = openpyxl.load_workbook(path)["Exchanges"]["A2"]
    assert cell.font.color.rgb == "FF808080"


def test_the_topics_of_the_examples_exist(tmp_path: Path) -> None:
    index = TopicIndex(shipped_topics())
    codes = ("child-labour", "labour-inspection", "occupational-safety-and-health")
    assert all(index.label(code, "en") != code for code in codes)
