"""Which reader reads a file: by what the file holds, whatever its name ends in."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from coopdesk.foreign.archive import Archive
from coopdesk.foreign.kinds import MEDIA_TYPES, OLE_STREAMS, PARTS, START, kind_of
from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.content import BookRead, Fact

LARGEST_FILE = 100 << 20
TEXTS = {".csv", ".tsv", ".txt", ".tab", ".psv", ".asc", ""}
ENDINGS: dict[str, set[str]] = {  # what each kind is usually called; the first says what it is
    "xlsx": {".xlsx", ".xlsm", ".xltx", ".xltm", ".xlam"},
    "xlsb": {".xlsb"},
    "xls": {".xls", ".xlt", ".xla"},
    "ods": {".ods", ".ots"},
    "flat_ods": {".fods", ".xml"},
    "spreadsheetml": {".xml"},
    "web_page": {".html", ".htm"},
    "web_archive": {".mht", ".mhtml"},
    "text": TEXTS,
}
_SAID = {
    "flat_ods": "fods",
    "spreadsheetml": "xml",
    "web_page": "html",
    "web_archive": "mht",
    "text": "csv",
}
_WORKBOOKS = set[str]().union(*ENDINGS.values())


def book_of(path: Path, *, carefully: bool = False) -> BookRead:
    """Open a file; carefully leaves the quick reader out. Raises Refused."""
    if path.stat().st_size > LARGEST_FILE:
        raise Refused("too_large")
    with path.open("rb") as file:
        kind = kind_of(file.read(START))
    ending = path.suffix.lower()
    match kind:
        case "zip":
            archive = Archive(path)
            kind = _kind_in_archive(archive)
            book = _archived(archive, kind, path, carefully=carefully)
        case "ole":
            book = _compound(path)
            kind = "xls"
        case _:
            if ending in TEXTS and kind in {"json", "xml", "email"}:
                kind = "text"
            book = _plain(path, kind, ending)
    if ending not in ENDINGS[kind]:
        said = _SAID.get(kind, kind)
        book.facts.append(Fact("format_other", values=(ending or path.name, f".{said}")))
    return book


def _kind_in_archive(archive: Archive) -> str:
    if archive.has("mimetype"):
        with archive.open("mimetype") as source:
            media = source.read(200).decode("ascii", "replace")
        return next((kind for start, kind in MEDIA_TYPES if media.startswith(start)), "archive")
    for part, kind in PARTS:
        if archive.has(part):
            return kind
    if archive.has("[Content_Types].xml") or archive.has("_rels/.rels"):
        return "xlsx"  # under another name: its relations tell
    if archive.has("content.xml"):
        return "ods"
    return "archive"


# Each reader is loaded where it is needed: all of them together would take longer than a file.
# ruff: noqa: PLC0415


def _archived(archive: Archive, kind: str, path: Path, *, carefully: bool) -> BookRead:
    match kind:
        case "xlsx":
            from coopdesk.importing.reader.xlsx import xlsx_book

            return xlsx_book(archive, path, carefully=carefully)
        case "xlsb":
            from coopdesk.importing.reader.xlsb import xlsb_book

            return xlsb_book(archive)
        case "ods":
            from coopdesk.importing.reader.ods import ods_book

            return ods_book(archive)
        case _:
            raise Refused("other", kind)


def _compound(path: Path) -> BookRead:
    from coopdesk.foreign.ole import CompoundFile
    from coopdesk.importing.reader.xls import xls_book

    file = CompoundFile(path.read_bytes())
    kind = next((kind for name, kind in OLE_STREAMS if name in file.names()), "")
    if kind == "protected":
        raise Refused("protected")
    if kind != "xls":
        raise Refused("other", kind)
    return xls_book(file)


def _plain(path: Path, kind: str, ending: str) -> BookRead:
    """Open what is no archive: text of some sort."""
    content = path.read_bytes()
    match kind:
        case "spreadsheetml":
            from coopdesk.importing.reader.spreadsheetml import spreadsheetml_book

            return spreadsheetml_book(BytesIO(content))
        case "flat_ods":
            from coopdesk.importing.reader.ods import flat_ods_book

            return flat_ods_book(BytesIO(content))
        case "web_page" | "web_archive":
            from coopdesk.importing.reader.html_tables import html_book, web_archive_book

            read = html_book if kind == "web_page" else web_archive_book
            return read(content, path.stem)
        case "text" if ending in _WORKBOOKS:
            from coopdesk.importing.reader.csv_text import csv_book

            return csv_book(content, path.stem)
        case _:
            raise Refused("other", kind)
