"""Guesses by content for columns whose headings say nothing: a column of dates, of countries."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set

from coopdesk.exporting.columns import Sheet
from coopdesk.importing.candidates import Candidate, Reason
from coopdesk.importing.contents import Contents
from coopdesk.importing.targets import AMOUNT

ENOUGH = 5  # filled cells of a column that are worth a guess
MOST = 0.8  # the part of them that must be of the kind


def guessed(
    columns: Mapping[int, Contents], taken: Set[str], target: Sheet
) -> dict[int, Candidate]:
    """Return what columns nobody knows by heading seem to be, by their place in the table.

    What another column is already is not guessed again; figures that bear no currency never are.
    Titles are guessed only of a table that speaks of countries, topics, money or the like.
    """
    found: dict[int, Candidate] = {}
    used = set(taken)
    if used & _DATES:  # a date beside dates that are known may be anything
        used |= _DATES
    for at, contents in columns.items():
        if contents.filled < ENOUGH:
            continue
        guess = next((g for g in _guesses(contents, target) if g.becomes not in used), None)
        if guess:
            found[at] = guess
            used.add(guess.becomes)
    if not used - _TELLS_NOTHING:  # a register of anything has names, numbers and days
        return {at: guess for at, guess in found.items() if guess.becomes != "title"}
    return found


def _guesses(contents: Contents, target: Sheet) -> Iterator[Candidate]:
    kind = target.record_kind
    for name, test, becomes, confidence in _GUESSES:
        if test(contents):
            for column in becomes.get(kind, becomes.get("", ())):
                evidence = contents.evidence(name.format(kind=kind) if name else "")
                yield Candidate(column, Reason.CONTENT, confidence, evidence)
    status = f"term:{kind}_status"
    if contents.share(status) >= MOST and contents.distinct < 0.5:
        yield Candidate("status", Reason.CONTENT, 75, contents.evidence(status))


def _mostly(kind: str) -> Callable[[Contents], bool]:
    def test(contents: Contents) -> bool:
        return contents.share(kind) >= MOST

    return test


def _are_dates(contents: Contents) -> bool:
    # Years alone may be anything; so may whole numbers that could be serials of Excel.
    return contents.share("date") >= MOST and contents.share("number") < 0.5


def _are_titles(contents: Contents) -> bool:
    return contents.in_texts >= MOST and contents.distinct >= MOST and 15 <= contents.length <= 200


def _are_long(contents: Contents) -> bool:
    return contents.in_texts >= MOST and contents.distinct >= 0.5 and contents.length > 200


def _are_codes(contents: Contents) -> bool:
    return contents.in_texts >= MOST and contents.share("code") >= MOST and contents.distinct >= 0.9


Becomes = dict[str, tuple[str, ...]]  # by kind of record, "" for the rest

_GUESSES: tuple[tuple[str, Callable[[Contents], bool], Becomes, int], ...] = (
    ("url", _mostly("url"), {"": ("source_url", "website", "document_url")}, 85),
    (
        "place",
        _mostly("place"),
        {"project": ("beneficiary",), "exchange": ("others",), "framework": ("party",)},
        70,
    ),
    ("date", _are_dates, {"": ("start", "end")}, 65),
    ("priced", _mostly("priced"), {"": (f"{AMOUNT}total_budget",)}, 70),
    ("topic", _mostly("topic"), {"": ("topics",)}, 70),
    ("", _are_titles, {"": ("title",)}, 60),
    ("", _are_long, {"": ("narrative",)}, 60),
    ("code", _are_codes, {"": ("reference",)}, 60),
)
_TELLS_NOTHING = {
    *("", "title", "reference", "number", "start", "end", "period_text", "as_of", "language"),
    *("internal_note", "source_url", "website", "document_url", "city", "contact", "figure"),
}
_DATES = {"start", "end", "planned_end", "revised_end", "period_text", "signed"}
