"""The project that a status report tells of, with the words behind each of its fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from coopdesk.capture.drafts import Behind, Draft
from coopdesk.capture.pace import Pace
from coopdesk.capture.passages import Passage, plain
from coopdesk.capture.prose.topics_named import topics_named
from coopdesk.capture.source import Source
from coopdesk.capture.status_report.doubts import (
    NOTE,
    WARNING,
    doubt,
    doubts_about,
    later_than,
)
from coopdesk.capture.status_report.figures import elapsed_figure, read_figures
from coopdesk.capture.status_report.front import (
    Titles,
    is_contact,
    read_agreements,
    read_as_of,
    read_budget,
    read_documents,
    read_people,
    read_period_of,
    read_titles,
    website_of,
)
from coopdesk.capture.status_report.models import numbered, read_links, read_models
from coopdesk.capture.status_report.organisations import (
    funders_and_executors,
    parties_of,
    partners,
    places_named,
)
from coopdesk.capture.status_report.outline import Outline, ResultPart, outline
from coopdesk.capture.status_report.tables import read_table
from coopdesk.capture.status_report.words import (
    MODELS,
    OBJECTIVES,
    PARTNERS,
    STATUS,
)
from coopdesk.domain.completeness import missing
from coopdesk.domain.records import PROJECT, Description, Doubt, Party, Record
from coopdesk.domain.results import ResultNode, StatusReport
from coopdesk.vocabulary.topics import TopicIndex


def read_project(source: Source, topics: TopicIndex, pace: Pace | None = None) -> Draft | None:
    """Read the project of a report; None where it has no results or no title."""
    parts = outline(source.lines)
    titles = read_titles(parts.front)
    if not parts.results or titles is None:
        return None
    return _Project(source, parts, titles).draft(topics, pace or Pace())


class _Project:
    """A project while it is read: the words behind it and its doubts are gathered on the way."""

    def __init__(self, source: Source, parts: Outline, titles: Titles) -> None:
        self.source = source
        self.parts = parts
        self.titles = titles
        self.record = Record(kind=PROJECT, title=titles.project.text, language=parts.language)
        self.behind: list[Behind] = [titles.project.behind("title")]
        self.doubts: list[Doubt] = []
        self.suggested: set[str] = set()
        self.unknown: list[str] = []

    def draft(self, topics: TopicIndex, pace: Pace) -> Draft:
        """Read all of it."""
        self._take_facts()
        self._take_parties()
        self._take_texts()
        self._take_results(pace)
        self._take_figures()
        self._take_topics(topics)
        self._take_doubts()
        record = replace(self.record, warnings=tuple(self.doubts))
        behind = tuple(each for each in self.behind if each.text)
        return Draft(record, behind, frozenset(self.suggested), missing(record))

    def _set(self, **values: object) -> None:
        self.record = replace(self.record, **values)  # pyright: ignore[reportArgumentType]

    def _doubt(self, field: str, severity: str, code: str, words: str) -> None:
        self.doubts.append(doubt(field, severity, code, self.parts.language, words))

    def _take_facts(self) -> None:
        front, back = self.parts.front, self.parts.back
        around = [each for key in _OF_HEAD for each in self.parts.sections.get(key, [])]
        everywhere = [*front, *around, *back]
        if as_of := read_as_of(front) or read_as_of(around):
            day, precision, words = as_of
            self._set(as_of=day)
            self.behind.append(words.behind("as_of"))
            if precision != "day":
                self._doubt("as_of", NOTE, "as_of_month", words.text)
        periods = read_period_of(front, around)
        if periods:
            self._set(period=periods[0][0])
            self.behind += [words.behind("period") for _, words in periods]
            if len(periods) > 1:
                self._doubt("period", WARNING, "differs", "; ".join(w.text for _, w in periods))
        self._take_budget(around)
        agreements = read_agreements(everywhere)
        people = read_people([*front, *around])
        self._set(
            agreement_numbers=tuple(number for number, _ in agreements),
            people=tuple(person for person, _ in people),
        )
        for name, found in (("agreement_numbers", agreements), ("people", people)):
            self.behind += [words.behind(name, n) for n, (_, words) in enumerate(found, 1)]
        documents, behind = read_documents(self.source.lines, self.source.links)
        number, website = website_of(documents)
        self._set(documents=documents, website=website)
        self.behind += behind
        if number:
            told = next(each for each in behind if each.part == number)
            self.behind.append(replace(told, field="website", part=0, within=""))

    def _take_budget(self, around: Sequence[Passage]) -> None:
        """Take the budget; an amount told again is more words for it, another contradicts."""
        kept: list[tuple[object, Passage]] = []
        told = read_budget(self.parts.front) or read_budget(around)
        for money, words in [*told, *read_budget(self.parts.back)]:
            again = [
                n for n, each in enumerate(self.record.money, 1) if each.amount == money.amount
            ]
            if not again:
                self._set(money=(*self.record.money, money))
                kept.append((money, words))
            part = again[0] if again else len(self.record.money)
            self.behind.append(words.behind("money", part))
        if len(kept) > 1:
            self._doubt("money", WARNING, "differs", "; ".join(words.text for _, words in kept))

    def _take_parties(self) -> None:
        prose = [plain(each) for each in (*self.parts.front, *self.parts.back)]
        named = list(funders_and_executors(prose))
        named += partners(map(plain, self.parts.sections.get(PARTNERS, [])))
        parties, behind = parties_of(named)
        executing = [(n, p) for n, p in enumerate(parties, 1) if p.role == "implementing"]
        if executing:
            number, party = executing[0]
            self._set(executing_body=party.organisation)
            told = next(each for each in behind if each.part == number)
            self.behind.append(replace(told, field="executing_body", part=0, within=""))
            if not party.confirmed:
                self.suggested.add("executing_body")
        for code, words in places_named(self.titles.project):
            parties = (*parties, _beneficiary(code))
            behind = (*behind, words.behind("parties", len(parties), "place"))
        self._set(parties=parties)
        self.behind += behind
        if not all(party.confirmed for party in parties):
            self.suggested.add("parties")

    def _take_texts(self) -> None:
        """Take objectives and target groups as descriptions, the rest of the head as narrative."""
        told: list[tuple[str, Passage]] = []
        objectives = self.parts.sections.get(OBJECTIVES, [])
        listed = [words for _, words in numbered(objectives)] or [plain(p) for p in objectives]
        told += [("objectives", words) for words in listed]
        for each in map(plain, self.parts.sections.get(PARTNERS, [])):
            if _BENEFICIARIES.search(each.text) and len(each.text) < _LONGEST_GROUP:
                told.append(("target_groups", each))
        self._set(descriptions=tuple(Description(kind, words.text) for kind, words in told))
        self.behind += [w.behind("descriptions", n, "text") for n, (_, w) in enumerate(told, 1)]
        around = [
            *self.parts.front[self.titles.paragraph + 1 :],
            *(p for p in self.parts.sections.get(MODELS, []) if not numbered([p])),
            *self.parts.sections.get(STATUS, []),
        ]
        shown = [plain(each) for each in around if not is_contact(each.text)]
        self._set(narrative="\n\n".join(each.text for each in shown))
        self.behind += [each.behind("narrative") for each in shown if each.text]

    def _take_results(self, pace: Pace) -> None:
        links = [link for part in self.parts.results for link in part.links]
        models, behind = read_models(self.parts.sections.get(MODELS, []), links)
        self.behind += behind
        parts = pace.over(self.parts.results)
        nodes = tuple(self._node(part, n) for n, part in enumerate(parts, 1))
        self._set(models=models, results=nodes)

    def _node(self, part: ResultPart, number: int) -> ResultNode:
        title = plain(part.title)
        table = read_table(self.source.lines, part.table, number)
        links, behind = read_links(part.links, number)
        text = [plain(each) for each in part.text]
        self.behind.append(title.behind("results", number, "title"))
        self.behind += [each.behind("results", number, "narrative") for each in text]
        self.behind += (*behind, *table.behind)
        self.unknown += table.unknown
        return ResultNode(
            *(part.heading.level, part.heading.code, part.heading.label, title.text),
            "\n".join(each.text for each in text),
            *(links, table.activities),
        )

    def _take_figures(self) -> None:
        figures, behind = read_figures(self.parts.figures, self.record.as_of)
        computed = elapsed_figure(self.record, self.parts.language)
        self._set(kpis=(*figures, *computed))
        self.behind += behind
        basis = [each for each in self.behind if each.field in {"as_of", "period"}]
        self.behind += [
            replace(each, field="kpis", part=len(figures) + 1, within="value")
            for each in basis
            if computed
        ]
        report = StatusReport(self.record.as_of, self.titles.report.text)
        footnotes = [plain(each) for each in self.parts.back if each.text[0] in _STARS]
        notes = [each.cut(len(each.text) - len(each.text.lstrip(_STARS))) for each in footnotes]
        report = replace(report, note="\n".join(each.text for each in notes))
        self._set(status_reports=(report,))
        self.behind.append(self.titles.report.behind("status_reports", 1, "title"))
        self.behind += [each.behind("status_reports", 1, "note") for each in notes]

    def _take_topics(self, topics: TopicIndex) -> None:
        objectives = [words for _, words in numbered(self.parts.sections.get(OBJECTIVES, []))]
        found = topics_named([self.titles.project, *objectives], topics)
        self._set(topics=tuple(found))
        if found:
            self.suggested.add("topics")
        self.behind += [w.behind("topics", n) for n, w in enumerate(found.values(), 1)]

    def _take_doubts(self) -> None:
        language, results = self.parts.language, self.parts.results
        as_of: date | None = self.record.as_of
        later = later_than(as_of, self.source.lines, results, language) if as_of else None
        if later:
            self.doubts.insert(0, later[0])
            self.behind += later[1]
        self.doubts += doubts_about(self.record, results, self.unknown, language)


_OF_HEAD = (OBJECTIVES, PARTNERS, STATUS)
_STARS = "*† "
_LONGEST_GROUP = 600  # characters
_BENEFICIARIES = re.compile(r"\b(?:beneficiar|bénéficiair|beneficiári)", re.IGNORECASE)


def _beneficiary(code: str) -> Party:
    """Return a place named in the title; that the project is for it only follows from there."""
    return Party(place=code, role="beneficiary", confirmed=False)
