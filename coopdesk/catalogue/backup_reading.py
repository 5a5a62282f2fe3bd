"""Every record of a finished copy read, compared with its hash and written as a JSON line.

Of many records it is done in a process of its own, which takes nothing of the window's time: Python
lets one thread compute at once.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coopdesk.catalogue.check import Problem, altered, ids_after, readable
from coopdesk.db.backup_files import opened
from coopdesk.db.backup_lines import KEPT, LinesOut, write_kept, writing_lines
from coopdesk.domain.progress import Progress, unheard
from coopdesk.foreign.child import ReaderEnded, ReaderTooSlow, reader_command, run_reader

FEW = 3000  # records, of which reading takes less time than starting a process
_HOURS = 2 * 3600.0  # s
_PACKED = "--read-backup"


def read_copy(copy: Path, lines: Path, uid: str, total: int, report: Progress = unheard) -> int:
    """Write the records of a copy as lines, and return how many of them are not whole.

    Raises Stopped, as report does.
    """
    if total <= FEW or getattr(sys, "frozen", False):
        return _read(copy, lines, uid, total, report)
    command = [*reader_command(__name__, _PACKED), str(copy), str(lines), uid]
    done = 0

    def take(told: dict[str, int]) -> None:
        nonlocal done
        done = told["done"]

    def look() -> None:
        report(done, total)

    try:
        return int(run_reader(command, take, look, _HOURS)["faults"])
    except (ReaderEnded, ReaderTooSlow):  # a file that ends the process that reads it
        return 1


def main(arguments: list[str]) -> int:
    """Read the copy that is named, and tell how far it is as lines of JSON."""
    copy, lines, uid = arguments
    if hasattr(os, "nice"):
        os.nice(5)

    def tell(done: int, total: int) -> None:
        sys.stdout.write(json.dumps({"done": done, "total": total}) + "\n")
        sys.stdout.flush()

    faults = _read(Path(copy), Path(lines), uid, 0, tell)
    sys.stdout.write(json.dumps({"end": {"faults": faults}}) + "\n")
    return 0


def _read(copy: Path, lines: Path, uid: str, total: int, report: Progress) -> int:
    with opened(copy) as session, writing_lines(lines, uid) as out:
        return len(_read_all(session, out, total, report))


def _read_all(session: Session, out: LinesOut, total: int, report: Progress) -> list[Problem]:
    problems: list[Problem] = []
    for table in KEPT:
        with suppress(DBAPIError, ValueError):  # what cannot be read is told of by a check
            write_kept(out, session, table)
    last = done = 0
    while ids := ids_after(session, last):
        for _rows_of, records in readable(session, ids, problems):
            problems += altered(records)
            for record in records:
                out.write_record(record)
        last, done = ids[-1], done + len(ids)
        report(done, total)
    return problems
