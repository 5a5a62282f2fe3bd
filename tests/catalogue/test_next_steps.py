"""Next steps of all exchanges: listed by when they are due, counted, taken further with a log."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from coopdesk.catalogue.next_steps import (
    StepCounts,
    StepsAsked,
    change_step,
    find_steps,
    step_counts,
    step_lines,
)
from coopdesk.catalogue.records import add_records, delete_records, read_record
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import NoSuchRecord
from coopdesk.domain.records import NextStep, Party, Record

TODAY = date(2026, 11, 22)
DEED = Deed("record_changed")
STEPS = (
    NextStep("Train trainers", owner_place="MX", due=TODAY + timedelta(days=90)),
    NextStep("Send the manual", owner="Ministry of Labour", due=TODAY - timedelta(days=1)),
    NextStep("Meet again"),
    NextStep("Print", owner_place="MX", due=TODAY - timedelta(days=9), status="done"),
    NextStep("Call back", owner_place="AR", due=TODAY + timedelta(days=3), status="in_progress"),
)


@pytest.fixture
def promised(sessions: Sessions) -> Sessions:
    parties = (Party("MX", role="requesting"), Party("AR", role="providing"))
    record = Record("exchange", "Inspection", parties=parties, next_steps=STEPS)
    gone = Record("exchange", "Gone", next_steps=STEPS)
    _, ids = sessions.write(DEED, add_records, [record, gone])
    sessions.write(DEED, delete_records, ids[1:])
    return sessions


@pytest.mark.parametrize(
    ("asked", "texts"),
    [
        (StepsAsked(), ["Send the manual", "Call back", "Train trainers", "Meet again"]),
        (StepsAsked(owner_place="MX"), ["Train trainers"]),
        (StepsAsked(owner_place="MX", with_finished=True), ["Print", "Train trainers"]),
        (StepsAsked(status="done"), ["Print"]),
        (StepsAsked(words="MINISTRY manual"), ["Send the manual"]),
        (StepsAsked(words="inspection call"), ["Call back"]),
        (StepsAsked(words="100%"), []),
        (StepsAsked(records=[]), []),
    ],
)
def test_steps_are_found_first_due_first(
    promised: Sessions, asked: StepsAsked, texts: list[str]
) -> None:
    with promised.reading() as session:
        lines = step_lines(session, find_steps(session, asked))
    assert [line.text for line in lines] == texts
    assert all((line.requesting, line.providing) == (("MX",), ("AR",)) for line in lines)


def test_open_steps_are_counted_by_when_they_are_due(promised: Sessions) -> None:
    with promised.reading() as session:
        found = step_counts(session, TODAY)
        overdue = [
            line.is_overdue(TODAY)
            for line in step_lines(session, find_steps(session, StepsAsked()))
        ]
    assert found == StepCounts(overdue=1, soon=1, later=1, undated=1)
    assert (found.open, overdue) == (4, [True, False, False, False])


def test_a_step_is_taken_further_with_a_dated_line_and_one_undo(promised: Sessions) -> None:
    with promised.reading() as session:
        (step,) = find_steps(session, StepsAsked(words="manual"))
    before = datetime.now(UTC)
    _, record_id = promised.write(
        DEED, change_step, step, lambda s: replace(s, status="done", percent=100), "Sent", TODAY
    )
    with promised.reading() as session:
        record = read_record(session, record_id)
        assert [s.status for s in record.next_steps] == ["", "done", "", "done", "in_progress"]
        assert [(n.on, n.text) for n in record.next_steps[1].log] == [(TODAY, "Sent")]
        (line,) = step_lines(session, [step])
        assert (line.note, line.noted_on) == ("Sent", TODAY)
        since = StepsAsked(changed_since=before, with_finished=True)
        assert find_steps(session, since) == [step]
    with promised.writing() as session:
        history.undo(session)
    with promised.reading() as session:
        assert read_record(session, record_id).next_steps[1].log == ()


def test_a_step_that_is_gone_is_refused(promised: Sessions) -> None:
    with pytest.raises(NoSuchRecord):
        promised.write(DEED, change_step, 999, lambda s: s, "", TODAY)
