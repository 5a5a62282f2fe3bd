"""The files of backups: named, counted, copied to a stick, and taken away, never another's."""

import json
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coopdesk.db.backup import (
    FILE,
    LINES,
    TOLD,
    Backup,
    back_up_file,
    backup_folder,
    backups_in,
    copy_to,
    is_as_written,
    next_name,
    prepare_folder,
    prune,
    publish,
)
from coopdesk.domain.errors import BackupDamaged, BackupFolderFull, BackupFolderGone

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "kept"
    prepare_folder(found)
    return found


def told(folder: Path, made: datetime, *, faults: int = 0) -> Backup:
    """Put the three files of a backup into a folder."""
    number, stem = next_name(folder, made)
    path = folder / f"{stem}{FILE}"
    path.write_bytes(b"as it was")
    path.with_name(f"{stem}{LINES}").write_bytes(b"its records")
    sha256 = "0" * 63 + str(number)
    backup = Backup(
        path, number, made, "change", "/desk.coopdesk", "u", 4, 1, "d", 1, "c", 9, sha256,
        f"{stem}{LINES}", "s", faults, is_thorough=True,
    )  # fmt: skip
    return publish(backup, [])


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_backup_is_read_as_it_told_of_itself_newest_first(folder: Path) -> None:
    first, second = told(folder, NOW), told(folder, NOW - timedelta(days=9), faults=2)
    assert backups_in(folder) == [second, first]
    assert (first.number, second.number) == (1, 2)
    assert (first.is_whole, second.is_whole) == (True, False)
    assert first.lines_path == first.path.with_name(first.lines)
    assert replace(first, lines="").lines_path is None


def test_what_tells_of_a_backup_that_is_gone_or_tells_nothing_is_no_backup(folder: Path) -> None:
    kept, gone, cut = told(folder, NOW), told(folder, NOW), told(folder, NOW)
    gone.path.unlink()
    cut.path.with_name(cut.path.stem + TOLD).write_text('{"path": "x', encoding="utf-8")
    assert backups_in(folder) == [kept]
    assert backups_in(folder / "nowhere") == []


def test_what_a_later_version_tells_besides_is_passed_over(folder: Path) -> None:
    backup = told(folder, NOW)
    path = backup.path.with_name(backup.path.stem + TOLD)
    said = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(said | {"place": "a stick"}), encoding="utf-8")
    assert backups_in(folder) == [backup]


def test_numbers_go_on_where_the_clock_goes_back_and_others_files_lie_about(folder: Path) -> None:
    (folder / "00041 left half done.coopdesk.new").touch()
    (folder / "99 problems.txt").touch()
    number, stem = next_name(folder, NOW - timedelta(days=400))
    assert number == 42
    assert stem.startswith("00042 2025-01-2")


def test_the_folder_of_a_catalogue_is_its_own_and_bears_its_name(tmp_path: Path) -> None:
    desk, other = tmp_path / "Été: 100% Lima.coopdesk", tmp_path / "x" / "Été: 100% Lima.coopdesk"
    found = backup_folder(desk)
    assert found == backup_folder(desk)
    assert found != backup_folder(other)
    assert found.name.startswith("Été_ 100_ Lima-")
    assert len(found.name) == len("Été_ 100_ Lima-") + 8
    assert backup_folder(tmp_path / ("x" * 90)).name.count("x") == 40
    if os.name != "nt":
        assert found.parent.stat().st_mode & 0o777 == 0o700


def test_of_old_backups_all_three_files_go_and_of_others_none(folder: Path) -> None:
    old = [told(folder, NOW - timedelta(days=900, hours=-n)) for n in range(9)]
    damaged = [told(folder, NOW - timedelta(days=800, hours=-n), faults=1) for n in range(3)]
    (folder / "letter.txt").touch()
    gone = prune(folder, NOW)
    assert gone == old[:3]  # kept are the newest three, and one each for its day, week and month
    assert backups_in(folder) == [*damaged[::-1], *old[:2:-1]]
    left = {each.path.stem for each in (*damaged, *old[3:])}
    assert {n.removesuffix(TOLD).removesuffix(LINES).removesuffix(FILE) for n in names(folder)} == {
        *left,
        "letter.txt",
    }
    assert prune(folder, NOW) == []


def test_what_was_left_half_done_is_taken_away_after_a_day(folder: Path) -> None:
    backup = told(folder, NOW)
    half = ("00002 x.coopdesk.new", "00003 x.coopdesk", "00004 x.records.jsonl.gz")
    others = ("00005 letter.txt", "notes.coopdesk", "00006 x.records.jsonl.gz")
    for name in (*half, *others):
        (folder / name).touch()
    yesterday = datetime.now(UTC).timestamp() - 25 * 3600
    for name in (*half, *others[:2], backup.path.name, backup.lines):
        os.utime(folder / name, (yesterday, yesterday))
    prepare_folder(folder)
    mine = [backup.path.name, backup.lines, backup.path.stem + TOLD]
    assert names(folder) == sorted([*others, *mine])


@pytest.mark.skipif(os.name == "nt", reason="rights of folders are told otherwise there")
def test_a_folder_that_others_could_look_into_is_closed_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    folder.mkdir(mode=0o755)
    prepare_folder(folder)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_stick_that_was_pulled_out_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(BackupFolderGone):
        prepare_folder(tmp_path / "stick" / "kept")
    assert not (tmp_path / "stick").exists()


@pytest.fixture
def real(catalogue_path: Path, folder: Path) -> Backup:
    return back_up_file(catalogue_path, folder, "before_migration")


def test_a_catalogue_nobody_has_open_is_backed_up_as_it_is(
    real: Backup, catalogue_path: Path
) -> None:
    assert (real.number, real.why, real.records, real.is_whole) == (1, "before_migration", 0, True)
    assert real.catalogue == str(catalogue_path)
    assert real.size == real.path.stat().st_size
    assert is_as_written(real)
    assert backups_in(real.path.parent) == [real]
    if os.name != "nt":
        assert {each.stat().st_mode & 0o777 for each in real.path.parent.iterdir()} == {0o600}


def test_what_is_no_catalogue_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter.coopdesk"
    with closing(sqlite3.connect(letter)) as other:
        other.execute("CREATE TABLE bookmark (url TEXT)")
    with pytest.raises(BackupDamaged):
        back_up_file(letter, folder, "before_migration")
    assert names(folder) == []


def test_a_copy_is_the_same_made_once_and_numbered_where_it_lies(
    real: Backup, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    prepare_folder(stick)
    (stick / "00006 x.coopdesk.new").touch()
    copied = copy_to(real, stick)
    assert (copied.number, copied.sha256) == (7, real.sha256)
    assert copied.path.read_bytes() == real.path.read_bytes()
    assert copy_to(real, stick) == copied
    assert backups_in(stick) == [copied]


def test_a_backup_that_was_altered_is_not_copied(real: Backup, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with real.path.open("ab") as file:
        file.write(b"x")
    assert not is_as_written(real)
    with pytest.raises(BackupDamaged):
        copy_to(real, stick)
    assert names(stick) == []
    real.path.unlink()
    assert not is_as_written(real)


def test_neither_a_copy_nor_a_backup_is_begun_that_would_fill_the_disk(
    real: Backup, catalogue_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.db.backup_files._SPARE", 1 << 60)
    before = names(real.path.parent)
    with pytest.raises(BackupFolderFull):
        copy_to(real, tmp_path / "stick")
    with pytest.raises(BackupFolderFull):
        back_up_file(catalogue_path, real.path.parent, "before_migration")
    assert names(tmp_path / "stick") == []
    assert names(real.path.parent) == before
