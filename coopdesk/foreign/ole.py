"""Compound files, as Office wrote them until 2007: their streams by name."""

from __future__ import annotations

import struct
from array import array
from dataclasses import dataclass

from coopdesk.foreign.refused import Refused

_FREE, _END = 0xFFFFFFFF, 0xFFFFFFFE
_ENTRY = 128  # bytes of a directory entry
_IN_HEADER = 109  # sectors of the allocation table that the header itself names


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    start: int
    size: int


class CompoundFile:
    """The streams of a compound file; what is broken reads as far as it can."""

    def __init__(self, content: bytes) -> None:
        if len(content) < 512:
            raise Refused("damaged", "no header")
        self._content = content
        shift, mini_shift = struct.unpack_from("<HH", content, 30)
        if shift not in {9, 12} or mini_shift != 6:
            raise Refused("damaged", "sector size")
        self._size = 1 << shift
        self._first_mini, self._cutoff = struct.unpack_from("<I", content, 60)[0], 4096
        self._table = self._allocation()
        directory = self._chain(struct.unpack_from("<I", content, 48)[0], self._table)
        entries = [self._entry(directory, at) for at in range(0, len(directory) - 127, _ENTRY)]
        self._streams: dict[str, _Entry] = {}
        for entry in entries:
            self._streams.setdefault(entry.name.lower(), entry)
        root = entries[0] if entries else _Entry("", _END, 0)
        self._mini = self._chain(root.start, self._table)
        table = self._chain(self._first_mini, self._table)
        self._mini_table = _numbers(table)

    def names(self) -> list[str]:
        """Return the names of streams and storages, in small letters."""
        return list(self._streams)

    def stream(self, name: str) -> bytes:
        """Return a stream, as much of it as is there; nothing for one that is not."""
        entry = self._streams.get(name.lower())
        if entry is None:
            return b""
        if entry.size >= self._cutoff:
            return self._chain(entry.start, self._table)[: entry.size]
        return self._mini_chain(entry.start)[: entry.size]

    def _allocation(self) -> array[int]:
        """Return for each sector the one that follows it."""
        sectors = list(struct.unpack_from(f"<{_IN_HEADER}I", self._content, 76))
        more = struct.unpack_from("<I", self._content, 68)[0]
        seen: set[int] = set()
        per_sector = self._size // 4
        while more < _END - 3 and more not in seen:
            seen.add(more)
            found = _numbers(self._sector(more))
            if len(found) < per_sector:
                break
            sectors += found[:-1]
            more = found[-1]
        table = array("I")
        for sector in sectors:
            if sector >= _END - 3:
                continue
            table.extend(_numbers(self._sector(sector)))
        return table

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._content[start : start + self._size]

    def _chain(self, start: int, table: array[int]) -> bytes:
        """Return the sectors that follow each other; a circle ends where it closes."""
        found: list[bytes] = []
        seen: set[int] = set()
        while start < len(table) and start not in seen:
            seen.add(start)
            found.append(self._sector(start))
            start = table[start]
        return b"".join(found)

    def _mini_chain(self, start: int) -> bytes:
        found: list[bytes] = []
        seen: set[int] = set()
        while start < len(self._mini_table) and start not in seen:
            seen.add(start)
            found.append(self._mini[start * 64 : start * 64 + 64])
            start = self._mini_table[start]
        return b"".join(found)

    @staticmethod
    def _entry(directory: bytes, at: int) -> _Entry:
        length = min(64, struct.unpack_from("<H", directory, at + 64)[0])
        name = directory[at : at + max(0, length - 2)].decode("utf-16-le", "replace")
        start, size = struct.unpack_from("<II", directory, at + 116)
        return _Entry(name, start, size)


def _numbers(content: bytes) -> array[int]:
    found = array("I")
    found.frombytes(content[: len(content) // 4 * 4])
    if found.itemsize != 4:  # no platform of ours
        raise Refused("damaged", "integers")
    return found
