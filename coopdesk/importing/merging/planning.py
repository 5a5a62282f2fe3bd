"""From a workbook that came back to the plan of merging it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.catalogue.records import read_records
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.dates import DayOrder, day_first_of
from coopdesk.domain.errors import NotOurExport, RowsOutOfStep
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import FRAMEWORK, Record
from coopdesk.exporting.words import Words, words_for
from coopdesk.importing.cells import Surroundings
from coopdesk.importing.merging.exports import Export, read_export
from coopdesk.importing.merging.her_rows import all_uids, her_rows
from coopdesk.importing.merging.her_tables import HerTable, her_tables
from coopdesk.importing.merging.knowing_columns import renamed, with_lost_columns
from coopdesk.importing.merging.known_records import (
    KnownRecord,
    exported_version,
    known_records,
    moment,
    removed_for_good,
)
from coopdesk.importing.merging.main_cells import Desk
from coopdesk.importing.merging.new_rows import new_rows
from coopdesk.importing.merging.plan import (
    AddedColumn,
    Difference,
    Known,
    MergePlan,
    Verdict,
    Why,
)
from coopdesk.importing.merging.reading_cells import Reader
from coopdesk.importing.merging.record_differences import record_differences
from coopdesk.importing.merging.sameness import cell_text
from coopdesk.importing.merging.sides import Sides
from coopdesk.importing.merging.topic_names import TopicNames
from coopdesk.importing.sheets import SheetRow, Workbook, read_file
from coopdesk.vocabulary.labels import key
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex

BATCH = 100  # records compared between two reports of progress
SAMPLE = 200  # records looked at to know a column by what it holds
FEW = 4  # rows out of step that may be a coincidence
MOST_OUT_OF_STEP = 0.2  # of the rows may bear the title of another record than they name


def plan_merge_of(session: Session, path: Path, report: Progress = unheard) -> MergePlan:
    """Read a file and plan its merge; raises the refusals of read_file and of plan_merge."""
    return plan_merge(session, read_file(path, report), report)


def plan_merge(session: Session, workbook: Workbook, report: Progress = unheard) -> MergePlan:
    """Compare what she sent back with what was exported and with what is here now.

    Raises NotOurExport, RowsOutOfStep, or Stopped through the report.
    """
    export = read_export(workbook)
    tables = her_tables(workbook, export) if export else []
    if export is None or all(table.target.part for table in tables):
        raise NotOurExport(workbook.path)
    return _Merge(session, workbook, export, tables).plan(report)


class _Merge:
    """One merge being planned."""

    def __init__(
        self, session: Session, workbook: Workbook, export: Export, tables: list[HerTable]
    ) -> None:
        self._session = session
        self._workbook = workbook
        self._export = export
        self._tables = tables
        self._made = moment(export.made)
        self._known = known_records(session, all_uids(tables) | export.uids)
        titles = {uid: known.title for uid, known in self._known.items()}
        self._rows = her_rows(tables, self._known.keys(), titles)
        self._refuse_out_of_step()
        self._topics = all_topics(session)
        self._words = _words(export, self._topics, titles)
        self._renamed: tuple[tuple[str, str, str], ...] = ()
        self._know_columns()
        self._columns = tuple(self._added_columns())
        self._lost = removed_for_good(session, export.uids - self._known.keys())

    def plan(self, report: Progress) -> MergePlan:
        """Compare record by record, then look at new rows and at those taken out."""
        desk = self._desk()
        differences: list[Difference] = []
        same = unreachable = 0
        for uid, sides in self._sides(self._rows.uids, report):
            args = (self._tables, self._rows, sides, desk, self._export)
            found = list(record_differences(*args))
            differences += found
            same += uid in self._rows.own and not found
            unreachable += sides.exported is None
        new = new_rows(
            *(self._session, self._workbook.path, self._workbook.sha256),
            *(self._tables, self._strange_rows(), self._export),
        )
        differences += [*new.differences, *self._taken_out()]
        touched = {d.uid for d in differences} | {u for c in self._columns for u, _ in c.texts}
        return MergePlan(
            self._workbook.path,
            self._workbook.sha256,
            tuple(_told_once(differences)),
            new.records,
            self._columns,
            {uid: _as_known(self._known[uid]) for uid in touched & self._known.keys()},
            same + new.same,
            unreachable,
            self._renamed,
            new.notes,
        )

    def _sides(self, uids: Sequence[str], report: Progress) -> Iterator[tuple[str, Sides]]:
        for start in range(0, len(uids), BATCH):
            report(start, len(uids))
            ids = [self._known[uid].id for uid in uids[start : start + BATCH]]
            for record in read_records(self._session, ids):
                yield record.uid, self._sides_of(record)
        report(len(uids), len(uids))

    def _sides_of(self, record: Record) -> Sides:
        checksum = self._checksum(record.uid)
        exported = exported_version(self._session, record, checksum, self._made)
        return Sides(
            record,
            exported,
            self._words,
            in_trash=record.deleted_at is not None,
            people=self._export.people,
            internal=self._export.internal,
            is_changed=exported is not record,
        )

    def _checksum(self, uid: str) -> str:
        found = (
            cell_text(self._tables[place].cell(row, "content_hash"))
            for place, row in self._rows.own.get(uid, ())
        )
        return next(filter(None, found), "")

    def _desk(self) -> Desk:
        around = Surroundings(TopicIndex(self._topics), self._export.texts)
        around = replace(around, orders=_orders(self._tables))
        codes = frozenset(entry.code for entry in self._topics)
        names = TopicNames(around.topics, self._export.labels, codes)
        frameworks = {k.title: k.uid for k in self._known.values() if k.kind == FRAMEWORK}
        titles = {uid: frozenset((known.title,)) for uid, known in self._known.items()}
        for uid, rows in self._rows.own.items():
            own = {cell_text(self._tables[at].cell(row, "title")) for at, row in rows}
            titles[uid] |= own
            if self._known[uid].kind == FRAMEWORK:
                frameworks |= dict.fromkeys(own, uid)
        return Desk(Reader(around), names, frameworks, titles)

    def _know_columns(self) -> None:
        """Find renamed columns by what they hold in the first records."""
        if all(name in t.columns for t in self._tables for name, _ in t.exported):
            return
        reader = Reader(Surroundings(TopicIndex(self._topics), self._export.texts))
        sample = dict(self._sides(self._rows.uids[:SAMPLE], unheard))
        before = self._tables
        self._tables = with_lost_columns(before, self._rows, sample, reader)
        self._renamed = tuple(renamed(before, self._tables))

    def _added_columns(self) -> Iterator[AddedColumn]:
        rows: defaultdict[int, list[tuple[str, SheetRow]]] = defaultdict(list)
        for found in (self._rows.own, self._rows.parts):
            for uid, own in found.items():
                for place, row in own:
                    rows[place].append((uid, row))
        for place, table in enumerate(self._tables):
            for column, heading in table.added:
                texts = ((uid, cell_text(row.cells.get(column))) for uid, row in rows[place])
                filled = tuple((uid, text) for uid, text in texts if text)
                if filled:
                    yield AddedColumn(table.name, column, heading, filled)

    def _strange_rows(self) -> dict[int, list[SheetRow]]:
        """Return the rows to be read as new; those of records removed for good stay away."""
        return {
            place: kept
            for place, rows in self._rows.strange.items()
            if (kept := [r for r in rows if self._tables[place].uid(r) not in self._lost])
        }

    def _taken_out(self) -> Iterator[Difference]:
        """Yield the records that were exported and are no longer among her rows."""
        kinds = {table.target.record_kind for table in self._tables}
        for uid in sorted(self._export.uids or self._rows.parts.keys()):
            known = self._known.get(uid)
            if known is None or known.in_trash or uid in self._rows.own or known.kind not in kinds:
                continue
            is_later = self._made is not None and known.updated_at > self._made
            why = Why.CHANGED_HERE if is_later else Why.NOTHING
            title = known.title
            yield Difference(uid, title, "", Verdict.REMOVED, title, "", title, why)

    def _refuse_out_of_step(self) -> None:
        """Refuse rows that were sorted without their hidden columns."""
        keys = {uid: key(known.title) for uid, known in self._known.items()}
        owners = {title: uid for uid, title in keys.items()}
        rows = strange = 0
        for uid, own in self._rows.own.items():
            for place, row in own:
                title = key(cell_text(self._tables[place].cell(row, "title")))
                rows += 1
                strange += title != keys[uid] and title in owners
        if strange > max(FEW, MOST_OUT_OF_STEP * rows):
            raise RowsOutOfStep(self._workbook.path)


def _words(export: Export, topics: Sequence[TopicEntry], titles: Mapping[str, str]) -> Words:
    """Return the words of the export, with the titles of the records it held."""
    named = {uid: title for uid, title in titles.items() if uid in export.uids}
    return replace(words_for(export.language, topics), titles=named)


def _orders(tables: Iterable[HerTable]) -> dict[tuple[str, int], DayOrder]:
    orders: dict[tuple[str, int], DayOrder] = {}
    for table in tables:
        dated = {c.key for c in table.target.columns if c.kind == "date"}
        for name in dated & table.columns.keys():
            texts = (table.cell(row, name) for row in table.rows)
            order = day_first_of(text for text in texts if isinstance(text, str))
            orders[table.name, table.columns[name]] = order
    return orders


def _as_known(known: KnownRecord) -> Known:
    return Known(known.id, known.revision, known.title, known.in_trash)


def _told_once(differences: Iterable[Difference]) -> Iterator[Difference]:
    """Yield differences without those told twice; two that contradict each other are a conflict."""
    groups: defaultdict[tuple[str, str], list[Difference]] = defaultdict(list)
    for each in differences:
        groups[each.uid, each.field].append(each)
    for (_, field), group in groups.items():
        once = list({(d.verdict, d.theirs): d for d in reversed(group)}.values())[::-1]
        alike = not field or field.endswith("[+]") or len(once) == 1
        for each in once:
            contradicted = not alike and each.verdict in {Verdict.MERGED, Verdict.CONFLICT}
            yield (
                replace(each, verdict=Verdict.CONFLICT, why=each.why or Why.SAID_TWICE)
                if contradicted
                else each
            )
