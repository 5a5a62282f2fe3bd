"""The rows of every kind of part: which cells, how wide, which are seldom wanted."""

from __future__ import annotations

from coopdesk.domain.records import (
    AgreementNumber,
    Comment,
    Description,
    Document,
    Learning,
    Money,
    NextStep,
    ParticipantGroup,
    Party,
    Person,
    Relation,
    StepNote,
)
from coopdesk.domain.results import InterventionModel, ItemPeriod, KpiValue, StatusReport
from coopdesk.ui.editors.choice_editors import (
    OrganisationEditor,
    PartyEditor,
    PlaceEditor,
    RecordEditor,
    TermEditor,
    terms,
)
from coopdesk.ui.editors.date_editors import DayEditor, PeriodEditor
from coopdesk.ui.editors.editor import (
    CheckEditor,
    Editor,
    LineEditor,
    MakeEditor,
    NumberEditor,
    Surroundings,
)
from coopdesk.ui.editors.money_editors import (
    AmountEditor,
    CurrencyEditor,
    LanguageEditor,
    fill_money,
)
from coopdesk.ui.editors.text_editors import TextEditor
from coopdesk.ui.record_form.marked import QT_TRANSLATE_NOOP
from coopdesk.ui.record_form.part_row import Cell, RowShape, parts


def line(name: str, _surroundings: Surroundings) -> Editor:
    """Make a line of text."""
    return LineEditor(name)


def paragraph(name: str, _surroundings: Surroundings) -> Editor:
    """Make a text of one paragraph that grows; Enter moves on."""
    return TextEditor(name, enter_moves_on=True)


def text(name: str, _surroundings: Surroundings) -> Editor:
    """Make a text of one line or more."""
    return TextEditor(name)


def number(name: str, _surroundings: Surroundings) -> Editor:
    """Make a whole number."""
    return NumberEditor(name)


def model_number(name: str, _surroundings: Surroundings) -> Editor:
    """Make the number of an intervention model, 0 while there is none."""
    return NumberEditor(name, none=0)


def check(name: str, _surroundings: Surroundings) -> Editor:
    """Make a check box."""
    return CheckEditor(name)


def one_of(vocabulary: str) -> MakeEditor:
    """Return what makes a choice among the terms of a vocabulary."""
    return lambda name, around: TermEditor(name, terms(vocabulary, around.language), 10)


def one_of_the_kind(vocabulary: str) -> MakeEditor:
    """Return what makes a choice among the terms the kind of record has: exchange_role, …."""
    return lambda name, around: TermEditor(
        name, terms(f"{around.kind}_{vocabulary}", around.language), 10
    )


PARTIES = RowShape(
    Party,
    cells=(
        Cell("place", QT_TRANSLATE_NOOP("record_form", "Country or region"), PlaceEditor, 16, 2),
        Cell("role", QT_TRANSLATE_NOOP("record_form", "Role"), one_of_the_kind("role"), 20, 0),
        Cell(
            "organisation",
            QT_TRANSLATE_NOOP("record_form", "Organisation"),
            OrganisationEditor,
            18,
            3,
        ),
    ),
    more=(
        Cell("note", QT_TRANSLATE_NOOP("record_form", "Note"), line, 30, 1),
        Cell("confirmed", QT_TRANSLATE_NOOP("record_form", "Confirmed"), check, 16, 0),
    ),
    more_label=QT_TRANSLATE_NOOP("record_form", "Note…"),
)

PARTICIPANTS = RowShape(
    ParticipantGroup,
    cells=(
        Cell("description", QT_TRANSLATE_NOOP("record_form", "Who took part"), line, 20, 3),
        Cell("total", QT_TRANSLATE_NOOP("record_form", "Total"), number, 8, 0),
        Cell("women", QT_TRANSLATE_NOOP("record_form", "Women"), number, 8, 0),
        Cell("men", QT_TRANSLATE_NOOP("record_form", "Men"), number, 8, 0),
        Cell(
            "organisation",
            QT_TRANSLATE_NOOP("record_form", "Organisation"),
            OrganisationEditor,
            18,
            2,
            starts_line=True,
        ),
        Cell("country", QT_TRANSLATE_NOOP("record_form", "Country"), PlaceEditor, 14, 1),
        Cell("kind", QT_TRANSLATE_NOOP("record_form", "Kind"), one_of("participant_kind"), 18, 0),
    ),
)

PEOPLE = RowShape(
    Person,
    cells=(
        Cell("name", QT_TRANSLATE_NOOP("record_form", "Name"), line, 16, 2),
        Cell("role", QT_TRANSLATE_NOOP("record_form", "Function"), line, 12, 1),
        Cell(
            "organisation",
            QT_TRANSLATE_NOOP("record_form", "Organisation"),
            OrganisationEditor,
            14,
            2,
        ),
        Cell("email", QT_TRANSLATE_NOOP("record_form", "E-mail"), line, 14, 1),
    ),
)

LEARNINGS = RowShape(
    Learning,
    cells=(
        Cell("text", QT_TRANSLATE_NOOP("record_form", "What was learned"), paragraph, 30, 1),
        Cell(
            "reported_by",
            QT_TRANSLATE_NOOP("record_form", "Reported by"),
            PartyEditor,
            16,
            1,
            starts_line=True,
        ),
        Cell(
            "result_type",
            QT_TRANSLATE_NOOP("record_form", "Led to"),
            one_of("result_type"),
            32,
            0,
        ),
    ),
)

STEP_NOTES = RowShape(
    StepNote,
    cells=(
        Cell("on", QT_TRANSLATE_NOOP("record_form", "Day"), DayEditor, 16, 0),
        Cell("text", QT_TRANSLATE_NOOP("record_form", "What happened"), paragraph, 24, 1),
    ),
)

NEXT_STEPS = RowShape(
    NextStep,
    cells=(
        Cell("text", QT_TRANSLATE_NOOP("record_form", "What was promised"), paragraph, 30, 1),
        Cell(
            "owner_place",
            QT_TRANSLATE_NOOP("record_form", "Owed by"),
            PlaceEditor,
            16,
            1,
            starts_line=True,
        ),
        Cell(
            "owner",
            QT_TRANSLATE_NOOP("record_form", "Organisation or person"),
            OrganisationEditor,
            16,
            1,
        ),
        Cell("due", QT_TRANSLATE_NOOP("record_form", "Due"), DayEditor, 22, 0),
        Cell("status", QT_TRANSLATE_NOOP("record_form", "Status"), one_of("step_status"), 16, 0),
    ),
    more=(
        Cell("percent", QT_TRANSLATE_NOOP("record_form", "Done, %"), number, 8, 0),
        Cell("evidence", QT_TRANSLATE_NOOP("record_form", "Evidence"), paragraph, 18, 1),
        Cell("blocker", QT_TRANSLATE_NOOP("record_form", "What holds it up"), paragraph, 18, 1),
        Cell(
            "log",
            QT_TRANSLATE_NOOP("record_form", "Log"),
            parts(STEP_NOTES),
            30,
            1,
            starts_line=True,
        ),
    ),
    more_label=QT_TRANSLATE_NOOP("record_form", "Progress…"),
)

COMMENTS = RowShape(
    Comment,
    cells=(
        Cell("text", QT_TRANSLATE_NOOP("record_form", "Comment"), text, 30, 1),
        Cell(
            "kind",
            QT_TRANSLATE_NOOP("record_form", "Of the"),
            one_of("comment_kind"),
            24,
            0,
            starts_line=True,
        ),
        Cell("author", QT_TRANSLATE_NOOP("record_form", "Author"), OrganisationEditor, 16, 1),
        Cell("on", QT_TRANSLATE_NOOP("record_form", "Day"), DayEditor, 16, 0),
    ),
)

MONEY = RowShape(
    Money,
    cells=(
        Cell("kind", QT_TRANSLATE_NOOP("record_form", "For"), one_of("money_kind"), 20, 0),
        Cell("amount", QT_TRANSLATE_NOOP("record_form", "Amount"), AmountEditor, 14, 1),
        Cell("currency", QT_TRANSLATE_NOOP("record_form", "Currency"), CurrencyEditor, 9, 0),
        Cell("year", QT_TRANSLATE_NOOP("record_form", "Year"), number, 8, 0),
        Cell("text", QT_TRANSLATE_NOOP("record_form", "As written"), line, 12, 1),
    ),
    follow=fill_money,
)

DOCUMENTS = RowShape(
    Document,
    cells=(
        Cell("title", QT_TRANSLATE_NOOP("record_form", "Title"), line, 18, 3),
        Cell("url", QT_TRANSLATE_NOOP("record_form", "Address"), line, 18, 3),
        Cell(
            "kind",
            QT_TRANSLATE_NOOP("record_form", "Kind"),
            one_of("document_kind"),
            12,
            1,
            starts_line=True,
        ),
        Cell("language", QT_TRANSLATE_NOOP("record_form", "Language"), LanguageEditor, 14, 1),
        Cell("missing", QT_TRANSLATE_NOOP("record_form", "The link is dead"), check, 18, 0),
    ),
)

RELATED = RowShape(
    Relation,
    cells=(
        Cell("kind", QT_TRANSLATE_NOOP("record_form", "How"), one_of("relation_kind"), 16, 0),
        Cell("other", QT_TRANSLATE_NOOP("record_form", "Other record"), RecordEditor, 20, 3),
        Cell("note", QT_TRANSLATE_NOOP("record_form", "Note"), line, 12, 1),
    ),
)

DESCRIPTIONS = RowShape(
    Description,
    cells=(
        Cell("text", QT_TRANSLATE_NOOP("record_form", "Description"), text, 30, 1),
        Cell(
            "kind",
            QT_TRANSLATE_NOOP("record_form", "Of what"),
            one_of("description_kind"),
            24,
            0,
            starts_line=True,
        ),
    ),
)

AGREEMENT_NUMBERS = RowShape(
    AgreementNumber,
    cells=(Cell("text", QT_TRANSLATE_NOOP("record_form", "Number as printed"), line, 24, 1),),
)

MODELS = RowShape(
    InterventionModel,
    cells=(
        Cell("number", QT_TRANSLATE_NOOP("record_form", "Number"), model_number, 8, 0),
        Cell("text", QT_TRANSLATE_NOOP("record_form", "Model"), paragraph, 24, 1),
    ),
)

KPIS = RowShape(
    KpiValue,
    cells=(
        Cell("label", QT_TRANSLATE_NOOP("record_form", "Figure"), line, 18, 3),
        Cell("value", QT_TRANSLATE_NOOP("record_form", "Value"), line, 10, 1),
        Cell(
            "origin",
            QT_TRANSLATE_NOOP("record_form", "Origin"),
            one_of("kpi_origin"),
            14,
            1,
            starts_line=True,
        ),
        Cell("as_of", QT_TRANSLATE_NOOP("record_form", "As of"), DayEditor, 16, 0),
        Cell("key", QT_TRANSLATE_NOOP("record_form", "Short name"), line, 12, 1),
    ),
)

STATUS_REPORTS = RowShape(
    StatusReport,
    cells=(
        Cell("title", QT_TRANSLATE_NOOP("record_form", "Report"), line, 18, 1),
        Cell("as_of", QT_TRANSLATE_NOOP("record_form", "As of"), DayEditor, 16, 0),
        Cell(
            "source_url",
            QT_TRANSLATE_NOOP("record_form", "Address"),
            line,
            18,
            1,
            starts_line=True,
        ),
        Cell("note", QT_TRANSLATE_NOOP("record_form", "Note"), text, 18, 1),
    ),
)

ITEM_PERIODS = RowShape(
    ItemPeriod,
    cells=(Cell("period", QT_TRANSLATE_NOOP("record_form", "Period"), PeriodEditor, 24, 1),),
)
