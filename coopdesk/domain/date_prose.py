"""Periods found in running text, where most numbers are no dates."""

from collections.abc import Sequence
from dataclasses import dataclass

from coopdesk.domain.date_doubts import Doubt, Doubtful
from coopdesk.domain.date_filling import fill
from coopdesk.domain.date_groups import periods_of
from coopdesk.domain.date_mentions import Chain, Mention, read_chain
from coopdesk.domain.date_tokens import Token, tokens_of
from coopdesk.domain.periods import Period


@dataclass(frozen=True, slots=True)
class Found:
    """A period within a longer text, from one character to before another."""

    start: int
    end: int
    period: Period


def find_periods(prose: str, *, day_first: bool | None = None) -> tuple[Found, ...]:
    """Find the periods told in running text; a year in a name ("Conference 2024") is none.

    A date needs the name of its month or quarter, all of 23/09/2019, or a word such as "in",
    "between" or "since" before a year that stands alone. What is in doubt is left out.
    """
    tokens = tokens_of(prose, prose=True)
    found: list[Found] = []
    at = 0
    while at < len(tokens):
        if tokens[at].kind in _NEVER_FIRST:
            at += 1
            continue
        here, end = _longest_at(tokens, at, prose, day_first=day_first)
        found += here
        at += 1
        while at < len(tokens) and tokens[at].start < end:
            at += 1
    return tuple(found)


_LONGEST = 12  # dates in one breath; every length from every word on is tried
_NEVER_FIRST = frozenset({"other", "comma", "and", "dash", "to", "now", "today"})


def _longest_at(
    tokens: Sequence[Token], at: int, prose: str, *, day_first: bool | None
) -> tuple[list[Found], int]:
    """Return the periods of the longest chain that can be read, and where they end."""
    longest = read_chain(tokens, at, _LONGEST).mentions
    if not any(mention.year for mention in longest):
        return [], longest[-1].end if longest else 0  # most numbers: nothing here is a date
    for length in range(len(longest), 0, -1):
        mentions = read_chain(tokens, at, length).mentions  # anew: filling changes them
        try:
            _demand_words(mentions)
            fill(mentions, day_first=day_first, month_year=False)
            periods = list(periods_of(Chain(mentions, 0), prose))
        except Doubtful as doubtful:
            if length == 1 and doubtful.doubt in _WHOLE:
                return [], mentions[0].end
            continue
        found = [Found(group.first.start, group.end, period) for group, period in periods]
        return found, found[-1].end
    return [], 0


# A date that is none, not a longer piece of text with a date in it: no February in 31 February.
_WHOLE = frozenset({Doubt.IMPOSSIBLE, Doubt.NO_YEAR})


def _demand_words(mentions: Sequence[Mention]) -> None:
    """Refuse a chain with a year that no word makes a date."""
    first, second = mentions[0], mentions[1] if len(mentions) > 1 else None
    if first.form == "now":  # "the ongoing activities"
        raise Doubtful(Doubt.NOT_UNDERSTOOD)
    if first.head == "since" and first.lead[-1].written == "from" and _ends_nothing(second):
        first.head = ""  # "a report from March 2024" does not go on
        if _is_number_alone(first):
            raise Doubtful(Doubt.NOT_UNDERSTOOD)
    if _is_number_alone(first) and not _is_led_by_word(first, second):
        raise Doubtful(Doubt.NOT_UNDERSTOOD)
    for mention in mentions[1:]:
        if _is_number_alone(mention) and mention.join != "range" and not _is_number_alone(first):
            raise Doubtful(Doubt.NOT_UNDERSTOOD)


def _ends_nothing(mention: Mention | None) -> bool:
    return mention is None or mention.join != "range"


def _is_number_alone(mention: Mention) -> bool:
    return mention.is_bare_year or mention.form in {"month_year", "month_or_years"}


def _is_led_by_word(first: Mention, second: Mention | None) -> bool:
    lead = [token for token in first.lead if token.written not in _ARTICLES_OF_YEARS]
    if not lead:
        return False
    if lead[-1].kind == "of" and not (len(lead) > 1 and lead[-2].kind == "year_word"):
        # "de 2010 a 2012", but not "Estrategia de 2019"
        return bool(second and second.lead and second.lead[0].kind == "to")
    return lead[-1].kind in {*_LEADING, "of"} and lead[-1].written not in _NOT_LEADING


_LEADING = frozenset({"in", "between", "since", "until", "year_word"})
_ARTICLES_OF_YEARS = frozenset({"el", "l'", "o"})
_NOT_LEADING = frozenset({"no", "no.", "nos", "on"})
