"""What a change did to a field: lines added, removed and changed, and the words within them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass
from difflib import SequenceMatcher
from typing import Any, Literal, cast

from coopdesk.ui.messages import Wording, field_words, part_words

Mark = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class Difference:
    """A line before and after; an added one has nothing before, a removed one nothing after."""

    mark: Mark
    before: str = ""
    after: str = ""


def differences(
    field: str, before: object, after: object, wording: Wording
) -> tuple[Difference, ...]:
    """Return how a field differs, none where only the order of its parts does."""
    if _holds_parts(before) or _holds_parts(after):
        told = _of_parts(field, _parts(before), _parts(after), wording)
    else:
        told = _of_lines(field_words(field, before, wording), field_words(field, after, wording))
    return tuple(told)


def _holds_parts(value: object) -> bool:
    return isinstance(value, tuple) and any(map(is_dataclass, cast("tuple[object, ...]", value)))


def _parts(value: object) -> tuple[Any, ...]:
    return cast("tuple[Any, ...]", value) if isinstance(value, tuple) else ()


def _of_parts(
    field: str, before: tuple[Any, ...], after: tuple[Any, ...], wording: Wording
) -> Iterator[Difference]:
    """Compare part by part: the id of its row tells which one it was."""

    def told(part: object) -> str:
        return "\n".join(part_words(field, part, wording))

    were = {part.id: told(part) for part in before}
    still = {part.id for part in after}
    for part in after:
        if part.id not in were:
            yield Difference("added", after=told(part))
        elif told(part) != were[part.id]:
            yield Difference("changed", were[part.id], told(part))
    for gone in (words for row, words in were.items() if row not in still):
        yield Difference("removed", gone)


def _of_lines(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[Difference]:
    for step, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if step == "equal":
            continue
        pairs = min(b - a, d - c)
        for line in range(pairs):
            yield Difference("changed", before[a + line], after[c + line])
        for line in before[a + pairs : b]:
            yield Difference("removed", line)
        for line in after[c + pairs : d]:
            yield Difference("added", after=line)
