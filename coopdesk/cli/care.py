"""The commands `backup`, `backups` and `restore`: copies of the catalogue, and the way back."""

from __future__ import annotations

import sys
from argparse import Namespace
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from coopdesk.catalogue.backups import back_up, backups_of
from coopdesk.catalogue.making_backups import contents_of
from coopdesk.catalogue.replacing_file import prepare, swap
from coopdesk.cli.desk import Answer, Desk, second_folder
from coopdesk.cli.progress import progress
from coopdesk.cli.sentences import many_records
from coopdesk.cli.tables import aligned
from coopdesk.db.backup import LINES, Backup
from coopdesk.db.database import open_database
from coopdesk.db.disk import refusal_of
from coopdesk.db.file_users import need_alone
from coopdesk.domain.errors import CatalogueError, FileMissing, NoBackups, NoSuchBackup

REASONS = {
    "asked": "asked for",
    "change": "after changes",
    "closing": "on closing",
    "before_migration": "before a new format",
    "before_import": "before an import",
    "before_merge": "before a merge",
    "before_bulk_change": "before a bulk change",
    "before_removal": "before a removal",
    "before_restore": "before taking records back",
}
HEADINGS = ("no", "made", "records", "size", "why", "state", "file")


def backup(desk: Desk, asked: Namespace) -> Answer:
    """Back the catalogue up, and into a folder too where one is named."""
    if asked.folder:
        _make_folder(asked.folder)
    with progress("Backing up", sys.stderr) as report, desk.reading() as session:
        done = back_up(session, "asked", asked.folder or second_folder(), report)
    made, there = done.backup, _made(done.backup)
    said = (
        f"{many_records(made.records)} backed up and checked: {made.path}"
        if done.is_new
        else f"Nothing has changed since the backup of {there}, which is whole: {made.path}"
    )
    if not made.is_whole:
        said += "\nThe catalogue itself is not whole: look with check."
    elif done.second is True:
        said += f"\nCopied to {(asked.folder or second_folder())}."
    refused = (done.second,) if isinstance(done.second, CatalogueError) else ()
    return Answer(said, refused)


def backups(desk: Desk, _asked: Namespace) -> Answer:
    """List the backups of the catalogue, newest first."""
    found = backups_of(desk.catalogue, second=second_folder())
    if not found:
        return Answer("There is no backup yet.")
    rows = [
        (
            str(each.number),
            _made(each),
            str(each.records),
            f"{each.size / 1e6:.1f} MB",
            REASONS[each.why],
            "whole" if each.is_whole else "damaged",
            str(each.path),
        )
        for each in found
    ]
    return Answer("\n".join(aligned([HEADINGS, *rows])))


def restore(desk: Desk, asked: Namespace) -> Answer:
    """Put a backup in the place of the catalogue, which is kept under another name."""
    source = _named(desk, asked.backup)
    need_alone(desk.catalogue)  # before what may take minutes
    with progress("Restoring", sys.stderr) as report:
        prepared = prepare(source, desk.catalogue, report)
    aside = swap(prepared, desk.catalogue, datetime.now(UTC))
    with closing(open_database(desk.catalogue)) as sessions, sessions.reading() as session:
        _contents, records = contents_of(session)
    lines = [f"{many_records(records)} restored from {source}."]
    if source.name.endswith(LINES):
        lines.append("The history is not in such a file: it begins anew.")
    if aside:
        lines.append(f"What was there before is kept as {aside}.")
    return Answer("\n".join(lines))


def _named(desk: Desk, name: str) -> Path:
    """Return the file of a backup by its number or name, or the file that is named itself."""
    found = backups_of(desk.catalogue, second=second_folder())
    for each in found:
        if name in {str(each.number), each.path.name, each.path.stem}:
            return each.path
    path = Path(name)
    if not path.is_file():
        if path.suffix or path.name != name:
            raise FileMissing(path)
        raise NoSuchBackup(name) if found else NoBackups
    return path.absolute()


def _make_folder(folder: Path) -> None:
    """Make the folder that a backup is to go to, in one that is there: a stick may be missing."""
    try:
        if not folder.exists() and folder.absolute().parent.is_dir():
            folder.mkdir()
    except OSError as error:
        raise refusal_of(folder, error) from error


def _made(found: Backup) -> str:
    return f"{found.made.astimezone():%Y-%m-%d %H:%M}"
