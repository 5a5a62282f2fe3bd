"""The results of a project as an outline: where each part stands.

Nodes stay one flat list as in the record; their levels make the tree. Activities belong to a
node, lines to an activity.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from coopdesk.domain.results import Activity, ActivityItem, ResultNode, depth

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
        (i for i in reversed(range(index)) if depth(nodes[i]) < depth(nodes[index])),
        None,
    )


def with_part(nodes: Nodes, spot: Spot, part: Part) -> Nodes:
    """Return the nodes with another part at a spot."""
    node = nodes[spot.node]
    match part:
        case ResultNode():
            return (*nodes[: spot.node], part, *nodes[spot.node + 1 :])
        case Activity():
            changed = put(node.activities, spot.activity or 0, part)
        case ActivityItem():
            at = spot.activity or 0
            lines = put(node.activities[at].items, spot.line or 0, part)
            changed = put(node.activities, at, replace(node.activities[at], items=lines))
    return put(nodes, spot.node, replace(node, activities=changed))


def spots(nodes: Nodes) -> list[Spot]:
    """Return every spot there is, as they are read down the page."""
    found: list[Spot] = []
    for at, node in enumerate(nodes):
        found.append(Spot(at))
        for a, activity in enumerate(node.activities):
            found.append(Spot(at, a))
            found.extend(Spot(at, a, i) for i in range(len(activity.items)))
    return found


def above(nodes: Nodes, spot: Spot) -> Spot | None:
    """Return the spot of what a part stands under, None for the outermost."""
    if spot.line is not None:
        return Spot(spot.node, spot.activity)
    if spot.activity is not None:
        return Spot(spot.node)
    outer = parent(nodes, spot.node)
    return None if outer is None else Spot(outer)


def line_spot(nodes: Nodes, line_id: int) -> Spot | None:
    """Return where the line with this id stands, None if there is none."""
    return next(
        (
            Spot(n, a, i)
            for n, node in enumerate(nodes)
            for a, activity in enumerate(node.activities)
            for i, line in enumerate(activity.items)
            if line.id == line_id
        ),
        None,
    )


def end_of(nodes: Nodes, index: int) -> int:
    """Return the index after the last node under a node."""
    own = depth(nodes[index])
    after = range(index + 1, len(nodes))
    return next((i for i in after if depth(nodes[i]) <= own), len(nodes))


def put(parts: tuple[T, ...], at: int, part: T) -> tuple[T, ...]:
    """Return the parts with another one in one place."""
    return (*parts[:at], part, *parts[at + 1 :])


def cut(parts: tuple[T, ...], at: int) -> tuple[T, ...]:
    """Return the parts without one of them."""
    return parts[:at] + parts[at + 1 :]
