"""How much two texts are alike, by the words they share: for what was renumbered or reworded."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from coopdesk.domain.folding import words

_HEAVIEST = 8  # letters: a long word says more than a short one, up to here


def text_likeness(one: str, other: str) -> float:
    """Return from 0 to 1 how many of their words two texts share, long words counting more."""
    if one == other:
        return 1.0 if one else 0.0
    left, right = _bag(one), _bag(other)
    whole = weight(one) + weight(other)
    if not whole:
        return 0.0
    return 2 * sum(_heavy(word) * n for word, n in (left & right).items()) / whole


@lru_cache(maxsize=10_000)
def weight(text: str) -> int:
    """Return how much a text says: the letters of its words, those of long ones cut."""
    return sum(_heavy(word) * n for word, n in _bag(text).items())


@lru_cache(maxsize=10_000)
def _bag(text: str) -> Counter[str]:
    return Counter(words(text))


def _heavy(word: str) -> int:
    return min(len(word), _HEAVIEST)
