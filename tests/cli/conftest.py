"""A catalogue filled with the sample, and a way to run a command on it."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.cli import main
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """Return the one object on stdout."""
        return json.loads(self.out)


Run = Callable[..., Said]


@pytest.fixture(scope="session")
def sample_catalogue(new_catalogue: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.coopdesk"
    shutil.copy(new_catalogue, path)
    sessions = open_database(path)
    sessions.write(Deed("sample_added", count=32), fill_with_sample)
    sessions.close()
    return path


@pytest.fixture
def desk(sample_catalogue: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample_catalogue, tmp_path / "desk.coopdesk"))


@pytest.fixture
def run(desk: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the sample catalogue, or on the one that is named."""

    def run_command(*arguments: str | Path, catalogue: Path = desk) -> Said:
        capsys.readouterr()
        code = main(["--catalogue", str(catalogue), *map(str, arguments)])
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return run_command
