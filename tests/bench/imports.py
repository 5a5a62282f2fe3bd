"""How long 100 000 rows of fifteen columns take in, beside what the bare tools need for the same.

Reading is compared with calamine alone, the process that reads included; plan and apply with the
rows they leave behind, written by plain executemany into the same tables and indexes. Each part
runs in a process of its own, for its memory. Times are those of the processor, but for reading:
there two processes work at the same time, and what the officer waits for is the clock.
"""

from __future__ import annotations

import gc
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import python_calamine

from coopdesk.db.database import open_database
from coopdesk.db.history import undo
from coopdesk.importing.apply import apply_plan, deed_of
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.opening import open_file
from coopdesk.importing.sheets import read_file
from tests.bench import floors
from tests.bench.catalogues import catalogue_of, own_catalogue_of
from tests.bench.listing import write_listing
from tests.bench.measuring import Line, processor_seconds, whole_peak

READ = 1.5  # times calamine alone
WRITTEN = 3.0  # times executemany alone
HERE = 10_000  # records that are there already

Figures = dict[str, float]


def lines(count: int) -> Iterator[Line]:
    """Read a listing, bring it in and take it back."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "listing.xlsx")
        write_listing(source, count)
        read, bare = _in_child("read", source), _in_child("bare", source)
        yield Line("listing read", read["clock"], "s", bare["clock"], READ, by_ratio=True)
        yield Line("listing read, of both processors", read["seconds"], "s", bare["seconds"])
        yield Line("listing read, memory", read["peak"], "MB", bare["peak"])
        if office := shutil.which("soffice"):
            other = _in_child("office", office, source, folder)
            yield Line("LibreOffice opens and saves it", other["seconds"], "s", bare["seconds"])
            yield Line("LibreOffice, memory", other["peak"], "MB", bare["peak"])
        after = own_catalogue_of(HERE)
        came = _in_child("bring_in", source, after)
        floor = _in_child("floor", after)
        both = came["plan"] + came["apply"]
        yield Line("listing planned", came["plan"], "s")
        yield Line("listing applied", came["apply"], "s", floor["seconds"])
        yield Line("listing in", both, "s", floor["seconds"], WRITTEN, by_ratio=True)
        yield Line("listing in, memory", came["peak"], "MB", floor["peak"])
        taken = _in_child("take_back", after)
        yield Line("listing taken back", taken["seconds"], "s", floor["seconds"])
        yield Line("listing taken back, memory", taken["peak"], "MB", floor["peak"])
        after.unlink()


def read(source: str) -> Figures:
    """Read a file as the program does."""
    return _measured(lambda: read_file(Path(source)))


def bare(source: str) -> Figures:
    """Read all cells of a file with calamine alone."""

    def work() -> None:
        book = python_calamine.load_workbook(source)
        for name in book.sheet_names:
            book.get_sheet_by_name(name).to_python()

    return _measured(work)


def office(program: str, source: str, folder: str) -> Figures:
    """Let LibreOffice open the file and save it again."""
    words = (
        *(program, f"-env:UserInstallation={Path(folder, 'office').as_uri()}", "--headless"),
        *("--convert-to", "xlsx", "--outdir", str(Path(folder, "out")), source),
    )
    return _measured(lambda: subprocess.run(words, check=True, capture_output=True))  # noqa: S603 - our own words


def bring_in(source: str, catalogue: str) -> Figures:
    """Plan a file and do what was planned, as the lanes of background.py do."""
    gc.freeze()
    gc.set_threshold(2_000, 10, 1_000_000_000)  # as while a lane works
    with closing(open_database(Path(catalogue))) as sessions:
        opened = open_file(Path(source))
        begun = processor_seconds()
        with sessions.reading() as session:
            plan = make_plan(session, opened)
        planned = processor_seconds()
        sessions.write(deed_of(plan), apply_plan, plan)
        applied = processor_seconds()
    return {"plan": planned - begun, "apply": applied - planned, "peak": whole_peak()}


def floor(after: str) -> Figures:
    """Write the rows that came with plain executemany."""
    came = floors.rows_that_came(catalogue_of(HERE), Path(after))
    own = own_catalogue_of(HERE)
    figures = _measured(lambda: floors.write(own, came))
    own.unlink()
    return figures


def take_back(catalogue: str) -> Figures:
    """Undo the import."""
    with closing(open_database(Path(catalogue))) as sessions, sessions.writing() as session:
        return _measured(lambda: undo(session))


def _measured(work: Callable[[], object]) -> Figures:
    begun, clock = processor_seconds(), time.perf_counter()
    work()
    passed = time.perf_counter() - clock
    return {"seconds": processor_seconds() - begun, "clock": passed, "peak": whole_peak()}


def _in_child(*words: object) -> Figures:
    """Do work in a process of its own, whose memory is nobody else's."""
    command = [sys.executable, "-m", "tests.bench.imports", *map(str, words)]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")  # noqa: S603 - our own
    return json.loads(done.stdout)


WORK: dict[str, Callable[..., Figures]] = {
    each.__name__: each for each in (read, bare, office, bring_in, floor, take_back)
}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(WORK[sys.argv[1]](*sys.argv[2:])))
