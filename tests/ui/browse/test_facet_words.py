import pytest

from coopdesk.domain.queries import FACETS, FacetCount, Query
from coopdesk.ui.browse.facet_words import (
    FACET_STRIP,
    facet_label,
    facet_title,
    facet_values,
    value_label,
)
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.facet_rows import FacetValue
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

READER = Reader("en", TopicIndex(shipped_topics()))


def test_every_facet_stands_in_the_strip_under_a_name() -> None:
    assert set(FACET_STRIP) == set(FACETS)
    assert all(facet_title(facet) not in FACETS for facet in FACETS)


@pytest.mark.parametrize(
    ("facet", "value", "label"),
    [
        ("providing", "MX", "Mexico"),
        ("year", "2019", "2019"),
        ("year", "—", "no date"),
        ("organisation", "—", "—"),
        ("organisation", "Ministry of Labour", "Ministry of Labour"),
        ("kind", "exchange", "Exchange"),
    ],
)
def test_values_are_told_in_words(facet: str, value: str, label: str) -> None:
    assert value_label(facet, value, READER) == label


def test_a_chip_says_what_is_chosen_and_what_must_not_be() -> None:
    assert facet_label("providing", "MX", READER) == "Providing: Mexico"
    assert facet_label("providing", "MX", READER, excluded=True) == "Providing: not Mexico"


def test_values_asked_for_are_offered_though_no_record_bears_them() -> None:
    query = Query(chosen={"place": ("MX", "AR")}, excluded={"place": ("PE",)})
    assert facet_values("place", [FacetCount("AR", 3), FacetCount("CL", 2)], query, READER) == [
        FacetValue("AR", "Argentina", 3, checked=True),
        FacetValue("CL", "Chile", 2),
        FacetValue("MX", "Mexico", 0, checked=True),
        FacetValue("PE", "Peru", 0, excluded=True),
    ]


def test_years_come_from_the_last_to_the_first() -> None:
    counts = [FacetCount("—", 9), FacetCount("2019", 5), FacetCount("2021", 2)]
    query = Query(chosen={"year": ("2020",)})
    values = facet_values("year", counts, query, READER)
    assert [value.key for value in values] == ["2021", "2020", "2019", "—"]
