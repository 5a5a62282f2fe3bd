"""Pages and documents as tests need them, made on the spot."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter, QTextDocument

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def docx(path: Path, body: str, numbering: str = "", styles: str = "", **parts: str) -> Path:
    """Write a Word document with this body; parts are further ones by their names."""
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        'content-types"/>',
        "word/document.xml": f"<w:document {_W} {_R}><w:body>{body}</w:body></w:document>",
    }
    if numbering:
        files["word/numbering.xml"] = f"<w:numbering {_W}>{numbering}</w:numbering>"
    if styles:
        files["word/styles.xml"] = f"<w:styles {_W}>{styles}</w:styles>"
    files |= {
        f"word/{name}.xml": f"<w:{name} {_W}>{text}</w:{name}>" for name, text in parts.items()
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def with_link(path: Path, name: str, address: str) -> Path:
    """Add where a link of a document leads."""
    text = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="{name}" Type="{_KINDS}/hyperlink" Target="{address}"/></Relationships>'
    )
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/_rels/document.xml.rels", text)
    return path


def paragraph(text: str, about: str = "") -> str:
    """Return a paragraph of a Word document."""
    properties = f"<w:pPr>{about}</w:pPr>" if about else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def in_list(number: int, level: int = 0) -> str:
    """Return what puts a paragraph into a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def pdf(path: Path, html: str) -> Path:
    """Print HTML to a PDF; needs an application."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    document = QTextDocument()
    document.setHtml(html)
    document.setPageSize(writer.pageLayout().paintRectPixels(96).size().toSizeF())
    document.print_(writer)
    return path


def scanned_pdf(path: Path, pages: int = 1, words_on: tuple[int, ...] = ()) -> Path:
    """Write a PDF whose pages hold a picture, those named some words too."""
    writer = QPdfWriter(str(path))
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(0xAABBCC)
    painter = QPainter(writer)
    for page in range(1, pages + 1):
        if page > 1:
            writer.newPage()
        painter.drawImage(0, 0, picture)
        if page in words_on:
            painter.drawText(1000, 1000, f"Words on page {page}")
    painter.end()
    return path


def locked_pdf() -> bytes:
    """Return a PDF that asks for a password: its key fits none that was ever tried."""
    return b"""%%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -44/O<%s>/U<%s>>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>
%%%%EOF
""" % (b"11" * 32, b"22" * 32)


def compound(*streams: str) -> bytes:
    """Return a compound file of old Office that has streams of these names."""
    entries = _entry("Root Entry", 5) + b"".join(_entry(name, 2) for name in streams)
    directory = entries.ljust(-(-len(entries) // 512) * 512, b"\0")
    sectors = len(directory) // 512
    table = [0xFFFFFFFD, *range(2, sectors + 1), 0xFFFFFFFE]
    header = bytearray(b"\xff" * 512)
    header[:76] = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + b"\x3e\0\x03\0\xfe\xff\x09\0\x06\0"
        + bytes(10) + b"\1\0\0\0\1\0\0\0" + bytes(4) + b"\0\x10\0\0"
        + b"\xfe\xff\xff\xff\0\0\0\0\xfe\xff\xff\xff\0\0\0\0"
    )  # fmt: skip
    header[76:80] = bytes(4)
    allocation = b"".join(n.to_bytes(4, "little") for n in table).ljust(512, b"\xff")
    return bytes(header) + allocation + directory


def _entry(name: str, kind: int) -> bytes:
    letters = f"{name}\0".encode("utf-16-le")
    about = len(letters).to_bytes(2, "little") + bytes([kind, 1]) + b"\xff" * 12
    return letters.ljust(64, b"\0") + about + bytes(36) + b"\xfe\xff\xff\xff" + bytes(8)


def png() -> bytes:
    """Return a picture."""
    picture = QImage(2, 2, QImage.Format.Format_RGB32)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())
