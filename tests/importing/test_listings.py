"""Real listings, where they are at hand: every row accounted for, mapped untouched by hand."""

from pathlib import Path

import pytest

from coopdesk.importing.notes import Code
from coopdesk.importing.plan import Outcome, Plan
from tests.importing.conftest import Planned

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "listings"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the listings are not at hand")


def mapped(plan: Plan, sheet: str) -> dict[str, str]:
    [mapping] = [s.mapping for s in plan.sheets if s.sheet == sheet and s.mapping]
    return {" ".join(c.heading.split()): c.becomes for c in mapping.columns if c.filled}


def test_447_grants_with_funders_dates_and_amounts(planned: Planned) -> None:
    plan = planned(FOLDER / "grants.xlsx")
    assert plan.counts[Outcome.NEW] == len(plan.additions) == 447
    repeated = {n.values[0] for n in plan.notes if n.code is Code.REFERENCE_REPEATED}
    assert len(repeated) == 5
    found = mapped(plan, "ODA Grants")
    wanted = {
        "Grant ID": "reference",
        "Funding Institution": "organisation_funding",
        "Implementing Agency": "organisation_implementing",
        "Executing Agency": "executing_body",
        "Project Start Date (Financial)": "start",
        "Project Original Closing Date (Financial)": "planned_end",
        "Project Revised Closing Date (Financial)": "revised_end",
        "Grant Amount (in US$) as of December 2015": "amount_total_budget",
        "Grant Amount (in PhP) as of December 2015": "amount_total_budget",
        "Utilization Rate": "figure_utilisation",
        "Time Elapsed": "figure_elapsed",
        "Financial Status as of December 2015": "status",
        "As of Date": "as_of",
    }
    assert {heading: found[heading] for heading in wanted} == wanted
    assert {m.currency for r in plan.additions for m in r.money} == {"USD", "PHP"}


def test_projects_with_several_countries_in_a_cell(planned: Planned) -> None:
    plan = planned(FOLDER / "CIDA_Project.xlsx")
    untitled = [r for r in plan.rows if r.outcome is Outcome.REFUSED]
    assert plan.counts[Outcome.NEW] + len(untitled) == 2740
    assert {n.code for r in untitled for n in r.notes} >= {Code.TITLE_MISSING}
    assert any(len(r.parties) > 10 for r in plan.additions)
    assert not [n for n in plan.notes if n.code is Code.PLACE_UNKNOWN]


def test_html_wrong_letters_and_states_that_are_no_more(planned: Planned) -> None:
    plan = planned(FOLDER / "liechtenstein_export_for_raw.xlsx")
    records = plan.additions
    assert not any("<span" in r.narrative or "\x81" in r.title for r in records)
    assert sum(any("<span" in p.text for p in r.provenance) for r in records) > 300
    assert {m.currency for r in records for m in r.money} <= {"CHF", "USD", "ATS"}
    cleaned = [n for n in plan.notes if n.code is Code.TEXTS_CLEANED]
    assert len(cleaned) == len({n.column for n in cleaned}) > 1


def test_bilingual_columns_and_lines_within_cells(planned: Planned) -> None:
    plan = planned(FOLDER / "Lithuania_2009_formated.xlsx")
    assert plan.counts[Outcome.NEW] == 73
    assert not any("\n" in r.title for r in plan.additions)
    assert {m.currency for r in plan.additions for m in r.money} == {"LTL"}


def test_days_as_dates_and_as_texts(planned: Planned) -> None:
    plan = planned(FOLDER / "Cyprus_cooperation_data.xlsx")
    assert plan.counts[Outcome.NEW] == 104
    assert not [n for n in plan.notes if n.code in {Code.DATE_UNCLEAR, Code.DATE_ORDER_OPEN}]
    assert {m.currency for r in plan.additions for m in r.money} == {"EUR", "USD"}
