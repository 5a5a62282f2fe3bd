"""Bitmaps say which records bear which code, whatever was written, by whom, and taken back."""

from collections.abc import Mapping
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyroaring import BitMap
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, delete_records, purge_records, save_record
from coopdesk.db.code_bits import (
    PART_BITS,
    change_codes,
    code_bits,
    index_version,
    next_version,
    stored_bits,
    write_anew,
)
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import IndexDamaged
from coopdesk.domain.records import Party, Record
from tests.damage import damage

DEED = Deed("record_added")
PART = 1 << PART_BITS
Borne = dict[int, frozenset[str]]

ids = st.sampled_from([1, 2, 3, 500, PART - 1, PART, PART + 1, 3 * PART, 3 * PART + 77, 70 * PART])
codes = st.frozensets(st.sampled_from(["_a", "_x", "_pmx", "_par", "_tchild_labour"]))
steps = st.lists(st.dictionaries(ids, codes, min_size=1, max_size=5), max_size=6)


def by_code(borne: Borne) -> dict[str, set[int]]:
    """The bitmaps as they ought to be, found by looking at every record."""
    found: dict[str, set[int]] = {}
    for record_id, own in borne.items():
        for code in own:
            found.setdefault(code, set()).add(record_id)
    return found


def as_sets(bits: Mapping[str, BitMap]) -> dict[str, set[int]]:
    return {code: set(whole) for code, whole in bits.items()}


def read(sessions: Sessions) -> dict[str, set[int]]:
    with sessions.reading() as session:
        return as_sets(code_bits(session))


def change(session: Session, before: Borne, after: Borne) -> None:
    change_codes(session, [(before, after)], next_version(session))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(steps=steps)
def test_after_any_changes_they_are_those_of_every_record(
    sessions: Sessions, steps: list[Borne]
) -> None:
    with sessions.writing() as session:
        write_anew(session, {}, next_version(session))
    borne: Borne = {}
    for step in steps:
        before = {record_id: borne[record_id] for record_id in step if record_id in borne}
        with sessions.writing() as session:
            change(session, before, step)
        borne |= step
        assert read(sessions) == by_code(borne)
    with closing(open_database(sessions.path)) as others:
        assert read(others) == by_code(borne)
    with sessions.writing() as session:  # records gone
        change(session, borne, {})
    assert read(sessions) == {}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(first=st.dictionaries(ids, codes), second=st.dictionaries(ids, codes))
def test_written_anew_they_forget_all_that_was_there(
    sessions: Sessions, first: Borne, second: Borne
) -> None:
    for borne in (first, second):
        bits = {code: BitMap(some) for code, some in by_code(borne).items()}
        with sessions.writing() as session:
            write_anew(session, bits, next_version(session))
        assert read(sessions) == by_code(borne)
        with sessions.reading() as session:
            assert as_sets(stored_bits(session)) == by_code(borne)


def test_a_reader_sees_what_another_program_wrote(sessions: Sessions) -> None:
    before = read(sessions)
    with closing(open_database(sessions.path)) as others:
        _, [record_id] = others.write(DEED, add_records, [Record(title="One")])
    assert before == {}
    assert read(sessions)["_a"] == {record_id}


def test_a_reader_in_the_middle_of_a_question_sees_one_state(sessions: Sessions) -> None:
    sessions.write(DEED, save_record, Record(title="One"))
    with sessions.reading() as session:
        first = as_sets(code_bits(session))
        assert as_sets(code_bits(session)) == first
    sessions.write(DEED, save_record, Record(title="Two"))
    assert len(read(sessions)["_a"]) == 2


def test_what_was_given_out_is_not_changed_by_later_writes(sessions: Sessions) -> None:
    sessions.write(DEED, save_record, Record(title="One"))
    with sessions.reading() as session:
        given_out = code_bits(session)["_a"]
    sessions.write(DEED, save_record, Record(title="Two"))
    read(sessions)
    assert len(given_out) == 1


def test_a_write_that_was_rolled_back_is_not_seen(sessions: Sessions) -> None:
    sessions.write(DEED, save_record, Record(title="One"))
    before = read(sessions)

    def fail(session: Session) -> None:
        change(session, {}, {99: frozenset({"_a"})})
        assert 99 in code_bits(session)["_a"]  # whoever writes sees it
        raise LookupError

    with pytest.raises(LookupError), sessions.writing() as session:
        fail(session)
    assert read(sessions) == before
    sessions.write(DEED, save_record, Record(title="Two"))  # bears the version that was given back
    assert len(read(sessions)["_a"]) == 2
    with sessions.writing() as session:
        assert as_sets(code_bits(session)) == read(sessions)


def test_records_far_apart_share_a_code(sessions: Sessions) -> None:
    last_id = "UPDATE sqlite_sequence SET seq = {} WHERE name = 'record'"
    asked = (Party("MX", role="requesting"),)
    sessions.write(DEED, save_record, Record(title="First"))
    found: list[int] = []
    for last in (10, PART - 1, 5 * PART + 4):
        damage(sessions.path, last_id.format(last))
        _, record_id = sessions.write(DEED, save_record, Record(title="One", parties=asked))
        found.append(record_id)
    assert found == [11, PART, 5 * PART + 5]
    assert read(sessions)["_rmx"] == set(found)
    with sessions.reading() as session:
        query = "SELECT DISTINCT part FROM code_bits WHERE code = '_rmx' ORDER BY part"
        assert session.connection().exec_driver_sql(query).scalars().all() == [0, 1, 5]


def test_a_code_that_no_record_bears_any_more_is_not_told(sessions: Sessions) -> None:
    asked = (Party("MX", role="requesting"),)
    _, [first, _] = sessions.write(
        DEED, add_records, [Record(title="One", parties=asked), Record(title="Two")]
    )
    assert "_rmx" in read(sessions)
    sessions.write(Deed("records_deleted"), delete_records, [first])
    sessions.write(Deed("records_purged"), purge_records, [first])
    assert "_rmx" not in read(sessions)


def test_a_write_costs_one_version(sessions: Sessions) -> None:
    with sessions.reading() as session:
        before = index_version(session)
    sessions.write(DEED, save_record, Record(title="One"))
    with sessions.reading() as session:
        assert index_version(session) == before + 1


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE code_bits SET bits = x''",
        "UPDATE code_bits SET bits = x'00'",
        "UPDATE code_bits SET bits = x'ffffffffffffffff'",
        "UPDATE code_bits SET bits = 'text'",
        "UPDATE code_bits SET bits = 7",
    ],
)
def test_bitmaps_that_are_none_are_damage(sql: str, sessions: Sessions) -> None:
    sessions.write(DEED, save_record, Record(title="One"))
    damage(sessions.path, sql)
    with pytest.raises(IndexDamaged):
        read(sessions)
