"""What a value of a bulk change is typed into, by its field: the editors of the forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.domain.records import FRAMEWORK, Party
from coopdesk.ui.editors.choice_editors import (
    OrganisationEditor,
    PlaceEditor,
    RecordEditor,
    TermEditor,
    Words,
    terms,
)
from coopdesk.ui.editors.date_editors import DayEditor, PeriodEditor
from coopdesk.ui.editors.editor import Editor, LineEditor, Surroundings
from coopdesk.ui.editors.money_editors import LanguageEditor
from coopdesk.ui.editors.text_editors import TextEditor, TopicsEditor
from coopdesk.ui.messages import field_name
from coopdesk.ui.widgets.measures import FIELD
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate

Make = Callable[[str, Surroundings, Sequence[str]], Editor]


def make_field(
    field: str, deed: str, name: str, around: Surroundings, kinds: Sequence[str]
) -> Editor:
    """Make what a value of the field is typed into; kinds are those of the records."""
    if deed == "find":
        return LineEditor(name)
    return _MAKERS.get(field, _line)(name, around, kinds)


class PartyFields(Editor):
    """A party by its place, its role and its organisation; each may be left open."""

    def __init__(self, name: str, around: Surroundings, kinds: Sequence[str]) -> None:
        super().__init__(name)
        self._fields: dict[str, Editor] = {
            "place": PlaceEditor(field_name("place"), around),
            "role": TermEditor(field_name("role"), _of_kinds("role", around, kinds), 14),
            "organisation": OrganisationEditor(field_name("organisation"), around),
        }
        row = QHBoxLayout()
        row.setSpacing(FIELD)
        for each in self._fields.values():
            row.addWidget(each, 1)
            each.changed.connect(self.changed)
            _hint(each)
        self.column.addLayout(row)
        self.setFocusProxy(self._fields["place"])

    @override
    def value(self) -> Party:
        return Party(**{name: field.value() for name, field in self._fields.items()})

    @override
    def set_value(self, value: Party) -> None:
        for name, field in self._fields.items():
            field.set_value(getattr(value, name))

    @override
    def unread(self) -> bool:
        return any(field.unread() for field in self._fields.values())


def stacked(*widgets: QWidget) -> QVBoxLayout:
    """Return widgets below each other."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    return column


def _hint(editor: Editor) -> None:
    """Let a field without a caption of its own say what belongs there."""
    match editor:
        case PlaceEditor():
            editor.edit.set_placeholder(editor.accessibleName())
        case LineEditor():
            editor.line.setPlaceholderText(editor.accessibleName())
        case TermEditor():
            editor.box.setItemText(0, translate("bulk_edit", "any role"))
        case _:
            pass


def _of_kinds(vocabulary: str, around: Surroundings, kinds: Sequence[str]) -> Words:
    """Return the words that records of these kinds have; some are of several, some of one."""
    having: dict[str, list[str]] = {}
    labels: dict[str, str] = {}
    for kind in kinds:
        for code, label in terms(f"{kind}_{vocabulary}", around.language):
            having.setdefault(code, []).append(kind)
            labels.setdefault(code, label)
    return [
        (
            code,
            label if len(having[code]) == len(kinds) else _with_kinds(label, having[code], around),
        )
        for code, label in labels.items()
    ]


def _with_kinds(label: str, kinds: Sequence[str], around: Surroundings) -> str:
    words = ", ".join(term("kind", kind, around.language).lower() for kind in kinds)
    return translate("bulk_edit", "{word} ({kind})").format(word=label, kind=words)


def _line(name: str, _around: Surroundings, _kinds: Sequence[str]) -> Editor:
    return LineEditor(name)


def _text(name: str, _around: Surroundings, _kinds: Sequence[str]) -> Editor:
    return TextEditor(name, most=4)


def _term(vocabulary: str) -> Make:
    return lambda name, around, _kinds: TermEditor(name, terms(vocabulary, around.language), 14)


def _term_of_kinds(vocabulary: str) -> Make:
    return lambda name, around, kinds: TermEditor(name, _of_kinds(vocabulary, around, kinds), 14)


def _plain(make: Callable[[str, Surroundings], Editor]) -> Make:
    return lambda name, around, _kinds: make(name, around)


def _framework(name: str, around: Surroundings, _kinds: Sequence[str]) -> Editor:
    return RecordEditor(name, around, kind=FRAMEWORK)


_MAKERS: dict[str, Make] = {
    "topics": _plain(TopicsEditor),
    "status": _term_of_kinds("status"),
    "modality": _term("modality"),
    "venue": _term("venue"),
    "framework_type": _term("framework_type"),
    "framework": _framework,
    "language": _plain(LanguageEditor),
    "parties": cast("Any", PartyFields),
    "parties.role": _term_of_kinds("role"),
    "next_steps.status": _term("step_status"),
    "period": _plain(PeriodEditor),
    "narrative": _text,
    **dict.fromkeys(
        ("parties.place", "places", "country_held", "next_steps.owner_place"), _plain(PlaceEditor)
    ),
    **dict.fromkeys(
        ("parties.organisation", "organisations", "next_steps.owner"), _plain(OrganisationEditor)
    ),
    **dict.fromkeys(("planned_end", "revised_end", "as_of", "next_steps.due"), _plain(DayEditor)),
}
