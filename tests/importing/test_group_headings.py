"""A heading between the rows says by its words what it stands for, and its value."""

from decimal import Decimal
from typing import Any

import pytest

from coopdesk.importing.group_headings import GROUP, Group, group_of, unknown_group
from coopdesk.importing.sheets import SheetRow


def row(*cells: Any) -> SheetRow:
    return SheetRow(7, {c: v for c, v in enumerate(cells, 1) if v is not None})


@pytest.mark.parametrize(
    ("cells", "name", "value", "column"),
    [
        (("Chile",), "Country", "Chile", 1),
        ((None, "Chile y Perú"), "Country", "Chile y Perú", 2),
        (("2. PERÚ (12 proyectos)",), "Country", "PERÚ", 1),
        (("IV. Chile - cont.",), "Country", "Chile", 1),
        ((2019,), "Year", "2019", 1),
        ((" 2019 ",), "Year", "2019", 1),
        (("Ejercicio 2019 - 2020",), "Year", "2019 - 2020", 1),
        (("Child labour",), "Topic", "Child labour", 1),
        (("Ministry of Labour",), "Organisation", "Ministry of Labour", 1),
        # a label and what it asks for, in one cell or in two
        (("País: Chile",), "País", "Chile", 1),
        (("País: " + "x" * 114,), "País", "x" * 114, 1),
        (("Donor :", "the fund"), "Donor", "the fund", 1),
        (("-", "Country:", "Chile"), "Country", "Chile", 2),
        # a name and how many rows it has
        (("Chile", 12), "Country", "Chile", 1),
        (("Chile", "(3 projects)"), "Country", "Chile", 1),
        # a number or a code and the name behind it
        ((3, "Chile"), "Country", "Chile", 1),
        (("CL01", None, "Chile"), "Country", "Chile", 1),
    ],
)
def test_a_row_of_one_or_two_cells_is_known_by_its_words(
    cells: tuple[Any, ...], name: str, value: str, column: int
) -> None:
    assert group_of(row(*cells)) == Group(name, value, column)


@pytest.mark.parametrize(
    "cells",
    [
        ("-",),
        ("Chile", "Peru", "Brazil"),
        ("Chile", "Peru"),
        ("CL001", "Chile"),
        ("CL01", "Chile", "Peru"),
        ("Visit to the ports",),
        (Decimal("2019.5"),),
        ("Chile " * 21,),
        ("Colour: Chile",),
        ("...",),
        ("Chile and the moon",),
    ],
)
def test_other_rows_are_no_heading_by_their_words(cells: tuple[Any, ...]) -> None:
    assert group_of(row(*cells)) is None


def test_a_number_of_rows_behind_a_label_is_no_value_of_it() -> None:
    assert group_of(row("Region", "(12)")) is None
    assert group_of(row("Country:")) is None


def test_words_that_say_nothing_may_be_a_heading_if_they_are_short() -> None:
    assert unknown_group(row(None, "1. Component A (3)")) == Group(GROUP, "Component A", 2)
    assert unknown_group(row("A" * 120), "Eje") == Group("Eje", "A" * 120, 1)
    assert unknown_group(row("A" * 121)) is None
    assert unknown_group(row("1.")) == Group(GROUP, "1.", 1)
