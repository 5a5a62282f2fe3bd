"""Where a part of the results may be put down: only where its level fits."""

from __future__ import annotations

from dataclasses import dataclass, replace

from coopdesk.domain.results import Activity, ActivityItem, ResultNode, depth
from coopdesk.ui.record_form.outline import (
    Nodes,
    Spot,
    cut,
    end_of,
    parent,
    part_at,
    put,
)


@dataclass(frozen=True, slots=True)
class Landing:
    """A place between two parts, counted as before anything is taken away.

    It is the place a part has that stands there now, or would at the end of its group; under is
    the part it belongs to, None for the outermost.
    """

    at: Spot
    under: Spot | None


def landing(nodes: Nodes, dragged: Spot, over: Spot, *, below: bool) -> Landing | None:
    """Return where a part would be put that is held over another one, over its lower half or not.

    None where its level does not fit: a line belongs to an activity, an activity to a result,
    a result under one of an outer level. A result is not put into itself.
    """
    if dragged.line is not None:
        found = _for_line(nodes, over, below=below)
    elif dragged.activity is not None:
        found = _for_activity(over, below=below)
    else:
        found = _for_node(nodes, dragged.node, over, below=below)
    return found


def put_down(nodes: Nodes, dragged: Spot, where: Landing) -> tuple[Nodes, Spot]:
    """Move a part to its landing with all that stands under it, and say where it is then."""
    match part_at(nodes, dragged):
        case ResultNode():
            return _put_node(nodes, dragged.node, where.at.node)
        case Activity() as activity:
            return _put_activity(nodes, dragged, activity, where.at)
        case ActivityItem() as line:
            return _put_line(nodes, dragged, line, where.at)


def _for_line(nodes: Nodes, over: Spot, *, below: bool) -> Landing | None:
    if over.activity is None:
        return None
    under = Spot(over.node, over.activity)
    if over.line is None:  # held over an activity: its first line, or its last over the upper half
        count = len(nodes[over.node].activities[over.activity].items)
        return Landing(replace(under, line=0 if below else count), under)
    return Landing(replace(under, line=over.line + below), under)


def _for_activity(over: Spot, *, below: bool) -> Landing:
    under = Spot(over.node)
    if over.activity is None:
        return Landing(Spot(over.node, 0), under)
    after = below or over.line is not None
    return Landing(Spot(over.node, over.activity + after), under)


def _for_node(nodes: Nodes, dragged: int, over: Spot, *, below: bool) -> Landing | None:
    own = depth(nodes[dragged])
    beside: int | None = over.node
    while beside is not None and depth(nodes[beside]) > own:
        beside = parent(nodes, beside)
    if beside is None or dragged < beside < end_of(nodes, dragged):
        return None
    if depth(nodes[beside]) < own:
        at = _first_place(nodes, beside, own)
        return Landing(Spot(at), Spot(beside))
    after = below or over.node != beside or over.activity is not None
    at = end_of(nodes, beside) if after else beside
    above = parent(nodes, beside)
    return Landing(Spot(at), None if above is None else Spot(above))


def _first_place(nodes: Nodes, above: int, own: int) -> int:
    """Return the first place under a result where nothing deeper would come to stand under it."""
    places = range(above + 1, end_of(nodes, above))
    return next((at for at in places if depth(nodes[at]) <= own), end_of(nodes, above))


def _put_node(nodes: Nodes, index: int, at: int) -> tuple[Nodes, Spot]:
    end = end_of(nodes, index)
    if index <= at <= end:
        return nodes, Spot(index)
    block, rest = nodes[index:end], nodes[:index] + nodes[end:]
    at = at - len(block) if at > index else at
    return rest[:at] + block + rest[at:], Spot(at)


def _put_activity(nodes: Nodes, dragged: Spot, part: Activity, where: Spot) -> tuple[Nodes, Spot]:
    old, at = dragged.activity or 0, where.activity or 0
    if dragged.node == where.node and old < at:
        at -= 1
    left = nodes[dragged.node]
    nodes = put(nodes, dragged.node, replace(left, activities=cut(left.activities, old)))
    joined = nodes[where.node]
    activities = (*joined.activities[:at], part, *joined.activities[at:])
    return put(nodes, where.node, replace(joined, activities=activities)), Spot(where.node, at)


def _put_line(nodes: Nodes, dragged: Spot, part: ActivityItem, where: Spot) -> tuple[Nodes, Spot]:
    old, at = dragged.line or 0, where.line or 0
    here, there = (dragged.node, dragged.activity or 0), (where.node, where.activity or 0)
    if here == there and old < at:
        at -= 1
    lines = _lines(nodes, *here)
    nodes = _with_lines(nodes, *here, cut(lines, old))
    lines = _lines(nodes, *there)
    nodes = _with_lines(nodes, *there, (*lines[:at], part, *lines[at:]))
    return nodes, Spot(*there, at)


def _lines(nodes: Nodes, node: int, activity: int) -> tuple[ActivityItem, ...]:
    return nodes[node].activities[activity].items


def _with_lines(nodes: Nodes, node: int, activity: int, lines: tuple[ActivityItem, ...]) -> Nodes:
    activities = nodes[node].activities
    changed = put(activities, activity, replace(activities[activity], items=lines))
    return put(nodes, node, replace(nodes[node], activities=changed))
