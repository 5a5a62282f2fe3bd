from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.results import LEVELS, Activity, ActivityItem, ResultNode
from coopdesk.ui.record_form.outline import (
    ACTIVITY,
    LINE,
    Nodes,
    Part,
    Spot,
    parent,
    part_at,
    spots,
    with_part,
)
from coopdesk.ui.record_form.outline_numbers import out_of_place, renumbered
from coopdesk.ui.record_form.outline_places import Landing, landing, put_down
from coopdesk.ui.record_form.outline_steps import moved, with_new, without

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


def drop(nodes: Nodes, dragged: Spot, over: Spot, *, below: bool) -> tuple[Nodes, Spot]:
    where = landing(nodes, dragged, over, below=below)
    assert where is not None
    return put_down(nodes, dragged, where)


def test_a_result_is_dropped_beside_its_like_or_under_an_outer_level() -> None:
    nodes, spot = drop(TREE, Spot(2), Spot(3), below=True)
    assert codes(nodes) == ["1", "1.1", "1.1.2", "1.1.1", "1.2", "2"]
    assert spot == Spot(3)
    nodes, spot = drop(TREE, Spot(2), Spot(4), below=False)
    assert codes(nodes) == ["1", "1.1", "1.1.2", "1.2", "1.1.1", "2"]
    assert parent(nodes, spot.node) == 3
    nodes, _ = drop(TREE, Spot(1), Spot(5), below=True)
    assert codes(nodes) == ["1", "1.2", "2", "1.1", "1.1.1", "1.1.2"]
    nodes, _ = drop(TREE, Spot(5), Spot(0), below=False)
    assert codes(nodes) == ["2", "1", "1.1", "1.1.1", "1.1.2", "1.2"]


def test_held_over_what_is_deeper_a_result_goes_after_the_one_of_its_level() -> None:
    nodes, _ = drop(TREE, Spot(4), Spot(2, 0), below=False)
    assert codes(nodes) == codes(TREE)
    nodes, _ = drop(TREE, Spot(5), Spot(3), below=False)
    assert codes(nodes) == codes(TREE)


def test_a_result_dropped_under_another_takes_nothing_of_its_neighbours() -> None:
    direct = (
        ResultNode(OUTCOME, "1"),
        ResultNode(OUTPUT, "1.1"),
        ResultNode(OUTCOME, "2"),
        ResultNode(SUB, "2.1"),
    )
    nodes, spot = drop(direct, Spot(3), Spot(0), below=True)
    assert codes(nodes) == ["1", "1.1", "2.1", "2"]
    assert parent(nodes, 1) == 0
    assert spot == Spot(2)


def test_activities_and_lines_are_dropped_where_their_level_fits() -> None:
    lines = (ActivityItem(text="a"), ActivityItem(text="b"))
    nodes = with_part(TREE, Spot(2, 0), Activity("Survey", lines))
    nodes = with_part(nodes, Spot(3), ResultNode(OUTPUT, "1.1.2", activities=(Activity("C"),)))
    after, spot = drop(nodes, Spot(2, 0, 0), Spot(2, 0, 1), below=True)
    assert after[2].activities[0].items == lines[::-1]
    assert spot == Spot(2, 0, 1)
    after, spot = drop(nodes, Spot(2, 0, 0), Spot(3, 0), below=True)
    assert (after[2].activities[0].items, after[3].activities[0].items) == (lines[1:], lines[:1])
    assert spot == Spot(3, 0, 0)
    after, spot = drop(nodes, Spot(2, 0), Spot(3, 0), below=True)
    assert [each.title for each in after[3].activities] == ["C", "Survey"]
    after, spot = drop(nodes, Spot(3, 0), Spot(0), below=False)
    assert (after[0].activities, spot) == ((Activity("C"),), Spot(0, 0))


def test_nothing_is_dropped_where_its_level_does_not_fit() -> None:
    nodes = with_part(TREE, Spot(2, 0), Activity("Survey", (ActivityItem(text="a"),)))
    assert landing(nodes, Spot(2, 0, 0), Spot(3), below=True) is None
    assert landing(nodes, Spot(0), Spot(2), below=True) == Landing(Spot(5), None)
    only = (ResultNode(OUTPUT, "1"), ResultNode(OUTCOME, "2"))
    assert landing(only, Spot(1), Spot(0), below=False) is None


@given(nodes_of_any_shape, st.booleans())
def test_a_drop_keeps_every_part_under_what_it_says(nodes: Nodes, below: bool) -> None:
    for dragged in spots(nodes):
        for over in spots(nodes):
            where = landing(nodes, dragged, over, below=below)
            if where is None:
                continue
            after, landed = put_down(nodes, dragged, where)
            assert len(parts(after)) == len(parts(nodes))
            assert part_at(after, landed) == part_at(nodes, dragged)


def test_numbers_follow_the_places_when_asked() -> None:
    nodes, _ = drop(TREE, Spot(2), Spot(4), below=False)
    assert out_of_place(nodes) == [("1.1.2", "1.1.1"), ("1.1.1", "1.2.1")]
    assert codes(renumbered(nodes)) == ["1", "1.1", "1.1.1", "1.2", "1.2.1", "2"]
    assert renumbered(TREE) == TREE
    assert renumbered((ResultNode(OUTCOME, "1:"),)) == (ResultNode(OUTCOME, "1:"),)
