"""Bytes as text, in the encoding that the bytes themselves give evidence of."""

from __future__ import annotations

import codecs
import re
from collections import Counter

# Encodings of one byte a letter that nothing but likelihood tells, the likeliest first.
GUESSED = {"cp1252": "Windows-1252", "cp850": "DOS 850", "mac_roman": "Mac Roman"}


def decoded(content: bytes, declared: str = "") -> tuple[str, str]:
    """Return the text and its encoding: by its mark, else UTF-8 if valid, else the likeliest.

    What a page declares counts where its bytes do not speak against it.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding
    even, odd = content[0:4000:2].count(0), content[1:4000:2].count(0)
    if max(even, odd) > len(content[:4000]) // 3:
        encoding = "utf-16-le" if odd > even else "utf-16-be"
        return content.decode(encoding, "replace"), encoding
    try:
        return content.decode(), "utf-8"
    except UnicodeDecodeError as trouble:
        if trouble.start >= len(content) - 3:  # the last letter is cut off
            return content.decode(errors="replace"), "utf-8"
    said = _declared(content, declared)
    if said is not None:
        return said
    encoding = max(GUESSED, key=lambda each: _likelihood(content, each))
    return content.decode(encoding, "replace"), encoding


def _declared(content: bytes, declared: str) -> tuple[str, str] | None:
    """Return the text in the encoding that was declared, if it is one and fits all bytes."""
    try:
        encoding = codecs.lookup(declared.strip().lower()).name
        if encoding in {"ascii", "iso8859-1"}:  # browsers, too, take these for Windows-1252
            encoding = "cp1252"
        return content.decode(encoding), encoding
    except (LookupError, ValueError):
        return None


def _likelihood(content: bytes, encoding: str) -> int:
    """Count the letters beyond ASCII that stand in words, small among small ones, less the rest."""
    text = content[: 1 << 18].decode(encoding, "replace")
    score = 0
    for found, times in Counter(_ODD_WORD.findall(text)).items():
        score += times if found.islower() and found in _EXPECTED else -times
    return score + 2 * len(_QUOTES.findall(text))  # each was counted as odd


_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_ODD_WORD = re.compile(r"(?<=[a-z])[^\x00-\x7f]|[^\x00-\x7f](?=[a-z])")
_QUOTES = re.compile(
    r"(?<!\w)[“‘](?=[a-z])|(?<=[a-z])[”’](?!\w)"
)  # in DOS letters at ends of words
_EXPECTED = set("áàâãäåæçéèêëíìîïñóòôõöøœúùûüýÿßšžº’ª")
