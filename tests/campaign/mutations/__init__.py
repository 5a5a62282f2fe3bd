"""Small faults put into the code on purpose: the tests must notice each.

`python -m tests.campaign mutations [--sample N] [--seed N] [--rooms db,importing] …`. In a copy of
the house it is noted once which statements each test runs. Then mutants, chosen by chance, are put
in their place one after another, each in a process of its own: those tests run that reach it, the
quickest first, until one fails. A mutant that none notices, or none reaches, survives and is
printed. What is changed, and what is left out by rule, is told in changes.py.

A survivor is tried with as many tests as fit into some seconds, so it is rather said too often
than too seldom that one survives. Clocks count the work of the processor, not the time of day.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue

from tests.campaign.mutations.changes import Mutant, mutants
from tests.campaign.mutations.copies import Copy, copy_of
from tests.campaign.mutations.reach import Reach, note_reach
from tests.campaign.mutations.trial import Verdict, is_sound, tried

HOUSE = Path(__file__).parents[3]
_ENOUGH = 80  # per cent of the mutants that must be killed
# Which tests are asked, besides those of a room's own folder.
_FURTHER = {
    "db": ("tests/catalogue", "tests/search"),
    "catalogue": ("tests/db", "tests/cli"),
    "importing": ("tests/cli", "tests/ui/importing", "tests/ui/merging"),
    "domain": ("tests/db", "tests/catalogue"),
}
# One test compares all columns with what the steps to them make, and steps are never changed.
_LEFT_OUT = {"migrations", "tables.py", "desk_tables.py", "index_tables.py", "project_tables.py"}


def main(arguments: list[str]) -> int:
    """Try a sample of mutants, and print a line for each room."""
    parser = ArgumentParser("tests.campaign mutations", description=__doc__)
    parser.add_argument("--sample", type=int, default=150, help="of each room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rooms", default="db,importing")
    parser.add_argument("--seconds", type=float, default=40, help="of tests for a survivor")
    parser.add_argument("--at-once", type=int, default=2)
    parser.add_argument("--reach", type=Path, help="file that keeps which test runs what")
    asked = parser.parse_args(arguments)
    if not hasattr(os, "fork"):
        _say("Mutations need a system that forks.")
        return 0
    shm = Path("/dev/shm")  # noqa: S108 a disk that costs nothing
    with ExitStack() as stack:
        place = tempfile.TemporaryDirectory(dir=shm if shm.is_dir() else None)
        folder = Path(stack.enter_context(place))
        copies = [
            stack.enter_context(copy_of(HOUSE, folder / str(n))) for n in range(asked.at_once)
        ]
        rooms = asked.rooms.split(",")
        reaches = [note_reach(copies, room, _tests(room), asked.reach) for room in rooms]
        _say(f"{'id':34}{'n':>6}{'bad':>5}{'s':>8}")
        few = [
            _line(copies, room, reach, asked.sample, asked.seed, asked.seconds)
            for room, reach in zip(rooms, reaches, strict=True)
        ]
    return int(any(few))


def _line(
    copies: list[Copy], room: str, reach: Reach, most: int, seed: int, seconds: float
) -> bool:
    """Try the mutants of a room, and print what came of them; return whether it is too little."""
    began = time.monotonic()
    if not is_sound(copies[0], reach, seconds):
        _say(f"{room:34}     0    1     0.0    tests fail without any mutant")
        return True
    places = [each for path in _modules(room) for each in _mutants(path)]
    chance = random.Random(f"{seed} {room}")  # noqa: S311 no secret
    sample = chance.sample(places, min(most, len(places)))
    found = list(_verdicts(copies, reach, sample, seconds))
    survivors = [verdict for verdict in found if not verdict.is_killed]
    took = time.monotonic() - began
    told = (
        f"of {len(places)}; {sum(v.by == 'clock' for v in found)} ended by the clock,"
        f" {sum(not v.tests for v in survivors)} reached by no test"
    )
    _say(f"{room:34}{len(sample):6}{len(survivors):5}{took:8.1f}    {told}")
    return (len(sample) - len(survivors)) * 100 < _ENOUGH * len(sample)


def _verdicts(
    copies: list[Copy], reach: Reach, sample: list[Mutant], seconds: float
) -> Iterable[Verdict]:
    free: SimpleQueue[Copy] = SimpleQueue()
    for copy in copies:
        free.put(copy)

    def verdict(mutant: Mutant) -> Verdict:
        copy = free.get()
        try:
            found = tried(copy, reach, mutant, seconds)
        finally:
            free.put(copy)
        if not found.is_killed:
            _say(f"    {mutant.path}:{mutant.line}: {mutant.what}  ({found.tests} tests)")
        return found

    with ThreadPoolExecutor(len(copies)) as pool:
        return list(pool.map(verdict, sample))


def _tests(room: str) -> tuple[str, ...]:
    return (f"tests/{room}", *_FURTHER.get(room, ()))


def _modules(room: str) -> list[Path]:
    folder = HOUSE / "coopdesk" / room
    return [p for p in sorted(folder.rglob("*.py")) if not _LEFT_OUT & set(p.parts)]


def _mutants(path: Path) -> list[Mutant]:
    return mutants(path.read_text(encoding="utf-8"), path.relative_to(HOUSE))


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
