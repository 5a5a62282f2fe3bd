"""Columns nobody knows by heading are guessed by what they hold, and only where that is clear."""

from datetime import date
from typing import Any

import pytest

from coopdesk.exporting.columns import sheet
from coopdesk.importing.candidates import Reason
from coopdesk.importing.content_guesses import guessed
from coopdesk.importing.contents import contents_of
from tests.importing.rows import becomes, read_rows

COUNTRIES = ("Chile", "Peru", "Kenya", "Brazil", "Senegal", "Jordan")
DAYS = [date(2019, month, 15) for month in range(1, 7)]


def test_a_column_of_countries_is_known_by_them() -> None:
    rows = [[f"Title {n}", country] for n, country in enumerate(COUNTRIES)]
    found = read_rows(["Title", "Zork"], *rows).mapping.columns[1]
    assert (found.becomes, found.reason) == ("beneficiary", Reason.CONTENT)
    assert found.evidence == "Chile"
    assert found.confidence < 80
    assert becomes(["Title", "Zork"], *rows, target="exchanges")[1] == "others"


def test_two_columns_of_days_are_start_and_end() -> None:
    rows = [[f"T{n}", day, day.replace(year=2020)] for n, day in enumerate(DAYS)]
    assert becomes(["Title", "Zork", "Blub"], *rows) == ["title", "start", "end"]


def test_days_beside_days_that_are_known_may_be_anything() -> None:
    rows = [[f"T{n}", day, day.replace(year=2020)] for n, day in enumerate(DAYS)]
    assert becomes(["Title", "Start date", "Blub"], *rows) == ["title", "start", ""]


def test_links_states_and_long_texts_are_known_by_what_they_are() -> None:
    rows = [
        [f"T{n}", f"https://example.org/{n}", ("Ongoing", "Closed")[n % 2], f"{n} word " * 60]
        for n in range(6)
    ]
    found = becomes(["Title", "Zork", "Blub", "Fasel"], *rows)
    assert found == ["title", "source_url", "status", "narrative"]


def test_numbers_are_never_guessed() -> None:
    rows = [[f"T{n}", n * 1000, 2000 + n] for n in range(9)]
    assert becomes(["Title", "Zork", "Blub"], *rows) == ["title", "", ""]


def test_a_few_cells_are_no_evidence() -> None:
    assert becomes(["Title", "Zork"], ["A", "Chile"], ["B", "Peru"]) == ["title", ""]


def test_a_register_of_anything_is_no_listing_of_cooperation() -> None:
    rows = [[f"A name of someone or something {n}", f"X-{n}", day] for n, day in enumerate(DAYS)]
    assert becomes(["Zork", "Blub", "Fasel"], *rows) == ["", "reference", "start"]
    told = [[*row, country] for row, country in zip(rows, COUNTRIES, strict=True)]
    assert becomes(["Zork", "Blub", "Fasel", "Quix"], *told)[0] == "title"


def test_a_heading_that_says_something_else_is_believed() -> None:
    rows = [[f"T{n}", day, day] for n, day in enumerate(DAYS)]
    assert becomes(["Title", "Date of birth", "Date of death"], *rows) == ["title", "", ""]


PROJECTS = sheet("projects")
TITLE = "A title somehow"  # of 15 letters
LINKS = [f"https://example.org/{n}" for n in range(5)]


def told(*columns: list[Any], taken: tuple[str, ...] = ("beneficiary",)) -> dict[int, str]:
    """Return what columns are guessed to be, beside some that are known."""
    contents = {at: contents_of(values) for at, values in enumerate(columns)}
    found = guessed(contents, frozenset(taken), PROJECTS)
    return {at: candidate.becomes for at, candidate in found.items()}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (LINKS, "source_url"),
        (LINKS[:4], ""),
        ([*LINKS[:4], "x"], "source_url"),
        ([*LINKS[:3], "x", "y"], ""),
        ([f"USD {n}" for n in range(1, 6)], "amount_total_budget"),
        (["Child labour", "Wages", "Labour inspection", "Child labour", "Wages"], "topics"),
        ([date(2020, 3, n) for n in range(1, 6)], "start"),
        ([2001, 2002, 2003, 2004, 2005], ""),
        # titles: different texts of some length
        ([f"{TITLE[:-1]}{letter}" for letter in "abcde"], "title"),
        ([f"{TITLE[:-2]}{letter}" for letter in "abcde"], ""),
        ([*(f"{TITLE}{n}" for n in range(4)), 5], "title"),
        ([*(f"{TITLE}{n}" for n in range(3)), 5, 6], ""),
        ([*(f"{TITLE}{n}" for n in range(4)), f"{TITLE}0"], "title"),
        ([*(f"{TITLE}{n}" for n in range(3)), f"{TITLE}0", f"{TITLE}0"], ""),
        ([f"{n}{'x' * 199}" for n in range(5)], "title"),
        ([f"{n}{'x' * 200}" for n in range(5)], "narrative"),
        ([*(f"{n}{'x' * 200}" for n in range(3)), *[f"0{'x' * 200}"] * 3], "narrative"),
        ([*(f"{n}{'x' * 200}" for n in range(2)), *[f"0{'x' * 200}"] * 3], ""),
        # codes hardly ever come twice
        ([f"A-{n}" for n in range(5)], "reference"),
        ([*(f"A-{n}" for n in range(9)), "A-0"], "reference"),
        ([*(f"A-{n}" for n in range(4)), "A-0"], ""),
        ([*range(5)], ""),
        # states come again
        (["Ongoing", "Closed", "Ongoing", "Closed", "Ongoing"], "status"),
        (["Ongoing", "Closed"] * 2, ""),
        (["Ongoing", "Closed", "Planned", "Ongoing", "x", "y"], ""),
    ],
)
def test_a_column_is_guessed_where_four_fifths_of_its_cells_agree(
    values: list[Any], expected: str
) -> None:
    assert told(values).get(0, "") == expected


def test_what_a_column_is_already_goes_to_no_other() -> None:
    found = {0: "source_url", 1: "website", 2: "document_url"}
    assert told(LINKS, LINKS, LINKS) == found
    assert told(LINKS, taken=("beneficiary", "source_url")) == {0: "website"}
    assert told(LINKS[:4], [], LINKS) == {2: "source_url"}


def test_titles_are_guessed_only_beside_what_tells_of_cooperation() -> None:
    titles = [f"{TITLE}{n}" for n in range(5)]
    assert told(titles, LINKS, taken=("reference", "")) == {1: "source_url"}
    assert told(titles, taken=("topics",)) == {0: "title"}
    assert told(titles, [f"USD {n}" for n in range(1, 6)], taken=()) == {
        0: "title",
        1: "amount_total_budget",
    }


def test_a_guess_is_told_with_what_convinced() -> None:
    found = guessed({3: contents_of(["Ongoing", "Closed"] * 3)}, frozenset({"title"}), PROJECTS)
    assert [(at, g.confidence, g.evidence) for at, g in found.items()] == [(3, 75, "Ongoing")]
