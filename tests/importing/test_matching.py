"""Records of the catalogue are found by uid, reference and title; what makes two records one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from coopdesk.catalogue.merging_records import Merge, merge_records
from coopdesk.catalogue.records import add_records, delete_records, read_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import FRAMEWORK, Party, Record
from coopdesk.importing.matching import Catalogue, identity

Keep = Callable[..., list[Record]]


@pytest.fixture
def keep(sessions: Sessions) -> Keep:
    def kept(*records: Record) -> list[Record]:
        _, ids = sessions.write(Deed("records_added"), add_records, records)
        with sessions.reading() as session:
            return read_records(session, ids)

    return kept


def test_records_are_found_by_title_or_reference_of_their_kind_outside_the_trash(
    keep: Keep, sessions: Sessions
) -> None:
    one, two, three, gone = keep(
        Record(title="A visit", reference="R-1"),
        Record(title="Á VISIT", reference="R-1", kind="project"),
        Record(title="Else", reference="R-2"),
        Record(title="A visit", reference="R-1"),
    )
    sessions.write(Deed("records_deleted"), delete_records, [gone.id])
    with sessions.reading() as session:
        found = Catalogue(session, [three.uid, "", gone.uid], ["R-1", ""], ["a visit", ""])
        assert [k.id for k in found.with_title("A Visit")] == [one.id, two.id]
        assert [k.id for k in found.with_title("A Visit", "project")] == [two.id]
        assert found.with_title("Else") == []  # nobody has asked for it
        assert [k.id for k in found.with_reference("R-1", "exchange")] == [one.id]
        assert found.with_reference("", "exchange") == []
        assert found.with_reference("R-2", "exchange") == []
        assert found.by_uid.keys() == {three.uid, gone.uid}
        assert (found.by_uid[three.uid].title_key, found.by_uid[gone.uid].in_trash) == (
            "else",
            True,
        )
        assert {k.id for k in found.everything()} == {one.id, two.id, three.id, gone.id}


def test_a_record_that_was_merged_into_another_is_known_by_it(
    keep: Keep, sessions: Sessions
) -> None:
    one, two = keep(Record(title="A visit"), Record(title="A visit"))
    with sessions.reading() as session:
        before = Catalogue(session, [two.uid], [], [])
        assert before.survivor_of(before.by_uid[two.uid]) is None
    sessions.write(Deed("records_merged"), merge_records, Merge(one.id, two.id))
    with sessions.reading() as session:
        found = Catalogue(session, [two.uid], [], [])
        survivor = found.survivor_of(found.by_uid[two.uid])
        assert survivor is not None
        assert survivor.uid == one.uid
    sessions.write(Deed("records_deleted"), delete_records, [one.id])
    with sessions.reading() as session:
        found = Catalogue(session, [two.uid], [], [])
        assert found.survivor_of(found.by_uid[two.uid]) is None


def test_records_are_read_whole_once_until_they_are_forgotten(
    keep: Keep, sessions: Sessions
) -> None:
    one, two = keep(Record(title="A visit"), Record(title="Else"))
    with sessions.reading() as session:
        found = Catalogue(session, [], [], [])
        found.load([one.id, one.id])
        whole = found.whole(one.id)
        assert whole == one
        assert found.whole(one.id) is whole
        assert found.whole(two.id) == two
        found.forget()
        assert found.whole(one.id) is not whole


def test_many_values_are_asked_for_in_pieces(keep: Keep, sessions: Sessions) -> None:
    kept = keep(*(Record(title=f"Visit {n}") for n in range(3)))
    uids = [f"u-{n}" for n in range(998)]
    wanted = [kept[0].uid, *uids[:499], kept[1].uid, *uids[499:], kept[2].uid]
    with sessions.reading() as session:
        assert len(Catalogue(session, wanted, [], []).by_uid) == 3


DAY, NEXT = date(2020, 3, 1), date(2020, 3, 2)
ONE = Record(
    title="A visit",
    period=point(DAY),
    parties=(Party("PE", role="requesting"), Party("", "A bank", "providing")),
)


def test_two_records_are_one_by_kind_title_parties_and_days() -> None:
    same = replace(
        ONE,
        title="Á VISIT",
        city="Lima",
        parties=(Party("", "a BANK", "providing"), Party("PE", role="requesting")),
        period=replace(ONE.period, words="in spring"),
    )
    assert identity(same) == identity(ONE)
    for other in (
        replace(ONE, kind="project"),
        replace(ONE, title="Another visit"),
        replace(ONE, parties=ONE.parties[:1]),
        replace(ONE, parties=(Party("PE", role="providing"), ONE.parties[1])),
        replace(ONE, period=point(NEXT)),
        replace(ONE, period=Period(DAY, NEXT, "day", "day", "range")),
        replace(ONE, period=Period(None, DAY, "", "day", "range")),
        replace(ONE, period=Period()),
    ):
        assert identity(other) != identity(ONE)


def test_where_there_are_no_days_the_words_tell_and_of_frameworks_when_they_were_signed() -> None:
    bare = replace(ONE, period=Period(words="in spring", shape="relative"))
    assert identity(bare) == identity(replace(bare, period=replace(bare.period, words="In Spring")))
    assert identity(bare) != identity(replace(bare, period=replace(bare.period, words="in autumn")))
    accord = replace(bare, kind=FRAMEWORK, signed=DAY, in_force=NEXT)
    assert identity(accord) != identity(replace(accord, signed=NEXT))
    assert identity(accord) != identity(replace(accord, in_force=DAY))
    dated = replace(accord, period=point(DAY))
    assert identity(dated) == identity(replace(dated, signed=NEXT))
    assert identity(bare) == identity(replace(bare, signed=NEXT))
