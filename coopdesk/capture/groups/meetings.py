"""Meetings of a working group: told in prose with their days, or in news under a month."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from coopdesk.capture.groups.names import GROUP_WORD
from coopdesk.capture.groups.page import News, Page
from coopdesk.capture.passages import Passage
from coopdesk.capture.status_report.organisations import places_named
from coopdesk.domain.dates import Doubt, Found, find_periods, read_period
from coopdesk.domain.periods import Period
from coopdesk.vocabulary.places import find_place, is_region


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting: its words as title, its days, where it was held; news lends its year."""

    title: Passage
    period: Period
    when: Passage | None
    city: Passage | None
    country: str
    where: Passage | None
    status: str = ""
    from_news: str = ""  # 4/04, where the year of the days is that of the news


def meetings_of(page: Page) -> list[Meeting]:
    """Return the meetings of the group that a page tells of; days of anything else are none."""
    return [*_told(page), *_announced(page)]


def days_in(sentence: Passage) -> list[tuple[Period, Passage]]:
    """Return the periods of a sentence; 8 and 9 July 2002 are two days of one period."""
    groups: list[list[Found]] = []
    for found in find_periods(sentence.text):
        between = sentence.text[groups[-1][-1].end : found.start] if groups else ""
        if groups and _AND.fullmatch(between) and _near(groups[-1][-1].period, found.period):
            groups[-1].append(found)
        else:
            groups.append([found])
    told: list[tuple[Period, Passage]] = []
    for group in groups:
        words = sentence.cut(group[0].start, group[-1].end)
        read = read_period(words.text)
        whole = len(group) > 1 and read.doubt is Doubt.NONE and read.period.start
        told.append((read.period if whole else group[0].period, words))
    return told


def _told(page: Page) -> Iterator[Meeting]:
    for sentence in page.sentences:
        cue = _MET.search(sentence.text)
        if not cue or not GROUP_WORD.search(sentence.text[: cue.end()]):
            continue
        for period, words in days_in(sentence):
            start = sentence.places.index(words.places[0])
            if (
                start < cue.start()
                or start - cue.end() > _FARTHEST
                or _ASIDE.search(sentence.text[cue.end() : start])
            ):
                continue
            after = sentence.cut(start + len(words.text))
            city, country, where = _held_in(after)
            if not country and not city:
                city, country, where = _held_in(sentence.cut(cue.end(), start))
            title = sentence.cut(*cue.span())
            yield Meeting(title, period, words, city, country, where, "completed")


def _announced(page: Page) -> Iterator[Meeting]:
    for news in page.news:
        text = news.words.text
        cue = _MEETING.search(text)
        if not cue or not GROUP_WORD.search(text):
            continue
        coming = bool(_COMING.search(text))
        period, when, lent = _days_of_news(news, coming=coming)
        city, country, where = _held_in(news.words)
        status = "scheduled" if coming else "completed" if _HELD.search(text) else ""
        month = f"{news.month}/{news.year % 100:02}" if lent else ""
        yield Meeting(news.words, period, when, city, country, where, status, month)


def _days_of_news(news: News, *, coming: bool) -> tuple[Period, Passage | None, bool]:
    """Return the days of a headline; one without a year has that of the news, or the next."""
    if told := days_in(news.words):
        return (*told[0], False)
    for found in _DAYS.finditer(news.words.text):
        words = news.words.cut(*found.span())
        for year in (news.year, news.year + 1, news.year - 1):
            read = read_period(f"{words.text.rstrip('.')} {year}")
            if read.doubt is not Doubt.NONE:
                read = read_period(f"{words.text.rstrip('.')}, {year}")
            start = read.period.start
            if read.doubt is not Doubt.NONE or start is None:
                break
            distance = (start.year - news.year) * 12 + start.month - news.month
            if (0 <= distance <= _HALF_YEAR) if coming else (-_HALF_YEAR <= distance <= 0):
                return replace(read.period, words=words.text), words, True
    return Period(), None, False


def _held_in(words: Passage) -> tuple[Passage | None, str, Passage | None]:
    """Return the city and the country after "in": Toronto, Canada; a country alone is no city."""
    found = _IN.search(words.text)
    if not found:
        return None, "", None
    city = words.cut(*found.span("city"))
    if re.search(r"\w{3}\.$", city.text):  # the end of the sentence, not of D.C.
        city = city.cut(0, len(city.text) - 1)
    behind = words.cut(*found.span("country")) if found["country"] else None
    country = find_place(behind.text) if behind else None
    if code := find_place(city.text):
        return None, "" if is_region(code) else code, city
    if country and behind and not is_region(country):
        return city, country, behind
    within = [code for code, _ in places_named(city) if not is_region(code)]
    return city, within[0] if len(within) == 1 and "City" in city.text else "", city


def _near(first: Period, second: Period) -> bool:
    if not first.start or not second.start:
        return False
    return abs((second.start - first.start).days) <= _DAYS_OF_ONE


_AND = re.compile(r"\s*(?:,|and|&|y|et|e)\s*")
_DAYS_OF_ONE = 10
_FARTHEST = 60  # characters between the meeting and its days
_HALF_YEAR = 11  # months at most between the news and what it tells of
_MEETING = re.compile(
    r"\b(?:meetings?|met|reuni(?:ón|ones|ão|ões)|réunions?|se reun\w+|reuniu-se)\b", re.IGNORECASE
)
_MET = re.compile(
    r"\b(?:(?:(?:first|second|third|fourth|fifth|last|latest|annual|inaugural|\d+(?:st|nd|rd|"
    r"th)) )?"
    r"meeting|met|(?:primera|segunda|tercera|cuarta|última|\d+\.?ª) reunión|reunión|se reunió|"
    r"(?:première|deuxième|troisième|dernière) réunion|réunion|s['’](?:est|était) réuni|"
    r"(?:primeira|segunda|terceira|última) reunião|reunião|reuniu-se|se reuniu)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\b(?:issued|release|published|comunicado|communiqué|publicad)", re.IGNORECASE)
_COMING = re.compile(
    r"\b(?:next|to be held|will|upcoming|próxim[oa]|se celebrará|tendrá lugar|prochaine?|aura lieu|"
    r"se tiendra|será realizada|terá lugar)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:held|took place|met|celebrad[ao]|se celebró|tuvo lugar|tenue|eu lieu|s['’]est tenue|"
    r"realizada|teve lugar)\b",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:jan(?:uary|vier|eiro)?|ene(?:ro)?|feb(?:ruary|rero)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|"
    r"zo|s|ço)?|"
    r"apr(?:il)?|abr(?:il)?|avr(?:il)?|may|mayo|mai|maio|jun[eio]o?|juin|jul(?:y|io|ho)?|juillet|"
    r"aug(?:ust)?|ago(?:sto)?|août|sept?(?:ember|iembre|embre)?|set(?:embro)?|oct(?:ober|ubre|"
    r"obre)?|"
    r"out(?:ubro)?|nov(?:ember|iembre|embre|embro)?|dec(?:ember)?|dic(?:iembre)?|déc(?:embre)?|"
    r"dez(?:embro)?)"
)
_DAYS = re.compile(
    r"\b(?:\d{1,2}(?:\s?(?:[-–]|to|al?|au|and|y|et|e)\s?\d{1,2})? (?:de |d['’])?)?"
    rf"{_MONTH}\b\.?(?: \d{{1,2}}(?:\s?(?:[-–]|to|and)\s?\d{{1,2}})?)?(?!\w)",
    re.IGNORECASE,
)
_WORD = rf"(?!{_MONTH}\b)[A-ZÀ-Þ]"
_PLACE = rf"(?:{_WORD}[\w'’.-]*)(?:(?: (?:de|del|do|da|of|la))* {_WORD}[\w'’-]*)*"
_IN = re.compile(rf"\b(?:in|en|à|em|at) (?P<city>{_PLACE})(?:(?:, | \()(?P<country>{_PLACE}))?")
