"""Sheets and tables without records say what they are instead."""

from collections.abc import Sequence
from typing import Any

import pytest

from coopdesk.importing.notes import Code
from coopdesk.importing.other_sheets import lists_headings, why_no_table
from coopdesk.importing.sheets import SheetRow
from tests.importing.listings import sheet_of

LONG = "Write the name of the activity as it stands in the agreement, without its number."
SHORT = "as it stands"


def rows(*cells: Sequence[Any]) -> tuple[SheetRow, ...]:
    return sheet_of(*map(list, cells)).rows


@pytest.mark.parametrize(
    ("name", "cells", "reason"),
    [
        ("Hoja1", [], Code.EMPTY_SHEET),
        ("Instructions", [["a", 1, 2]], Code.GUIDANCE),
        ("Léeme", [["a", 1, 2]], Code.GUIDANCE),
        ("Lista de valores", [["a", 1, 2]], Code.VALUES_LIST),
        ("Hoja1", [["Title", LONG], ["Start", SHORT]], Code.GUIDANCE),
        ("Hoja1", [["Title", SHORT], ["Start", SHORT]], Code.NO_HEADINGS),
        ("Hoja1", [["Title", LONG, 1], ["Start", SHORT, 2]], Code.NO_HEADINGS),
        ("Hoja1", [["Title", LONG], [1, 2, 3]], Code.NO_HEADINGS),
        ("Hoja1", [["Title", LONG], *([["a", "b"]] * 8), [1, 2, 3]], Code.GUIDANCE),
    ],
)
def test_a_sheet_without_headings_says_why(name: str, cells: list[list[Any]], reason: Code) -> None:
    assert why_no_table(name, rows(*cells)) is reason


def test_a_narrow_table_that_speaks_of_the_headings_of_another_explains_them() -> None:
    others = {"title", "start", "amount"}
    assert lists_headings(rows(["Title", "x"], ["Start", "y"], ["Amount", "z"]), others)
    assert lists_headings(rows(["Title"], ["Start"], ["Other"], ["More"], ["Last"]), others)
    assert not lists_headings(rows(["Title"], ["Other"], ["More"], ["Last"]), others)
    assert not lists_headings(rows(["Title"], ["Start"]), others)
    wide = [["Title", 1, 2, 3, 4], ["Start", 1, 2, 3, 4], ["Amount", 1, 2, 3, 4]]
    assert not lists_headings(rows(*wide), others)
    assert lists_headings(rows(*(row[:4] for row in wide)), others)
