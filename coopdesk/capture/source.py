"""A page or report as lines of text, whatever kind of file it came as."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Oddity(StrEnum):
    """What is worth a sentence about how a source was read."""

    ENCODING_GUESSED = "encoding_guessed"  # value: the name of the encoding
    LETTERS_LOST = "letters_lost"  # value: how many; they stand as U+FFFD
    LETTERS_REPAIRED = "letters_repaired"  # value: how many lines were read in a wrong encoding
    PAGES_WITHOUT_TEXT = "pages_without_text"  # value: their numbers: 3, 7-9
    ATTACHMENTS_NOT_READ = "attachments_not_read"  # value: how many


@dataclass(frozen=True, slots=True)
class Link:
    """Words of a line that lead somewhere; url is http, https or mailto, or "" for a dead link."""

    line: int
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that hangs on an e-mail; size is in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a page or report, whole; sha256 is that of the bytes it came as.

    name is that of the file, or says that it was pasted. Lines are numbered from 1 and
    hold no line ends; the cells of a table stand in one line, apart by tabs. url is where the page
    says it is from, language its BCP 47 tag if it says one. Links are those of a web page.
    """

    name: str
    sha256: str
    lines: tuple[str, ...]
    url: str = ""
    language: str = ""
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    oddities: tuple[tuple[Oddity, str], ...] = ()

    @property
    def text(self) -> str:
        """Return all lines as one text."""
        return "\n".join(self.lines)
