"""Records on their way into a file."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records
from coopdesk.db.text_index import reindex
from coopdesk.domain.errors import UnknownFormat
from coopdesk.domain.progress import Stopped
from coopdesk.domain.queries import Query
from coopdesk.domain.records import PROJECT, Person, Record
from coopdesk.exporting.about import About
from coopdesk.reports.deliver import write_blank, write_found

ABOUT = About(datetime(2026, 1, 2, tzinfo=UTC))


@pytest.fixture
def ids(session: Session) -> list[int]:
    titles = ("Inspection", "Wages", "Safety")
    records = [Record(title=title, people=(Person("Jane Doe"),)) for title in titles]
    added = add_records(session, [*records, Record(kind=PROJECT, title="Project")])
    reindex(session, added)
    return added


def titles(path: Path) -> list[str]:
    return [record["title"] for record in json.loads(path.read_text(encoding="utf-8"))["records"]]


def test_a_query_decides_what_is_written(session: Session, ids: list[int], tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    query = Query("", {"kind": ("project",)})
    assert write_found(session, path, query, language="en", about=ABOUT) == 1
    assert titles(path) == ["Project"]


def test_ids_are_written_in_their_order(session: Session, ids: list[int], tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    chosen = [ids[2], ids[0]]
    assert write_found(session, path, None, chosen, language="en", about=ABOUT) == 2
    assert titles(path) == ["Safety", "Inspection"]


def test_without_either_all_are_written(session: Session, ids: list[int], tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    assert write_found(session, path, None, language="en", about=ABOUT) == 4
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 5


def test_people_stay_behind_unless_asked_for(
    session: Session, ids: list[int], tmp_path: Path
) -> None:
    path = tmp_path / "out.json"
    write_found(session, path, None, language="en", about=ABOUT)
    assert "Jane Doe" not in path.read_text(encoding="utf-8")
    write_found(session, path, None, language="en", about=ABOUT, people=True)
    assert "Jane Doe" in path.read_text(encoding="utf-8")


def test_stopping_leaves_no_file(session: Session, ids: list[int], tmp_path: Path) -> None:
    def stop_while_writing(done: int, total: int) -> None:
        if done >= total // 2:
            raise Stopped

    path = tmp_path / "out.xlsx"
    with pytest.raises(Stopped):
        write_found(session, path, None, language="en", about=ABOUT, report=stop_while_writing)
    assert not list(tmp_path.glob("*.xlsx"))


def test_reports_never_go_back(session: Session, ids: list[int], tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        steps.append((done, total))

    write_found(session, tmp_path / "a.csv", None, language="en", about=ABOUT, report=report)
    assert steps == sorted(steps)
    assert steps[-1] == (8, 8)


def test_an_unknown_ending_is_refused_before_anything_is_read(
    session: Session, tmp_path: Path
) -> None:
    with pytest.raises(UnknownFormat):
        write_found(session, tmp_path / "a.odt", None, language="en", about=ABOUT)


def test_the_workbook_to_fill_in_is_written(session: Session, tmp_path: Path) -> None:
    write_blank(session, tmp_path / "blank.xlsx", language="es", about=ABOUT)
    assert (tmp_path / "blank.xlsx").stat().st_size > 5_000
