"""Rows depend on those that bear what they bear, and on the frameworks they name."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from coopdesk.importing.choices import LEFT_OUT, same_as
from coopdesk.importing.mapping import map_table
from coopdesk.importing.matching import Known
from coopdesk.importing.opening import Opened
from coopdesk.importing.row_links import Dependent, LinkedRows, links_of_known
from coopdesk.importing.table import Schema
from tests.importing.rows import table_of

HEADINGS = ["Title", "Reference", "Uid", "Framework", "City"]
ROWS: list[list[Any]] = [
    ["A visit", "R-1", None, None, "Lima"],  # 2
    ["a  VISIT", "R-2", None, None, "Lima"],  # 3: its title
    ["A talk", "R-2", None, None, "Lima"],  # 4: the reference of 3
    ["A course", None, "u-1", None, "Lima"],  # 5
    ["A tour", None, "U-1", None, "Lima"],  # 6: the uid of 5
    ["A survey", None, None, "A course", "Lima"],  # 7 names 5
    ["Advice", "R-9", None, "Nobody's", "Lima"],  # 8
    [None, None, None, None, "Quito"],  # 9
    [None, None, None, None, "Quito"],  # 10: the cells of 9
    [None, None, None, None, "Ica"],  # 11
]


def opened(rows: Sequence[Sequence[Any]] = ROWS) -> Opened:
    table = table_of(HEADINGS, *rows)
    return Opened(Path("a.xlsx"), "0", tables=(table,), mappings=(map_table(table, Schema()),))


def follow(numbers: set[int], was: Opened | None = None, now: Opened | None = None) -> set[int]:
    first = was or opened()
    linked = LinkedRows(first, now or first)
    found = Dependent({("Listing", n, 1) for n in numbers})
    linked.follow(found)
    return {number for _, number, _ in found.reached}


def context(numbers: set[int]) -> set[int]:
    linked = LinkedRows(opened(), opened())
    found = Dependent({("Listing", n, 1) for n in numbers})
    linked.follow(found)
    assert found.places == found.reached | found.context
    return {number for _, number, _ in found.context}


def test_rows_reach_those_that_bear_their_title_reference_or_uid_on_and_on() -> None:
    assert follow({2}) == {2, 3, 4}
    assert follow({4}) == {2, 3, 4}
    assert follow({8}) == {8}
    assert follow({9}) == {9, 10}
    assert follow({11}) == {11}
    assert follow(set()) == set()


def test_who_names_a_framework_depends_on_it_and_not_the_other_way_round() -> None:
    assert follow({5}) == follow({6}) == {5, 6, 7}
    assert follow({7}) == {7}
    assert context({7}) == {5, 6}  # by what they bear the framework is decided
    assert context({8}) == set()


def test_what_a_row_bore_before_it_was_changed_counts_too() -> None:
    was = opened()
    now = was.with_cell("Listing", 3, 1, "Else").with_cell("Listing", 3, 2, "R-9")
    assert follow({3}, was, now) == {2, 3, 4, 8}
    named = was.with_cell("Listing", 7, 4, None)
    assert follow({5}, was, named) == {5, 6, 7}


def test_a_record_that_was_chosen_for_a_row_is_as_if_it_bore_its_uid() -> None:
    was = opened()
    assert follow({11}, was, was.with_choice("Listing", 11, same_as("U-1"))) == {5, 6, 7, 11}
    assert follow({11}, was.with_choice("Listing", 11, same_as("u-1")), was) == {5, 6, 7, 11}
    assert follow({11}, was, was.with_choice("Listing", 11, LEFT_OUT)) == {11}


def test_links_by_way_of_the_catalogue_are_followed_or_looked_back_on() -> None:
    known = Known(1, "u-1", "project", "a talk", "R-9", "", 1, (None, None), in_trash=False)
    links = list(links_of_known(known))
    assert links == [("uid", "u 1"), ("title", "a talk"), ("reference", "r 9")]
    bare = Known(1, "u-1", "project", "a talk", "", "", 1, (None, None), in_trash=False)
    assert len(list(links_of_known(bare))) == 2
    linked, found = LinkedRows(opened(), opened()), Dependent(set())
    linked.look_back(found, links[1:])
    assert ({n for _, n, _ in found.reached}, {n for _, n, _ in found.context}) == (
        set(),
        {2, 3, 4, 8},
    )
    linked.reach(found, links[:1])
    assert {n for _, n, _ in found.reached} == {5, 6, 7}
