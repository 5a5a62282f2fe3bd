"""What the catalogue has of the records in a workbook, and which version of each was exported."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from coopdesk.catalogue.records import delete_records, purge_records, read_record
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record
from coopdesk.importing.merging.known_records import (
    exported_version,
    known_records,
    moment,
    removed_for_good,
)
from tests.importing.merging.conftest import exchange

Keep = Callable[[Sequence[Record]], list[Record]]


def test_records_are_known_by_their_uids_and_those_in_the_trash_too(
    keep: Keep, sessions: Sessions
) -> None:
    one, two, _ = keep([exchange(1), exchange(2), exchange(3)])
    sessions.write(Deed("records_deleted"), delete_records, [two.id])
    with sessions.reading() as session:
        found = known_records(session, [one.uid, two.uid, "f" * 8])
        assert {uid: (k.id, k.title, k.in_trash) for uid, k in found.items()} == {
            one.uid: (one.id, one.title, False),
            two.uid: (two.id, two.title, True),
        }
        assert len(known_records(session, [one.uid, *(f"u-{n}" for n in range(1200))])) == 1
        assert known_records(session, []) == {}


def test_records_removed_for_good_are_remembered_and_no_others(
    keep: Keep, sessions: Sessions
) -> None:
    one, two = keep([exchange(1), exchange(2)])
    for deed in (delete_records, purge_records):
        sessions.write(Deed("records_deleted"), deed, [one.id])
    with sessions.reading() as session:
        assert removed_for_good(session, [one.uid, two.uid, "f" * 8]) == {one.uid}
        assert removed_for_good(session, [two.uid]) == set()
        assert removed_for_good(session, []) == set()


def test_the_version_that_was_exported_is_told_by_its_checksum_or_by_the_day(
    keep: Keep, change: Callable[[Sequence[Record]], None], sessions: Sessions
) -> None:
    [before] = keep([exchange(1)])
    change([replace(before, city="Cusco")])
    with sessions.reading() as session:
        now = read_record(session, before.id)
        assert exported_version(session, now, content_hash(now), None) is now
        then = exported_version(session, now, content_hash(before), None)
        assert then is not None
        assert then.city == before.city
        assert exported_version(session, now, "0" * 64, None) is None
        changed = now.updated_at
        assert changed is not None
        assert exported_version(session, now, "", changed) is now
        assert exported_version(session, now, "", changed + timedelta(days=1)) is now
        assert exported_version(session, now, "", changed - timedelta(days=1)) is None
        assert exported_version(session, now, "", None) is None
        assert exported_version(session, replace(now, updated_at=None), "", changed) is None


def test_a_moment_is_read_with_its_zone_or_that_of_this_desk() -> None:
    with_zone = moment("2026-11-22T10:00:00+00:00")
    assert with_zone == datetime.fromisoformat("2026-11-22T10:00:00+00:00")
    bare = moment("2026-11-22T10:00:00")
    assert bare is not None
    assert bare.tzinfo is not None
    assert (bare.hour, bare.minute) == (10, 0)
    assert moment("") is None
    assert moment("soon") is None
