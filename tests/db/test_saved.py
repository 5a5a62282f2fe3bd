"""Catalogues saved by every released schema open, and say what they said.

When a schema is about to be released, `python -c "from tests.db.test_saved import keep; keep()"`
keeps its file; from then on the file is never made again.
"""

import gzip
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from coopdesk.catalogue.attachments import attach, attached_file
from coopdesk.catalogue.check import Findings, check_file, check_records
from coopdesk.catalogue.records import delete_records, find_record, read_records, save_record
from coopdesk.catalogue.sample import fill_with_sample, sample_records
from coopdesk.db import history
from coopdesk.db.catalogue_file import SCHEMA
from coopdesk.db.database import open_database
from coopdesk.db.tables import Record
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.domain.record_json import content_hash
from coopdesk.search.find import find

SAVED = Path(__file__).parent.parent / "saved"
FILES = sorted(SAVED.glob("schema-*.coopdesk.gz"))


def keep() -> None:
    """Save the catalogue of today's schema: the sample, one record of it deleted, to be undone."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "saved.coopdesk"
        with closing(open_database(path)) as sessions:
            sessions.write(Deed("sample_added", count=len(sample_records())), fill_with_sample)
            with sessions.reading() as session:
                first = find_record(session, sample_records()[0].uid)
            sessions.write(Deed("records_deleted"), delete_records, [first.id])
        saved = SAVED / f"schema-{SCHEMA}.coopdesk.gz"
        saved.write_bytes(gzip.compress(path.read_bytes(), mtime=0))


def test_every_schema_has_a_saved_file() -> None:
    numbers = [int(file.name.split("-")[1].split(".")[0]) for file in FILES]
    assert numbers == list(range(1, SCHEMA + 1))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_saved_catalogue_opens_with_all_it_held(file: Path, tmp_path: Path) -> None:
    path = tmp_path / "saved.coopdesk"
    path.write_bytes(gzip.decompress(file.read_bytes()))
    with closing(open_database(path)) as sessions:
        with sessions.reading() as session:
            records = read_records(session, session.scalars(select(Record.id)).all())
            assert {r.uid for r in records} == {r.uid for r in sample_records()}
            assert all(content_hash(r) == r.content_hash for r in records)
            [found] = find(session, Query("trabajo infantil"))
            titles = {record.id: record.title for record in records}
            assert titles[found] == "Training labour inspectors on child labour"
            looked = check_records(session)
        with sessions.writing() as session:
            assert check_file(session, looked) == Findings(len(records))
        trashed = [record for record in records if record.deleted_at]
        assert len(trashed) == 1
        with sessions.writing() as session:
            assert history.undo(session).deed.name == "records_deleted"
        with sessions.reading() as session:
            assert find_record(session, trashed[0].uid).deleted_at is None


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_saved_catalogue_is_held_and_takes_attached_files(file: Path, tmp_path: Path) -> None:
    path, source = tmp_path / "saved.coopdesk", tmp_path / "minutes.pdf"
    path.write_bytes(gzip.decompress(file.read_bytes()))
    source.write_bytes(b"%PDF-1.4 minutes")
    with closing(open_database(path)) as sessions, closing(open_database(path)) as second:
        assert sessions.hold() is None
        assert second.hold() is not None
        with sessions.reading() as session:
            document, record = attach(session, source), find_record(session, "3")
        changed = replace(record, documents=(*record.documents, document))
        sessions.write(Deed("record_changed"), save_record, changed)
        assert attached_file(path, document).read_bytes() == source.read_bytes()
        with sessions.reading() as session:
            assert check_records(session).problems == ()
