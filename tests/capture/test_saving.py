"""Drafts kept as records, with what they were taken from."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from coopdesk.capture.capturing import capture
from coopdesk.capture.drafts import Behind, Draft
from coopdesk.capture.saving import deed_of, record_of, save_drafts
from coopdesk.capture.source import Source
from coopdesk.catalogue.records import delete_records, read_record
from coopdesk.db.database import Sessions
from coopdesk.db.history import undo
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CapturedBefore
from coopdesk.domain.records import Learning, Party, Record, Relation
from coopdesk.vocabulary.topics import TopicIndex

LINES = ("", "First visit", "Ladders are short.", "", "Second visit", "Ropes are long.", "")
SOURCE = Source("visits.txt", "a" * 64, LINES)
FIRST = Draft(
    Record(
        title="First visit",
        parties=(Party("MX", role="requesting", confirmed=False),),
        learnings=(Learning("Ladders are short."),),
    ),
    (Behind("title", 2, 2, "First visit"), Behind("learnings", 3, 3, "Ladders are short.", 1)),
    frozenset({"parties"}),
)
GROUP = Behind("title", 6, 6, "Group")
SECOND = Draft(Record(title="Second visit"), (Behind("title", 5, 5, "Second visit"),))


def save(sessions: Sessions, *drafts: Draft, source: Source = SOURCE) -> tuple[int, ...]:
    _, saved = sessions.write(deed_of(source, len(drafts)), save_drafts, source, drafts)
    return saved.ids


def test_the_words_behind_each_field_are_kept_with_the_record(sessions: Sessions) -> None:
    [record_id] = save(sessions, FIRST)
    with sessions.reading() as session:
        record = read_record(session, record_id)
    kept = [
        (p.field, p.source, p.sha256, p.line_from, p.line_to, p.text) for p in record.provenance
    ]
    about = "visits.txt", "a" * 64
    assert kept[1:] == [
        ("title", *about, 2, 2, "First visit"),
        ("learnings.1", *about, 3, 3, "Ladders are short."),
    ]
    assert record.parties[0].confirmed is False


def test_the_source_is_kept_whole_and_its_lines_are_found_again(sessions: Sessions) -> None:
    [record_id] = save(sessions, FIRST)
    with sessions.reading() as session:
        whole = read_record(session, record_id).provenance[0]
    assert (whole.field, whole.line_from, whole.line_to) == ("", 2, 6)
    kept = dict(enumerate(whole.text.split("\n"), whole.line_from or 0))
    assert [kept[number] for number in range(2, 7)] == list(LINES[1:6])


def test_of_several_records_of_a_source_the_first_keeps_it_whole(sessions: Sessions) -> None:
    ids = save(sessions, FIRST, SECOND)
    with sessions.reading() as session:
        kept = [read_record(session, each).provenance[0] for each in ids]
    assert [(each.line_from, each.line_to) for each in kept] == [(2, 6), (5, 5)]
    assert kept[1].text == "Second visit"


def test_what_is_only_suggested_is_noted_with_the_record(sessions: Sessions) -> None:
    told = replace(FIRST, suggested=frozenset({"parties", "learnings"}))
    [record_id] = save(sessions, told)
    with sessions.reading() as session:
        record = read_record(session, record_id)
    assert [(each.field, each.severity) for each in record.warnings] == [("learnings", "note")]


def test_a_source_is_one_deed(sessions: Sessions) -> None:
    save(sessions, FIRST, SECOND)
    with sessions.writing() as session:
        assert undo(session).deed == Deed("captured", "visits.txt", 2)
    save(sessions, FIRST, SECOND)


def test_the_same_source_again_adds_nothing(sessions: Sessions) -> None:
    save(sessions, FIRST, SECOND)
    again = Source("copy of visits.txt", SOURCE.sha256, LINES)
    with pytest.raises(CapturedBefore) as refused:
        save(sessions, FIRST, SECOND, source=again)
    assert (refused.value.path, refused.value.title) == (Path("copy of visits.txt"), "First visit")


def test_drafts_that_were_left_may_be_saved_later(sessions: Sessions) -> None:
    [first] = save(sessions, FIRST)
    ids = save(sessions, FIRST, SECOND)
    assert ids[0] == first
    assert len(set(ids)) == 2


def test_a_draft_saved_later_names_the_records_that_are_there(sessions: Sessions) -> None:
    group = Draft(Record(kind="framework", title="Group", uid="a" * 32), (GROUP,))
    [group_id] = save(sessions, group)
    again = replace(group, record=replace(group.record, uid="b" * 32))
    meeting = Draft(
        Record(title="Meeting", framework="b" * 32, related=(Relation("cites", "b" * 32),))
    )
    ids = save(sessions, again, meeting)
    with sessions.reading() as session:
        found = read_record(session, ids[1])
    assert ids[0] == group_id
    assert (found.framework, found.related[0].other) == ("a" * 32, "a" * 32)


def test_a_record_in_the_trash_may_be_captured_again(sessions: Sessions) -> None:
    [first] = save(sessions, FIRST)
    sessions.write(Deed("records_deleted"), delete_records, [first])
    assert save(sessions, FIRST) != (first,)


def test_a_title_that_the_officer_changed_is_still_that_draft(sessions: Sessions) -> None:
    changed = Draft(Record(title="A better title"), FIRST.behind)
    save(sessions, changed)
    with pytest.raises(CapturedBefore):
        save(sessions, FIRST)


def test_a_draft_without_words_behind_its_title_is_known_again_too(sessions: Sessions) -> None:
    bare = Draft(Record(title="Notes"))
    save(sessions, bare)
    with pytest.raises(CapturedBefore):
        save(sessions, bare)


@pytest.mark.parametrize(
    ("behind", "field"),
    [
        (Behind("narrative", 1, 1, "a"), "narrative"),
        (Behind("next_steps", 1, 1, "a", 2, "due"), "next_steps.2.due"),
        (Behind("results", 1, 1, "a", 1, "activities.2.items.1.periods"),
         "results.1.activities.2.items.1.periods"),
        (Behind("results", 1, 1, "a", 10, "activities.20.items.10.periods"),
         "results.10.activities.20.items.10"),
    ],
)  # fmt: skip
def test_a_part_is_named_by_its_place(behind: Behind, field: str) -> None:
    record = record_of(SOURCE, Draft(Record(title="a"), (behind,)))
    assert record.provenance[-1].field == field


def test_whatever_was_captured_can_be_saved(
    sessions: Sessions, page: Callable[[str], Source], topics: TopicIndex
) -> None:
    source = page("\n\tNotes\n\nof a morning\n" + "word " * 20_000)
    [record_id] = save(sessions, *capture(source, topics).drafts, source=source)
    with sessions.reading() as session:
        assert len(read_record(session, record_id).provenance[0].text) > 90_000
