"""A search that finds nothing is put right only where that finds something."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.search.meant import meant


@pytest.fixture
def visits(new_catalogue: Path, tmp_path: Path) -> Iterator[Session]:
    path = tmp_path / "visits.coopdesk"
    path.write_bytes(new_catalogue.read_bytes())
    sessions = open_database(path)
    made = [Record(title="Workshop on wages", kind="exchange"), Record(title="Visit of experts")]
    sessions.write(Deed("records_added"), add_records, made)
    with sessions.reading() as session:
        yield session
    sessions.close()


def test_words_that_are_put_right_and_find_something_are_offered(visits: Session) -> None:
    assert meant(visits, Query("workshp wages")) == "workshop wages"


def test_a_search_that_still_finds_nothing_is_not_offered(visits: Session) -> None:
    assert meant(visits, Query("workshp experts")) == ""
    assert meant(visits, Query("workshp zzzz")) == ""
    assert meant(visits, Query("argentna")) == ""


def test_what_is_chosen_beside_the_text_counts(visits: Session) -> None:
    assert meant(visits, Query("workshp", {"kind": ("exchange",)})) == "workshop"
    assert meant(visits, Query("workshp", {"kind": ("project",)})) == ""
    assert meant(visits, Query("workshp", deleted=True)) == ""


def test_a_search_with_nothing_wrong_is_left_alone(visits: Session) -> None:
    assert meant(visits, Query("workshop experts")) == ""
    assert meant(visits, Query("")) == ""
