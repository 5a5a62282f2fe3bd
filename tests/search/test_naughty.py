"""Whatever is typed, no part of a search raises or hangs, however deep and long it is."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import read_records
from coopdesk.db.database import Sessions
from coopdesk.domain.queries import FACETS, Query
from coopdesk.search.as_text import as_text
from coopdesk.search.completing import completion_at
from coopdesk.search.facets import facets
from coopdesk.search.fields import field_names
from coopdesk.search.find import find, find_titles, first_page
from coopdesk.search.marking import marks_of
from coopdesk.search.meant import meant
from coopdesk.search.understanding import understand
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics
from tests.search.by_hand import ByHand
from tests.search.naughty import naughty

HANGING = 30.0  # seconds: no search takes that long, however busy the machine
TOPICS = TopicIndex(shipped_topics())
TEXT = "Training of labour inspectors: l’inspection du travail, 2019… « ½ » 🙂 العمل 劳动 " * 20


def nested(depth: int, word: str, joint: str) -> str:
    """Return groups in groups: "(word0 joint (word1 joint (…", and as many ends."""
    opened = joint.join(f"({word.format(n)}" for n in range(depth))
    return opened + ")" * depth


DEEP = [
    nested(depth, word, joint)
    for depth in (2, 11, 12, 13, 64, 500)
    for word in ("w{}", "visit", "year:20{:02}", '"child labour" {}', "budget:>{}")
    for joint in (" or ", " ", " -", " or -")
]


def complete(session: Session, typed: str) -> None:
    for cursor in (0, 1, len(typed) // 2, len(typed)):
        completion_at(typed, cursor, "es", TOPICS, ["Ministry of Labour"])


def mark(session: Session, typed: str) -> None:
    marks = marks_of(understand(typed, TOPICS))
    for text in (TEXT, typed[:2000]):
        marks.spans(text)


def copy(session: Session, typed: str) -> None:
    as_text(Query("", {"organisation": (typed,)}, {"topic": (typed,)}), "fr", TOPICS)
    text = as_text(Query(typed), "fr", TOPICS)
    assert as_text(Query(text), "fr", TOPICS) == text


DEEDS: dict[str, Callable[[Session, str], object]] = {
    "find": lambda session, typed: find(session, Query(typed)),
    "find in the trash by relevance": lambda session, typed: find(
        session, Query(typed, sort="relevance", deleted=True)
    ),
    "show the first": lambda session, typed: first_page(session, Query(typed)),
    "show the most relevant": lambda session, typed: first_page(
        session, Query(typed, sort="relevance")
    ),
    "count": lambda session, typed: facets(session, Query(typed)),
    "choose": lambda session, typed: facets(
        session, Query("", dict.fromkeys(FACETS, (typed,))), ["year"]
    ),
    "find titles": find_titles,
    "guess what was meant": lambda session, typed: meant(session, Query(typed)),
    "complete": complete,
    "mark": mark,
    "copy": copy,
}


@pytest.mark.parametrize("deed", DEEDS)
def test_nothing_typed_raises_or_hangs(mixed: Sessions, deed: str) -> None:
    slow: list[tuple[float, str]] = []
    with mixed.reading() as session:
        for typed in [*naughty(), *DEEP]:
            begun = perf_counter()
            DEEDS[deed](session, typed)
            took = perf_counter() - begun
            if took > HANGING:
                slow.append((took, typed[:40]))
    assert slow == []


@pytest.mark.parametrize("name", field_names("en"))
def test_no_value_of_a_field_raises(mixed: Sessions, name: str) -> None:
    short = [typed for typed in naughty() if len(typed) < 60]
    with mixed.reading() as session:
        for number, typed in enumerate([*NUMBERS, *short[:: len(field_names("en"))]]):
            shape = ('{}:"{}"', "{}:>{}", "{}:..{}", '{}:{}.."9999"', "-{}:{}")[number % 5]
            find(session, Query(shape.format(name, typed)))


NUMBERS = [
    *("0", "-1", "1e309", "nan", "inf", "0x10", "1_000", "²", "٢٠٢٤", "１２３", "½", "9" * 400),
    *("999999999999999", "99999999999999999999", "1000000M", "1M" * 50, "1.000.000,00"),
    *("0000", "0001", "9999", "0001-01-01", "9999-12-31", "31/12/9999", "2019-02-30", "9999y"),
    *("9999d", "<9999y", "last 9999 years", "99999 years", "next 9999 years", "2019-13", "1/1/1"),
]


@pytest.mark.parametrize("joint", [" or ", " ", " -", " or -", " -(visit or year:2019) or "])
@pytest.mark.parametrize("word", ["visit", "trabajo infantil", "has:people", "participants:>{}"])
def test_groups_in_groups_are_answered_at_every_depth(
    mixed: Sessions, word: str, joint: str
) -> None:
    with mixed.reading() as session:
        ids = [*find(session, Query()), *find(session, Query(deleted=True))]
        by_hand = ByHand(read_records(session, ids), TOPICS)
        for depth in (1, 5, *range(9, 16), 31, 63):
            query = Query(nested(depth, word, joint))
            assert set(find(session, query)) == by_hand.found(query)
