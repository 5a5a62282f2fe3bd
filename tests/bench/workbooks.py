"""How long 10 000 records take out into a workbook and in again, and how much memory."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from coopdesk.db.database import open_database
from coopdesk.db.history import undo
from coopdesk.exporting.about import About
from coopdesk.exporting.xlsx import write_workbook
from coopdesk.importing.apply import apply_plan, deed_of
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.opening import open_file
from coopdesk.reports.deliver import write_found
from coopdesk.vocabulary.topics import shipped_topics
from tests.bench.catalogues import catalogue_of, own_catalogue_of
from tests.bench.exports import measured, write_bare
from tests.bench.generate import records
from tests.bench.measuring import Line, peak_memory

ABOUT = About(datetime(2026, 1, 1, tzinfo=UTC))
EXPORTED = 1.3  # times XlsxWriter alone
IMPORTED = 120.0  # s
STEPS = ("open", "plan", "apply", "undo")


def lines(count: int) -> Iterator[Line]:
    """Write and read a workbook, each in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        written, again, coming = (Path(folder, name) for name in ("a.xlsx", "b.xlsx", "c.xlsx"))
        out = _in_child("export", str(count), str(written))
        floor = _in_child("bare", str(written), str(again))
        yield Line("export", out["seconds"], "s", floor["seconds"], EXPORTED, by_ratio=True)
        yield Line("export, memory", out["peak"], "MB", floor["peak"])
        write_import(coming, count)
        came = _in_child("import", str(count), str(coming))
        for name in STEPS:
            yield Line(f"import, {name}", came[name], "s")
        yield Line("import, all", came["open"] + came["plan"] + came["apply"], "s", limit=IMPORTED)
        yield Line("import, memory", came["peak"], "MB")


def write_import(path: Path, count: int) -> None:
    """Write a workbook of records that no catalogue of ours has."""
    coming = records(count, "import")
    write_workbook(path, coming, language="es", topics=shipped_topics(), about=ABOUT)


def export(count: str, target: str) -> dict[str, float]:
    """Write a catalogue as a workbook."""
    path = catalogue_of(int(count), with_past=True)
    with closing(open_database(path)) as sessions, sessions.reading() as session:
        return measured(
            lambda: write_found(session, Path(target), None, language="es", about=ABOUT)
        )


def bring_in(count: str, source: str) -> dict[str, float]:
    """Read a workbook, plan what it does, do it, and take it back."""
    path = own_catalogue_of(int(count), with_past=True)
    clock = [time.perf_counter()]
    with closing(open_database(path)) as sessions:
        opened = open_file(Path(source))
        clock.append(time.perf_counter())
        with sessions.reading() as session:
            plan = make_plan(session, opened)
        clock.append(time.perf_counter())
        sessions.write(deed_of(plan), apply_plan, plan)
        clock.append(time.perf_counter())
        peak = peak_memory()
        with sessions.writing() as session:
            undo(session)
        clock.append(time.perf_counter())
    path.unlink()
    took = (after - before for before, after in pairwise(clock))
    return dict(zip(STEPS, took, strict=True)) | {"peak": peak}


def _in_child(*words: str) -> dict[str, float]:
    """Do work in a process of its own, whose memory is nobody else's."""
    command = [sys.executable, "-m", "tests.bench.workbooks", *words]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")  # noqa: S603 - our own
    return json.loads(done.stdout)


WORK = {"export": export, "bare": write_bare, "import": bring_in}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(WORK[sys.argv[1]](*sys.argv[2:])))
