"""Which work that was left behind is about the file in sight, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from coopdesk.catalogue.begun_work import KeptWork
from coopdesk.importing.plan import Plan
from coopdesk.vocabulary.moments import moment_text

translate = QCoreApplication.translate


def no_longer_fits(found: Sequence[KeptWork], plan: Plan, language: str) -> str:
    """Return what is said where the file was changed since work was begun on it, or nothing."""
    own = (each for each in found if each.kind == "import" and not each.trouble)
    older = next((each for each in own if each.path == str(plan.path)), None)
    if older is None:
        return ""
    words = translate(
        "ImportWindow",
        "The file was changed since {when}, so what you decided about it then does not fit it.",
    )
    return words.format(when=moment_text(older.kept_at, language))


def gone_on_text(unfit: int) -> str:
    """Return what is said once she goes on; unfit counts what has no place in the file."""
    if unfit:
        return translate("ImportWindow", "%Ln thing(s) you decided no longer fit.", "", unfit)
    return translate("ImportWindow", "You go on where you left off.")
