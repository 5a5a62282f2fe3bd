"""Listings of projects: numbered titles, each with a line of dates and a description."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from coopdesk.capture.drafts import Behind, Draft
from coopdesk.capture.listing.doubts import NOTE, WARNING, doubt, language_of
from coopdesk.capture.listing.entries import Entry, description_of, entries_of
from coopdesk.capture.listing.told import (
    contradictions,
    money_told,
    parties_told,
    unnamed_countries,
)
from coopdesk.capture.pace import Pace
from coopdesk.capture.prose.topics_named import topics_named
from coopdesk.capture.source import Source
from coopdesk.domain.completeness import missing
from coopdesk.domain.dates import Doubt as Unread
from coopdesk.domain.folding import words
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import NO_PERIOD, PROJECT, Description, Doubt, Record
from coopdesk.vocabulary.topics import TopicIndex

NAME = "project_listing"


def fits(source: Source) -> int:
    """Return how certain it is: several numbered titles with dates under them make it sure."""
    found = entries_of(source.lines[:_LOOKED_AT])
    dated = [each for each in found if each.dated]
    if not found or not any(each.paragraphs for each in found):
        return 0
    if not found[0].number:
        return 40
    if len(dated) == 1:
        return 35 + 20 * (found[0].number == 1)
    return min(60 + 6 * len(dated), 97)


def read(source: Source, topics: TopicIndex, report: Progress = unheard) -> list[Draft]:
    """Return a project for each entry, entries much alike too."""
    found = entries_of(source.lines)
    everything = " ".join(f"{each.title.text} {description_of(each).text}" for each in found)
    language = source.language or language_of(everything)
    pace = Pace(report, len(source.lines))
    drafts = [_draft(each, topics, language) for each in pace.over(found)]
    return _told_alike(drafts, language)


_LOOKED_AT = 1_000  # lines, in which a listing shows that it is one


def _draft(entry: Entry, topics: TopicIndex, language: str) -> Draft:
    title, prose = entry.title, description_of(entry)
    passages = [each for each in (title, prose) if each.text]
    behind = [title.behind("title")]
    suggested: set[str] = set()
    doubts: list[Doubt] = []
    period = NO_PERIOD
    if entry.dated:
        period = entry.dated.read.period
        behind.append(entry.dated.words.behind("period"))
        if entry.dated.read.doubt is not Unread.NONE:
            doubts.append(doubt("period", WARNING, "unclear", language, period.words))
    against = [*(each.words for each in entry.also_dated), *contradictions(period, prose)]
    if against:
        told = "; ".join(dict.fromkeys([period.words, *(each.text for each in against)]))
        doubts.append(doubt("period", WARNING, "differs", language, told))
        behind += [each.behind("warnings", len(doubts)) for each in against]
    parties, behind_parties = parties_told(title, prose)
    if unnamed := unnamed_countries(passages, parties):
        doubts.append(doubt("parties", NOTE, "countries_unnamed", language, unnamed.words.text))
        behind.append(unnamed.words.behind("warnings", len(doubts)))
    money = money_told(passages)
    about = topics_named([title], topics) or topics_named([prose], topics)
    behind += behind_parties
    behind += [each.behind("money", n) for n, (_, each) in enumerate(money, 1)]
    behind += [each.behind("topics", n) for n, each in enumerate(about.values(), 1)]
    behind += [each.behind("descriptions", 1, "text") for each in entry.paragraphs]
    named = {"parties": parties, "money": money, "topics": about}
    suggested |= {name for name, told in named.items() if told}
    text = "\n\n".join(each.text for each in entry.paragraphs)
    record = Record(
        kind=PROJECT,
        title=title.text,
        language=language,
        period=period,
        parties=parties,
        topics=tuple(about),
        money=tuple(each for each, _ in money),
        descriptions=(Description("general", text),) if text else (),
        warnings=tuple(doubts),
    )
    return Draft(record, tuple(behind), frozenset(suggested), _wanting(record))


def _wanting(record: Record) -> tuple[str, ...]:
    lacks = missing(record)
    return lacks if record.descriptions else (*lacks, "descriptions")


def _told_alike(drafts: Sequence[Draft], language: str) -> list[Draft]:
    """Note of each entry which others have its dates and nearly its words; none is left out."""
    dated = Counter(draft.record.period for draft in drafts)
    told: list[Draft] = []
    for draft in drafts:
        few = dated[draft.record.period] <= _MOST_OF_ONE_TIME
        alike = [
            other
            for other in (drafts if few and dated[draft.record.period] > 1 else ())
            if other is not draft and _are_alike(draft.record, other.record)
        ]
        if alike:
            titles = "; ".join(other.record.title for other in alike)
            noted = doubt("title", NOTE, "alike", language, titles)
            record = replace(draft.record, warnings=(*draft.record.warnings, noted))
            part = len(record.warnings)
            titled = [each for other in alike for each in other.words_behind("title")]
            behind = (*draft.behind, *(_about(each, part) for each in titled))
            draft = replace(draft, record=record, behind=behind)  # noqa: PLW2901
        told.append(draft)
    return told


def _about(title: Behind, part: int) -> Behind:
    return replace(title, field="warnings", part=part)


def _are_alike(first: Record, second: Record) -> bool:
    if first.period != second.period or first.period.is_empty:
        return False
    if not (first.descriptions and second.descriptions):
        return False
    texts = [words(each.descriptions[0].text)[:_MOST_COMPARED] for each in (first, second)]
    matched = SequenceMatcher(None, *texts, autojunk=False)
    return matched.real_quick_ratio() > _ALIKE < matched.quick_ratio() and matched.ratio() > _ALIKE


_ALIKE = 0.8
_MOST_OF_ONE_TIME = 40  # entries with the same dates that are compared with each other
_MOST_COMPARED = 200  # words
