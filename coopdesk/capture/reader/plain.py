"""Plain text as lines: other spellings of the same sign made one, what nobody sees left out."""

from __future__ import annotations

import re
import unicodedata

from coopdesk.capture.reader.content import OddityRead, PageRead, at_once
from coopdesk.foreign.decoding import GUESSED, decoded
from coopdesk.foreign.encodings import repaired

LOST = "\N{REPLACEMENT CHARACTER}"


def text_page(content: bytes) -> PageRead:
    """Read plain text, in the encoding its bytes give evidence of."""
    text, oddities = text_of(content)
    lines, mended = lines_of(text)
    return PageRead(at_once(lines), oddities=[*oddities, *mended])


def text_of(content: bytes, declared: str = "") -> tuple[str, list[OddityRead]]:
    """Decode bytes; tell where the encoding was guessed and letters were lost."""
    text, encoding = decoded(content, declared)
    oddities: list[OddityRead] = []
    if encoding in GUESSED and encoding != "cp1252":  # what is not UTF-8 is mostly this
        oddities.append(("encoding_guessed", GUESSED[encoding]))
    if lost := text.count(LOST):
        oddities.append(("letters_lost", str(lost)))
    return text, oddities


def lines_of(text: str) -> tuple[list[str], list[OddityRead]]:
    """Return the lines of a text, letters read in a wrong encoding put right where certain."""
    lines: list[str] = []
    mended = 0
    for line in text.splitlines():  # form feeds and vertical tabs end a line, too
        plain = tidied(line)
        right = plain if plain.isascii() else repaired(plain)
        mended += right != plain
        lines.append(right)
    return lines, [("letters_repaired", str(mended))] if mended else []


def tidied(line: str) -> str:
    """Return a line as it is to be read: every space a space, every bullet a bullet."""
    if not (line.isascii() and line.isprintable()):
        line = _SPACES.sub(" ", _UNSEEN.sub("", line.translate(_SIGNS)))
        line = unicodedata.normalize("NFC", line)
    return line.rstrip()


_SPACES = re.compile(r"[^\S\t]|[\u2800]")
# Controls but the tab, soft hyphens, marks of direction and of no width, halves of pairs.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    r"\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_SIGNS = str.maketrans(
    {
        "\uf0b7": "•", "\uf0a7": "•", "\uf076": "•", "\uf0d8": "•", "\u2022": "•", "\u25cf": "•",
        "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
        "\ufb05": "st", "\ufb06": "st",
    }
)  # fmt: skip
