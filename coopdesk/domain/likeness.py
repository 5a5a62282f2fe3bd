"""How much two records are alike, and what speaks for and against their being the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Confidence = Literal["high", "likely", "low"]
CONFIDENCES: tuple[Confidence, ...] = ("high", "likely", "low")

# What tells two titles apart beyond slips of the pen: nothing, more words in one of them, other
# words, another number, another place.
TitleGap = Literal["", "more", "words", "number", "place"]

MOST_DAYS = 400  # between two starts: what comes again every year is no duplicate
MOST_DAYS_ELSEWHERE = 31  # where neither of the places is the same
_NEAR = 7  # days between two starts that say the same
_SEASON = 92  # days, past which two starts contradict each other
_MOST = 100
_MOST_UNTOLD = 90  # where neither their time nor what they tell could be compared


@dataclass(frozen=True, slots=True)
class Likeness:
    """What was compared; percents are 0 to 100, None where one of the two says nothing.

    title is the likeness of the titles letter by letter, gap what else stands in one and not in
    the other. places are the shared ones; places_same says that neither has another, and
    places_differ that both name some and share none. days lie between the two starts; years_differ
    says that without two starts the years they speak of are others. text is the likeness of all
    they tell, and translated says that they tell it in two languages.
    """

    title: int
    gap: TitleGap = ""
    places: tuple[str, ...] = ()
    places_same: bool = False
    places_differ: bool = False
    topics: tuple[str, ...] = ()
    days: int | None = None
    period_same: bool = False
    translated: bool = False
    text: int | None = None
    reference: str = ""
    years_differ: bool = False
    references_differ: bool = False  # both bear some and share none


@dataclass(frozen=True, slots=True)
class AlikeRecord:
    """One of two records that look alike, as a list shows it."""

    id: int
    uid: str
    title: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records of one kind that look alike; left is the one that was added first."""

    left: AlikeRecord
    right: AlikeRecord
    kind: str
    places: frozenset[str]  # of either
    why: Likeness
    confidence: Confidence
    percent: int

    @property
    def ids(self) -> tuple[int, int]:
        """Name the pair."""
        return self.left.id, self.right.id


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs found among so many records, best first, and how many weak ones were left out.

    apart are those that were told apart: kept, since that may be undone.
    """

    pairs: tuple[Pair, ...] = ()
    records: int = 0
    left_out: int = 0
    apart: tuple[Pair, ...] = ()


def confidence(why: Likeness) -> Confidence | None:
    """Tell how sure it is that two records are the same; None where nothing speaks for it.

    High is what may be merged without looking at each: the titles say the same, nothing
    contradicts, and two other things agree. One country more, or another number or reference,
    never is.
    """
    if _contradicts(why):
        return "low" if _is_worth_a_look(why) else None
    is_same_time = why.days is None or why.days <= _NEAR
    if why.title >= 90 and not why.gap and is_same_time and _agreements(why) >= 2:
        is_sure = (why.places_same or not why.places) and not why.references_differ
        return "high" if is_sure else "likely"
    if _is_likely(why):
        return "likely"
    return "low" if _is_worth_a_look(why) else None


def percent(why: Likeness) -> int:
    """Return how alike two records are in all that both say."""
    weighed = [(why.title, 10)]
    if why.places or why.places_differ:
        weighed.append((_MOST if why.places_same else 70 if why.places else 0, 4))
    if why.days is not None:
        weighed.append((_of_days(why.days), 3))
    elif why.years_differ:
        weighed.append((_of_days(MOST_DAYS), 3))
    if why.text is not None:
        weighed.append((why.text, 2))
    if why.references_differ:
        weighed.append((0, 1))
    if why.topics:
        weighed.append((_MOST, 1))
    found = sum(part * weight for part, weight in weighed) / sum(weight for _, weight in weighed)
    if why.days is None and why.text is None:  # title and places alone say little
        found = min(found, _MOST_UNTOLD)
    return round(found if why.gap in {"", "more"} else found * 0.9)


def _contradicts(why: Likeness) -> bool:
    days = why.days or 0
    later = days > _SEASON or (days > _NEAR and not _tell_the_same(why)) or why.years_differ
    return why.places_differ or later or why.gap in {"number", "place"}


def _agreements(why: Likeness) -> int:
    return sum((
        bool(why.places),
        why.days is not None and why.days <= _NEAR,
        why.text is not None and why.text >= 80,
        bool(why.reference),
    ))  # fmt: skip


def _is_likely(why: Likeness) -> bool:
    if why.gap in {"", "more"}:
        return why.title >= 80
    same_time = why.days is not None and why.days <= _NEAR
    return why.title >= 60 and bool(why.places) and same_time and _tell_the_same(why)


def _is_worth_a_look(why: Likeness) -> bool:
    if why.reference and why.title >= 60:
        return True
    if why.places_differ:
        same_time = why.days is not None and why.days <= MOST_DAYS_ELSEWHERE
        return why.title >= 85 and same_time
    if why.years_differ and not _tell_the_same(why):
        return False
    if (why.days or 0) > (MOST_DAYS if _tell_the_same(why) else _SEASON):
        return False
    return why.title >= 85 or _happened_together(why)


def _happened_together(why: Likeness) -> bool:
    """Tell whether two records may tell of one event in other words, or in another language."""
    told = why.translated or _tell_the_same(why)
    return told and why.period_same and len(why.places) > 1 and why.places_same and bool(why.topics)


def _tell_the_same(why: Likeness) -> bool:
    return (why.text or 0) >= 85


def _of_days(days: int) -> int:
    steps = ((0, _MOST), (_NEAR, 85), (MOST_DAYS_ELSEWHERE, 60), (_SEASON, 40), (MOST_DAYS, 20))
    return next((worth for most, worth in steps if days <= most), 0)
