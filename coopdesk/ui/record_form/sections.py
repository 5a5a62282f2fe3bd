"""The sections of the form for each kind of record, and the fields in each, read down the page."""

from __future__ import annotations

from dataclasses import dataclass

from coopdesk.domain.records import EXCHANGE, FRAMEWORK, PROJECT
from coopdesk.ui.editors.choice_editors import PlaceEditor, RecordEditor
from coopdesk.ui.editors.date_editors import DayEditor, PeriodEditor
from coopdesk.ui.editors.editor import Editor, PrintedNumberEditor, Surroundings
from coopdesk.ui.editors.money_editors import LanguageEditor
from coopdesk.ui.editors.text_editors import TextEditor, TopicsEditor
from coopdesk.ui.record_form.documents_editor import documents
from coopdesk.ui.record_form.marked import QT_TRANSLATE_NOOP
from coopdesk.ui.record_form.part_form import Field
from coopdesk.ui.record_form.part_row import parts
from coopdesk.ui.record_form.part_shapes import (
    AGREEMENT_NUMBERS,
    COMMENTS,
    DESCRIPTIONS,
    DOCUMENTS,
    KPIS,
    LEARNINGS,
    MODELS,
    MONEY,
    NEXT_STEPS,
    PARTICIPANTS,
    PARTIES,
    PEOPLE,
    RELATED,
    STATUS_REPORTS,
    line,
    one_of,
    one_of_the_kind,
    paragraph,
)
from coopdesk.ui.record_form.results_editor import ResultsEditor
from coopdesk.ui.record_form.source_editors import DoubtsEditor, ProvenanceEditor


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the form and the names of the fields under it."""

    key: str
    title: str  # as lupdate sees it
    fields: tuple[str, ...]


def story(name: str, _surroundings: Surroundings) -> Editor:
    """Make a long text."""
    return TextEditor(name, least=6, most=24)


def framework(name: str, surroundings: Surroundings) -> Editor:
    """Make a choice among the frameworks of the catalogue."""
    return RecordEditor(name, surroundings, kind=FRAMEWORK)


def printed_number(name: str, _surroundings: Surroundings) -> Editor:
    """Make a number that may be printed empty."""
    return PrintedNumberEditor(name)


WIDE = 44  # characters of what is chosen from a list

FIELDS = {
    field.name: field
    for field in (
        Field("title", QT_TRANSLATE_NOOP("record_form", "&Title"), paragraph, needed=True),
        Field("topics", QT_TRANSLATE_NOOP("record_form", "T&opics"), TopicsEditor),
        Field(
            "modality",
            QT_TRANSLATE_NOOP("record_form", "&Modality"),
            one_of("modality"),
            width=WIDE,
        ),
        Field(
            "status",
            QT_TRANSLATE_NOOP("record_form", "Stat&us"),
            one_of_the_kind("status"),
            width=WIDE,
        ),
        Field("reference", QT_TRANSLATE_NOOP("record_form", "&Reference"), line, width=WIDE),
        Field(
            "language",
            QT_TRANSLATE_NOOP("record_form", "&Language"),
            LanguageEditor,
            width=WIDE,
        ),
        Field("framework", QT_TRANSLATE_NOOP("record_form", "&Framework"), framework),
        Field(
            "announcement_number",
            QT_TRANSLATE_NOOP("record_form", "&Announcement number"),
            printed_number,
        ),
        Field("symbol", QT_TRANSLATE_NOOP("record_form", "S&ymbol"), line, width=WIDE),
        Field(
            "iati_identifier",
            QT_TRANSLATE_NOOP("record_form", "&IATI identifier"),
            line,
            width=WIDE,
        ),
        Field("executing_body", QT_TRANSLATE_NOOP("record_form", "E&xecuting body"), line),
        Field("website", QT_TRANSLATE_NOOP("record_form", "&Website"), line),
        Field(
            "agreement_numbers",
            QT_TRANSLATE_NOOP("record_form", "Agreement numbers"),
            parts(AGREEMENT_NUMBERS),
        ),
        Field(
            "framework_type",
            QT_TRANSLATE_NOOP("record_form", "&Kind of framework"),
            one_of("framework_type"),
            width=WIDE,
        ),
        Field("acronym", QT_TRANSLATE_NOOP("record_form", "&Acronym"), line, width=WIDE),
        Field("number", QT_TRANSLATE_NOOP("record_form", "Num&ber"), line, width=WIDE),
        Field("parties", QT_TRANSLATE_NOOP("record_form", "Parties"), parts(PARTIES), "alone"),
        Field("period", QT_TRANSLATE_NOOP("record_form", "&Period"), PeriodEditor),
        Field("venue", QT_TRANSLATE_NOOP("record_form", "&Held"), one_of("venue"), width=WIDE),
        Field("city", QT_TRANSLATE_NOOP("record_form", "&City"), line, width=WIDE),
        Field(
            "country_held",
            QT_TRANSLATE_NOOP("record_form", "Country hel&d"),
            PlaceEditor,
            width=WIDE,
        ),
        Field("planned_end", QT_TRANSLATE_NOOP("record_form", "Planned &end"), DayEditor),
        Field("revised_end", QT_TRANSLATE_NOOP("record_form", "Revised end"), DayEditor),
        Field("signed", QT_TRANSLATE_NOOP("record_form", "Si&gned"), DayEditor),
        Field("in_force", QT_TRANSLATE_NOOP("record_form", "&In force since"), DayEditor),
        Field("ended", QT_TRANSLATE_NOOP("record_form", "&Ended"), DayEditor),
        Field("narrative", QT_TRANSLATE_NOOP("record_form", "What happened"), story, "alone"),
        Field(
            "descriptions",
            QT_TRANSLATE_NOOP("record_form", "Descriptions"),
            parts(DESCRIPTIONS),
            "alone",
        ),
        Field("results", QT_TRANSLATE_NOOP("record_form", "Results"), ResultsEditor, "alone"),
        Field("models", QT_TRANSLATE_NOOP("record_form", "Models"), parts(MODELS), "alone"),
        Field("kpis", QT_TRANSLATE_NOOP("record_form", "Figures"), parts(KPIS), "alone"),
        Field(
            "status_reports",
            QT_TRANSLATE_NOOP("record_form", "Status reports"),
            parts(STATUS_REPORTS),
            "alone",
        ),
        Field(
            "learnings", QT_TRANSLATE_NOOP("record_form", "Learnings"), parts(LEARNINGS), "alone"
        ),
        Field(
            "next_steps",
            QT_TRANSLATE_NOOP("record_form", "Next steps"),
            parts(NEXT_STEPS),
            "alone",
        ),
        Field("comments", QT_TRANSLATE_NOOP("record_form", "Comments"), parts(COMMENTS), "alone"),
        Field(
            "participants",
            QT_TRANSLATE_NOOP("record_form", "Groups"),
            parts(PARTICIPANTS),
            "below",
        ),
        Field("people", QT_TRANSLATE_NOOP("record_form", "People"), parts(PEOPLE), "below"),
        Field("money", QT_TRANSLATE_NOOP("record_form", "Money"), parts(MONEY), "alone"),
        Field(
            "documents",
            QT_TRANSLATE_NOOP("record_form", "Documents"),
            documents(DOCUMENTS),
            "alone",
        ),
        Field("related", QT_TRANSLATE_NOOP("record_form", "Related"), parts(RELATED), "alone"),
        Field("source_url", QT_TRANSLATE_NOOP("record_form", "Source, address"), line),
        Field("as_of", QT_TRANSLATE_NOOP("record_form", "As of"), DayEditor),
        Field("provenance", QT_TRANSLATE_NOOP("record_form", "Taken from"), ProvenanceEditor),
        Field("warnings", QT_TRANSLATE_NOOP("record_form", "To look at"), DoubtsEditor),
    )
}

WHO = Section("who", QT_TRANSLATE_NOOP("record_form", "Who"), ("parties",))
LEARNED = Section("learnings", QT_TRANSLATE_NOOP("record_form", "Learnings"), ("learnings",))
PROMISED = Section("next_steps", QT_TRANSLATE_NOOP("record_form", "Next steps"), ("next_steps",))
SAID = Section("comments", QT_TRANSLATE_NOOP("record_form", "Comments"), ("comments",))
PAID = Section("money", QT_TRANSLATE_NOOP("record_form", "Money"), ("money",))
TOOK_PART = Section(
    "participants", QT_TRANSLATE_NOOP("record_form", "Participants"), ("participants", "people")
)
DOCUMENTED = Section("documents", QT_TRANSLATE_NOOP("record_form", "Documents"), ("documents",))
RELATED_TO = Section("related", QT_TRANSLATE_NOOP("record_form", "Related"), ("related",))
STORY = Section("story", QT_TRANSLATE_NOOP("record_form", "Story"), ("narrative",))
SOURCES = Section(
    "sources",
    QT_TRANSLATE_NOOP("record_form", "Sources"),
    ("source_url", "as_of", "provenance", "warnings"),
)

SECTIONS: dict[str, tuple[Section, ...]] = {
    EXCHANGE: (
        Section(
            "what",
            QT_TRANSLATE_NOOP("record_form", "What"),
            (
                "title",
                "topics",
                "modality",
                "status",
                "framework",
                "reference",
                "announcement_number",
                "language",
            ),
        ),
        WHO,
        Section(
            "when",
            QT_TRANSLATE_NOOP("record_form", "When and where"),
            ("period", "venue", "city", "country_held"),
        ),
        STORY,
        LEARNED,
        PROMISED,
        SAID,
        TOOK_PART,
        PAID,
        DOCUMENTED,
        RELATED_TO,
        SOURCES,
    ),
    PROJECT: (
        Section(
            "what",
            QT_TRANSLATE_NOOP("record_form", "What"),
            (
                "title",
                "topics",
                "status",
                "symbol",
                "iati_identifier",
                "reference",
                "framework",
                "executing_body",
                "website",
                "agreement_numbers",
                "language",
            ),
        ),
        WHO,
        Section(
            "when",
            QT_TRANSLATE_NOOP("record_form", "When"),
            ("period", "planned_end", "revised_end"),
        ),
        Section(
            "descriptions",
            QT_TRANSLATE_NOOP("record_form", "Descriptions"),
            ("narrative", "descriptions"),
        ),
        Section("results", QT_TRANSLATE_NOOP("record_form", "Results"), ("results",)),
        Section("models", QT_TRANSLATE_NOOP("record_form", "Models"), ("models",)),
        Section("kpis", QT_TRANSLATE_NOOP("record_form", "Figures"), ("kpis",)),
        Section(
            "status_reports",
            QT_TRANSLATE_NOOP("record_form", "Status reports"),
            ("status_reports",),
        ),
        LEARNED,
        PROMISED,
        SAID,
        TOOK_PART,
        PAID,
        DOCUMENTED,
        RELATED_TO,
        SOURCES,
    ),
    FRAMEWORK: (
        Section(
            "what",
            QT_TRANSLATE_NOOP("record_form", "What"),
            (
                "title",
                "framework_type",
                "acronym",
                "number",
                "reference",
                "topics",
                "status",
                "framework",
                "language",
            ),
        ),
        WHO,
        Section(
            "when",
            QT_TRANSLATE_NOOP("record_form", "When"),
            ("signed", "in_force", "ended", "period"),
        ),
        STORY,
        LEARNED,
        PROMISED,
        SAID,
        TOOK_PART,
        PAID,
        DOCUMENTED,
        RELATED_TO,
        SOURCES,
    ),
}


def section_of(kind: str, field: str) -> str:
    """Return the key of the section that holds a field."""
    return next(section.key for section in SECTIONS[kind] if field in section.fields)
