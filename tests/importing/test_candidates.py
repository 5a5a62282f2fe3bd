"""What a column may become is weighed by what stands under its heading."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from coopdesk.exporting.columns import MAIN_SHEETS, sheet
from coopdesk.importing.candidates import (
    Reason,
    candidates_of,
    column_of,
    kind_of_content,
    own_columns,
)
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


def told(heading: str, *values: Any, target: str = "projects") -> list[tuple[str, int]]:
    """Return all that a column may become, with how surely."""
    found = candidates_of(heading, sheet(target), contents_of(values))
    return [(candidate.becomes, candidate.confidence) for candidate in found]


PLACES = ["Peru", "Chile", "Kenya"]
DAYS = [date(2020, 3, 1), date(2021, 3, 1), date(2022, 3, 1)]
NAMES = ["Strengthening of services", "Support of rural employment", "Training at a distance"]
CODES = ["A-1", "A-2", "A-3"]
LINKS = ["https://example.org/1", "https://example.org/2", "https://example.org/3"]


@pytest.mark.parametrize(
    ("heading", "values", "expected"),
    [
        # numbered parties: one in the role itself, more beside it
        ("Country 1", PLACES, [("beneficiary", 93), ("organisation_beneficiary", 90)]),
        (
            "Country 1",
            [*PLACES[:2], "a", "b"],
            [("beneficiary", 93), ("organisation_beneficiary", 90)],
        ),
        ("Country 1", [*PLACES[:1], "a", "b", "c"], [("organisation_beneficiary", 72)]),
        ("Donor B", PLACES, [("funding", 90), ("organisation_funding", 87)]),
        ("Title 1", NAMES, [("title", 72)]),
        # bands over headings
        ("Period · Start", DAYS, [("start", 100)]),
        ("Period · To", DAYS, [("end", 95)]),
        ("Period · Colour", ["2020-2021"] * 3, [("period_text", 95)]),
        ("Budget · Country", PLACES, [("beneficiary", 95)]),
        # dates and currencies, or something else
        ("Start", [DAYS[0], "x", "y"], [("start", 63)]),
        ("Start", [DAYS[0], "x"], [("start", 100)]),  # two cells say nothing
        ("Start", ["x", "y", "z"], []),
        ("Start date", [DAYS[0], "x", "y"], []),
        ("Start date", [*DAYS[:2], "x", "y"], [("start", 95)]),
        ("Currency", ["USD", "EUR", "USD"], [("currency_beside", 92)]),
        ("Currency", ["x", "y", "USD"], []),
        ("Budget (USD)", [1, 2, 3], [("amount_total_budget", 92)]),
        ("Budget (USD)", ["a", "b", "c"], []),
        # terms may be words of the file's own
        ("Status", ["Ongoing", "Closed", "Closed"], [("status", 100)]),
        ("Status", ["Ongoing", "b", "c"], [("status", 63)]),
        ("Status", ["a", "b", "c"], [("status", 50)]),
        # references differ
        ("Reference", CODES, [("reference", 100)]),
        ("Reference", ["A-1"] * 3, [("reference", 60)]),
        ("Reference", ["A-1", "A-1", "A-2", "A-2"], [("reference", 60)]),
        ("Reference", ["A-1", "A-1", "A-2"], [("reference", 100)]),
        ("Reference", ["A-1"] * 2, [("reference", 100)]),
        # dates of something
        ("Travel dates", ["1-5 March 2020"] * 3, [("period_text", 72)]),
        ("Travel dates", ["1-5 March 2020", "x", "y"], []),
        ("Travel dates", ["1-5 March 2020"], []),
        ("Date of birth", DAYS, []),
        # organisations are named in words
        ("Organisation", ["UNDP", "ADB", "a bank"], [("organisations", 95)]),
        ("Organisation", ["yes", "no", "yes"], []),
        ("Organisation", [1, 2, 3], []),
        ("Organisation", ["UNDP", 1], [("organisations", 95)]),
        ("Organisation", ["UNDP", "ADB", 1, 2], []),
        ("Implementing agency", ["yes", "no", "no"], []),
        ("Beneficiary", ["A group", "B", "C"], [("organisation_beneficiary", 90)]),
        # titles nobody is sure of are long, and differ
        ("Colour of the project name", NAMES, [("title", 72)]),
        ("Colour of the project name", ["a", "b", "c"], []),
        ("Colour of the project name", NAMES[:1] * 3, []),
        ("Colour of the project name", [*NAMES, 1], []),
        ("Colour of the project name", NAMES[:1], []),
        ("Name", ["a", "b", "c"], [("title", 95)]),
        ("Title", [1, 2, 3], [("title", 100)]),
        # what a heading means besides
        ("Website", LINKS, [("website", 100), ("source_url", 92), ("document_url", 88)]),
        ("Website", [LINKS[0], "b", "c"], [("website", 63)]),
        ("Acronym", ["A", "B", "C"], [("acronym", 80)]),
        ("Signed", DAYS, [("figure", 92)]),
        ("Notes", NAMES, [("internal_note", 92)]),
        ("Other", [1, 2, 3], []),
        ("Total", [1, 2, 3], []),
        ("uuid", NAMES, []),  # never guessed
        ("", NAMES, []),
    ],
)
def test_a_column_may_become_so_surely(
    heading: str, values: Sequence[Any], expected: list[tuple[str, int]]
) -> None:
    assert told(heading, *values) == expected


def test_headings_of_parts_are_known_as_they_stand_or_nearly() -> None:
    assert told("Record", *NAMES, target="learnings") == [("record_title", 100)]
    assert told("Lerning", *NAMES, target="learnings") == [("text", 92)]
    assert told("Lesson of the visit", *NAMES, target="learnings") == []


def test_a_country_is_of_the_role_that_records_of_the_sheet_have() -> None:
    assert told("Country", *PLACES)[0] == ("beneficiary", 95)
    assert told("Country", *PLACES, target="exchanges")[0] == ("others", 95)
    assert ("party", 92) in told("Country", *PLACES, target="frameworks")


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        *(("start", "date"), ("beneficiary", "place"), ("topics", "topic"), ("title", "")),
        *(("status", "term:project_status"), ("source_url", "url"), ("language", "language")),
    ],
)
def test_a_column_of_ours_holds_what_it_is_for(key: str, kind: str) -> None:
    assert kind_of_content(own_columns(PROJECTS)[key], PROJECTS) == kind
