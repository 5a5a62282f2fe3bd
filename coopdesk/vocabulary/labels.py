"""What all vocabularies share: the four languages of labels, and how a typed text meets a label."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from babel import Locale

from coopdesk.domain.folding import words

LANGUAGES = ("en", "es", "fr", "pt")


def label_language(language: str) -> str:
    """Return the language labels are shown in for a reader's locale such as "es_MX"."""
    short = language[:2].lower()
    return short if short in LANGUAGES else "en"


@cache
def locale(language: str) -> Locale:
    """Return the names CLDR knows in one of the four languages."""
    return Locale(label_language(language))


def key(text: str) -> str:
    """Return what two ways of writing a label have in common: its folded words."""
    return _kept(text) if len(text) <= _SHORT else _key(text)


def _key(text: str) -> str:
    return " ".join(words(text))


_SHORT = 120  # letters: what stands in one cell stands in others too
_kept = lru_cache(maxsize=20_000)(_key)


def rank(typed: str, names: Sequence[str]) -> tuple[int, int] | None:
    """Return how well a typed key begins one of the names, lowest best, or None if it begins none.

    The names are keys, the best known first; the very first is the label the reader sees, and
    whatever begins that comes before all others.
    """
    found = [
        ((0 if place == 0 else 2) + (0 if name.startswith(typed) else 1), place)
        for place, name in enumerate(names)
        if f" {typed}" in f" {name}"
    ]
    return min(found, default=None)


def capitalised(name: str) -> str:
    """Return a name as it stands alone in a list, where CLDR writes "français" and "español"."""
    return name[:1].upper() + name[1:]


def distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the texts without those that say the same as an earlier one."""
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(key(text), text)
    return tuple(first.values())
