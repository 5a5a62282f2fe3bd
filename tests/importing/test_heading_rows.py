"""Rows are headings by words that are known or meant, or by the rows they stand over."""

from datetime import date
from typing import Any

import pytest

from coopdesk.importing.heading_rows import (
    LONGEST_KNOWN,
    MOST_TRIED,
    SAMPLE,
    TRIED,
    HeadingRows,
    Headings,
    Lexicon,
    Merged,
)
from coopdesk.importing.sheets import CellError, SheetRow

DAY = date(2020, 3, 1)
WORDS = {
    "title": "title",
    "start": "start",
    "end": "end",
    "country": "country",
    "budget": "amount",
    "titulo": "title",
    "inicio": "start",
    "pais": "country",
    "y" * LONGEST_KNOWN: "end",
}
MEANT = {"Name of the work": "title", "When it began": "start", "Cuando empezó": "start"} | {
    "Nombre de la obra": "title",
    "n" * LONGEST_KNOWN: "start",
    "n" * (LONGEST_KNOWN + 1): "start",
}
LEXICON = Lexicon(WORDS, frozenset({"title"}), meaning=lambda text: MEANT.get(text, ""))
Row = list[Any]

KNOWN: Row = ["Title", "Start", "Country"]
VISITS: list[Row] = [["Visit to Lima", DAY, "Peru"], ["Visit to Quito", DAY, "Ecuador"]]
UNKNOWN: Row = ["Item", "Remark", "Place", "Cost"]


def works(*numbers: int) -> list[Row]:
    """Return rows as they stand under headings nobody knows."""
    return [[f"long words of part {n}", "an explanation of it", f"in {n}", n * 7] for n in numbers]


WORKS = works(1, 2)
ELSEWHERE: list[Row] = [[None, None, None, 1, 2]] * 10  # under no heading


def asked(*rows: Row, merged: tuple[Merged, ...] = ()) -> HeadingRows:
    numbered = (
        SheetRow(n, {c: v for c, v in enumerate(row, 1) if v is not None})
        for n, row in enumerate(rows, 1)
    )
    return HeadingRows([row for row in numbered if row.cells], [LEXICON], merged)


def found(*rows: Row, merged: tuple[Merged, ...] = ()) -> Headings:
    """Return the headings that begin in the first row; there are some."""
    headings = asked(*rows, merged=merged).at(0)
    assert headings is not None
    assert headings.first == 0
    return headings


def is_heading(*rows: Row) -> bool:
    return asked(*rows).at(0) is not None


def begins(*rows: Row, start: int = 0) -> int | None:
    """Return the place of the first headings of a sheet."""
    headings = asked(*rows).first(start)
    return headings.first if headings else None


def test_a_joined_heading_is_known_by_its_nearer_half_and_a_long_one_never() -> None:
    halves = ("Start · Title", "Start · Colour", "Colour · Hue")
    assert [LEXICON.column(text) for text in halves] == ["title", "start", ""]
    assert LEXICON.column("y" * LONGEST_KNOWN) == "end"
    longer = Lexicon({"y" * (LONGEST_KNOWN + 1): "end"}, frozenset())
    assert longer.column("y" * (LONGEST_KNOWN + 1)) == ""


def test_a_heading_means_what_it_is_known_for_or_what_its_words_say() -> None:
    texts = ("Title", "When it began", "n" * LONGEST_KNOWN, "n" * (LONGEST_KNOWN + 1), "Hue")
    assert [LEXICON.meant(text) for text in texts] == ["title", "start", "start", "", ""]
    assert LEXICON.known({1: "Title", 2: "When it began"}) == {"title"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (["Title", "Start"], True),
        (["Title", "Colour"], False),  # one that is known is not enough
        (["Start", "Country"], False),  # and there must be a title
        (["Title", "Start", "a", "b", "c", "d", "e", 1, 2, 3], True),
        (["Title", "Start", "a", "b", "c", "d", 1, 2, 3], False),  # too many numbers
        (["Title", "Start", 2019, 2020, 2021], True),  # but years may be headings
        (["Title", "Start", "1", "2"], True),
        (["Title", "Start", "1", "2", "3"], False),
    ],
)
def test_known_words_make_a_row_one_of_headings(row: Row, expected: bool) -> None:
    headings = asked(row).at(0)
    assert (headings is not None and headings.sure) is expected


def test_known_words_need_no_rows_under_them_and_unknown_ones_do() -> None:
    assert [is_heading(KNOWN), is_heading(UNKNOWN), is_heading(UNKNOWN, *WORKS)] == [
        *(True, False, True),
    ]
    by_shape = asked(UNKNOWN, *WORKS).at(0, by_shape=False)
    assert by_shape is None
    known = asked(KNOWN, *VISITS).at(0, by_shape=False)
    assert known is not None
    unsure = found(UNKNOWN, *WORKS)
    assert (unsure.sure, unsure.known, dict(unsure.texts)) == (
        *(False, frozenset()),
        {1: "Item", 2: "Remark", 3: "Place", 4: "Cost"},
    )


MEANT_ROW: Row = ["Name of the work", "When it began", "Colour"]


@pytest.mark.parametrize(
    ("row", "sure"),
    [
        (MEANT_ROW, True),
        (["Title", "When it began", "Colour"], True),
        (["Name of the work", "Colour", "Hue"], False),
        (["Colour", "When it began", "Country"], False),
        (["Name of the work", "When it began", 2019], False),  # too few words
    ],
)
def test_headings_are_sure_by_what_their_words_mean(row: Row, sure: bool) -> None:
    assert found(row, *VISITS).sure is sure


def test_years_among_headings_whose_words_mean_something_are_no_more_than_some() -> None:
    row: Row = ["Name of the work", "When it began", *"abcde", 2019, 2020, 2021]
    rows: list[Row] = [["Visit", DAY, *"vwxyz", n, n, n] for n in (5, 6)]
    assert found(row, *rows).sure
    assert not found([*row, 2022], *([*each, 7] for each in rows)).sure


def test_headings_that_come_again_under_each_country_must_be_understood() -> None:
    assert is_heading(MEANT_ROW, VISITS[0], MEANT_ROW, VISITS[1])
    assert not is_heading(UNKNOWN, *works(1), UNKNOWN, *works(2))
    assert not is_heading(UNKNOWN, UNKNOWN, UNKNOWN)


@pytest.mark.parametrize(
    ("headings", "rows", "expected"),
    [
        (["Item:", "Remark", "Place", "Cost"], WORKS, False),
        (["Item", "Remark", "Place", "12"], WORKS, False),
        (["Item"], [[5], [6]], False),
        (["Item", "Cost"], [["x", 5], ["y", 6]], True),
        (["Item", "Item", "Place", "Cost"], WORKS, True),
        (["Item", "Item", "Item", "Cost"], WORKS, False),
        (["I" * 60, "R" * 60, "P" * 60, "C" * 60], WORKS, True),
        (["I" * 61, "R" * 60, "P" * 60, "C" * 60], WORKS, False),
        # three columns at least are used
        (UNKNOWN, [["long words of it", "x", None, 7], ["long words of it", None, None, 8]], True),
        (UNKNOWN, [["long words of it", None, None, 7]] * 2, False),
        # and hold four fifths of the cells
        (UNKNOWN, [[*row, "outside"] for row in WORKS], True),
        (UNKNOWN, [[*row, "outside", "too"] for row in WORKS], False),
        # a quarter of the columns may say again what their heading says
        (UNKNOWN, [["Item", "of some kind", "in 1", 7], *works(2)], True),
        (UNKNOWN, [["Item", "Remark", "in 1", 7], *works(2)], False),
    ],
)
def test_unknown_words_are_headings_by_their_shape(
    headings: Row, rows: list[Row], expected: bool
) -> None:
    assert is_heading(headings, *rows) is expected


def of_words(*third: Any, first: str = "one") -> list[Row]:
    """Return rows whose first two cells are short words like their headings."""
    ends = "abcdefgh"
    return [[f"{first}{ends[n]}", f"two{ends[n]}", value] for n, value in enumerate(third)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (of_words("some", "more"), False),
        (of_words(1, 2), True),
        (of_words(1, 2, 3, "some", "more"), True),
        (of_words(1, 2, "some", "more"), False),
        (of_words(CellError("#REF!"), 5), True),
        (of_words(CellError("#REF!"), CellError("#N/A")), False),
        # a single row is told apart by longer words alone: 2.5 times as long and 5 letters more
        (of_words("some", first="x" * 15), True),
        (of_words("some", first="x" * 14), False),
        (of_words("some", "more", first="x" * 15), False),
        # several need words that come again as well, half of them at least, of four
        (of_words("some", "some", "more", "more", first="x" * 15), True),
        (of_words("some", "some", "more", "others", first="x" * 15), False),
        (of_words("some", "some", "some", first="x" * 15), False),
    ],
)
def test_what_stands_under_headings_is_of_another_kind(rows: list[Row], expected: bool) -> None:
    assert is_heading(["Item", "Remark", "Place"], *rows) is expected


def test_a_year_over_a_single_number_is_no_heading_of_figures() -> None:
    years: Row = ["Item", "Remark", 2019]
    assert not is_heading(years, *of_words(5))
    assert is_heading(years, *of_words(5, 6))


@pytest.mark.parametrize(
    ("below", "taken"),
    [
        # the columns numbered
        ([[1, 2, 3]], 1),
        ([["(a)", "(b)", "(c)"]], 1),
        ([[100, 101, 102]], 1),
        ([[1, 2, 3], ["(1)", "(2)", "(3)"]], 2),
        ([[1, 2]], 0),
        ([[1, 2, 4]], 0),
        ([[1001, 1002, 1003]], 0),
        ([["aa", "ab", "ac"]], 0),
        ([["1", "b", "3"]], 0),
        ([["1", " ", "3"]], 0),
        ([[], [1, 2, 3]], 0),  # not right below
        # the same in another tongue
        ([["Título", "Inicio", "País"]], 1),
        ([["Título", "Inicio", "Colour"]], 1),
        ([["Título", "Inicio"]], 1),
        ([["Título", "Colour"]], 0),
        ([["Título"]], 0),
        ([["Título", "Inicio", 5]], 0),
        ([["Título", "Inicio", "País", "Fin"]], 0),
        ([["Nombre de la obra", "Cuando empezó", "x"]], 1),
        ([["Cuando empezó", "Nombre de la obra", "x"]], 0),
        ([["Título", "Inicio", "País"], [1, 2, 3]], 2),
    ],
)
def test_rows_right_under_headings_that_say_them_again_belong_to_them(
    below: list[Row], taken: int
) -> None:
    headings = found(KNOWN, *below, *VISITS)
    assert headings.last == taken
    assert list(headings.texts.values()) == KNOWN


def test_the_last_row_of_a_sheet_may_number_the_columns() -> None:
    assert found(KNOWN, [1, 2, 3]).last == 1


def test_headings_are_said_again_in_another_tongue_where_two_of_them_are_known() -> None:
    some = found(["Title", "Start", "Colour"], ["Título", "Inicio", "Color"], *VISITS)
    assert some.last == 1
    headings = found(["Title", "Colour", "Hue"], ["Título", "Inicio", "País"], *VISITS)
    assert headings.last == 0


PRICED: Row = ["Title", "Start", "Budget"]


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ([None, "(dd/mm/yyyy)", "US$"], ["Title", "Start · (dd/mm/yyyy)", "Budget · US$"]),
        (["some", "[dates]", "in euros"], ["Title · some", "Start · [dates]", "Budget · in euros"]),
        (["some", None, "USD"], PRICED),  # half of them are no units
        ([None, 5, "USD"], PRICED),
        ([None, None, f"({'x' * 58})"], ["Title", "Start", f"Budget · ({'x' * 58})"]),
        ([None, None, f"({'x' * 59})"], PRICED),
    ],
)
def test_units_under_headings_are_joined_to_them(below: Row, expected: list[str]) -> None:
    headings = found(PRICED, below, *VISITS)
    assert list(headings.texts.values()) == expected
    assert headings.last == int(expected is not PRICED)


def test_units_that_nothing_stands_under_are_a_row_like_others_and_one_row_is_enough() -> None:
    units: Row = [None, "(dd/mm/yyyy)", "USD"]
    assert found(PRICED, units).last == 0
    assert found(PRICED, units, VISITS[0]).last == 1
    assert found(PRICED, units, units, *VISITS).last == 1


PLANNED: Row = ["Plan", None, "Actual", None, None]
PERIODS: Row = ["Start", "End", "Start", "End", "Title"]
OF_PERIODS: list[Row] = [[DAY] * 4 + ["Visit to Lima"], [DAY] * 4 + ["Visit to Quito"]]
JOINED = ["Plan · Start", "Plan · End", "Actual · Start", "Actual · End"]


@pytest.mark.parametrize(
    ("merged", "last"),
    [
        ((), "Actual · Title"),
        (((1, 1, 1, 2), (1, 3, 1, 4)), "Title"),  # merged cells tell how far a band reaches
        (((1, 1, 2, 1),), "Actual · Title"),  # downwards is no band
        (((9, 1, 9, 2),), "Actual · Title"),  # nor in another row
    ],
)
def test_headings_that_repeat_are_joined_with_the_bands_over_them(
    merged: tuple[Merged, ...], last: str
) -> None:
    headings = found(PLANNED, PERIODS, *OF_PERIODS, merged=merged)
    assert list(headings.texts.values()) == [*JOINED, last]
    assert headings.last == 1


def test_bands_are_joined_where_a_heading_among_them_has_its_own_column() -> None:
    over: Row = ["Title", "Period", None]
    under: Row = [None, "Start", "End"]
    rows: list[Row] = [["Visit", DAY, DAY]] * 4
    joined = ["Title", "Period · Start", "Period · End"]
    assert list(found(over, under, *rows, [None, DAY, DAY]).texts.values()) == joined
    assert asked(over, under, *rows[1:], [None, DAY, DAY]).at(0) is None
    # Words under them are data unless merged cells tell that it is a band.
    words: list[Row] = [["Visit", "spring", "summer"], ["Talk", "winter", "autumn"]]
    assert asked(over, under, *words).at(0) is None
    assert found(over, under, *words, merged=((1, 2, 1, 3),)).last == 1
    # One band alone, or a row that nothing stands under, joins nothing.
    assert asked(["Period"], ["Title", "Start"], ["Visit", DAY], ["Talk", DAY]).at(0) is None
    assert found(["Title", "Start", None], [None, "From", "To"]).last == 0


def test_a_column_before_the_first_band_has_its_own_heading_alone() -> None:
    headings = found(
        *([None, "Period", None, "Title"], ["Country", "Start", "End", None]),
        *(["Peru", DAY, DAY, "Visit"], ["Chile", DAY, DAY, "Talk"]),
    )
    assert list(headings.texts.values()) == ["Country", "Period · Start", "Period · End", "Title"]


def test_the_first_headings_of_a_sheet_are_asked_for_from_a_row_on() -> None:
    assert begins(["Cooperation"], KNOWN, *VISITS) == 1
    assert begins([5, 6], KNOWN, *VISITS) == 1
    assert begins(["Cooperation"], UNKNOWN, *WORKS) == 1
    assert begins(KNOWN, *VISITS, KNOWN, *VISITS, start=1) == 3
    assert begins(*VISITS) is None


def test_sure_headings_win_over_a_few_rows_before_them() -> None:
    assert begins(UNKNOWN, *WORKS, KNOWN, *VISITS) == 3
    assert begins(UNKNOWN, *works(1, 2, 3), KNOWN, *VISITS) == 0
    # but over a table of half as many columns alone if they stand near
    few: list[Row] = [["Item", "Cost"], *([f"part {n} of it", n] for n in range(SAMPLE + 1))]
    rows: list[Row] = [[*row, DAY] for row in VISITS]
    assert begins(*few, [*KNOWN, "End"], *rows) == 0
    assert begins(*few, [*KNOWN, "End", "Budget"], *rows) == SAMPLE + 2


def test_sure_headings_far_below_are_those_of_another_table() -> None:
    wide: Row = [*KNOWN, "End", "Budget"]
    rows: list[Row] = [[*row, DAY, 5] for row in VISITS]
    for more, expected in ((-1, 2 * SAMPLE), (0, 0)):
        between: list[Row] = [[f"part {n} of it", n] for n in range(2 * SAMPLE + more)]
        assert begins(["Item", "Cost"], *between, wide, *rows) == expected


def test_headings_whose_columns_are_empty_give_way_to_others() -> None:
    other: list[Row] = [["Item", "Remark", "Cost"], *([row[0], row[1], row[3]] for row in WORKS)]
    assert begins(KNOWN, *ELSEWHERE) == 0
    assert begins(KNOWN, *ELSEWHERE, KNOWN, *VISITS) == 11
    assert begins(KNOWN, *ELSEWHERE, ["Title", "End"], *ELSEWHERE) == 0
    assert begins(KNOWN, *ELSEWHERE, [], *other) == 11
    # half of the cells are enough
    assert begins(KNOWN, *[["x", None, None, 1]] * SAMPLE, ["Title", "End"], ["Visit", DAY]) == 0


def test_the_first_of_unknown_headings_counts() -> None:
    assert begins(UNKNOWN, *WORKS, [], ["Part", "Note", "Site", "Sum"], *works(3, 4)) == 0


def test_only_so_many_rows_are_asked_for_unknown_and_for_known_words() -> None:
    words: list[Row] = [["word"]]
    assert begins(*words * (TRIED - 1), UNKNOWN, *WORKS) == TRIED - 1
    assert begins(*words * TRIED, UNKNOWN, *WORKS) is None
    assert begins(*words * TRIED, KNOWN, *VISITS) == TRIED
    assert begins(*words * (MOST_TRIED - 1), KNOWN, *VISITS) == MOST_TRIED - 1
    numbers: list[Row] = [[5]]  # are not asked
    assert begins(*numbers * TRIED, UNKNOWN, *WORKS) == TRIED
    assert begins(*words * MOST_TRIED, KNOWN, *VISITS) is None
