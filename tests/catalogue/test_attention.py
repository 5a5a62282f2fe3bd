"""Groups of what needs a look, and what mends them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from coopdesk.catalogue.attention import AttentionAsked, attention, open_records
from coopdesk.catalogue.attention_deeds import (
    confirm_all,
    confirm_parties,
    dismiss_doubts,
    find_links_alive,
    keep_as_is,
    replace_topic,
    set_status,
)
from coopdesk.catalogue.attention_lines import attention_lines, records_of
from coopdesk.catalogue.records import add_records, delete_records, read_records
from coopdesk.catalogue.topic_changes import add_topic
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.completeness import missing
from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import Document, Doubt, Party, Record
from coopdesk.vocabulary.topics import TopicEntry

TODAY = date.today()  # noqa: DTZ011 - records are stamped by the same clock
PAST = point(date(2019, 9, 23))
WHOLE = Record(
    title="Whole",
    period=PAST,
    status="completed",
    topics=("labour-inspection",),
    parties=(Party("MX", role="requesting"), Party("AR", role="providing")),
)
AGREEMENT = replace(
    WHOLE,
    kind="framework",
    status="in_force",
    period=Period(),
    signed=PAST.start,
    parties=(Party("MX", role="party"), Party("AR", role="member")),
)
# What a record says differently, and the groups it belongs to for that.
ASKED_FOR: list[tuple[Record, set[str]]] = [
    (WHOLE, set()),
    (AGREEMENT, set()),
    (replace(AGREEMENT, ended=date(2020, 1, 1)), {"ended"}),
    (replace(AGREEMENT, parties=AGREEMENT.parties[:1]), {"no_parties"}),
    (replace(WHOLE, parties=WHOLE.parties[:1]), {"no_parties"}),
    (replace(WHOLE, parties=(Party("MX", role="participating"),)), {"no_parties"}),
    (
        replace(
            WHOLE, parties=(Party("MX", role="participating"), Party("AR", role="participating"))
        ),
        set(),
    ),
    (
        replace(
            WHOLE, parties=(Party("MX", role="requesting"), Party(note="Unnamed", role="providing"))
        ),
        {"no_parties"},
    ),
    (
        replace(
            WHOLE, parties=(Party("MX", role="requesting"), Party("AR", role="second_provider"))
        ),
        {"no_parties"},
    ),
    (replace(WHOLE, kind="project", parties=(Party("MX", role="beneficiary"),)), set()),
    (replace(WHOLE, kind="project", parties=()), {"no_parties"}),
    (replace(WHOLE, kind="project", status="implementation"), {"ended"}),
    (replace(WHOLE, kind="project", status="implementation", revised_end=date(2999, 1, 1)), set()),
    (replace(WHOLE, period=Period(words="some day")), {"no_period"}),
    (replace(WHOLE, topics=()), {"no_topics"}),
    (replace(WHOLE, topics=("labor-inspections",)), {"unknown_topics"}),
    (replace(WHOLE, status="approved"), {"ended"}),
    (
        replace(
            WHOLE, parties=(*WHOLE.parties[:1], Party("AR", role="providing", confirmed=False))
        ),
        {"unconfirmed"},
    ),
    (replace(WHOLE, warnings=(Doubt("city", "note", "Taken from running text."),)), {"suggested"}),
    (
        replace(
            WHOLE,
            warnings=(
                Doubt("period", "warning", "Two dates"),
                Doubt("city", "warning", "Seen", dismissed=True),
            ),
        ),
        {"doubts"},
    ),
    (
        replace(WHOLE, documents=(Document("Programme", url="https://example.org", missing=True),)),
        {"dead_links"},
    ),
]
Keep = Callable[..., list[int]]


@pytest.fixture
def kept(sessions: Sessions) -> Keep:
    def add(*records: Record) -> list[int]:
        _, ids = sessions.write(Deed("records_added"), add_records, records)
        return ids

    return add


def groups_of(sessions: Sessions, **asked: Any) -> dict[str, list[int]]:
    """Return the records by group, groups without any left out."""
    with sessions.reading() as session:
        found = attention(session, AttentionAsked(asked.pop("today", TODAY), **asked))
        named = {name: records_of(session, name, ids) for name, ids in found.groups.items()}
    return {name: sorted(ids) for name, ids in named.items() if ids}


def test_a_record_is_in_the_groups_that_it_belongs_to(sessions: Sessions, kept: Keep) -> None:
    ids = kept(*(record for record, _ in ASKED_FOR))
    found = groups_of(sessions)
    told = [{name for name, group in found.items() if each in group} for each in ids]
    assert told == [groups for _, groups in ASKED_FOR]
    fields = {"no_parties": "parties", "no_period": "period", "no_topics": "topics"}
    for (record, _), groups in zip(ASKED_FOR, told, strict=True):
        assert set(missing(record)) == {fields[each] for each in groups & fields.keys()}
    with sessions.reading() as session:
        lines = attention_lines(
            session, "unconfirmed", attention(session, AttentionAsked(TODAY)).groups["unconfirmed"]
        )
    assert [(each.title, each.place, each.role, each.field) for each in lines] == [
        ("Whole", "AR", "providing", "parties")
    ]


def test_place_search_and_trash_narrow_what_is_found(sessions: Sessions, kept: Keep) -> None:
    here = replace(WHOLE, topics=())
    there = replace(here, parties=(Party("CL", role="requesting"), Party("PE", role="providing")))
    one, other, gone = kept(here, there, here)
    sessions.write(Deed("records_deleted"), delete_records, [gone])
    assert groups_of(sessions) == {"no_topics": [one, other]}
    assert groups_of(sessions, place="CL") == {"no_topics": [other]}
    assert groups_of(sessions, records={one}) == {"no_topics": [one]}
    with sessions.reading() as session:
        assert not open_records(session, AttentionAsked(TODAY))


def test_what_is_open_and_untouched_for_a_year_is_found_until_looked_at(
    sessions: Sessions, kept: Keep
) -> None:
    ongoing, _done = kept(
        replace(WHOLE, status="approved", period=Period(PAST.start, None, "day", "", "open")), WHOLE
    )
    later = TODAY + timedelta(days=400)
    assert groups_of(sessions) == {}
    assert groups_of(sessions, today=later) == {"untouched": [ongoing]}
    with sessions.reading() as session:
        before = read_records(session, [ongoing])[0]
    sessions.write(Deed("records_edited"), keep_as_is, [ongoing])
    with sessions.reading() as session:
        after = read_records(session, [ongoing])[0]
    assert before.updated_at
    assert after.updated_at
    assert after.updated_at > before.updated_at
    assert after.content_hash == before.content_hash


def test_each_deed_mends_its_group_and_is_one_undo(sessions: Sessions, kept: Keep) -> None:
    ids = kept(*(record for record, _ in ASKED_FOR))
    with sessions.reading() as session:
        found = attention(session, AttentionAsked(TODAY)).groups
    whole = groups_of(sessions)
    deeds: list[tuple[str, Callable[..., int], tuple[Any, ...]]] = [
        ("unconfirmed", confirm_parties, (found["unconfirmed"],)),
        ("unconfirmed", confirm_all, (ids,)),
        ("suggested", confirm_all, (ids,)),
        ("suggested", dismiss_doubts, (found["suggested"],)),
        ("doubts", dismiss_doubts, (found["doubts"],)),
        ("dead_links", find_links_alive, (found["dead_links"],)),
        ("unknown_topics", replace_topic, ("labor-inspections", "labour-inspection")),
    ]
    for group, deed, given in deeds:
        change, _ = sessions.write(Deed("records_edited"), deed, *given)
        assert change
        assert group not in groups_of(sessions)
        with sessions.writing() as session:
            history.undo(session)
        assert groups_of(sessions) == whole


def test_a_status_is_given_to_records_of_its_kind(sessions: Sessions, kept: Keep) -> None:
    over = [replace(WHOLE, status="approved"), replace(WHOLE, kind="project", status="pipeline")]
    ids = kept(*over)
    _, changed = sessions.write(Deed("records_edited"), set_status, ids, "exchange", "cancelled")
    assert changed == 1
    assert groups_of(sessions) == {"ended": ids[1:]}


def test_own_topics_without_codes_elsewhere_are_told(sessions: Sessions) -> None:
    entry = TopicEntry("", None, {"en": "Port work"}, {}, {})
    sessions.write(Deed("topic_added"), add_topic, entry)
    with sessions.reading() as session:
        found = attention(session, AttentionAsked(TODAY))
        [line] = attention_lines(session, "unmapped_topics", found.groups["unmapped_topics"])
    assert (found.count, line.text) == (1, "port-work")
