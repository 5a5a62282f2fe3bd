"""The tables beside the records: topics, organisations, history, imports, searches, pairs."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.db.column_types import Instant
from coopdesk.db.table import Table
from coopdesk.db.tables import Code


class Catalogue(Table):
    """The one row that tells catalogues apart."""

    __tablename__ = "catalogue"

    uid: Mapped[str] = mapped_column(String(36))
    created_at: Mapped[datetime] = mapped_column(Instant)


class Topic(Table):
    """A topic of the thesaurus, shipped or the officer's own; labels and synonyms by language."""

    __tablename__ = "topic"

    code: Mapped[str] = mapped_column(Code, unique=True)
    broader: Mapped[str] = mapped_column(Code)
    labels: Mapped[Any] = mapped_column(JSON)
    synonyms: Mapped[Any] = mapped_column(JSON)
    mappings: Mapped[Any] = mapped_column(JSON)
    own: Mapped[bool]


class Organisation(Table):
    """An organisation parties are linked to; name_key is the folded name."""

    __tablename__ = "organisation"

    name: Mapped[str] = mapped_column(Text)
    name_key: Mapped[str] = mapped_column(Text, unique=True)
    acronym: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Code)
    country: Mapped[str] = mapped_column(String(8))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"))
    aliases: Mapped[Any] = mapped_column(JSON)


class Change(Table):
    """A transaction of the history: what was done, undone or redone.

    digest chains the history: SHA-256 of the digest before and of all that this change says.
    target is the change that an undo or redo takes back or brings back.
    """

    __tablename__ = "change"

    at: Mapped[datetime] = mapped_column(Instant)
    by: Mapped[str] = mapped_column(Text)
    deed: Mapped[str] = mapped_column(Code)
    subject: Mapped[str] = mapped_column(Text)
    count: Mapped[int]
    direction: Mapped[str] = mapped_column(String(4))
    target: Mapped[int | None] = mapped_column(ForeignKey("change.id"))
    state: Mapped[str] = mapped_column(String(8), index=True)
    digest: Mapped[str] = mapped_column(String(64))


class Edit(Table):
    """A row that a change added, altered or removed; record_id is 0 outside of records."""

    __tablename__ = "edit"

    change_id: Mapped[int] = mapped_column(ForeignKey("change.id"), index=True)
    record_id: Mapped[int] = mapped_column(index=True)
    table_name: Mapped[str] = mapped_column(Code)
    row_id: Mapped[int]
    before: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    after: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)


class ImportRun(Table):
    """A file that was brought in, and what became of its rows."""

    __tablename__ = "import_run"

    at: Mapped[datetime] = mapped_column(Instant)
    by: Mapped[str] = mapped_column(Text)
    file_name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    counts: Mapped[Any] = mapped_column(JSON)


class ImportedRecord(Table):
    """A record that an import added or changed, and the row it came from."""

    __tablename__ = "imported_record"

    import_run_id: Mapped[int] = mapped_column(ForeignKey("import_run.id"), index=True)
    record_uid: Mapped[str] = mapped_column(String(36), index=True)
    sheet: Mapped[str] = mapped_column(Text)
    row: Mapped[int]
    outcome: Mapped[str] = mapped_column(Code)


class HeadingMap(Table):
    """How the headings of a sheet were mapped last time, by their fingerprint."""

    __tablename__ = "heading_map"

    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)
    mapping: Mapped[Any] = mapped_column(JSON)


class SavedSearch(Table):
    """A search kept under a name."""

    __tablename__ = "saved_search"

    name: Mapped[str] = mapped_column(Text)
    query: Mapped[Any] = mapped_column(JSON)
    position: Mapped[int]
    seen_at: Mapped[datetime | None] = mapped_column(Instant)


class NotDuplicate(Table):
    """Two records that look alike and are not the same, by their uids, the lower one first."""

    __tablename__ = "not_duplicate"

    lower: Mapped[str] = mapped_column(String(36))
    upper: Mapped[str] = mapped_column(String(36), index=True)
    at: Mapped[datetime] = mapped_column(Instant)
    by: Mapped[str] = mapped_column(Text)


class DeskLock(Table):
    """The one program that writes, while it has the catalogue open; db/desk_lock.py keeps the row.

    token is of the process, path of the file as it sees it, since which one; beat is written anew
    every so many seconds. It is no part of the history.
    """

    __tablename__ = "desk_lock"

    token: Mapped[str] = mapped_column(String(36))
    host: Mapped[str] = mapped_column(Text)
    process: Mapped[int]
    by: Mapped[str] = mapped_column(Text)
    path: Mapped[str] = mapped_column(Text)
    since: Mapped[datetime] = mapped_column(Instant)
    beat: Mapped[datetime] = mapped_column(Instant)
    every: Mapped[int]


Index("ix_not_duplicate_pair", NotDuplicate.lower, NotDuplicate.upper, unique=True)
