"""The profile of a country as a page to read: HTML built from escaped text alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale

from coopdesk.domain.figures import Bar
from coopdesk.domain.periods import point
from coopdesk.domain.records import EXCHANGE, RecordRow
from coopdesk.statistics.country import SHOWN, CountryProfile, OpenStep, Partner, Told
from coopdesk.ui.country.links import help_link, list_link
from coopdesk.ui.country.record_words import names, record_line, words_for, words_from, words_with
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.typeset import Typeset, bullets, lines, linked, section
from coopdesk.vocabulary.date_text import period_long
from coopdesk.vocabulary.places import is_historic, is_region, place_name, regions_of
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate

ALL_PARTNERS = "partners:"  # the link that shows them all


def profile_html(
    profile: CountryProfile,
    reader: Reader,
    style: Typeset,
    today: date,
    *,
    all_partners: bool = False,
) -> str:
    """Return the whole profile; of many partners the first few, unless all are wanted."""
    return _Profile(profile, reader, style, today, all_partners).html()


@dataclass(frozen=True)
class _Profile:
    profile: CountryProfile
    reader: Reader
    style: Typeset
    today: date
    all_partners: bool

    def html(self) -> str:
        found = self.profile
        parts = [self._head()]
        if found.is_empty:
            parts.append(f"<p>{escape(self._nothing_words())}</p>")
        parts += [
            self._members(),
            self._gaps(),
            self._open_steps(),
            self._exchanges(),
            self._partners(),
            self._learnings(),
            self._projects(),
            self._modalities(),
        ]
        return self.style.page("".join(parts))

    # the head: what the place is, and how much there is of it

    def _head(self) -> str:
        place, language = self.profile.place, self.reader.language
        name = place_name(place, language)
        regions = [
            linked(f"place:{code}", place_name(code, language))
            for code in regions_of(place)
            if code != "001"
        ]
        what = [escape(self._kind_words()), *([] if is_region(place) else [place]), *regions]
        return self.style.small(" · ".join(what)) + self.style.title(name) + self._facts()

    def _kind_words(self) -> str:
        if is_historic(self.profile.place):
            return translate("country", "Country that no longer exists")
        if is_region(self.profile.place):
            return translate("country", "Region")
        return translate("country", "Country")

    def _nothing_words(self) -> str:
        name = place_name(self.profile.place, self.reader.language)
        if self.profile.members.bars:
            words = translate("country", "No record names {place} itself as a party.")
        else:
            words = translate(
                "country",
                "No record names {place} as a party. What it asks for and offers appears here "
                "as soon as one does.",
            )
        return words.format(place=name)

    def _facts(self) -> str:
        found, place = self.profile, self.profile.place
        said = (
            (
                found.asked_in_all,
                translate("country", "Asked for %Ln exchange(s)", "", found.asked_in_all),
                list_link(kind="exchange", requesting=place),
            ),
            (
                found.offered_in_all,
                translate("country", "offered %Ln exchange(s)", "", found.offered_in_all),
                list_link(kind="exchange", providing=place),
            ),
            (
                found.joint_in_all,
                translate("country", "took part in %Ln other(s)", "", found.joint_in_all),
                self._joint_link(),
            ),
            (
                found.projects_in_all,
                translate("country", "%Ln project(s)", "", found.projects_in_all),
                list_link(kind="project", place=place),
            ),
            (
                found.frameworks_in_all,
                translate("country", "%Ln framework(s)", "", found.frameworks_in_all),
                list_link(kind="framework", place=place),
            ),
        )
        facts = [linked(link, words) for count, words, link in said if count]
        years = [bar.key for bar in found.years.bars if bar.key.isdecimal() and bar.value]
        if years:
            span = years[0] if years[0] == years[-1] else f"{years[0]}–{years[-1]}"
            facts.append(escape(span))
        return f"<p>{' · '.join(facts)}</p>" if facts else ""

    def _members(self) -> str:
        bars = self.profile.members.bars
        if not is_region(self.profile.place):
            return ""
        note = translate(
            "country",
            "This page tells of records that name the region itself. Its countries have pages of "
            "their own:",
        )
        rows = [
            linked(f"place:{bar.key}", place_name(bar.key, self.reader.language))
            + f"&nbsp;{_number(bar.value)}"
            for bar in bars
        ]
        return f"<p>{escape(note)}</p><p>{' · '.join(rows)}</p>" if rows else ""

    # what it lacks and owes

    def _gaps(self) -> str:
        bars = self.profile.gaps.bars
        rows = [self._gap(bar) for bar in bars[:SHOWN]]
        title = translate("country", "Asked for, but nothing came of it yet")
        left = len(bars) - SHOWN
        if left > 0:
            rows.append(self._faded(translate("country", "and %Ln more topic(s)", "", left)))
        return section(title, bullets(rows))

    def _gap(self, bar: Bar) -> str:
        place = self.profile.place
        topic = self.reader.topics.label(bar.key, self.reader.language)
        times = translate("country", "%Ln exchange(s)", "", int(bar.value or 0))
        records = linked(list_link(kind="exchange", requesting=place, topic=bar.key), times)
        who = linked(help_link(place, bar.key), translate("country", "Who could help?"))
        return f"{escape(topic)} — {records} · {who}"

    def _open_steps(self) -> str:
        found = self.profile
        return self._section(
            translate("country", "Still open"),
            _by_record((s.record_id, s.record_title, self._step(s)) for s in found.open_steps),
            found.open_steps_in_all,
            f"steps:{found.place}",
            translate("country", "All %Ln next step(s)", "", found.open_steps_in_all),
        )

    def _step(self, step: OpenStep) -> str:
        owner = step.owner or names([step.owner_place] if step.owner_place else [], self.reader)
        due = ""
        if step.due:
            words = translate("country", "due {date}")
            if step.due < self.today:
                words = translate("country", "overdue since {date}")
            due = words.format(date=period_long(point(step.due), self.reader.language))
        is_telling = step.status not in {"", "open", "unknown"}
        said = term("step_status", step.status, self.reader.language) if is_telling else ""
        aside = self.style.aside((owner, due, said))
        return f"☐&nbsp; {lines(step.text, inline=True)}{aside}"

    # what it did

    def _exchanges(self) -> str:
        found, place = self.profile, self.profile.place
        return (
            self._records(
                translate("country", "What it asked for"),
                found.asked,
                found.asked_in_all,
                list_link(kind="exchange", requesting=place),
            )
            + self._records(
                translate("country", "What it offered"),
                found.offered,
                found.offered_in_all,
                list_link(kind="exchange", providing=place),
            )
            + self._records(
                translate("country", "What else it took part in"),
                found.joint,
                found.joint_in_all,
                self._joint_link(),
            )
        )

    def _joint_link(self) -> str:
        place = self.profile.place
        sides = {"requesting": place, "providing": place}
        return list_link(kind="exchange", place=place, but_not=sides)

    def _projects(self) -> str:
        found, place = self.profile, self.profile.place
        return self._records(
            translate("country", "ILO projects"),
            found.projects,
            found.projects_in_all,
            list_link(kind="project", place=place),
        ) + self._records(
            translate("country", "Frameworks"),
            found.frameworks,
            found.frameworks_in_all,
            list_link(kind="framework", place=place),
        )

    def _records(self, title: str, rows: Sequence[RecordRow], total: int, link: str) -> str:
        shown = [record_line(row, self._who(row), self.reader, self.style) for row in rows]
        words = translate("country", "All %Ln record(s)", "", total)
        return self._section(title, shown, total, link, words)

    def _who(self, row: RecordRow) -> str:
        """Tell from whom the place had something, else for whom, else with whom it was."""
        own = self.profile.place
        giving, asking, others = (
            [place for place in places if place != own]
            for places in (row.providing, row.requesting, row.others)
        )
        is_exchange = row.kind == EXCHANGE  # of a project, those who give are mostly who pays
        if is_exchange and own in row.requesting and giving:
            return words_from(giving, self.reader)
        if is_exchange and own in row.providing and asking:
            return words_for(asking, self.reader)
        return words_with([*dict.fromkeys([*giving, *asking, *others])], self.reader)

    def _partners(self) -> str:
        partners = self.profile.partners
        most = len(partners) if self.all_partners else SHOWN
        rows = [self._partner(partner) for partner in partners[:most]]
        if len(partners) > most:
            words = translate("country", "All %Ln partner(s)", "", len(partners))
            rows.append(linked(ALL_PARTNERS, words))
        return section(translate("country", "With whom"), bullets(rows))

    def _partner(self, partner: Partner) -> str:
        own, other = self.profile.place, partner.place
        said = (
            (
                partner.gave,
                translate("country", "helped it %Ln time(s)", "", partner.gave),
                list_link(kind="exchange", requesting=own, providing=other),
            ),
            (
                partner.received,
                translate("country", "was helped %Ln time(s)", "", partner.received),
                list_link(kind="exchange", providing=own, requesting=other),
            ),
            (
                partner.together,
                translate("country", "both took part %Ln time(s)", "", partner.together),
                list_link(
                    kind="exchange",
                    text=f"country:{own} country:{other}",
                    but_not={"requesting": own, "providing": own},
                ),
            ),
        )
        counts = " · ".join(linked(link, words) for count, words, link in said if count)
        name = linked(f"place:{other}", place_name(other, self.reader.language))
        return f"{name} — {counts}"

    def _learnings(self) -> str:
        found = self.profile
        return self._section(
            translate("country", "Learnings"),
            _by_record((t.record_id, t.record_title, self._told(t)) for t in found.learnings),
            found.learnings_in_all,
            f"learnings:{found.place}",
            translate("country", "All %Ln learning(s)", "", found.learnings_in_all),
        )

    def _told(self, told: Told) -> str:
        by = translate("country", "reported by {who}").format(who=told.by) if told.by else ""
        return f"–&nbsp; {lines(told.text, inline=True)}{self.style.aside([by])}"

    def _modalities(self) -> str:
        rows = [
            escape(term("modality", bar.key, self.reader.language))
            + " — "
            + linked(
                list_link(
                    kind="exchange", place=self.profile.place, text=f"modality:{bar.key}"
                ),
                translate("country", "%Ln exchange(s)", "", int(bar.value or 0)),
            )
            for bar in self.profile.modalities.bars
        ]  # fmt: skip
        return section(translate("country", "How"), bullets(rows))

    # shapes

    def _section(self, title: str, rows: Sequence[str], total: int, link: str, words: str) -> str:
        body = bullets(rows)
        if total > SHOWN:
            body += f"<p>{linked(link, words)}</p>"
        return section(title, body)

    def _faded(self, words: str) -> str:
        return f'<span style="color: {self.style.secondary}">{escape(words)}</span>'


def _by_record(told: Iterable[tuple[int, str, str]]) -> list[str]:
    """Return what is told of records, under each record what follows each other of it."""
    rows: list[str] = []
    for (record_id, title), texts in groupby(told, key=lambda each: each[:2]):
        under = "".join(f"<br>{text}" for *_, text in texts)
        rows.append(linked(f"record:{record_id}", title) + under)
    return rows


def _number(value: float | None) -> str:
    return escape(QLocale().toString(int(value or 0)))
