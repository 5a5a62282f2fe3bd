"""The period that cells compose: two ends, one alone, words, what an export keeps hidden."""

from datetime import date
from typing import Any

import pytest

from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import NO_PERIOD
from coopdesk.importing.cells import RowCells
from coopdesk.importing.notes import Code
from coopdesk.importing.period_cells import PeriodCells, read_period_cells
from coopdesk.importing.sheets import SheetRow
from coopdesk.importing.surroundings import Surroundings
from coopdesk.vocabulary.topics import TopicIndex

DAY, NEXT = date(2024, 3, 15), date(2024, 3, 16)
MARCH = (date(2024, 3, 1), date(2024, 3, 31))
COLUMNS = ("start", "end", "words", "shape", "planned_end", "revised_end", "uid")


def read(columns: str = "start end words", **said: Any) -> tuple[PeriodCells, list[Code]]:
    """Read a row that has these columns; what is not said is empty."""
    names = [*columns.split(), *(name for name in said if name not in columns.split())]
    places = {name: COLUMNS.index(name) + 1 for name in names}
    row = SheetRow(2, {places[name]: value for name, value in said.items()})
    cells = RowCells(row, places, {}, "Listing", Surroundings(TopicIndex([])))
    return read_period_cells(cells, "words", "shape"), [note.code for note in cells.notes]


def told(period: Period) -> tuple[object, ...]:
    return period.start, period.end, period.shape


@pytest.mark.parametrize(
    ("kind", "said", "expected"),
    [
        ("exchange", {"start": DAY}, (DAY, DAY, "point")),
        ("project", {"start": DAY}, (DAY, None, "open")),
        ("exchange", {"start": "March 2024"}, (*MARCH, "point")),
        ("project", {"start": DAY, "end": DAY}, (DAY, DAY, "point")),
        ("exchange", {"start": DAY, "end": NEXT}, (DAY, NEXT, "range")),
        ("exchange", {"start": DAY, "end": "March 2024"}, (DAY, MARCH[1], "range")),
        ("project", {"start": "15-16 March 2024"}, (DAY, NEXT, "range")),
        ("project", {"end": DAY}, (None, DAY, "range")),
        ("exchange", {"words": "15 March 2024"}, (DAY, DAY, "point")),
        ("exchange", {}, (None, None, "none")),
    ],
)
def test_cells_compose_a_period(
    kind: str, said: dict[str, Any], expected: tuple[object, ...]
) -> None:
    cells, codes = read(**said)
    assert told(cells.period(kind)) == expected
    assert cells.says_something == bool(said)
    assert codes == []


def test_words_of_cells_that_are_no_dates_are_the_words_of_the_period() -> None:
    cells, _ = read(start="soon", end="later")
    assert cells.period("project").words == "soon – later"
    assert read(start="soon", words="in a while")[0].period("project").words == "in a while"
    assert read(start=DAY, end="later")[0].period("project").words == "later"
    assert read(start="soon")[1] == [Code.DATE_UNCLEAR]


def test_what_an_export_hid_beside_is_the_shape_where_the_days_allow_it() -> None:
    def shape(**said: Any) -> str:
        return read("start end words shape", uid="0b1c", **said)[0].period("exchange").shape

    assert shape(start=DAY, end=NEXT, shape="points") == "points"
    assert shape(start=DAY, end=DAY, shape="range") == "range"
    assert shape(start=DAY, end=NEXT, shape="point") == "range"
    assert shape(start=DAY, end=DAY, shape="point") == "point"
    assert shape(start=DAY, end=DAY, shape="open") == "point"
    assert shape(start=DAY, shape="open") == shape(start=DAY) == "open"
    assert shape(words="15 March 2024") == "none"
    assert shape(words="in spring", shape="relative") == "relative"


@pytest.mark.parametrize(
    ("columns", "said", "end"),
    [
        ("start", {"revised_end": NEXT, "planned_end": DAY}, NEXT),
        ("start", {"planned_end": NEXT}, NEXT),
        ("start end", {"planned_end": NEXT}, None),
        ("start", {"planned_end": NEXT, "uid": "0b1c"}, None),
    ],
)
def test_a_file_without_ends_ends_as_revised_or_planned(
    columns: str, said: dict[str, Any], end: date | None
) -> None:
    assert read(columns, start=DAY, **said)[0].period("project").end == end


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, (DAY, NEXT, "points")),
        ({"start": DAY}, (DAY, NEXT, "points")),
        ({"start": DAY, "end": NEXT}, (DAY, NEXT, "points")),
        ({"start": DAY, "end": DAY}, (DAY, DAY, "point")),
        ({"start": date(2024, 3, 1)}, (date(2024, 3, 1), NEXT, "range")),
        ({"end": date(2024, 4, 1)}, (DAY, date(2024, 4, 1), "range")),
        ({"words": "in spring"}, (DAY, NEXT, "points")),
    ],
)
def test_what_a_row_leaves_open_stays_as_it_was(
    said: dict[str, Any], expected: tuple[object, ...]
) -> None:
    before = Period(DAY, NEXT, "day", "day", "points", "two days")
    after = read(**said)[0].period("exchange", before)
    assert told(after) == expected
    assert after.words == said.get("words", "two days")
    assert read()[0].period("exchange", point(DAY)) == point(DAY)


def test_an_end_before_its_start_is_told() -> None:
    assert read(start=NEXT, end=DAY)[1] == [Code.END_BEFORE_START]
    assert read(start=DAY, end=DAY)[1] == []


OPEN = Period(DAY, None, "day", "", "open")
ENDED = Period(None, NEXT, "", "day", "range")
POINTS = Period(DAY, NEXT, "day", "day", "points", "two days")


@pytest.mark.parametrize(
    ("kind", "before", "said", "expected"),
    [
        ("exchange", NO_PERIOD, {"words": "until 15 March 2024"}, (None, DAY, "range")),
        ("exchange", NO_PERIOD, {"words": "since 15 March 2024"}, (DAY, None, "open")),
        ("exchange", NO_PERIOD, {"words": "in a while"}, (None, None, "relative")),
        ("exchange", NO_PERIOD, {"start": "soon"}, (None, None, "relative")),
        ("project", NO_PERIOD, {"start": "March 2024"}, (MARCH[0], None, "open")),
        (
            "exchange",
            NO_PERIOD,
            {"start": "14-15 March 2024", "end": NEXT},
            (date(2024, 3, 14), NEXT, "range"),
        ),
        ("exchange", NO_PERIOD, {"start": "15 and 16 March 2024"}, (DAY, NEXT, "range")),
        ("project", NO_PERIOD, {"start": DAY, "end": "soon"}, (DAY, None, "open")),
        ("exchange", OPEN, {"start": DAY}, (DAY, None, "open")),
        ("exchange", OPEN, {"start": NEXT}, (NEXT, NEXT, "point")),
        ("exchange", OPEN, {"end": NEXT}, (DAY, NEXT, "range")),
        ("exchange", OPEN, {"end": DAY}, (DAY, DAY, "point")),
        ("exchange", ENDED, {"start": DAY}, (DAY, NEXT, "range")),
        ("exchange", ENDED, {"start": NEXT}, (NEXT, NEXT, "point")),
        ("exchange", ENDED, {}, (None, NEXT, "range")),
        ("exchange", POINTS, {"start": "March 2024"}, (MARCH[0], NEXT, "range")),
        ("exchange", POINTS, {"end": "later"}, (DAY, NEXT, "points")),
        (
            "exchange",
            Period(words="once", shape="relative"),
            {"words": "twice"},
            (None, None, "relative"),
        ),
    ],
)
def test_cells_compose_a_period_with_what_was_there_before(
    kind: str, before: Period, said: dict[str, Any], expected: tuple[object, ...]
) -> None:
    assert told(read(**said)[0].period(kind, before)) == expected


@pytest.mark.parametrize(
    ("before", "said", "expected"),
    [
        (POINTS, {"start": DAY, "shape": "open"}, (DAY, None, "open")),
        (POINTS, {"shape": "range"}, (DAY, NEXT, "range")),
        (NO_PERIOD, {"start": DAY, "end": DAY, "shape": "relative"}, (DAY, DAY, "relative")),
        (NO_PERIOD, {"end": DAY, "shape": "relative"}, (None, DAY, "relative")),
        (NO_PERIOD, {"start": DAY, "shape": "range"}, (DAY, None, "range")),
        (NO_PERIOD, {"words": "in spring"}, (None, None, "none")),
    ],
)
def test_what_an_export_hid_counts_before_what_was_there(
    before: Period, said: dict[str, Any], expected: tuple[object, ...]
) -> None:
    cells, _ = read("start end words shape", uid="0b1c", **said)
    assert told(cells.period("exchange", before)) == expected


def test_a_new_exchange_on_one_day_ends_that_day_unless_our_export_says_otherwise() -> None:
    assert read("start end words shape", start=DAY)[0].period("exchange").shape == "point"
    assert read("start end words", uid="0b1c", start=DAY)[0].period("exchange").shape == "point"
    assert (
        read("start end words shape", uid="0b1c", start=DAY)[0].period("exchange").shape == "open"
    )
