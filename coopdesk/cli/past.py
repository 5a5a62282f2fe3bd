"""The commands `history`, `undo` and `redo`."""

from __future__ import annotations

from argparse import Namespace

from coopdesk.catalogue.history import history_of
from coopdesk.catalogue.records import find_record
from coopdesk.cli.changes import change_object, entry_lines, entry_object
from coopdesk.cli.desk import Answer, Desk, json_answer
from coopdesk.cli.sentences import deed_words
from coopdesk.db.history import redo, undo
from coopdesk.domain.changes import Change


def history(desk: Desk, asked: Namespace) -> Answer:
    """Tell what was done to a record, newest first."""
    with desk.reading() as session:
        record = find_record(session, asked.record)
        entries = history_of(session, record.id)
    if asked.json:
        changes = [entry_object(entry) for entry in entries]
        return json_answer({"uid": record.uid, "title": record.title, "changes": changes})
    lines = [line for entry in entries for line in entry_lines(entry, desk.language)]
    return Answer("\n".join((record.title, *lines)))


def undo_last(desk: Desk, asked: Namespace) -> Answer:
    """Take the last change back."""
    with desk.opened() as sessions, sessions.writing() as session:
        change = undo(session)
    return _replayed(change, "Undone", asked)


def redo_last(desk: Desk, asked: Namespace) -> Answer:
    """Bring back the change that was taken back last."""
    with desk.opened() as sessions, sessions.writing() as session:
        change = redo(session)
    return _replayed(change, "Redone", asked)


def _replayed(change: Change, word: str, asked: Namespace) -> Answer:
    if asked.json:
        return json_answer({word.lower(): change_object(change)})
    return Answer(f"{word}: {deed_words(change.deed)}.")
