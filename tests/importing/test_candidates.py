"""What a column may become is weighed by what stands under its heading."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from coopdesk.exporting.columns import MAIN_SHEETS, sheet
from coopdesk.importing.candidates import Reason, candidates_of, column_of
from coopdesk.importing.contents import contents_of
from coopdesk.vocabulary.labels import LANGUAGES

PROJECTS = sheet("projects")


def first(heading: str, *values: Any) -> tuple[str, Reason, int]:
    found = candidates_of(heading, PROJECTS, contents_of(values))
    return (
        (found[0].becomes, found[0].reason, found[0].confidence)
        if found
        else ("", Reason.UNKNOWN, 0)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_of_ours_are_sure_in_every_language(language: str) -> None:
    for target in MAIN_SHEETS:
        for column in target.columns:
            if target.record_kind in (column.kinds or (target.record_kind,)):
                best = candidates_of(column.heading(language), target, None)[0]
                assert (best.becomes, best.confidence) == (column.key, 100)


@pytest.mark.parametrize(
    ("heading", "values"),
    [
        ("Source", ["Annual report", "Annual report", "Letter"]),  # no links
        ("Private recipient", ["No", "No", "Yes"]),
        ("Start date", ["first", "second", "third"]),
        ("Cost", ["high", "low", "middling"]),
        ("Currency", ["yes", "no", "perhaps"]),
    ],
)
def test_cells_that_hold_something_else_speak_against_a_heading(
    heading: str, values: Sequence[Any]
) -> None:
    assert first(heading, *values) == ("", Reason.UNKNOWN, 0)


def test_a_role_held_by_organisations_is_not_one_of_countries() -> None:
    assert first("Donor", "Sweden", "Japan", "Chile")[0] == "funding"
    assert first("Donor", "UNDP", "ADB", "World Bank")[0] == "organisation_funding"


def test_words_nobody_knows_beside_known_ones_need_cells_that_agree() -> None:
    assert first("zork contribution", 100, 200, 300) == (
        *("amount_donor_share", Reason.LIKENESS),
        72,
    )
    assert first("zork contribution", "one", "two", "three") == ("", Reason.UNKNOWN, 0)
    assert first("zork contribution", 100) == ("", Reason.UNKNOWN, 0)  # one cell says nothing


def test_a_few_cells_that_fit_make_a_column_less_sure() -> None:
    sector = first("Sector", "Labour inspection", *["Something else"] * 9)
    assert sector[0] == "topics"
    assert 50 <= sector[2] < 70


def test_the_evidence_is_a_value_that_convinced() -> None:
    [best, *_] = candidates_of(
        "Start date", PROJECTS, contents_of(["soon", "31/12/2010", date(2012, 1, 1)])
    )
    assert best.evidence == "31/12/2010"


def test_a_column_of_another_kind_of_record_gives_way_to_what_the_heading_means_here() -> None:
    assert first("Number", "A-1", "A-2", "A-3")[0] == "reference"
    assert candidates_of("Number", sheet("frameworks"), None)[0].becomes == "number"


def test_numbers_that_count_the_rows_are_no_references() -> None:
    assert [first(each, *range(1, 9)) for each in ("No.", "Number")] == [
        ("", Reason.UNKNOWN, 0)
    ] * 2
    assert first("No.", "1.", "2.", "4.", "5.")[0] == ""
    assert first("No.", 1, 2, 3, 117)[0] == "reference"
    assert first("Project ID", *range(1, 9))[0] == "reference"


def test_a_heading_alone_is_known_or_not() -> None:
    assert column_of("Intitulé du projet", PROJECTS) == "title"
    assert column_of("Grant Amount (in US$)", PROJECTS) == "amount_total_budget"
    assert column_of("Colour", PROJECTS) == ""
    assert column_of("", PROJECTS) == ""
