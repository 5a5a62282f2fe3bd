"""A process that has loaded the program and opened nothing, and forks a victim for each fault.

It is started with the library of shim.py, reads a line of JSON for each fault and writes one of
what became of the victim.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from coopdesk.domain.errors import CatalogueError
from tests.campaign.faults import shim
from tests.campaign.faults.controls import CONTROLS
from tests.campaign.faults.deeds import TRIALS, Trial
from tests.campaign.faults.place import Place


@dataclass(frozen=True, slots=True)
class Fault:
    """Which fault, at which call of which deed; at 0 is none, seed chooses what a cut leaves."""

    deed: str
    root: str
    kind: str
    at: int
    often: bool = False
    seed: int = 0
    control: str = ""  # what of the program is switched off, "" for nothing


@dataclass(slots=True)
class Outcome:
    """What became of a victim.

    said tells that the deed was said to be done, refused with which sentences it was refused,
    crash what else was raised.
    """

    said: bool = False
    refused: tuple[str, ...] = ()
    crash: str = ""
    calls: int = 0
    is_dead: bool = False


def main() -> None:
    """Serve until nothing is asked any more."""
    for line in sys.stdin:
        outcome = _in_victim(Fault(**json.loads(line)))
        sys.stdout.write(json.dumps(asdict(outcome)) + "\n")
        sys.stdout.flush()


def _in_victim(fault: Fault) -> Outcome:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            _suffer(fault, lambda told: os.write(writer, json.dumps(told).encode() + b"\n"))
        except BaseException:  # noqa: BLE001 whatever it is, it is told
            last = traceback.format_exc().strip().splitlines()
            told = json.dumps({"crash": " | ".join([last[-1], *last[-7:-1]])})
            os.write(writer, told.encode() + b"\n")
        os._exit(0)
    os.close(writer)
    outcome = Outcome()
    with os.fdopen(reader, "rb") as lines:
        for line in lines:
            for name, value in json.loads(line).items():
                setattr(outcome, name, (*outcome.refused, value) if name == "refused" else value)
    _, status = os.waitpid(child, 0)
    outcome.is_dead = os.WIFSIGNALED(status)
    return outcome


def _suffer(fault: Fault, tell: Callable[[dict[str, Any]], object]) -> None:
    """Do the deed, and after a refusal try it again as the officer would."""
    logging.disable()
    place, trial = Place(Path(fault.root)), TRIALS[fault.deed]
    os.environ["COOPDESK_HOME"] = str(place.root / "home")
    CONTROLS[fault.control]()
    shim.arm(fault.kind, fault.at, place.root, often=fault.often, seed=fault.seed)
    if fault.control == "said too early":
        tell({"said": True})
    opened = None
    try:
        opened = trial.open(place)
        trial.act(place, opened)
    except CatalogueError as refusal:
        shim.disarm()
        tell({"refused": type(refusal).__name__})
        if fault.at % 2:
            _try_again(place, trial, opened, tell)
        return
    tell({"said": True})
    if fault.kind == "power":
        shim.cut_power()
    trial.close(opened)
    tell({"calls": shim.disarm()})


def _try_again(
    place: Place, trial: Trial, opened: object, tell: Callable[[dict[str, Any]], object]
) -> None:
    """Do the deed in the same program once nothing fails any more."""
    try:
        again = trial.open(place) if opened is None else opened
        trial.act(place, again)
    except CatalogueError as refusal:  # that it is done already, perhaps
        tell({"refused": f"again {type(refusal).__name__}"})
    else:
        tell({"said": True})
        trial.close(again)
