"""The history in a meeting pack: exchange after exchange, of a pair by who provided to whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from coopdesk.domain.records import EXCHANGE, Record, places_in
from coopdesk.reports.contents import Block, Heading, Line, Paragraph
from coopdesk.reports.plain import one_line
from coopdesk.reports.record_lines import Topics, joined, status, topics_of, who
from coopdesk.reports.words import Say

_MOST = 40  # exchanges that are told, some ten pages; the annex has them all
_TOLD = 420  # characters of what happened
_OF_RECORDS = 3  # level of headings, which the table of contents leaves out
_SHORTEST = 0.6  # of that, a text is cut at the end of a sentence


def history(
    exchanges: Sequence[Record],
    pair: tuple[str, str] | None,
    numbers: Mapping[str, int],
    say: Say,
    topics: Topics,
) -> list[Block]:
    """Return what was done, the newest first; numbers are those of the annex, by uid."""
    blocks: list[Block] = [Heading(say.text("history"))]
    if not exchanges:
        return [*blocks, Paragraph(Line(say.text("no_exchanges")), "quiet")]
    told = exchanges[:_MOST]
    if len(told) < len(exchanges):
        words = say.text("latest_of", n=_MOST, total=say.number(len(exchanges)))
        blocks.append(Paragraph(Line(words), "quiet"))
    if not pair:
        return [*blocks, *_told(told, numbers, say, topics)]
    for heading, some in _by_direction(told, pair, say):
        blocks += [Heading(heading, 2), *_told(some, numbers, say, topics)] if some else []
    return blocks


def pairs_of(records: Sequence[Record]) -> list[tuple[str, str, int]]:
    """Count who provided to whom, the most frequent first, as the figures of a search do.

    Each is the providing place, the requesting one, and the number of exchanges.
    """
    found = Counter(
        (gave, asked)
        for record in records
        if record.kind == EXCHANGE
        for gave in places_in(record, "providing", "second_provider")
        for asked in places_in(record, "requesting")
    )
    return [(*pair, n) for pair, n in sorted(found.items(), key=lambda e: (-e[1], e[0]))]


def _by_direction(
    exchanges: Sequence[Record], pair: tuple[str, str], say: Say
) -> list[tuple[str, list[Record]]]:
    """Return exchanges by who provided to whom; what neither did stands last."""
    ways: list[tuple[str, list[Record]]] = []
    left = list(exchanges)
    for gave, asked in (pair, pair[::-1]):
        some = [each for each in left if _goes(each, gave, asked)]
        left = [each for each in left if each not in some]
        ways.append((say.text("gave", one=say.place(gave), other=say.place(asked)), some))
    return [*ways, (say.text("together"), left)]


def _goes(record: Record, gave: str, asked: str) -> bool:
    giving = places_in(record, "providing", "second_provider")
    return gave in giving and asked in places_in(record, "requesting")


def _told(
    exchanges: Sequence[Record],
    numbers: Mapping[str, int],
    say: Say,
    topics: Topics,
) -> list[Block]:
    blocks: list[Block] = []
    for record in exchanges:
        when = say.period(record.period)
        where = say.text("in_annex", n=numbers[record.uid])
        about = joined(when, who(record, say), topics_of(record, topics), status(record, say))
        blocks += [
            Heading(record.title, _OF_RECORDS),
            Paragraph(Line(joined(about, where)), "quiet"),
        ]
        if text := shortened(record.narrative):
            blocks.append(Paragraph(Line(text)))
    return blocks


def shortened(text: str, most: int = _TOLD) -> str:
    """Return the beginning of a text on one line, cut after a sentence, else after a word."""
    whole = one_line(text)
    if len(whole) <= most:
        return whole
    begun = whole[:most]
    sentence = max(begun.rfind(end) for end in (". ", "! ", "? ", "。"))
    if sentence > most * _SHORTEST:
        return f"{begun[: sentence + 1]} […]"
    return f"{begun.rpartition(' ')[0] or begun}…"
