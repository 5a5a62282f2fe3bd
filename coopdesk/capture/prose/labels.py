"""Labels of a page with their values: behind a colon, glued to the next label, or a line below."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from coopdesk.capture.passages import Passage, joined_with, passage
from coopdesk.capture.places import Places

Labels = Mapping[str, Sequence[str]]  # by what they name: how they are written, "en: words"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label and its value, perhaps empty; line is that of the label, language its own."""

    name: str
    label: Passage
    value: Passage
    language: str
    line: int


def labelled(
    lines: Sequence[str],
    labels: Labels,
    *,
    colon: bool = False,
    is_value: Callable[[str, str], bool] | None = None,
) -> list[Labelled]:
    """Return the labels that begin lines, or follow the one before in its line, with their values.

    colon demands one behind each label. is_value tells, of a label's name and the next line, that
    it is the value of a label without one.
    """
    pattern = _pattern(labels, colon=colon)
    found: list[Labelled] = []
    for number, line in enumerate(lines, 1):
        found += _in_line(number, line, pattern, labels, colon=colon)
    if is_value is None:
        return found
    found = [_with_cell_below(each, found, lines, is_value) for each in found]
    return [_with_next_line(each, found, lines, is_value) for each in found]


_LEAD = re.compile(r"[\s•▪*#>–—-]*")
_COLON = re.compile(r"\s*[:：=\t]\**\s*")
_ENDED = r"\s*(?:[:：=\t]|$|(?-i:[A-ZÀ-ÖØ-Þ¿¡\d]))"
_GAP = re.compile(r"[\s|/,;–—-]*")


def _pattern(labels: Labels, *, colon: bool) -> re.Pattern[str]:
    """Return the pattern of a table of labels: a colon, a capital or the line’s end follows."""
    names = "|".join(
        f"(?P<{name}>{'|'.join(each.partition(': ')[2] for each in written)})"
        for name, written in labels.items()
    )
    ended = r"\**\s*[:：=\t]" if colon else _ENDED
    return re.compile(rf"(?:{names})(?={ended})", re.IGNORECASE)


def _in_line(
    number: int, line: str, pattern: re.Pattern[str], labels: Labels, *, colon: bool
) -> list[Labelled]:
    at = _LEAD.match(line).end()  # pyright: ignore[reportOptionalMemberAccess] -- matches all
    first = pattern.match(line, at)
    if not first:
        return []
    marks = [first]
    if not colon:
        marks += [
            mark for mark in pattern.finditer(line, first.end()) if line[mark.start()].isupper()
        ]
    whole = Passage(line, Places.of_line(number, len(line)))
    found: list[Labelled] = []
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        start = mark.end()
        if behind := _COLON.match(line, start):
            start = behind.end()
        value = whole.cut(start, following.start() if following else len(line))
        lead = _GAP.match(value.text)
        value = value.cut(lead.end() if lead else 0)
        name = mark.lastgroup or ""
        language = _language(mark[0], labels[name])
        found.append(Labelled(name, whole.cut(mark.start(), mark.end()), value, language, number))
    return found


def _language(written: str, patterns: Sequence[str]) -> str:
    fitting = [
        each.partition(": ")[0]
        for each in patterns
        if re.fullmatch(each.partition(": ")[2], written, re.IGNORECASE)
    ]
    return fitting[0] if len(fitting) == 1 else ""


def _with_cell_below(
    each: Labelled,
    found: Sequence[Labelled],
    lines: Sequence[str],
    is_value: Callable[[str, str], bool],
) -> Labelled:
    """Give a label that heads a column of a table the cell below it, if this is a value."""
    heads = lines[each.line - 1].split("\t")
    following = _next_line(lines, each.line)
    cells = lines[following - 1].split("\t") if following else []
    alone = [other for other in found if other.line == each.line]
    if each.value.text or not len(heads) == len(cells) == len(alone) > 1:
        return each
    at = alone.index(each)
    start = sum(len(cell) + 1 for cell in cells[:at])
    value = passage(lines, [following]).cut(start, start + len(cells[at]))
    return replace(each, value=value) if is_value(each.name, value.text) else each


def _with_next_line(
    each: Labelled,
    found: Sequence[Labelled],
    lines: Sequence[str],
    is_value: Callable[[str, str], bool],
) -> Labelled:
    """Give a label that ends its line the next line with words, if this is a value.

    A value that is none by itself, but with the next line, was broken by the margin.
    """
    alone = [other for other in found if other.line == each.line]
    if len(alone) > 1 or (each.value.text and is_value(each.name, each.value.text)):
        return each
    following = _next_line(lines, each.line)
    if not following or any(other.line == following for other in found):
        return each
    if each.value.text:
        whole = joined_with(each.value, passage(lines, [following]).cut())
        told = whole if is_value(each.name, whole.text) else each.value
        return Labelled(each.name, each.label, told, each.language, each.line)
    if not is_value(each.name, lines[following - 1].strip()):
        return each
    value = passage(lines, [following]).cut()
    return Labelled(each.name, each.label, value, each.language, each.line)


def _next_line(lines: Sequence[str], line: int) -> int:
    following = range(line + 1, min(line + 3, len(lines)) + 1)
    return next((number for number in following if lines[number - 1].strip()), 0)
