"""Topics and places that neighbouring words of a search name, or begin to name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coopdesk.domain.folding import words
from coopdesk.search.senses import Places, Topics, Words
from coopdesk.vocabulary.phrasebook import FUNCTION_WORDS, Tokens
from coopdesk.vocabulary.places import find_place, names_in_texts, place_phrasebook
from coopdesk.vocabulary.spellings import phrase_spellings, spellings
from coopdesk.vocabulary.topics import TopicIndex


@dataclass(frozen=True, slots=True)
class Understood:
    """Words from one place in a row to before another, and what they mean together."""

    start: int
    end: int
    sense: Topics | Places | Words


def understood_words(
    typed: Sequence[str], topics: TopicIndex, *, is_last: bool
) -> list[Understood]:
    """Return what neighbouring words mean: the longest names from the left, then single words.

    is_last: nothing follows, so that the last word may still be on the way to a name.
    """
    tokens = [tuple(words(each)) for each in typed]
    begun, codes = _begun_at_end(tokens, topics) if is_last else (len(tokens), ())
    found: list[Understood] = []
    at = 0
    while at < len(tokens):
        end, sense = at + 1, None
        if named := _longest(typed, tokens, at, topics):
            end, sense = named
        # A name that goes on is more than the shorter one within it: "inspección lab…".
        if sense is None or (begun <= at < len(tokens) > end):
            end, sense = at + 1, _word(typed[at], topics, codes if at >= begun else ())
        found.append(Understood(at, end, sense))
        at = end
    return found


def named_whole(text: str, topics: TopicIndex) -> Topics | Places | None:
    """Return the topic or place that a text is the name of, as a whole."""
    found = tuple(words(text))
    if code := topics.phrasebook.named(found):
        return _topic(text, code, topics)
    code = place_phrasebook().named(found)
    return _place(text, code) if code else None


def is_function_word(text: str) -> bool:
    """Tell whether a word only ties others together, such as "of" and "para"."""
    found = words(text)
    return len(found) == 1 and found[0] in FUNCTION_WORDS


def as_written(named: Topics | Places, topics: TopicIndex) -> str:
    """Return the words that name something, with the "and" that the text had between them."""
    book = topics.phrasebook if isinstance(named, Topics) else place_phrasebook()
    return book.as_written(words(named.typed)) or named.typed


_LEAST = 3  # letters that lead to topics and places
_LEAST_BEGUN = 4  # letters of a run that leads to the names it begins
_LONGEST_BEGUN = 12  # words
_MOST_BEGUN = 8  # topics; "labo" begins a name of every third
# Codes of places that mostly stand for something else.
_NOT_CODES = frozenset({"AI"})


def _longest(
    typed: Sequence[str], tokens: Tokens, at: int, topics: TopicIndex
) -> tuple[int, Topics | Places] | None:
    topic = topics.phrasebook.longest(tokens, at)
    place = place_phrasebook().longest(tokens, at)
    if place is None and (code := _coded_place(typed, at)):
        place = (at + 1, code)
    if topic and (place is None or topic[0] >= place[0]):
        return topic[0], _topic(" ".join(typed[at : topic[0]]), topic[1], topics)
    if place:
        return place[0], _place(" ".join(typed[at : place[0]]), place[1])
    return None


def _topic(typed: str, code: str, topics: TopicIndex) -> Topics:
    return Topics(typed, code, topics.narrower(code), topics.names_in_texts(code))


def _place(typed: str, code: str) -> Places:
    return Places(typed, code, names_in_texts(code))


def _coded_place(typed: Sequence[str], at: int) -> str | None:
    """Return the place whose code in upper case stands here; among shouted words "DE" is none."""
    code = typed[at].strip(".,;")
    if not (2 <= len(code) <= 3 and code.isascii() and code.isalpha() and code.isupper()):
        return None
    if code in _NOT_CODES or (code.lower() in FUNCTION_WORDS and _is_shouted(typed)):
        return None
    return find_place(code)


def _is_shouted(typed: Sequence[str]) -> bool:
    return any(len(word) > 3 and word.isupper() for word in typed)


def _begun_at_end(tokens: Tokens, topics: TopicIndex) -> tuple[int, tuple[str, ...]]:
    """Return where the longest run to the end begins that begins a topic's name, and the topics."""
    if not tokens or (len(tokens[-1]) == 1 and tokens[-1][0] in FUNCTION_WORDS):
        return len(tokens), ()
    for start in range(max(0, len(tokens) - _LONGEST_BEGUN), len(tokens)):
        run = tokens[start:]
        if sum(len(word) for token in run for word in token) >= _LEAST_BEGUN:
            codes = topics.phrasebook.begun(run)
            if 0 < len(codes) <= _MOST_BEGUN:
                return start, codes
    return len(tokens), ()


def _word(text: str, topics: TopicIndex, begun: Sequence[str]) -> Words:
    found = words(text)
    if len(found) != 1:
        return Words(_apart_or_joined(text, found), topics=tuple(begun))
    word = found[0]
    if len(word) < _LEAST:
        return Words(spellings(word), topics=tuple(begun))
    led = dict.fromkeys((*begun, *topics.phrasebook.with_word(word)))
    return Words(spellings(word), topics=tuple(led), places=place_phrasebook().with_word(word))


def _apart_or_joined(text: str, found: Sequence[str]) -> tuple[str, ...]:
    """Return a word such as "co-operation" as the words it is made of, and as one."""
    joined = ["".join(found)] if "-" in text and all(w.isalpha() for w in found[:1]) else []
    return tuple(dict.fromkeys([*phrase_spellings(found)[:1], *joined, *phrase_spellings(found)]))
