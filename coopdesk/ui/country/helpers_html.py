"""Who could help, as a page to read: each provider with its reasons and what shows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from coopdesk.statistics.evidence import SHOWN, HelpFound
from coopdesk.statistics.who_could_help import (
    AGREED,
    HALF_LIFE,
    KNOWN_HERE,
    NARROWER,
    SAME_LANGUAGE,
    SAME_REGION,
    TOLD,
    Evidence,
    Provider,
)
from coopdesk.ui.country.links import help_link, list_link
from coopdesk.ui.country.record_words import record_line, words_for
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.typeset import Typeset, bullets, lines, linked, section
from coopdesk.vocabulary.content_languages import language_name
from coopdesk.vocabulary.places import place_name

translate = QCoreApplication.translate

FIRST = 10  # providers told of, until all are wanted
ALL_PROVIDERS = "providers:"  # the link that shows them all
_LONGEST = 240  # characters of a learning; the record has it all


def help_html(
    found: HelpFound, reader: Reader, style: Typeset, *, all_of_them: bool = False
) -> str:
    """Return the page of who could help, the most convincing first."""
    return _Help(found, reader, style, all_of_them).html()


@dataclass(frozen=True)
class _Help:
    found: HelpFound
    reader: Reader
    style: Typeset
    all_of_them: bool

    def html(self) -> str:
        if not self.found.providers:
            return self.style.page(self._head() + self._nobody())
        most = len(self.found.providers) if self.all_of_them else FIRST
        shown = self.found.providers[:most]
        parts = [self._head()]
        parts += [self._provider(number, each) for number, each in enumerate(shown, 1)]
        if len(self.found.providers) > most:
            words = translate("country", "All %Ln country(s)", "", len(self.found.providers))
            parts.append(f"<p>{linked(ALL_PROVIDERS, words)}</p>")
        parts.append(self._rules())
        return self.style.page("".join(parts))

    def _head(self) -> str:
        topic = self._topic(self.found.topic)
        title = translate("country", "Who could help with {topic}").format(topic=topic)
        if self.found.country:
            words = translate("country", "Who could help {country} with {topic}")
            title = words.format(country=self._place(self.found.country), topic=topic)
        counted = sum(bool(each.held) for each in self.found.providers)
        said = translate("country", "%Ln country(s) provided on it", "", counted)
        return self.style.title(title) + (self.style.small(escape(said)) if counted else "")

    def _nobody(self) -> str:
        topic = self._topic(self.found.topic)
        words = translate(
            "country", "No exchange tells of anybody who provided on {topic} or a narrower topic."
        )
        rows = [self._wider(code, count) for code, count in self.found.wider]
        offer = section(translate("country", "On a broader topic"), bullets(rows))
        asked = list_link(kind="exchange", topic=self.found.topic)
        see = linked(asked, translate("country", "Exchanges on this topic"))
        return f"<p>{escape(words.format(topic=topic))}</p><p>{see}</p>{offer}"

    def _wider(self, code: str, count: int) -> str:
        said = translate("country", "%Ln country(s) provided on it", "", count)
        link = linked(help_link(self.found.country, code), self._topic(code))
        return link + self.style.aside([said])

    # one provider

    def _provider(self, number: int, provider: Provider) -> str:
        name = linked(f"place:{provider.place}", self._place(provider.place))
        head = f'<p class="head">{number}. {name}</p>'
        reasons = " · ".join(escape(words) for words in self._reasons(provider))
        rows = [self._evidence(each) for each in provider.evidence[:SHOWN]]
        left = len(provider.evidence) - SHOWN
        more = ""
        if left > 0:
            link = list_link(
                kind="exchange", providing=provider.place, topic=self.found.topic
            )  # fmt: skip
            words = translate("country", "All %Ln exchange(s)", "", len(provider.evidence))
            more = f"<p>{linked(link, words)}</p>"
        return head + f"<p>{reasons}</p>" + self._score(provider) + bullets(rows) + more

    def _reasons(self, provider: Provider) -> Iterator[str]:
        count = len(provider.held)
        planned = len(provider.evidence) - count
        if count:
            yield translate("country", "provided on it %Ln time(s)", "", count)
        if planned:
            yield translate("country", "%Ln planned, not held yet", "", planned)
        if provider.last_year:
            yield translate("country", "last in {year}").format(year=provider.last_year)
        if provider.helped_before and self.found.country:
            words = translate("country", "helped {country} %Ln time(s)", "", provider.helped_before)
            yield words.format(country=self._place(self.found.country))
        if provider.languages:
            names = [language_name(code, self.reader.language) for code in provider.languages]
            yield translate("country", "speaks {languages} too").format(languages=", ".join(names))
        if provider.region:
            yield translate("country", "in {region} as well").format(
                region=self._place(provider.region)
            )
        told = sum(1 for each in provider.evidence if each.learnings)
        if told:
            yield translate("country", "learnings told of %Ln exchange(s)", "", told)

    def _score(self, provider: Provider) -> str:
        """Return how the place in the ranking comes about, as a sum one can follow."""
        weights = sum(each.weight for each in provider.evidence)
        shares = [
            (bool(provider.languages), SAME_LANGUAGE, translate("country", "language")),
            (bool(provider.region), SAME_REGION, translate("country", "region")),
            (provider.helped_before > 0, KNOWN_HERE, translate("country", "helped before")),
        ]
        added = [f"{words} +{_percent(share)}" for holds, share, words in shares if holds]
        score, evidence = _decimal(provider.score), _decimal(weights)
        if added:
            words = translate("country", "score {score}: {evidence} for the exchanges, {more}")
            said = words.format(score=score, evidence=evidence, more=", ".join(added))
        else:
            said = translate("country", "score {score}: for the exchanges").format(score=score)
        return self.style.small(escape(said))

    def _evidence(self, evidence: Evidence) -> str:
        row = self.found.rows.get(evidence.record_id)
        if row is None:  # removed since it was counted
            return escape(evidence.title)
        line = record_line(row, words_for(row.requesting, self.reader), self.reader, self.style)
        told = [_shortened(text) for text in self.found.learnings.get(evidence.record_id, ())[:2]]
        quotes = "".join(
            f'<br><span style="color: {self.style.secondary}">“{lines(text, inline=True)}”</span>'
            for text in told
        )
        return line + quotes

    def _rules(self) -> str:
        words = translate(
            "country",
            "An exchange counts 1 if it is of today and half as much for every {years} years it "
            "lies back; {narrower} of that on a narrower topic, {told} more with learnings. What "
            "is planned and not held yet counts {planned}; what was only requested, proposed or "
            "cancelled does not count. The sum grows by "
            "{language} for a common official language, {region} for a common region, and {known} "
            "where the two have worked together on it before.",
        )
        said = words.format(
            years=_decimal(HALF_LIFE),
            narrower=_percent(NARROWER),
            told=_percent(TOLD),
            planned=_percent(AGREED),
            language=_percent(SAME_LANGUAGE),
            region=_percent(SAME_REGION),
            known=_percent(KNOWN_HERE),
        )
        return section(translate("country", "How this is ranked"), self.style.small(escape(said)))

    # words

    def _place(self, code: str) -> str:
        return place_name(code, self.reader.language)

    def _topic(self, code: str) -> str:
        return self.reader.topics.label(code, self.reader.language)


def _percent(share: float) -> str:
    return translate("country", "{number} %").format(number=round(share * 100))


def _decimal(number: float) -> str:
    locale = QLocale()
    return locale.toString(number, "f", 0 if number == int(number) else 2)


def _shortened(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST].rstrip()}…"
