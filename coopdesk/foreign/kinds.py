"""What a file is by its first bytes, whatever its name ends in."""

from __future__ import annotations

import re

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
START = 1 << 16  # bytes looked at

# What begins so, the first that fits; the place of the mark in the file.
_MARKS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF", "pdf"),
    (0, b"%!PS", "postscript"),
    (0, b"{\\rtf", "rtf"),
    (0, b"\xff\xd8\xff", "picture"),
    (0, b"\x89PNG\r\n", "picture"),
    (0, b"GIF8", "picture"),
    (0, b"II*\0", "picture"),
    (0, b"MM\0*", "picture"),
    (8, b"WEBP", "picture"),
    (4, b"ftyphei", "picture"),
    (4, b"ftypmif1", "picture"),
    (4, b"ftypavif", "picture"),
    (0, b"8BPS", "picture"),
    (4, b"ftyp", "sound_or_film"),
    (0, b"RIFF", "sound_or_film"),
    (0, b"OggS", "sound_or_film"),
    (0, b"ID3", "sound_or_film"),
    (0, b"fLaC", "sound_or_film"),
    (0, b"\x1a\x45\xdf\xa3", "sound_or_film"),
    (0, b"Rar!\x1a\x07", "archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "archive"),
    (0, b"\x1f\x8b", "archive"),
    (0, b"BZh", "archive"),
    (0, b"\xfd7zXZ\0", "archive"),
    (257, b"ustar", "archive"),
    (0, b"MSCF", "archive"),
    (0, b"SQLite format 3\0", "database"),
    (4, b"Standard ACE DB", "database"),
    (4, b"Standard Jet DB", "database"),
    (0, b"PAR1", "data_file"),
    (0, b"\x89HDF", "data_file"),
    (0, b"$FL2", "data_file"),
    (0, b"<stata_dta>", "data_file"),
    (0, b"MZ", "program"),
    (0, b"\x7fELF", "program"),
    (0, b"#!", "program"),
    (0, b"\x09\x00\x04\x00", "old_excel"),  # BIFF 2, 3 and 4: before Excel 5
    (0, b"\x09\x02\x06\x00", "old_excel"),
    (0, b"\x09\x04\x06\x00", "old_excel"),
    (0, b"\x00\x00\x02\x00\x06\x04\x06\x00", "old_spreadsheet"),  # Lotus 1-2-3
    (0, b"\x00\x00\x1a\x00", "old_spreadsheet"),
)

# Storages of a compound file, and parts of an archive, that tell what it is.
OLE_STREAMS: tuple[tuple[str, str], ...] = (
    ("encryptedpackage", "protected"),
    ("workbook", "xls"),
    ("book", "xls"),
    ("worddocument", "word"),
    ("powerpoint document", "slides"),
    ("__properties_version1.0", "email"),
    ("visiodocument", "drawing"),
)
PARTS: tuple[tuple[str, str], ...] = (
    ("xl/workbook.bin", "xlsb"),
    ("xl/workbook.xml", "xlsx"),
    ("word/document.xml", "word"),
    ("ppt/presentation.xml", "slides"),
    ("visio/document.xml", "drawing"),
    ("index/document.iwa", "numbers"),
    ("index/tables/datalist.iwa", "numbers"),
    ("index.zip", "numbers"),
    ("meta-inf/container.xml", "book"),
    ("androidmanifest.xml", "program"),
)
MEDIA_TYPES: tuple[tuple[str, str], ...] = (
    ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ("application/vnd.oasis.opendocument.text", "word"),
    ("application/vnd.oasis.opendocument.presentation", "slides"),
    ("application/vnd.oasis.opendocument", "drawing"),
    ("application/epub+zip", "book"),
)

FOREIGN = (
    "pdf", "postscript", "rtf", "picture", "sound_or_film", "archive", "database", "data_file",
    "program", "old_excel", "old_spreadsheet", "word", "slides", "email", "drawing", "numbers",
    "book", "web_page", "json", "xml", "text",
)  # fmt: skip


def kind_of(start: bytes) -> str:
    """Return "zip", "ole", "markup", "text", what else it is, or "" where nothing tells."""
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if start.startswith(OLE):
        return "ole"
    is_text = looks_like_text(start)
    for place, mark, kind in _MARKS:
        if start.startswith(mark, place) and not (is_text and mark in _WORDS):
            return kind
    if b"%PDF-" in start[:1024]:
        return "pdf"
    return kind_of_text(start) if is_text else ""


def kind_of_text(start: bytes) -> str:
    """Return which text it is: "spreadsheetml", "web_page", "json", "xml", "email" or "text"."""
    plain = start.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe")
    plain = plain.removeprefix(b"\xfe\xff").lstrip()
    small = plain[:4096].lower()
    if small.startswith((b"<?xml", b"<")):
        if b"urn:schemas-microsoft-com:office:spreadsheet" in small and b"<html" not in small:
            return "spreadsheetml"
        if b"opendocument" in small and b"spreadsheet" in small:
            return "flat_ods"
        if re.search(rb"<(?:!doctype html|html|head|meta|table|body|style|div)\b", small):
            return "web_page"
        return "xml" if small.startswith(b"<?xml") else "text"
    if re.match(rb'\{\s*(?:"|\})|\[\s*(?:\{|\[|"|\])', plain):
        return "json"
    if _MAIL.match(plain):
        return "web_archive" if b"multipart/related" in small else "email"
    return "old_spreadsheet" if _SYLK.match(plain) else "text"


def looks_like_text(start: bytes) -> bool:
    """Tell whether bytes are text in some encoding: few control characters, NULs in step or few."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return True
    even, odd = start[0:4000:2].count(0), start[1:4000:2].count(0)
    if max(even, odd) > len(start[:4000]) // 3:  # UTF-16 of a language with Latin letters
        return min(even, odd) * 10 < max(even, odd)
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return controls * 20 <= len(start) and start.count(0) * 10 <= len(start)


_CONTROLS = bytes(n for n in range(32) if n not in b"\t\n\r\x0b\x0c\x1a\x1b")
_WORDS = {b"MZ", b"ID3", b"RIFF", b"OggS", b"fLaC", b"BZh", b"PAR1", b"MSCF", b"8BPS", b"GIF8"}
_MAIL = re.compile(
    rb"(?:from|received|mime-version|subject|date|message-id|return-path|delivered-to): ",
    re.IGNORECASE,
)
_SYLK = re.compile(rb"ID;P\w*(?:;\w+)*\r?\n[BCFOP];")
