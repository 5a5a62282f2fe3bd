"""What the window loads when it is first wanted, loaded beside it once its first rows stand.

A page or a window that is opened within the first seconds loads what it needs itself.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final

LATER: Final = (
    "coopdesk.ui.record_form.form",
    "coopdesk.ui.overview.page",
    "coopdesk.ui.country",
    "coopdesk.ui.follow_up.page",
    "coopdesk.ui.learnings.page",
    "coopdesk.ui.attention.page",
    "coopdesk.ui.topics.page",
    "coopdesk.ui.places.page",
    "coopdesk.ui.duplicates",
    "coopdesk.ui.care.page",
    "coopdesk.ui.history.window",
    "coopdesk.ui.preferences.dialog",
    "coopdesk.ui.projects",
    "coopdesk.ui.main_window.work_windows",
    "coopdesk.reports.deliver",
    "coopdesk.reports.pdf.pictures",
    "coopdesk.reports.please_update",
    "coopdesk.reports.step_calendar",
    "coopdesk.reports.learnings_file",
    "coopdesk.reports.country_files",
    "coopdesk.reports.who_changed",
    "coopdesk.ui.packs",
    "coopdesk.ui.printing",
)  # in the order in which they are likely to be wanted


def load_later(is_left: Callable[[], bool]) -> None:
    """Load what the first page does without, on a thread of its own, until the program is left."""
    for name in LATER:
        if is_left():
            return
        import_module(name)
