"""What stands before the cursor of a search: a word begun, or the value of a field."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coopdesk.search.fields import field_named


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands before the cursor: the text begun, its field if it is a value, its place."""

    text: str
    start: int
    end: int
    field: str = ""
    longer: tuple[tuple[int, str], ...] = ()  # it with one, two, … words before it, and from where
    unquoted: Typed | None = None  # the same as the end of a value of several words


def typed_at(text: str, cursor: int) -> Typed:
    """Return what stands before the cursor of a text whose quotes are of one kind."""
    before = text[:cursor]
    if before.count('"') % 2:  # between quotes, from the last one on
        start = before.rindex('"')
        closing = text.find('"', cursor)
        typed, end = before[start + 1 :], closing + 1 if closing >= 0 else cursor
        return Typed(typed, start, end, _field_before(before[:start]))
    begun, rest = _BEGUN.search(before), _REST.match(text, cursor)
    typed = begun[0] if begun else ""
    start, end = cursor - len(typed), rest.end() if rest else cursor
    if field := _field_before(before[:start]):
        return Typed(typed, start, end, field)
    if before[:start].endswith(tuple(":=<>≤≥")):  # no word: the rest of "http://…"
        return Typed("", cursor, cursor)
    word = typed.lstrip("-")
    longer = _longer(before, start) if word == typed else ()
    unquoted = _unquoted(before, end) if word == typed else None
    return Typed(word, cursor - len(word), end, longer=longer, unquoted=unquoted)


_MOST_WORDS = 8  # before the one being typed
_NEAR = 200  # characters before the cursor that tell what stands there
_SIGNS = r'\s"(),|:=<>≤≥'
_BEGUN = re.compile(rf"[^{_SIGNS}]*$")
_BEGUN_WITH_BLANKS = re.compile(rf"(?:[^{_SIGNS}]+\s+){{1,{_MOST_WORDS}}}[^{_SIGNS}]+$")
_REST = re.compile(rf"[^{_SIGNS}]*:?")
_ASKED = re.compile(rf'(?P<name>[^{_SIGNS}]+)\s?[:=<>≤≥]{{1,3}}\s?(?:(?:"[^"]*"|[^\s"(),|]*),)*$')
_WORDS_BEFORE = re.compile(rf"(?<![^\s(|,])(?!-)(?:[^{_SIGNS}]+\s+){{1,{_MOST_WORDS}}}$")


def _unquoted(before: str, end: int) -> Typed | None:
    """Return a value of several words that was begun without a quote, as `country:costa r`."""
    found = _BEGUN_WITH_BLANKS.search(before[-_NEAR:])
    if not found:
        return None
    start = len(before) - len(found[0])
    field = _field_before(before[:start])
    return Typed(found[0], start, end, field) if field else None


def _field_before(before: str) -> str:
    asked = _ASKED.search(before[-_NEAR:])
    return (field_named(asked["name"]) or "") if asked else ""


def _longer(before: str, start: int) -> tuple[tuple[int, str], ...]:
    nearest = before[max(0, start - _NEAR) : start]
    words_before = _WORDS_BEFORE.search(nearest)
    if not words_before:
        return ()
    first = start - len(nearest) + words_before.start()
    starts = [first + word.start() for word in re.finditer(r"\S+", words_before[0])]
    return tuple((each, before[each:]) for each in reversed(starts))
