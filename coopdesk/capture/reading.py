"""Pages and reports as sources: files in a process of their own, and what was pasted."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from coopdesk.capture.reader.plain import lines_of
from coopdesk.capture.reader.process import MOST_LETTERS
from coopdesk.capture.source import Attachment, Link, Oddity, Source
from coopdesk.domain.errors import (
    FileEmpty,
    FileIsFolder,
    FileMissing,
    FileRefusal,
    FileUnreadable,
    NotAPage,
    NothingPasted,
    PageDamaged,
    PageHasNoWords,
    PageOfOtherKind,
    PageOfPictures,
    PageProtected,
    PageTooLarge,
)
from coopdesk.domain.file_kind import file_kind
from coopdesk.domain.progress import Progress, unheard
from coopdesk.foreign import child
from coopdesk.foreign.child import Line, ReaderEnded, ReaderTooSlow
from coopdesk.foreign.refused import Refused

ENDINGS = (  # of files that are read; what a file really is tells its content
    ".pdf", ".docx", ".docm", ".dotx", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".eml", ".txt",
    ".md",
)  # fmt: skip
SECONDS = 150  # the reader's own limit is 60 s of work; this one also ends its waiting
_log = logging.getLogger(__name__)


def read_page(path: Path, report: Progress = unheard) -> Source:
    """Read a page or report whole, in a process of its own; report is told of pages.

    Raises FileMissing, FileIsFolder, FileUnreadable, FileEmpty, NotAPage (PageOfOtherKind where it
    is known what else it is), PageProtected, PageDamaged, PageTooLarge, PageOfPictures,
    PageHasNoWords, or Stopped through the report.
    """
    sha256 = _hash(path)
    return _read(path, [str(path.resolve())], report).source(path.name, sha256)


def read_pasted(text: str, html: str = "", name: str = "", report: Progress = unheard) -> Source:
    """Read what was pasted: as a page where there is HTML, else as text; name is what to call it.

    Raises NothingPasted, PageDamaged, PageTooLarge, or Stopped through the report.
    """
    content = (html or text).encode(errors="replace")
    sha256 = hashlib.sha256(content).hexdigest()
    if len(html or text) > MOST_LETTERS:
        raise PageTooLarge(Path(name))
    if html:
        try:
            return _read(Path(name), [], report, content).source(name, sha256)
        except PageHasNoWords:
            raise NothingPasted from None
    lines, oddities = lines_of(text)
    if not any(any(map(str.isalnum, line)) for line in lines):
        raise NothingPasted
    told = tuple((Oddity(code), value) for code, value in oddities)
    return Source(name, sha256, tuple(lines), oddities=told)


def reader_command() -> list[str]:
    """Return the command that starts the reader."""
    return child.reader_command("coopdesk.capture.reader.process", "--read-page")


@dataclass(slots=True)
class _Told:
    """What the reader has told so far."""

    lines: list[str] = field(default_factory=list[str])
    done: int = 0
    total: int = 0
    beside: Line = field(default_factory=Line)

    def take(self, line: Line) -> None:
        """Take a line; raises ReaderEnded for one that no reader of ours writes."""
        match line:
            case {"lines": lines, "done": int(done), "total": int(total)}:
                self.lines += lines
                self.done, self.total = done, total
            case {"url": _, "language": _, "links": _, "attachments": _, "oddities": _}:
                self.beside = line
            case _:
                raise ReaderEnded

    def source(self, name: str, sha256: str) -> Source:
        """Return what was read."""
        return Source(
            name,
            sha256,
            tuple(self.lines),
            self.beside["url"],
            self.beside["language"],
            tuple(Link(*link) for link in self.beside["links"]),
            tuple(Attachment(*each) for each in self.beside["attachments"]),
            tuple((Oddity(code), value) for code, value in self.beside["oddities"]),
        )


def _read(path: Path, way: list[str], report: Progress, given: bytes | None = None) -> _Told:
    told = _Told()

    def ask() -> None:
        report(told.done, told.total)

    try:
        end = child.run_reader([*reader_command(), *way], told.take, ask, SECONDS, given)
    except (ReaderEnded, ReaderTooSlow) as trouble:
        _log.warning("The reader of %s did not come to its end: %r", path.name, trouble)
        raise PageDamaged(path) from None
    except Refused as refused:
        raise _refusal(path, refused) from None
    if end != {"lines": len(told.lines)} or not told.beside:
        raise PageDamaged(path)
    return told


def _hash(path: Path) -> str:
    """Return the SHA-256 of a file that can be read; raises the refusals for one that cannot."""
    match file_kind(path):
        case "folder":
            raise FileIsFolder(path)
        case "nothing":
            raise FileMissing(path)
        case "device":  # /dev/zero has no end
            raise NotAPage(path)
        case "file":
            pass
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        empty = path.stat().st_size == 0
    except OSError as error:
        raise FileUnreadable(path) from error
    if empty:
        raise FileEmpty(path)
    return found


def _refusal(path: Path, refused: Refused) -> FileRefusal:
    if refused.reason == "other" and refused.kind:
        return PageOfOtherKind(path, refused.kind)
    return _REFUSALS[refused.reason](path)


_REFUSALS: dict[str, Callable[[Path], FileRefusal]] = {
    "protected": PageProtected,
    "damaged": PageDamaged,
    "too_large": PageTooLarge,
    "pictures": PageOfPictures,
    "no_words": PageHasNoWords,
    "other": NotAPage,
}
