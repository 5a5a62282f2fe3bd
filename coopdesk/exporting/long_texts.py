r"""Texts that no cell can hold as they are: their beginning in the cell, the rest on a sheet apart.

That is so for what is longer than a cell, and for the few texts that readers of workbooks change:
"_x0041_" is an escape to them. The rest is kept with its rare characters as \uXXXX.
"""

import re
from collections.abc import Iterator, Mapping

LONGEST = 32_000  # Excel's limit is 32 767 UTF-16 units; the mark needs some
_PLAIN = 3_000  # below this even a text of nothing but escapes fits
_NOT_XML = "[\x00-\x08\x0b-\x1f\ufffe\uffff]"
_ALTERED = re.compile(
    rf"_x[0-9A-Fa-f]{{4}}(?=_|{_NOT_XML})"  # an escape to Excel
    rf"|x005F(?=_|{_NOT_XML})"  # openpyxl drops it
    r"|(?<=\A<)r>(?=.*</r>\Z)"  # XlsxWriter takes it for markup
    "|[\ud800-\udfff]",
    re.DOTALL,
)
_SIGNS = ("_x", "x005F", "<r>")  # without which no ASCII text is altered
_CONTINUED = re.compile(r"\n\[… Texts (\d+)\]\Z")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_RARE = re.compile("[\\\\_<\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_KEPT_RARE = re.compile(r"\\u([0-9a-f]{4})")
_ESCAPED_ON_WRITING = re.compile(_NOT_XML)


def rejoined(cell: str, texts: Mapping[int, str]) -> str:
    """Return the whole text of a cell of one of our workbooks.

    texts holds the parts of each number on the sheet Texts, joined in their order. Every text of
    our own workbooks goes through here: openpyxl leaves "_x0007_" for the character 7.
    """
    found = _CONTINUED.search(cell)
    rest = texts.get(int(found[1])) if found else None
    shown = cell if found is None or rest is None else cell[: found.start()]
    return _ESCAPED.sub(lambda e: chr(int(e[1], 16)), shown) + _decoded(rest or "")


def divided(text: str) -> tuple[str, str] | None:
    """Return what a cell can show of a text and the rest as kept; None where it shows all."""
    cut = _cut(text)
    return None if cut is None else (text[:cut], _encoded(text[cut:]))


def continued(number: int) -> str:
    """Return what ends a cell whose text goes on in the sheet Texts under a number."""
    return f"\n[… Texts {number}]"


def portions(rest: str) -> Iterator[str]:
    """Yield the rest of a text in pieces that fit a cell each."""
    for start in range(0, len(rest), LONGEST // 2):  # each character may be two UTF-16 units
        yield rest[start : start + LONGEST // 2]


def _cut(text: str) -> int | None:
    if len(text) <= _PLAIN and text.isascii() and not any(each in text for each in _SIGNS):
        return None  # as nearly all are; the patterns take ten times as long
    altered = _ALTERED.search(text) or _CONTINUED.search(text)
    cut = altered.start() if altered else None
    if len(text) <= _PLAIN:
        return cut
    length = 0
    for place, letter in enumerate(text[:cut]):
        length += 7 if _ESCAPED_ON_WRITING.match(letter) else 1 + (letter > "\uffff")
        if length > LONGEST:
            return place
    return cut


def _encoded(text: str) -> str:
    return _RARE.sub(lambda rare: f"\\u{ord(rare[0]):04x}", text)


def _decoded(kept: str) -> str:
    return _KEPT_RARE.sub(lambda code: chr(int(code[1], 16)), kept)
