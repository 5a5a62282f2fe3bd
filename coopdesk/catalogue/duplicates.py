"""Records that look like one being written, and were not told apart from it."""

from rapidfuzz import fuzz, process
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.pairs import told_apart_from
from coopdesk.catalogue.rows import record_rows
from coopdesk.db import tables as t
from coopdesk.domain.folding import fold
from coopdesk.domain.records import Record, RecordRow, places_in

_ALIKE = 82  # of 100: titles that differ in a word of seven still show, those in a country do not
_LOOKED_AT = 100  # titles alike whose places and dates are compared: a series may have one each
_SHORTEST = 12  # letters: shorter titles are alike by chance


def similar_records(session: Session, record: Record, limit: int = 3) -> list[RecordRow]:
    """Return records whose title resembles this one's and whose places and dates do not differ."""
    title = fold(record.title)
    if len(title) < _SHORTEST:
        return []
    query = select(t.Record.id, t.Record.title_key).where(
        t.Record.deleted_at.is_(None), t.Record.kind == record.kind, t.Record.id != record.id
    )
    titles = {row.id: row.title_key for row in session.execute(query)}
    found = process.extract(
        title, titles, scorer=fuzz.token_sort_ratio, score_cutoff=_ALIKE, limit=_LOOKED_AT
    )
    rows = record_rows(session, [record_id for _title, _score, record_id in found])
    apart = told_apart_from(session, record.uid) if rows else set[str]()
    return [row for row in rows if row.uid not in apart and not _differs(row, record)][:limit]


def _differs(row: RecordRow, record: Record) -> bool:
    theirs, ours = {*row.requesting, *row.providing, *row.others}, set(places_in(record))
    if theirs and ours and not theirs & ours:
        return True
    start, other = row.period.start, record.period.start
    return bool(start and other and abs((start - other).days) > 400)
