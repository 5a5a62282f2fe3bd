"""What would be lost if the merge window closed: what is being written, the answers given."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from coopdesk.ui.widgets.leaving import Loss

translate = QCoreApplication.translate


def half_written() -> Loss:
    """Say that the merge is still being written."""
    return Loss(
        translate("MergeWindow", "The merge is still being written."),
        translate("MergeWindow", "If you stop, the catalogue stays as it was."),
        translate("MergeWindow", "&Stop and close"),
    )


def unused_answers(count: int) -> Loss:
    """Say that so many answers were given and nothing was merged yet."""
    return Loss(
        translate("MergeWindow", "Nothing has been merged yet."),
        translate("MergeWindow", "%Ln answer(s) you gave would be lost.", "", count),
        translate("MergeWindow", "Close &without merging"),
    )
