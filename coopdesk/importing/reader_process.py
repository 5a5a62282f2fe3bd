"""Read a workbook or csv in a process of its own, and write what its cells hold as JSON lines.

It runs as a script of its own (`python -I reader_process.py FILE`), imports nothing of CoopDesk
and may neither write files nor take more memory and time than a workbook needs: a file from an
e-mail can then end this process, not the officer's. The last line is the end marker; without it
nothing counts.

Lines: {"sheet": name, "hidden": bool} · {"rows": [[number, [[column, value], …]], …]} ·
{"end": {"sheets": n, "rows": n, "cells": n}} · {"refused": reason, "because": text}.
Values: text, true/false and whole numbers as themselves; ["n", "1.5"], ["d", ISO date],
["t", ISO date and time], ["e", error as shown in the cell].
"""

from __future__ import annotations

import csv
import io
import json
import math
import re
import sys
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TextIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from typing_extensions import override

MEMORY = 1 << 30  # bytes
CPU_SECONDS = 20
LARGEST_FILE = 100 << 20
LARGEST_TOTAL = 400 << 20  # bytes of all members unpacked
MOST_MEMBERS = 10_000
LARGEST_RATIO, RATIO_COUNTS_FROM = 300, 16 << 20  # sheets pack 20:1, a bomb 1000:1
ROWS_PER_LINE = 200
LETTERS_PER_LINE = 1 << 20
MOST_LETTERS = 128 << 20  # of all cells: a hundred thousand of them may share one text of 1 MB

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FORMULA_STARTS = tuple("=+-@\t\r")
SEPARATORS = ",;\t|"
Values = list[list[Any]]  # [[column, value], …] of one row


class Refused(Exception):
    """The file cannot be read; says why in a word: protected, damaged, too_large, unknown."""


def main(arguments: list[str]) -> int:
    """Read the file named first in the arguments; return the exit status."""
    warnings.simplefilter("ignore")  # of openpyxl: they go to stderr, which nobody reads
    limit_resources()
    sys.stdout = open(1, "w", encoding="utf-8", newline="\n", closefd=False)  # noqa: SIM115
    try:
        write_lines(Path(arguments[0]), sys.stdout)
    except Refused as refusal:
        _write(sys.stdout, {"refused": str(refusal), "because": repr(refusal.__cause__)})
    except Exception as trouble:  # noqa: BLE001 any trouble with a foreign file is its damage
        _write(sys.stdout, {"refused": "damaged", "because": repr(trouble)[:500]})
    return 0


def limit_resources() -> None:
    """Take the right to more than a workbook needs, where the platform can (not on Windows)."""
    try:
        import resource  # noqa: PLC0415 not there on Windows
    except ImportError:
        return
    limits = {
        "RLIMIT_AS": MEMORY,
        "RLIMIT_CPU": CPU_SECONDS,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_CORE": 0,
        "RLIMIT_NOFILE": 32,
    }
    for name, limit in limits.items():
        kind = getattr(resource, name, None)
        try:
            if kind is not None:
                resource.setrlimit(kind, (limit, limit))
        except (ValueError, OSError):  # macOS refuses RLIMIT_AS; the parent's clock remains
            continue


def write_lines(path: Path, out: TextIO) -> None:
    """Write the sheets of a file and the end marker; raises Refused."""
    counts = {"sheets": 0, "rows": 0, "cells": 0}
    letters = 0
    for name, hidden, rows in sheets_of(path):
        counts["sheets"] += 1
        _write(out, {"sheet": name, "hidden": hidden})
        for batch in _batches(rows):
            counts["rows"] += len(batch)
            counts["cells"] += sum(len(cells) for _, cells in batch)
            letters += sum(_letters(cells) for _, cells in batch)
            if letters > MOST_LETTERS:
                raise Refused("too_large")
            _write(out, {"rows": batch})
    _write(out, {"end": counts})


def _batches(rows: Iterator[tuple[int, Values]]) -> Iterator[list[tuple[int, Values]]]:
    batch: list[tuple[int, Values]] = []
    letters = 0
    for row in rows:
        batch.append(row)
        letters += _letters(row[1])
        if len(batch) == ROWS_PER_LINE or letters > LETTERS_PER_LINE:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def _letters(cells: Values) -> int:
    return sum(len(value) for _, value in cells if isinstance(value, str))


def sheets_of(path: Path) -> Iterator[tuple[str, bool, Iterator[tuple[int, Values]]]]:
    """Yield name, hidden or not, and the rows that hold anything, of each sheet."""
    if path.stat().st_size > LARGEST_FILE:
        raise Refused("too_large")
    with path.open("rb") as file:
        start = file.read(4096)
    if start.startswith(b"PK"):
        check_archive(path)
        yield from _workbook_sheets(path)
    elif start.startswith(OLE):
        raise Refused("protected" if _is_encrypted(path) else "unknown")
    elif path.suffix.lower() in {".csv", ".tsv", ".txt", ".tab"}:
        yield path.stem, False, csv_rows(path)
    else:
        raise Refused("unknown")


def check_archive(path: Path) -> None:
    """Look at the archive before anything unpacks it; raises Refused."""
    try:
        with ZipFile(path) as archive:
            members = archive.infolist()
            _check_names(members)
            if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > LARGEST_TOTAL:
                raise Refused("too_large")
            if any(_is_bomb(member) for member in members):
                raise Refused("too_large")
            for member in members:
                if member.filename.endswith((".xml", ".rels")):
                    _refuse_doctype(archive.open(member).read(4096))
    except BadZipFile as trouble:
        raise Refused("damaged") from trouble


def _check_names(members: list[ZipInfo]) -> None:
    names = {member.filename for member in members}
    if "[Content_Types].xml" not in names:
        raise Refused("unknown")
    if any(member.flag_bits & 1 for member in members):
        raise Refused("protected")
    if len(names) < len(members):  # two of one name: which one Excel shows, nobody knows
        raise Refused("damaged")


def _is_bomb(member: ZipInfo) -> bool:
    ratio = member.file_size / max(1, member.compress_size)
    return member.file_size > RATIO_COUNTS_FROM and ratio > LARGEST_RATIO


def csv_rows(path: Path) -> Iterator[tuple[int, Values]]:
    """Yield the rows of a csv; encoding and separator are found from the text."""
    text = decoded(path.read_bytes())
    lines = text.splitlines()
    named = re.fullmatch(r"sep=(.)", lines[0]) if lines else None  # Excel's own way to tell
    separator = named[1] if named else separator_of(lines)
    csv.field_size_limit(LARGEST_FILE)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    for number, texts in enumerate(rows, 1):
        cells = [[c, _plain_text(text)] for c, text in enumerate(texts, 1) if text.strip()]
        if cells and not (named and number == 1):
            yield number, cells


def _plain_text(text: str) -> str:
    """Return a text without the apostrophe our exports put before what looks like a formula."""
    return text[1:] if text.startswith("'") and text[1:2] in FORMULA_STARTS else text


def decoded(content: bytes) -> str:
    """Return the text of a csv: by its mark, else UTF-8 where it is valid, else Windows-1252."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    if content[1:400:2].count(0) > len(content[:400]) // 3:
        return content.decode("utf-16-le", "replace")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def separator_of(lines: list[str]) -> str:
    """Return the separator that cuts the first lines most often and most evenly."""
    texts = [re.sub(r'"[^"]*"', "", line) for line in lines[:30] if line.strip()]

    def cuts(separator: str) -> tuple[int, int]:
        counts = [text.count(separator) for text in texts]
        return sum(count > 0 for count in counts), max(counts, default=0)

    return max(SEPARATORS, key=cuts)


def _workbook_sheets(path: Path) -> Iterator[tuple[str, bool, Iterator[tuple[int, Values]]]]:
    from openpyxl.reader.excel import ExcelReader  # noqa: PLC0415 0.2 s that a csv need not wait

    class Reader(ExcelReader):
        """Reads what cells need; document properties, themes and names have broken too often."""

        @override
        def read_strings(self) -> None:
            self.shared_strings = _shared_strings(self)

        @override
        def read_properties(self) -> None:
            """Leave the properties unread."""

        read_custom = read_theme = read_properties

    reader: Any = Reader(str(path), read_only=True, data_only=True, keep_links=False)
    reader.read()
    book = reader.wb
    promised = [sheet for sheet, _ in reader.parser.find_sheets()]
    if not promised or len(book.worksheets) + len(book.chartsheets) < len(promised):
        raise Refused("damaged")
    for sheet in book.worksheets:
        yield sheet.title, sheet.sheet_state != "visible", _sheet_rows(sheet)


def _shared_strings(reader: Any) -> list[str]:
    """Return the shared texts; openpyxl's own way drops "x005F_" from them."""
    from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS  # noqa: PLC0415
    from openpyxl.xml.functions import iterparse  # noqa: PLC0415

    part = reader.package.find(SHARED_STRINGS)
    wanted = part.PartName[1:].lower() if part else None  # some writers mix their cases
    name = next((n for n in reader.archive.namelist() if n.lower() == wanted), None)
    if name is None:
        return []
    texts: list[str] = []
    with reader.archive.open(name) as source:
        for _, element in iterparse(source):
            if element.tag == f"{{{SHEET_MAIN_NS}}}rPh":  # how to pronounce it
                element.clear()
            elif element.tag == f"{{{SHEET_MAIN_NS}}}si":
                found = element.iter(f"{{{SHEET_MAIN_NS}}}t")
                texts.append("".join(each.text or "" for each in found))
                element.clear()
    return texts


def _sheet_rows(sheet: Any) -> Iterator[tuple[int, Values]]:
    """Yield rows as the XML has them: openpyxl's own loop fills gaps, up to row 10 ^ 11."""
    from openpyxl.worksheet._reader import FORMULA_TAG, VALUE_TAG, WorkSheetParser  # noqa: PLC0415

    class Cells(WorkSheetParser):
        """Lets one broken cell be one broken cell."""

        @override
        def parse_cell(self, element: Any) -> dict[str, Any]:
            try:
                cell: Any = super().parse_cell(element)  # pyright: ignore[reportUnknownMemberType]
            except (ValueError, IndexError, TypeError, OverflowError):
                cell = {"row": self.row_counter, "column": self.col_counter}
                return cell | {"data_type": "e", "value": element.findtext(VALUE_TAG) or "?"}
            if cell["value"] is None and element.find(FORMULA_TAG) is not None:
                return cell | {"data_type": "e", "value": "="}  # never calculated
            return cell

    book = sheet.parent
    with book._archive.open(sheet._worksheet_path) as source:  # noqa: SLF001
        cells = Cells(
            source,
            sheet._shared_strings,  # noqa: SLF001
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,  # noqa: SLF001
            timedelta_formats=book._timedelta_formats,  # noqa: SLF001
        )
        for number, row in cells.parse():
            found = [[cell["column"], _value(cell)] for cell in row if _holds(cell["value"])]
            if found:
                yield number, found


def _holds(value: object) -> bool:
    return value is not None and not (isinstance(value, str) and not value.strip())


def _value(cell: dict[str, Any]) -> Any:
    value = cell["value"]
    if cell["data_type"] == "e":
        return ["e", str(value)]
    match value:
        case str():
            return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), value)
        case bool() | int():
            return value
        case float():
            return _number(value)
        case datetime() if value.time() != time():
            return ["t", value.isoformat(timespec="seconds")]
        case date():
            return ["d", value.isoformat()[:10]]
        case _:  # a time of day, a duration
            return str(value)


def _number(value: float) -> Any:
    if not math.isfinite(value):
        return ["e", str(value)]
    return int(value) if value.is_integer() else ["n", repr(value)]


_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")  # how XML holds what it cannot hold


def _is_encrypted(path: Path) -> bool:
    return "EncryptedPackage".encode("utf-16-le") in path.read_bytes()


def _refuse_doctype(start: bytes) -> None:
    for encoding in ("ascii", "utf-16-le", "utf-16-be"):
        if "<!DOCTYPE".encode(encoding) in start:
            raise Refused("damaged")


def _write(out: TextIO, line: dict[str, Any]) -> None:
    # ASCII: half a surrogate pair travels as \ud800 and is seen by whoever cleans the text
    out.write(json.dumps(line, ensure_ascii=True, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
