"""Which reader reads a file: by what the file holds, whatever its name ends in."""

from __future__ import annotations

from pathlib import Path

from coopdesk.capture.reader.content import PageRead
from coopdesk.capture.reader.docx import docx_page, main_part
from coopdesk.capture.reader.plain import text_page
from coopdesk.foreign.archive import Archive
from coopdesk.foreign.kinds import MEDIA_TYPES, OLE_STREAMS, PARTS, START, kind_of
from coopdesk.foreign.ole import CompoundFile
from coopdesk.foreign.refused import Refused

LARGEST_FILE = 100 << 20  # bytes
TEXTS = frozenset({".txt", ".text", ".md", ".log", ".csv", ".tsv", ""})
PAGES = frozenset({".html", ".htm", ".xhtml"})
MAILS = frozenset({".eml", ".mht", ".mhtml"})
WORKBOOK = "workbook"
_WORKBOOKS = frozenset({"xlsx", "xlsb", "xls", "ods", "spreadsheetml", "flat_ods"})


def page_of(path: Path) -> PageRead:
    """Open a page or report; raises Refused."""
    if path.stat().st_size > LARGEST_FILE:
        raise Refused("too_large")
    with path.open("rb") as file:
        kind = kind_of(file.read(START))
    match kind:
        case "zip":
            return _archived(Archive(path))
        case "pdf":
            from coopdesk.capture.reader.pdf import pdf_page  # noqa: PLC0415 0.3 s that few need

            return pdf_page(path)
        case "ole":
            raise _compound(path)
        case _:
            return _written(path, kind, path.suffix.lower())


def _written(path: Path, kind: str, ending: str) -> PageRead:
    """Open what is text of some sort."""
    if ending in PAGES and kind in {"text", "xml"}:
        kind = "web_page"
    elif ending in MAILS and kind == "text":
        kind = "email"
    elif ending in TEXTS and kind in {"json", "xml", "email", "old_spreadsheet"}:
        kind = "text"  # a sheet that begins with "Date: " is no e-mail
    content = path.read_bytes()
    match kind:
        case "text":
            return text_page(content)
        case "web_page":
            from coopdesk.capture.reader.html import html_page  # noqa: PLC0415 as above

            return html_page(content)
        case "email" | "web_archive":
            from coopdesk.capture.reader.mail import archive_page, mail_page  # noqa: PLC0415

            is_archive = kind == "web_archive" and ending != ".eml"
            return (archive_page if is_archive else mail_page)(content)
        case _:
            raise Refused("other", WORKBOOK if kind in _WORKBOOKS else kind)


def _archived(archive: Archive) -> PageRead:
    if archive.has("mimetype"):
        media = archive.read("mimetype")[:200].decode("ascii", "replace")
        kind = next((kind for start, kind in MEDIA_TYPES if media.startswith(start)), "archive")
    elif main := main_part(archive):
        return docx_page(archive, main)
    else:
        kind = next((kind for part, kind in PARTS if archive.has(part)), "archive")
    raise Refused("other", WORKBOOK if kind in _WORKBOOKS else kind)


def _compound(path: Path) -> Refused:
    """Return why a file of an older Office cannot be read."""
    names = CompoundFile(path.read_bytes()).names()
    kind = next((kind for name, kind in OLE_STREAMS if name in names), "")
    if kind == "protected":
        return Refused("protected")
    return Refused("other", WORKBOOK if kind in _WORKBOOKS else kind)
