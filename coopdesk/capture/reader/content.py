"""What a reader finds in a page or report: its lines in chunks, and what is told beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

LinkRead = tuple[int, str, str]  # number of the line, words, address
AttachmentRead = tuple[str, int]  # name and bytes
OddityRead = tuple[str, str]  # code and value; the codes are those of source.Oddity


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some lines, and how much of the whole is read with them."""

    lines: list[str]
    done: int = 1
    total: int = 1


@dataclass(slots=True)
class PageRead:
    """A page or report to be read; what stands beside the chunks is whole once they are taken."""

    chunks: Iterator[Chunk]
    url: str = ""
    language: str = ""
    links: list[LinkRead] = field(default_factory=list[LinkRead])
    attachments: list[AttachmentRead] = field(default_factory=list[AttachmentRead])
    oddities: list[OddityRead] = field(default_factory=list[OddityRead])


def at_once(lines: Iterable[str]) -> Iterator[Chunk]:
    """Return lines as the only chunk."""
    return iter([Chunk(list(lines))])
