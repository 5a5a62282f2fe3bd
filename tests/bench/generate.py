"""Catalogues of any size for the benches: the same records every time, made of vocabulary words.

Lengths, counts and their skew are those of a ministry's exchanges: a few countries, topics and
recent years hold most of them. No text names a person or an institution.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import TypeVar

from coopdesk.domain.periods import Period, last_day, point
from coopdesk.domain.records import (
    NO_PERIOD,
    Document,
    Learning,
    Money,
    NextStep,
    ParticipantGroup,
    Party,
    Record,
)
from coopdesk.domain.results import ResultNode
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import codes, term
from coopdesk.vocabulary.topics import shipped_topics
from tests.bench.texts import (
    FIRST_YEAR,
    LANGUAGES,
    LAST_YEAR,
    PLACES,
    months,
    organisations,
    phrases,
    skewed,
    tail,
    text,
)

T = TypeVar("T")

BLOCK = 2000  # records that one seed makes, as an import of a whole year would bring
_FIELDS = ("topic:", "tema:", "pays:", "country:", "year:20", "solicita:", "owner:", "missing:")


def records(count: int, seed: str = "bench") -> Iterator[Record]:
    """Yield this many records; the same seed yields the same ones."""
    for number in range(-(-count // BLOCK)):
        yield from block(number, min(BLOCK, count - number * BLOCK), seed)


def block(number: int, count: int, seed: str = "bench") -> list[Record]:
    """Return the first records of a block, as records yields them."""
    chance = random.Random(f"{seed} {number}")  # noqa: S311 - nothing to guess
    return [_record(chance) for _ in range(count)]


def typed_words(count: int) -> list[str]:
    """Return this many searches as people type them: a word or two, the last often unfinished."""
    chance = random.Random("typed")  # noqa: S311 - nothing to guess
    found: list[str] = []
    while len(found) < count:
        phrase = chance.choice(phrases(skewed(chance, LANGUAGES))).split()
        typed = " ".join(phrase[: chance.randint(1, 2)])
        typed = typed[: max(3, len(typed) - chance.choice((0, 0, 1, 3)))]
        if len(typed) >= 3 and typed not in found:
            found.append(typed)
    return found


def typed_queries(count: int) -> list[str]:
    """Return this many searches of 1 to 12 keys: words, two words, words in a field, rare words."""
    chance = random.Random("queries")  # noqa: S311 - nothing to guess
    found: list[str] = []
    while len(found) < count:
        language = skewed(chance, LANGUAGES)
        word = skewed(chance, phrases(language)).lower()
        match chance.choices(("word", "two", "field", "rare"), (55, 20, 10, 15))[0]:
            case "two":
                word = f"{word.split()[0][:6]} {skewed(chance, phrases(language)).lower()}"
            case "field":
                word = chance.choice(_FIELDS) + place_name(skewed(chance, PLACES), language)
            case "rare":
                word = skewed(chance, tail(language)).lower()
            case _:
                pass
        typed = word[: 1 + chance.randrange(12)].strip()
        if typed not in found:
            found.append(typed)
    return found


def _record(chance: random.Random) -> Record:
    kind = chance.choices(("exchange", "project", "framework"), (90, 8, 2))[0]
    language = skewed(chance, LANGUAGES)
    period = _period(chance)
    topics = _several(chance, _topic_codes(), (2, 40, 35, 18, 5))
    places = _several(chance, PLACES, (0, 5, 70, 15, 10))
    modality = skewed(chance, codes("modality")) if kind == "exchange" else ""
    return Record(
        kind=kind,
        title=_title(chance, language, modality or kind, topics, places, period),
        uid=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        reference=f"{chance.randrange(10**6):06}" if chance.random() < 0.6 else "",
        language=language,
        period=period,
        status=skewed(chance, codes(f"{kind}_status")),
        narrative=text(chance, language, chance.randint(2, 9)),
        modality=modality,
        venue=skewed(chance, codes("venue")) if kind == "exchange" else "",
        country_held=places[0] if places and kind == "exchange" else "",
        parties=_parties(chance, kind, places),
        topics=topics,
        participants=_some(chance, (75, 20, 5), lambda: _group(chance, language)),
        learnings=_some(chance, (45, 25, 15, 10, 5), lambda: _learning(chance, language)),
        next_steps=_some(chance, (45, 25, 15, 10, 5), lambda: _step(chance, language, places)),
        money=_some(chance, (85, 15), lambda: _money(chance)),
        documents=_some(chance, (60, 30, 10), lambda: _document(chance, language)),
        results=_results(chance, language) if kind == "project" else (),
    )


def _title(
    chance: random.Random,
    language: str,
    what: str,
    topics: Sequence[str],
    places: Sequence[str],
    period: Period,
) -> str:
    vocabulary = "modality" if what in codes("modality") else "kind"
    subject = _label(topics[0], language) if topics else chance.choice(phrases(language))
    where = ", ".join(place_name(place, language) for place in places[:2])
    when = f"{months(language)[period.start.month - 1]} {period.start.year}" if period.start else ""
    about = ", ".join(part for part in (where, when) if part)
    return f"{term(vocabulary, what, language)}: {subject}" + (f" ({about})" if about else "")


def _period(chance: random.Random) -> Period:
    year = round(chance.triangular(FIRST_YEAR, LAST_YEAR, LAST_YEAR - 3))
    day = date(year, 1, 1) + timedelta(days=chance.randrange(365))
    match chance.choices(("day", "month", "year", "range", "open", "none"), (40, 25, 8, 20, 3, 4))[
        0
    ]:
        case "range":
            end = day + timedelta(days=chance.choice((2, 4, 5, 11, 30, 180, 700)))
            return Period(day, end, "day", "day", "range")
        case "open":
            return Period(day.replace(month=1, day=1), None, "year", "", "open")
        case "none":
            return NO_PERIOD
        case precision:
            found = point(day, precision)
            return Period(found.start, last_day(day, precision), precision, precision, "point")


def _parties(chance: random.Random, kind: str, places: Sequence[str]) -> tuple[Party, ...]:
    roles = codes(f"{kind}_role")
    return tuple(
        Party(
            place,
            skewed(chance, organisations()) if chance.random() < 0.5 else "",
            roles[min(position, len(roles) - 1)],
            confirmed=chance.random() < 0.9,
        )
        for position, place in enumerate(places)
    )


def _group(chance: random.Random, language: str) -> ParticipantGroup:
    kind, total = skewed(chance, codes("participant_kind")), chance.randint(2, 60)
    women = chance.randint(0, total)
    return ParticipantGroup(
        term("participant_kind", kind, language),
        total=total,
        women=women,
        men=total - women,
        kind=kind,
    )


def _learning(chance: random.Random, language: str) -> Learning:
    kind = chance.choice(("", *codes("result_type")))
    return Learning(text(chance, language, chance.randint(1, 3)), result_type=kind)


def _step(chance: random.Random, language: str, places: Sequence[str]) -> NextStep:
    due = date(FIRST_YEAR, 1, 1) + timedelta(days=chance.randrange(365 * 23))
    return NextStep(
        text(chance, language, chance.randint(1, 2)),
        owner_place=chance.choice(places) if places else "",
        due=due if chance.random() < 0.6 else None,
        status=skewed(chance, codes("step_status")),
    )


def _money(chance: random.Random) -> Money:
    kind, currency = skewed(chance, codes("money_kind")), chance.choice(("USD", "EUR", "MXN"))
    return Money(kind, Decimal(chance.randrange(1, 9000) * 100), currency)


def _document(chance: random.Random, language: str) -> Document:
    kind = skewed(chance, codes("document_kind"))
    number = chance.randrange(10**7)
    url = f"https://example.org/{kind}/{number}"
    return Document(term("document_kind", kind, language), kind, url, language)


def _results(chance: random.Random, language: str) -> tuple[ResultNode, ...]:
    return tuple(
        ResultNode(level, title=text(chance, language, 1))
        for level in ("outcome", *("output",) * chance.randint(1, 4))
    )


@cache
def _topic_codes() -> tuple[str, ...]:
    found = [topic.code for topic in shipped_topics()]
    random.Random("topics").shuffle(found)  # noqa: S311 - nothing to guess
    return tuple(found)


@cache
def _label(code: str, language: str) -> str:
    return next(topic.labels[language] for topic in shipped_topics() if topic.code == code)


def _several(chance: random.Random, values: Sequence[T], weights: Sequence[int]) -> tuple[T, ...]:
    """Choose different values; weights say how likely 0, 1, 2, … of them are."""
    count = chance.choices(range(len(weights)), weights)[0]
    return tuple(dict.fromkeys(skewed(chance, values) for _ in range(count)))


def _some(chance: random.Random, weights: Sequence[int], make: Callable[[], T]) -> tuple[T, ...]:
    """Make as many values as the weights of 0, 1, 2, … of them decide."""
    count = chance.choices(range(len(weights)), weights)[0]
    return tuple(make() for _ in range(count))
