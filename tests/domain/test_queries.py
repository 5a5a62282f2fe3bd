"""A query is a value: choosing, excluding and clearing give new ones."""

import pytest

from coopdesk.domain.queries import FACETS, SORTS, AllOf, Field, Not, Query, Word


def test_a_value_is_chosen_and_taken_back() -> None:
    chosen = Query("x").toggled("place", "MX", on=True).toggled("place", "AR", on=True)
    assert chosen.values("place") == ("MX", "AR")
    assert chosen.toggled("place", "MX", on=False).values("place") == ("AR",)
    assert chosen.toggled("place", "MX", on=False).toggled("place", "AR", on=False) == Query("x")


def test_a_value_is_excluded_and_taken_back() -> None:
    query = Query("x").excepting("place", "MX", on=True).excepting("place", "AR", on=True)
    assert query.excluded == {"place": ("MX", "AR")}
    assert query.chosen == {}
    assert query.excepting("place", "MX", on=False).excluded == {"place": ("AR",)}
    assert query.toggled("place", "MX", on=False).toggled("place", "AR", on=False) == Query("x")


def test_a_value_is_chosen_or_excluded_and_never_both() -> None:
    chosen = Query().toggled("topic", "child-labour", on=True)
    excluded = chosen.excepting("topic", "child-labour", on=True)
    assert (excluded.chosen, excluded.excluded) == ({}, {"topic": ("child-labour",)})
    assert excluded.toggled("topic", "child-labour", on=True) == chosen


def test_other_values_stay_as_they_were() -> None:
    query = Query(chosen={"place": ("MX",)}, excluded={"year": ("2024",)})
    query = query.toggled("place", "AR", on=True).excepting("year", "2023", on=True)
    assert query.chosen == {"place": ("MX", "AR")}
    assert query.excluded == {"year": ("2024", "2023")}


def test_a_value_chosen_or_excluded_twice_is_so_once() -> None:
    query = Query().toggled("year", "2024", on=True).excepting("kind", "project", on=True)
    assert query.toggled("year", "2024", on=True) == query
    assert query.excepting("kind", "project", on=True) == query


def test_choosing_and_excluding_leave_the_old_query_alone() -> None:
    query = Query()
    query.toggled("place", "MX", on=True)
    query.excepting("place", "MX", on=True)
    assert (query.chosen, query.excluded) == ({}, {})


def test_one_facet_is_cleared_and_the_others_stay() -> None:
    query = Query(
        chosen={"place": ("MX",), "year": ("2024",)}, excluded={"place": ("AR",), "kind": ("x",)}
    )
    assert query.without("place") == Query(chosen={"year": ("2024",)}, excluded={"kind": ("x",)})
    assert query.without("topic") == query


@pytest.mark.parametrize(
    "query",
    [
        Query("  ", {"kind": ("project",)}),
        Query(excluded={"kind": ("project",)}),
        Query(chosen={"place": ()}),
        Query(sort="relevance", descending=False),
    ],
)
def test_the_kind_the_order_and_blanks_narrow_nothing(query: Query) -> None:
    assert not query.is_narrowed


@pytest.mark.parametrize(
    "query",
    [Query("x"), Query(chosen={"place": ("MX",)}), Query(excluded={"place": ("MX",)})],
)
def test_words_and_facets_chosen_or_excluded_narrow(query: Query) -> None:
    assert query.is_narrowed


def test_the_order_it_has_from_the_start_is_one_of_those_on_offer() -> None:
    assert Query().sort in SORTS
    assert len(set(FACETS)) == len(FACETS)


def test_clauses_of_the_same_words_are_equal_and_can_be_keys() -> None:
    clause = AllOf((Word("x"), Not(Field("country", ("mx", "ar")))))
    assert {clause: 1}[AllOf((Word("x"), Not(Field("country", ("mx", "ar")))))] == 1
    assert clause != AllOf((Word("x"), Field("country", ("mx", "ar"))))
