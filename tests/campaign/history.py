"""Do, undo and redo long runs of random edits, and compare every record's content hash.

`python -m tests.campaign history [--runs N] [--edits N] [--seed N]`. A run is bad if undoing all of
it does not lead back to the records as they were, or redoing all of it not forth again.
"""

from __future__ import annotations

import random
import sys
import time
from argparse import ArgumentParser
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from coopdesk.db import history
from coopdesk.db.database import open_database
from tests.edits import LINES, WHAT, do_edits, five_records, replay, state


def main(arguments: list[str]) -> int:
    """Run them and print a line of the table for each."""
    parser = ArgumentParser("tests.campaign history", description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--edits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    _say(f"{'id':12}{'n':>8}{'bad':>5}{'s':>8}")
    bad = 0
    for seed in range(asked.seed, asked.seed + asked.runs):
        began = time.perf_counter()
        written, is_bad = _run(random.Random(seed), asked.edits)  # noqa: S311
        bad += is_bad
        _say(f"{f'seed {seed}':12}{written:8}{is_bad:5}{time.perf_counter() - began:8.1f}")
    return min(bad, 1)


def _run(chance: random.Random, number: int) -> tuple[int, int]:
    edits = [
        (chance.randrange(5), chance.choice(WHAT), chance.choice(LINES)) for _ in range(number)
    ]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "history.coopdesk"
        with closing(open_database(path)) as sessions:
            ids = five_records(sessions)
            start = state(sessions)
            written = do_edits(sessions, ids, edits)
            end = state(sessions)
            replay(sessions, history.undo, written)
            back = state(sessions)
            replay(sessions, history.redo, written)
            return written, int(back != start or state(sessions) != end)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
