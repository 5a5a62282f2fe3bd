"""What is known of a record when it is compared with others, and how two of them compare."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from pyroaring import BitMap
from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.code_bits import code_bits
from coopdesk.db.index_codes import ALIVE, KINDS_OF_CODE, value_of
from coopdesk.db.index_tables import SearchText
from coopdesk.db.record_rows import CHUNK
from coopdesk.domain.folding import fold, words_of_folded
from coopdesk.domain.likeness import MOST_DAYS, MOST_DAYS_ELSEWHERE, Likeness, TitleGap
from coopdesk.domain.periods import last_day
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import Record, places_in
from coopdesk.vocabulary.places import all_codes, names_in_texts

_REPORTED = 5000  # records read between two reports of progress
_READ = 2000  # characters of a text that are compared
_TELLING = 60  # characters: two shorter texts are alike by chance
_SLIP = 80  # per cent: words that differ less, and begin alike, differ by a slip of the pen

_SMALL_WORDS = frozenset(words_of_folded(
    "a al and au aux con da das de del des do dos du e el em en et for from i il in la las le les"
    " los na no o of on para par pela pelo por pour sobre sous sur the to u una un with y"
))  # fmt: skip
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ROMAN = frozenset(words_of_folded("ii iii iv vi vii viii ix xi xii"))


@dataclass(slots=True)
class Profile:
    """A record as it is compared: its title as written, folded, and its telling words in order."""

    id: int
    uid: str
    kind: str
    title: str
    folded: str
    words: tuple[str, ...]
    sorted_title: str
    start: date | None
    end: date | None
    precision: str  # of the start
    references: tuple[str, ...]
    language: str
    places: set[str] = field(default_factory=set[str])
    topics: set[str] = field(default_factory=set[str])

    @property
    def is_exact(self) -> bool:
        """Tell whether the day on which it began is known."""
        return self.precision == "day"


def read_profiles(session: Session, report: Progress = unheard) -> dict[int, Profile]:
    """Return a profile of every record outside the trash, by its id; raises Stopped."""
    bits = code_bits(session)
    alive = bits.get(ALIVE, BitMap())
    found: dict[int, Profile] = {}
    for profile in _profiles(session):
        if len(found) % _REPORTED == 0:
            report(min(len(found), len(alive)), len(alive))
        found[profile.id] = profile
    for name in ("place", "topic"):
        letter = f"_{KINDS_OF_CODE[name]}"
        for word, records in bits.items():
            if word.startswith(letter):
                value = value_of(name, word)
                for record_id in records & alive:
                    if record_id in found:
                        _values(found[record_id], name).add(value)
    return found


def profile_of(record: Record) -> Profile:
    """Return the profile of a record that is at hand, in the catalogue or not."""
    numbers = (record.reference, record.iati_identifier, record.symbol)
    period, folded = record.period, fold(record.title)
    words = _telling_words(folded)
    return Profile(
        id=record.id,
        uid=record.uid,
        kind=record.kind,
        title=record.title,
        folded=folded,
        words=words,
        sorted_title=" ".join(sorted(words)),
        start=period.start,
        end=period.end,
        precision=period.start_precision,
        references=tuple(dict.fromkeys(fold(number) for number in numbers if number)),
        language=record.language,
        places={place.lower() for place in (*places_in(record), record.country_held) if place},
        topics={topic.lower().replace("-", "_") for topic in record.topics},
    )


def compare(one: Profile, other: Profile, text: int | None = None) -> Likeness:
    """Tell what two records of a kind share; text is how alike theirs are, once that is known."""
    places, topics = one.places & other.places, one.topics & other.topics
    days = _days_apart(one, other)
    shared = [each for each in one.references if each in other.references]
    return Likeness(
        title=round(
            max(
                fuzz.ratio(one.folded, other.folded),
                fuzz.ratio(one.sorted_title, other.sorted_title),
            )
        ),
        gap=_gap(one.words, other.words),
        places=tuple(sorted(place.upper() for place in places)),
        places_same=bool(places) and one.places == other.places,
        places_differ=bool(one.places and other.places and not places),
        topics=tuple(sorted(topic.replace("_", "-") for topic in topics)),
        days=days,
        period_same=one.is_exact and other.is_exact and (days, one.end) == (0, other.end),
        translated=bool(one.language and other.language) and one.language != other.language,
        text=text,
        reference=shared[0] if shared else "",
        references_differ=bool(one.references and other.references) and not shared,
    )


def may_be_same(one: Profile, other: Profile) -> bool:
    """Tell whether two records are worth comparing: at once, and true of all that are shown."""
    days = _days_apart(one, other)
    is_near = days is None or days <= MOST_DAYS
    if one.places and other.places and one.places.isdisjoint(other.places):
        is_near = days is not None and days <= MOST_DAYS_ELSEWHERE
    return is_near or not set(one.references).isdisjoint(other.references)


def read_texts(session: Session, ids: list[int], report: Progress = unheard) -> dict[int, str]:
    """Return the beginning of what each record says beside its title, as it is indexed."""
    found: dict[int, str] = {}
    for start in range(0, len(ids), CHUNK):
        report(start, len(ids))
        chunk = SearchText.record_id.in_(ids[start : start + CHUNK])
        query = select(SearchText.record_id, SearchText.body).where(chunk)
        found.update((row.record_id, row.body[:_READ]) for row in session.execute(query))
    return found


def text_percent(one: str, other: str) -> int | None:
    """Tell how alike two texts are, None where one is too short to tell."""
    if min(len(one), len(other)) < _TELLING:
        return None
    return round(fuzz.token_set_ratio(one, other))


def speak_of_other_years(one: Profile, other: Profile, texts: tuple[str, str]) -> bool:
    """Tell whether two records, of which one has no dates, speak of years and share none."""
    if one.start and other.start:
        return False
    years, others = (
        {int(year) for year in _YEAR.findall(text)} | _years(profile)
        for profile, text in zip((one, other), texts, strict=True)
    )
    return bool(years and others) and years.isdisjoint(others)


def _years(profile: Profile) -> set[int]:
    if profile.start is None:
        return set()
    return set(range(profile.start.year, (profile.end or profile.start).year + 1))


def _profiles(session: Session) -> Iterator[Profile]:
    r = t.Record
    query = select(
        *(r.id, r.uid, r.kind, r.title, r.title_key, r.period_start, r.period_end),
        *(r.period_start_precision, r.language, r.reference, r.iati_identifier, r.symbol),
    ).where(r.deleted_at.is_(None))
    for (
        record_id,
        uid,
        kind,
        title,
        folded,
        start,
        end,
        precision,
        language,
        *numbers,
    ) in session.connection().execute(query):
        words = _telling_words(folded)
        yield Profile(
            id=record_id,
            uid=uid,
            kind=kind,
            title=title,
            folded=folded,
            words=words,
            sorted_title=" ".join(sorted(words)),
            start=start,
            end=end,
            precision=precision,
            references=tuple(dict.fromkeys(fold(number) for number in numbers if number)),
            language=language,
        )


def _telling_words(folded: str) -> tuple[str, ...]:
    return tuple(word for word in words_of_folded(folded) if word not in _SMALL_WORDS)


def _values(profile: Profile, name: str) -> set[str]:
    return profile.places if name == "place" else profile.topics


def _days_apart(one: Profile, other: Profile) -> int | None:
    """Return the days between two starts; None where one may be the other, said less exactly."""
    start, further = one.start, other.start
    if start is None or further is None:
        return None
    if one.precision == other.precision == "day":
        return abs((start - further).days)
    if one.precision == other.precision and start != further:
        return abs((start - further).days)
    precision = one.precision if start <= further else other.precision
    start, further = min(start, further), max(start, further)
    between = (further - last_day(start, precision)).days
    if between > 0:
        return between
    return None if {"year", "quarter"} & {one.precision, other.precision} else 0


def _gap(one: tuple[str, ...], other: tuple[str, ...]) -> TitleGap:
    """Tell what one title has in place of what the other has, slips of the pen left out."""
    mine, theirs = set(one) - set(other), set(other) - set(one)
    if not mine and not theirs:
        return ""
    if _numbers(mine, theirs):
        return "number"
    for word in sorted(mine):
        near = next((each for each in sorted(theirs) if _is_slip(word, each)), None)
        if near:
            mine.discard(word)
            theirs.discard(near)
    if not mine or not theirs:
        return "more" if mine or theirs else ""
    return "place" if _are_places(mine) or _are_places(theirs) else "words"


def _numbers(mine: set[str], theirs: set[str]) -> bool:
    """Tell whether a number stands in one title alone; a year may be missing from one of them."""
    own, other = (
        {word for word in words if word.isdecimal() or word in _ROMAN} for words in (mine, theirs)
    )
    if own and other:
        return True
    return any(not _is_year(word) for word in own | other)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word[:2] in {"19", "20"}


def _is_slip(word: str, other: str) -> bool:
    return word[0] == other[0] and fuzz.ratio(word, other) >= _SLIP


def _are_places(words: set[str]) -> bool:
    return bool(words & _place_words())


@cache
def _place_words() -> frozenset[str]:
    """Return the folded words of all names of places in the four languages."""
    names = (name for code in all_codes() for name in names_in_texts(code))
    return frozenset(w for name in names for w in words_of_folded(fold(name)) if len(w) > 2)
