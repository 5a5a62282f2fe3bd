from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from coopdesk.ui.widgets.key_changes import MANY, Step, row_of, rows_of, runs, steps_between

lists = st.lists(st.integers(0, 400), unique=True, max_size=120)


def applied(old: list[int], new: list[int], steps: list[Step]) -> list[int]:
    rows = list(old)
    for step in steps:
        if step.count < 0:
            del rows[step.row : step.row - step.count]
        else:
            rows[step.row : step.row] = new[step.row : step.row + step.count]
    return rows


@given(lists, lists)
def test_the_steps_lead_from_the_old_list_to_the_new(old: list[int], new: list[int]) -> None:
    steps = steps_between(array("q", old), array("q", new))
    assert steps is None or applied(old, new, steps) == new


@given(lists, st.sets(st.integers(0, 400), max_size=10), st.randoms())
def test_a_few_changes_are_never_too_many(old: list[int], gone: set[int], random: object) -> None:
    new = [key for key in old if key not in gone]
    steps = steps_between(array("q", old), array("q", new))
    assert steps is not None
    assert len(steps) <= len(gone) + MANY // 2


def test_one_new_key_is_one_step() -> None:
    old = array("q", range(1000))
    new = array("q", [*range(500), 5000, *range(500, 1000)])
    assert steps_between(old, new) == [Step(500, 1)]


def test_another_order_is_too_many() -> None:
    old = array("q", range(1000))
    assert steps_between(old, array("q", reversed(old))) is None


@given(st.lists(st.integers(0, 70_000), unique=True), st.integers(-3, 2**40))
def test_a_key_is_found_where_it_is(keys: list[int], other: int) -> None:
    for kind in ("q", "I"):
        packed = array(kind, keys)
        assert [row_of(packed, key) for key in keys] == list(range(len(keys)))
        assert (row_of(packed, other) >= 0) == (other in keys)


@given(st.lists(st.integers(0, 400), unique=True), st.sets(st.integers(0, 400)))
def test_rows_are_found_in_order(keys: list[int], wanted: set[int]) -> None:
    found = rows_of(array("q", keys), wanted)
    assert found == [row for row, key in enumerate(keys) if key in wanted]


def test_neighbouring_rows_are_one_run() -> None:
    assert list(runs([1, 2, 3, 7, 9, 10])) == [(1, 3), (7, 7), (9, 10)]
    assert list(runs([])) == []
