"""Who could help a country with a topic: those who provided on it, ranked by what shows it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel.languages import get_official_languages
from sqlalchemy import BindParameter, bindparam, case, func, select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.search.thesaurus import thesaurus
from coopdesk.vocabulary.places import is_region, regions_of

PROVIDERS = ("providing", "second_provider")  # those who fund do not know the topic for that
NOT_PROVIDED = ("requested", "proposed", "cancelled")
PLANNED = ("approved", "scheduled")
UNTOLD = ("", "unknown")  # held, unless it is still to come
HALF_LIFE = 6.0  # years after which having provided counts half
NARROWER = 0.7  # on a narrower topic, against 1.0 on the topic asked for
TOLD = 0.5  # more where the exchange has learnings: something is known to have come of it
AGREED = 0.3  # of what is planned and not held yet, against 1.0
SAME_LANGUAGE = 0.3  # more for a common official language
SAME_REGION = 0.2  # more for the nearest common region, unless that is a continent or the world
KNOWN_HERE = 0.2  # more where the two have worked together before
_WIDE = {"001", "002", "009", "019", "142", "150", "EU"}


@dataclass(frozen=True, slots=True)
class Evidence:
    """An exchange in which something was provided on the topic; weight is what it counts.

    is_planned: it is agreed and not held yet, so that nothing was provided in it so far.
    """

    record_id: int
    title: str
    day: date | None
    topics: tuple[str, ...]
    learnings: int
    is_for_asker: bool
    weight: float
    is_planned: bool = False


@dataclass(frozen=True, slots=True)
class Provider:
    """A place that could help, and why; score is the sum of the evidence times what is common.

    languages are codes of common official languages, region the nearest common one ("" for none
    smaller than a continent), last_year when it provided last (0: not known or not yet).
    """

    place: str
    score: float
    evidence: tuple[Evidence, ...]
    languages: tuple[str, ...]
    region: str
    last_year: int

    @property
    def held(self) -> tuple[Evidence, ...]:
        """The exchanges in which it provided; the others are only planned."""
        return tuple(each for each in self.evidence if not each.is_planned)

    @property
    def helped_before(self) -> int:
        """Count the exchanges held that were for the one who asks."""
        return sum(each.is_for_asker for each in self.held)


def who_could_help(
    session: Session, country: str, topic: str, today: date, limit: int = 50
) -> tuple[Provider, ...]:
    """Return who provided on a topic or a narrower one or agreed to, the most convincing first.

    country may be "": then nothing is common with anybody, and everyone who provided is ranked.
    """
    evidence: defaultdict[str, list[Evidence]] = defaultdict(list)
    for place, each in _evidence(session, country, topic, today):
        if place != country and not is_region(place):
            evidence[place].append(each)
    found = [_provider(place, country, each) for place, each in evidence.items()]
    return tuple(sorted(found, key=lambda each: (-each.score, each.place))[:limit])


def _provider(place: str, country: str, evidence: Sequence[Evidence]) -> Provider:
    ordered = sorted(evidence, key=lambda each: (-each.weight, each.record_id))
    languages = tuple(sorted(_languages(place) & _languages(country)))
    region = _common_region(place, country)
    factor = 1.0
    factor += SAME_LANGUAGE if languages else 0
    factor += SAME_REGION if region else 0
    factor += (
        KNOWN_HERE if any(each.is_for_asker for each in evidence if not each.is_planned) else 0
    )
    score = round(factor * sum(each.weight for each in evidence), 3)
    held = (each.day for each in evidence if not each.is_planned)
    last = max((day.year for day in held if day), default=0)
    return Provider(place, score, tuple(ordered), languages, region, last)


def _evidence(
    session: Session, country: str, topic: str, today: date
) -> Iterator[tuple[str, Evidence]]:
    narrower = thesaurus(session).narrower(topic)
    asked = {"topics": [topic, *narrower], "topic": topic, "country": country}
    rows = session.connection().execute(_PROVIDED, asked).all()
    ids = sorted({row.id for row in rows})
    topics, learnings = _topics(session, ids), _learnings(session, ids)
    for row in rows:
        day = row.period_end or row.period_start
        weight = _recency(day, today) * (1.0 if row.is_exact else NARROWER)
        weight *= 1 + TOLD * bool(learnings.get(row.id))
        begins = row.period_start or row.period_end
        is_planned = row.status in PLANNED
        is_planned |= row.status in UNTOLD and bool(begins and begins > today)
        weight *= AGREED if is_planned else 1
        of_record = tuple(topics[row.id])
        told = learnings.get(row.id, 0)
        yield (
            row.place,
            Evidence(
                row.id, row.title, day, of_record, told, bool(row.is_ours), weight, is_planned
            ),
        )


def _recency(day: date | None, today: date) -> float:
    """Return 1 for what is not past, half of it for each HALF_LIFE years; undated is old."""
    years = (today - day).days / 365.25 if day else 2 * HALF_LIFE
    return 0.5 ** (max(0.0, years) / HALF_LIFE)


@cache
def _languages(place: str) -> frozenset[str]:
    spoken = get_official_languages(place, de_facto=True) if place else ()
    return frozenset(language.split("_")[0] for language in spoken)


def _common_region(place: str, country: str) -> str:
    theirs = set(regions_of(place))
    common = (region for region in regions_of(country) if region in theirs) if country else ()
    return next((region for region in common if region not in _WIDE), "")


def _topics(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for record_id, code in session.connection().execute(_TOPICS, {"ids": ids}):
        found[record_id].append(code)
    return found


def _learnings(session: Session, ids: Sequence[int]) -> dict[int, int]:
    rows = session.connection().execute(_LEARNINGS, {"ids": ids})
    return {row[0]: row[1] for row in rows}


_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
_R, _P, _T = t.Record, t.Party, t.RecordTopic
_ASKER = (
    select(_P.id)
    .where(_P.record_id == _R.id, _P.role == "requesting", _P.place == bindparam("country"))
    .correlate(_R)
    .exists()
)
_PROVIDED = (
    select(
        _R.id,
        _R.title,
        _R.status,
        _R.period_start,
        _R.period_end,
        _P.place,
        func.max(case((_T.topic == bindparam("topic"), 1), else_=0)).label("is_exact"),
        case((_ASKER, 1), else_=0).label("is_ours"),
    )
    .join(_T, _T.record_id == _R.id)
    .join(_P, _P.record_id == _R.id)
    .where(
        _T.topic.in_(bindparam("topics", expanding=True)),
        _P.role.in_(PROVIDERS),
        _P.place != "",
        _R.kind == "exchange",
        _R.deleted_at.is_(None),
        _R.status.not_in(NOT_PROVIDED),
    )
    .group_by(_R.id, _P.place)
)
_TOPICS = select(_T.record_id, _T.topic).where(_T.record_id.in_(_IDS)).order_by(_T.position)
_LEARNINGS = (
    select(t.Learning.record_id, func.count())
    .where(t.Learning.record_id.in_(_IDS))
    .group_by(t.Learning.record_id)
)
