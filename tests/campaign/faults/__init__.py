"""Faults at every call by which the program reads and writes files.

`python -m tests.campaign faults [--deeds add,import …] [--kinds kill,torn …] [--most N]`. A point
is bad if what is found after the fault is neither what was before nor what was to be, if what was
said to be done is not, if a check finds anything, or if something but a refusal was raised. At the
end protections are taken away one by one: one whose lack is not noticed is bad.
"""

from __future__ import annotations

import logging
import sys
import tempfile
import time
from argparse import ArgumentParser
from pathlib import Path

from tests.campaign.faults.deeds import TRIALS
from tests.campaign.faults.loops import WAYS, Loops, loops
from tests.campaign.faults.shim import compiled

# Deed, kind of fault, and the protection that is taken away: each must be noticed.
NEGATIVE = (
    ("edit", "kill", "journal off"),
    ("edit", "power", "synchronous off"),
    ("export json", "power", "rename without fsync"),
    ("add", "kill", "said too early"),
)


def main(arguments: list[str]) -> int:
    """Try every fault, and print a line for each deed and way of failing."""
    parser = ArgumentParser("tests.campaign faults", description=__doc__)
    parser.add_argument("--deeds", default=",".join(TRIALS))
    parser.add_argument("--kinds", default="kill,torn,full,fail,power")
    parser.add_argument("--most", type=int, default=0, help="points of each, 0 for all")
    parser.add_argument("--no-controls", dest="controls", action="store_false")
    parser.add_argument("--shown", type=int, default=5)
    asked = parser.parse_args(arguments)
    logging.disable()
    shm = Path("/dev/shm")  # noqa: S108 a disk that costs nothing
    with tempfile.TemporaryDirectory(dir=shm if shm.is_dir() else None) as folder:
        library = compiled(Path(folder))
        if library is None:
            _say("The faults need Linux and a C compiler; there is none here.")
            return 0
        _say(f"{'id':34}{'n':>6}{'bad':>5}{'s':>8}")
        with loops(Path(folder), library) as tried:
            kinds = asked.kinds.split(",")
            ways = [way for way in WAYS if way[0] in kinds]
            bad = sum(
                _line(tried, deed, way, asked.most, asked.shown)
                for deed in asked.deeds.split(",")
                for way in ways
            )
            if asked.controls:
                bad += sum(_control(tried, *each, asked.most) for each in NEGATIVE)
    return min(bad, 1)


def _control(tried: Loops, deed: str, kind: str, control: str, most: int) -> int:
    """Take a protection away, and print whether that is noticed; what is not noticed is bad."""
    began = time.monotonic()
    found = list(tried.points(deed, kind, most=most, control=control))
    noticed = sum(bool(point.bad) for point in found)
    name = f"without, {control}: {kind}"
    took = time.monotonic() - began
    _say(f"{name:34}{len(found):6}{int(not noticed):5}{took:8.1f}    noticed {noticed} times")
    return int(not noticed)


def _line(tried: Loops, deed: str, way: tuple[str, bool], most: int, shown: int) -> int:
    kind, often = way
    began = time.monotonic()
    found = list(tried.points(deed, kind, often=often, most=most))
    bad = [point for point in found if point.bad]
    name = f"{deed}: {kind}{' on' if often else ''}"
    _say(f"{name:34}{len(found):6}{len(bad):5}{time.monotonic() - began:8.1f}")
    for point in bad[:shown]:
        _say(f"    at {point.fault.at}: {point.bad}")
    return len(bad)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
