"""Where a trial happens: folders laid out as an officer has them, and the state they are in."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from coopdesk.catalogue.check import check_file, check_records
from coopdesk.catalogue.making_backups import contents_of
from coopdesk.db import tables as t
from coopdesk.db.backup import backup_folder, backups_in, is_as_written
from coopdesk.db.database import open_database
from coopdesk.db.history import undo_state
from coopdesk.domain.records import Learning, Party, Record

KNOWN = 40  # records there are before a deed


class Unsound(Exception):
    """What is found after a fault is neither what was before nor what was to be."""


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of a trial; all that a deed touches lies in it."""

    root: Path

    @property
    def work(self) -> Path:
        """The folder of the catalogue."""
        return self.root / "work"

    @property
    def catalogue(self) -> Path:
        return self.work / "desk.coopdesk"

    @property
    def backups(self) -> Path:
        return backup_folder(self.catalogue)

    @property
    def second(self) -> Path:
        """The second folder for backups."""
        return self.root / "stick"

    @contextmanager
    def at_home(self) -> Generator[None]:
        """Let the program keep what is the officer's here."""
        before = os.environ.get("COOPDESK_HOME")
        os.environ["COOPDESK_HOME"] = str(self.root / "home")
        try:
            yield
        finally:
            os.environ.pop("COOPDESK_HOME")
            if before is not None:
                os.environ["COOPDESK_HOME"] = before

    def lay_out(self) -> None:
        """Make the folders, empty."""
        shutil.rmtree(self.root, ignore_errors=True)
        for each in (self.work, self.second, self.root / "home" / "data" / "backups"):
            each.mkdir(parents=True)

    def copy_from(self, template: Path) -> None:
        """Lay the place out as a template is."""
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(template, self.root)


def known_records() -> list[Record]:
    """Return the records there are before a deed."""
    return [
        Record(
            uid=f"00000000-0000-4000-8000-{n:012}",
            title=f"Course number {n}",
            reference=f"R-{n}",
            narrative="Told at some length. " * 20,
            parties=(Party("PE", "Directorate", "requesting"),),
            learnings=(Learning("Plan earlier"),),
            topics=("child-labour",),
        )
        for n in range(KNOWN)
    ]


def desk_state(path: Path) -> tuple[object, ...]:
    """Open a catalogue as the next start does, look at all of it and return what it holds.

    Raises Unsound where the next start would ask a question or a check finds something.
    """
    with closing(open_database(path)) as sessions:
        if holder := sessions.hold():
            raise Unsound(f"held by {holder}")
        with sessions.reading() as session:
            rows = session.execute(select(t.Record.uid, t.Record.content_hash, t.Record.deleted_at))
            hashes = tuple(sorted((row[0], row[1], row[2] is None) for row in rows))
            contents = contents_of(session)
            changes = session.connection().exec_driver_sql('SELECT count(*) FROM "change"').scalar()
            undone = undo_state(session)
            found = check_records(session)
        with sessions.writing() as session:
            found = check_file(session, found)
    if found.problems or not found.is_index_true:
        raise Unsound(f"the check finds {[(p.kind, p.about) for p in found.problems]}")
    if path.with_name(f"{path.name}-journal").exists():
        raise Unsound("a journal is left")
    return hashes, contents, changes, undone


def look_at_backups(folder: Path, least: int) -> int:
    """Return how many backups there are; raises Unsound where one is not as it was made."""
    found = backups_in(folder)
    for each in found:
        if not is_as_written(each) or not each.is_whole:
            raise Unsound(f"the backup {each.path.name} is not whole")
    if len(found) < least:
        raise Unsound(f"{len(found)} backups of {least}")
    return len(found)


def look_for_strays(folder: Path, allowed: Sequence[str]) -> None:
    """Raise Unsound for files in a folder that no program would take away again."""
    strays = [p.name for p in folder.iterdir() if not any(p.match(each) for each in allowed)]
    if strays:
        raise Unsound(f"left over: {strays}")
