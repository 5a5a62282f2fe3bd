"""Run catalogue work off the GUI thread, on lanes: one that reads, one that writes.

Work is a plain function whose first argument is a session; its answer arrives back on the GUI
thread. A long import on the writing lane never holds up a question on the reading one, nor does a
long export, which reads on a lane aside, nor a search, which is broken off by the next one.
"""

from __future__ import annotations

import gc
import logging
import sqlite3
import sys
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import cache, partial
from threading import Event, Lock, current_thread
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from shiboken6 import isValid
from sqlalchemy.orm import Session

from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Change, Deed, UndoState
from coopdesk.domain.errors import CatalogueError, FileInUse
from coopdesk.domain.holders import Holder
from coopdesk.domain.progress import Spacing, Stopped

P = ParamSpec("P")
R = TypeVar("R")

log = logging.getLogger(__name__)

# Of Python's collector: the objects of an import are no rubbish, to look through 100 000 rows of
# them took 0.8 to 4 s, and the window waited. While a lane works, only new objects are looked at.
_COLLECTED = (2_000, 10, 250)
_NEW_COLLECTED = (2_000, 10, 1_000_000_000)
_STEPS = 200_000  # of SQLite's machine between two looks whether anybody waits: some 5 ms


class _Question:
    """Whether somebody still waits for what is being read, so that it can be broken off."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None
        self.is_stale = False

    @contextmanager
    def asked(self, session: Session) -> Generator[None]:
        """Read with this session; raises Stopped, here or later, once nobody waits."""
        self.check()
        session.info["still_wanted"] = self.check
        driver = session.connection().connection.driver_connection
        if not isinstance(driver, sqlite3.Connection):
            yield
            return
        with self._lock:
            self._connection = driver
        # an interruption just before a statement begins is lost, so statements look themselves
        driver.set_progress_handler(lambda: self.is_stale, _STEPS)
        try:
            yield
        finally:
            with self._lock:
                self._connection = None
            driver.set_progress_handler(None, 0)

    def check(self) -> None:
        """Raise Stopped if nobody waits any longer."""
        if self.is_stale:
            raise Stopped

    def drop(self) -> None:
        """Break the reading off, also in the middle of a statement."""
        self.is_stale = True
        with self._lock:
            if self._connection:
                self._connection.interrupt()


class Reply(Generic[R]):
    """An answer that has not arrived yet."""

    def __init__(
        self, future: Future[R], *, writes: bool, question: _Question | None = None
    ) -> None:
        self.future = future
        self.writes = writes
        self._question = question
        self._use: Callable[[R], object] | None = None
        self._refused: Callable[[CatalogueError], object] | None = None
        self._crashed: Callable[[], object] | None = None
        self._forgotten = False

    def then(self, use: Callable[[R], object]) -> Reply[R]:
        """Hand the answer to this function when it arrives."""
        self._use = use
        return self

    def otherwise(self, refused: Callable[[CatalogueError], object]) -> Reply[R]:
        """Hand a refusal to this function instead of announcing it to the window."""
        self._refused = refused
        return self

    def if_it_crashes(self, give_up: Callable[[], object]) -> Reply[R]:
        """Call this when a bug ends the work, before the window is told of it."""
        self._crashed = give_up
        return self

    def forget(self) -> None:
        """Stop waiting; work that has not begun is not done, reading is broken off."""
        self._use = self._refused = None
        self._forgotten = True
        if not self.future.cancel() and self._question:
            self._question.drop()

    @property
    def is_broken_off(self) -> bool:
        """Tell whether it was forgotten while it was being read, so that any error is its end."""
        return self._question is not None and self._question.is_stale

    def deliver(self) -> None:
        """Use the answer, unless whoever asked has been closed since."""
        if self._use:
            _hand_over(self._use, self.future.result())

    def give_up(self) -> None:
        """Tell whoever asked that no answer comes."""
        if self._crashed:
            _hand_over(self._crashed)

    def refuse(self, refusal: CatalogueError) -> bool:
        """Use the refusal; False if it is still to be announced."""
        if self._refused and _hand_over(self._refused, refusal):
            return True
        return self._forgotten and not self.writes


class _Rubbish:
    """Lets the collector look through all there is only while no lane works."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._working = 0

    @contextmanager
    def left(self) -> Generator[None]:
        """Leave what is old alone; of what much work has made, nothing is looked through again."""
        with self._lock:
            self._working += 1
            gc.set_threshold(*_NEW_COLLECTED)
        try:
            yield
        finally:
            with self._lock:
                self._working -= 1
                if gc.get_count()[2] > _COLLECTED[2]:
                    gc.freeze()
                if not self._working:
                    gc.set_threshold(*_COLLECTED)


_rubbish = _Rubbish()


class _Lane(ThreadPoolExecutor):
    """A thread of its own, and the wish that what it does should end."""

    def __init__(self, name: str) -> None:
        super().__init__(max_workers=1, thread_name_prefix=name)
        self.stop = Event()
        self._name = name

    def begin(self, job: Callable[[], R]) -> R:
        """Do a job that nobody has asked to stop yet."""
        self.stop.clear()
        with _rubbish.left():
            return job()

    def is_here(self) -> bool:
        """Tell whether the caller runs on this lane."""
        return current_thread().name.startswith(self._name)


class Background(QObject):
    """The one place where threads, sessions and signals meet."""

    done = Signal(Change)
    changed = Signal(Change)
    refused = Signal(CatalogueError)
    crashed = Signal(BaseException)
    progress = Signal(int, int)
    busy = Signal(bool)
    undo_state = Signal(UndoState)
    writable = Signal(bool)  # from now on; another program came, or left, or the file did

    _arrived = Signal(Reply)

    def __init__(self, sessions: Sessions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        _favour_the_window()
        self.sessions = sessions
        self._reader, self._writer = _Lane("reading"), _Lane("writing")
        self._finder = _Lane("finding")
        self._aside, self._keeper = _Lane("aside"), _Lane("keeping")
        self._saver, self._desk = _Lane("backing up"), _Lane("at the desk")
        self._desk_seen = self.may_write, self.is_replaced
        self._writing = 0
        self._closed = False
        self._spacing = Spacing()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        work: Callable[Concatenate[Session, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Reply[R]:
        """Ask the catalogue something short."""
        return self._ask(self._reader, work, *args, **kwargs)

    def find(
        self,
        work: Callable[Concatenate[Session, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Reply[R]:
        """Search: each search waits for no other, since those forgotten are broken off."""
        return self._ask(self._finder, work, *args, **kwargs)

    def read_long(
        self,
        work: Callable[Concatenate[Session, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Reply[R]:
        """Ask for what takes its time, an export or a plan, beside the short questions."""
        return self._ask(self._aside, work, *args, **kwargs)

    def write(
        self,
        deed: Deed,
        work: Callable[Concatenate[Session, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Reply[R]:
        """Change the catalogue in one transaction, undoable as this deed."""

        def job() -> R:
            change, answer = self.sessions.write(deed, work, *args, **kwargs)
            if change:
                self.done.emit(change)
                self._announce(change)
            return answer

        return self._start_writing(job)

    def see_through(
        self,
        work: Callable[Concatenate[Session, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Reply[R]:
        """Do something that changes no record, one after another, though the window closes."""
        return self._start(self._keeper, self._reading(work, *args, **kwargs))

    def back_up(
        self,
        work: Callable[Concatenate[Session, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Reply[R]:
        """Copy the catalogue, beside everything else."""
        return self._start(self._saver, self._reading(work, *args, **kwargs))

    @property
    def may_write(self) -> bool:
        """Tell whether the catalogue can be changed: its file lets it, and nobody else writes."""
        return not self.sessions.read_only

    @property
    def holder(self) -> Holder | None:
        """Return who writes instead of this program."""
        return self.sessions.holder

    @property
    def is_replaced(self) -> bool:
        """Tell whether another file took the place of the catalogue since it was opened."""
        return self.sessions.is_replaced

    def hold(self, *, anyway: bool = False) -> Reply[None]:
        """Become the one that writes if nobody is; anyway from one that is gone too."""

        def job() -> None:
            self.sessions.hold(anyway=anyway)

        return self._start(self._desk, job)

    def look_at_desk(self) -> None:
        """Say that this program lives, or see whether who writes, or the file, has left."""

        def job() -> None:
            with suppress(CatalogueError):  # a disk out of reach now may be back at the next look
                if not self.sessions.look_at_file():
                    _ = self.sessions.hold() if self.sessions.holder else self.sessions.beat()

        self._start(self._desk, job)

    def undo(self) -> Reply[Change]:
        """Take back the newest change that stands."""
        return self._start_writing(lambda: self._replay(history.undo))

    def redo(self) -> Reply[Change]:
        """Bring back the change that was taken back last."""
        return self._start_writing(lambda: self._replay(history.redo))

    def ask_undo_state(self) -> None:
        """Announce what would be undone and redone next."""
        self.read(history.undo_state).then(self.undo_state.emit)

    def report(self, done: int, total: int) -> None:
        """Serve as the Progress of long work; called on a worker thread."""
        if any(lane.stop.is_set() for lane in self._lanes if lane.is_here()):
            raise Stopped
        if self._spacing.is_due(done, total):
            self.progress.emit(done, total)

    def stop(self) -> None:
        """Ask the long work in hand to stop at its next report."""
        for lane in self._lanes:
            lane.stop.set()

    def close(self) -> None:
        """Finish the writing in hand and end both threads; no answer arrives any more."""
        self._closed = True
        for lane in (self._aside, self._finder, self._reader, self._saver, self._desk):
            lane.stop.set()
            lane.shutdown(cancel_futures=True)
        self._keeper.shutdown()
        self._writer.shutdown()

    @property
    def _lanes(self) -> tuple[_Lane, ...]:
        return self._reader, self._finder, self._aside, self._writer, self._saver

    def _ask(
        self,
        lane: _Lane,
        work: Callable[Concatenate[Session, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Reply[R]:
        question = _Question()

        def job() -> R:
            with self.sessions.reading() as session, question.asked(session):
                return work(session, *args, **kwargs)

        return self._start(lane, job, question)

    def _reading(
        self, work: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Callable[[], R]:
        def job() -> R:
            with self.sessions.reading() as session:
                return work(session, *args, **kwargs)

        return job

    def _replay(self, work: Callable[[Session], Change]) -> Change:
        with self.sessions.writing() as session:
            change = work(session)
        self._announce(change)
        return change

    def _announce(self, change: Change) -> None:
        """Tell what was written; that the file is held by another now does not unwrite it."""
        self.changed.emit(change)
        with suppress(FileInUse), self.sessions.reading() as session:
            self.undo_state.emit(history.undo_state(session))

    def _tell_writable(self) -> None:
        seen = self.may_write, self.is_replaced
        if self._desk_seen != seen:
            self._desk_seen = seen
            self.writable.emit(self.may_write)

    def _start_writing(self, job: Callable[[], R]) -> Reply[R]:
        if self._closed:
            return Reply(Future[R](), writes=True)
        self._writing += 1
        if self._writing == 1:
            self.busy.emit(True)
        return self._start(self._writer, job)

    def _start(
        self, lane: _Lane, job: Callable[[], R], question: _Question | None = None
    ) -> Reply[R]:
        if self._closed:  # a window on its way out still asks; nothing answers
            return Reply(Future[R](), writes=False)
        future = lane.submit(lane.begin, job)
        reply = Reply(future, writes=lane is self._writer, question=question)
        # The future must not keep the reply that keeps it: a circle of big answers would wait
        # for the collector, which then takes a second.
        waiting = [reply]
        future.add_done_callback(lambda _: self._arrive(waiting.pop()))
        return reply

    def _arrive(self, reply: Reply[Any]) -> None:
        if reply.is_broken_off:
            return
        if self._closed and not reply.future.cancelled() and (wrong := reply.future.exception()):
            log.error("Work ended badly after its window was closed", exc_info=wrong)
        with suppress(RuntimeError):  # the window closed while the last work was done
            self._arrived.emit(reply)

    def _deliver(self, reply: Reply[Any]) -> None:
        self._writing -= reply.writes
        if reply.writes and not self._writing:
            self.busy.emit(False)
        if self._closed or reply.future.cancelled() or reply.is_broken_off:
            return
        self._tell_writable()
        match reply.future.exception():
            case None:
                reply.deliver()
            case CatalogueError() as refusal:
                if not reply.refuse(refusal):
                    self.refused.emit(refusal)
            case crash:
                reply.give_up()
                self.crashed.emit(crash)


@cache
def _favour_the_window() -> None:
    """Keep threads that work from making the window wait for the interpreter, once a program."""
    sys.setswitchinterval(0.001)  # s; with Python's 5 ms a scroll waited up to 60 ms, now 25
    gc.freeze()  # what is loaded stays: to look through it for rubbish took 80 ms now and then
    gc.set_threshold(*_COLLECTED)


def _hand_over(use: Callable[..., object], *what: object) -> bool:
    """Call whoever asked; False if it has been closed since."""
    owner = _owner(use)
    if isinstance(owner, QObject) and not isValid(owner):
        return False
    if not isinstance(owner, SignalInstance):
        use(*what)
        return True
    try:  # only sending tells that the sender has been deleted; who hears it does not raise here
        use(*what)
    except RuntimeError:
        return False
    return True


def _owner(use: Callable[..., object]) -> object:
    while isinstance(use, partial):
        use = use.func
    return getattr(use, "__self__", None)
