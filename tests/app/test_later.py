"""What the window loads later: not before its first rows, and all of it is there."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from coopdesk.app.later import LATER, load_later
from coopdesk.catalogue.records import add_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record

SHOWN = [sys.executable, "-m", "tests.bench.starting", "loaded"]


def test_the_first_rows_are_shown_without_what_only_other_pages_need(
    catalogue_path: Path, sessions: Sessions
) -> None:
    records = [Record(title=f"Exchange {n}") for n in range(5)]
    sessions.write(Deed("records_added", count=5), add_records, records)
    sessions.close()
    place = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    shown = subprocess.run(  # noqa: S603 - our own
        [*SHOWN, str(catalogue_path)], env=place, capture_output=True, text=True, check=False
    )
    assert shown.stdout.split() == ["ready"], shown.stdout + shown.stderr


@pytest.mark.parametrize("name", LATER)
def test_what_is_loaded_later_is_there(name: str) -> None:
    assert find_spec(name) is not None


def test_a_program_that_is_left_loads_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    monkeypatch.setattr("coopdesk.app.later.import_module", loaded.append)
    answers = iter([False, False, True])
    load_later(lambda: next(answers))
    assert loaded == list(LATER[:2])
