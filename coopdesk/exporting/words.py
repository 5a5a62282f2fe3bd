"""The words a reader of one language sees for codes, and days as a cell shows them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from coopdesk.domain.periods import Period, first_day, last_day
from coopdesk.domain.records import Record
from coopdesk.exporting.column import YES_NO, join
from coopdesk.vocabulary.date_text import period_long, period_text
from coopdesk.vocabulary.labels import label_language
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex


@dataclass(frozen=True, slots=True)
class Words:
    """What the codes of an export are called: topic codes → labels, uids → titles.

    What was looked up once is kept: an export asks for the same few words a million times.
    """

    language: str
    topics: Mapping[str, str]
    titles: Mapping[str, str]
    _said: dict[object, Any] = field(default_factory=dict[object, Any], compare=False, repr=False)

    def place(self, code: str) -> str:
        """Return the name of a place, "" for none."""
        if not code:
            return ""
        said = self._said.get(code)
        if said is None:
            said = self._said[code] = place_name(code, self.language)
        return said

    def topic(self, code: str) -> str:
        """Return the label of a topic, or its code where nobody named it."""
        return self.topics.get(code, code)

    def topics_of(self, codes: tuple[str, ...]) -> str:
        """Return the labels of topics as a cell holds them."""
        said = self._said.get(codes)
        if said is None:
            said = self._said[codes] = join(map(self.topic, codes))
        return said

    def term(self, vocabulary: str, code: str) -> str:
        """Return the label of a term, "" for none."""
        if not code:
            return ""
        key = vocabulary, code, ""  # no topics
        said = self._said.get(key)
        if said is None:
            said = self._said[key] = term(vocabulary, code, self.language)
        return said

    def yes_no(self, *, yes: bool) -> str:
        """Return yes or no."""
        return YES_NO[self.language][0 if yes else 1]

    def period(self, period: Period) -> str:
        """Return a period as a reader says it, or its own words where it has no day."""
        return period_text(period, self.language) or period.words

    def start(self, period: Period) -> date | str | None:
        """Return the start as a day where it is one, else in words: March 2024."""
        return self._day(period.start, period.start_precision, first=True)

    def end(self, period: Period) -> date | str | None:
        """Return the end as a day where it is one, else in words."""
        return self._day(period.end, period.end_precision, first=False)

    def _day(self, day: date | None, precision: str, *, first: bool) -> date | str | None:
        if day is None or precision not in {"month", "quarter", "year"}:
            return day
        start = first_day(day, precision)
        usual = start if first else last_day(start, precision)
        if day != usual:  # a day nobody would read out of "March 2024": kept as it is
            return day
        whole = Period(start, last_day(start, precision), precision, precision, "point")
        return period_long(whole, self.language)


def words_for(language: str, topics: Sequence[TopicEntry], records: Iterable[Record] = ()) -> Words:
    """Return the words for a reader of a language; records lend their titles to links."""
    short = label_language(language)
    index = TopicIndex(topics)
    return Words(
        short,
        {entry.code: index.label(entry.code, short) for entry in topics},
        {record.uid: record.title for record in records if record.uid},
    )
