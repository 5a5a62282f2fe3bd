"""Tokens put together as a tree of the fewest clauses, of no more texts than can be looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

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
from coopdesk.search.quotes import LONGEST
from coopdesk.search.tokens import LOOSE, NOTHING, Token, joins

MOST = 64  # texts looked for


def tree_of(tokens: Sequence[Token]) -> Clause:
    """Put the tokens together, group in group without recursion: 2 000 may be open at once."""
    room, groups = _Room(), [_Group()]
    for token, following in pairwise([*_paired(tokens), Token("close")]):
        group = groups[-1]
        match _part_played(token, following, group):
            case "open":
                groups.append(_Group())
            case "close":
                groups.pop()
                groups[-1].add(group.clause())
            case "minus" | "not":
                group.negates_next = not group.negates_next
            case "or" | "perhaps_or":
                group.begin_another_way()
            case "and":
                pass
            case _:
                group.add(room.fitted(token.clause))
    return groups[0].clause()


_STARTING = {
    "open",
    "minus",
    "not",
    "leaf",
    "perhaps_or",
}  # what can stand to the right of an operator


def _paired(tokens: Sequence[Token]) -> list[Token]:
    """Leave out parentheses without their other half."""
    opened: list[int] = []
    unmatched: set[int] = set()
    for at, token in enumerate(tokens):
        if token.kind == "open":
            opened.append(at)
        elif token.kind == "close" and opened:
            opened.pop()
        elif token.kind == "close":
            unmatched.add(at)
    unmatched.update(opened)
    return [token for at, token in enumerate(tokens) if at not in unmatched]


@dataclass(slots=True)
class _Room:
    """What a search may still look for."""

    texts: int = MOST
    characters: int = LONGEST // 2  # with names, signs and quotes they can be shown in LONGEST

    def fitted(self, leaf: Clause) -> Clause:
        """Return as much of a leaf as there is room for."""
        match leaf:
            case Word(text) | Phrase(text) | Exactly(text):
                kept = self._kept(text)
                return type(leaf)(kept) if kept else NOTHING
            case Field(name, values):
                fitting = tuple(kept for each in values if (kept := self._kept(each)))
                return Field(name, fitting) if fitting else NOTHING
            case Compared(name, sign, value):
                kept = self._kept(value)
                return Compared(name, sign, kept) if kept else NOTHING
            case Between(name, low, high):
                ends = self._kept(low), self._kept(high)
                return Between(name, *ends) if all(ends) else NOTHING
            case _:
                return leaf

    def _kept(self, text: str) -> str:
        if not self.texts:
            return ""
        if len(text) > self.characters:
            text = text[: self.characters].rstrip(LOOSE + " ")
        if not words(text):
            return ""
        self.texts -= 1
        self.characters -= len(text)
        return text


@dataclass(slots=True)
class _Group:
    """What stands between two parentheses, as far as it was read."""

    ways: list[list[Clause]] = field(default_factory=lambda: [[]])
    negates_next: bool = False
    is_begun: bool = False  # something stands in the last way, though it may ask for nothing

    def add(self, clause: Clause) -> None:
        """Join a clause to the last way."""
        if clause != NOTHING:
            self.ways[-1].append(_negated(clause) if self.negates_next else clause)
        self.negates_next, self.is_begun = False, True

    def begin_another_way(self) -> None:
        """Let what follows be another way."""
        self.ways.append([])
        self.is_begun = False

    def is_joined(self, typed: Clause, after: Clause) -> bool:
        """Tell whether an "o" that was typed joins what follows to the last clause."""
        before = self.ways[-1][-1] if self.ways[-1] and not self.negates_next else None
        return before is not None and isinstance(typed, Word) and joins(before, typed.text, after)

    def clause(self) -> Clause:
        """Return the group in the fewest clauses."""
        return _joined(AnyOf, [_joined(AllOf, way) for way in self.ways])


def _part_played(token: Token, following: Token, group: _Group) -> str:
    """Tell what a token does; an operator that has nothing to join is a word."""
    match token.kind:
        case "or" | "and":
            is_operator = group.is_begun and following.kind in _STARTING
        case "not":
            is_operator = following.kind in _STARTING
        case "perhaps_or":
            is_operator = following.kind in _STARTING and group.is_joined(
                token.clause, following.clause
            )
        case _:
            is_operator = True
    return token.kind if is_operator else "leaf"


def _negated(clause: Clause) -> Clause:
    return clause.clause if isinstance(clause, Not) else Not(clause)


def _joined(kind: type[AllOf] | type[AnyOf], clauses: Sequence[Clause]) -> Clause:
    """Join clauses without groups in groups of their own kind, and without equal ones.

    Words side by side stay all of them: two names may have one in common, as in "labour
    inspection and labour law".
    """
    kept: list[Clause] = []
    seen: set[Clause] = {NOTHING}
    for clause in clauses:
        for each in clause.clauses if isinstance(clause, kind) else (clause,):
            if each not in seen or (kind is AllOf and isinstance(each, Word)):
                kept.append(each)
                seen.add(each)
    match kept:
        case []:
            return NOTHING
        case [only]:
            return only
        case several:
            return kind(tuple(several))
