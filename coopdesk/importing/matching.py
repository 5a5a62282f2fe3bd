"""Which record of the catalogue a record of a file is: by uid, by reference, by what it says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import read_records
from coopdesk.catalogue.references import survivors
from coopdesk.db import tables as t
from coopdesk.domain.folding import fold
from coopdesk.domain.records import FRAMEWORK, Record

CHUNK = 500  # values per query: below every database's limit of parameters

Identity = tuple[str, str, frozenset[tuple[str, str, str]], tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Known:
    """What is needed of a record of the catalogue before it is read whole."""

    id: int
    uid: str
    kind: str
    title_key: str
    reference: str
    content_hash: str
    revision: int
    period: tuple[date | None, date | None]
    in_trash: bool


class Catalogue:
    """The records a file may speak of, found in a few queries rather than one by one."""

    def __init__(
        self,
        session: Session,
        uids: Iterable[str],
        references: Iterable[str],
        titles: Iterable[str],
    ) -> None:
        self._session = session
        self._whole: dict[int, Record] = {}
        record = t.Record
        self.by_uid = {k.uid: k for k in self._known(record.uid, uids)}
        gone = [known.uid for known in self.by_uid.values() if known.in_trash]
        self._merged_into = survivors(session, gone)
        self.by_uid |= {k.uid: k for k in self._known(record.uid, self._merged_into.values())}
        self._by_reference = _grouped(self._known(record.reference, references), "reference")
        self._by_title = _grouped(self._known(record.title_key, map(fold, titles)), "title_key")

    def survivor_of(self, known: Known) -> Known | None:
        """Return the record that one in the trash was merged into, if it still stands."""
        found = self.by_uid.get(self._merged_into.get(known.uid, ""))
        return None if found is None or found.in_trash else found

    def everything(self) -> Iterator[Known]:
        """Yield what was found; a record may come more than once."""
        yield from self.by_uid.values()
        for groups in (self._by_reference, self._by_title):
            for many in groups.values():
                yield from many

    def with_reference(self, reference: str, kind: str) -> list[Known]:
        """Return the records of a kind, outside the trash, with a reference."""
        found = self._by_reference.get(reference, []) if reference else []
        return [k for k in found if k.kind == kind and not k.in_trash]

    def with_title(self, title: str, kind: str = "") -> list[Known]:
        """Return the records outside the trash with a title, of one kind or of any."""
        found = self._by_title.get(fold(title), [])
        return [k for k in found if not k.in_trash and (not kind or k.kind == kind)]

    def whole(self, record_id: int) -> Record:
        """Return a record with all its parts."""
        if record_id not in self._whole:
            self.load([record_id])
        return self._whole[record_id]

    def load(self, record_ids: Sequence[int]) -> None:
        """Read records whole that will be asked for."""
        wanted = [i for i in dict.fromkeys(record_ids) if i not in self._whole]
        if wanted:
            self._whole |= {record.id: record for record in read_records(self._session, wanted)}

    def forget(self) -> None:
        """Let go the records that were read whole."""
        self._whole.clear()

    def _known(self, column: Any, values: Iterable[str]) -> list[Known]:
        wanted = list(dict.fromkeys(value for value in values if value))
        record = t.Record
        query = select(
            *(record.id, record.uid, record.kind, record.title_key, record.reference),
            *(record.content_hash, record.revision),
            *(record.period_start, record.period_end, record.deleted_at),
        ).order_by(record.id)
        return [
            Known(*row[:7], period=(row[7], row[8]), in_trash=row[9] is not None)
            for start in range(0, len(wanted), CHUNK)
            for row in self._session.execute(query.where(column.in_(wanted[start : start + CHUNK])))
        ]


def identity(record: Record) -> Identity:
    """Return what makes two records one where neither has a uid: title, parties and period."""
    parties = frozenset((p.place, fold(p.organisation), p.role) for p in record.parties)
    period = record.period
    when = (period.start, period.end) if period.start or period.end else (fold(period.words),)
    if record.kind == FRAMEWORK and not period.start:
        when = (*when, record.signed, record.in_force)
    return record.kind, fold(record.title), parties, when


def _grouped(found: Iterable[Known], name: str) -> dict[str, list[Known]]:
    groups: defaultdict[str, list[Known]] = defaultdict(list)
    for known in found:
        groups[getattr(known, name)].append(known)
    return groups
