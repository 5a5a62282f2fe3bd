"""The columns of the list of learnings, as data: their headings, and what they show of a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from coopdesk.catalogue.learnings import NEXT_STEP, LearningLine
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.paged_table import Cell
from coopdesk.vocabulary.date_text import period_text
from coopdesk.vocabulary.places import find_place, place_name
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate

MARKED = {"text", "record", "by"}  # columns of texts in which found words are marked


def columns() -> list[ColumnSpec]:
    """Return the columns; the text is the widest."""
    return [
        ColumnSpec("when", translate("learnings", "When"), width=12, sortable=False),
        ColumnSpec(
            "text",
            translate("learnings", "Learned or promised"),
            width=41,
            sortable=False,
            fills=True,
        ),
        ColumnSpec("kind", translate("learnings", "Kind"), width=12, sortable=False),
        ColumnSpec("word", translate("learnings", "Result or status"), width=14, sortable=False),
        ColumnSpec("by", translate("learnings", "Reported or owed by"), width=15, sortable=False),
        ColumnSpec("sides", translate("learnings", "From → to"), width=10, sortable=False),
        ColumnSpec(
            "topics", translate("learnings", "Topics"), width=16, shown=False, sortable=False
        ),
        ColumnSpec("record", translate("learnings", "Record"), width=16, sortable=False),
    ]


def cells(line: LearningLine, reader: Reader) -> list[Cell]:
    """Return what the columns show of a line."""
    names = [", ".join(place_name(p, reader.language) for p in side) for side in _sides(line)]
    topics = ", ".join(reader.topics.label(code, reader.language) for code in line.topics)
    by = by_text(line, reader)
    return [
        Cell(period_text(line.period, reader.language) or line.period.words),
        Cell(line.text, line.text),
        Cell(kind_text(line.kind), faded=True),
        Cell(word_text(line, reader)),
        Cell(by, by),
        Cell(" → ".join(", ".join(side) for side in _sides(line)), " → ".join(names)),
        Cell(topics, topics, faded=True),
        Cell(line.record_title, line.record_title, faded=True),
    ]


def texts(line: LearningLine, reader: Reader, shown: Sequence[str]) -> list[str]:
    """Return the texts of these columns, names in place of codes, for the clipboard and files."""
    found = dict(zip((spec.key for spec in columns()), cells(line, reader), strict=True))
    return [found[key].tip if key == "sides" else found[key].text for key in shown]


def kind_text(kind: str) -> str:
    """Name the kind of a line."""
    if kind == NEXT_STEP:
        return translate("learnings", "Next step")
    return translate("learnings", "Learning")


def word_text(line: LearningLine, reader: Reader) -> str:
    """Return the result type of a learning, or the status of a next step."""
    if line.kind == NEXT_STEP:
        return term("step_status", line.word or "open", reader.language)
    return term("result_type", line.word, reader.language) if line.word else ""


def by_text(line: LearningLine, reader: Reader) -> str:
    """Return who reported a learning, or who owes a next step."""
    place = place_name(line.by_place, reader.language) if line.by_place else ""
    by = "" if line.by_place and find_place(line.by) == line.by_place else line.by  # said once
    return " · ".join(filter(None, (place, by)))


def _sides(line: LearningLine) -> list[tuple[str, ...]]:
    return [side for side in (line.providing, line.requesting) if side]
