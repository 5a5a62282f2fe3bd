"""Anomaly loops: a fault at the first, second, … nth call of a deed, and a look at what is left."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from coopdesk.domain.errors import CatalogueError
from tests.campaign.faults.deeds import TRIALS
from tests.campaign.faults.place import Place, Unsound
from tests.campaign.faults.server import Fault, Outcome
from tests.campaign.faults.shim import environment

# kind, from then on: the ways in which each call fails
WAYS = (
    ("kill", False),
    ("torn", False),
    ("full", False),
    ("full", True),
    ("fail", False),
    ("fail", True),
    ("power", False),
)
SEED = 0x9E3779B97F4A7C15  # of what a cut of the power leaves; every other one leaves nothing


@dataclass(frozen=True, slots=True)
class Point:
    """A fault that was tried, and what was bad about it, "" for nothing."""

    fault: Fault
    bad: str


class Loops:
    """A server of victims and the folder they suffer in."""

    def __init__(self, folder: Path, server: subprocess.Popen[str]) -> None:
        self._place = Place(folder / "trial")
        self._templates = folder / "templates"
        self._server = server
        self._states: dict[str, tuple[object, object]] = {}

    def points(
        self, deed: str, kind: str, *, often: bool = False, most: int = 0, control: str = ""
    ) -> Iterator[Point]:
        """Try a fault at every call of a deed, or at so many of them evenly."""
        self._prepare(deed)
        total = self._suffer(
            Fault(
                deed, str(self._place.root), kind if kind != "power" else "none", 0, control=control
            )
        ).calls
        if kind in {"torn", "full", "fail"}:
            total = self._suffer(self._fault(deed, kind, 1 << 40)).calls
        last = total + (kind == "power")  # and after the last: what was said must be there
        step = max(1, last // most) if most else 1
        for at in sorted({*range(1, last + 1, step), last}):
            seed = SEED * at & (1 << 64) - 1 if at % 2 else 0
            fault = self._fault(deed, kind, at, often=often, seed=seed, control=control)
            yield Point(fault, self._try(fault))

    def _fault(self, deed: str, kind: str, at: int, **more: object) -> Fault:
        return Fault(deed, str(self._place.root), kind, at, **more)  # type: ignore[arg-type]

    def _prepare(self, deed: str) -> None:
        """Lay out what was before a deed, and learn how it is afterwards."""
        if deed in self._states:
            return
        trial = TRIALS[deed]
        template = self._templates / deed
        with self._place.at_home():
            self._place.lay_out()
            trial.before(self._place)
            shutil.copytree(self._place.root, template)
            before = trial.look(self._place)
            self._place.copy_from(template)
            outcome = self._suffer(self._fault(deed, "none", 0))
            if not outcome.said:
                raise Unsound(f"{deed} cannot be done: {outcome}")
            self._states[deed] = before, trial.look(self._place)

    def _try(self, fault: Fault) -> str:
        outcome = self._suffer(fault)
        if outcome.crash:
            return f"raised {outcome.crash}"
        before, after = self._states[fault.deed]
        with self._place.at_home():
            try:
                found = TRIALS[fault.deed].look(self._place)
            except (Unsound, CatalogueError) as trouble:
                return f"{type(trouble).__name__}: {trouble} ({outcome})"
            except Exception as trouble:  # noqa: BLE001 whatever it is, it is bad
                return f"looking raised {type(trouble).__name__}: {trouble}"
        is_promised = outcome.said and TRIALS[fault.deed].is_promise
        if found == after or (found == before and not is_promised):
            return ""
        return "said to be done, and is not" if found == before else f"half done ({outcome})"

    def _suffer(self, fault: Fault) -> Outcome:
        self._place.copy_from(self._templates / fault.deed)
        assert self._server.stdin
        assert self._server.stdout
        self._server.stdin.write(json.dumps(asdict(fault)) + "\n")
        self._server.stdin.flush()
        return Outcome(**json.loads(self._server.stdout.readline()))


@contextmanager
def loops(folder: Path, library: Path) -> Generator[Loops]:
    """Start a server of victims for a folder, with the compiled library."""
    command = [sys.executable, "-c", "from tests.campaign.faults.server import main; main()"]
    with subprocess.Popen(  # noqa: S603 our own
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment(library)
    ) as server:
        yield Loops(folder, server)
