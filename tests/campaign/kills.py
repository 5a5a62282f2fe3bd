"""The real window, killed at any time while somebody types, corrects, brings in and backs up.

`python -m tests.campaign kills [--kills N] [--seed N]`. A kill is bad if the next start asks
anything about damage, if a record is gone that was said to be saved, if a check finds anything, or
if more than ten seconds are lost of what was typed in a form or corrected in a listing. Each opens
the catalogue as the last one left it.
"""

from __future__ import annotations

import json
import logging
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import sqlalchemy

from coopdesk.catalogue.begun_work import kept_works
from coopdesk.catalogue.drafts import kept_drafts
from coopdesk.db import tables as t
from coopdesk.db.database import open_database
from coopdesk.domain.errors import CatalogueError
from tests.campaign.faults.place import Unsound, desk_state, look_at_backups
from tests.campaign.typist import ROWS, sit_down

LOST = 10.0  # seconds of typing that may be lost
LONGEST = 6.0  # seconds that most windows live; one in eight lives three times as long
OPENS = 60.0  # seconds within which a window opens, however busy the machine
_ANEW = 12  # kills after which the catalogue begins anew


@dataclass
class Told:
    """What a typist told before she was killed."""

    is_open: bool = False
    saved: set[str] = field(default_factory=set[str])
    imported: int = 0
    typed: list[tuple[float, str]] = field(default_factory=list[tuple[float, str]])
    corrected: list[tuple[float, str, int]] = field(default_factory=list[tuple[float, str, int]])
    crash: str = ""
    killed: float = 0.0


@dataclass
class Account:
    """What came of all kills: lost is the longest typing lost, in seconds."""

    saved: int = 0
    imports: int = 0
    corrected: int = 0  # cells of listings
    lost: float = 0.0


def main(arguments: list[str]) -> int:
    """Kill so many windows, and print the line of the table."""
    parser = ArgumentParser("tests.campaign kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    if not hasattr(os, "fork"):
        _say("The kills need a system that forks.")
        return 0
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    logging.disable()
    account, bad, began = Account(), 0, time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        for number, trouble in enumerate(kills(Path(folder), asked.kills, asked.seed, account)):
            if trouble:
                bad += 1
                _say(f"    {asked.seed + number}: {trouble}")
    _say(f"{'id':34}{'n':>6}{'bad':>5}{'s':>8}")
    took = time.monotonic() - began
    _say(f"{'window killed':34}{asked.kills:6}{bad:5}{took:8.1f}")
    _say(
        f"    {account.saved} records and {account.imports} imports were said to be saved,"
        f" {account.corrected} cells corrected; at most {account.lost:.1f} s of it lost"
    )
    return min(bad, 1)


def kills(folder: Path, count: int, first: int, account: Account) -> Iterator[str]:
    """Kill windows one after another; yield what was bad about each, "" for nothing."""
    home, before = folder / "home", os.environ.get("COOPDESK_HOME")
    os.environ["COOPDESK_HOME"] = str(home)
    saved: set[str] = set()
    imported = 0
    try:
        for seed in range(first, first + count):
            if (seed - first) % _ANEW == 0:
                shutil.rmtree(home, ignore_errors=True)
                home.mkdir()
                saved, imported = set(), 0
            catalogue = home / "desk.coopdesk"
            told = _killed(catalogue, seed)
            saved |= told.saved
            imported += told.imported
            account.saved += len(told.saved)
            account.imports += told.imported
            account.corrected += sum(count > 0 for _, _, count in told.corrected)
            yield _judged(catalogue, told, saved, imported, account)
    finally:
        del os.environ["COOPDESK_HOME"]
        if before is not None:
            os.environ["COOPDESK_HOME"] = before


def _killed(catalogue: Path, seed: int) -> Told:
    """Let somebody work at a window for a while that nobody can foretell, and kill it."""
    chance = random.Random(f"{seed} life")  # noqa: S311 no secret
    life = chance.uniform(0, LONGEST) * (3 if chance.random() < 1 / 8 else 1)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            sit_down(catalogue, seed, writer)
        finally:
            os._exit(4)
    os.close(writer)
    told = Told()
    end = time.monotonic() + OPENS
    try:
        with os.fdopen(reader, "rb", buffering=0) as lines:
            _hear(lines.fileno(), told, end, life)
    finally:
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return told


def _hear(pipe: int, told: Told, end: float, life: float) -> None:
    left = b""
    while time.monotonic() < end:
        ready, _, _ = select.select([pipe], [], [], max(0.0, min(0.05, end - time.monotonic())))
        if not ready:
            continue
        piece = os.read(pipe, 1 << 16)
        if not piece:
            return
        *lines, left = (left + piece).split(b"\n")
        for line in lines:
            what, when, said = json.loads(line)
            if what == "open":
                told.is_open, end = True, time.monotonic() + life
            _take(told, what, when, said)
    told.killed = time.monotonic()


def _take(told: Told, what: str, when: float, said: object) -> None:
    if what == "typed":
        told.typed.append((when, str(said)))
    elif what == "corrected" and isinstance(said, list):
        name, count = said
        told.corrected.append((when, name, count))
    elif what == "crash":
        told.crash = str(said)
    elif what == "saved" and isinstance(said, list):
        deed, subject, _count = said
        if deed == "record_added":
            told.saved.add(subject)
        elif deed == "import_applied":
            told.imported += 1


def _judged(catalogue: Path, told: Told, saved: set[str], imported: int, account: Account) -> str:
    if not told.is_open:
        return "the window does not open, or asks first"
    if told.crash:
        return f"raised {told.crash}"
    if not told.killed:
        return "the window ended by itself"
    try:
        desk_state(catalogue)
        _look_at_all_backups()
    except (Unsound, CatalogueError) as trouble:
        return f"{type(trouble).__name__}: {trouble}"
    with closing(open_database(catalogue)) as sessions, sessions.reading() as session:
        titles = set(session.scalars(sqlalchemy.select(t.Record.title)))
        folder = _drafts_of(catalogue)
        drafts = [d.record.title for d in kept_drafts(session, folder)]
        works = {kept.name: kept.steps for kept in kept_works(session, folder)}
    if gone := saved - titles:
        return f"{len(gone)} records are gone: {sorted(gone)[:3]}"
    if sum(title.startswith("L") for title in titles) < imported * ROWS:
        return "an import is gone"
    lost = max(_typing_lost(told, titles | set(drafts)), _corrections_lost(told, works))
    account.lost = max(account.lost, lost)
    return f"{lost:.1f} s of typing lost" if lost > LOST else ""


def _typing_lost(told: Told, kept: set[str]) -> float:
    """Return how long before the kill the typing was that is still there of the last form."""
    if not told.typed:
        return 0.0
    last = told.typed[-1][1].split(" ")[0]
    times = [when for when, text in told.typed if text.split(" ")[0] == last]
    there = [
        when
        for when, text in told.typed
        if text.split(" ")[0] == last and any(each.startswith(text.strip()) for each in kept)
    ]
    newest = max(there, default=None)
    if newest == times[-1]:
        return 0.0
    return told.killed - (times[0] if newest is None else newest)


def _corrections_lost(told: Told, works: dict[str, int]) -> float:
    """Return how long before the kill the correction was that is still kept of the last listing."""
    if not told.corrected or not told.corrected[-1][2]:
        return 0.0  # it was brought in, or is just being
    _, name, count = told.corrected[-1]
    kept = works.get(name, 0)
    missing = [when for when, of, n in told.corrected if of == name and n > kept]
    return told.killed - missing[0] if kept < count else 0.0


def _look_at_all_backups() -> None:
    for each in (Path(os.environ["COOPDESK_HOME"]) / "data" / "backups").glob("*/"):
        look_at_backups(each, 0)


def _drafts_of(catalogue: Path) -> Path:
    name = sha256(str(catalogue.absolute()).encode()).hexdigest()[:16]
    return Path(os.environ["COOPDESK_HOME"]) / "data" / "drafts" / name


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
