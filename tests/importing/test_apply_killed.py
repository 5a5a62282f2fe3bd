"""An import that is killed leaves the catalogue as it was, wherever that happens."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.check import check_file, check_records
from coopdesk.catalogue.records import add_records
from coopdesk.db import history
from coopdesk.db import tables as t
from coopdesk.db.database import open_database
from coopdesk.db.recorder import last_digest
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Learning, Party, Record
from coopdesk.importing.apply import apply_plan, deed_of
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.opening import open_file
from coopdesk.importing.plan import Outcome, Plan

ROWS, KNOWN = 200, 40
POINTS = 12  # of thousands of statements
Report = Callable[[int, int], None]
HEADINGS = ["Title", "Reference", "Start", "Requesting", "Providing", "Topics", "Narrative"]

# A server that forks has what it needs loaded once, and no threads; Windows has none.
_HOW = "forkserver" if hasattr(os, "fork") else "spawn"
PROCESSES = multiprocessing.get_context(_HOW)
if _HOW == "forkserver":
    PROCESSES.set_forkserver_preload(["coopdesk.importing.apply", "coopdesk.db.database"])


@dataclass(frozen=True)
class State:
    """What a catalogue says, and says of itself."""

    hashes: dict[str, str]
    digest: str
    problems: tuple[Any, ...]
    is_index_true: bool


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue of some records."""
    path = tmp_path_factory.mktemp("killed") / "before.coopdesk"
    made = [
        Record(
            title=f"Course number {n}",
            reference=f"R-{n}",
            parties=(Party("PE", "Directorate", "requesting"),),
            learnings=(Learning("Plan earlier"),),
        )
        for n in range(KNOWN)
    ]
    with closing(open_database(path)) as sessions:
        sessions.write(Deed("records_added", count=KNOWN), add_records, made)
    return path


@pytest.fixture(scope="module")
def plan(before: Path) -> Plan:
    """What a listing of new and of known records would do."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Exchanges"
    sheet.append(HEADINGS)
    for n in range(ROWS):
        title = f"Course number {n}" if n < KNOWN else f"Workshop on subject {n}"
        told = [f"R-{n}", f"2024-01-{1 + n % 28}", "Peru", "Chile; Uruguay"]
        sheet.append([title, *told, "Child labour", f"Told at length, {n} times."])
    path = before.with_name("listing.xlsx")
    book.save(path)
    with closing(open_database(before)) as sessions, sessions.reading() as session:
        return make_plan(session, open_file(path))


def state(path: Path) -> State:
    """Open a catalogue as the next start would, and look at all of it."""
    with closing(open_database(path)) as sessions:
        with sessions.reading() as session:
            uids = session.execute(select(t.Record.uid, t.Record.content_hash))
            hashes = {row.uid: row.content_hash for row in uids}
            digest = last_digest(session)
            found = check_records(session)
        with sessions.writing() as session:
            found = check_file(session, found)
    return State(hashes, digest, found.problems, found.is_index_true)


def bring_in(path: Path, plan: Plan, reported: Report, said: Callable[[str], None]) -> None:
    """Bring a plan in and tell of each report, and of each statement that SQLite is about to do."""

    def work(session: Session) -> None:
        connection: Any = session.connection().connection.dbapi_connection
        connection.set_trace_callback(said)
        apply_plan(session, plan, reported)

    with closing(open_database(path)) as sessions:
        sessions.write(deed_of(plan), work)


def bring_in_and_die(path: Path, plan: Plan, what: str, at: int) -> None:
    """Bring a plan in and end this process at the nth report, statement or byte of a file."""
    left = {what: at}

    def count(name: str) -> None:
        left[name] = left.get(name, 0) - 1
        if left[name] == 0:
            die()

    if what == "byte":
        let_no_file_grow_beyond(at)
    bring_in(path, plan, lambda _done, _total: count("report"), lambda _sql: count("statement"))


def die() -> None:
    """End this process at once: nothing is closed, nothing more is written."""
    if sys.platform == "win32":
        os._exit(9)
    os.kill(os.getpid(), signal.SIGKILL)


def let_no_file_grow_beyond(size: int) -> None:
    """Let the system kill this process where it writes beyond a size, in the midst of a commit."""
    import resource  # noqa: PLC0415 - not there on Windows

    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)


def kill(path: Path, plan: Plan, what: str, at: int) -> None:
    """Let a process of its own bring a plan in and die of it."""
    process = PROCESSES.Process(target=bring_in_and_die, args=(path, plan, what, at))
    process.start()
    process.join()
    assert process.exitcode, f"it outlived {what} {at}"


def counted(path: Path, plan: Plan) -> dict[str, int]:
    """Bring a plan in and count what it reported and said."""
    found = {"report": 0, "statement": 0}

    def count(name: str) -> None:
        found[name] += 1

    bring_in(path, plan, lambda _done, _total: count("report"), lambda _sql: count("statement"))
    return found


@pytest.fixture(scope="module")
def whole(before: Path, plan: Plan) -> dict[str, int]:
    """How much there is to die at."""
    return counted(Path(shutil.copy(before, before.with_name("whole.coopdesk"))), plan)


def survives(before: Path, plan: Plan, what: str, at: int) -> None:
    path = Path(shutil.copy(before, before.with_name("killed.coopdesk")))
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    kill(path, plan, what, at)
    assert state(path) == state(before), f"{what} {at}"


def test_an_import_killed_at_any_report_leaves_the_catalogue_as_it_was(
    before: Path, plan: Plan, whole: dict[str, int]
) -> None:
    assert plan.counts[Outcome.NEW] == ROWS - KNOWN
    assert plan.counts[Outcome.CHANGED] == KNOWN
    assert whole["report"] >= 4
    for report in range(1, whole["report"] + 1):
        survives(before, plan, "report", report)


def test_an_import_killed_at_a_statement_leaves_the_catalogue_as_it_was(
    before: Path, plan: Plan, whole: dict[str, int]
) -> None:
    last = whole["statement"]
    for at in sorted({*range(1, last, last // POINTS), last - 1, last}):
        survives(before, plan, "statement", at)


@pytest.mark.skipif(sys.platform == "win32", reason="the system sets no such limit there")
def test_an_import_killed_in_the_midst_of_its_commit_leaves_the_catalogue_as_it_was(
    before: Path, plan: Plan
) -> None:
    size = before.stat().st_size
    for at in (600, 30_000, 100_000, size // 2, size + 5_000, size + 100_000, size + 300_000):
        survives(before, plan, "byte", at)


def test_undo_brings_back_every_content_hash(before: Path, plan: Plan) -> None:
    path = Path(shutil.copy(before, before.with_name("undone.coopdesk")))
    counted(path, plan)
    done = state(path)
    assert len(done.hashes) == ROWS
    with closing(open_database(path)) as sessions, sessions.writing() as session:
        history.undo(session)
    undone = state(path)
    assert undone.hashes == state(before).hashes
    assert (undone.problems, undone.is_index_true) == ((), True)
