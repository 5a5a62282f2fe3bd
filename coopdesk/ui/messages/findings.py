"""What a check of the catalogue found, in sentences."""

from PySide6.QtCore import QCoreApplication

from coopdesk.catalogue.check import Problem
from coopdesk.catalogue.sweeping import Swept
from coopdesk.ui.messages.titles import short

translate = QCoreApplication.translate


def problem_text(problem: Problem) -> str:
    """Return one sentence about a problem, as plain text."""
    title = short(problem.title) or translate("findings", "record {number}").format(
        number=problem.record_id
    )
    return _sentences()[problem.kind].format(title=title, about=problem.about)


def swept_text(swept: Swept) -> str:
    """Return one sentence about attached files that were removed, "" where none was."""
    words = translate(
        "findings", "%Ln attached file(s) that nothing names any more removed.", "", swept.files
    )
    return words if swept.files else ""


# fmt: off
# ruff: noqa: E501 -- a problem is a line of the table
def _sentences() -> dict[str, str]:
    return {
        "record_altered": translate("findings", "“{title}” is not as it was saved."),
        "record_unreadable": translate("findings", "“{title}” cannot be read any more."),
        "record_gone": translate("findings", "“{title}” is gone, though nobody removed it."),
        "history_altered": translate("findings", "The history is not as it was written (change {about})."),
        "rows_astray": translate("findings", "Some rows belong to no record (table {about})."),
        "file_damaged": translate("findings", "The file is damaged: {about}"),
        "file_missing": translate("findings", "The file “{about}”, attached to “{title}”, is missing."),
        "file_changed": translate("findings", "The file “{about}”, attached to “{title}”, is not as it was attached."),
        "index_damaged": translate("findings", "The search index is damaged and could not be made anew."),
        "index_mended": translate("findings", "The search index was damaged and was made anew."),
    }
# fmt: on
