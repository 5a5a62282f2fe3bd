"""The figures in words: everything that is counted stands in a table, none of it as a code."""

from __future__ import annotations

import pytest

from coopdesk.domain.figures import Bar, Figure
from coopdesk.drawing.tables import chart_table
from coopdesk.drawing.values import BarChart
from coopdesk.statistics.pairs import Pair
from coopdesk.ui.overview.figure_words import (
    MOST_TOPICS,
    MOST_YEARS,
    bars_of,
    matrix_of,
    pair_of,
)
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex


@pytest.fixture
def reader(topics: TopicIndex) -> Reader:
    return Reader("es", topics)


def chart(key: str, counts: dict[str, int], reader: Reader) -> BarChart:
    made = bars_of(Figure(key, "exchange", tuple(Bar(k, n) for k, n in counts.items())), reader)
    assert made
    return made


def test_years_between_two_stand_there_as_nought_and_cannot_be_chosen(reader: Reader) -> None:
    years = chart("year", {"2019": 2, "2022": 1, "—": 3}, reader)
    assert [(row.label, row.values, row.key) for row in years.rows] == [
        ("2019", (2,), "2019"),
        ("2020", (0,), None),
        ("2021", (0,), None),
        ("2022", (1,), "2022"),
    ]
    assert "—" in chart_table(years).keys  # what has no date can be chosen in the table
    assert "3" in years.note


def test_a_slip_of_the_pen_in_a_year_leaves_the_others_legible(reader: Reader) -> None:
    years = chart("year", {"1019": 1, "2019": 5, "2020": 4}, reader)
    assert len(years.rows) == MOST_YEARS
    assert "1019" in chart_table(years).keys


def test_the_most_frequent_topics_are_drawn_and_all_of_them_in_the_table(
    reader: Reader,
) -> None:
    counts = {code: 99 - n for n, code in enumerate(reader.topics.codes())}
    drawn = chart("topic", counts, reader)
    table = chart_table(drawn)
    assert [row.key for row in drawn.rows] == list(counts)[:MOST_TOPICS]
    assert dict(zip(table.keys, (row[1] for row in table.rows), strict=True)) == {
        code: str(count) for code, count in counts.items()
    }
    assert not {row[0] for row in table.rows} & set(counts)  # labels, no codes


@pytest.mark.parametrize("key", ["year", "topic", "modality", "status"])
def test_what_is_not_known_at_all_is_no_chart(key: str, reader: Reader) -> None:
    assert bars_of(Figure(key, "exchange", ()), reader) is None
    assert bars_of(Figure("year", "exchange", (Bar("—", 2),)), reader) is None
    assert matrix_of((), reader) is None


def test_regions_and_countries_of_the_past_have_their_names_in_the_matrix(
    reader: Reader,
) -> None:
    pairs = (Pair("419", "YU", 3), Pair("AN", "MX", 2), Pair("MX", "YU", 2))
    matrix = matrix_of(pairs, reader)
    assert matrix
    table = chart_table(matrix)
    assert [row[2] for row in table.rows] == ["3", "2", "2"]
    codes = {"419", "YU", "AN", "MX"}
    assert not {name for row in table.rows for name in row[:2]} & codes
    assert [pair_of(key or "") for key in table.keys] == [
        (("requesting", pair.requesting), ("providing", pair.providing)) for pair in pairs
    ]
    assert matrix.columns[0] == table.rows[0][1]  # the most frequent first: 5 with this one
