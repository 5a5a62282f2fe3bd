"""Word documents as lines."""

import zipfile
from pathlib import Path

import pytest

from coopdesk.capture.reader.content import PageRead
from coopdesk.capture.reader.docx import docx_page, main_part
from coopdesk.foreign.archive import Archive
from coopdesk.foreign.refused import Refused
from tests.capture.documents import docx, in_list, paragraph, with_link

P = paragraph
BULLETS = (
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
)
NUMBERS = (
    '<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt '
    'w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="%1."/></w:lvl><w:lvl '
    'w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText '
    'w:val="(%3)"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:startOverride '
    'w:val="5"/></w:lvlOverride></w:num>'
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "report.docx"


def read(path: Path) -> PageRead:
    archive = Archive(path)
    return docx_page(archive, main_part(archive))


def lines(path: Path) -> list[str]:
    return [line for chunk in read(path).chunks for line in chunk.lines]


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


def test_paragraphs_stand_apart_and_runs_do_not(path: Path) -> None:
    body = P("Visit") + "<w:p><w:r><w:t>Four insp</w:t></w:r><w:r><w:t>ectors</w:t></w:r></w:p>"
    assert lines(docx(path, body)) == ["Visit", "", "Four inspectors"]


def test_a_break_within_a_paragraph_ends_the_line(path: Path) -> None:
    body = "<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>"
    assert lines(docx(path, body)) == ["One", "two\tthree"]


def test_stops_of_tabs_are_no_tabs(path: Path) -> None:
    about = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'
    assert lines(docx(path, P("Words", about))) == ["Words"]


def test_points_of_a_list_bear_their_bullets(path: Path) -> None:
    body = P("Agreed:") + P("a list", in_list(1)) + P("a date", in_list(1)) + P("Then")
    assert lines(docx(path, body, BULLETS)) == ["Agreed:", "", "• a list", "• a date", "", "Then"]


def test_numbers_of_lists_are_counted_level_by_level(path: Path) -> None:
    levels = [0, 1, 1, 2, 2, 0, 1]
    body = "".join(P("x", in_list(2, level)) for level in levels)
    found = [line.split()[0] for line in lines(docx(path, body, NUMBERS)) if line]
    assert found == ["1.", "1.1", "1.2", "(c)", "(d)", "2.", "2.1"]


def test_a_list_may_begin_with_another_number(path: Path) -> None:
    body = P("a", in_list(2)) + P("b", in_list(3)) + P("c", in_list(3))
    assert [line[:2] for line in lines(docx(path, body, NUMBERS))] == ["1.", "5.", "6."]


def test_a_style_may_number_its_paragraphs(path: Path) -> None:
    styles = (
        '<w:style w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'
        '</w:style><w:style w:styleId="Mine"><w:basedOn w:val="Heading1"/></w:style>'
    )
    body = P("Aims", '<w:pStyle w:val="Mine"/>') + P(
        "No number", '<w:pStyle w:val="Mine"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    )
    assert lines(docx(path, body, NUMBERS, styles)) == ["1. Aims", "", "No number"]


def test_a_table_is_read_row_by_row_with_tabs_between_cells(path: Path) -> None:
    body = P("Before") + f"<w:tbl>{row(P('Kind'), P('What'))}{row(P(''), P('a') + P('b'))}</w:tbl>"
    assert lines(docx(path, body)) == ["Before", "", "Kind\tWhat", "\ta b"]


def test_cells_that_reach_down_or_right_are_empty_there(path: Path) -> None:
    down = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>', "<w:tcPr><w:vMerge/></w:tcPr>"
    wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
    rows = (
        row(down[0] + P("Training"), P("A"), P("1")),
        row(down[1] + P("Training"), P("B"), P("2")),
        row(wide + P("All"), P("3")),
    )
    assert lines(docx(path, f"<w:tbl>{''.join(rows)}</w:tbl>")) == [
        "Training\tA\t1",
        "\tB\t2",
        "All\t\t3",
    ]


def test_a_table_within_a_cell_is_text_of_the_cell(path: Path) -> None:
    inner = f"<w:tbl>{row(P('x'), P('y'))}</w:tbl>"
    assert lines(docx(path, f"<w:tbl>{row(P('a') + inner, P('b'))}</w:tbl>")) == ["a x y\tb"]


def test_a_frame_around_text_is_no_table(path: Path) -> None:
    assert lines(docx(path, f"<w:tbl>{row(P('One') + P('two'))}</w:tbl>")) == ["One", "two"]


def test_what_was_taken_away_or_is_shown_otherwise_is_left_out(path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:ins><w:r><w:t> new</w:t></w:r>"
        '</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><mc:Fallback xmlns:mc="m"><w:r><w:t>'
        "twice</w:t></w:r></mc:Fallback></w:p>"
    )
    assert lines(docx(path, body)) == ["Kept new"]


def test_notes_come_last(path: Path) -> None:
    notes = "<w:footnote>" + P("As of May.") + "</w:footnote>"
    assert lines(docx(path, P("Text"), footnotes=notes)) == ["Text", "", "As of May."]


def test_links_are_told_with_their_line(path: Path) -> None:
    body = P("One") + (
        '<w:p><w:hyperlink r:id="r1"><w:r><w:t>the site</w:t></w:r></w:hyperlink></w:p>'
    )
    with_link(docx(path, body), "r1", "https://example.org")
    assert read(path).links == [(3, "the site", "https://example.org")]


def test_a_document_type_in_it_refuses_a_document(path: Path) -> None:
    docx(path, P("Words"))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/styles.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a/>')
    with pytest.raises(Refused):
        read(path)
