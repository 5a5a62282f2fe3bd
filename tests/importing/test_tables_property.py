"""Whatever stands around and between the data, the data are found and no row is lost."""

from hypothesis import given, settings

from coopdesk.importing.notes import Code
from coopdesk.importing.tables import ADDED, find_tables
from tests.importing.listings import Listing, listings, workbook


@given(listings())
@settings(max_examples=300, deadline=None)
def test_the_data_of_a_listing_are_found_and_no_row_is_lost(made: Listing) -> None:
    _, [table] = find_tables(workbook(made.sheet()))
    assert [row.number for row in table.rows] == list(made.data)
    aside = {one.row.number: one.code for one in table.set_aside}
    found = [*(row.number for row in table.above), table.heading_row, *aside]
    assert sorted([*found, *made.data]) == sorted(made.rows)
    assert [number for number in made.totals if aside[number] is not Code.TOTAL] == []
    assert [number for number in made.groups if aside[number] is not Code.GROUP_HEADING] == []
    assert {row.number: row.cells.get(ADDED, "") for row in table.rows} == made.data
