from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.results import Activity, ActivityItem, ResultNode
from coopdesk.ui.record_form.outline import (
    ACTIVITY,
    LEVELS,
    LINE,
    Nodes,
    Part,
    Spot,
    moved,
    parent,
    part_at,
    with_new,
    with_part,
    without,
)

OUTCOME, SUB, OUTPUT = LEVELS
TREE = (
    ResultNode(OUTCOME, "1", title="Law"),
    ResultNode(SUB, "1.1", title="Knowledge"),
    ResultNode(OUTPUT, "1.1.1", title="Studies", activities=(Activity("Survey"),)),
    ResultNode(OUTPUT, "1.1.2", title="Training"),
    ResultNode(SUB, "1.2", title="Inspection"),
    ResultNode(OUTCOME, "2", title="Business"),
)


def codes(nodes: Nodes) -> list[str]:
    return [node.code for node in nodes]


def test_levels_make_the_tree() -> None:
    assert [parent(TREE, i) for i in range(len(TREE))] == [None, 0, 1, 1, 0, None]


def test_a_new_output_goes_to_the_end_of_its_group_with_the_next_number() -> None:
    nodes, spot = with_new(TREE, OUTPUT, Spot(2))
    assert codes(nodes) == ["1", "1.1", "1.1.1", "1.1.2", "1.1.3", "1.2", "2"]
    assert nodes[spot.node].code == "1.1.3"


def test_a_new_outcome_goes_after_all_others() -> None:
    nodes, spot = with_new(TREE, OUTCOME, Spot(2, 0))
    assert spot == Spot(6)
    assert codes(nodes)[6] == "3"


def test_a_line_brings_the_activity_it_needs() -> None:
    nodes, spot = with_new(TREE, LINE, Spot(3))
    assert spot == Spot(3, 0, 0)
    assert part_at(nodes, spot) == ActivityItem()
    nodes, spot = with_new((), LINE, None)
    assert spot == Spot(0, 0, 0)


def test_removing_a_node_removes_what_stands_under_it() -> None:
    nodes, spot = without(TREE, Spot(1))
    assert codes(nodes) == ["1", "1.2", "2"]
    assert spot == Spot(1)


def test_a_node_moves_past_its_neighbour_with_all_that_stands_under_it() -> None:
    nodes, spot = moved(TREE, Spot(1), up=False)
    assert codes(nodes) == ["1", "1.2", "1.1", "1.1.1", "1.1.2", "2"]
    assert spot == Spot(2)
    assert moved(nodes, spot, up=True) == (TREE, Spot(1))


def test_at_the_edge_of_its_group_a_node_moves_over_into_the_next() -> None:
    nodes, spot = moved(TREE, Spot(3), up=False)
    assert codes(nodes) == ["1", "1.1", "1.1.1", "1.2", "1.1.2", "2"]
    assert parent(nodes, spot.node) == 3


def test_an_activity_moves_over_into_the_next_result() -> None:
    nodes, spot = moved(TREE, Spot(2, 0), up=False)
    assert nodes[2].activities == ()
    assert nodes[3].activities == (Activity("Survey"),)
    assert moved(nodes, spot, up=True) == (TREE, Spot(2, 0))


def test_another_part_replaces_only_itself() -> None:
    nodes, spot = with_new(TREE, LINE, Spot(2, 0))
    nodes = with_part(nodes, spot, ActivityItem(text="Interviews"))
    assert nodes[2].activities == (Activity("Survey", (ActivityItem(text="Interviews"),)),)


lines = st.builds(ActivityItem, text=st.text(max_size=2))
activities = st.builds(Activity, st.text(max_size=2), st.lists(lines, max_size=2).map(tuple))
nodes_of_any_shape = st.lists(
    st.builds(
        ResultNode,
        level=st.sampled_from([*LEVELS, ""]),
        activities=st.lists(activities, max_size=2).map(tuple),
    ),
    max_size=6,
).map(tuple)


def parts(nodes: Nodes) -> list[Part]:
    found: list[Part] = []
    for node in nodes:
        found.append(node)
        for activity in node.activities:
            found.extend((activity, *activity.items))
    return found


def spots(nodes: Nodes) -> list[Spot]:
    found: list[Spot] = []
    for n, node in enumerate(nodes):
        found.append(Spot(n))
        for a, activity in enumerate(node.activities):
            found.append(Spot(n, a))
            found.extend(Spot(n, a, i) for i in range(len(activity.items)))
    return found


@given(nodes_of_any_shape, st.randoms(use_true_random=False), st.booleans())
def test_moving_keeps_every_line_and_lands_where_it_says(
    nodes: Nodes, random: object, up: bool
) -> None:
    for spot in spots(nodes):
        after, landed = moved(nodes, spot, up=up)
        assert len(parts(after)) == len(parts(nodes))
        assert part_at(after, landed) == part_at(nodes, spot)


@given(nodes_of_any_shape, st.sampled_from([*LEVELS, ACTIVITY, LINE]))
def test_a_new_part_can_be_taken_back(nodes: Nodes, kind: str) -> None:
    for spot in spots(nodes):
        grown, at = with_new(nodes, kind, spot)
        assert len(parts(grown)) > len(parts(nodes))
        assert len(parts(without(grown, at)[0])) < len(parts(grown))
