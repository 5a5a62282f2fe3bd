"""The cells of a column tell what they hold."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from coopdesk.importing.contents import contents_of


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("date", [date(2019, 3, 4), "31/12/2010", "mars 2019", 2007, "2007/08", "40179"]),
        ("place", ["Perú", "Côte d'Ivoire", "Africa, Unspecified", "Chile; Brazil", "MX"]),
        ("number", [3, Decimal("2.5"), "1.234.567,89 €", "2 millones"]),
        ("priced", ["USD 5", "R$ 45.000,00", "€3 million"]),
        ("currency", ["USD", "PhP", "Lt", "euros"]),
        ("url", ["https://example.org/1", "www.example.org"]),
        ("topic", ["Trabajo infantil", "Labour inspection; Wages"]),
        ("language", ["English", "es", "français"]),
        ("yes_no", ["Yes", "no", "Sí", True]),
        ("code", ["A-1", "M012895-001", 17]),
        ("term:project_status", ["Ongoing", "Cerrado", "Clôturé", "Em execução"]),
    ],
)
def test_all_values_of_a_kind_are_known_as_such(kind: str, values: list[Any]) -> None:
    contents = contents_of(values)
    assert contents.share(kind) == 1
    assert contents.evidence(kind)


@pytest.mark.parametrize(
    "kind", ["date", "place", "number", "currency", "url", "topic", "term:project_status"]
)
def test_names_of_projects_are_none_of_these(kind: str) -> None:
    titles = ["Strengthening of services", "Apoyo al empleo rural", "Formation à distance"]
    assert contents_of(titles).share(kind) == 0


def test_cells_that_say_nothing_are_no_cells() -> None:
    contents = contents_of(["n/a", "-", "NO VALUE", "<br>", None, "Perú"])
    assert contents.values == ["Perú"]


def test_texts_are_looked_at_as_they_are_meant() -> None:
    assert contents_of(["<b>Perú</b>", "M‚xico"]).share("place") == 1


def test_a_long_column_is_looked_at_over_its_whole_length() -> None:
    contents = contents_of([1] * 5000 + ["Perú"] * 5000)
    assert contents.filled == 10_000
    assert contents.share("place") == 0.5


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("date", True),
        ("date", 3),
        ("date", "spring"),
        ("date", "15/03/2024 " + "and so on " * 8),
        ("number", True),
        ("number", "15/03/2024"),
        ("number", "12 " + "of them and so on " * 4),
        ("priced", "5"),
        ("priced", 5),
        ("currency", 5),
        ("currency", "USD " + "and others " * 4),
        ("place", 5),
        ("place", "es"),
        ("place", "Peru " * 41),
        ("url", 5),
        ("url", "see https://example.org"),
        ("yes_no", "perhaps"),
        ("language", "Chile"),
    ],
)
def test_a_value_of_another_kind_is_not_taken_for_one(kind: str, value: Any) -> None:
    assert contents_of([value, value]).share(kind) == 0
