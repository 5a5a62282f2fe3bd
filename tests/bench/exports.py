"""How long 100 000 rows of fifteen columns take out, beside the bare libraries writing the same.

The bare libraries are given every cell of the file that the export wrote, on the same sheets, with
the same formats, links and tables, ready in memory: they neither read a catalogue nor look a word
up. Each writes in a process of its own, for its memory. Times are those of the processor.
"""

from __future__ import annotations

import gc
import itertools
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import python_calamine
import xlsxwriter
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, NamedStyle

from coopdesk.catalogue.records import add_records
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed
from coopdesk.exporting.about import About
from coopdesk.reports.deliver import write_found
from tests.bench.catalogues import FOLDER
from tests.bench.listed import COLUMNS, listing
from tests.bench.measuring import Line, fresh_peak, peak_since, timed

ABOUT = About(datetime(2026, 1, 1, tzinfo=UTC))
EXPORTED = 1.3  # times XlsxWriter alone
MOST_LINKS = 65_530  # that a sheet may have
_AT_ONCE = 2_000  # records added in one transaction

Sheets = list[tuple[str, list[list[Any]]]]


def lines(count: int) -> Iterator[Line]:
    """Write a listing, then its cells again without anything of ours."""
    with tempfile.TemporaryDirectory() as folder:
        written, again = Path(folder, "a.xlsx"), Path(folder, "b.xlsx")
        ours = _in_child("export", str(count), str(written))
        bare = _in_child("bare", str(written), str(again))
        yield Line("listing out", ours["seconds"], "s", bare["seconds"], EXPORTED, by_ratio=True)
        yield Line("listing out, memory", ours["peak"], "MB", bare["peak"])
        other = _in_child("openpyxl", str(written), str(again))
        yield Line("the same by openpyxl", other["seconds"], "s", bare["seconds"])
        yield Line("the same by openpyxl, memory", other["peak"], "MB", bare["peak"])
        if office := shutil.which("soffice"):
            took = timed(lambda: _convert(office, written, Path(folder, "office")))
            yield Line("LibreOffice opens and saves it", took / 1000, "s", bare["seconds"])


def export(count: str, target: str) -> dict[str, float]:
    """Write the listing out of a catalogue."""
    path = _catalogue(int(count))
    with closing(open_database(path)) as sessions, sessions.reading() as session:
        return measured(
            lambda: write_found(
                session, Path(target), None, language="es", about=ABOUT, columns=COLUMNS
            )
        )


def write_bare(source: str, target: str) -> dict[str, float]:
    """Write the cells of a file with XlsxWriter alone."""
    sheets = _cells_of(Path(source))
    return measured(lambda: _with_xlsxwriter(sheets, target))


def write_openpyxl(source: str, target: str) -> dict[str, float]:
    """Write the cells of a file with openpyxl alone, in the mode that keeps no rows."""
    sheets = _cells_of(Path(source))
    return measured(lambda: _with_openpyxl(sheets, target))


def measured(work: Callable[[], object]) -> dict[str, float]:
    """Return the seconds of the processor and the MB that the work takes beyond what is there."""
    gc.collect()
    before, begun = fresh_peak(), time.process_time()
    work()
    return {"seconds": time.process_time() - begun, "peak": peak_since() - before}


def _cells_of(path: Path) -> Sheets:
    book = python_calamine.load_workbook(str(path))
    return [(name, book.get_sheet_by_name(name).to_python()) for name in book.sheet_names]


def _with_xlsxwriter(sheets: Sheets, target: str) -> None:
    options = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(target, options) as book:
        cell = {"valign": "top", "text_wrap": True}
        looks = {
            "text": book.add_format(cell),
            "date": book.add_format(cell | {"num_format": "d mmm yyyy", "align": "left"}),
            "number": book.add_format(cell | {"num_format": "0"}),
            "url": book.add_format(cell | {"font_color": "#0563C1", "underline": 1}),
        }
        for place, (name, rows) in enumerate(sheets):
            page = book.add_worksheet(name)
            _write_rows(page, rows, looks)
            if rows and all(isinstance(each, str) and each for each in rows[0]):
                page.add_table(
                    *(0, 0, max(len(rows) - 1, 1), len(rows[0]) - 1),
                    {"name": f"t_{place}", "columns": [{"header": each} for each in rows[0]]},
                )
                page.set_column(0, len(rows[0]) - 1, 20, looks["text"])
                page.freeze_panes(1, 1)


def _write_rows(page: Any, rows: list[list[Any]], looks: dict[str, Any]) -> None:
    links = 0
    for number, row in enumerate(rows[1:], start=1):
        for column, value in enumerate(row):
            match value:
                case "":
                    pass
                case str() if value.startswith("https:") and links < MOST_LINKS:
                    links += 1
                    page.write_url(number, column, value, looks["url"], value)
                case str():
                    page.write_string(number, column, value, looks["text"])
                case date():
                    page.write_datetime(number, column, value, looks["date"])
                case _:
                    page.write_number(number, column, value, looks["number"])


def _with_openpyxl(sheets: Sheets, target: str) -> None:
    book = Workbook(write_only=True)
    top = Alignment(vertical="top", wrap_text=True)
    for name, number_format in (("said", "General"), ("day", "d mmm yyyy"), ("number", "0")):
        book.add_named_style(NamedStyle(name, alignment=top, number_format=number_format))
    for name, rows in sheets:
        page = book.create_sheet(name)
        for row in rows:
            page.append([_styled(page, value) for value in row])
    book.save(target)


def _styled(page: Any, value: Any) -> Any:
    if value == "":
        return None
    cell = WriteOnlyCell(page, value)
    cell.style = (
        "said" if isinstance(value, str) else "day" if isinstance(value, date) else "number"
    )
    return cell


def _catalogue(count: int) -> Path:
    """Return the catalogue of a listing, made as the program adds records where there is none."""
    path = FOLDER / f"listing-{count}.coopdesk"
    if path.exists():
        return path
    FOLDER.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".half")
    half.unlink(missing_ok=True)
    with closing(open_database(half)) as sessions:
        made = listing(count)
        while batch := list(itertools.islice(made, _AT_ONCE)):
            sessions.write(Deed("records_added", count=len(batch)), add_records, batch)
    return half.rename(path)


def _convert(office: str, source: Path, folder: Path) -> None:
    words: Sequence[str] = (
        *(office, f"-env:UserInstallation={folder.as_uri()}", "--headless"),
        *("--convert-to", "xlsx", "--outdir", str(folder), str(source)),
    )
    subprocess.run(words, check=True, capture_output=True)  # noqa: S603 - our own words


def _in_child(*words: str) -> dict[str, float]:
    """Do work in a process of its own, whose memory is nobody else's."""
    command = [sys.executable, "-m", "tests.bench.exports", *words]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")  # noqa: S603 - our own
    return json.loads(done.stdout)


WORK = {"export": export, "bare": write_bare, "openpyxl": write_openpyxl}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(WORK[sys.argv[1]](*sys.argv[2:])))
