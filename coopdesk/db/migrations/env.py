"""Alembic's entry point; see coopdesk/db/migrate.py."""

from alembic import context
from sqlalchemy import create_engine

from coopdesk.db import desk_tables, index_tables, project_tables, tables
from coopdesk.db.table import Table

ALL_TABLES = (
    desk_tables,
    index_tables,
    project_tables,
    tables,
)  # importing them fills the metadata


def run() -> None:
    """Migrate on the caller's connection, or on a scratch file for autogenerate."""
    connection = context.config.attributes.get("connection")
    if connection is None:
        url = context.get_x_argument(as_dictionary=True).get("url", "sqlite://")
        connection = create_engine(url).connect()
    context.configure(connection=connection, target_metadata=Table.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


run()
