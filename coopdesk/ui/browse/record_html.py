"""A record as a page to read: HTML built from escaped text alone.

Links: record:UID, topic:CODE, place:CODE, help:TOPIC, step:ID:STATUS, attached:HASH, history:,
project: and web addresses.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from coopdesk.catalogue.pages import RecordPage
from coopdesk.domain.completeness import missing, unconfirmed
from coopdesk.domain.elapsed import elapsed
from coopdesk.domain.periods import point
from coopdesk.domain.record_json import plain_decimal
from coopdesk.domain.records import (
    EXCHANGE,
    PROJECT,
    Money,
    NextStep,
    Party,
    Record,
    RecordRow,
    arrangement,
)
from coopdesk.ui.browse.project_html import figures, results_tree, status_reports
from coopdesk.ui.links import SAFE
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.typeset import Typeset, bullets, lines, linked, numbered, section
from coopdesk.vocabulary.currencies import currency_name
from coopdesk.vocabulary.date_text import period_long, period_text
from coopdesk.vocabulary.moments import moment_text
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate

DONE_STATES = {"done", "dropped"}
CLOSED_STATES = {"completed", "reported", "cancelled"}
_HELPING = {"providing", "second_provider"}
_LEFT, _RIGHT = {"requesting", "beneficiary"}, {"providing", "second_provider", "funding"}


def record_html(page: RecordPage, reader: Reader, style: Typeset, *, may_tick: bool = True) -> str:
    """Return the whole record as a page; its next steps may be ticked or only be read."""
    return _Page(page, reader, style, may_tick).html()


@dataclass(frozen=True)
class _Page:
    page: RecordPage
    reader: Reader
    style: Typeset
    may_tick: bool

    def html(self) -> str:
        record = self.page.record
        parts = [
            self._head(record),
            self._unconfirmed(record),
            self._nobody_provides(record),
            lines(record.narrative),
            self._descriptions(record),
            self._learnings(record),
            self._steps(record),
            self._comments(record),
            results_tree(record, self.reader, self.style),
            figures(record, self.reader),
            status_reports(record, self.reader),
            self._parties(record),
            self._participants(record),
            self._money(record),
            self._facts(record),
            self._under(),
            self._documents(record),
            self._doubts(record),
            self._sources(record),
            self._foot(record),
        ]
        return self.style.page("".join(parts))

    # the head: what, who to whom, when, where

    def _head(self, record: Record) -> str:
        kind = [term("kind", record.kind, self.reader.language)]
        if record.modality:
            kind.append(self._term("modality", record.modality))
        if record.framework_type:
            kind.append(self._term("framework_type", record.framework_type))
        if record.status:
            kind.append(self._term(f"{record.kind}_status", record.status))
        who = self._who(record)
        when = [escape(period_long(record.period, self.reader.language))]
        where = ", ".join(x for x in (record.city, self._place(record.country_held)) if x)
        topics = " · ".join(
            linked(f"topic:{code}", self.reader.topics.label(code, self.reader.language))
            for code in record.topics
        )
        facts = " · ".join(x for x in (who, *when, escape(where)) if x)
        return (
            self.style.small(" · ".join(escape(word) for word in kind))
            + self.style.title(record.title)
            + (f"<p>{facts}</p>" if facts else "")
            + (f"<p>{topics}</p>" if topics else "")
        )

    def _who(self, record: Record) -> str:
        left = self._places_of(record, _LEFT)
        right = self._places_of(record, _RIGHT)
        if left and right:
            return f"{right} → {left}"  # help goes from the providing to the requesting side
        others = self._places_of(record, {p.role for p in record.parties})
        return left or right or others

    def _places_of(self, record: Record, roles: set[str]) -> str:
        found = dict.fromkeys(p.place for p in record.parties if p.place and p.role in roles)
        return ", ".join(linked(f"place:{code}", self._place(code)) for code in found)

    # parts

    def _unconfirmed(self, record: Record) -> str:
        if not unconfirmed(record):
            return ""
        roles = {party.role for party in record.parties if not party.confirmed}
        text = translate("page", "Who takes part is suggested, not confirmed.")
        if roles & (_LEFT | _RIGHT):
            text = translate("page", "Who asked and who provided is suggested, not confirmed.")
        return self.style.note(text)

    def _nobody_provides(self, record: Record) -> str:
        """Offer to look for who could help where somebody asks and nobody provides."""
        roles = {party.role for party in record.parties}
        is_open = record.kind == EXCHANGE and record.status not in CLOSED_STATES
        if not (is_open and roles & _LEFT) or roles & _HELPING:
            return ""
        label = self.reader.topics.label
        topics = [(code, label(code, self.reader.language)) for code in record.topics]
        asked = translate("page", "Who could help?")
        if not topics:
            return self.style.small(linked("help:", asked))
        names = " · ".join(linked(f"help:{code}", name) for code, name in topics)
        said = translate("page", "Nobody provides yet. Who could help with:")
        return self.style.small(f"{escape(said)} {names}")

    def _doubts(self, record: Record) -> str:
        notes = [self.style.note(each.text) for each in record.warnings if not each.dismissed]
        return section(translate("page", "To check"), "".join(notes))

    def _descriptions(self, record: Record) -> str:
        kinds = dict.fromkeys(each.kind for each in record.descriptions)
        return "".join(
            section(
                self._term("description_kind", kind) or translate("page", "Description"),
                "".join(lines(each.text) for each in record.descriptions if each.kind == kind),
            )
            for kind in kinds
        )

    def _learnings(self, record: Record) -> str:
        rows = [
            lines(each.text, inline=True)
            + self._aside(each.reported_by, self._term("result_type", each.result_type))
            for each in record.learnings
        ]
        return section(translate("page", "Learnings"), numbered(rows))

    def _steps(self, record: Record) -> str:
        rows = [self._step(step) for step in record.next_steps]
        return section(translate("page", "Next steps"), "".join(rows))

    def _step(self, step: NextStep) -> str:
        is_done = step.status in DONE_STATES
        box = "☑" if is_done else "☐"
        other = "open" if is_done else "done"
        owner = step.owner or self._place(step.owner_place)
        due = ""
        if step.due:
            due = translate("page", "due {date}").format(date=self._day(step.due))
        status = self._term("step_status", step.status) if step.status not in {"", "open"} else ""
        percent = f"{step.percent} %" if step.percent is not None else ""
        more = [
            *(lines(text, inline=True) for text in (step.evidence, step.blocker) if text),
            *(
                lines(note.text, inline=True) + self._aside(self._day(note.on) if note.on else "")
                for note in step.log
                if note.text
            ),
        ]
        tick = linked(f"step:{step.id}:{other}", box, plain=True) if self.may_tick else box
        text = f"{tick}&nbsp; {lines(step.text, inline=True)}"
        aside = self._aside(owner, due, status, percent)
        return f'<p class="step">{text}{aside}</p>' + bullets(more)

    def _comments(self, record: Record) -> str:
        rows = [
            f"<p>{lines(each.text, inline=True)}"
            + self._aside(
                self._term("comment_kind", each.kind),
                each.author,
                self._day(each.on) if each.on else "",
            )
            + "</p>"
            for each in record.comments
        ]
        return section(translate("page", "Comments"), "".join(rows))

    def _parties(self, record: Record) -> str:
        rows = [self._party(record, party) for party in record.parties]
        kind = self._term("arrangement", arrangement(record)) if record.kind == "exchange" else ""
        title = translate("page", "Parties")
        return section(f"{title} · {kind}" if kind else title, bullets(rows))

    def _party(self, record: Record, party: Party) -> str:
        words = self._term(f"{record.kind}_role", party.role)
        names = " · ".join(x for x in (self._place(party.place), party.organisation) if x)
        doubt = "" if party.confirmed else translate("page", "suggested")
        return f"{escape(names)}{self._aside(words, doubt, party.note)}"

    def _participants(self, record: Record) -> str:
        rows: list[str] = []
        for each in record.participants:
            count = "" if each.total is None else str(each.total)
            women = (
                translate("page", "{n} women").format(n=each.women)
                if each.women is not None
                else ""
            )
            men = translate("page", "{n} men").format(n=each.men) if each.men is not None else ""
            what = " ".join(x for x in (count, each.description) if x)
            what = what or self._term("participant_kind", each.kind)
            rows.append(
                escape(what) + self._aside(each.organisation, self._place(each.country), women, men)
            )
        rows += [
            escape(p.name) + self._aside(p.role, p.organisation, p.email) for p in record.people
        ]
        return section(translate("page", "Participants"), bullets(rows))

    def _money(self, record: Record) -> str:
        return section(translate("page", "Money"), bullets([self._amount(m) for m in record.money]))

    def _amount(self, money: Money) -> str:
        text = escape(money.text)
        if money.amount is not None:
            amount = QLocale().toString(float(money.amount), "f", 2 if money.amount % 1 else 0)
            text = f"{escape(money.currency)} {escape(amount or plain_decimal(money.amount))}"
        year = str(money.year) if money.year else ""
        words = money.text if money.amount is not None else ""
        name = currency_name(money.currency, self.reader.language) if money.currency else ""
        quoted = f"“{words}”" if words else ""
        return text + self._aside(self._term("money_kind", money.kind), name, year, quoted)

    def _facts(self, record: Record) -> str:
        day = self._day
        facts = (
            (translate("page", "Framework"), self.page.titles.get(record.framework, "")),
            (translate("page", "Reference"), record.reference),
            (translate("page", "Announcement number"), self._announcement(record)),
            (translate("page", "Setting"), self._term("venue", record.venue)),
            (translate("page", "Symbol"), record.symbol),
            (translate("page", "IATI identifier"), record.iati_identifier),
            (translate("page", "Executing body"), record.executing_body),
            (
                translate("page", "Agreement number"),
                ", ".join(a.text for a in record.agreement_numbers),
            ),
            (
                translate("page", "Planned end"),
                day(record.planned_end) if record.planned_end else "",
            ),
            (
                translate("page", "Revised end"),
                day(record.revised_end) if record.revised_end else "",
            ),
            (translate("page", "Acronym"), record.acronym),
            (translate("page", "Number"), record.number),
            (translate("page", "Signed"), day(record.signed) if record.signed else ""),
            (translate("page", "In force"), day(record.in_force) if record.in_force else ""),
            (translate("page", "Ended"), day(record.ended) if record.ended else ""),
            (translate("page", "As of"), day(record.as_of) if record.as_of else ""),
            (translate("page", "Time elapsed"), self._elapsed(record)),
            (translate("page", "Dates as written"), self._words(record)),
        )
        rows = [
            self.style.fact(name, self._fact_value(record, name, value))
            for name, value in facts
            if value
        ]
        return section(translate("page", "Details"), "".join(rows))

    def _fact_value(self, record: Record, name: str, value: str) -> str:
        if name == translate("page", "Framework"):
            return linked(f"record:{record.framework}", value)
        return escape(value)

    def _elapsed(self, record: Record) -> str:
        """Tell how much of a project's time had passed at its date; more than all is overdue."""
        passed = elapsed(record) if record.kind == "project" else None
        if passed is None:
            return ""
        words = translate("page", "{percent} % of the time until {end}")
        if passed.is_overdue:
            words = translate("page", "{percent} % of the time until {end}: overdue")
        return words.format(percent=f"{passed.percent:.1f}", end=self._day(passed.end))

    def _announcement(self, record: Record) -> str:
        if record.announcement_number is None:
            return ""
        return record.announcement_number or translate("page", "printed, but empty")

    def _words(self, record: Record) -> str:
        shown = period_long(record.period, self.reader.language)
        return record.period.words if record.period.words != shown else ""

    def _under(self) -> str:
        record = self.page.record
        related = [
            linked(f"record:{each.other}", self.page.titles.get(each.other, each.other))
            + self._aside(self._term("relation_kind", each.kind), each.note)
            for each in record.related
        ]
        mentioned = [self._row(row) for row in self.page.mentioned_in]
        return section(
            translate("page", "Under this framework"), bullets(map(self._row, self.page.under))
        ) + section(translate("page", "Related records"), bullets(related + mentioned))

    def _row(self, row: RecordRow) -> str:
        when = period_text(row.period, self.reader.language)
        return linked(f"record:{row.uid}", row.title) + self._aside(when)

    def _documents(self, record: Record) -> str:
        rows = [
            (
                _address(each.url, each.title or each.url)
                if each.url
                else linked(f"attached:{each.file_hash}", each.title or each.file_name)
                if each.file_hash
                else escape(each.title or each.file_name)
            )
            + self._aside(
                self._term("document_kind", each.kind),
                translate("page", "no longer there") if each.missing else "",
            )
            for each in record.documents
        ]
        rows += [_address(url, url) for url in (record.website, record.source_url) if url]
        return section(translate("page", "Documents and links"), bullets(rows))

    def _sources(self, record: Record) -> str:
        rows = [
            (f"“{escape(each.text)}”" if each.field else "")  # else the page whole, which is long
            + self._aside(each.source, self._line_numbers(each.line_from, each.line_to))
            for each in record.provenance
        ]
        return section(translate("page", "Where from"), bullets(rows))

    def _line_numbers(self, first: int | None, last: int | None) -> str:
        if first is None:
            return ""
        if last is None or last == first:
            return translate("page", "line {n}").format(n=first)
        return translate("page", "lines {first}–{last}").format(first=first, last=last)

    def _foot(self, record: Record) -> str:
        lacks = len(missing(record))
        state = translate("page", "ready to publish") if not lacks else translate("page", "draft")
        when = ""
        if record.updated_at:
            moment = moment_text(record.updated_at, self.reader.language)
            when = translate("page", "changed {when} by {who}").format(
                when=moment, who=record.updated_by
            )
        history = linked("history:", translate("page", "History"))
        if record.kind == PROJECT:
            said_more = translate("page", "Timeline and figures")
            history = f"{linked('project:', said_more)} · {history}"
        said = [escape(word) for word in (state, when) if word]
        return self.style.small(" · ".join([*said, history]), top=True)

    # words

    def _term(self, vocabulary: str, code: str) -> str:
        return term(vocabulary, code, self.reader.language) if code else ""

    def _place(self, code: str) -> str:
        return place_name(code, self.reader.language) if code else ""

    def _day(self, day: date) -> str:
        return period_long(point(day), self.reader.language)

    def _aside(self, *words: str) -> str:
        return self.style.aside(words)


def _address(url: str, words: str) -> str:
    """Return a link to what a record names, unless it would be taken for one of our own."""
    return linked(url, words) if url.partition(":")[0].lower() in SAFE else escape(words)
