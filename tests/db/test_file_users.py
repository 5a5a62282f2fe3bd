"""A catalogue that another process has open: nothing takes its place, and nothing is changed."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from coopdesk.catalogue.records import save_record
from coopdesk.catalogue.replacing_file import prepare, put_in_place
from coopdesk.db.database import open_database
from coopdesk.db.file_users import NO_FILE, file_number, held_open, is_another_file, need_alone
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError, CatalogueHeld, CatalogueReplaced, FileInUse
from coopdesk.domain.records import Record

# Does one thing with a catalogue, says so, waits for a word, then saves a record and says how.
OTHER = """
import os, sys
from pathlib import Path
from coopdesk.catalogue.records import save_record
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record

sessions = open_database(Path(sys.argv[1]))
save = lambda title: sessions.write(Deed("record_added"), save_record, Record(title=title))

def wait():
    print("ready", flush=True)
    return sys.stdin.readline()

match sys.argv[2]:
    case "holds":
        sessions.hold()
        wait()
    case "reads":
        with sessions.reading() as session:
            rows = session.connection().exec_driver_sql("SELECT * FROM topic")
            rows.fetchone()
            wait()
            rows.close()
    case "writes":
        with sessions.writing() as session:
            session.connection()
            wait()
    case "dies":
        with sessions.writing() as session:
            raw = session.connection().connection.driver_connection
            raw.execute("PRAGMA cache_spill = ON")
            raw.execute("PRAGMA cache_size = 1")
            raw.execute("UPDATE topic SET broader = 'x' || broader")
            wait()
            os._exit(9)
    case "idles":
        wait()
try:
    save("Two")
    print("saved", flush=True)
except Exception as error:
    print(type(error).__name__, flush=True)
"""


@contextmanager
def other(catalogue: Path, does: str) -> Generator[subprocess.Popen[str]]:
    """Let another process have the catalogue open, until it is told to go on."""
    command = [sys.executable, "-c", OTHER, str(catalogue), does]
    with subprocess.Popen(  # noqa: S603
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        yield child


def ended(child: subprocess.Popen[str]) -> str:
    """Tell it to go on, and return what it says at its end."""
    return child.communicate("\n")[0].strip()


@pytest.mark.parametrize(
    ("does", "refusal"), [("holds", CatalogueHeld), ("reads", FileInUse), ("writes", FileInUse)]
)
def test_a_catalogue_somebody_has_open_is_not_replaced(
    does: str, refusal: type[CatalogueError], catalogue_path: Path
) -> None:
    backup = catalogue_path.with_name("backup.coopdesk")
    backup.write_bytes(catalogue_path.read_bytes())
    with other(catalogue_path, does) as child:
        before = catalogue_path.read_bytes()
        prepared = prepare(backup, catalogue_path)
        with pytest.raises(refusal):
            put_in_place(prepared, catalogue_path)
        assert catalogue_path.read_bytes() == before
        assert sorted(each.name for each in catalogue_path.parent.glob("*.coopdesk*")) == [
            "backup.coopdesk",
            "catalogue.coopdesk",
        ]
        assert ended(child) == "saved"
    need_alone(catalogue_path)


def test_whoever_only_reads_notices_that_another_file_took_the_place(catalogue_path: Path) -> None:
    backup = catalogue_path.with_name("backup.coopdesk")
    backup.write_bytes(catalogue_path.read_bytes())
    with closing(open_database(catalogue_path)) as sessions:
        seen = [sessions.look_at_file()]
        put_in_place(prepare(backup, catalogue_path), catalogue_path)
        seen.append(sessions.look_at_file())
        assert seen == [False, True]
        assert sessions.read_only
        with pytest.raises(CatalogueReplaced):
            sessions.write(Deed("record_added"), save_record, Record(title="Two"))


def test_a_file_that_is_read_now_is_no_other_one(catalogue_path: Path) -> None:
    with closing(held_open(catalogue_path)) as held:
        assert not is_another_file(catalogue_path, held)
        with other(catalogue_path, "writes") as child:
            assert not is_another_file(catalogue_path, held)
            assert ended(child) == "saved"
        assert not is_another_file(catalogue_path, held)


def test_one_that_took_the_place_is_told_though_somebody_reads_it(catalogue_path: Path) -> None:
    """As lanes of the window do, which open what bears the name now."""
    backup = catalogue_path.with_name("backup.coopdesk")
    backup.write_bytes(catalogue_path.read_bytes())
    with closing(open_database(catalogue_path)) as sessions:
        sessions.write(Deed("record_added"), save_record, Record(title="One"))
        backup.replace(catalogue_path)
        with closing(held_open(catalogue_path)) as reading:
            reading.execute("BEGIN")
            reading.execute("SELECT uid FROM catalogue").fetchone()
            assert sessions.look_at_file()
            with pytest.raises(CatalogueReplaced):
                sessions.write(Deed("record_added"), save_record, Record(title="Two"))


def test_a_copy_that_says_the_same_is_told_once_nobody_reads_it(catalogue_path: Path) -> None:
    backup = catalogue_path.with_name("backup.coopdesk")
    backup.write_bytes(catalogue_path.read_bytes())
    with closing(open_database(catalogue_path)) as sessions:
        backup.replace(catalogue_path)
        with closing(held_open(catalogue_path)) as reading:
            reading.execute("BEGIN")
            reading.execute("SELECT uid FROM catalogue").fetchone()
            assert not sessions.look_at_file()
        assert sessions.look_at_file()


def test_whoever_had_it_open_and_did_nothing_cannot_save_into_the_old_file(
    catalogue_path: Path,
) -> None:
    backup = catalogue_path.with_name("backup.coopdesk")
    backup.write_bytes(catalogue_path.read_bytes())
    with other(catalogue_path, "idles") as child:
        aside = put_in_place(prepare(backup, catalogue_path), catalogue_path)
        assert aside
        kept = aside.read_bytes()
        assert ended(child) == "CatalogueReplaced"
        assert aside.read_bytes() == kept


def test_a_catalogue_left_half_written_is_nobodys_and_stays_as_it_is(catalogue_path: Path) -> None:
    with other(catalogue_path, "dies") as child:
        assert ended(child) == ""
    journal = catalogue_path.with_name(f"{catalogue_path.name}-journal")
    before = catalogue_path.read_bytes(), journal.read_bytes()
    need_alone(catalogue_path)
    assert (catalogue_path.read_bytes(), journal.read_bytes()) == before


def test_nobody_holds_what_took_the_place_and_a_file_that_is_gone_was_not_replaced(
    catalogue_path: Path,
) -> None:
    backup = catalogue_path.with_name("backup.coopdesk")
    backup.write_bytes(catalogue_path.read_bytes())
    with closing(open_database(catalogue_path)) as sessions:
        catalogue_path.rename(catalogue_path.with_name("aside.coopdesk"))
        assert file_number(catalogue_path) == NO_FILE
        assert not sessions.look_at_file()
        backup.replace(catalogue_path)
        assert sessions.hold() is None
        assert (sessions.is_replaced, sessions.read_only) == (True, True)
