"""A query is a value: choosing and clearing give new ones."""

from coopdesk.domain.queries import Query


def test_a_value_is_chosen_and_taken_back() -> None:
    chosen = Query("x").toggled("place", "MX", on=True).toggled("place", "AR", on=True)
    assert chosen.values("place") == ("MX", "AR")
    assert chosen.toggled("place", "MX", on=False).values("place") == ("AR",)
    assert chosen.toggled("place", "MX", on=False).toggled("place", "AR", on=False) == Query("x")


def test_a_value_chosen_twice_is_chosen_once() -> None:
    query = Query().toggled("year", "2024", on=True)
    assert query.toggled("year", "2024", on=True) == query


def test_choosing_leaves_the_old_query_alone() -> None:
    query = Query()
    query.toggled("place", "MX", on=True)
    assert query.chosen == {}


def test_one_facet_is_cleared_and_the_others_stay() -> None:
    query = Query(chosen={"place": ("MX",), "year": ("2024",)})
    assert query.without("place") == Query(chosen={"year": ("2024",)})
    assert query.without("topic") == query


def test_the_kind_and_blanks_narrow_nothing() -> None:
    assert not Query("  ", {"kind": ("project",)}).is_narrowed
    assert not Query(chosen={"place": ()}).is_narrowed
    assert Query("x").is_narrowed
    assert Query(chosen={"place": ("MX",)}).is_narrowed
