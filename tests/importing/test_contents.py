"""The cells of a column tell what they hold."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from coopdesk.importing.contents import contents_of
from coopdesk.importing.sheets import CellError


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


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        *(("date", 1799, False), ("date", 1800, True), ("date", 2199, True), ("date", 2200, False)),
        *(("date", 19_999, False), ("date", 20_000, True), ("date", 79_999, True)),
        *(("date", 80_000, False), ("date", 20191231, True), ("date", 20191331, False)),
        *(("date", CellError("#REF!"), False), ("date", Decimal("2019.5"), False)),
        *(("date", "12/13/14", True), ("date", "99/99/2019", True)),
        *(("place", "MEX", True), ("place", "mex", False), ("place", "Peru", True)),
        *(("place", "Peru; " + "x" * 195, False), ("place", "Peru and Chile", True)),
        *(("number", f"12 {'x' * 57}", False), ("number", "5".rjust(59), True)),
        *(("number", "5".rjust(60), False), ("number", CellError("5"), False)),
        *(("currency", "US dollars", True), ("language", "x" * 30, False)),
        *(("url", " https://example.org", True), ("url", "example.org", False)),
        *(("topic", 5, False), ("topic", "Colour | Wages", True), ("topic", " ; ", False)),
        *(("yes_no", "X", True), ("yes_no", 1, False), ("language", 5, False)),
        *(("code", "A-1", True), ("code", "ABC", False), ("code", True, False)),
        *(("code", "1" * 30, True), ("code", "1" * 31, False), ("code", "1", False)),
        *(("code", " A 12 ", True), ("code", Decimal("1.5"), False)),
        ("term:project_status", 5, False),
    ],
)
def test_a_value_is_of_a_kind_or_not(kind: str, value: Any, expected: bool) -> None:
    assert (contents_of([value]).share(kind) == 1) is expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([1, 2, 3], True),
        ([0, 1, 2], True),
        ([2, 3, 4], False),
        ([1, 2], False),
        ([1, 2, 2], False),
        ([1, 3, 2], False),
        ([1, 2, 4], True),  # a row was taken out
        ([1, 2, 5], False),
        (["1.", "2)", " 3 "], True),
        ([1, 2, "three"], False),
        ([1, 2, Decimal(3)], True),
        ([1, 2, Decimal("2.5")], False),
        ([True, 2, 3], False),
        ([1, 2, date(2020, 3, 1)], False),
    ],
)
def test_numbers_that_count_rows_rise_by_one_but_for_a_few(
    values: list[Any], expected: bool
) -> None:
    assert contents_of(values).counts_rows is expected


def test_what_part_of_the_cells_is_text_how_long_and_how_different() -> None:
    contents = contents_of(["a", "abc", "abc", 5])
    assert (contents.in_texts, contents.length, contents.distinct) == (0.75, 7 / 3, 0.75)
    nothing = contents_of([])
    assert (nothing.in_texts, nothing.length, nothing.distinct) == (0, 0, 0)
    assert (nothing.share("date"), nothing.evidence("date"), nothing.evidence()) == (0, "", "")


def test_the_evidence_is_the_first_value_of_a_kind_in_a_line() -> None:
    contents = contents_of([CellError("#REF!"), "spring", "31/12/2010", "1/1/2011"])
    assert (contents.evidence("date"), contents.evidence()) == ("31/12/2010", "#REF!")
    assert contents_of(["a  b\nc" + "d" * 70]).evidence() == "a b c" + "d" * 55


def test_cells_of_tags_alone_are_counted_as_empty_in_a_long_column_too() -> None:
    contents = contents_of(["<br>", "Peru"] * 3)
    assert (contents.filled, len(contents.values)) == (3, 3)
    assert len(contents_of(["Peru"] * 399).values) == 200
    spread = contents_of(["Peru"] * 398 + ["Chile"] * 2)
    assert (spread.filled, spread.values[-1]) == (400, "Chile")
