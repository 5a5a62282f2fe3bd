"""A zip archive of parts: its limits, its names, and what in it is whole."""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile, ZipInfo

from coopdesk.foreign.markup import has_doctype
from coopdesk.foreign.refused import Refused

LARGEST_TOTAL = 400 << 20  # bytes of all parts unpacked
MOST_MEMBERS = 10_000
LARGEST_RATIO, RATIO_COUNTS_FROM = 300, 16 << 20  # sheets pack 20:1, a bomb 1000:1
LONGEST_PROLOG = 1 << 16  # bytes before the first element among which a document type may stand
_CHUNK = 1 << 20
_TROUBLE = (BadZipFile, zlib.error, lzma.LZMAError, EOFError, RuntimeError, NotImplementedError)


class Archive:
    """An archive that has passed its limits; parts are found whatever the case of their names."""

    def __init__(self, path: Path) -> None:
        try:
            self._zip = ZipFile(path)
        except (*_TROUBLE, ValueError, OSError) as trouble:
            raise Refused("damaged") from trouble
        members = self._zip.infolist()
        _check(members)
        self._members = {_member_name(member): member for member in members}
        self._looked_at: set[str] = set()
        if _differing(members):
            raise Refused("damaged", "two parts of one name")

    def names(self) -> list[str]:
        """Return the names of all parts, in small letters."""
        return list(self._members)

    def has(self, name: str) -> bool:
        """Tell whether there is such a part."""
        return self._member(name) is not None

    def size(self, name: str) -> int:
        """Return the bytes of a part unpacked, 0 where it is not there."""
        member = self._member(name)
        return member.file_size if member else 0

    def open(self, name: str) -> AbstractContextManager[IO[bytes]]:
        """Read a part in pieces; its checksum is looked at once its end is reached.

        Raises Refused for a part that is not there, cannot be unpacked or fails its checksum.
        """
        member = self._member(name)
        if member is None:
            raise Refused("damaged", f"no part {name}")
        return self._opened(member)

    def read(self, name: str) -> bytes:
        """Return a part whole."""
        with self.open(name) as source:
            return source.read()

    def finish(self) -> None:
        """Look at the parts nothing has read: checksums and document types; raises Refused."""
        for member in self._zip.infolist():
            if member.filename in self._looked_at or member.is_dir():
                continue
            with self._opened(member) as source:
                start = source.read(LONGEST_PROLOG)
                if member.filename.lower().endswith((".xml", ".rels")) and has_doctype(start):
                    raise Refused("damaged", "doctype")
                while source.read(_CHUNK):
                    pass

    def _member(self, name: str) -> ZipInfo | None:
        return self._members.get(part_name(name)) or self._members.get(part_name(unquote(name)))

    @contextmanager
    def _opened(self, member: ZipInfo) -> Generator[IO[bytes]]:
        self._looked_at.add(member.filename)
        try:
            with self._zip.open(member) as source:
                yield source
        except _TROUBLE as trouble:
            raise Refused("damaged") from trouble


def part_name(name: str) -> str:
    """Return the one name of a part: /xl/../xl/Workbook.xml is xl/workbook.xml.

    It only ever looks up a member of the archive; nothing outside has such a name.
    """
    steps: list[str] = []
    for step in name.replace("\\", "/").split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in {"", "."}:
            steps.append(step)
    return "/".join(steps).lower()


def _member_name(member: ZipInfo) -> str:
    return member.filename.replace("\\", "/").lstrip("/").lower()


def _check(members: list[ZipInfo]) -> None:
    if any(member.flag_bits & 1 for member in members):
        raise Refused("protected")
    if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > LARGEST_TOTAL:
        raise Refused("too_large")
    if any(_is_bomb(member) for member in members):
        raise Refused("too_large")


def _is_bomb(member: ZipInfo) -> bool:
    ratio = member.file_size / max(1, member.compress_size)
    return member.file_size > RATIO_COUNTS_FROM and ratio > LARGEST_RATIO


def _differing(members: list[ZipInfo]) -> bool:
    """Tell whether two parts of one name differ: which one Excel shows, nobody knows."""
    content: dict[str, tuple[int, int]] = {}
    for member in members:
        about = member.CRC, member.file_size
        if content.setdefault(_member_name(member), about) != about:
            return True
    return False
