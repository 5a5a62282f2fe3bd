"""What the cells of a row cannot say themselves: the file they are from, its topics and dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from coopdesk.domain.dates import DayOrder
from coopdesk.vocabulary.topics import TopicIndex


@dataclass(frozen=True, slots=True)
class Source:
    """The file that rows are from: its name and the SHA-256 of its bytes."""

    name: str = ""
    sha256: str = ""


NO_SOURCE = Source()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a cell cannot say itself: topics, the order of days in its column, texts that go on.

    cleaned gathers, by sheet and column, the cells whose texts were cleaned, as they were before.
    """

    topics: TopicIndex
    texts: Mapping[int, str] = field(default_factory=dict[int, str])
    orders: Mapping[tuple[str, int], DayOrder] = field(
        default_factory=dict[tuple[str, int], DayOrder]
    )  # by sheet and column
    source: Source = NO_SOURCE
    cleaned: dict[tuple[str, int], list[str]] = field(
        default_factory=dict[tuple[str, int], list[str]]
    )
    topic_codes: dict[str, str | None] = field(default_factory=dict[str, str | None])
