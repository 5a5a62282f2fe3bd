"""What adding, removing and moving a step do to the results of a project."""

from __future__ import annotations

from dataclasses import replace

from coopdesk.domain.results import LEVELS, Activity, ActivityItem, ResultNode, depth
from coopdesk.ui.record_form.outline import (
    ACTIVITY,
    Nodes,
    Spot,
    T,
    cut,
    end_of,
    parent,
    put,
)
from coopdesk.ui.record_form.outline_numbers import next_code


def with_new(nodes: Nodes, kind: str, spot: Spot | None) -> tuple[Nodes, Spot]:
    """Add a node of a level, an activity or a line near a spot, and say where it is.

    A node goes to the end of the group around the spot, an activity or line after the spot;
    a line brings the activity it needs.
    """
    if kind in LEVELS:
        return _with_new_node(nodes, kind, spot)
    if spot is None:
        if not nodes:
            nodes, spot = _with_new_node(nodes, LEVELS[-1], None)
        else:
            spot = Spot(len(nodes) - 1)
    node = nodes[spot.node]
    if kind == ACTIVITY:
        at = len(node.activities) if spot.activity is None else spot.activity + 1
        grown = (*node.activities[:at], Activity(), *node.activities[at:])
        return put(nodes, spot.node, replace(node, activities=grown)), Spot(spot.node, at)
    if not node.activities:
        node = replace(node, activities=(Activity(),))
    at = len(node.activities) - 1 if spot.activity is None else spot.activity
    activity = node.activities[at]
    line = len(activity.items) if spot.line is None else spot.line + 1
    lines = (*activity.items[:line], ActivityItem(), *activity.items[line:])
    grown = put(node.activities, at, replace(activity, items=lines))
    return put(nodes, spot.node, replace(node, activities=grown)), Spot(spot.node, at, line)


def without(nodes: Nodes, spot: Spot) -> tuple[Nodes, Spot | None]:
    """Remove a part with all that stands under it, and say what to look at next."""
    if spot.activity is None:
        end = end_of(nodes, spot.node)
        rest = nodes[: spot.node] + nodes[end:]
        return rest, Spot(min(spot.node, len(rest) - 1)) if rest else None
    node = nodes[spot.node]
    if spot.line is None:
        activities = cut(node.activities, spot.activity)
        at = min(spot.activity, len(activities) - 1)
        after = Spot(spot.node, at) if activities else Spot(spot.node)
        return put(nodes, spot.node, replace(node, activities=activities)), after
    activity = node.activities[spot.activity]
    lines = cut(activity.items, spot.line)
    left = put(node.activities, spot.activity, replace(activity, items=lines))
    line = min(spot.line, len(lines) - 1) if lines else None
    nodes = put(nodes, spot.node, replace(node, activities=left))
    return nodes, Spot(spot.node, spot.activity, line)


def moved(nodes: Nodes, spot: Spot, *, up: bool) -> tuple[Nodes, Spot]:
    """Move a part past its neighbour, or over into the group next to its own."""
    if spot.activity is None:
        return _moved_node(nodes, spot.node, up=up)
    if spot.line is None:
        return _moved_activity(nodes, spot.node, spot.activity, up=up)
    return _moved_line(nodes, spot.node, spot.activity, spot.line, up=up)


def _with_new_node(nodes: Nodes, level: str, spot: Spot | None) -> tuple[Nodes, Spot]:
    above = None if spot is None else spot.node
    while above is not None and depth(nodes[above]) >= LEVELS.index(level):
        above = parent(nodes, above)
    at = len(nodes) if above is None else end_of(nodes, above)
    grown = (*nodes[:at], ResultNode(level=level), *nodes[at:])
    return put(grown, at, replace(grown[at], code=next_code(grown, at))), Spot(at)


def _moved_node(nodes: Nodes, index: int, *, up: bool) -> tuple[Nodes, Spot]:
    end = end_of(nodes, index)
    block, rest = nodes[index:end], nodes[:index] + nodes[end:]
    if up:
        if index == 0:
            return nodes, Spot(index)
        above = parent(nodes, index)
        siblings = [
            i
            for i in range((above if above is not None else -1) + 1, index)
            if parent(nodes, i) == above
        ]
        at = siblings[-1] if siblings else index - 1
    else:
        if end == len(nodes):
            return nodes, Spot(index)
        is_sibling = parent(nodes, end) == parent(nodes, index)
        at = end_of(nodes, end) - len(block) if is_sibling else index + 1
    return rest[:at] + block + rest[at:], Spot(at)


def _moved_activity(nodes: Nodes, at_node: int, at: int, *, up: bool) -> tuple[Nodes, Spot]:
    activities = nodes[at_node].activities
    to = at - 1 if up else at + 1
    if 0 <= to < len(activities):
        changed = replace(nodes[at_node], activities=_swapped(activities, at, to))
        return put(nodes, at_node, changed), Spot(at_node, to)
    other = at_node - 1 if up else at_node + 1
    if not 0 <= other < len(nodes):
        return nodes, Spot(at_node, at)
    left = replace(nodes[at_node], activities=cut(activities, at))
    theirs = nodes[other].activities
    to = len(theirs) if up else 0
    joined = replace(nodes[other], activities=(*theirs[:to], activities[at], *theirs[to:]))
    return put(put(nodes, at_node, left), other, joined), Spot(other, to)


def _moved_line(
    nodes: Nodes, at_node: int, at_activity: int, at: int, *, up: bool
) -> tuple[Nodes, Spot]:
    activities = nodes[at_node].activities
    lines = activities[at_activity].items
    to = at - 1 if up else at + 1
    if 0 <= to < len(lines):
        changed = replace(activities[at_activity], items=_swapped(lines, at, to))
        spot = Spot(at_node, at_activity, to)
        activities = put(activities, at_activity, changed)
        return put(nodes, at_node, replace(nodes[at_node], activities=activities)), spot
    other = at_activity - 1 if up else at_activity + 1
    if not 0 <= other < len(activities):
        return nodes, Spot(at_node, at_activity, at)
    left = replace(activities[at_activity], items=cut(lines, at))
    theirs = activities[other].items
    to = len(theirs) if up else 0
    joined = replace(activities[other], items=(*theirs[:to], lines[at], *theirs[to:]))
    activities = put(put(activities, at_activity, left), other, joined)
    changed_node = replace(nodes[at_node], activities=activities)
    return put(nodes, at_node, changed_node), Spot(at_node, other, to)


def _swapped(parts: tuple[T, ...], one: int, other: int) -> tuple[T, ...]:
    changed = list(parts)
    changed[one], changed[other] = changed[other], changed[one]
    return tuple(changed)
