"""Texts of cells as they were meant: escapes and tags taken out, wrongly read letters put right."""

from __future__ import annotations

import re
from functools import lru_cache

from coopdesk.foreign.encodings import repaired
from coopdesk.importing.blanks import says_nothing
from coopdesk.importing.html_text import has_tags, text_of_html


@lru_cache(maxsize=16384)
def cleaned(text: str) -> str:
    """Return a text without tags and escapes and with its letters put right.

    Text without anything to clean comes back as it is; what says nothing, "n/a", comes back empty.
    """
    if says_nothing(text):
        return ""
    found = text
    if "_x" in found:
        found = _ESCAPE.sub(_unescaped, found)
    if not found.isascii():
        found = repaired(found)
    if has_tags(found):
        found = text_of_html(found)
        return "" if says_nothing(found) else found
    return found


def _unescaped(match: re.Match[str]) -> str:
    """Read Excel's _x000D_; only of what cannot be typed, the rest may be somebody's text."""
    code = int(match[1], 16)
    if code == 0x0D:
        return "" if match.string[match.end() : match.end() + 1] == "\n" else "\n"
    return {0x09: "\t", 0x0A: "\n"}.get(code, "" if code < 0x20 else match[0])


_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
