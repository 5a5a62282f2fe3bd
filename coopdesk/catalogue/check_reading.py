"""A share of a catalogue looked at, in a process that does nothing else."""

from __future__ import annotations

import gc
import json
import os
import sys
from contextlib import closing
from dataclasses import astuple
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.catalogue.check import look_at_records
from coopdesk.db.database import Sessions
from coopdesk.db.file_check import stray_rows
from coopdesk.db.index_check import finds_its_words
from coopdesk.foreign.child import Line


def main(arguments: list[str]) -> int:
    """Look at the share of records that is named, or at the file, and write what was found.

    How far it is comes as lines of JSON as well.
    """
    path, *share = arguments
    if hasattr(os, "nice"):
        os.nice(5)
    gc.disable()  # nothing here goes in circles, and looking for it takes a tenth of the time
    with closing(Sessions(Path(path), read_only=True)) as sessions, sessions.reading() as session:
        end = _records(session, *map(int, share)) if share else _file(session)
    sys.stdout.write(json.dumps({"end": end}) + "\n")
    return 0


def _records(session: Session, number: int, shares: int) -> Line:
    found = look_at_records(session, _tell, number, shares)
    problems = [astuple(problem) for problem in found.problems]
    return {"records": found.records, "problems": problems, "is_true": found.is_index_true}


def _file(session: Session) -> Line:
    return {"astray": list(stray_rows(session)), "is_found": finds_its_words(session)}


def _tell(done: int, total: int) -> None:
    sys.stdout.write(json.dumps({"done": done, "total": total}) + "\n")
    sys.stdout.flush()
