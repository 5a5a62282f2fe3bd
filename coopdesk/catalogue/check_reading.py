"""A share of the records of a catalogue looked at, in a process that does nothing else."""

from __future__ import annotations

import gc
import json
import os
import sys
from contextlib import closing
from dataclasses import astuple
from pathlib import Path

from coopdesk.catalogue.check import look_at_records
from coopdesk.db.database import Sessions


def main(arguments: list[str]) -> int:
    """Look at the share that is named, and tell how far it is as lines of JSON."""
    path, number, shares = arguments
    if hasattr(os, "nice"):
        os.nice(5)
    gc.disable()  # nothing here goes in circles, and looking for it takes a tenth of the time
    with closing(Sessions(Path(path), read_only=True)) as sessions, sessions.reading() as session:
        found = look_at_records(session, _tell, int(number), int(shares))
    problems = [astuple(problem) for problem in found.problems]
    end = {"records": found.records, "problems": problems, "is_true": found.is_index_true}
    sys.stdout.write(json.dumps({"end": end}) + "\n")
    return 0


def _tell(done: int, total: int) -> None:
    sys.stdout.write(json.dumps({"done": done, "total": total}) + "\n")
    sys.stdout.flush()
