"""The scenes of follow-up and learnings: list, board, calendar, since a meeting, nothing found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from coopdesk.catalogue.next_steps import StepsAsked, change_steps, find_steps
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.domain.records import NextStep
from coopdesk.ui.follow_up.page import BOARD, LIST, MONTH, FollowUpPage

DAYS = (-40, -9, -2, 0, 1, 1, 3, 6, 6, 12, 20, 45)
STATES = ("open", "in_progress", "open", "done", "in_progress")


def follow_up(which: int) -> Callable[[Any], None]:
    """Show one view of the page of next steps."""

    def scene(stage: Any) -> None:
        page = promised(stage)
        page.filters.clear()
        page.show_view(which)
        if which == MONTH:
            page.month.go_to_today()
            stage.settle()
            page.month.table.setFocus()
        stage.settle()

    return scene


follow_up_list, follow_up_board, follow_up_month = map(follow_up, (LIST, BOARD, MONTH))


def follow_up_since(stage: Any) -> None:
    """Show what became of steps since the last exchange of two countries."""
    page = promised(stage)
    page.show_view(LIST)
    page.filters.since.choose_pair("AR", "MX")
    stage.settle()


def follow_up_none(stage: Any) -> None:
    """Show that no step answers."""
    page = promised(stage)
    page.show_view(LIST)
    page.filters.words.setText("nothing says so")
    for _ in range(2):
        stage.settle()


def promised(stage: Any) -> FollowUpPage:
    """Give the steps of the sample days and states, once, and go to the page."""
    today = date.today()  # noqa: DTZ011 - as the page counts
    with stage.sessions.reading() as session:
        ids = find_steps(session, StepsAsked(with_finished=True))
        has_days = find_steps(session, StepsAsked(due_from=today - timedelta(days=40)))
    if not has_days:
        for place, step_id in enumerate(ids):
            values = {"due": today + timedelta(days=DAYS[place % len(DAYS)])}
            values |= {"status": STATES[place % len(STATES)], "percent": place * 10 % 110 or None}
            if place % 5 == 4:
                values["due"] = None
            note = "Reminded by e-mail" if place % 3 == 0 else ""

            def other(step: NextStep, values: dict[str, Any] = values) -> NextStep:
                return replace(step, **values)

            stage.sessions.write(Deed("steps_changed"), change_steps, [step_id], other, note, today)
    stage.window.follow_up._count_soon()
    page = stage.window.follow_up.page()
    stage.settle()
    return page


def learnings(stage: Any) -> None:
    """Show the page of learnings."""
    page = stage.window.follow_up.learnings()
    page.show_query(Query())
    stage.settle()


def learnings_found(stage: Any) -> None:
    """Show the learnings that a search finds, its words marked."""
    page = stage.window.follow_up.learnings()
    page.show_query(Query("inspectors companies", {"place": ("MX",)}))
    stage.settle()
