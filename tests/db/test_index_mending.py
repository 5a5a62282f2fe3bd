"""A damaged index is made anew: asked to, and when a record is saved meanwhile."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.check import check_file, check_records
from coopdesk.catalogue.records import read_record, save_record
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db import history
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.index_mending import mend_index
from coopdesk.db.recorder import last_digest
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import IndexDamaged
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.search.facets import facets
from coopdesk.search.find import find, first_page
from tests.damage import INDEX_DAMAGES, damage

DEED = Deed("record_changed")
ASKED = (
    *("", "inspec", "inspectors", '"child labour"', "trabajo infantil", "zzz"),
    *("country:mexico", "requesting:mexico", "has:learnings", "year:2019", "topic:child-labour"),
)


@pytest.fixture
def sample(sessions: Sessions) -> Sessions:
    sessions.write(DEED, fill_with_sample)
    return sessions


def answers(session: Session) -> list[Sequence[int]]:
    found: list[Sequence[int]] = [list(find(session, Query(text))) for text in ASKED]
    found += [list(first_page(session, Query(text))) for text in ASKED]
    counted = facets(session, Query("labour"), ("place", "topic", "year", "kind", "status"))
    found += [[each.count for each in values] for values in counted.values()]
    return found


def asked(sessions: Sessions) -> list[Sequence[int]]:
    with sessions.reading() as session:
        return answers(session)


@pytest.mark.parametrize("name", sorted(INDEX_DAMAGES.keys() - {"a record beside the index"}))
def test_an_index_made_anew_finds_all_it_should(name: str, sample: Sessions) -> None:
    expected = asked(sample)
    damage(sample.path, INDEX_DAMAGES[name])
    with sample.writing() as session:
        mend_index(session)
    assert asked(sample) == expected
    with closing(open_database(sample.path)) as again:  # with nothing kept in memory
        assert asked(again) == expected


@pytest.mark.parametrize("name", INDEX_DAMAGES)
def test_a_search_of_a_damaged_index_is_answered_or_refused(name: str, sample: Sessions) -> None:
    damage(sample.path, INDEX_DAMAGES[name])  # any other error would be a crash in the window
    for text in ASKED:
        for work in (find, first_page, facets):
            try:
                with sample.reading() as session:
                    work(session, Query(text))
            except IndexDamaged:
                continue


@pytest.mark.parametrize("name", INDEX_DAMAGES)
def test_a_record_is_saved_and_undone_whatever_the_index(name: str, sample: Sessions) -> None:
    damage(sample.path, INDEX_DAMAGES[name])
    _, record_id = sample.write(DEED, save_record, Record(title="Zzz of inspectors"))
    with sample.reading() as session:
        record = read_record(session, record_id)
    sample.write(DEED, save_record, replace(record, title="Yyy of inspectors"))
    with sample.writing() as session:
        history.undo(session)
    with sample.reading() as session:
        assert read_record(session, record_id).title == "Zzz of inspectors"


@pytest.mark.parametrize("name", ["nothing in FTS5", "no averages", "structure overwritten"])
def test_a_save_that_meets_the_damage_mends_the_index(name: str, sample: Sessions) -> None:
    damage(sample.path, INDEX_DAMAGES[name])
    _, record_id = sample.write(DEED, save_record, Record(title="Zzz of inspectors"))
    with sample.reading() as session:
        assert list(find(session, Query("zzz"))) == [record_id]
        looked = check_records(session)
    with sample.writing() as session:
        assert check_file(session, looked).problems == ()


def test_making_the_index_anew_is_no_change_of_the_catalogue(sample: Sessions) -> None:
    with sample.reading() as session:
        before = history.undo_state(session), last_digest(session)
    change, _ = sample.write(Deed("index_mended"), mend_index)
    assert change is None
    with sample.reading() as session:
        assert (history.undo_state(session), last_digest(session)) == before


def test_an_index_of_another_form_is_made_anew_when_the_catalogue_opens(sample: Sessions) -> None:
    expected, path = asked(sample), Path(sample.path)
    sample.close()
    damage(path, "UPDATE index_state SET form = 0")
    damage(path, INDEX_DAMAGES["nothing in FTS5"])
    with closing(open_database(path)) as opened:
        assert asked(opened) == expected
