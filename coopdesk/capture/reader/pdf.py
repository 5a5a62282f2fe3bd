"""PDFs as lines, page by page; sentences that run over several lines are put together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from pathlib import Path

from PySide6.QtGui import QPolygonF
from PySide6.QtPdf import QPdfDocument

from coopdesk.capture.reader.content import Chunk, PageRead
from coopdesk.capture.reader.pdf_layout import lines_of_page
from coopdesk.capture.reader.pdf_pieces import Box, Pages, Piece
from coopdesk.capture.reader.plain import lines_of
from coopdesk.capture.reader.unwrapping import compounds_in, unwrapped
from coopdesk.foreign.refused import Refused

_Error = QPdfDocument.Error


def pdf_page(path: Path) -> PageRead:
    """Open a PDF; raises Refused, also while its pages are taken."""
    document = QPdfDocument()
    match document.load(str(path)):
        case _Error.None_:
            read = PageRead(iter(()))
            read.chunks = _pages(document, read)
            return read
        case _Error.IncorrectPassword | _Error.UnsupportedSecurityScheme:
            raise Refused("protected")
        case _:
            raise Refused("damaged")


def _pages(document: QPdfDocument, read: PageRead) -> Iterator[Chunk]:
    total = document.pageCount()
    pages = Pages(lambda page, end: len(document.getSelectionAtIndex(page, 0, end).bounds()))
    silent: list[int] = []
    compounds = set[str]()
    mended = 0
    for page in range(total):
        found = document.getAllText(page)
        text, boxes = found.text(), [_box(each) for each in found.bounds()]
        if not text.strip():
            silent.append(page + 1)
        compounds |= compounds_in(text)
        lines, oddities = lines_of(_whole_words(text, compounds))
        mended += sum(int(value) for _, value in oddities)
        placed = pages.pieces(page, text, boxes)
        lines = lines_of_page(_tidy(placed, compounds), compounds) if placed else unwrapped(lines)
        yield Chunk([*([""] if page else []), *lines], page + 1, total)
    if len(silent) == total:
        raise Refused("pictures")
    if silent:
        read.oddities.append(("pages_without_text", _ranges(silent)))
    if mended:
        read.oddities.append(("letters_repaired", str(mended)))


def _box(outline: QPolygonF) -> Box:
    """Return the box of a run of letters, which is an outline of four corners."""
    around = outline.boundingRect()
    return Box(around.x(), around.y(), around.right(), around.bottom())


def _tidy(pieces: Sequence[Piece], compounds: Set[str]) -> list[Piece]:
    """Return pieces as plain text is read: every space a space, every bullet a bullet."""
    tidied = (
        (" ".join(lines_of(_whole_words(each.text, compounds))[0]), each.box) for each in pieces
    )
    return [Piece(text, box) for text, box in tidied if text.strip()]


def _ranges(numbers: list[int]) -> str:
    """Write numbers as "3, 7-9"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def _whole_words(text: str, compounds: Set[str]) -> str:
    """Put words together that the margin parted; PDFium has a sign of its own for that hyphen."""

    def whole(parted: re.Match[str]) -> str:
        hyphen = "-" if f"{parted[1]}-{parted[2]}".lower() in compounds else ""
        return f"{parted[1]}{hyphen}{parted[2]}"

    return _HYPHEN.sub("-", _PARTED.sub(whole, text))


_HYPHEN = re.compile("[\x02\ufffe]")
_PARTED = re.compile("([^\\W\\d_]+)[\x02\ufffe](?:\r?\n)?([a-zà-öø-ÿ][^\\W\\d_]*)")
