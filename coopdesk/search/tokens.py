"""Typed text cut into tokens: signs, operators, and leaves of a tree (words, phrases, fields)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coopdesk.domain.folding import words
from coopdesk.domain.queries import AllOf, Clause, Phrase, Word
from coopdesk.search.fields import MEASURED, field_named
from coopdesk.search.quotes import even
from coopdesk.search.values import read_values
from coopdesk.vocabulary.phrasebook import FUNCTION_WORDS

NOTHING = AllOf(())
KEYWORDS = {
    **dict.fromkeys(("or", "OR", "ou", "OU", "O"), "or"),
    **dict.fromkeys(("and", "AND", "Y", "ET", "E"), "and"),
    **dict.fromkeys(("not", "NOT"), "not"),
}
PERHAPS_OR = ("o", "u")  # Spanish for "or"; "o" is Portuguese for "the" as well
LOOSE = ":=<>≤≥,;"  # around a word these do no work


@dataclass(frozen=True, slots=True)
class Token:
    """A sign, or a leaf of the tree; a keyword has the word it is where it cannot be a sign."""

    kind: str  # open close minus not or and perhaps_or leaf
    clause: Clause = NOTHING


def joins(before: Clause, typed: str, after: Clause) -> bool:
    """Tell whether "o" or "u" between two clauses is "or": "mexico o canadá", "siete u ocho".

    After a word that wants a noun, as in "sobre o trabalho infantil", "o" is "the".
    """
    if isinstance(before, Word) and _WANTING_NOUNS.intersection(words(before.text)[-1:]):
        return False
    begun = words(after.text)[:1] if isinstance(after, Word | Phrase) else []
    return typed != "u" or any(word.startswith(("o", "ho")) for word in begun)


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a text as quotes.readable returns it."""
    at, last = 0, ""
    while scanned := _SCANNED.match(text, at):
        at, kind = scanned.end(), scanned.lastgroup or ""
        if kind == "phrase":
            yield Token("leaf", Phrase(even(scanned["phrase"])))
        elif kind == "run" and (asked := _asked_field(text, scanned.start())):
            leaves, at = asked
            yield from _any_leaf(leaves)
        elif kind == "run":
            yield _word(scanned["run"], is_negated=last == "minus")
        elif kind:
            yield Token(kind)
        last = kind


_SCANNED = re.compile(
    r"""
    "(?P<phrase>[^"]*)" | (?P<open>\() | (?P<close>\)) | (?P<or>\|)
    | (?P<minus> (?<![^\s(|]) - (?=[^\s)|:=<>≤≥,;-]) )
    | \s+ | [:=<>≤≥,;-]+
    | (?P<run>[^\s"()|]+)
    """,
    re.VERBOSE,
)
_NAME = re.compile(r"[^\s\"()|:=<>≤≥]+")
_COLON = re.compile(r"\s?(?::(?:=(?![<>]))?|=(?![<>]))\s?")
_COLON_OR_SIGN = re.compile(rf"{_COLON.pattern}|\s?(?=[<>≤≥]|=[<>])")


# What "o" stands after in Portuguese, folded, beside the function words; the verbs are those that
# topics are spoken of with.
_BEFORE_NOUNS = """
    ante apos ate como conforme contra desde durante entre exceto mediante perante salvo segundo sem
    sob tras ambos caso embora enquanto logo mas nao nem onde pois porem porque quando quanto se so
    toda todo tudo
    apoiar combater conhecer eliminar erradicar fazer fortalecer garantir melhorar prevenir promover
    reduzir reforcar ser ter era eram esta estao faz fez foi foram ha sao tem
"""
_WANTING_NOUNS = FUNCTION_WORDS | frozenset(_BEFORE_NOUNS.split())


def _word(run: str, *, is_negated: bool) -> Token:
    kind = "perhaps_or" if run in PERHAPS_OR else KEYWORDS.get(run, "leaf")
    kind = "leaf" if is_negated else kind
    return Token(kind, Word(run.rstrip(LOOSE)))


def _any_leaf(leaves: Sequence[Clause]) -> Iterator[Token]:
    if len(leaves) == 1:
        yield Token("leaf", leaves[0])
        return
    yield Token("open")
    for number, leaf in enumerate(leaves):
        if number:
            yield Token("or")
        yield Token("leaf", leaf)
    yield Token("close")


def _asked_field(text: str, start: int) -> tuple[list[Clause], int] | None:
    """Read the field that begins here, if one does, and tell where it ends.

    Blanks may stand around the colon. A field that is not given a value yet has no clauses: the
    list shall not go empty while one is typed.
    """
    if not (begun := _field_begun(text, start)):
        return None
    name, at = begun
    if text[at - 1].isspace() and not _is_value(text, at):
        return [], at
    return read_values(name, text, at)


def _field_begun(text: str, start: int) -> tuple[str, int] | None:
    """Return the field whose name stands here, if one's does, and where its value begins."""
    if not (named := _NAME.match(text, start)) or not (name := field_named(named[0])):
        return None
    sign = (_COLON_OR_SIGN if name in MEASURED else _COLON).match(text, named.end())
    return (name, sign.end()) if sign else None


def _is_value(text: str, at: int) -> bool:
    """Tell whether what follows a blank may be the value of the field before it."""
    following = _SCANNED.match(text, at)
    if not following or _field_begun(text, at):
        return False
    if following.lastgroup == "run":
        return following["run"] not in KEYWORDS
    return following.lastgroup == "phrase" or text[at] in "<>≤≥="
