"""Typed text cut into tokens: signs, operators, and leaves of a tree (words, phrases, fields)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coopdesk.domain.queries import AllOf, Clause, Phrase, Word
from coopdesk.search.fields import MEASURED, field_named
from coopdesk.search.quotes import even
from coopdesk.search.values import read_values

NOTHING = AllOf(())
KEYWORDS = {
    **dict.fromkeys(("or", "OR", "ou", "OU", "O"), "or"),
    **dict.fromkeys(("and", "AND", "Y", "ET", "E"), "and"),
    **dict.fromkeys(("not", "NOT"), "not"),
}
LOOSE = ":=<>≤≥,;"  # around a word these do no work


@dataclass(frozen=True, slots=True)
class Token:
    """A sign, or a leaf of the tree; a keyword has the word it is where it cannot be a sign."""

    kind: str  # open close minus not or and leaf
    clause: Clause = NOTHING


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


def _word(run: str, *, is_negated: bool) -> Token:
    kind = "leaf" if is_negated else KEYWORDS.get(run, "leaf")
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

    Blanks may stand around the colon; a field that is not given a value is a word.
    """
    if not (begun := _field_begun(text, start)):
        return None
    typed, name, at = begun
    if text[at - 1].isspace() and not _is_value(text, at):
        found = list[Clause]()
    else:
        found, at = read_values(name, text, at)
    return found or [Word(typed)], at


def _field_begun(text: str, start: int) -> tuple[str, str, int] | None:
    """Return the name typed here, its field and where its value begins, if it is one's."""
    if not (named := _NAME.match(text, start)) or not (name := field_named(named[0])):
        return None
    sign = (_COLON_OR_SIGN if name in MEASURED else _COLON).match(text, named.end())
    return (named[0], name, sign.end()) if sign else None


def _is_value(text: str, at: int) -> bool:
    """Tell whether what follows a blank may be the value of the field before it."""
    following = _SCANNED.match(text, at)
    if not following or _field_begun(text, at):
        return False
    if following.lastgroup == "run":
        return following["run"] not in KEYWORDS
    return following.lastgroup == "phrase" or text[at] in "<>≤≥="
