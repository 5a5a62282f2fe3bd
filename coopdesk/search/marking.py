"""Where the words of a search stand in a text as it was written."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from coopdesk.domain.folding import fold, words
from coopdesk.search.senses import (
    Coded,
    Except,
    Literally,
    Measured,
    Part,
    Places,
    Sense,
    TextIn,
    Together,
    Topics,
    Words,
)

Span = tuple[int, int]  # characters of a text, from the first to behind the last

PLACE_FIELDS = {"requesting", "providing", "place"}


@dataclass(frozen=True, slots=True)
class Sought:
    """Folded words that stand one after another; the last may be the beginning of a longer one."""

    words: tuple[str, ...]
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """What to mark: words in texts, and topics and places wherever their codes are shown."""

    phrases: frozenset[Sought] = frozenset()
    topics: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    _by_first: dict[str, list[Sought]] = field(init=False, compare=False, repr=False)
    _beginnings: tuple[str, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Sort the phrases by their first words."""
        lone = {each for each in self.phrases if each.is_prefix and len(each.words) == 1}
        by_first: dict[str, list[Sought]] = {}
        for each in self.phrases - lone:
            by_first.setdefault(each.words[0], []).append(each)
        object.__setattr__(self, "_by_first", by_first)
        object.__setattr__(self, "_beginnings", tuple(sorted(each.words[0] for each in lone)))

    def __bool__(self) -> bool:
        """Tell whether there is anything to mark."""
        return bool(self.phrases or self.topics or self.places)

    def spans(self, text: str) -> list[Span]:
        """Return where the phrases stand in a text, whole words, in order, none over another."""
        if not self.phrases or not text:
            return []
        folded, starts = _folded(text)
        there = [(word.group(), *word.span()) for word in _WORD.finditer(folded)]
        spans = self._matches(there)
        return list(_joined(spans if starts is None else (_place(starts, *s) for s in spans)))

    def _matches(self, there: list[_There]) -> Iterator[Span]:
        by_first, beginnings = self._by_first, self._beginnings
        for at, (word, first, last) in enumerate(there):
            if beginnings and word.startswith(beginnings):
                yield first, last
            for sought in by_first.get(word, ()):
                end = at + len(sought.words)
                if _stands(sought, there[at:end]):
                    yield first, there[end - 1][2]


_There = tuple[str, int, int]  # a word, where it begins, where it ends
_WORD = re.compile(r"[^\W_]+")  # as domain.folding.words cuts


def marks_of(parts: Iterable[Part]) -> Marks:
    """Return what to mark for a search; what must not be there is no such thing."""
    phrases, topics, places = set[Sought](), set[str](), set[str]()
    for sense in _leaves(part.sense for part in parts):
        phrases.update(_phrases(sense))
        match sense:
            case Words():
                topics.update(sense.topics)
                places.update(sense.places)
            case Topics(code=code, narrower=narrower):
                topics.update((code, *narrower))
            case Places(code=code):
                places.add(code)
            case Coded(field="topic", codes=codes):
                topics.update(codes)
            case Coded(field=name, codes=codes) if name in PLACE_FIELDS:
                places.update(codes)
            case _:
                pass
    return Marks(frozenset(phrases), frozenset(topics), frozenset(places))


def _leaves(senses: Iterable[Sense]) -> Iterator[Sense]:
    for sense in senses:
        match sense:
            case Together(senses=inside):
                yield from _leaves(inside)
            case Except() | Measured():
                continue
            case _:
                yield sense


def _phrases(sense: Sense) -> Iterator[Sought]:
    texts: tuple[str, ...] = ()
    is_prefix = False
    match sense:
        case Words():
            texts, is_prefix = sense.spellings, sense.is_prefix
        case Topics(typed=typed, names=names) | Places(typed=typed, names=names):
            texts = (typed, *names)
        case Literally(text=text):
            texts = (text,)
        case TextIn(text=text):
            texts, is_prefix = tuple(words(text)), True
        case _:
            pass
    for each in filter(None, (tuple(words(text)) for text in texts)):
        # A lone letter is mostly a word not yet typed out: half of a page begins with it.
        is_letter = len(each) == 1 and len(each[0]) == 1 and each[0].isascii()
        yield Sought(each, is_prefix and not is_letter)


def _stands(sought: Sought, there: list[_There]) -> bool:
    here = tuple(word for word, _, _ in there)
    if not sought.is_prefix or len(here) < len(sought.words):
        return here == sought.words
    return here[:-1] == sought.words[:-1] and here[-1].startswith(sought.words[-1])


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Make one of spans that overlap."""
    first = last = 0
    for start, end in spans:
        if start >= last:
            if last:
                yield first, last
            first = start
        last = max(last, end)
    if last:
        yield first, last


class _Letters(dict[int, str]):
    """What folding makes of each character inside a text; "" for an accent by itself."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = fold(f"x{chr(code)}x")[1:-1]
        return folded


_LETTERS = _Letters()


def _folded(text: str) -> tuple[str, Sequence[int] | None]:
    """Return a text folded, and where each of its characters begins there, the end included.

    None stands for places that are the same, as in any text without accents.
    """
    if text.isascii():
        return text.lower(), None
    letters = [_LETTERS[code] for code in map(ord, text)]
    lengths = list(map(len, letters))
    is_same = max(lengths) == 1 == min(lengths)
    return "".join(letters), None if is_same else list(accumulate(lengths, initial=0))


def _place(starts: Sequence[int], first: int, last: int) -> Span:
    """Return the characters that were folded to this stretch, with accents that follow."""
    end = bisect_right(starts, last) - 1
    return bisect_right(starts, first) - 1, end if starts[end] == last else end + 1
