"""The sample catalogue, made once and copied: making it takes longer than most tests."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed


@pytest.fixture(scope="session")
def sample_catalogue(tmp_path_factory: pytest.TempPathFactory, new_catalogue: Path) -> Path:
    path = Path(shutil.copy(new_catalogue, tmp_path_factory.mktemp("sample") / "s.coopdesk"))
    with closing(open_database(path)) as sessions:
        sessions.write(Deed("record_added"), fill_with_sample)
    return path


@pytest.fixture
def sample(tmp_path: Path, sample_catalogue: Path) -> Iterator[Sessions]:
    """A catalogue of the 32 records of the sample."""
    path = Path(shutil.copy(sample_catalogue, tmp_path / "catalogue.coopdesk"))
    with closing(open_database(path)) as opened:
        yield opened
