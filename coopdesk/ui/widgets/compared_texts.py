"""Two texts word by word: what they share, and what only one of them says."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from html import escape

Words = tuple[tuple[str, bool], ...]  # words, and whether they are only on this side

LONGEST = 10_000  # characters of both compared word by word, 0.1 s at worst
# A space belongs to the word after it: alone it would match every other one, at great cost.
_WORD = re.compile(r"\s*\w+|\W")


def compared(before: str, after: str) -> tuple[Words, Words]:
    """Return both texts cut into what they share and what only one of them says."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if len(before) + len(after) > LONGEST:
        return ((before, True),), ((after, True),)
    left: list[tuple[str, bool]] = []
    right: list[tuple[str, bool]] = []
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for step, old_from, old_to, new_from, new_to in steps:
        own = step != "equal"
        left += [("".join(old[old_from:old_to]), own)] if old_to > old_from else []
        right += [("".join(new[new_from:new_to]), own)] if new_to > new_from else []
    return tuple(left), tuple(right)


def words_html(words: Words, shade: str, decoration: str) -> str:
    """Return words as HTML, those of one side alone in a shade ("#rrggbb") and decorated."""
    own = f'<span style="color:{shade}; text-decoration:{decoration}">'
    return "".join(
        f"{own}{escaped_lines(text)}</span>" if only else escaped_lines(text)
        for text, only in words
    )


def escaped_lines(text: str) -> str:
    """Return plain text as HTML that keeps its lines and the blanks they are set in by."""
    lines = (line.replace("    ", "&nbsp;" * 4) for line in escape(text).split("\n"))
    return "<br>".join(lines)
