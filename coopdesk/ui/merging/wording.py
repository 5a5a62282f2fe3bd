"""What becomes of a difference, why it waits for an answer, and where it is, in words."""

# ruff: noqa: E501 -- a sentence is a line of the table

import re

from PySide6.QtCore import QCoreApplication

from coopdesk.importing.merging.plan import Why
from coopdesk.ui.merging.lines import Answer, Sort
from coopdesk.ui.messages import field_name

translate = QCoreApplication.translate
_PART = re.compile(r"^(\w+)(?:\[(\d+|\+)\])?$")


def sort_name(sort: Sort) -> str:
    """Name what a line is about."""
    return {
        Sort.MERGED: translate("merging", "changed there"),
        Sort.CONFLICT: translate("merging", "to decide"),
        Sort.NEW: translate("merging", "new"),
        Sort.REMOVED: translate("merging", "taken out"),
        Sort.COLUMN: translate("merging", "column added"),
    }[sort]


def sort_count(sort: Sort, n: int) -> str:
    """Say how many lines are about it."""
    match sort:
        case Sort.MERGED:
            return translate("merging", "%Ln changed there", "", n)
        case Sort.CONFLICT:
            return translate("merging", "%Ln to decide", "", n)
        case Sort.NEW:
            return translate("merging", "%Ln new", "", n)
        case Sort.REMOVED:
            return translate("merging", "%Ln taken out", "", n)
        case Sort.COLUMN:
            return translate("merging", "%Ln column(s) added", "", n)


def sort_meaning(sort: Sort) -> str:
    """Explain what a line is about."""
    return {
        Sort.MERGED: translate(
            "merging", "What only the colleague changed: taken unless you keep ours"
        ),
        Sort.CONFLICT: translate(
            "merging",
            "What is different on both sides, or cannot be taken as it is: stays as it is here until you decide",
        ),
        Sort.NEW: translate(
            "merging", "Rows that are no record of ours: added unless you leave them out"
        ),
        Sort.REMOVED: translate(
            "merging",
            "Rows that are no longer in the workbook: nothing is removed unless you say so",
        ),
        Sort.COLUMN: translate(
            "merging",
            "Columns that our export did not have: left out unless you keep them as internal notes",
        ),
    }[sort]


def answer_name(sort: Sort, answer: Answer) -> str:
    """Say what was decided of a line."""
    if answer is Answer.OPEN:
        return translate("merging", "undecided")
    theirs = answer is Answer.THEIRS
    match sort:
        case Sort.NEW:
            return translate("merging", "add") if theirs else translate("merging", "leave out")
        case Sort.REMOVED:
            return translate("merging", "remove") if theirs else translate("merging", "keep")
        case Sort.COLUMN:
            return translate("merging", "as notes") if theirs else translate("merging", "leave out")
        case _:
            return translate("merging", "theirs") if theirs else translate("merging", "ours")


def choice_texts(sort: Sort) -> tuple[str, str]:
    """Return what the two answers to a line are called: theirs and ours."""
    match sort:
        case Sort.NEW:
            return translate("merging", "&Add it"), translate("merging", "&Leave it out")
        case Sort.REMOVED:
            return translate("merging", "&Remove it here"), translate("merging", "&Keep it")
        case Sort.COLUMN:
            return translate("merging", "Keep as internal &notes"), translate(
                "merging", "&Leave it out"
            )
        case _:
            return translate("merging", "&Take theirs"), translate("merging", "&Keep ours")


def why_text(why: Why) -> str:
    """Say why a difference is not simply taken, "" where nothing is to be said."""
    return {
        Why.NOTHING: "",
        Why.BOTH_CHANGED: translate("merging", "It was changed on both sides since the export."),
        Why.GONE_HERE: translate(
            "merging", "It was removed here meanwhile; taking theirs brings it back."
        ),
        Why.IN_TRASH: translate(
            "merging", "The record is in the trash here; taking theirs takes it out again."
        ),
        Why.CHANGED_HERE: translate("merging", "It was changed here after the export."),
        Why.VERSION_UNKNOWN: translate(
            "merging",
            "The history does not reach the exported version, so only two sides can be compared.",
        ),
        Why.NOT_UNDERSTOOD: translate(
            "merging", "What is written is not understood; taking it keeps the words as a doubt."
        ),
        Why.CALCULATED: translate(
            "merging", "This follows from other fields; taking it keeps the words as a doubt."
        ),
        Why.TITLE_NEEDED: translate(
            "merging", "A record needs a title, so the empty one cannot be taken."
        ),
        Why.SAID_TWICE: translate(
            "merging", "Two rows of the workbook say different things of it."
        ),
        Why.SAME_RECORD: translate(
            "merging", "The row has no identifier but seems to be this record."
        ),
    }[why]


def place_name(field: str) -> str:
    """Name a field such as "learnings[2].text" for people: Learnings 2 · Text."""
    return " · ".join(_part_name(part) for part in field.split(".") if part)


def _part_name(part: str) -> str:
    found = _PART.match(part)
    if found is None:
        return part
    name = field_name(found[1])
    if found[2] == "+":
        return translate("merging", "{field}, new").format(field=name)
    return f"{name} {found[2]}" if found[2] else name
