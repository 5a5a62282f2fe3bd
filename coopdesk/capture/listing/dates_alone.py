"""Lines that are nothing but dates: the period of the entry they stand under."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coopdesk.capture.passages import Passage, passage, plain
from coopdesk.domain.dates import Doubt, PeriodRead, day_first_of, read_period


@dataclass(frozen=True, slots=True)
class Dated:
    """Lines that hold nothing but the dates of an entry."""

    first: int  # line from 1
    last: int
    words: Passage
    read: PeriodRead


def dated_lines(written: Sequence[str]) -> list[Dated]:
    """Return the lines of a text that are nothing but dates, in its order."""
    short = [n for n, line in enumerate(written, 1) if len(line.strip()) <= _LONGEST_DATES]
    texts = (_cut(passage(written, [n])).text for n in short if _digits(written[n - 1]))
    day_first = day_first_of(texts).day_first
    found: list[Dated] = []
    for number in range(1, len(written) + 1):
        if found and number <= found[-1].last:
            continue
        if here := _dates_at(written, number, day_first=day_first):
            found.append(here)
    return found


def _dates_at(written: Sequence[str], number: int, *, day_first: bool | None) -> Dated | None:
    """Read the dates that begin in a line; a range may be broken over three of them."""
    best: Dated | None = None
    for lines in _runs_from(written, number):
        words = _cut(plain(passage(written, lines)))
        if not _digits(words.text):
            break
        read = read_period(words.text, day_first=day_first)
        if read.doubt not in _DATES_TOLD or (not read.period.start and not read.doubt):
            continue
        if best is None or read.period.shape == "range":
            best = Dated(number, lines[-1], words, read)
        if read.period.shape == "range":
            break
    return best


def _runs_from(written: Sequence[str], number: int) -> Iterator[tuple[int, ...]]:
    """Yield a line by itself, then with those that dates broken there may go on in."""
    lines: list[int] = []
    for at in range(number, min(number + 5, len(written) + 1)):
        line = written[at - 1].strip()
        if not line and lines:
            continue
        if not line or len(line) > _LONGEST_DATES or len(lines) == _MOST_LINES:
            return
        if lines and not _goes_on(written[lines[-1] - 1], line):
            return
        lines.append(at)
        yield tuple(lines)


def _goes_on(line: str, after: str) -> bool:
    """Tell whether dates are broken here: at a dash, a small word, or before a year."""
    ends = re.search(
        r"(?:[-–—]|\b(?:to|a|al|au|até|until|de|del|of|[^\W\d_]{3,}))\s*$", line, re.IGNORECASE
    )
    begins = re.match(r"\s*(?:[-–—]|(?:to|a|al|au|até|until|de|\d{4})\b)", after, re.IGNORECASE)
    return bool(ends or begins) and _digits(after)


def _cut(words: Passage) -> Passage:
    """Return dates without their label and what stands around them."""
    label = _LABEL.match(words.text)
    words = words.cut(label.end() if label else 0)
    around = _AROUND.match(words.text)
    words = words.cut(around.end() if around else 0)
    behind = _BEHIND.search(words.text)
    return words.cut(0, behind.start() if behind else None)


def _digits(text: str) -> bool:
    return any(map(str.isdigit, text))


_LABEL = re.compile(
    r"^[\s*_(\[–—•·-]*(?:(?:project |implementation )?(?:period|duration|dates?|timeline)|"
    r"per[ií]odo(?: de ejecuci[óo]n)?|duraci[óo]n|fechas?|dur[ée]e|p[ée]riode|dura[çc][ãa]o|"
    r"datas?|vig[êe]ncia)\s*:\s*",
    re.IGNORECASE,
)
_AROUND = re.compile(r"^[\s*_(\[•·]+|[\s*_)\].;]+$")
# What is over, or goes on, says so behind its dates: 2010 - 2013 (ended).
_BEHIND = re.compile(
    r"(?:\s*[(\[,]\s*(?:ended|closed|completed|finished|concluded|ongoing|active|cerrad[oa]|"
    r"conclu[ií]d[oa]|finalizad[oa]|terminad[oa]|en curso|terminée?|achevée?|clos|clôturée?|"
    r"en cours|encerrad[oa]|em (?:curso|andamento))\s*[)\]]?)?[\s*_)\].;]*$",
    re.IGNORECASE,
)
_LONGEST_DATES = 90  # characters
_MOST_LINES = 3
_DATES_TOLD = {
    *(Doubt.NONE, Doubt.IMPOSSIBLE, Doubt.REVERSED, Doubt.DAY_OR_MONTH, Doubt.MONTH_OR_YEARS),
}
