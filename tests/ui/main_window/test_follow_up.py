"""Follow-up within the window: badge, reminder, the way to a record, the calendar file."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from icalendar import Calendar
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.next_steps import StepsAsked
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import NextStep, Record
from coopdesk.ui.main_window.window import MainWindow

LATE = date(2020, 1, 1)
VISIT = Record(
    "exchange",
    "Visit",
    next_steps=(NextStep("Send", due=LATE), NextStep("Meet", due=LATE + timedelta(days=1))),
)


def badge(window: MainWindow) -> str:
    model = window.navigation.model()
    names = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return str(model.index(names.index("Follow-up"), 1).data() or "")


def test_what_is_overdue_is_a_badge_that_follows_what_is_done(
    qtbot: QtBot, window: MainWindow, background: Background
) -> None:
    background.write(Deed("records_added"), add_records, [VISIT])
    qtbot.waitUntil(lambda: badge(window) == "2!", timeout=20_000)
    page = window.follow_up.page()
    qtbot.waitUntil(lambda: len(page.list.all_keys()) == 2)
    page.set_status(page.list.all_keys()[:1], "done")
    qtbot.waitUntil(lambda: badge(window) == "1!", timeout=20_000)
    background.undo()
    qtbot.waitUntil(lambda: badge(window) == "2!", timeout=20_000)


def test_steps_are_said_to_be_overdue_once_a_day(qtbot: QtBot, window: MainWindow) -> None:
    said: list[str] = []
    room = window.follow_up
    qtbot.waitUntil(lambda: room._has_counted)
    window.status.say = lambda words, *_: said.append(words)  # type: ignore[method-assign]
    for _ in range(2):
        room._remind(5, "5 next steps are overdue")
    assert said == ["5 next steps are overdue"]


def test_open_steps_with_a_date_become_a_calendar(
    qtbot: QtBot, window: MainWindow, background: Background, tmp_path: Path
) -> None:
    steps = (*VISIT.next_steps, NextStep("Some day"), NextStep("Print", due=LATE, status="done"))
    visit = Record("exchange", "V", next_steps=steps)
    background.sessions.write(Deed("records_added"), add_records, [visit])
    path = tmp_path / "steps.ics"
    window.follow_up.save_calendar(StepsAsked(with_finished=True), path)
    qtbot.waitUntil(path.exists, timeout=20_000)
    found = Calendar.from_ical(path.read_bytes())
    assert {str(event["summary"]) for event in found.walk("VEVENT")} == {"Send", "Meet"}
    assert len({str(event["uid"]) for event in found.walk("VEVENT")}) == 2


def test_the_search_of_a_list_goes_on_among_learnings(qtbot: QtBot, window: MainWindow) -> None:
    window.list_page("exchanges").search("wages")
    page = window.follow_up.learnings()
    assert page.query.text == "wages"
    assert window.toolbar.search.text() == "wages"
