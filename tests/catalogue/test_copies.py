"""A copy of the catalogue is a whole catalogue, or there is none."""

import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

from coopdesk.catalogue.copies import save_copy
from coopdesk.catalogue.history import history_of
from coopdesk.catalogue.records import read_records, save_record
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueHeld, FileExists, FileIsFolder, FileReadOnly
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.search.find import find

DEED = Deed("record_added")


def copy(sessions: Sessions, target: Path, *, replace: bool = True) -> Path:
    with sessions.reading() as session:
        return save_copy(session, target, replace=replace)


def contents(sessions: Sessions, words: str = "") -> list[Record]:
    with sessions.reading() as session:
        return read_records(session, find(session, Query(words)))


def test_a_copy_opens_and_says_the_same(sessions: Sessions, tmp_path: Path) -> None:
    sessions.write(DEED, fill_with_sample)
    target = copy(sessions, tmp_path / "été 100%.coopdesk")
    with closing(open_database(target)) as copied:
        assert len(contents(copied)) > 10
        assert contents(copied) == contents(sessions)
        assert contents(copied, "trabajo infantil") == contents(sessions, "trabajo infantil")
        with copied.reading() as there, sessions.reading() as here:
            assert history_of(there, 1) == history_of(here, 1)
    assert sorted(path.name for path in tmp_path.glob("*.coopdesk*")) == [
        "catalogue.coopdesk",
        "été 100%.coopdesk",
    ]


def test_a_copy_lives_its_own_life(sessions: Sessions, tmp_path: Path) -> None:
    target = copy(sessions, tmp_path / "copy.coopdesk")
    with closing(open_database(target)) as copied:
        copied.write(DEED, save_record, Record(title="One"))
        assert (len(contents(copied)), len(contents(sessions))) == (1, 0)


def test_an_older_copy_is_replaced_if_asked(sessions: Sessions, tmp_path: Path) -> None:
    target = copy(sessions, tmp_path / "copy.coopdesk")
    sessions.write(DEED, save_record, Record(title="One"))
    with pytest.raises(FileExists):
        copy(sessions, target, replace=False)
    copy(sessions, target)
    with closing(open_database(target)) as copied:
        assert len(contents(copied)) == 1


@pytest.mark.parametrize("link", [False, True])
def test_the_catalogue_is_not_copied_onto_itself(
    sessions: Sessions, tmp_path: Path, link: bool
) -> None:
    target = sessions.path
    if link:
        target = tmp_path / "link.coopdesk"
        target.hardlink_to(sessions.path)
    with pytest.raises(FileExists):
        copy(sessions, target)
    assert contents(sessions) == []


def test_a_place_that_cannot_be_written_is_refused(sessions: Sessions, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileReadOnly):
        copy(sessions, tmp_path / "nowhere" / "copy.coopdesk")
    with pytest.raises(FileIsFolder):
        copy(sessions, tmp_path / "folder")
    assert list((tmp_path / "folder").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
@pytest.mark.parametrize(("mode", "copied"), [(0o600, 0o600), (0o640, 0o640), (0o400, 0o600)])
def test_a_copy_is_as_private_as_its_source_and_can_be_written(
    sessions: Sessions, tmp_path: Path, mode: int, copied: int
) -> None:
    sessions.path.chmod(mode)
    target = tmp_path / "copy.coopdesk"
    copy(sessions, target)
    assert stat.S_IMODE(target.stat().st_mode) == copied


def test_files_of_others_beside_the_copy_are_left_alone(sessions: Sessions, tmp_path: Path) -> None:
    target, beside = tmp_path / "copy.coopdesk", tmp_path / "copy.coopdesk.new"
    beside.write_text("Dear colleague", encoding="utf-8")
    copy(sessions, target)
    assert beside.read_text(encoding="utf-8") == "Dear colleague"


def test_a_copy_taken_during_a_write_holds_none_of_it(sessions: Sessions, tmp_path: Path) -> None:
    with sessions.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM topic")
        target = copy(sessions, tmp_path / "copy.coopdesk")
    with closing(sqlite3.connect(target)) as raw:
        assert raw.execute("SELECT count(*) FROM topic").fetchone()[0] > 40
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_copy_does_not_take_the_place_of_what_somebody_has_open(
    sessions: Sessions, tmp_path: Path
) -> None:
    target = copy(sessions, tmp_path / "copy.coopdesk")
    with closing(open_database(target)) as copied:
        copied.hold()
        with pytest.raises(CatalogueHeld):
            copy(sessions, target)
        copied.write(DEED, save_record, Record(title="One"))
        assert len(contents(copied)) == 1
