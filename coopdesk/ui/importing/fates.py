"""What becomes of a row as the officer is told it: what she left out is not called refused."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from coopdesk.importing.looking import Look
from coopdesk.importing.plan import Outcome, PlannedRow

translate = QCoreApplication.translate


class Fate(StrEnum):
    """An outcome; rows that are refused are told apart by whether the officer left them out."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    LEFT_OUT = "left_out"
    NOT_DATA = "not_data"

    @property
    def outcome(self) -> Outcome:
        """Return the outcome that rows of this fate have in the plan."""
        return Outcome.REFUSED if self is Fate.LEFT_OUT else Outcome(self.value)


def fate_of(row: PlannedRow) -> Fate:
    """Return what becomes of a row."""
    return Fate.LEFT_OUT if row.is_left_out else Fate(row.outcome.value)


def fates_of(look: Look, table: int | None = None) -> dict[Fate, int]:
    """Count the rows of a file, or of one of its tables, by what becomes of them."""
    plan = look.plan
    if table is None:
        counts, left_out = plan.counts, look.left_out.total()
    else:
        sheet = plan.sheets[table]
        counts, left_out = sheet.counts, look.left_out[sheet.sheet, sheet.place]
    found = {fate: counts[fate.outcome] for fate in Fate}
    found[Fate.LEFT_OUT] = left_out
    found[Fate.REFUSED] -= left_out
    return found


def fate_name(fate: Fate) -> str:
    """Name what becomes of a row."""
    return {
        Fate.NEW: translate("importing", "new"),
        Fate.SAME: translate("importing", "same"),
        Fate.CHANGED: translate("importing", "changed"),
        Fate.DUPLICATE: translate("importing", "duplicate"),
        Fate.REFUSED: translate("importing", "refused"),
        Fate.LEFT_OUT: translate("importing", "left out by you"),
        Fate.NOT_DATA: translate("importing", "not data"),
    }[fate]


def fate_count(fate: Fate, n: int) -> str:
    """Say of how many rows that becomes."""
    match fate:
        case Fate.NEW:
            return translate("importing", "%Ln new", "", n)
        case Fate.SAME:
            return translate("importing", "%Ln same", "", n)
        case Fate.CHANGED:
            return translate("importing", "%Ln changed", "", n)
        case Fate.DUPLICATE:
            return translate("importing", "%Ln duplicate", "", n)
        case Fate.REFUSED:
            return translate("importing", "%Ln refused", "", n)
        case Fate.LEFT_OUT:
            return translate("importing", "%Ln left out by you", "", n)
        case Fate.NOT_DATA:
            return translate("importing", "%Ln not data", "", n)


def fate_meaning(fate: Fate) -> str:
    """Explain what becomes of a row."""
    return {
        Fate.NEW: translate("importing", "Rows that are added to the catalogue"),
        Fate.SAME: translate("importing", "Rows the catalogue has already, word for word"),
        Fate.CHANGED: translate("importing", "Rows that change a record of the catalogue"),
        Fate.DUPLICATE: translate(
            "importing", "Rows that say the same as an earlier row of the file"
        ),
        Fate.REFUSED: translate("importing", "Rows that are left out until they are corrected"),
        Fate.LEFT_OUT: translate("importing", "Rows that you decided to leave out"),
        Fate.NOT_DATA: translate(
            "importing", "Headings, totals, examples and other rows that are no records"
        ),
    }[fate]
