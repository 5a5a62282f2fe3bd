"""Lines as they are put together from paragraphs, list items and rows of cells."""

from __future__ import annotations

import re

from coopdesk.capture.reader.content import LinkRead, OddityRead
from coopdesk.capture.reader.plain import lines_of

BULLET = "•"
LongLink = tuple[str, str]  # words and address


class PageLines:
    """Gathers lines; what stands apart on the page is apart by an empty line."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.links: list[LinkRead] = []
        self.oddities: list[OddityRead] = []
        self._apart = False

    def part(self) -> None:
        """Let an empty line stand before what comes next."""
        self._apart = True

    def add(self, text: str, links: list[LongLink] | None = None) -> None:
        """Add a line; one without words is none."""
        whole, mended = lines_of(spaced(text))
        line = " ".join(whole).rstrip(" ")
        if not line.strip():
            return
        if self._apart and self.lines:
            self.lines.append("")
        self._apart = False
        self.lines.append(line)
        number = len(self.lines)
        self.links += [(number, spaced(words).strip(), url) for words, url in links or ()]
        self.oddities += mended

    def add_row(self, cells: list[str], links: list[LongLink] | None = None) -> None:
        """Add a row of a table; where a cell is empty its tab tells."""
        self.add("\t".join(joined([cell]) for cell in cells), links)


def joined(texts: list[str]) -> str:
    """Return the texts of a cell as one, without the tabs that part cells."""
    return " ".join(" ".join(text.split()) for text in texts if text.strip())


def spaced(text: str) -> str:
    """Return a text with the spaces that are seen: one in place of many, tabs as they are."""
    return _MANY.sub(" ", text).strip(" ")


_MANY = re.compile(r"[^\S\t]+")
