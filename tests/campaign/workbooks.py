"""Read every file of some folders as an import does, and compare with what other readers find.

`python -m tests.campaign workbooks [--list] FOLDER …`. A file is bad if reading it raises what is
no refusal, takes longer than it may, or contradicts the EXPECT.tsv beside it (import, refuse,
partial, either); cells are bad if openpyxl or calamine find more of them, errors if openpyxl does.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles

from coopdesk.domain.errors import CatalogueError
from coopdesk.importing.sheets import CellError, read_file

SECONDS = 30.0  # a file may take
MEMORY = 1 << 10  # MB the reader may take
P95 = 1.0  # s
FLOOR = 120  # s after which another reader counts as hanging
NEITHER = {"~", ".~lock"}


@dataclass(frozen=True, slots=True)
class Read:
    """What became of one file; outcome is "read" or the refusal, "CRASH …" for anything else."""

    outcome: str
    seconds: float = 0.0
    peak: float = 0.0
    cells: int = 0
    errors: int = 0
    facts: tuple[str, ...] = ()


def main(arguments: list[str]) -> int:
    """Read the files of the folders and print the table."""
    parser = ArgumentParser("tests.campaign workbooks", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--list", action="store_true", help="a line for every file too")
    asked = parser.parse_args(arguments)
    bad = 0
    _say(f"{'id':28}{'n':>6}{'bad':>5}{'p50 s':>8}{'p95 s':>8}{'max s':>8}{'peak MB':>9}")
    for folder in asked.folders:
        bad += sum(_campaign(folder, show_each=asked.list))
    return min(bad, 1)


def _campaign(folder: Path, *, show_each: bool) -> Iterator[int]:
    """Read one folder; yield how many files were bad, for each line of the table."""
    expected = dict(_expected(folder))
    reads: list[Read] = []
    troubles: list[list[str]] = [[], [], []]
    compared = [0, 0]
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.name != "EXPECT.tsv"):
        read = Read(**_in_child("--read", path))
        others = Read(**_in_child("--openpyxl", path)), Read(**_in_child("--calamine", path))
        reads.append(read)
        found = list(_troubles(read, others, expected.get(path.name, "either")))
        for place, trouble in found:
            troubles[place].append(f"{path.relative_to(folder)}: {trouble}")
        compared[0] += any(other.outcome == "read" for other in others)
        compared[1] += others[0].outcome == "read"
        if show_each:
            _say(
                f"  {path.relative_to(folder)!s:60} {read.outcome:40} {read.seconds:6.2f} s "
                f"{read.peak:5.0f} MB {read.cells:8} {read.errors:4} {' '.join(read.facts)}"
            )
    times = [read.seconds for read in reads]
    p95 = quantiles(times, n=100, method="inclusive")[94] if len(times) > 1 else max(times)
    peak = max(read.peak for read in reads)
    figures = f"{median(times):8.2f}{p95:8.2f}{max(times):8.2f}{peak:9.0f}"
    counts = (len(reads), *compared)
    for title, n, told in zip(("read", "cells", "errors"), counts, troubles, strict=True):
        name = f"{folder.name}, {title}"
        _say(f"{name:28}{n:6}{len(told):5}{figures if title == 'read' else ''}")
        for trouble in told:
            _say(f"  {trouble}")
        yield len(told)


def _troubles(read: Read, others: Sequence[Read], expected: str) -> Iterator[tuple[int, str]]:
    if read.outcome.startswith("CRASH") or read.seconds > SECONDS or read.peak > MEMORY:
        yield 0, f"{read.outcome}, {read.seconds:.1f} s, {read.peak:.0f} MB"
    is_read = read.outcome == "read"
    if (expected == "import" and not is_read) or (expected == "refuse" and is_read):
        yield 0, f"{read.outcome} where {expected} is expected"
    for other in others:
        if is_read and other.outcome == "read" and other.cells > read.cells:
            yield 1, f"{read.cells} cells, another reader {other.cells}"
        if is_read and other.outcome == "read" and other.errors > read.errors:
            yield 2, f"{read.errors} error cells, another reader {other.errors}"


def _expected(folder: Path) -> Iterator[tuple[str, str]]:
    path = folder / "EXPECT.tsv"
    if path.exists():
        with path.open(encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                yield row["file"], row["expect"]


def _in_child(way: str, path: Path) -> dict[str, object]:
    """Read a file in a process of its own, so that whatever it does ends nothing else."""
    command = [sys.executable, "-m", "tests.campaign.workbooks", way, str(path)]
    begun = time.monotonic()
    try:
        done = subprocess.run(command, capture_output=True, timeout=FLOOR, check=False)  # noqa: S603 our own
        return json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        return {"outcome": "CRASH hangs", "seconds": time.monotonic() - begun}
    except ValueError:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        return {"outcome": f"CRASH {done.returncode} {last}"}


def _ours(path: Path) -> Read:
    begun = time.perf_counter()
    try:
        workbook = read_file(path)
    except CatalogueError as refusal:
        kind = getattr(refusal, "kind", "")
        return Read(
            f"{type(refusal).__name__} {kind}".strip(), time.perf_counter() - begun, _peak()
        )
    took = time.perf_counter() - begun
    cells = [
        value for sheet in workbook.sheets for row in sheet.rows for value in row.cells.values()
    ]
    errors = sum(isinstance(value, CellError) for value in cells)
    facts = [fact.code for each in (workbook, *workbook.sheets) for fact in each.facts]
    return Read("read", took, _peak(), len(cells), errors, tuple(sorted(set(facts))))


def _openpyxl(path: Path) -> Read:
    from openpyxl import load_workbook  # noqa: PLC0415

    with path.open("rb") as file:
        book = load_workbook(file, data_only=True)
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    held = [cell for cell in cells if _shows(cell.value)]
    return Read("read", cells=len(held), errors=sum(cell.data_type == "e" for cell in held))


def _calamine(path: Path) -> Read:
    from python_calamine import CalamineWorkbook, SheetTypeEnum  # noqa: PLC0415

    book = CalamineWorkbook.from_path(path)
    tables = [s.name for s in book.sheets_metadata if s.typ == SheetTypeEnum.WorkSheet]
    rows = (row for name in tables for row in book.get_sheet_by_name(name).iter_rows())
    return Read("read", cells=sum(_shows(value) for row in rows for value in row))


def _shows(value: object) -> bool:
    return value is not None and bool(str(value).strip())


def _peak() -> float:
    """Return the most memory the reader has had, in MB; 0 on Windows, which does not tell."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415

    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1 << 10)


def _other(read: Callable[[Path], Read]) -> Callable[[Path], Read]:
    def safely(path: Path) -> Read:
        _limit()
        try:
            return read(path)
        except BaseException as trouble:  # noqa: BLE001 calamine panics with one
            return Read(f"{type(trouble).__name__}: {trouble}"[:80])

    return safely


def _limit() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


WAYS = {"--read": _ours, "--openpyxl": _other(_openpyxl), "--calamine": _other(_calamine)}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(asdict(WAYS[sys.argv[1]](Path(sys.argv[2])))))
