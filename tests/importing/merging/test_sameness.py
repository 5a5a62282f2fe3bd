"""What a cell that came back says, whatever a program made of its form."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from coopdesk.exporting.cells import Cell
from coopdesk.exporting.column import Column
from coopdesk.importing.merging.sameness import cell_text, is_blank, says_same
from coopdesk.importing.sheets import CellError, CellValue

at = datetime.fromisoformat
DAY = date(2024, 3, 15)
SERIAL = 45366  # of that day


@pytest.mark.parametrize(
    ("kind", "ours", "theirs"),
    [
        ("text", None, ""),
        ("text", " \n", None),
        ("text", "Lima", "Lima"),
        ("text", "one \r\ntwo", "one\ntwo "),
        ("text", "one\xa0two", "one two"),
        ("text", "e\u0301te\u0301", "été"),
        ("text", "one_x000D_\ntwo", "one\ntwo"),
        ("text", "one\rtwo", "one\ntwo"),
        ("number", Decimal("1.50"), "1.5"),
        ("number", 12, "12"),
        ("number", "1 200", 1200),
        ("number", Decimal("0.1"), Decimal("0.1000000000000000055")),
        ("date", DAY, "15 March 2024"),
        ("date", DAY, SERIAL),
        ("date", at("2024-03-15 09:30"), DAY),
        ("date", "March 2024", at("2024-03-01")),
        ("date", "2024-03-15", SERIAL),
        ("time", at("2024-03-15 09:30:20"), at("2024-03-15 09:30")),
        ("yes_no", "Yes", True),
        ("yes_no", "No", 0),
        ("yes_no", "Sí", "oui"),
        ("yes_no", "yes", "TRUE"),
        ("choice", "Workshop", "  workshop"),
        ("topics", "One; Two", "One;Two"),
        ("places", "Peru;Chile", "Peru; Chile"),
        ("code", "A; B", "A;B"),
        ("numbers", "1; 2", "1;2"),
        ("place", "Perú", "PERU"),
        ("number", Decimal("1e3"), "1000"),
        ("date", "15 March 2024", DAY),
        ("date", "15 March 2024", "2024-03-15"),
    ],
)
def test_another_form_says_the_same(kind: str, ours: Cell, theirs: CellValue | None) -> None:
    assert says_same(Column("x", ("X",) * 4, kind), ours, theirs)


@pytest.mark.parametrize(
    ("kind", "ours", "theirs"),
    [
        ("text", "Lima", None),
        ("text", "", "Lima"),
        ("text", "Lima", "lima"),
        ("text", "1", "01"),
        ("text", None, CellError("#N/A")),
        ("text", "#N/A", CellError("#N/A")),
        ("number", 12, "12 or so"),
        ("number", 12, 13),
        ("number", "1", True),
        ("number", 12, "Infinity"),
        ("date", DAY, "16 March 2024"),
        ("date", DAY, SERIAL + 1),
        ("date", DAY, 7),
        ("date", DAY, True),
        ("date", "March 2024", "1 March 2024"),
        ("date", "March 2024", at("2024-03-02")),
        ("date", "soon", "later"),
        ("date", 12, SERIAL),
        ("yes_no", "Yes", False),
        ("yes_no", "Yes", "perhaps"),
        ("yes_no", "No", 1),
        ("choice", "Workshop", "Study visit"),
        ("choice", None, "-"),
        ("choice", "-", None),
        ("number", "1 200", "1200"),
        ("number", 12, None),
        ("number", True, 1),
        ("date", at("2024-03-15 09:30"), at("2024-03-16 09:30")),
        ("date", "March 2024", DAY),
        ("date", DAY, "March 2024"),
        ("code", "A; B", "A;C"),
        ("numbers", "1; 2", "1;3"),
        ("topics", "One; Two", "Two; One"),
        ("topics", "12; 13", 12),
        ("text", "One; Two", "One;Two"),
    ],
)
def test_another_thing_does_not(kind: str, ours: Cell, theirs: CellValue | None) -> None:
    assert not says_same(Column("x", ("X",) * 4, kind), ours, theirs)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (Decimal("1.500"), "1.5"),
        (DAY, "2024-03-15"),
        (at("2024-03-15"), "2024-03-15"),
        (at("2024-03-15 09:05:59"), "2024-03-15 09:05"),
        (CellError("#REF!"), "#REF!"),
        (3, "3"),
    ],
)
def test_a_cell_is_text_without_what_its_form_adds(value: CellValue | None, text: str) -> None:
    assert cell_text(value) == text


def test_blanks_are_what_is_not_seen() -> None:
    assert [is_blank(each) for each in (None, "", " \n", 0, False, "x")] == [
        *(True, True, True),
        *(False, False, False),
    ]
