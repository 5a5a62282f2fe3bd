"""Any text at all: a title, the text, and what cue words tell of it; nothing without words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from coopdesk.capture.drafts import Behind, Draft
from coopdesk.capture.pace import Pace
from coopdesk.capture.passages import Passage, passage
from coopdesk.capture.prose.amounts import amounts_told
from coopdesk.capture.prose.doubts import doubt
from coopdesk.capture.prose.exchange_prose import ROUNDS, Prose, lacking, read_prose
from coopdesk.capture.prose.topics_named import topics_in
from coopdesk.capture.prose.when import from_prose
from coopdesk.capture.source import Source
from coopdesk.capture.status_report.organisations import funders_and_executors, parties_of
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import EXCHANGE, Party, Record
from coopdesk.vocabulary.topics import TopicIndex

NAME = "prose"
LONGEST_TITLE = 200  # characters; the rest of a longer first line is in the text
LONGEST_READ = 2_000_000  # characters in which cues are looked for; longer texts are kept whole


def fits(_source: Source) -> int:
    """Return 1: every text is prose if it is nothing else."""
    return 1


def read(source: Source, topics: TopicIndex, report: Progress = unheard) -> list[Draft]:
    """Return a draft with the first line as its title, the text as it stands, and what it tells."""
    told = [number for number, line in enumerate(source.lines, 1) if line.strip()]
    if not told:
        return []
    first, *rest = told
    line = source.lines[first - 1].strip()
    title = _title(line)
    start = first if title != line or not rest else rest[0]
    narrative = "\n".join(source.lines[start - 1 :]).strip() if rest or title != line else ""
    head = passage(source.lines, [first]).cut()
    behind = [Behind("title", first, first, title, start=head.places[0][1], end=_end(head, title))]
    if narrative:
        behind.append(Behind("narrative", start, told[-1], narrative))
    record = Record(kind=EXCHANGE, title=title, narrative=narrative)
    letters = sum(map(len, source.lines))
    if letters > LONGEST_READ:
        told_so = doubt("narrative", "not_looked_through", source.language, f"{letters:,}")
        record = replace(record, warnings=(told_so,))
        return [Draft(record, tuple(behind), missing=lacking(record))]
    pace = Pace(report, len(source.lines), ROUNDS + 4)
    prose = read_prose(source.lines, first, told[-1], pace)
    return [_with_cues(record, behind, prose, (head, topics, pace))]


def _title(line: str) -> str:
    """Return a line, or as many of its first words as a title may have."""
    if len(line) <= LONGEST_TITLE:
        return line
    return line[: LONGEST_TITLE - 1].rsplit(maxsplit=1)[0] + "…"


def _end(head: Passage, title: str) -> int:
    shown = len(title.removesuffix("…")) if len(head.text) > LONGEST_TITLE else len(title)
    return head.places[0][1] + shown


def _with_cues(
    record: Record,
    behind: Sequence[Behind],
    prose: Prose,
    ways: tuple[Passage, TopicIndex, Pace],
) -> Draft:
    """Add what the text tells by cue words, as suggestions."""
    head, topics, pace = ways
    when = from_prose(pace.over(prose.sentences))
    named = _topics(head, prose, topics, pace)
    money, of_money = amounts_told(pace.over(prose.sentences))
    told = prose.record
    funders, of_funders = _funders(pace.over(prose.sentences), len(prose.parties))
    record = replace(
        record,
        period=when.period,
        parties=(*prose.parties, *funders),
        topics=tuple(named),
        modality=told.modality,
        venue=told.venue,
        participants=told.participants,
        learnings=told.learnings,
        next_steps=told.next_steps,
        comments=told.comments,
        money=money,
        warnings=tuple(doubt("parties", "both_roles", "", words) for words in prose.both),
    )
    every = [*behind, *prose.parties_behind, *of_funders, *of_money]
    every += [each for each in prose.behind if each.field != "narrative"]
    every += [when.words.behind("period")] if when.words else []
    every += [
        words.behind("topics", part)
        for part, found in enumerate(named.values(), 1)
        for words in found
    ]
    cued = ("period", "parties", "topics", "modality", "money")
    suggested = {name for name in cued if getattr(record, name) and _told(record, name)}
    return Draft(record, tuple(every), prose.suggested | suggested, lacking(record))


def _funders(told: Iterable[Passage], before: int) -> tuple[tuple[Party, ...], tuple[Behind, ...]]:
    """Return who is said to pay, with the words; so many parties stand before them."""
    named = [each for each in funders_and_executors(told) if each.role == "funding"]
    parties, behind = parties_of(named)
    return (
        tuple(replace(each, role="funder", confirmed=False) for each in parties),
        tuple(replace(each, part=each.part + before) for each in behind),
    )


def _told(record: Record, name: str) -> bool:
    return name != "period" or not record.period.is_empty


def _topics(
    head: Passage, prose: Prose, topics: TopicIndex, pace: Pace
) -> dict[str, list[Passage]]:
    """Return the topics that the first line names, or those the text names again and again."""
    if named := topics_in([head], topics):
        return named
    every = topics_in(pace.over(prose.sentences), topics)
    often = {code: words for code, words in every.items() if len(words) >= _OFTEN}
    return often if len(often) <= _MOST_TOPICS else {}


_OFTEN = 3  # times
_MOST_TOPICS = 4
