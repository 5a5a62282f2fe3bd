"""What a column may become, by its heading and by what stands under it, and how surely."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from coopdesk.exporting.columns import Column, Sheet
from coopdesk.importing.contents import Contents
from coopdesk.importing.heading_rows import JOINED
from coopdesk.importing.heading_text import HeadingText, read_heading
from coopdesk.importing.heading_words import SURE, meaning_of
from coopdesk.importing.known_columns import columns_of
from coopdesk.importing.synonyms import synonyms_of
from coopdesk.importing.targets import AMOUNT, CURRENCY_BESIDE, INTERNAL_NOTE, ORGANISATION
from coopdesk.vocabulary.labels import key
from coopdesk.vocabulary.terms import find_term

LIKE_ENOUGH = 90  # percent of rapidfuzz's ratio below which a heading stays unknown
TOLD = 3  # filled cells from which on what they hold counts
MOST_TOLD = 0.5  # the part of the cells that must fit a column for it to be sure
MOST_TITLED, SHORTEST_TITLE = 0.8, 15  # parts of the cells, and letters on average
NEEDS_CONTENT = 80  # percent under which the heading alone is not enough


class Reason(StrEnum):
    """Why a column becomes what it becomes."""

    HEADING = "heading"
    SYNONYM = "synonym"
    LIKENESS = "likeness"
    CONTENT = "content"  # by what its cells hold
    REMEMBERED = "remembered"  # as the officer chose for the same headings
    PLACE = "place"  # renamed, but still where our export had put it
    CHOSEN = "chosen"
    TAKEN = "taken"  # another column already becomes that
    CONTINUED = "continued"  # a column added beside it has its cells, the blank ones filled
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A column of ours that a column of the file may become; confidence in percent."""

    becomes: str
    reason: Reason
    confidence: int
    evidence: str = ""


def candidates_of(heading: str, target: Sheet, contents: Contents | None) -> list[Candidate]:
    """Return what a column may become, the likeliest first; contents None: only the heading."""
    found: dict[str, Candidate] = {}
    for candidate in _by_heading(heading, target, is_ours=contents is None):
        judged = _judged(candidate, target, contents, heading) if contents else candidate
        if judged and found.get(judged.becomes, judged).confidence <= judged.confidence:
            found[judged.becomes] = judged
    if numbered := _NUMBERED.fullmatch(heading.strip()):
        for candidate in _of_several(numbered[1], target, contents):
            if found.get(candidate.becomes, candidate).confidence <= candidate.confidence:
                found[candidate.becomes] = candidate
    best = sorted(found.values(), key=lambda c: -c.confidence)
    if JOINED not in heading:
        return best
    # "Period · Start" means what its nearer half does, and "Period · To" is no period but its end.
    halves = [candidates_of(h, target, contents) for h in reversed(heading.split(JOINED))]
    band = halves[-1][0].becomes if halves[-1] else ""
    ends = [c for c in halves[0] if c.becomes in _ENDS] if band == _WHOLE else []
    return ends or best or next(filter(None, halves), list[Candidate]())


@lru_cache(maxsize=4096)
def column_of(heading: str, target: Sheet) -> str:
    """Return the key of the column a heading alone is known for, "" for an unknown one."""
    sure = [c for c in _by_heading(heading, target) if c.confidence >= NEEDS_CONTENT]
    return sure[0].becomes if sure else ""


def kind_of_content(column: Column, target: Sheet) -> str:
    """Return what the cells of a column of ours should hold, "" where anything may stand."""
    if column.key in {CURRENCY_BESIDE, "currency"}:
        return "currency"
    if column.key == "language":
        return "language"
    if column.kind == "choice" and column.vocabulary:
        vocabulary = column.vocabulary
        return f"term:{target.record_kind}_role" if vocabulary == "role" else f"term:{vocabulary}"
    return _CONTENT_OF.get(column.kind, "")


@cache
def own_columns(target: Sheet) -> dict[str, Column]:
    """Return the columns a sheet may have by their keys, its own before those of others."""
    every = {column.key: column for column in columns_of(target)}
    return {column.key: column for column in target.columns} | every


def _of_several(heading: str, target: Sheet, contents: Contents | None) -> Iterator[Candidate]:
    """Yield what "Country 1" is, and "Country 2" beside it: a party more in the same role."""
    if contents and contents.share("place") < MOST_TOLD:
        return
    for candidate in candidates_of(heading, target, contents):
        if candidate.becomes not in _PARTIES:
            continue
        yield replace(candidate, confidence=candidate.confidence - 2)
        more = _ORGANISATION_OF.get(candidate.becomes, f"{ORGANISATION}partner")
        if more.startswith(ORGANISATION):
            yield replace(candidate, becomes=more, confidence=candidate.confidence - 5)


def _by_heading(heading: str, target: Sheet, *, is_ours: bool = False) -> Iterator[Candidate]:
    wanted = key(heading)
    if not wanted:
        return
    if exact := _headings(target).get(wanted):
        if is_ours or _is_of_kind(own_columns(target)[exact], target):
            yield Candidate(exact, Reason.HEADING, 100)
        elif meaning_of(wanted, target.record_kind) is None:
            yield Candidate(exact, Reason.HEADING, NEEDS_CONTENT)
    if target.part:
        yield from _known(wanted, target, 95)
        yield from _by_likeness(wanted, target)
        return
    told = read_heading(heading)
    # Without its currency, date or brackets a heading of ours is as good as exact.
    bare = _headings(target).get(told.words) if told.words != wanted else None
    if bare and _is_of_kind(own_columns(target)[bare], target):
        yield Candidate(bare, Reason.HEADING, 97)
    yield from _known(wanted, target, 95)
    if told.words != wanted:
        yield from _known(told.words, target, 93)
    yield from _by_meaning(told, target)
    yield from _by_likeness(told.words, target)


def _known(words: str, target: Sheet, confidence: int) -> Iterator[Candidate]:
    if found := _synonyms(target).get(words):
        yield Candidate(found, Reason.SYNONYM, confidence)


def _by_meaning(told: HeadingText, target: Sheet) -> Iterator[Candidate]:
    kind = find_term("money_kind", told.words)
    if kind and told.words not in _NO_KIND_OF_MONEY:
        yield Candidate(f"{AMOUNT}{kind}", Reason.SYNONYM, SURE)
    meaning = meaning_of(told.words, target.record_kind, told.aside)
    for place, becomes in enumerate(meaning.becomes if meaning else ()):
        sure = meaning.confidence - 2 * place if meaning else 0
        reason = Reason.SYNONYM if sure > NEEDS_CONTENT else Reason.LIKENESS
        if becomes == INTERNAL_NOTE or becomes in own_columns(target):
            yield Candidate(becomes, reason, sure)


def _by_likeness(wanted: str, target: Sheet) -> Iterator[Candidate]:
    # Codes and what else is hidden are never guessed: a wrong uid would change another record.
    words = _guessable(target)
    best = process.extractOne(wanted, list(words), scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH)
    if best is not None and best[1] < 100:
        yield Candidate(words[best[0]], Reason.LIKENESS, int(best[1]) - 1)


def _judged(
    candidate: Candidate, target: Sheet, contents: Contents, heading: str
) -> Candidate | None:
    """Weigh a candidate by what stands in the column; None where that speaks against it."""
    column = own_columns(target).get(candidate.becomes)
    wanted = kind_of_content(column, target) if column else ""
    if contents.filled < TOLD:
        doubtful = candidate.confidence < NEEDS_CONTENT
        return None if doubtful else _seen(candidate, contents, wanted, candidate.confidence)
    if not wanted:
        return _judged_by_words(candidate, contents, heading)
    share = contents.share(wanted)
    if share >= MOST_TOLD:
        return _seen(candidate, contents, wanted, candidate.confidence)
    if wanted == "place" and (organisation := _ORGANISATION_OF.get(candidate.becomes)):
        named = Candidate(organisation, candidate.reason, min(candidate.confidence, 90))
        return _judged_by_words(named, contents, heading)
    if wanted in _NOTHING_ELSE and (share == 0 or candidate.reason is not Reason.HEADING):
        return None
    if share == 0 and candidate.confidence < NEEDS_CONTENT:
        return None
    return _seen(candidate, contents, wanted, min(candidate.confidence, 50 + int(40 * share)))


def _judged_by_words(candidate: Candidate, contents: Contents, heading: str) -> Candidate | None:
    """Weigh what may be any text: names are not numbers or yes and no, references do differ."""
    confidence = candidate.confidence
    sure = confidence >= NEEDS_CONTENT
    if candidate.becomes == "reference":
        if contents.counts_rows and set(key(heading).split()) <= _COUNTS:
            return None
        differs = contents.distinct > MOST_TOLD
        confidence = confidence if differs else min(confidence, 60)
        sure = sure or (differs and contents.share("code") >= MOST_TOLD)
    elif candidate.becomes == _WHOLE:
        # "Travel dates" are the period; "Date of birth" is another matter.
        sure = sure or bool(contents.share("date") >= MOST_TOLD and _DATES.search(key(heading)))
    elif candidate.becomes == "title":
        sure = sure or (contents.in_texts > MOST_TITLED and contents.distinct > MOST_TITLED)
        sure = sure and (confidence >= NEEDS_CONTENT or contents.length >= SHORTEST_TITLE)
    elif candidate.becomes.startswith(ORGANISATION) or candidate.becomes == "organisations":
        named = contents.in_texts > MOST_TOLD and contents.share("yes_no") < MOST_TOLD
        if not named:
            return None
        sure = True
    return _seen(candidate, contents, "", confidence) if sure else None


def _seen(candidate: Candidate, contents: Contents, wanted: str, confidence: int) -> Candidate:
    evidence = contents.evidence(wanted)
    return Candidate(candidate.becomes, candidate.reason, confidence, evidence)


def _is_of_kind(column: Column, target: Sheet) -> bool:
    return bool(target.part) or not column.kinds or target.record_kind in column.kinds


@cache
def _headings(target: Sheet) -> dict[str, str]:
    """Map the folded headings of ours to their columns; those of the sheet itself win."""
    pairs = [(key(h), c.key) for c in own_columns(target).values() for h in c.headings]
    return dict(reversed(pairs))


@cache
def _synonyms(target: Sheet) -> dict[str, str]:
    """Map synonyms to columns, those left out that only another kind of record shows."""
    columns = [c for c in own_columns(target).values() if _is_of_kind(c, target)]
    return dict(reversed([(word, c.key) for c in columns for word in synonyms_of(c.key)]))


@cache
def _guessable(target: Sheet) -> dict[str, str]:
    hidden = {c.key for c in own_columns(target).values() if c.hidden or c.kind == "code"}
    known = _synonyms(target) | _headings(target)
    return {word: name for word, name in known.items() if name not in hidden}


_CONTENT_OF = {
    "date": "date",
    "place": "place",
    "places": "place",
    "number": "number",
    "money": "number",
    "topics": "topic",
    "url": "url",
    "yes_no": "yes_no",
}
_DATES = re.compile(r"\b(dates|fechas|datas)\b")
_NUMBERED = re.compile(r"([^\d\W].{2,}?)[\s_]*(?:[1-9]|(?<=[\s_])[A-D])")
_PARTIES = frozenset(("beneficiary", "others", "party", "requesting", "providing", "funding"))
_WHOLE, _ENDS = "period_text", frozenset(("start", "end", "planned_end", "revised_end"))
# A column of these that holds something else is another column.
_NOTHING_ELSE = frozenset({"date", "place", "number", "url", "currency", "language", "yes_no"})
# Headings of a column that may do no more than number the rows of its own file.
_COUNTS = frozenset(
    ("n", "no", "nr", "num", "number", "numero", "item", "items", "serial", "sl", "sr", "s", "row")
) | {"line", "linea", "ligne", "linha"}
_ORGANISATION_OF = {
    **{
        role: f"{ORGANISATION}{role}"
        for role in ("funding", "implementing", "beneficiary", "requesting", "providing")
    },
    "party": "organisations",
}
_NO_KIND_OF_MONEY = frozenset({"total", "other", "others", "otro", "otros", "autre", "outro"})
