"""The commands `backup`, `backups`, `restore`, and what `check` says a backup still has."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from coopdesk.catalogue.backups import REASONS
from coopdesk.cli import care
from coopdesk.db.database import open_database
from tests.damage import damage

Run = Callable[..., Any]


def test_every_reason_has_words() -> None:
    assert set(care.REASONS) == set(REASONS)


def test_a_backup_is_made_listed_and_restored_by_its_number(
    run: Run, desk: Path, tmp_path: Path
) -> None:
    assert run("backups").out == "There is no backup yet.\n"
    stick = tmp_path / "stick"  # made where it is not there
    made = run("backup", stick)
    assert (made.code, made.err) == (0, "")
    assert made.out.startswith("32 records backed up and checked: ")
    assert len(list(stick.rglob("*.coopdesk"))) == 1
    assert "Nothing has changed" in run("backup").out
    assert "asked for" in run("backups").out
    before = run("show", "3", "--json").json
    damage(desk, "UPDATE record SET narrative = 'Something else' WHERE id = 3")
    [problem] = [each for each in run("check", "--json").json["problems"] if each["record"]]
    assert Path(problem["backup"]).is_file()
    restored = run("restore", "1")
    assert restored.code == 0
    assert restored.out.startswith("32 records restored from ")
    assert run("show", "3", "--json").json == before
    assert run("check", "--json").json["ok"]
    assert len(list(desk.parent.glob("* replaced *.coopdesk"))) == 1


def test_an_import_is_done_after_a_backup(run: Run, desk: Path, tmp_path: Path) -> None:
    told = tmp_path / "records.json"
    run("export", told)
    told.write_text(told.read_text("utf-8").replace("labour", "labor"), "utf-8")
    assert run("import", told).code == 0
    assert "before an import" in run("backups").out


def test_a_catalogue_that_does_not_open_is_restored(run: Run, desk: Path) -> None:
    run("backup")
    desk.write_bytes(b"nothing of what it was")
    assert run("search", "inspectors").code == 1
    assert run("restore", "1").code == 0
    assert run("search", "inspectors").code == 0


def test_a_catalogue_that_a_window_has_open_is_not_restored(run: Run, desk: Path) -> None:
    run("backup")
    with closing(open_database(desk)) as sessions:
        sessions.hold()
        before = desk.read_bytes()
        said = run("restore", "1")
        assert (said.code, said.out) == (1, "")
        assert f"{desk} is open with" in said.err
        assert desk.read_bytes() == before
    assert [each.name for each in desk.parent.glob("*.coopdesk*")] == [desk.name]
    assert run("restore", "1").code == 0


def test_what_is_not_there_is_refused_in_a_sentence(run: Run, tmp_path: Path) -> None:
    refused = (
        (("restore", "1"), "There is no backup of this catalogue yet: make one with backup, or na"),
        (("backup", tmp_path / "nowhere" / "there"), "cannot be reached: plug"),
        (("restore", "77"), "No backup has the number or name 77: look for it with backups."),
        (("restore", "gone.coopdesk"), "There is no gone.coopdesk: "),
    )
    for arguments, told in refused:
        said = run(*arguments)
        assert said.code == 1
        assert told in said.err
        assert said.err.count("\n") == 1
