"""The records of a page: an agreement, the working group under it, and the group's meetings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import NAMESPACE_URL, uuid5

from coopdesk.capture.drafts import Draft
from coopdesk.capture.groups.meetings import Meeting, meetings_of
from coopdesk.capture.groups.names import agreement_names, group_names, mentions_group
from coopdesk.capture.groups.page import Page, page_of
from coopdesk.capture.groups.told import (
    agreement_days,
    agreement_parties,
    group_begin,
    group_members,
)
from coopdesk.capture.listing.doubts import NOTE, doubt, language_of
from coopdesk.capture.passages import Passage
from coopdesk.capture.prose.topics_named import topics_named
from coopdesk.capture.source import Source
from coopdesk.domain.completeness import missing
from coopdesk.domain.records import EXCHANGE, FRAMEWORK, NO_PERIOD, Doubt, Record
from coopdesk.vocabulary.topics import TopicIndex


def records_of(source: Source, topics: TopicIndex) -> list[Draft]:
    """Return the agreement, the group and its meetings, in this order, as far as they are told."""
    page = page_of(source.lines)
    text = " ".join(each.text for each in (*page.prose, *(news.words for news in page.news)))
    language = source.language or language_of(text)
    drafts: list[Draft] = []
    above = ""
    if names := agreement_names(page):
        drafts.append(_agreement(source, page, names, language))
        above = drafts[0].record.uid
    if groups := group_names(page):
        group = _group(source, page, groups, (above, language), topics)
        drafts.append(group)
        told = meetings_of(page)
        drafts += [_meeting(source, group, each, topics) for each in told]
    return drafts


def _agreement(
    source: Source, page: Page, names: Sequence[tuple[Passage, str]], language: str
) -> Draft:
    name, acronym = names[0]
    known = [name.text, acronym]
    days = agreement_days(page.sentences, known)
    parties = agreement_parties(page.sentences, known)
    prose = [each for each in page.prose if not mentions_group(each.text)]
    doubts: list[Doubt] = []
    behind = [name.behind("title"), name.behind("acronym")]
    for field, (_, words) in days.items():
        behind.append(words.behind(field))
        sentence = next(each for each in page.sentences if set(words.places) <= set(each.places))
        others = [other for _, other in names[1:] if f"({other})" in sentence.text]
        if others:
            told = f"{words.text} ({acronym}, {', '.join(others)})"
            doubts.append(doubt(field, NOTE, "two_agreements", language, told))
            behind.append(sentence.behind("warnings", len(doubts)))
    behind += [words.behind("parties", n) for n, (_, words) in enumerate(parties, 1)]
    kept = [*prose, *page.menu]
    behind += [each.behind("narrative") for each in kept]
    record = Record(
        kind=FRAMEWORK,
        framework_type="agreement",
        uid=_uid(source, name),
        title=name.text,
        acronym=acronym,
        language=language,
        signed=days["signed"][0] if "signed" in days else None,
        in_force=days["in_force"][0] if "in_force" in days else None,
        parties=tuple(party for party, _ in parties),
        narrative=_text(prose, page.menu),
        warnings=tuple(doubts),
    )
    suggested = {"acronym", *days, *(["parties"] if parties else [])}
    return Draft(record, tuple(behind), frozenset(suggested), missing(record))


def _group(
    source: Source,
    page: Page,
    names: Sequence[Passage],
    above: tuple[str, str],
    topics: TopicIndex,
) -> Draft:
    name = names[0]
    framework, language = above
    behind = [each.behind("title") for each in names]
    begin = group_begin(page.sentences)
    if begin:
        behind.append(begin[1].behind("period"))
    members = group_members(page.sentences)
    for number, (_, words) in enumerate(members, 1):
        behind += [each.behind("parties", number) for each in words]
    about = topics_named([name], topics)
    behind += [words.behind("topics", n) for n, words in enumerate(about.values(), 1)]
    prose = [each for each in page.prose if mentions_group(each.text)]
    news = [each.words for each in page.news]
    behind += [each.behind("narrative") for each in (*prose, *news)]
    told = {"period": begin, "parties": members, "topics": about, "framework": framework}
    record = Record(
        kind=FRAMEWORK,
        framework_type="working_group",
        uid=_uid(source, name),
        framework=framework,
        title=name.text,
        language=language,
        period=begin[0] if begin else NO_PERIOD,
        parties=tuple(party for party, _ in members),
        topics=tuple(about),
        narrative=_text(prose, [_whole_line(source, each) for each in news]),
    )
    suggested = frozenset(field for field, found in told.items() if found)
    return Draft(record, tuple(behind), suggested, missing(record))


def _meeting(source: Source, group: Draft, meeting: Meeting, topics: TopicIndex) -> Draft:
    language = group.record.language
    in_prose = meeting.title.text[0].islower() or len(meeting.title.text) < _SHORTEST_TITLE
    title = meeting.title.text
    if in_prose:
        title = f"{group.record.title}: {title}"
    behind = [meeting.title.behind("title"), meeting.title.behind("modality")]
    doubts: list[Doubt] = []
    for field, words in (
        *(("period", meeting.when), ("city", meeting.city), ("country_held", meeting.where)),
    ):
        if words and (field != "country_held" or meeting.country):
            behind.append(words.behind(field))
    if meeting.status:
        behind.append(meeting.title.behind("status"))
    if meeting.from_news:
        told = f"{meeting.period.words} ({meeting.from_news})"
        doubts.append(doubt("period", NOTE, "year_of_news", language, told))
    about = topics_named([meeting.title], topics) if not in_prose else {}
    behind += [words.behind("topics", n) for n, words in enumerate(about.values(), 1)]
    record = Record(
        kind=EXCHANGE,
        modality="meeting",
        uid=_uid(source, meeting.title),
        framework=group.record.uid,
        title=title,
        language=language,
        period=meeting.period,
        status=meeting.status,
        city=meeting.city.text if meeting.city else "",
        country_held=meeting.country,
        topics=tuple(about),
        warnings=tuple(doubts),
    )
    told_fields = {"period": meeting.when, "city": meeting.city, "status": meeting.status}
    told_fields |= {"country_held": meeting.country, "topics": about, "framework": True}
    suggested = frozenset(field for field, found in told_fields.items() if found)
    return Draft(record, tuple(behind), suggested, missing(record))


_SHORTEST_TITLE = 30  # characters; "First meeting" alone says too little


def _uid(source: Source, words: Passage) -> str:
    """Return a uid that the same words of the same source always get."""
    place = f"{source.sha256}/{words.places[0][0]}/{words.places[0][1]}/{words.text}"
    return str(uuid5(NAMESPACE_URL, place))


def _text(prose: Iterable[Passage], lines: Iterable[Passage | str]) -> str:
    raw = [each if isinstance(each, str) else each.text for each in lines]
    return "\n\n".join([*(each.text for each in prose), *(["\n".join(raw)] if raw else [])])


def _whole_line(source: Source, words: Passage) -> str:
    """Return the lines of a headline as they stand, its month too."""
    return " ".join(
        source.lines[n - 1].strip() for n in range(words.first_line, words.last_line + 1)
    )
