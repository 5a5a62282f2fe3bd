"""What the officer may decide about a row: which deeds are offered for what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from coopdesk.importing.choices import AS_NEW, LEFT_OUT, Choice, same_as
from coopdesk.importing.notes import Code
from coopdesk.importing.opening import Opened
from coopdesk.importing.plan import Outcome, PlannedRow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offer:
    """A deed and the choice it makes; None leaves the row to the program again."""

    words: str
    choice: Choice | None


def offers(row: PlannedRow, chosen: Choice | None, uid: str) -> list[Offer]:
    """Return what may be decided of a row; uid is that of the record it is compared with."""
    if row.part or row.outcome is Outcome.NOT_DATA:
        return []
    found: list[Offer] = []
    if row.alike and uid and chosen != same_as(uid):
        found.append(Offer(translate("RowPane", "It is the &same: update it"), same_as(uid)))
    if _may_be_new(row) and chosen != AS_NEW:
        found.append(Offer(translate("RowPane", "It is &new"), AS_NEW))
    if row.outcome in {Outcome.NEW, Outcome.CHANGED, Outcome.DUPLICATE} and chosen != LEFT_OUT:
        found.append(Offer(translate("RowPane", "Leave it &out"), LEFT_OUT))
    if chosen is not None:
        words = translate("RowPane", "Take my &decision back")
        found.append(Offer(words, None))
    return found


Edit = Callable[[Opened], Opened]


def write_cell(row: PlannedRow, column: int, text: str | None, opened: Opened) -> Opened:
    """Return the file with another text in a cell of a row."""
    return opened.with_cell(row.sheet, row.number, column, text)


def decide(
    rows: Iterable[PlannedRow], current: PlannedRow, choice: Choice | None, opened: Opened
) -> Opened:
    """Return the file with the same decided of several rows, each updating its likest record."""
    choices = dict(opened.choices)
    for row in rows:
        place, own = (row.sheet, row.number, row.place), choice
        if row.part or row.outcome is Outcome.NOT_DATA:
            continue
        if choice and choice.kind == "record" and row is not current:
            own = same_as(row.alike[0].uid) if row.alike else choices.get(place)
        choices.pop(place, None)
        if own:
            choices[place] = own
    return replace(opened, choices=choices)


def _may_be_new(row: PlannedRow) -> bool:
    codes = {note.code for note in row.notes}
    if row.alike and row.outcome is Outcome.NEW:
        return True
    if row.outcome in {Outcome.CHANGED, Outcome.DUPLICATE}:
        return True
    return Code.TWICE_DIFFERENTLY in codes
