"""A form in a dialog that scrolls where a small screen or large text leaves no room for it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from coopdesk.ui.widgets.measures import EDGE, FIELD, characters

_BESIDE = 60  # px of the screen that a dialog leaves free


def scrolled(form: QWidget, dialog: QDialog) -> QScrollArea:
    """Return what the form scrolls in."""
    area = QScrollArea(dialog)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(form)
    return area


def fit_to_form(dialog: QDialog, form: QWidget, width: int, below: int) -> None:
    """Give a dialog the room its form wants, if the screen has it.

    width is in characters, the least; below in pixels, for what stands under the form.
    """
    wanted, screen = form.sizeHint(), dialog.screen().availableSize()
    wide = max(wanted.width(), characters(dialog, width)) + 2 * EDGE + FIELD
    dialog.resize(
        min(wide, screen.width() - _BESIDE), min(wanted.height() + below, screen.height() - _BESIDE)
    )
