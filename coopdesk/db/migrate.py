"""Bring a catalogue file to the newest schema, or make a new one."""

import logging
import uuid
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, insert, update

from coopdesk.db.backup import back_up_file, backup_folder
from coopdesk.db.catalogue_file import APPLICATION_ID, SCHEMA
from coopdesk.db.desk_tables import Catalogue, Topic
from coopdesk.db.index_tables import IndexState
from coopdesk.db.text_index import FORM
from coopdesk.vocabulary.topics import shipped_topics

MIGRATIONS = Path(__file__).with_name("migrations")
log = logging.getLogger(__name__)


def create_or_upgrade(engine: Engine, path: Path, found: int) -> None:
    """Run the migrations that the file has not seen, all in one transaction, after a backup.

    found is the schema of the file, 0 for a new one.
    """
    if found:
        log.info("Schema %s of %s backed up before it becomes %s", found, path, SCHEMA)
        back_up_file(path, backup_folder(path), "before_migration")
    with engine.begin() as connection:
        run_migrations(connection)
        if not found:
            _furnish(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def run_migrations(connection: Connection, revision: str = "head") -> None:
    """Bring the database of a connection to a revision, up or down to it."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _furnish(connection: Connection) -> None:
    connection.execute(
        insert(Catalogue.__table__),  # type: ignore[arg-type]
        {"uid": str(uuid.uuid4()), "created_at": datetime.now(UTC)},
    )
    topics = [
        {
            "code": topic.code,
            "broader": topic.broader or "",
            "labels": topic.labels,
            "synonyms": topic.synonyms,
            "mappings": topic.mappings,
            "own": False,
        }
        for topic in shipped_topics()
    ]
    connection.execute(insert(Topic.__table__), topics)  # type: ignore[arg-type]
    connection.execute(update(IndexState.__table__).values(form=FORM))  # type: ignore[arg-type]
