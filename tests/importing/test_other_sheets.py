"""Sheets and tables without records say what they are instead."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coopdesk.importing.heading_rows import Headings, Lexicon
from coopdesk.importing.notes import Code
from coopdesk.importing.other_sheets import lists_headings, why_no_records, why_no_table
from coopdesk.importing.sheets import SheetRow
from tests.importing.listings import sheet_of

LONG = "Write the name of the activity as it stands in the agreement, without its number."
SHORT = "as it stands"


def rows(*cells: Sequence[Any]) -> tuple[SheetRow, ...]:
    return sheet_of(*map(list, cells)).rows


@pytest.mark.parametrize(
    ("name", "cells", "reason"),
    [
        ("Hoja1", [], Code.EMPTY_SHEET),
        ("Instructions", [["a", 1, 2]], Code.GUIDANCE),
        ("Léeme", [["a", 1, 2]], Code.GUIDANCE),
        ("Lista de valores", [["a", 1, 2]], Code.VALUES_LIST),
        ("Hoja1", [["Title", LONG], ["Start", SHORT]], Code.GUIDANCE),
        ("Hoja1", [["Title", SHORT], ["Start", SHORT]], Code.NO_HEADINGS),
        ("Hoja1", [["Title", LONG, 1], ["Start", SHORT, 2]], Code.NO_HEADINGS),
        ("Hoja1", [["Title", LONG], [1, 2, 3]], Code.NO_HEADINGS),
        ("Hoja1", [["Title", LONG], *([["a", "b"]] * 8), [1, 2, 3]], Code.GUIDANCE),
        ("Hoja1", [["Title", LONG], *([["a", "b"]] * 3), [1, 2, 3]], Code.NO_HEADINGS),
        ("Hoja1", [["Title", "x" * 61]], Code.GUIDANCE),
        ("Hoja1", [["Title", "x" * 60]], Code.NO_HEADINGS),
    ],
)
def test_a_sheet_without_headings_says_why(name: str, cells: list[list[Any]], reason: Code) -> None:
    assert why_no_table(name, rows(*cells)) is reason


def test_a_narrow_table_that_speaks_of_the_headings_of_another_explains_them() -> None:
    others = {"title", "start", "amount"}
    assert lists_headings(rows(["Title", "x"], ["Start", "y"], ["Amount", "z"]), others)
    assert lists_headings(rows(["Title"], ["Start"], ["Other"], ["More"], ["Last"]), others)
    assert not lists_headings(rows(["Title"], ["Other"], ["More"], ["Last"]), others)
    assert not lists_headings(rows(["Title"], ["Start"]), others)
    wide = [["Title", 1, 2, 3, 4], ["Start", 1, 2, 3, 4], ["Amount", 1, 2, 3, 4]]
    assert not lists_headings(rows(*wide), others)
    assert lists_headings(rows(*(row[:4] for row in wide)), others)


WORDS = {
    "title": "title",
    "uid": "uid",
    "narrative": "narrative",
    "name": "title",
    "start": "start",
    "budget": "amount_budget",
}
LEXICON = Lexicon(WORDS, frozenset({"title", "uid"}))


def why(
    headings: Sequence[str], *cells: Sequence[Any], name: str = "Hoja1", sure: bool = False
) -> Code | None:
    texts = dict(enumerate(headings, 1))
    return why_no_records(
        name, Headings(0, 0, texts, LEXICON.known(texts), sure), rows(*cells), LEXICON
    )


DAY = date(2020, 3, 1)
TEXT = "Inspection of mines "  # 20 letters and one more make a text long enough for a title


@pytest.mark.parametrize(
    ("headings", "cells", "reason"),
    [
        # A heading that means a title, and something beside it that says more.
        (["Title", "Zork"], [["A", DAY], ["B", DAY]], None),
        (["Title", "Zork"], [["A", DAY], ["B", DAY], ["C", DAY], ["D", "x"], ["E", "y"]], None),
        (["Title", "Start"], [["A", "x"]], None),
        (["Title", "Uid"], [["A", "x"]], None),
        (["Title", "Zork"], [["A", 1], ["B", 1]], None),
        (["Title", "Zork"], [["A", "x"], ["B", "y"]], Code.VALUES_LIST),
        (["Title", "Zork"], [["A", DAY], ["B", "x"], ["C", "y"]], Code.VALUES_LIST),
        (["Title", "Zork"], [[1, DAY], [2, DAY]], Code.NO_TITLE),  # figures are no titles
        # Texts long and distinct enough for titles, though no heading says so.
        (["Blub", "Zork", "Fasel"], [[f"{TEXT}a", DAY, "x"], [f"{TEXT}b", DAY, "x"]], None),
        (["Blub", "Zork"], [[f"{TEXT}a", DAY], [f"{TEXT}b", DAY]], Code.NO_TITLE),
        (["Blub", "Zork", "Fasel"], [[TEXT[:-1], DAY, "x"], [TEXT[1:], DAY, "x"]], Code.NO_TITLE),
        (["Blub", "Zork", "Fasel"], [[TEXT, DAY, "x"], [TEXT[1:] + "s", DAY, "x"]], None),
        (["Blub", "Zork", "Fasel"], [[f"{TEXT}a", DAY, "x"]], Code.NO_TITLE),
        (["Blub", "Zork", "Fasel"], [[f"{TEXT}{n}", DAY, "x"] for n in "aab"], None),
        (["Blub", "Zork", "Fasel"], [[f"{TEXT}{n}", DAY, "x"] for n in "aaabb"], Code.NO_TITLE),
        (["Blub", "Zork", "Fasel"], [[f"{TEXT}{n}", DAY, "x"] for n in "aaabc"], None),
        (["Blub", "Zork", "Fasel"], [[f"{TEXT}{n}", DAY, "x"] for n in "ab"], None),
        (
            ["Blub", "Zork", "Fasel"],
            [*([f"{TEXT}{n}", DAY, "x"] for n in "ab"), *([n, DAY, "x"] for n in (1, 2, 3))],
            Code.NO_TITLE,
        ),
        (["Title", "Zork"], [[1, DAY], [2, DAY], [3, DAY], ["x", DAY], ["y", DAY]], Code.NO_TITLE),
        (["Narrative", "Zork", "Fasel"], [[f"{TEXT}{n}", DAY, "x"] for n in "ab"], None),
        (["Start", "Zork", "Fasel"], [[f"{TEXT}{n}", DAY, "x"] for n in "ab"], Code.NO_TITLE),
        (
            ["Narrative", "Zork", "Fasel"],
            [[f"{TEXT}{n}", "z", "x"] for n in "ab"],
            Code.VALUES_LIST,
        ),
    ],
)
def test_rows_are_records_where_they_have_a_title_and_say_more(
    headings: Sequence[str], cells: Sequence[Sequence[Any]], reason: Code | None
) -> None:
    assert why(headings, *cells) is reason


@pytest.mark.parametrize(
    ("column", "tells"),
    [
        ([DAY, "2020-03-01", 2020, "x", "y"], True),
        ([DAY, "2020-03-01", "x", "y"], False),
        ([1000, 2], True),
        ([-1000, 2], True),
        ([999, 2], False),
        ([1000, 1000, 1000], False),  # a code rather than amounts
        ([1000, 1000], False),
        ([1000, 1000, 1000, 7], False),
        ([1000, 1000, 7], True),
        ([1000, 2, 3, "x", "y"], True),
        ([1000, 2, "x", "y"], False),
        (["Peru", "Chile", "Kenya", "x", "y"], True),
        (["Peru", "Chile", "x", "y"], False),
        (["Peru", None], False),
        (["Peru", "Peru"], True),
        ([None, None], False),
    ],
)
def test_a_column_of_days_amounts_or_places_says_what_records_say(
    column: list[Any], *, tells: bool
) -> None:
    cells = [[f"{TEXT}{'abcdef'[n]}", each, "x"] for n, each in enumerate(column)]
    assert (why(["Blub", "Zork", "Fasel"], *cells) is None) is tells


def test_headings_that_are_known_for_sure_make_records_unless_they_head_a_list() -> None:
    bare = [["A", "x", 1, 2, 3], ["B", "y", 1, 2, 3]]
    wide, narrow = ["Title", "a", "b", "c", "d"], ["Title", "a", "b", "c"]
    words = [["A", "x", "y", "z", "t"], ["B", "y", "y", "z", "t"]]
    assert why(wide, *words, sure=True) is None
    assert why(wide, *words) is Code.NO_TITLE
    assert why(wide, *words, sure=True, name="Lists") is Code.VALUES_LIST
    assert why(narrow, *(row[:4] for row in words), sure=True) is Code.VALUES_LIST
    assert why(narrow, *(row[:4] for row in bare), sure=True) is None
    named = replace(LEXICON, enough=1)
    texts = {1: "Zork"}
    for sure in (True, False):
        found = why_no_records("Projects", Headings(0, 0, texts, frozenset(), sure), (), named)
        assert (found is None) is sure


def test_names_of_persons_are_no_titles() -> None:
    assert why(["Name", "E-mail", "Start"], ["A", "x", DAY], ["B", "y", DAY]) is Code.NO_TITLE
    assert why(["Title", "E-mail", "Start"], ["A", "x", DAY], ["B", "y", DAY]) is None
    assert why(["Name", "City", "Start"], ["A", "x", DAY], ["B", "y", DAY]) is None
    both = ["Name", "Title", "E-mail", "Start"]
    assert why(both, ["A", "a", "x", DAY], ["B", "b", "y", DAY]) is None


@pytest.mark.parametrize(
    ("name", "headings", "cells", "reason"),
    [
        ("Geo", ["Blub"], [["x"]], Code.PLACES_LIST),
        ("Hoja1", ["Region", "City", "Zork"], [["x", "y", "z"]], Code.PLACES_LIST),
        ("Hoja1", ["Region", "Zork"], [["x", "y"]], Code.VALUES_LIST),
        ("Notes", ["Blub"], [["x"]], Code.GUIDANCE),
        ("Hoja1", ["Blub", "Zork"], [["x", "y" * 41]], Code.GUIDANCE),
        ("Hoja1", ["Blub", "Zork"], [["x", "y" * 40]], Code.VALUES_LIST),
        ("Hoja1", ["Blub", "Zork"], [["x" * 39, "y" * 41]], Code.GUIDANCE),
        ("Hoja1", ["Blub", "Zork"], [["x" * 40, "y" * 41]], Code.VALUES_LIST),
        ("Hoja1", ["Blub", "Zork"], [["x", "y" * 60], ["x", "y" * 10]], Code.VALUES_LIST),
        ("Hoja1", ["Blub"], [["y" * 41]], Code.VALUES_LIST),
        ("Hoja1", list("abcd"), [["x", "y" * 41, 1, 2]], Code.GUIDANCE),
        ("Hoja1", list("abcde"), [["x", "y" * 41, 1, 2, 3]], Code.NO_TITLE),
        ("Hoja1", list("abcd"), [["x", "y", "z", "t"]], Code.VALUES_LIST),
        ("Hoja1", list("abcde"), [["x", "y", "z", "t", "u"]], Code.NO_TITLE),
        ("Lists", list("abcde"), [["x", "y", "z", "t", "u"]], Code.VALUES_LIST),
        ("Hoja1", ["Blub", "Zork"], [["x", DAY]], Code.NO_TITLE),
    ],
)
def test_what_a_table_is_instead_of_records_is_told_by_its_name_its_headings_and_its_texts(
    name: str, headings: Sequence[str], cells: Sequence[Sequence[Any]], reason: Code
) -> None:
    assert why(headings, *cells, name=name) is reason
