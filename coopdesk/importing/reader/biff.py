"""Records of workbooks of Excel 5 to 2003, and the numbers and texts in them."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator

from coopdesk.importing.reader.content import ErrorCell, State, Value

ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!",
    0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A", 0x2B: "#GETTING_DATA",
}  # fmt: skip
STATES: tuple[State, ...] = ("visible", "hidden", "very hidden", "very hidden")
CONTINUE = 0x003C
_MAC = {10000: "mac_roman", 0x8000: "mac_roman", 10007: "mac_cyrillic", 10029: "mac_latin2"}
_WIDE, _EAST_ASIAN, _RICH = 1, 4, 8

Record = tuple[int, bytes, list[bytes]]  # number, content, what continues it


def records(stream: bytes, start: int = 0) -> Iterator[Record]:
    """Yield the records of a stream from a place on, with their continuations."""
    end = len(stream)
    number, content, more = -1, b"", list[bytes]()
    while start + 4 <= end:
        found, length = struct.unpack_from("<HH", stream, start)
        start += 4
        piece = stream[start : start + length]
        start += length
        if found == CONTINUE:
            more.append(piece)
            continue
        if number >= 0:
            yield number, content, more
        number, content, more = found, piece, []
    if number >= 0:
        yield number, content, more


def error_cell(code: int) -> ErrorCell:
    """Return an error by its code."""
    return ErrorCell(ERRORS.get(code, f"#{code}"))


def rk_number(raw: int) -> int | float:
    """Return a number packed in 32 bits: 30 of them, and whether it is whole or in hundredths."""
    if raw & 2:
        number = float((raw - (1 << 32) if raw & 0x80000000 else raw) >> 2)
    else:
        number = struct.unpack("<d", struct.pack("<Q", (raw & 0xFFFFFFFC) << 32))[0]
    return whole(number / 100 if raw & 1 else number)


def whole(number: float) -> int | float:
    """Return a whole number as such."""
    return int(number) if math.isfinite(number) and number.is_integer() else number


def codec_of(page: int) -> str:
    """Return Python's name of a code page."""
    try:
        "".encode(name := _MAC.get(page, f"cp{page}"))
    except LookupError:
        return "cp1252"
    return name


def narrow_text(content: bytes, at: int, codec: str, *, long: bool = True) -> str:
    """Return a text of Excel 5: a count of bytes, then bytes."""
    length, start = _count(content, at, long=long)
    return content[start : start + length].decode(codec, "replace")


def wide_text(content: bytes, more: list[bytes], at: int, *, long: bool = True) -> str:
    """Return a text of Excel 97 on: a count of letters, flags, letters in one byte or two."""
    length, start = _count(content, at, long=long)
    return Texts([content[start:], *more]).letters(length)


def _count(content: bytes, at: int, *, long: bool) -> tuple[int, int]:
    if at + (2 if long else 1) > len(content):
        return 0, at
    return (struct.unpack_from("<H", content, at)[0], at + 2) if long else (content[at], at + 1)


class Texts:
    """Texts in a record and its continuations; one may go on from one to the next."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces
        self._piece = self._at = 0

    def shared(self, count: int) -> list[str]:
        """Return the shared texts, as many as there are."""
        found: list[str] = []
        while len(found) < count and not self._is_over():
            length = int.from_bytes(self._bytes(2), "little")
            found.append(self.letters(length))
        return found

    def letters(self, length: int) -> str:
        """Return a text of so many letters, its flags first; what formats it is skipped."""
        flags = int.from_bytes(self._bytes(1), "little")
        runs = int.from_bytes(self._bytes(2), "little") if flags & _RICH else 0
        said = int.from_bytes(self._bytes(4), "little") if flags & _EAST_ASIAN else 0
        parts: list[str] = []
        while length and self._piece < len(self._pieces):
            piece = self._pieces[self._piece]
            size = 2 if flags & _WIDE else 1
            taken = min(length, (len(piece) - self._at) // size)
            raw = piece[self._at : self._at + taken * size]
            parts.append(raw.decode("utf-16-le" if size == 2 else "latin-1", "surrogatepass"))
            self._at += taken * size
            length -= taken
            if length:
                self._next()
                flags = int.from_bytes(self._bytes(1), "little")
        self._bytes(runs * 4 + said)
        return "".join(parts)

    def _bytes(self, count: int) -> bytes:
        found = b""
        while len(found) < count and not self._is_over():
            piece = self._pieces[self._piece]
            wanted = count - len(found)
            found += piece[self._at : self._at + wanted]
            self._at += wanted
            if self._at >= len(piece) and len(found) < count:
                self._next()
        return found

    def _next(self) -> None:
        self._piece += 1
        self._at = 0

    def _is_over(self) -> bool:
        if self._piece < len(self._pieces) and self._at >= len(self._pieces[self._piece]):
            self._next()
        return self._piece >= len(self._pieces)


def formula_result(raw: bytes) -> Value | None:
    """Return the result of a formula; None where it is a text, which another record holds."""
    if raw[6:8] != b"\xff\xff":
        return whole(struct.unpack("<d", raw)[0])
    match raw[0]:
        case 1:
            return bool(raw[2])
        case 2:
            return error_cell(raw[2])
        case 3:
            return ""
        case _:
            return None
