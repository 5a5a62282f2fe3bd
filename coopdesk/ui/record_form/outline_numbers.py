"""The numbers of results, "1.2.3": the next one, and those that follow from their places."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from coopdesk.ui.record_form.outline import Nodes, parent

_AROUND = " .:"  # what sources write around a number


def next_code(nodes: Nodes, index: int) -> str:
    """Suggest the number after that of the last neighbour: "1.3" under "1" after "1.2"."""
    above = parent(nodes, index)
    stem = nodes[above].code.strip(_AROUND) + "." if above is not None and nodes[above].code else ""
    taken = [
        int(last)
        for i, node in enumerate(nodes)
        if i != index and parent(nodes, i) == above
        if (last := node.code.strip(_AROUND).removeprefix(stem)).isdecimal()
    ]
    return f"{stem}{max(taken, default=0) + 1}"


def renumbered(nodes: Nodes) -> Nodes:
    """Return the results with the numbers of their places; one that says so already is left."""
    counts: Counter[int | None] = Counter()
    codes: list[str] = []
    for index in range(len(nodes)):
        above = parent(nodes, index)
        counts[above] += 1
        stem = "" if above is None else f"{codes[above]}."
        codes.append(f"{stem}{counts[above]}")
    return tuple(
        node if node.code.strip(_AROUND) == code else replace(node, code=code)
        for node, code in zip(nodes, codes, strict=True)
    )


def out_of_place(nodes: Nodes) -> list[tuple[str, str]]:
    """Return the numbers that do not follow from their places, each with the one that does."""
    return [
        (now.code, then.code)
        for now, then in zip(nodes, renumbered(nodes), strict=True)
        if now is not then
    ]
