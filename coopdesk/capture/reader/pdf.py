"""PDFs as lines, page by page; sentences that run over several lines are put together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtPdf import QPdfDocument

from coopdesk.capture.reader.content import Chunk, PageRead
from coopdesk.capture.reader.plain import lines_of
from coopdesk.capture.reader.unwrapping import unwrapped
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
    silent: list[int] = []
    mended = 0
    for page in range(total):
        text = document.getAllText(page).text()
        if not text.strip():
            silent.append(page + 1)
        lines, oddities = lines_of(_whole_words(text))
        mended += sum(int(value) for _, value in oddities)
        yield Chunk([*([""] if page else []), *unwrapped(lines)], page + 1, total)
    if len(silent) == total:
        raise Refused("pictures")
    if silent:
        read.oddities.append(("pages_without_text", _ranges(silent)))
    if mended:
        read.oddities.append(("letters_repaired", str(mended)))


def _ranges(numbers: list[int]) -> str:
    """Write numbers as "3, 7-9"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def _whole_words(text: str) -> str:
    """Put words together that the margin parted; PDFium has a sign of its own for that hyphen."""
    return _HYPHEN.sub("-", _PARTED.sub("", text))


_HYPHEN = re.compile("[\x02\ufffe]")
_PARTED = re.compile("(?<=[^\\W\\d_])[\x02\ufffe](?:\r?\n)?(?=[a-zà-öø-ÿ])")
