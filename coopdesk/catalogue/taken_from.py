"""Records by the page or report that they were taken from."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t


@dataclass(frozen=True, slots=True)
class TakenRecord:
    """A record, and the words and lines of the source that its title was taken from."""

    id: int
    uid: str
    title: str
    words: str
    line_from: int | None
    line_to: int | None


def records_taken_from(session: Session, sha256: str) -> list[TakenRecord]:
    """Return the records with titles from the source of this hash; the trash does not count."""
    query = (
        select(
            t.Record.id,
            t.Record.uid,
            t.Record.title,
            t.Provenance.text,
            t.Provenance.line_from,
            t.Provenance.line_to,
        )
        .join(t.Provenance, t.Provenance.record_id == t.Record.id)
        .where(t.Provenance.sha256 == sha256, t.Provenance.field == "title")
        .where(t.Record.deleted_at.is_(None))
        .order_by(t.Record.id)
    )
    return [TakenRecord(*row) for row in session.execute(query)]
