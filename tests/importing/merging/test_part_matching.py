"""Rows of hers find the parts that they show, however she sorted, numbered and copied them."""

from collections.abc import Sequence
from typing import Any

import pytest

from coopdesk.exporting.cells import Row
from coopdesk.exporting.columns import sheet
from coopdesk.importing.merging.her_tables import HerTable
from coopdesk.importing.merging.part_matching import (
    as_parties,
    changed_keys,
    matched,
    numbers_of,
    said_columns,
)
from coopdesk.importing.merging.part_paths import Addressed, named
from coopdesk.importing.merging.reading_cells import Reader
from coopdesk.importing.sheets import SheetRow
from coopdesk.importing.surroundings import Surroundings
from coopdesk.vocabulary.topics import TopicIndex

READER = Reader(Surroundings(TopicIndex([])))


def table(name: str, keys: Sequence[str], *rows: Sequence[Any]) -> HerTable:
    columns = {key: column for column, key in enumerate(keys, 1)}
    held = tuple(
        SheetRow(n, {c: v for c, v in enumerate(row, 1) if v is not None})
        for n, row in enumerate(rows, 2)
    )
    headings = {column: key for key, column in columns.items()}
    exported = tuple((key, key) for key in keys)
    return HerTable(name, sheet(name), 1, headings, columns, exported, held)


def written(*texts: str) -> list[Addressed]:
    """Return learnings as our export wrote them."""
    return [
        Addressed((("learnings", 10 + n),), (n,), {"order": n, "text": text})
        for n, text in enumerate(texts, 1)
    ]


@pytest.mark.parametrize(
    ("rows", "pairs", "new", "gone"),
    [
        ([[1, "One"], [2, "Two"]], {2: 1, 3: 2}, [], []),
        ([[2, "Two"], [1, "One"]], {2: 2, 3: 1}, [], []),
        ([[1, "Two"], [2, "One"]], {2: 2, 3: 1}, [], []),  # numbered anew
        ([[1, "Other"], [2, "Two"]], {2: 1, 3: 2}, [], []),
        ([[1, "New"], [2, "One"], [3, "Two"]], {3: 1, 4: 2}, [2], []),
        ([[2, "Two"]], {2: 2}, [], [1]),
        ([[1, "One"], [1, "One"], [2, "Two"]], {2: 1, 4: 2}, [], []),  # a copy says nothing new
        ([[1, "One"], [None, "New"], [2, "Two"]], {2: 1, 4: 2}, [3], []),
        ([[1, "One"], [None, None], [2, "Two"]], {2: 1, 4: 2}, [], []),
        ([[None, "Other"], [None, "Another"]], {2: 1, 3: 2}, [], []),  # as many, in their order
        ([[None, "Other"]], {}, [2], [1, 2]),
        ([[None, "Other"], [2, "Another"]], {3: 2}, [2], [1]),
        ([[7, "Other"], [2, "Two"]], {3: 2}, [2], [1]),
        ([], {}, [], [1, 2]),
    ],
)
def test_rows_are_matched_by_what_they_say_then_by_number_then_in_order(
    rows: list[list[Any]], pairs: dict[int, int], new: list[int], gone: list[int]
) -> None:
    hers = table("learnings", ["order", "text"], *rows)
    found = matched(hers, hers.rows, written("One", "Two"), READER)
    assert {row.number: part.numbers[0] for part, row in found.pairs} == pairs
    assert [row.number for row in found.new] == new
    assert [part.numbers[0] for part in found.gone] == gone


KEYS = ["order", "place", "place_code", "organisation"]
PERU: Row = {"order": 1, "place": "Peru", "place_code": "PE", "organisation": "A ministry"}


@pytest.mark.parametrize(
    ("row", "changed"),
    [
        ([1, "Peru", "PE", "A ministry"], ()),
        ([1, "Peru", "CL", "A ministry"], ("place",)),
        ([1, "Peru", None, "A ministry"], ()),
        ([1, "Chile", "PE", "A ministry"], ("place",)),
        ([1, "Chile", "CL", "A ministry"], ("place",)),
        ([1, "Peru", "PE", "A union"], ("organisation",)),
        ([1, "Peru", "PE", None], ("organisation",)),
        ([2, "Peru", "PE", "A ministry"], ()),  # a number is nothing that she says
    ],
)
def test_a_place_is_changed_by_its_name_or_by_the_code_beside_a_name_that_was_left(
    row: list[Any], changed: tuple[str, ...]
) -> None:
    hers = table("parties", KEYS, row)
    part = Addressed((("parties", 1),), (1,), PERU)
    assert changed_keys(hers, hers.rows[0], part, READER) == changed
    assert [column.key for column in said_columns(hers)] == ["place", "organisation"]
    bare = table("parties", ["order", "place_code"], [1, "CL"])
    assert [column.key for column in said_columns(bare)] == ["place_code"]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([1, 2, 3], (1, 2, 3)),
        ([1, 2, None], (1, 2)),
        ([1, None, None], (1,)),
        ([None, None, None], ()),
        ([1, None, 3], ()),
        ([None, 2, 3], ()),
        ([1, "two", 3], ()),
    ],
)
def test_the_numbers_of_a_row_have_no_gaps(numbers: list[Any], expected: tuple[int, ...]) -> None:
    hers = table("activities", ["result", "activity", "item", "text"], [*numbers, "x"])
    assert numbers_of(hers, hers.rows[0], READER) == expected


def test_a_sheet_with_a_row_per_party_is_one_of_parties() -> None:
    keys = ["uid", "title", "party_role", "party_place"]
    hers = table("exchanges", keys, ["u-1", "A visit", "requesting", "Peru"])
    found = as_parties(hers)
    assert found is not None
    assert found.target.key == "parties"
    assert found.columns == {"role": 3, "place": 4, "record_uid": 1}
    assert found.uid(found.rows[0]) == "u-1"
    assert as_parties(table("exchanges", keys[:2], ["u-1", "A visit"])) is None


def test_a_part_is_named_by_its_fields_and_numbers() -> None:
    assert named((("learnings", 7),), (2,)) == "learnings[2]"
    path = (("next_steps", 7), ("log", 8))
    assert named(path, (1, 2)) == "next_steps[1].log[2]"
    assert named(path, (1,)) == "next_steps[1].log"
    assert named(path[:1], (1, 2)) == "next_steps[1]"
