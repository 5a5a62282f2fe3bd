"""How the text of a search is understood: words as topics and places, fields as their values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import groupby, takewhile

from coopdesk.domain.folding import words
from coopdesk.domain.queries import (
    AllOf,
    AnyOf,
    Between,
    Clause,
    Compared,
    Exactly,
    Field,
    Not,
    Phrase,
    Word,
)
from coopdesk.search.field_values import field_sense
from coopdesk.search.naming import (
    as_written,
    is_function_word,
    named_whole,
    understood_words,
)
from coopdesk.search.senses import Except, Literally, Part, Places, Sense, Together, Topics, Words
from coopdesk.search.syntax import parse, show
from coopdesk.vocabulary.spellings import phrase_spellings
from coopdesk.vocabulary.topics import TopicIndex


def understand(text: str, topics: TopicIndex, today: date | None = None) -> tuple[Part, ...]:
    """Return what a search asks for, a part for each clause that stands by itself.

    Any text is understood: what is no field, topic or place is looked for as words.
    """
    return _understood(text, topics, today or date.today())  # noqa: DTZ011 -- the officer's own day


@lru_cache(maxsize=32)  # the window, the first page, the count and the list ask in turn
def _understood(text: str, topics: TopicIndex, today: date) -> tuple[Part, ...]:
    return understand_clause(parse(text), topics, today)


def understand_clause(
    clause: Clause, topics: TopicIndex, today: date | None = None
) -> tuple[Part, ...]:
    """Return how a clause is understood, a part for each clause that stands by itself."""
    reader = _Reader(topics, today or date.today())  # noqa: DTZ011 -- the officer's own day
    if isinstance(clause, AnyOf):
        clause = reader.with_names_joined(clause)
    return reader.parts(clause.clauses if isinstance(clause, AllOf) else (clause,), is_last=True)


class _Reader:
    """What clauses are understood with."""

    def __init__(self, topics: TopicIndex, today: date) -> None:
        self._topics = topics
        self._today = today

    def parts(self, clauses: Sequence[Clause], *, is_last: bool) -> tuple[Part, ...]:
        """Return the parts of clauses that stand side by side, function words left out.

        is_last: they end where the text ends.
        """
        found = list(self._each(clauses, is_last=is_last))
        telling = [part for part in found if not _is_function_word(part)]
        return tuple(telling or found)

    def with_names_joined(self, clause: AnyOf) -> Clause:
        """Return a clause in which a name with an "or" in it is one: mexico (forced or …)."""
        ways = list(clause.clauses)
        at = 0
        while at + 1 < len(ways):
            if joined := self._joined_by_name(ways[at], ways[at + 1]):
                ways[at : at + 2] = [joined]
            else:
                at += 1
        return ways[0] if len(ways) == 1 else AnyOf(tuple(ways))

    def _joined_by_name(self, left: Clause, right: Clause) -> Clause | None:
        """Return two ways as one, if the last words of one and the first of the other are a name.

        The longest name counts.
        """
        before, after = _side_by_side(left), _side_by_side(right)
        for start in range(_last_words(before), len(before)):
            for end in range(_first_words(after), 0, -1):
                name = AnyOf((_all_of(before[start:]), _all_of(after[:end])))
                if self._name_with_or(name):
                    return _all_of((*before[:start], name, *after[end:]))
        return None

    def _name_with_or(self, clause: AnyOf) -> Part | None:
        """Return the topic that words with an "or" between them name, as a whole."""
        leaves = [leaf for each in clause.clauses for leaf in _side_by_side(each)]
        typed = [leaf.text for leaf in leaves if isinstance(leaf, Word)]
        sense = named_whole(" ".join(typed), self._topics) if len(typed) == len(leaves) else None
        written = as_written(sense, self._topics) if sense else ""
        # "labour or inspection" is two words, though they name a topic side by side.
        return Part(clause, sense, Exactly(written)) if sense and _has_or(written) else None

    def _each(self, clauses: Sequence[Clause], *, is_last: bool) -> Iterator[Part]:
        """Yield the parts of clauses; words stand last though fields follow, which only narrow."""
        runs = [list(run) for _, run in groupby(clauses, lambda each: isinstance(each, Word))]
        last_words = max((n for n, run in enumerate(runs) if isinstance(run[0], Word)), default=-1)
        for number, run in enumerate(runs):
            if isinstance(run[0], Word):
                ends = is_last and number == last_words
                yield from self._words([w for w in run if isinstance(w, Word)], is_last=ends)
                continue
            for clause in run:
                part = self._part(clause, is_last=is_last and clause is clauses[-1])
                if part is not None:
                    yield part

    def _words(self, run: Sequence[Word], *, is_last: bool) -> Iterator[Part]:
        # A word without letters or digits, such as "…" or an emoji, is nothing to look for.
        run = [word for word in run if words(word.text)]
        typed = [word.text for word in run]
        for found in understood_words(typed, self._topics, is_last=is_last):
            several = tuple(run[found.start : found.end])
            clause = several[0] if len(several) == 1 else AllOf(several)
            yield Part(clause, found.sense, self._literal(found.sense, typed[found.start]))

    def _literal(self, sense: Words | Topics | Places, typed: str) -> Exactly | None:
        """Return the clause that switches the thesaurus off, where it has something to say."""
        if isinstance(sense, Words):
            return Exactly(typed) if sense.topics or sense.places else None
        return Exactly(as_written(sense, self._topics))

    def _part(self, clause: Clause, *, is_last: bool) -> Part | None:
        match clause:
            case Phrase(text):
                return self._phrase(clause, text)
            case Exactly(text):
                return Part(clause, Literally(text)) if words(text) else None
            case Not(inner):
                part = self._part_of(inner, is_last=is_last)
                return part and replace(
                    part,
                    clause=clause,
                    sense=Except(part.sense),
                    literal=Not(part.literal) if part.literal else None,
                )
            case AnyOf():
                return self._any_of(clause, is_last=is_last)
            case Field() | Compared() | Between():
                sense, is_doubtful = field_sense(clause, self._topics, self._today)
                return Part(clause, sense, is_doubtful=is_doubtful)
            case Word() | AllOf():
                return self._part_of(clause, is_last=is_last)

    def _phrase(self, clause: Phrase, text: str) -> Part | None:
        if named := named_whole(text, self._topics):
            return Part(clause, named, Exactly(text))
        found = words(text)
        return Part(clause, Words(phrase_spellings(found), is_prefix=False)) if found else None

    def _part_of(self, clause: Clause, *, is_last: bool) -> Part | None:
        """Return one part for a clause within another."""
        clauses = clause.clauses if isinstance(clause, AllOf) else (clause,)
        parts = self.parts(clauses, is_last=is_last)
        return _joined(clause, parts, AllOf) if parts else None

    def _any_of(self, clause: AnyOf, *, is_last: bool) -> Part | None:
        if whole := self._name_with_or(clause):
            return whole
        joined = self.with_names_joined(clause)
        if not isinstance(joined, AnyOf):
            part = self._part_of(joined, is_last=is_last)
            return part and replace(part, clause=clause)
        *others, last = joined.clauses
        parts = [self._part_of(each, is_last=False) for each in others]
        parts.append(self._part_of(last, is_last=is_last))
        found = tuple(part for part in parts if part is not None)
        return _joined(clause, found, AnyOf) if found else None


def _joined(clause: Clause, parts: Sequence[Part], kind: type[AllOf] | type[AnyOf]) -> Part:
    """Return one part for several, with the thesaurus of all of them to switch off."""
    if len(parts) == 1:
        return replace(parts[0], clause=clause)
    sense: Sense = Together(tuple(part.sense for part in parts), is_any=kind is AnyOf)
    literal = kind(tuple(part.literal or part.clause for part in parts))
    has_literal = any(part.literal for part in parts)
    is_doubtful = any(part.is_doubtful for part in parts)
    return Part(clause, sense, literal if has_literal else None, is_doubtful)


_OR = frozenset({"or", "o", "u", "ou"})
_LONGEST_SIDE = 6  # words of a name on one side of its "or"


def _has_or(name: str) -> bool:
    return not _OR.isdisjoint(words(name))


def _last_words(clauses: Sequence[Clause]) -> int:
    """Return where the words begin with which clauses end."""
    count = _first_words(clauses[::-1])
    return len(clauses) - count


def _first_words(clauses: Sequence[Clause]) -> int:
    """Count the words with which clauses begin, no more than a name has."""
    begun = takewhile(lambda each: isinstance(each, Word), clauses[:_LONGEST_SIDE])
    return sum(1 for _ in begun)


def _all_of(clauses: Sequence[Clause]) -> Clause:
    return clauses[0] if len(clauses) == 1 else AllOf(tuple(clauses))


def _side_by_side(clause: Clause) -> tuple[Clause, ...]:
    return clause.clauses if isinstance(clause, AllOf) else (clause,)


def _is_function_word(part: Part) -> bool:
    """Tell whether a part is "of" or "para"; "DE" may have been read as Germany."""
    is_word = isinstance(part.clause, Word) and isinstance(part.sense, Words)
    return is_word and is_function_word(show(part.clause))
