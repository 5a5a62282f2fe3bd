"""A page or report as lines of text, whatever kind of file it came as."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a page or report, whole; sha256 is that of the bytes it came as.

    name is that of the file, or says that it was pasted. Lines are numbered from 1 and
    hold no line ends; the cells of a table stand in one line, apart by tabs. url is where the page
    says it is from, language its BCP 47 tag if it says one.
    """

    name: str
    sha256: str
    lines: tuple[str, ...]
    url: str = ""
    language: str = ""

    @property
    def text(self) -> str:
        """Return all lines as one text."""
        return "\n".join(self.lines)
