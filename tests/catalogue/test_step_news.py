"""What became of next steps since a moment, when two sides last met, and what is due when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from coopdesk.catalogue.next_steps import StepsAsked, change_step, find_steps, step_lines
from coopdesk.catalogue.records import add_records, read_record, save_record
from coopdesk.catalogue.step_news import last_meeting, step_news
from coopdesk.catalogue.step_views import DaySteps, steps_by_day
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.records import NextStep, Party, Record

TODAY = date(2026, 11, 22)
DEED = Deed("record_changed")
VISIT = Record(
    "exchange",
    "Visit",
    period=point(date(2026, 3, 1)),
    parties=(Party("MX", role="requesting"), Party("AR", role="providing")),
    next_steps=(NextStep("Send", due=TODAY), NextStep("Print", due=TODAY), NextStep("Meet")),
)


def test_what_was_added_done_and_changed_since_a_moment_is_told_apart(sessions: Sessions) -> None:
    _, (record_id,) = sessions.write(DEED, add_records, [VISIT])
    since = datetime.now(UTC)
    with sessions.reading() as session:
        send, print_, meet = find_steps(session, StepsAsked(sort="record"))
        record = read_record(session, record_id)
    sessions.write(DEED, change_step, send, lambda s: replace(s, percent=50), "", TODAY)
    sessions.write(DEED, change_step, print_, lambda s: replace(s, status="done"), "", TODAY)
    with sessions.reading() as session:
        record = read_record(session, record_id)
    steps = (*record.next_steps, NextStep("Call"))
    sessions.write(DEED, save_record, replace(record, next_steps=steps))
    with sessions.reading() as session:
        asked = StepsAsked(with_finished=True)
        news = step_news(session, asked, since)
        said = {line.text: news[line.id] for line in step_lines(session, list(news))}
        changed = find_steps(session, replace(asked, changed_since=since))
    assert said == {"Send": "changed", "Print": "done", "Call": "added"}
    assert set(changed) == set(news)
    assert meet not in news


def test_the_last_meeting_of_two_countries_is_their_last_exchange_begun(sessions: Sessions) -> None:
    later = replace(VISIT, title="Later", period=point(date(2027, 1, 1)))
    other = replace(VISIT, title="Other", period=point(date(2026, 9, 1)), parties=VISIT.parties[:1])
    _, ids = sessions.write(DEED, add_records, [VISIT, later, other])
    with sessions.reading() as session:
        met = last_meeting(session, "AR", "MX", TODAY)
        assert last_meeting(session, "MX", "CL", TODAY) is None
    assert met
    assert (met.record_id, met.title, met.day) == (ids[0], "Visit", date(2026, 3, 1))


def test_days_name_what_is_due_on_them(sessions: Sessions) -> None:
    sessions.write(DEED, add_records, [VISIT])
    with sessions.reading() as session:
        first, last = date(2026, 11, 1), date(2026, 11, 30)
        found = steps_by_day(session, StepsAsked(), first, last)
        ids = find_steps(session, StepsAsked(due_to=last))
        assert found == {TODAY: DaySteps(tuple(ids), 2, ("Send", "Print"))}
        assert steps_by_day(session, StepsAsked(), last, last) == {}
