"""What stands in place of figures while there are none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def nothing_answers(show_all: Callable[[], object]) -> EmptyState:
    """Return what is said of a search that finds nothing."""
    return EmptyState(
        translate("overview", "No exchange or project answers to that"),
        translate("overview", "Try fewer words, another spelling, or take a condition away."),
        [(translate("overview", "Show all"), icon("list"), show_all)],
    )


def nothing_yet(record: Callable[[], object], bring_in: Callable[[], object]) -> EmptyState:
    """Return what is said while there is neither an exchange nor a project."""
    return EmptyState(
        translate("overview", "Nothing to look at yet"),
        translate(
            "overview",
            "Here you see when, on what and between whom there was cooperation, "
            "as soon as an exchange or a project is recorded.",
        ),
        [
            (translate("overview", "New exchange"), icon("plus"), record),
            (translate("overview", "Bring in a workbook"), icon("download"), bring_in),
        ],
    )
