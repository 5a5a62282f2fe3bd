"""Catalogues of any size for the benches: the same records every time, made of vocabulary words.

Lengths, counts and their skew are those of a ministry's exchanges: a few countries, topics and
recent years hold most of them. No text names a person or an institution.
"""

from __future__ import annotations

import hashlib
import itertools
import random
import shutil
import tempfile
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TypeVar

from babel.dates import get_month_names

from coopdesk import db
from coopdesk.catalogue.records import add_records
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed
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
from coopdesk.paths import resource
from coopdesk.vocabulary.places import is_region, place_name
from coopdesk.vocabulary.terms import codes, term
from coopdesk.vocabulary.topics import shipped_topics

T = TypeVar("T")

LANGUAGES = ("es", "en", "fr", "pt")  # most used first
BATCH = 2000  # records per change, as an import of a whole year would make
FOLDER = Path(tempfile.gettempdir()) / "coopdesk-bench"

_PLACES = (
    *("MX", "AR", "US", "CA", "BR", "CL", "CO", "PE", "CR", "UY", "EC", "PA", "DO", "GT", "SV"),
    *("HN", "PY", "BO", "JM", "TT", "BB", "BS", "BZ", "GY", "SR", "NI", "ES", "PT", "FR", "DE"),
    *("VN", "KH", "MA", "SN", "MZ", "AO", "019", "029", "001"),
)
_JOINS = {
    "en": ("and", "of", "in", "with", "for", "on the", "by", "under the"),
    "es": ("y", "de", "en", "con", "para", "sobre la", "por", "según el"),
    "fr": ("et", "de", "en", "avec", "pour", "sur la", "par", "selon le"),
    "pt": ("e", "de", "em", "com", "para", "sobre a", "por", "segundo o"),
}
_WORD_LISTS = ("modality", "result_type", "participant_kind", "money_kind", "document_kind")
_FIRST_YEAR, _LAST_YEAR = 2004, 2026


def catalogue_of(count: int) -> Path:
    """Return the catalogue of this many records, built when there is none yet; only to be read."""
    path = FOLDER / f"{count}-{_fingerprint()}.coopdesk"
    if not path.exists():
        _build(path, count)
    return path


def own_catalogue_of(count: int) -> Path:
    """Return a copy of the catalogue of this many records, to be removed after use."""
    path = catalogue_of(count)
    with tempfile.NamedTemporaryFile(dir=FOLDER, suffix=".coopdesk", delete=False) as copy:
        return Path(shutil.copy(path, copy.name))


def records(count: int, seed: str = "bench") -> Iterator[Record]:
    """Yield this many records; the same seed yields the same ones."""
    chance = random.Random(seed)  # noqa: S311 - nothing to guess
    for _ in range(count):
        yield _record(chance)


def typed_words(count: int) -> list[str]:
    """Return this many searches as people type them: a word or two, the last often unfinished."""
    chance = random.Random("typed")  # noqa: S311 - nothing to guess
    found: list[str] = []
    while len(found) < count:
        phrase = chance.choice(_phrases(_skewed(chance, LANGUAGES))).split()
        text = " ".join(phrase[: chance.randint(1, 2)])
        text = text[: max(3, len(text) - chance.choice((0, 0, 1, 3)))]
        if len(text) >= 3 and text not in found:
            found.append(text)
    return found


def _build(path: Path, count: int) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".half")
    half.unlink(missing_ok=True)
    with closing(open_database(half)) as sessions:
        made = records(count)
        while batch := list(itertools.islice(made, BATCH)):
            sessions.write(Deed("records_added", count=len(batch)), add_records, batch)
    half.rename(path)


def _fingerprint() -> str:
    """Name what a catalogue is made of: this file and what it draws from, and the schema."""
    migrations = sorted((Path(db.__file__).parent / "migrations" / "versions").glob("*.py"))
    drawn_from = (resource("topics", "topics.json"), resource("terms", "terms.json"))
    parts = (Path(__file__), *drawn_from, *migrations)
    return hashlib.sha256(b"".join(part.read_bytes() for part in parts)).hexdigest()[:12]


def _record(chance: random.Random) -> Record:
    kind = chance.choices(("exchange", "project", "framework"), (90, 8, 2))[0]
    language = _skewed(chance, LANGUAGES)
    period = _period(chance)
    topics = _several(chance, _topic_codes(), (2, 40, 35, 18, 5))
    places = _several(chance, _PLACES, (0, 5, 70, 15, 10))
    modality = _skewed(chance, codes("modality")) if kind == "exchange" else ""
    return Record(
        kind=kind,
        title=_title(chance, language, modality or kind, topics, places, period),
        uid=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        reference=f"{chance.randrange(10**6):06}" if chance.random() < 0.6 else "",
        language=language,
        period=period,
        status=_skewed(chance, codes(f"{kind}_status")),
        narrative=_text(chance, language, chance.randint(2, 9)),
        modality=modality,
        venue=_skewed(chance, codes("venue")) if kind == "exchange" else "",
        country_held=places[0] if places and kind == "exchange" else "",
        parties=_parties(chance, kind, language, places),
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
    subject = _label(topics[0], language) if topics else chance.choice(_phrases(language))
    where = ", ".join(place_name(place, language) for place in places[:2])
    when = (
        f"{_months(language)[period.start.month - 1]} {period.start.year}" if period.start else ""
    )
    about = ", ".join(part for part in (where, when) if part)
    return f"{term(vocabulary, what, language)}: {subject}" + (f" ({about})" if about else "")


def _period(chance: random.Random) -> Period:
    year = round(chance.triangular(_FIRST_YEAR, _LAST_YEAR, _LAST_YEAR - 3))
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


def _parties(
    chance: random.Random, kind: str, language: str, places: Sequence[str]
) -> tuple[Party, ...]:
    roles = codes(f"{kind}_role")
    return tuple(
        Party(
            place,
            _body(place, language) if chance.random() < 0.5 else "",
            roles[min(position, len(roles) - 1)],
            confirmed=chance.random() < 0.9,
        )
        for position, place in enumerate(places)
    )


def _body(place: str, language: str) -> str:
    kind = "international_organisation" if is_region(place) else "ministry"
    return f"{term('organisation_kind', kind, language)} ({place_name(place, language)})"


def _group(chance: random.Random, language: str) -> ParticipantGroup:
    kind, total = _skewed(chance, codes("participant_kind")), chance.randint(2, 60)
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
    return Learning(_text(chance, language, chance.randint(1, 3)), result_type=kind)


def _step(chance: random.Random, language: str, places: Sequence[str]) -> NextStep:
    due = date(_FIRST_YEAR, 1, 1) + timedelta(days=chance.randrange(365 * 23))
    return NextStep(
        _text(chance, language, chance.randint(1, 2)),
        owner_place=chance.choice(places) if places else "",
        due=due if chance.random() < 0.6 else None,
        status=_skewed(chance, codes("step_status")),
    )


def _money(chance: random.Random) -> Money:
    kind, currency = _skewed(chance, codes("money_kind")), chance.choice(("USD", "EUR", "MXN"))
    return Money(kind, Decimal(chance.randrange(1, 9000) * 100), currency)


def _document(chance: random.Random, language: str) -> Document:
    kind = _skewed(chance, codes("document_kind"))
    number = chance.randrange(10**7)
    url = f"https://example.org/{kind}/{number}"
    return Document(term("document_kind", kind, language), kind, url, language)


def _results(chance: random.Random, language: str) -> tuple[ResultNode, ...]:
    return tuple(
        ResultNode(level, title=_text(chance, language, 1))
        for level in ("outcome", *("output",) * chance.randint(1, 4))
    )


def _text(chance: random.Random, language: str, sentences: int) -> str:
    return " ".join(_sentence(chance, language) for _ in range(sentences))


def _sentence(chance: random.Random, language: str) -> str:
    words = [_skewed(chance, _phrases(language)) for _ in range(chance.randint(3, 7))]
    joined = words[0] + "".join(f" {chance.choice(_JOINS[language])} {word}" for word in words[1:])
    return joined[0].upper() + joined[1:] + "."


@cache
def _phrases(language: str) -> tuple[str, ...]:
    """Return every phrase of a language's vocabularies, in an order that says nothing."""
    topics = shipped_topics()
    found = [
        *(word for topic in topics for word in topic.synonyms.get(language, ())),
        *(topic.labels[language].lower() for topic in topics if language in topic.labels),
        *(place_name(place, language) for place in _PLACES),
        *_months(language),
        *(term(name, code, language).lower() for name in _WORD_LISTS for code in codes(name)),
    ]
    distinct = list(dict.fromkeys(found))
    random.Random(language).shuffle(distinct)  # noqa: S311 - nothing to guess
    return tuple(distinct)


@cache
def _months(language: str) -> tuple[str, ...]:
    return tuple(get_month_names("wide", locale=language).values())


@cache
def _topic_codes() -> tuple[str, ...]:
    found = [topic.code for topic in shipped_topics()]
    random.Random("topics").shuffle(found)  # noqa: S311 - nothing to guess
    return tuple(found)


@cache
def _label(code: str, language: str) -> str:
    return next(topic.labels[language] for topic in shipped_topics() if topic.code == code)


def _skewed(chance: random.Random, values: Sequence[T]) -> T:
    """Choose a value; the n-th is about n times as rare as the first."""
    return values[int((len(values) + 1) ** chance.random()) - 1]


def _several(chance: random.Random, values: Sequence[T], weights: Sequence[int]) -> tuple[T, ...]:
    """Choose different values; weights say how likely 0, 1, 2, … of them are."""
    count = chance.choices(range(len(weights)), weights)[0]
    return tuple(dict.fromkeys(_skewed(chance, values) for _ in range(count)))


def _some(chance: random.Random, weights: Sequence[int], make: Callable[[], T]) -> tuple[T, ...]:
    """Make as many values as the weights of 0, 1, 2, … of them decide."""
    count = chance.choices(range(len(weights)), weights)[0]
    return tuple(make() for _ in range(count))
