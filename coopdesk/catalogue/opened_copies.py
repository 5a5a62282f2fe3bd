"""Copies of attached files that were made to be looked at, and when they go.

A copy goes at the start of the program, two weeks after it was last opened from a record: by then
whoever looks at it has closed it, and the next opening makes it again. One that is no longer what
was attached stays for good, since somebody wrote into it; so does one with any other file beside
it, such as the lock that an office program keeps there while it has the copy open.
"""

from __future__ import annotations

import logging
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from coopdesk.db.backup_files import hash_of

log = logging.getLogger(__name__)

KEPT = timedelta(days=14)
_FOLDER = "opened"  # in the folder of the officer's data
_LETTERS = 16  # of the hash of a file, which name the folder of its copies


def opened_folder(own: Path, digest: str) -> Path:
    """Return where the copies of a file lie, in the folder of the officer's data."""
    return own / _FOLDER / digest[:_LETTERS]


def note_opening(copy: Path) -> None:
    """Let a copy that is opened once more stay as long as a new one."""
    os.utime(copy)


def keep_changed(copy: Path) -> Path:
    """Give a copy that somebody wrote into a name of its own, and return that; raises OSError."""
    stem = f"{copy.stem} (changed {datetime.now(UTC).astimezone():%Y-%m-%d %H.%M.%S})"
    names = (f"{stem}{(n and f' {n}') or ''}{copy.suffix}" for n in range(1000))
    return copy.rename(next(path for path in map(copy.with_name, names) if not path.exists()))


def sweep_opened(own: Path) -> int:
    """Remove the copies that nobody looks at any more, and return how many they were."""
    count = 0
    for folder in (own / _FOLDER).glob("[0-9a-f]" * _LETTERS):
        try:
            count += _sweep(folder)
        except OSError as error:  # one of them is in use, as Windows tells, or out of reach
            log.info("A copy that was opened stays: %s", error.strerror)
    if count:
        log.info("%s copies that were opened were swept", count)
    return count


def _sweep(folder: Path) -> bool:
    copies = list(folder.iterdir())
    if len(copies) > 1 or not all(map(_is_old, copies)):
        return False
    if any(hash_of(copy)[:_LETTERS] != folder.name for copy in copies):
        return False
    for copy in copies:
        copy.unlink()
    folder.rmdir()
    return bool(copies)


def _is_old(copy: Path) -> bool:
    found = copy.stat()
    since = datetime.now(UTC).timestamp() - max(found.st_mtime, found.st_atime)
    return copy.is_file() and since > KEPT.total_seconds()
