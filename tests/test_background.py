"""Work runs elsewhere and answers here; a stopped, refused or crashed write leaves no trace."""

import gc
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records, is_empty_catalogue, save_record
from coopdesk.db.database import open_database
from coopdesk.db.text_index import still_wanted
from coopdesk.domain.changes import Change, Deed, UndoState
from coopdesk.domain.errors import (
    CatalogueError,
    ChangedMeanwhile,
    FileInUse,
    NothingToUndo,
    TitleMissing,
)
from coopdesk.domain.progress import Progress, Stopped
from coopdesk.domain.records import Record
from coopdesk.search.find import find_titles

ADDED = Deed("record_added", "One")
ONE = Record(title="One")


class Gate:
    """Work that says when it has begun and goes on when it is let."""

    def __init__(self) -> None:
        self.begun, self.go_on = Event(), Event()

    def wait(self, _: Session) -> str:
        self.begun.set()
        assert self.go_on.wait(10)
        return "done"

    def write(self, session: Session, report: Progress) -> list[int]:
        """Write a record, and report before and after the gate."""
        report(0, 2)
        ids = add_records(session, [ONE])
        self.wait(session)
        report(1, 2)
        return ids


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.go_on.set()


def refuse(_: Session) -> None:
    raise ChangedMeanwhile("One")


def crash(_: Session) -> None:
    raise LookupError("a bug")


def answer(qtbot: QtBot, reply: object) -> object:
    """Wait for the answer of a reply."""
    answers: list[object] = []
    reply.then(answers.append)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def is_empty(qtbot: QtBot, background: Background) -> object:
    return answer(qtbot, background.read(is_empty_catalogue))


def heard(signal: object) -> list[object]:
    """Collect what a signal says from now on."""
    found: list[object] = []
    signal.connect(found.append)  # type: ignore[attr-defined]
    return found


@pytest.mark.parametrize("ask", ["read", "read_long"])
def test_work_runs_elsewhere_and_answers_here(
    qtbot: QtBot, background: Background, ask: str
) -> None:
    threads: list[object] = []
    reply = getattr(background, ask)(lambda _: current_thread())
    reply.then(lambda there: threads.extend([there, current_thread()]))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not main_thread()
    assert threads[1] is main_thread()


def test_a_write_is_told_by_its_answer_and_its_change(qtbot: QtBot, background: Background) -> None:
    done, changed, states = map(heard, (background.done, background.changed, background.undo_state))
    record_id = answer(qtbot, background.write(ADDED, save_record, ONE))
    qtbot.waitUntil(lambda: bool(states))
    assert done == changed
    [change] = done
    assert isinstance(change, Change)
    assert (change.deed, change.direction, change.records) == (ADDED, "do", {record_id})
    assert states == [UndoState(undo=ADDED)]


def test_a_write_that_changes_nothing_announces_nothing(
    qtbot: QtBot, background: Background
) -> None:
    changed = heard(background.changed)
    answer(qtbot, background.write(ADDED, is_empty_catalogue))
    answer(qtbot, background.read(is_empty_catalogue))
    assert changed == []


def test_undo_and_redo_are_changes_but_no_deeds(qtbot: QtBot, background: Background) -> None:
    answer(qtbot, background.write(ADDED, save_record, ONE))
    done, changed, states = map(heard, (background.done, background.changed, background.undo_state))
    answer(qtbot, background.undo())
    assert is_empty(qtbot, background)
    answer(qtbot, background.redo())
    assert not is_empty(qtbot, background)
    assert [(c.direction, c.deed) for c in changed] == [("undo", ADDED), ("redo", ADDED)]  # type: ignore[attr-defined]
    assert states == [UndoState(redo=ADDED), UndoState(undo=ADDED)]
    assert done == []


def test_what_could_be_undone_is_told_when_asked(qtbot: QtBot, background: Background) -> None:
    with qtbot.waitSignal(background.undo_state) as told:
        background.ask_undo_state()
    assert told.args == [UndoState()]


@pytest.mark.parametrize("start", ["write", "read_long"])
def test_long_work_does_not_hold_up_a_question(
    qtbot: QtBot, background: Background, gate: Gate, start: str
) -> None:
    if start == "write":
        reply = background.write(ADDED, gate.write, report=background.report)
    else:
        reply = background.read_long(gate.wait)
    assert gate.begun.wait(5)
    assert is_empty(qtbot, background)
    assert not reply.future.done()
    gate.go_on.set()
    answer(qtbot, reply)
    assert is_empty(qtbot, background) == (start != "write")


def test_writes_are_done_one_after_the_other(
    qtbot: QtBot, background: Background, gate: Gate
) -> None:
    first = background.write(ADDED, gate.wait)
    second = background.write(ADDED, save_record, ONE)
    assert gate.begun.wait(5)
    assert not second.future.running()
    gate.go_on.set()
    answer(qtbot, second)
    assert first.future.done()


def test_forgotten_answers_do_not_arrive(qtbot: QtBot, background: Background, gate: Gate) -> None:
    answers: list[object] = []
    running = background.read(gate.wait).then(answers.append)
    waiting = background.read(lambda _: 1).then(answers.append)
    assert gate.begun.wait(5)
    running.forget()
    waiting.forget()
    gate.go_on.set()
    background.read(lambda _: 2).then(answers.append)
    qtbot.waitUntil(lambda: answers == [2])
    assert waiting.future.cancelled()


COUNT_FOR_EVER = (
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
)


@pytest.mark.parametrize("ask", ["find", "read", "read_long"])
def test_a_query_that_nobody_waits_for_is_broken_off_and_the_next_one_answered(
    qtbot: QtBot, background: Background, ask: str
) -> None:
    begun, answers = Event(), list[object]()
    told = [*map(heard, (background.crashed, background.refused))]

    def count(session: Session) -> None:
        begun.set()
        session.connection().exec_driver_sql(COUNT_FOR_EVER).all()

    stale = getattr(background, ask)(count).then(answers.append)
    assert begun.wait(5)
    stale.forget()
    assert answer(qtbot, getattr(background, ask)(find_titles, "one")) == []
    assert isinstance(stale.future.exception(), DBAPIError)
    assert (told, answers) == ([[], []], [])


def test_a_query_that_begins_just_after_it_was_forgotten_is_broken_off_too(
    qtbot: QtBot, background: Background, gate: Gate
) -> None:
    def count(session: Session) -> None:
        gate.wait(session)
        session.connection().exec_driver_sql(COUNT_FOR_EVER).all()

    stale = background.find(count)
    assert gate.begun.wait(5)
    stale.forget()
    gate.go_on.set()
    assert answer(qtbot, background.find(find_titles, "one")) == []
    assert isinstance(stale.future.exception(), DBAPIError)


def test_what_goes_through_records_ends_where_it_asks_whether_it_is_wanted(
    qtbot: QtBot, background: Background
) -> None:
    begun, crashed = Event(), heard(background.crashed)

    def go_through(session: Session) -> None:
        while True:
            begun.set()
            still_wanted(session)

    stale = background.find(go_through)
    assert begun.wait(5)
    stale.forget()
    assert answer(qtbot, background.find(find_titles, "one")) == []
    assert isinstance(stale.future.exception(), Stopped)
    assert crashed == []


def test_only_what_is_forgotten_is_broken_off(
    qtbot: QtBot, background: Background, gate: Gate
) -> None:
    kept, stale = background.read(gate.wait), background.find(find_titles, "one")
    stale.forget()
    gate.go_on.set()
    assert answer(qtbot, kept) == "done"
    answer(qtbot, background.write(ADDED, save_record, ONE))
    stale.forget()
    assert answer(qtbot, background.find(find_titles, "one")) != []


def test_a_refusal_of_what_is_forgotten_is_not_announced(
    qtbot: QtBot, background: Background, gate: Gate
) -> None:
    refused = heard(background.refused)

    def wait_and_refuse(session: Session) -> None:
        gate.wait(session)
        raise ChangedMeanwhile("One")

    reply = background.read(wait_and_refuse)
    assert gate.begun.wait(5)
    reply.forget()
    gate.go_on.set()
    assert is_empty(qtbot, background)
    assert refused == []


def test_a_refused_write_is_announced_even_if_its_window_has_closed(
    qtbot: QtBot, background: Background, gate: Gate
) -> None:
    def wait_and_refuse(session: Session) -> None:
        gate.wait(session)
        raise ChangedMeanwhile("One")

    reply = background.write(ADDED, wait_and_refuse)
    assert gate.begun.wait(5)
    reply.forget()
    with qtbot.waitSignal(background.refused) as refusal:
        gate.go_on.set()
    assert isinstance(refusal.args[0], ChangedMeanwhile)


class Window(QObject):
    """A window that may be closed before it is answered."""

    answered = Signal(object)

    def take(self, *_: object) -> None:
        raise AssertionError("answered a window that is gone")


@pytest.mark.parametrize(
    "use",
    [
        lambda w: w.take,
        lambda w: partial(w.take, 1),
        lambda w: partial(partial(w.take, 1)),
        lambda w: w.answered.emit,
    ],
)
def test_answers_and_refusals_for_closed_windows_are_dropped(
    qtbot: QtBot, background: Background, use: Callable[[Window], Callable[..., object]]
) -> None:
    window = Window()
    background.read(lambda _: 1).then(use(window))
    background.write(ADDED, refuse).otherwise(use(window))
    delete(window)
    with qtbot.waitSignal(background.refused):  # the officer hears of it all the same
        pass
    assert is_empty(qtbot, background)


def test_a_refusal_is_announced(qtbot: QtBot, background: Background) -> None:
    with qtbot.waitSignal(background.refused) as refusal:
        background.write(ADDED, save_record, Record())
    assert isinstance(refusal.args[0], TitleMissing)


def test_a_refusal_somebody_wants_is_not_announced(qtbot: QtBot, background: Background) -> None:
    announced, wanted = heard(background.refused), list[CatalogueError]()
    answers: list[object] = []
    background.write(ADDED, save_record, Record()).then(answers.append).otherwise(wanted.append)
    qtbot.waitUntil(lambda: bool(wanted))
    assert isinstance(wanted[0], TitleMissing)
    assert (announced, answers) == ([], [])


def test_there_being_nothing_to_undo_is_a_refusal(qtbot: QtBot, background: Background) -> None:
    with qtbot.waitSignal(background.refused) as refusal:
        background.undo()
    assert isinstance(refusal.args[0], NothingToUndo)


@pytest.mark.parametrize("lane", ["read", "read_long", "write"])
def test_a_crash_is_announced_and_the_lane_goes_on(
    qtbot: QtBot, background: Background, lane: str
) -> None:
    start = partial(background.write, ADDED) if lane == "write" else getattr(background, lane)
    refused, wanted = heard(background.refused), list[CatalogueError]()
    with qtbot.waitSignal(background.crashed) as bug:
        start(crash).otherwise(wanted.append)
    assert isinstance(bug.args[0], LookupError)
    assert answer(qtbot, start(lambda _: 5)) == 5
    assert (refused, wanted) == ([], [])


def test_a_write_that_crashes_half_way_leaves_nothing(qtbot: QtBot, background: Background) -> None:
    def half(session: Session) -> None:
        add_records(session, [ONE])
        raise LookupError

    with qtbot.waitSignal(background.crashed):
        background.write(ADDED, half)
    assert is_empty(qtbot, background)


def test_progress_is_told_from_the_work(qtbot: QtBot, background: Background) -> None:
    steps: list[tuple[int, int]] = []
    background.progress.connect(lambda done, total: steps.append((done, total)))
    records = [ONE] * 1001
    answer(qtbot, background.write(ADDED, add_records, records, background.report))
    assert (steps[0], steps[-1]) == ((0, 1001), (1001, 1001))
    assert set(steps[1:-1]) <= {(1000, 1001)}


def test_progress_is_told_no_more_often_than_can_be_read(
    qtbot: QtBot, background: Background
) -> None:
    steps: list[tuple[int, int]] = []
    background.progress.connect(lambda done, total: steps.append((done, total)))

    def work(_session: Session) -> None:
        for done in range(100_001):
            background.report(done, 100_000)

    answer(qtbot, background.read(work))
    assert (steps[0], steps[-1]) == ((0, 100_000), (100_000, 100_000))
    assert len(steps) < 50_000


def test_stopped_work_is_rolled_back_and_the_lane_goes_on(
    qtbot: QtBot, background: Background, gate: Gate
) -> None:
    changed = heard(background.changed)
    with qtbot.waitSignal(background.refused) as refusal:
        background.write(ADDED, gate.write, report=background.report)
        assert gate.begun.wait(5)
        background.stop()
        gate.go_on.set()
    assert isinstance(refusal.args[0], Stopped)
    assert is_empty(qtbot, background)
    assert changed == []

    answer(qtbot, background.write(ADDED, add_records, [ONE], background.report))
    assert answer(qtbot, background.read(find_titles, "one")) != []


def test_work_that_waits_is_not_stopped_with_the_work_in_hand(
    qtbot: QtBot, background: Background, gate: Gate
) -> None:
    background.write(ADDED, gate.write, report=background.report).otherwise(lambda _: None)
    second = background.write(ADDED, add_records, [ONE], background.report)
    assert gate.begun.wait(5)
    background.stop()
    gate.go_on.set()
    assert len(answer(qtbot, second)) == 1  # type: ignore[arg-type]


def test_a_stop_while_nothing_is_done_stops_nothing(qtbot: QtBot, background: Background) -> None:
    background.stop()
    answer(qtbot, background.write(ADDED, add_records, [ONE], background.report))
    assert not is_empty(qtbot, background)


def test_it_is_busy_from_the_first_write_to_the_last(
    qtbot: QtBot, background: Background, gate: Gate
) -> None:
    busy = heard(background.busy)
    background.write(ADDED, gate.wait)
    background.write(ADDED, refuse).otherwise(lambda _: None)
    last = background.write(ADDED, save_record, ONE)
    forgotten = background.write(ADDED, save_record, ONE)
    forgotten.forget()
    assert busy == [True]
    gate.go_on.set()
    answer(qtbot, last)
    qtbot.waitUntil(lambda: busy == [True, False])


def test_questions_keep_nobody_busy(qtbot: QtBot, background: Background) -> None:
    busy = heard(background.busy)
    assert is_empty(qtbot, background)
    assert busy == []


def test_closing_finishes_what_was_to_be_written_and_answers_no_more(
    qtbot: QtBot, background: Background, gate: Gate
) -> None:
    answers: list[object] = []
    background.write(ADDED, gate.wait).then(answers.append)
    background.write(ADDED, save_record, ONE).then(answers.append)
    gate.go_on.set()
    background.close()
    with background.sessions.reading() as session:
        assert not is_empty_catalogue(session)
    qtbot.wait(1)
    assert answers == []


def test_closing_stops_a_long_question(background: Background, gate: Gate) -> None:
    outcome: list[str] = []

    def long_question(session: Session) -> None:
        gate.wait(session)
        try:
            background.report(1, 2)
        except Stopped:
            outcome.append("stopped")
            raise

    background.read_long(long_question)
    assert gate.begun.wait(5)
    background.stop()
    gate.go_on.set()
    background.close()
    assert outcome == ["stopped"]


def test_what_was_written_is_no_refusal_though_the_file_is_locked_after(
    qtbot: QtBot, catalogue_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.db.database.BUSY_SECONDS", 0.05)
    sessions = open_database(catalogue_path)
    background = Background(sessions)
    refused = heard(background.refused)
    with closing(
        sqlite3.connect(catalogue_path, isolation_level=None, check_same_thread=False)
    ) as other:
        background.done.connect(
            lambda _: other.execute("BEGIN EXCLUSIVE"), Qt.ConnectionType.DirectConnection
        )
        assert answer(qtbot, background.write(ADDED, save_record, ONE)) == 1
        with qtbot.waitSignal(background.refused) as refusal:
            background.read(is_empty_catalogue)
        assert isinstance(refusal.args[0], FileInUse)
        other.execute("ROLLBACK")
    assert len(refused) == 1
    background.close()
    sessions.close()


def test_old_objects_are_left_alone_while_a_lane_works(
    qtbot: QtBot, background: Background, gate: Gate
) -> None:
    before = gc.get_threshold()
    reply = background.read_long(gate.wait)
    assert gate.begun.wait(10)
    assert gc.get_threshold()[:2] == before[:2]
    assert gc.get_threshold()[2] > 1_000 * before[2]
    gate.go_on.set()
    qtbot.waitUntil(reply.future.done)
    assert gc.get_threshold() == before


def test_what_much_work_has_made_is_not_looked_through_again(
    qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.background._COLLECTED", (2_000, 10, 2))
    gc.collect()
    kept = gc.get_freeze_count()
    few = background.read_long(lambda _: [[n] for n in range(100)])
    qtbot.waitUntil(few.future.done)
    assert gc.get_freeze_count() <= kept
    many = background.read_long(lambda _: [[n] for n in range(200_000)])
    qtbot.waitUntil(many.future.done)
    assert gc.get_freeze_count() > kept + 200_000
