"""Columns nobody knows by heading are guessed by what they hold, and only where that is clear."""

from datetime import date

from coopdesk.importing.candidates import Reason
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
