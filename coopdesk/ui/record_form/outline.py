"""The results of a project as an outline: where a part stands, and what adding and moving do.

Nodes stay one flat list as in the record; their levels make the tree. Activities belong to a
node, lines to an activity.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from coopdesk.domain.results import Activity, ActivityItem, ResultNode

LEVELS = ("outcome", "sub_outcome", "output")  # outermost first
ACTIVITY, LINE = "activity", "line"

T = TypeVar("T")
Nodes = tuple[ResultNode, ...]
Part = ResultNode | Activity | ActivityItem


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a part stands, counted from 0: a node, an activity of it, a line of that."""

    node: int
    activity: int | None = None
    line: int | None = None


def part_at(nodes: Nodes, spot: Spot) -> Part:
    """Return the node, activity or line at a spot."""
    node = nodes[spot.node]
    if spot.activity is None:
        return node
    activity = node.activities[spot.activity]
    return activity if spot.line is None else activity.items[spot.line]


def parent(nodes: Nodes, index: int) -> int | None:
    """Return the node a node stands under: the nearest one above of an outer level."""
    return next(
        (i for i in reversed(range(index)) if _depth(nodes[i]) < _depth(nodes[index])),
        None,
    )


def with_part(nodes: Nodes, spot: Spot, part: Part) -> Nodes:
    """Return the nodes with another part at a spot."""
    node = nodes[spot.node]
    match part:
        case ResultNode():
            return (*nodes[: spot.node], part, *nodes[spot.node + 1 :])
        case Activity():
            changed = _put(node.activities, spot.activity or 0, part)
        case ActivityItem():
            at = spot.activity or 0
            lines = _put(node.activities[at].items, spot.line or 0, part)
            changed = _put(node.activities, at, replace(node.activities[at], items=lines))
    return _put(nodes, spot.node, replace(node, activities=changed))


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
        return _put(nodes, spot.node, replace(node, activities=grown)), Spot(spot.node, at)
    if not node.activities:
        node = replace(node, activities=(Activity(),))
    at = len(node.activities) - 1 if spot.activity is None else spot.activity
    activity = node.activities[at]
    line = len(activity.items) if spot.line is None else spot.line + 1
    lines = (*activity.items[:line], ActivityItem(), *activity.items[line:])
    grown = _put(node.activities, at, replace(activity, items=lines))
    return _put(nodes, spot.node, replace(node, activities=grown)), Spot(spot.node, at, line)


def without(nodes: Nodes, spot: Spot) -> tuple[Nodes, Spot | None]:
    """Remove a part with all that stands under it, and say what to look at next."""
    if spot.activity is None:
        end = _end(nodes, spot.node)
        rest = nodes[: spot.node] + nodes[end:]
        return rest, Spot(min(spot.node, len(rest) - 1)) if rest else None
    node = nodes[spot.node]
    if spot.line is None:
        activities = _cut(node.activities, spot.activity)
        at = min(spot.activity, len(activities) - 1)
        after = Spot(spot.node, at) if activities else Spot(spot.node)
        return _put(nodes, spot.node, replace(node, activities=activities)), after
    activity = node.activities[spot.activity]
    lines = _cut(activity.items, spot.line)
    left = _put(node.activities, spot.activity, replace(activity, items=lines))
    line = min(spot.line, len(lines) - 1) if lines else None
    nodes = _put(nodes, spot.node, replace(node, activities=left))
    return nodes, Spot(spot.node, spot.activity, line)


def moved(nodes: Nodes, spot: Spot, *, up: bool) -> tuple[Nodes, Spot]:
    """Move a part past its neighbour, or over into the group next to its own."""
    if spot.activity is None:
        return _moved_node(nodes, spot.node, up=up)
    if spot.line is None:
        return _moved_activity(nodes, spot.node, spot.activity, up=up)
    return _moved_line(nodes, spot.node, spot.activity, spot.line, up=up)


def next_code(nodes: Nodes, index: int) -> str:
    """Suggest the number after that of the last neighbour: "1.3" under "1" after "1.2"."""
    above = parent(nodes, index)
    stem = nodes[above].code.strip(" .:") + "." if above is not None and nodes[above].code else ""
    taken = [
        int(last)
        for i, node in enumerate(nodes)
        if i != index and parent(nodes, i) == above
        if (last := node.code.strip(" .:").removeprefix(stem)).isdecimal()
    ]
    return f"{stem}{max(taken, default=0) + 1}"


def _depth(node: ResultNode) -> int:
    return LEVELS.index(node.level) if node.level in LEVELS else len(LEVELS)


def _end(nodes: Nodes, index: int) -> int:
    """Return the index after the last node under a node."""
    depth = _depth(nodes[index])
    after = range(index + 1, len(nodes))
    return next((i for i in after if _depth(nodes[i]) <= depth), len(nodes))


def _with_new_node(nodes: Nodes, level: str, spot: Spot | None) -> tuple[Nodes, Spot]:
    above = None if spot is None else spot.node
    while above is not None and _depth(nodes[above]) >= LEVELS.index(level):
        above = parent(nodes, above)
    at = len(nodes) if above is None else _end(nodes, above)
    grown = (*nodes[:at], ResultNode(level=level), *nodes[at:])
    return _put(grown, at, replace(grown[at], code=next_code(grown, at))), Spot(at)


def _moved_node(nodes: Nodes, index: int, *, up: bool) -> tuple[Nodes, Spot]:
    end = _end(nodes, index)
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
        at = _end(nodes, end) - len(block) if is_sibling else index + 1
    return rest[:at] + block + rest[at:], Spot(at)


def _moved_activity(nodes: Nodes, at_node: int, at: int, *, up: bool) -> tuple[Nodes, Spot]:
    activities = nodes[at_node].activities
    to = at - 1 if up else at + 1
    if 0 <= to < len(activities):
        changed = replace(nodes[at_node], activities=_swapped(activities, at, to))
        return _put(nodes, at_node, changed), Spot(at_node, to)
    other = at_node - 1 if up else at_node + 1
    if not 0 <= other < len(nodes):
        return nodes, Spot(at_node, at)
    left = replace(nodes[at_node], activities=_cut(activities, at))
    theirs = nodes[other].activities
    to = len(theirs) if up else 0
    joined = replace(nodes[other], activities=(*theirs[:to], activities[at], *theirs[to:]))
    return _put(_put(nodes, at_node, left), other, joined), Spot(other, to)


def _moved_line(
    nodes: Nodes, at_node: int, at_activity: int, at: int, *, up: bool
) -> tuple[Nodes, Spot]:
    activities = nodes[at_node].activities
    lines = activities[at_activity].items
    to = at - 1 if up else at + 1
    if 0 <= to < len(lines):
        changed = replace(activities[at_activity], items=_swapped(lines, at, to))
        spot = Spot(at_node, at_activity, to)
        activities = _put(activities, at_activity, changed)
        return _put(nodes, at_node, replace(nodes[at_node], activities=activities)), spot
    other = at_activity - 1 if up else at_activity + 1
    if not 0 <= other < len(activities):
        return nodes, Spot(at_node, at_activity, at)
    left = replace(activities[at_activity], items=_cut(lines, at))
    theirs = activities[other].items
    to = len(theirs) if up else 0
    joined = replace(activities[other], items=(*theirs[:to], lines[at], *theirs[to:]))
    activities = _put(_put(activities, at_activity, left), other, joined)
    changed_node = replace(nodes[at_node], activities=activities)
    return _put(nodes, at_node, changed_node), Spot(at_node, other, to)


def _put(parts: tuple[T, ...], at: int, part: T) -> tuple[T, ...]:
    return (*parts[:at], part, *parts[at + 1 :])


def _cut(parts: tuple[T, ...], at: int) -> tuple[T, ...]:
    return parts[:at] + parts[at + 1 :]


def _swapped(parts: tuple[T, ...], one: int, other: int) -> tuple[T, ...]:
    changed = list(parts)
    changed[one], changed[other] = changed[other], changed[one]
    return tuple(changed)
