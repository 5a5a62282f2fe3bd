"""Texts of records made fit for files that are XML or printed: nothing of them is lost unseen."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

_LOST = "\N{REPLACEMENT CHARACTER}"
# What XML cannot hold: control characters, halves of surrogate pairs, and two that are no letters.
_UNFIT = re.compile("[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_LONGEST_LINK = 2_000


def plain(text: str) -> str:
    """Return a text with line feeds alone as breaks, a sign where a character cannot be shown."""
    if text.isprintable():
        return text
    return _UNFIT.sub(_LOST, _BREAK.sub("\n", text))


def one_line(text: str) -> str:
    """Return a text on one line, as titles and headings are."""
    return " ".join(plain(text).split())


def link_of(url: str) -> str:
    """Return an address of the web that may be a link, "" for all else."""
    if len(url) > _LONGEST_LINK or not url.isprintable() or re.search(r"[\s<>\"{}|\\^`]", url):
        return ""
    try:
        address = urlsplit(url)
    except ValueError:
        return ""
    return url if address.scheme in {"http", "https"} and address.hostname else ""


def is_rtl(text: str) -> bool:
    """Tell whether a text is read from right to left: its first letter that has a direction is."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((d in {"R", "AL"} for d in directions if d in {"L", "R", "AL"}), False)
