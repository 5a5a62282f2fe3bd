"""Restore drills and damaged catalogues, each tried many times.

`python -m tests.campaign care [--drills N] [--damaged N]`. A drill is bad if anything restored is
not equal. A damaged catalogue (one bit, 512 zero bytes, 4 KiB of garbage, cut off) is bad if
something but a refusal is raised, if a record is shown that says something else than it did without
the check telling so, or if the backup does not give back all that was there. At the end records are
not compared with their hashes: that must be noticed.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coopdesk.catalogue import check
from coopdesk.catalogue.backups import back_up, backups_of
from coopdesk.catalogue.check import check_file, check_records
from coopdesk.catalogue.making_backups import contents_of
from coopdesk.catalogue.records import read_records
from coopdesk.catalogue.replacing_file import prepare, swap
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db import tables as t
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.record_json import to_json
from coopdesk.domain.records import Record
from tests.drills import drill
from tests.records import any_records

Damage = Callable[[bytearray, random.Random], None]


def main(arguments: list[str]) -> int:
    """Run both and print a line for each."""
    parser = ArgumentParser("tests.campaign care", description=__doc__)
    parser.add_argument("--drills", type=int, default=100)
    parser.add_argument("--damaged", type=int, default=650)
    parser.add_argument("--seed", type=int, default=6)
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COOPDESK_HOME"] = folder
        _say(f"{'id':28}{'n':>6}{'bad':>5}{'s':>8}")
        bad = _line("restore drills", lambda: run_drills(Path(folder), asked.drills))
        for name, damage in DAMAGES.items():
            some = asked.damaged // len(DAMAGES) + 1
            chance = random.Random(f"{asked.seed} {name}")  # noqa: S311 no secret
            trials = run_damaged(Path(folder), damage, some, chance)
            bad += _line(f"damaged: {name}", lambda trials=trials: trials)
        bad += _line("without the hash check", lambda: run_unchecked(Path(folder), asked.seed))
    return min(bad, 1)


def run_unchecked(folder: Path, seed: int) -> Iterator[str]:
    """Take the check of content hashes away, and yield what is bad if that is not noticed."""
    kept = check.altered, check.altered_changes, check.Compared
    check.altered = lambda _records: []
    check.altered_changes = lambda _session, _look: []
    check.Compared = _NothingCompared  # the index tells of many a changed letter too
    try:
        chance = random.Random(seed)  # noqa: S311 no secret
        noticed = [each for each in run_damaged(folder, _letter, 60, chance) if "unnoticed" in each]
    finally:
        check.altered, check.altered_changes, check.Compared = kept
    yield "" if noticed else "nobody noticed that nothing is compared with its hash"


class _NothingCompared:
    """A comparison of records and index that finds nothing."""

    is_true = True

    def compare(self, _session: Session, _rows: object) -> None:
        pass

    def finish(self, _session: Session) -> None:
        pass

    def look_beyond(self, _session: Session) -> None:
        pass


def run_drills(folder: Path, count: int) -> Iterator[str]:
    """Yield what was bad about each drill, "" for nothing."""
    empty = folder / "empty.coopdesk"
    open_database(empty).close()
    outcomes: list[str] = []

    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(st.lists(any_records(), min_size=1, max_size=6), st.lists(any_records(), max_size=4))
    def once(then: list[Record], since: list[Record]) -> None:
        with tempfile.TemporaryDirectory(dir=folder) as own:
            path = Path(shutil.copy(empty, Path(own) / "drill.coopdesk"))
            outcomes.append("; ".join(drill(path, then, since)))

    once()
    yield from outcomes[:count]


def run_damaged(folder: Path, damage: Damage, count: int, chance: random.Random) -> Iterator[str]:
    """Yield what was bad about each damaged catalogue, "" for nothing."""
    path = folder / "whole.coopdesk"
    path.unlink(missing_ok=True)
    with closing(open_database(path)) as sessions:
        sessions.write(Deed("sample_added"), fill_with_sample)
        with sessions.reading() as session:
            back_up(session, "change")
            before, shown = contents_of(session), _shown(session)
    whole = path.read_bytes()
    for _ in range(count):
        content = bytearray(whole)
        damage(content, chance)
        path.write_bytes(content)
        try:
            yield _trial(path, before, shown)
        except Exception as error:  # noqa: BLE001 whatever it is, it is bad
            yield f"{type(error).__name__}: {error}"


def _trial(path: Path, before: tuple[str, int], shown: dict[str, object]) -> str:
    bad: list[str] = []
    with suppress(CatalogueError), closing(open_database(path)) as sessions:
        told, is_noticed = _look(sessions)
        for uid, values in shown.items():
            if told.get(uid) != values and not is_noticed:
                bad.append(f"{uid} says something else, unnoticed")
    newest = next((each for each in backups_of(path) if each.is_whole), None)
    if newest is None:
        return "; ".join([*bad, "no backup is offered"])
    aside = swap(prepare(newest.path, path), path, datetime.now(UTC))
    if aside is None or not aside.exists():
        bad.append("the damaged file is not kept")
    else:
        aside.unlink()
    with closing(open_database(path)) as sessions, sessions.reading() as session:
        if contents_of(session) != before or check_records(session).problems:
            bad.append("what was restored is not what there was")
    return "; ".join(bad)


def _look(sessions: Sessions) -> tuple[dict[str, object], bool]:
    """Return what is shown of the records, and whether a check notices anything."""
    told: dict[str, object] = {}
    is_refused = False
    try:
        with sessions.reading() as session:
            told = _shown(session)
    except (CatalogueError, DBAPIError, ValueError, TypeError, LookupError, ArithmeticError):
        is_refused = True  # a damaged row is a message, not a value that looks well
    try:
        with sessions.reading() as session:
            found = check_records(session)
        with sessions.reading() as session:
            found = check_file(session, found)
    except CatalogueError:
        return told, True
    return told, is_refused or bool(found.problems)


def _shown(session: Session) -> dict[str, object]:
    ids = session.query(t.Record.id).all()
    return {each.uid: to_json(each) for each in read_records(session, [row[0] for row in ids])}


def _one_bit(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _zeros(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // 512) * 512
    content[start : start + 512] = bytes(512)


def _garbage(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // 4096) * 4096
    content[start : start + 4096] = chance.randbytes(4096)


def _cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(1, len(content)) :]


def _letter(content: bytearray, chance: random.Random) -> None:
    """Change a letter of a text in a way that leaves the file whole."""
    places = [m.start() for m in re.finditer(b"inspection", bytes(content))]
    content[chance.choice(places)] ^= 1


DAMAGES: dict[str, Damage] = {
    "one bit": _one_bit,
    "512 zero bytes": _zeros,
    "4 KiB of garbage": _garbage,
    "cut off": _cut,
    "a letter": _letter,
}


def _line(name: str, trials: Callable[[], Iterator[str]]) -> int:
    start = time.monotonic()
    outcomes = list(trials())
    bad = [each for each in outcomes if each]
    _say(f"{name:28}{len(outcomes):6}{len(bad):5}{time.monotonic() - start:8.1f}")
    for each in bad[:10]:
        _say(f"    {each}")
    return len(bad)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
