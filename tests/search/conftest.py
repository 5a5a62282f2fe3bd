"""A catalogue of any records, for what is shown of any search."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, delete_records
from coopdesk.db import tables as t
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from tests.search.any_search import any_record


@pytest.fixture(scope="session")
def mixed(new_catalogue: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sessions]:
    path = tmp_path_factory.mktemp("mixed") / "mixed.coopdesk"
    path.write_bytes(new_catalogue.read_bytes())
    dice = random.Random(1919)  # noqa: S311 not for secrets
    sessions = open_database(path)
    made = [any_record(dice) for _ in range(240)]
    _, ids = sessions.write(Deed("records_added"), add_records, made)
    sessions.write(Deed("records_deleted"), delete_records, ids[::6])
    with sessions.writing() as session:
        for each in ids:
            _touch(session, each, dice)
    yield sessions
    sessions.close()


def _touch(session: Session, record_id: int, dice: random.Random) -> None:
    """Let a record be made and changed on some day, as no function of the program would."""
    created = datetime.now(UTC) - timedelta(days=dice.randint(0, 900), minutes=dice.randint(0, 900))
    updated = created + (datetime.now(UTC) - created) * dice.random()
    change = update(t.Record.__table__).where(t.Record.id == record_id)  # type: ignore[arg-type]
    session.connection().execute(change.values(created_at=created, updated_at=updated))
