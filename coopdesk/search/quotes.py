"""Typed text made readable: one kind of quotes, single blanks, nothing that cannot be kept."""

from __future__ import annotations

import re

LONGEST = 4000  # characters read; the rest of a pasted page adds nothing but seconds
QUOTES = dict.fromkeys(map(ord, "“”„‟«»"), '"')

_UNREADABLE = re.compile("[\0-\x1f\x7f-\x9f\ud800-\udfff]")


def readable(text: str) -> str:
    """Return the text with quotes of one kind that all close, without what cannot be kept."""
    text = _UNREADABLE.sub(" ", text[:LONGEST]).translate(QUOTES)
    if text.count('"') % 2:
        before, _, after = text.rpartition('"')
        text = f"{before} {after}"
    return text


def even(text: str) -> str:
    """Return a text with single blanks and none around it."""
    return " ".join(text.split())


def quoted(text: str) -> str:
    """Return a text between quotes, those within it left out."""
    return f'"{even(text.translate(QUOTES).replace(chr(34), " "))}"'
