"""Dates as they are mentioned one after another, each perhaps without its month or its year."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from coopdesk.domain.date_tokens import Token, full_year


@dataclass(slots=True)
class Mention:
    """One date as written, and how it hangs on the one before."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    number: int | None = None  # a number alone: the 8 of "8 and 9 July", the 1 of "1–3/2024"
    quarter: int | None = None
    half: int | None = None
    numeric: tuple[int, int] | None = None  # day and month in an order still to be decided
    form: str = ""  # the kind of token, where that decides: "short", "pair", "now", …
    join: str = ""  # "range" or "and" where something stands before
    head: str = ""  # "between", "since" or "until" right before
    lead: tuple[Token, ...] = field(default=())  # every connecting word right before

    @property
    def is_bare_year(self) -> bool:
        """Tell whether only the number tells that this is a date."""
        known = (self.month, self.quarter, self.half, self.numeric, self.number)
        return self.year is not None and not any(known)


@dataclass(frozen=True, slots=True)
class Chain:
    """Mentions that belong together, and the token that follows them."""

    mentions: list[Mention]
    after: int
    left_open: bool = False  # ends in a dash: "2021 –"


def read_chain(tokens: Sequence[Token], at: int = 0, longest: int = 400) -> Chain:
    """Read the mentions that hang together from a token on, up to the longest chain wanted."""
    mentions: list[Mention] = []
    while len(mentions) < longest:
        lead = _lead(tokens, at)
        mention, after = _read_mention(tokens, at + len(lead))
        if mention is None:
            break
        _connect(mention, lead, first=not mentions)
        if mentions and not mention.join and "now" not in {mention.form, mentions[-1].form}:
            break
        mentions.append(mention)
        at = after
    left_open = bool(mentions) and at + 1 == len(tokens) and tokens[at].kind == "dash"
    return Chain(mentions, at + left_open, left_open)


def _lead(tokens: Sequence[Token], at: int) -> tuple[Token, ...]:
    end = at
    while end < min(len(tokens), at + _LONGEST_LEAD) and tokens[end].kind in _CONNECTING:
        end += 1
    return tuple(tokens[at:end])


def _connect(mention: Mention, lead: tuple[Token, ...], *, first: bool) -> None:
    kinds = [token.kind for token in lead]
    mention.lead = lead
    if not first:
        joins = [_JOINS[kind] for kind in kinds if kind in _JOINS]
        mention.join = "range" if "range" in joins else "and" if joins else ""
    for token in lead:
        if token.kind in _HEADS and (first or token.kind != "until"):
            mention.head = token.kind
            mention.start = token.start
    if first and {"to", "dash"}.intersection(kinds) and mention.head != "until":
        mention.head = "stray"


_LONGEST_LEAD = 8  # "until the first day of the month of": more words are not for a date
_JOINS = {"to": "range", "dash": "range", "until": "range"} | dict.fromkeys(
    ("and", "comma", "line"), "and"
)
_HEADS = frozenset({"between", "since", "until"})
_CONNECTING = frozenset({*_JOINS, *_HEADS, "of", "the", "in", "year_word"})


def _read_mention(tokens: Sequence[Token], at: int) -> tuple[Mention | None, int]:
    """Read one mention; none, where the token begins no date."""
    if at >= len(tokens):
        return None, at
    token = tokens[at]
    mention = Mention(token.start, token.end)
    match token.kind:
        case "date" | "compact":
            mention.year, mention.month, mention.day = token.numbers
        case "numeric" | "short":
            mention.form = token.kind
            first, second, mention.year = token.numbers
            mention.numeric = first, second
        case "pair":
            mention.form, mention.numeric = "pair", (token.numbers[0], token.numbers[1])
        case "month_year" | "month_or_years":
            mention.form = token.kind
            mention.year, mention.month = token.numbers
        case "year":
            mention.year = token.numbers[0]
        case "now" | "today":
            mention.form = token.kind
        case _:
            return _read_in_words(tokens, at, mention)
    return mention, at + 1


def _read_in_words(
    tokens: Sequence[Token], at: int, mention: Mention
) -> tuple[Mention | None, int]:
    kind, numbers = tokens[at].kind, tokens[at].numbers
    match kind:
        case "number" | "ordinal":
            after = _read_after_number(tokens, at, mention)
        case "month":
            after = _read_after_month(tokens, at, mention)
        case "quarter_number":
            mention.quarter, after = numbers[0], at + 1
        case "half_number":
            mention.half, after = numbers[0], at + 1
        case "quarter" if _kind(tokens, at + 1) in _NUMBERS:
            mention.quarter, after = tokens[at + 1].numbers[0], at + 2
        case "half" if _kind(tokens, at + 1) in _NUMBERS:
            mention.half, after = tokens[at + 1].numbers[0], at + 2
        case _:
            return None, at
    after = _read_year(tokens, after, mention)
    mention.end = tokens[after - 1].end
    return mention, after


def _read_after_number(tokens: Sequence[Token], at: int, mention: Mention) -> int:
    """Read what is counted: a day of a month, a quarter, a half; a number may stand alone."""
    number = tokens[at].numbers[0]
    after = _skip(tokens, at + 1, _INSIDE)
    match _kind(tokens, after):
        case "quarter":
            mention.quarter = number
        case "half":
            mention.half = number
        case "month" | "doubtful_month" if tokens[at].kind == "number" or after > at + 1:
            mention.day, mention.month = number, tokens[after].numbers[0]
        case _:
            mention.number = number
            return at + 1
    return after + 1


def _read_after_month(tokens: Sequence[Token], at: int, mention: Mention) -> int:
    mention.month = tokens[at].numbers[0]
    if _kind(tokens, at + 1) != "number" or tokens[at + 1].numbers[0] > 31:
        return at + 1
    mention.day = tokens[at + 1].numbers[0]
    return at + 2


def _read_year(tokens: Sequence[Token], at: int, mention: Mention) -> int:
    after = _skip(tokens, at, _BEFORE_YEAR)
    kind = _kind(tokens, after)
    if kind == "year":
        mention.year = tokens[after].numbers[0]
    elif kind == "short_year" and after == at:
        mention.year = tokens[after].numbers[0]
        mention.form = "" if mention.day else "short_month"
    elif after == at and mention.day and mention.month and _is_short_year(tokens, at):
        mention.year = full_year(tokens[at].written)
    else:
        return at
    return after + 1


def _is_short_year(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether 24 is the year of "15 mar 24" and not of 24 people."""
    digits = tokens[at].written if _kind(tokens, at) == "number" else ""
    return len(digits) == 2 and digits.isdigit() and _kind(tokens, at + 1) in {"", "dash", "to"}


def _skip(tokens: Sequence[Token], at: int, kinds: frozenset[str]) -> int:
    while _kind(tokens, at) in kinds:
        at += 1
    return at


def _kind(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].kind if at < len(tokens) else ""


_NUMBERS = frozenset({"number", "ordinal"})
_INSIDE = frozenset({"of", "the"})
_BEFORE_YEAR = frozenset({"of", "the", "comma", "line", "year_word"})
