"""What would be lost if the import window closed: what is being written, what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from coopdesk.ui.widgets.leaving import Loss

translate = QCoreApplication.translate


def half_written() -> Loss:
    """Say that records are still being written."""
    return Loss(
        translate("ImportWindow", "The records are still being written."),
        translate("ImportWindow", "If you stop, the catalogue stays as it was."),
        translate("ImportWindow", "&Stop and close"),
    )


def unused_choices() -> Loss:
    """Say that the officer chose and wrote what was not used yet."""
    return Loss(
        translate("ImportWindow", "Nothing has been brought in yet."),
        translate("ImportWindow", "What you chose and wrote for this file would be lost."),
        translate("ImportWindow", "Close &without bringing in"),
    )
