"""The language of searches: typed text to a tree of clauses, and the tree to text again.

Nothing typed is an error: what does no work as a sign, an operator or a field is words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
from coopdesk.search.fields import DATED, EXACTLY, MEASURED, field_named, field_names

MOST = 64  # texts looked for
LONGEST = 4000  # characters read; the rest of a pasted page adds nothing but seconds
NOTHING = AllOf(())


def parse(text: str) -> Clause:
    """Return what a text asks for, in the fewest clauses that say it; AllOf(()) for nothing.

    4 000 characters are read, and 64 texts of 2 000 characters together are looked for.
    """
    return _tree(_paired(list(_tokens(_readable(text)))))


def show(clause: Clause, language: str = "en") -> str:
    """Write a clause so that it is read the same way again, its fields named in a language.

    In English fields have their canonical names.
    """
    match clause:
        case AllOf(clauses):
            return " ".join(_grouped(each, language) for each in clauses)
        case AnyOf(clauses):
            return " or ".join(_way(each, language) for each in clauses)
        case Not(inner):
            shown = _grouped(inner, language)
            return f"-({shown})" if isinstance(inner, Not) else f"-{shown}"
        case _:
            return _leaf(clause, language)


def quoted_if_needed(text: str) -> str:
    """Return words as they are typed to be one clause: as they are, or between quotes."""
    is_word = text not in _KEYWORDS and parse(text) == Word(text)
    return text if is_word else _quoted(text)


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """Return words as phrases of one, quoted texts as phrases of several, all folded.

    An opening quote without its end quotes nothing; signs and operators are not words.
    """
    found: list[tuple[str, ...]] = []
    for number, part in enumerate(_readable(text).split('"')):
        inside = tuple(words(part))
        if number % 2 and inside:
            found.append(inside[:MOST])
        else:
            found.extend((word,) for word in inside)
    return tuple(dict.fromkeys(found))[:MOST]


_Leaf = Word | Phrase | Exactly | Field | Compared | Between


@dataclass(frozen=True, slots=True)
class _Token:
    """A sign, or a leaf of the tree; a keyword has the word it is where it cannot be a sign."""

    kind: str  # open close minus not or and leaf
    clause: Clause = NOTHING


_KEYWORDS = {
    **dict.fromkeys(("or", "OR", "ou", "OU", "O"), "or"),
    **dict.fromkeys(("and", "AND", "Y", "ET", "E"), "and"),
    **dict.fromkeys(("not", "NOT"), "not"),
}
QUOTES = dict.fromkeys(map(ord, "“”„‟«»"), '"')
_UNREADABLE = re.compile("[\0-\x1f\x7f-\x9f\ud800-\udfff]")
_LOOSE = ":=<>≤≥,;"  # around a word these do no work
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
_SIGNS = {"≥": ">=", "=>": ">=", "≤": "<=", "=<": "<="}


def _readable(text: str) -> str:
    """Return the text with quotes of one kind that all close, without what cannot be kept."""
    text = _UNREADABLE.sub(" ", text[:LONGEST]).translate(QUOTES)
    if text.count('"') % 2:
        before, _, after = text.rpartition('"')
        text = f"{before} {after}"
    return text


def _tokens(text: str) -> Iterator[_Token]:
    at, last = 0, ""
    while scanned := _SCANNED.match(text, at):
        at, kind = scanned.end(), scanned.lastgroup or ""
        if kind == "phrase":
            yield _Token("leaf", Phrase(_even(scanned["phrase"])))
        elif kind == "run" and (asked := _asked_field(text, scanned.start())):
            leaves, at = asked
            yield from _any_leaf(leaves)
        elif kind == "run":
            yield _word(scanned["run"], is_negated=last == "minus")
        elif kind:
            yield _Token(kind)
        last = kind


def _even(text: str) -> str:
    return " ".join(text.split())


def _word(run: str, *, is_negated: bool) -> _Token:
    kind = "leaf" if is_negated else _KEYWORDS.get(run, "leaf")
    return _Token(kind, Word(run.rstrip(_LOOSE)))


def _any_leaf(leaves: Sequence[Clause]) -> Iterator[_Token]:
    if len(leaves) == 1:
        yield _Token("leaf", leaves[0])
        return
    yield _Token("open")
    for number, leaf in enumerate(leaves):
        if number:
            yield _Token("or")
        yield _Token("leaf", leaf)
    yield _Token("close")


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
        found, at = _values(name, text, at)
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
        return following["run"] not in _KEYWORDS
    return following.lastgroup == "phrase" or text[at] in "<>≤≥="


_QUOTED = r'"(?P<quoted>[^"]*)"'
_VALUE = re.compile(rf'(?:{_QUOTED}|(?P<low>[^\s"(),|]+))?')
_MEASURE = rf"""
    (?: (?P<sign>[<>]=?|=[<>]|[≤≥]) \s? )?
    (?: {_QUOTED} | (?P<low>{{0}}) )?
    (?: (?P<range>\.\.+|…) (?: "(?P<high_quoted>[^"]*)" | (?P<high>{{0}}) )? )?
    """
_BOUND = r'(?:(?!\.\.|…)[^\s"(),|])+'
_AMOUNT = r'(?:(?!\.\.|…)(?:[^\s"(),|]|(?<=\d),(?=\d)))+'  # 1,000 is one amount
_VALUES = {
    **dict.fromkeys(MEASURED, re.compile(_MEASURE.format(_BOUND), re.VERBOSE)),
    "budget": re.compile(_MEASURE.format(_AMOUNT), re.VERBOSE),
}
_YEARS = re.compile(r"(\d{4})[-–—](\d{4})")
_AMOUNTS = re.compile(r"(\d[\d.,]*[kKmM]?)[-–—](\d[\d.,]*[kKmM]?)")


def _values(name: str, text: str, at: int) -> tuple[list[Clause], int]:
    """Read values parted by commas, and tell where they end; those without a sign make one leaf."""
    plain: dict[str, None] = {}
    found: list[Clause] = []
    while read := _VALUES.get(name, _VALUE).match(text, at):
        match _asked_value(name, read):
            case Field(_, (value,)):
                plain[value] = None
            case None:
                pass
            case measured:
                found.append(measured)
        at = read.end()
        if not text.startswith(",", at):
            break
        at += 1
    return ([Field(name, tuple(plain)), *found] if plain else found), at


def _asked_value(name: str, read: re.Match[str]) -> Clause | None:
    part = read.groupdict("")
    low = _worded(part["quoted"] or part["low"])
    if low and (sign := part.get("sign")):
        return Compared(name, _SIGNS.get(sign, sign), low)
    if part.get("range"):
        return _range(name, low, _worded(part["high_quoted"] or part["high"]))
    if name in MEASURED and (
        ends := (_YEARS if name in DATED else _AMOUNTS).fullmatch(part["low"])
    ):
        return Between(name, ends[1], ends[2])
    if not low:
        return None
    return Exactly(low) if name == EXACTLY else Field(name, (low,))


def _worded(text: str) -> str:
    """Return a text with single blanks, "" if it has no words."""
    return _even(text) if words(text) else ""


def _range(name: str, low: str, high: str) -> Clause | None:
    if low and high:
        return Between(name, low, high)
    if low or high:
        return Compared(name, ">=" if low else "<=", low or high)
    return None


_STARTING = {"open", "minus", "not", "leaf"}  # what can stand to the right of an operator


def _paired(tokens: Sequence[_Token]) -> list[_Token]:
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


def _tree(tokens: Sequence[_Token]) -> Clause:
    """Put the tokens together, group in group without recursion: 2 000 may be open at once."""
    room, groups = _Room(), [_Group()]
    for token, following in pairwise([*tokens, _Token("close")]):
        group = groups[-1]
        match _part_played(token, following, group):
            case "open":
                groups.append(_Group())
            case "close":
                groups.pop()
                groups[-1].add(group.clause())
            case "minus" | "not":
                group.negates_next = not group.negates_next
            case "or":
                group.ways.append([])
            case "and":
                pass
            case _:
                group.add(room.fitted(token.clause))
    return groups[0].clause()


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
            text = text[: self.characters].rstrip(_LOOSE + " ")
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

    def add(self, clause: Clause) -> None:
        """Join a clause to the last way."""
        if clause != NOTHING:
            self.ways[-1].append(_negated(clause) if self.negates_next else clause)
        self.negates_next = False

    def clause(self) -> Clause:
        """Return the group in the fewest clauses."""
        return _joined(AnyOf, [_joined(AllOf, way) for way in self.ways])


def _part_played(token: _Token, following: _Token, group: _Group) -> str:
    """Tell what a token does; an operator that has nothing to join is a word."""
    match token.kind:
        case "or" | "and":
            is_operator = group.ways[-1] and following.kind in _STARTING
        case "not":
            is_operator = following.kind in _STARTING
        case _:
            is_operator = True
    return token.kind if is_operator else "leaf"


def _negated(clause: Clause) -> Clause:
    return clause.clause if isinstance(clause, Not) else Not(clause)


def _joined(kind: type[AllOf] | type[AnyOf], clauses: Sequence[Clause]) -> Clause:
    """Join clauses without groups in groups of their own kind, and each clause once."""
    distinct: dict[Clause, None] = {}
    for clause in clauses:
        inner = clause.clauses if isinstance(clause, kind) else (clause,)
        distinct.update(dict.fromkeys(inner))
    distinct.pop(NOTHING, None)
    match tuple(distinct):
        case ():
            return NOTHING
        case (only,):
            return only
        case several:
            return kind(several)


def _way(clause: Clause, language: str) -> str:
    return show(clause, language) if isinstance(clause, AllOf) else _grouped(clause, language)


def _grouped(clause: Clause, language: str) -> str:
    shown = show(clause, language)
    return f"({shown})" if isinstance(clause, AllOf | AnyOf) else shown


def _leaf(leaf: _Leaf, language: str) -> str:
    match leaf:
        case Word(text):
            return f"({text})" if text in _KEYWORDS else text
        case Phrase(text):
            return _quoted(text)
        case Exactly(text):
            name, shown = EXACTLY, _value(EXACTLY, text)
        case Field(name, values):
            shown = ",".join(_value(name, each, of=len(values)) for each in values)
        case Compared(name, sign, value):
            shown = sign + _value(name, value)
        case Between(name, low, high):
            shown = f"{_value(name, low)}..{_value(name, high)}"
    return f"{field_names(language).get(name, name)}:{shown}"


def _quoted(text: str) -> str:
    return f'"{_even(text.translate(QUOTES).replace(chr(34), " "))}"'


def _value(name: str, text: str, of: int = 1) -> str:
    """Write a value plainly if it is read back as it is, alone or between commas."""
    is_alone = Exactly(text) if name == EXACTLY else Field(name, (text,))
    read = _VALUES.get(name, _VALUE).fullmatch(text)
    if not read or _asked_value(name, read) != is_alone or text.strip(".:=<>≤≥") != text:
        return _quoted(text)
    return _quoted(text) if name == "budget" and of > 1 else text
