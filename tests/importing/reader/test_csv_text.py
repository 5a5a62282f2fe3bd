"""Tables of text are read as their own letters tell."""

from pathlib import Path

import pytest

from coopdesk.importing.reader.csv_text import separator_of
from tests.workbooks import read

ROWS = "Título;País;Año\nCapacitación en inspección;México;2023\nDiálogo social;Perú;2024\n"


def cells(path: Path, content: bytes) -> list[str]:
    path.write_bytes(content)
    [sheet] = read(path)
    return [str(value) for _, value in sorted(sheet.cells.items())]


UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
OLD = ("cp1252", "cp850", "mac_roman")


@pytest.mark.parametrize("encoding", [*UNICODE, *OLD])
def test_the_encoding_is_found_from_the_letters(tmp_path: Path, encoding: str) -> None:
    found = cells(tmp_path / "a.csv", ROWS.encode(encoding))
    assert found == ROWS.replace("\n", ";").strip(";").split(";")


@pytest.mark.parametrize("encoding", OLD)
def test_a_guessed_encoding_is_told(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(ROWS.encode(encoding))
    assert "encoding_guessed" in read(path)[0].facts
    path.write_bytes(ROWS.encode())
    assert read(path)[0].facts == {}


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a;b\n1,5;2,5\n3,5;4,5\n", ";"),
        ("a,b\n1;2,3;4\n", ","),
        ("a\tb\n1, 2\t3; 4\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ('a,b\n"x;y;z",2\n"x;y",3\n', ","),
        ("Title, long;Country\nOne, two, three;Peru\nFour;Chile\n", ";"),
    ],
)
def test_the_separator_is_the_one_that_cuts_evenly(text: str, separator: str) -> None:
    assert separator_of(text) == separator


def test_a_row_may_be_longer_or_shorter_than_the_headings(tmp_path: Path) -> None:
    path = tmp_path / "ragged.csv"
    path.write_bytes(b"a,b\n1\n2,3,4\n\n5,6\n")
    assert read(path)[0].cells == {
        (1, 1): "a", (1, 2): "b", (2, 1): "1", (3, 1): "2", (3, 2): "3", (3, 3): "4",
        (5, 1): "5", (5, 2): "6",
    }  # fmt: skip


def test_a_quotation_mark_that_is_never_closed_swallows_nothing(tmp_path: Path) -> None:
    lines = "".join(f"row {number},x\n" for number in range(20))
    found = cells(tmp_path / "open.csv", f'a,b\n"never closed,x\n{lines}'.encode())
    assert len(found) == 44


def test_a_nul_stays_for_whoever_cleans_the_text(tmp_path: Path) -> None:
    assert cells(tmp_path / "a.csv", b"Title,Country\nVisit\0 one,Peru\n")[2] == "Visit\0 one"


def test_numbers_of_a_csv_are_not_said_to_be_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n1,2\n3,4\n")
    assert not read(path)[0].facts


def test_a_line_that_names_the_separator_is_no_row(tmp_path: Path) -> None:
    for first in ("sep=;", '"sep=;"'):
        assert cells(tmp_path / "a.csv", f"{first}\na,b;c\n1,5;2\n".encode()) == [
            *("a,b", "c", "1,5", "2"),
        ]
    assert cells(tmp_path / "b.csv", b"sep=;;\na;b\n")[0] == "sep="


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a;b;c\n1,5;2;3\n\n;;\n1,5;2;3\n", ";"),  # rows of nothing do not count
        ("a,b;c;d\n1,2;3;4\n", ";"),  # more columns, where both cut evenly
        ("word\nword\n", "\t"),
        # most rows of one width, not all rows cut somehow
        ("a,b;c\na,b,c;d\na,b,c,d;e\n", ";"),
    ],
)
def test_even_cuts_into_more_cells_are_better(text: str, separator: str) -> None:
    assert separator_of(text) == separator


@pytest.mark.parametrize(
    ("lines", "closed", "rows"),
    [(4, False, 2), (5, False, 7), (5, True, 2), (20, True, 2)],
)
def test_a_cell_of_many_lines_is_one_if_its_quotation_mark_is_closed(
    tmp_path: Path, lines: int, closed: bool, rows: int
) -> None:
    path = tmp_path / "lines.csv"
    inner = "\n".join(f"line {n}" for n in range(lines))
    path.write_text(f'a,b\nx,"begins\n{inner}{chr(34) * closed}\n', encoding="utf-8")
    assert len({row for row, _ in read(path)[0].cells}) == rows


def test_an_apostrophe_before_what_looks_like_a_formula_is_ours(tmp_path: Path) -> None:
    found = cells(tmp_path / "a.csv", b"'=A1,'+3,'-3,'@x,'tis\na,b,c,d,e\n")
    assert found[:5] == ["=A1", "+3", "-3", "@x", "'tis"]
