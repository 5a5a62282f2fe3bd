"""Names found among typed words: the longest that stands there, and those that are begun.

Names and words meet in one spelling. Small words inside a name count for nothing: a search takes
"and" and "or" for operators, and no two names differ in them alone.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from coopdesk.domain.folding import words
from coopdesk.vocabulary.spellings import spelled_as_one, spellings

# Not "sur", which is French for "on" but the south in Spanish: cooperación sur-sur.
_FUNCTION_WORDS = """
    a al an and as at au aux by com con d da dans das de del des do dos du e el em en et for
    from in l la las le les los na nas no nos o of on or os ou para par pela pelo per por pour
    que qui sobre su the to u um uma un una une with y
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
_SHORT = {"st": "saint", "ste": "sainte"}

Tokens = Sequence[tuple[str, ...]]  # typed words, each as its folded words: d'Ivoire is two


def plain(typed: Sequence[str]) -> tuple[str, ...]:
    """Return folded words as names are compared: in one spelling, without small words inside."""
    return _plain(tuple(typed))


@lru_cache(maxsize=32_768)  # the same few words begin names all through a report
def _plain(typed: tuple[str, ...]) -> tuple[str, ...]:
    spelled = spelled_as_one([_SHORT.get(word, word) for word in typed])
    if all(len(word) == 1 for word in spelled):
        return spelled  # U.A.E. and U.E.
    inside = (word for word in spelled[1:-1] if word not in FUNCTION_WORDS)
    return (*spelled[:1], *inside, *spelled[1:][-1:])


class Phrasebook:
    """Names by the codes they stand for; where two codes claim a name, the first one has it."""

    def __init__(self, names: Iterable[tuple[str, str]], labels: Iterable[tuple[str, str]]) -> None:
        """Take pairs of name and code, and those of which any word shall lead to the code."""
        self._codes: dict[str, str] = {}
        self._written: dict[str, list[str]] = {}
        self._longest: dict[str, int] = {}  # by the first word of names, how many they have
        for name, code in names:
            if not (found := plain(words(name))):
                continue
            self._codes.setdefault(" ".join(found), code)
            self._written.setdefault(" ".join(found), []).append(name)
            size = max(len(words(name)), len(found) + 1)
            self._longest[found[0]] = max(self._longest.get(found[0], 0), size)
        self._sorted = sorted(self._codes)
        self._words = sorted(
            {
                (word, code)
                for name, code in labels
                for word in words(name)
                if word not in FUNCTION_WORDS
            }
        )

    def named(self, typed: Sequence[str]) -> str | None:
        """Return the code of which folded words are a whole name, or None."""
        return self._codes.get(" ".join(plain(typed)))

    def as_written(self, typed: Sequence[str]) -> str | None:
        """Return the name that says more than folded words: "forced or compulsory labour".

        None where the words are a name as they stand, or no name has all of them in this order.
        """
        names = self._written.get(" ".join(plain(typed)), ())
        if any(words(name) == list(typed) for name in names):
            return None
        return next((name for name in names if _holds(words(name), typed)), None)

    def longest(self, tokens: Tokens, at: int) -> tuple[int, str] | None:
        """Return where the longest name that begins at a token ends, and its code."""
        ahead = [word for token in tokens[at : at + 2] for word in token]
        size = self._longest.get(plain(ahead[:2])[0] if ahead else "")
        for end in range(min(len(tokens), at + (size or 0)), at, -1):
            code = self.named([word for token in tokens[at:end] for word in token])
            if code is not None:
                return end, code
        return None

    def begun(self, tokens: Tokens) -> tuple[str, ...]:
        """Return the codes of the names that go on where these tokens stop."""
        typed = [word for token in tokens for word in token]
        found: dict[str, None] = {}
        for last in spellings(typed[-1]) if typed else ():
            begun = " ".join((*plain([*typed[:-1], "…"])[:-1], last))
            for name in _beginning(self._sorted, begun):
                if name != begun:
                    found[self._codes[name]] = None
        return tuple(found)

    def with_word(self, begun: str) -> tuple[str, ...]:
        """Return the codes of which a word of a label begins so, in any spelling."""
        found: dict[str, None] = {}
        for spelling in spellings(begun):
            start = bisect_left(self._words, (spelling,))
            for word, code in self._words[start:]:
                if not word.startswith(spelling):
                    break
                found[code] = None
        return tuple(found)


def _holds(name: Iterable[str], typed: Iterable[str]) -> bool:
    rest = iter(name)
    return all(word in rest for word in typed)


def _beginning(names: Sequence[str], begun: str) -> Iterator[str]:
    for name in names[bisect_left(names, begun) :]:
        if not name.startswith(begun):
            return
        yield name
