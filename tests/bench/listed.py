"""A hundred thousand rows of fifteen columns, as one listing brings them: records of one kind."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from datetime import date, timedelta

from coopdesk.domain.periods import Period
from coopdesk.domain.records import Party, Record
from coopdesk.vocabulary.terms import codes
from coopdesk.vocabulary.topics import shipped_topics
from tests.bench.texts import LANGUAGES, PLACES, organisations, phrases, skewed, text

# The fifteen columns a person would tick, by their keys.
COLUMNS = (
    *("title", "reference", "status", "requesting", "providing"),
    *("start", "end", "topics", "narrative", "organisations"),
    *("modality", "venue", "city", "country_held", "source_url"),
)
_CITIES = tuple(f"City {n}" for n in range(200))


def listing(count: int, seed: str = "listing") -> Iterator[Record]:
    """Yield records that fill each of COLUMNS; the same seed yields the same ones."""
    chance = random.Random(seed)  # noqa: S311 - nothing to guess
    topics = [entry.code for entry in shipped_topics()]
    names = organisations()
    for number in range(count):
        language = skewed(chance, LANGUAGES)
        start = date(2000, 1, 1) + timedelta(days=chance.randrange(9000))
        end = start + timedelta(days=chance.randrange(1, 20))
        first, second = chance.sample(PLACES, 2)
        yield Record(
            title=f"{chance.choice(phrases(language))} {chance.choice(phrases(language))} {number}",
            uid=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
            reference=f"L-{number:06}",
            language=language,
            period=Period(start, end, "day", "day", "range", f"{start} - {end}"),
            status=skewed(chance, codes("exchange_status")),
            narrative=text(chance, language, 1),
            source_url=f"https://example.org/exchanges/{number}",
            modality=skewed(chance, codes("modality")),
            venue=skewed(chance, codes("venue")),
            city=chance.choice(_CITIES),
            country_held=first,
            parties=(
                Party(first, chance.choice(names), "requesting"),
                Party(second, chance.choice(names), "providing"),
            ),
            topics=tuple(chance.sample(topics, 2)),
        )
