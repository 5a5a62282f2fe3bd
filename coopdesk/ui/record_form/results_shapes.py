"""What the results of a project are written in: the fields of each part, and what can be added."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.results import LEVELS
from coopdesk.ui.editors.editor import Editor, Surroundings
from coopdesk.ui.editors.text_editors import ModelNumbersEditor, TextEditor
from coopdesk.ui.record_form.marked import QT_TRANSLATE_NOOP
from coopdesk.ui.record_form.outline import ACTIVITY, LINE
from coopdesk.ui.record_form.part_form import Field
from coopdesk.ui.record_form.part_row import parts
from coopdesk.ui.record_form.part_shapes import ITEM_PERIODS, line, one_of, paragraph, text

translate = QCoreApplication.translate


def narrative(name: str, _surroundings: Surroundings) -> Editor:
    """Make a text of a few lines."""
    return TextEditor(name, least=3, most=12)


NODE = (
    Field("title", QT_TRANSLATE_NOOP("record_form", "Title of the result"), paragraph),
    Field("level", QT_TRANSLATE_NOOP("record_form", "Level"), one_of("node_level"), width=24),
    Field("code", QT_TRANSLATE_NOOP("record_form", "Number"), line, width=12),
    Field("label", QT_TRANSLATE_NOOP("record_form", "Called in the source"), line, width=24),
    Field("models", QT_TRANSLATE_NOOP("record_form", "Models, by number"), ModelNumbersEditor),
    Field("narrative", QT_TRANSLATE_NOOP("record_form", "Account"), narrative),
)
ACTIVITY_FIELDS = (Field("title", QT_TRANSLATE_NOOP("record_form", "Activity"), paragraph),)
LINE_FIELDS = (
    Field("text", QT_TRANSLATE_NOOP("record_form", "What is done"), text),
    Field(
        "category",
        QT_TRANSLATE_NOOP("record_form", "Category"),
        one_of("activity_category"),
        width=24,
    ),
    Field("periods", QT_TRANSLATE_NOOP("record_form", "When"), parts(ITEM_PERIODS)),
    Field("status_hint", QT_TRANSLATE_NOOP("record_form", "How far, in words"), line),
    Field("raw", QT_TRANSLATE_NOOP("record_form", "As written"), text),
)

# What can be added, in the order of the menu.
KINDS = (
    (LEVELS[0], QT_TRANSLATE_NOOP("record_form", "Outcome")),
    (LEVELS[1], QT_TRANSLATE_NOOP("record_form", "Sub-outcome")),
    (LEVELS[2], QT_TRANSLATE_NOOP("record_form", "Output")),
    (ACTIVITY, QT_TRANSLATE_NOOP("record_form", "Activity")),
    (LINE, QT_TRANSLATE_NOOP("record_form", "Line of an activity")),
)
