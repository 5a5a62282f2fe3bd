"""A plan made again after cells or decisions of rows have changed: only of the rows that depend.

A row depends on those that bear its title, its reference or its uid, on those that speak of the
same records of the catalogue, and on the frameworks it names. These are read and decided anew as
if they were all there is, with what whole columns tell; everything else stays as it was planned.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from coopdesk.catalogue.imports import newest_change
from coopdesk.catalogue.references import has_merged
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import FRAMEWORK, Record
from coopdesk.importing.accounting import planned_rows
from coopdesk.importing.cells import Source
from coopdesk.importing.choices import Place
from coopdesk.importing.deciding import let_go, make_plan
from coopdesk.importing.decisions import Desk
from coopdesk.importing.likeness import note_likeness
from coopdesk.importing.mapping import Mapping as TableMapping
from coopdesk.importing.matching import Catalogue
from coopdesk.importing.opening import Opened
from coopdesk.importing.plan import Outcome, Plan, PlannedRow, PlannedSheet
from coopdesk.importing.reading import ColumnsRead, FileRead, RecordRead, read_columns, read_tables
from coopdesk.importing.row_links import Dependent, Link, LinkedRows, links_of_known
from coopdesk.importing.table import Table
from coopdesk.importing.title_blocks import titles_like
from coopdesk.vocabulary.topics import TopicIndex

MOST = 2000  # rows planned again; where more depend, the whole file is


def plan_again(
    session: Session, was: Opened, plan: Plan, now: Opened, report: Progress = unheard
) -> Plan:
    """Return the plan of a file whose cells or decisions are others than when it was planned."""
    return _planned_again(session, was, plan, now, report) or make_plan(session, now, report)


@dataclass(frozen=True, slots=True)
class _Made:
    """Rows planned by themselves, and the records to be written for them, by uid."""

    rows: Sequence[PlannedRow]
    records: dict[str, Record]


@dataclass(frozen=True, slots=True)
class _File:
    """Two states of a file, and what is known of the whole of it."""

    session: Session
    was: Opened
    now: Opened
    columns: ColumnsRead
    topics: TopicIndex

    def read(self, opened: Opened, places: AbstractSet[Place]) -> FileRead:
        """Read some rows of one of the states."""
        source, pairs = Source(opened.path.name, opened.sha256), _pairs(_excerpt(opened, places))
        return read_tables(pairs, opened.schema, self.topics, unheard, source, self.columns)


def _planned_again(
    session: Session, was: Opened, plan: Plan, now: Opened, report: Progress
) -> Plan | None:
    if plan.newest != newest_change(session) or not _are_of_one_mapping(was, now):
        return None
    if _has_uids(now) and has_merged(session):
        return None  # rows that name different records may speak of one
    columns = read_columns(_pairs(now))
    if _has_other_cells(was, now) and not _say_the_same(read_columns(_pairs(was)), columns):
        return None
    file = _File(session, was, now, columns, TopicIndex(all_topics(session)))
    linked, found = LinkedRows(was, now), Dependent(set(_changed(was, now)))
    before = {_place(row): row for row in plan.rows}
    while True:
        _follow(file, linked, found)
        places = found.places
        if len(places) > MOST:
            return None
        gone = [before[at] for at in places if at in before]
        taken = {row.known_id for at, row in before.items() if at not in places}
        read = file.read(now, places)
        if file.read(was, places).cleaned != read.cleaned:
            return None  # how many texts were cleaned is said of the whole sheet
        made = _decided(file, read, places, _given_uids(_excerpt(was, places), gone), taken, report)
        known = {row.known_id for row in gone} ^ {row.known_id for row in made.rows}
        further = _like(session, plan, known - {0}) - found.reached
        if not further:
            return _spliced(plan, now, made, places)
        found.reached |= further


def _are_of_one_mapping(was: Opened, now: Opened) -> bool:
    """Tell whether two states of a file differ in cells and decisions alone, and can be parted."""
    if was.sha256 != now.sha256 or was.mappings != now.mappings or now.json or now.schema.texts:
        return False
    return not any(t.target and t.target.part and t.rows for t in now.tables)


def _has_uids(opened: Opened) -> bool:
    return any(c.becomes == "uid" for m in opened.mappings if m for c in m.columns)


def _changed(was: Opened, now: Opened) -> Iterator[Place]:
    for old, new in zip(was.tables, now.tables, strict=True):
        if old.rows is not new.rows:
            pairs = zip(old.rows, new.rows, strict=True)
            yield from ((new.sheet, b.number, new.place) for a, b in pairs if a is not b)
    for place in was.choices.keys() | now.choices.keys():
        if was.choices.get(place) != now.choices.get(place):
            yield place


def _say_the_same(was: ColumnsRead, now: ColumnsRead) -> bool:
    return was.orders == now.orders and all(
        was.further[at].amounts == further.amounts for at, further in now.further.items()
    )


def _has_other_cells(was: Opened, now: Opened) -> bool:
    pairs = zip(was.tables, now.tables, strict=True)
    return any(old.rows is not new.rows for old, new in pairs)


def _follow(file: _File, linked: LinkedRows, found: Dependent) -> None:
    """Add the rows that depend on those reached, also by way of the catalogue, and all these."""
    count = -1
    while count < len(found.reached) + len(found.context) and len(found.places) <= MOST:
        linked.follow(found)
        count = len(found.reached) + len(found.context)
        linked.reach(found, _links_by_catalogue(file, found.reached))
        linked.look_back(found, _links_by_catalogue(file, found.context))


def _links_by_catalogue(file: _File, places: AbstractSet[Place]) -> set[Link]:
    """Return the links to the records of the catalogue that rows may be."""
    if not places or len(places) > MOST:
        return set()
    reads = [read for each in (file.was, file.now) for read in file.read(each, places).records]
    pairs = [pair for each in (file.was, file.now) for pair in each.choices.items()]
    chosen = [choice.uid for place, choice in pairs if place in places]
    known = _catalogue_of(file.session, reads, chosen).everything()
    return {link for one in known for link in links_of_known(one)}


def _catalogue_of(session: Session, reads: Sequence[RecordRead], chosen: list[str]) -> Catalogue:
    titles = [title for r in reads for title in (r.title, r.framework_title)]
    uids = [*(r.uid for r in reads), *chosen]
    return Catalogue(session, uids, [str(r.fields.get("reference", "")) for r in reads], titles)


def _excerpt(opened: Opened, places: AbstractSet[Place]) -> Opened:
    """Return a file with these rows alone."""
    tables = (
        replace(
            table,
            rows=tuple(r for r in table.rows if (table.sheet, r.number, table.place) in places),
            above=(),
            heading_cells=None,
            set_aside=(),
        )
        for table in opened.tables
    )
    return replace(opened, tables=tuple(tables))


def _decided(
    file: _File,
    read: FileRead,
    places: AbstractSet[Place],
    uids: Mapping[Place, str],
    taken: AbstractSet[int],
    report: Progress,
) -> _Made:
    decisions = list(Desk(file.session, read, file.now.choices, uids).decide(report))
    note_likeness(file.session, decisions, report, taken)
    rows = planned_rows(_excerpt(file.now, places), read, decisions)
    written = (d.record for d in decisions if d.outcome in {Outcome.NEW, Outcome.CHANGED})
    made = _Made(rows, {record.uid: record for record in written if record})
    let_go(read, decisions)
    return made


def _given_uids(was: Opened, rows: Iterable[PlannedRow]) -> dict[Place, str]:
    """Return the uids that new rows were given by us, so that who names them need not change."""
    own: set[Place] = set()
    for table, mapping in _pairs(was):
        column = (
            next((c.column for c in mapping.columns if c.becomes == "uid"), 0) if mapping else 0
        )
        own |= {(table.sheet, r.number, table.place) for r in table.rows if column in r.cells}
    return {
        _place(row): row.uid
        for row in rows
        if row.outcome is Outcome.NEW and not row.part and _place(row) not in own
    }


def _like(session: Session, plan: Plan, known: AbstractSet[int]) -> set[Place]:
    """Return the rows with titles like those of records, which they may be or no longer."""
    if not known:
        return set()
    rows = [row for row in plan.rows if row.incoming]
    titles = [row.incoming.title for row in rows if row.incoming]
    return {_place(rows[at]) for at in titles_like(session, known, titles)}


def _spliced(plan: Plan, now: Opened, made: _Made, places: AbstractSet[Place]) -> Plan:
    """Return a plan with some of its rows, and what comes of them, as they are now."""
    again = {_place(row): row for row in made.rows}
    gone = [row for row in plan.rows if _place(row) in places]
    rows = tuple(again.get(_place(row), row) for row in plan.rows)
    old = {row.uid for row in gone if not row.part}
    kept = (r for r in (*plan.additions, *plan.changes) if r.uid not in old)
    records = {record.uid: record for record in kept} | made.records
    of_table = {(t.sheet, t.place): at for at, t in enumerate(now.tables)}
    written: dict[Outcome, list[tuple[tuple[bool, int, int], Record]]] = defaultdict(list)
    for row in rows:
        if row.outcome in {Outcome.NEW, Outcome.CHANGED} and not row.part:
            record = records[row.uid]
            at = (record.kind != FRAMEWORK, of_table[row.sheet, row.place], row.number)
            written[row.outcome].append((at, record))
    for each in written.values():
        each.sort(key=lambda one: one[0])
    return replace(
        plan,
        sheets=tuple(_sheet_again(sheet, gone, made.rows) for sheet in plan.sheets),
        rows=rows,
        additions=tuple(record for _, record in written[Outcome.NEW]),
        changes=tuple(record for _, record in written[Outcome.CHANGED]),
        counts=_recounted(plan.counts, gone, made.rows),
    )


def _sheet_again(
    sheet: PlannedSheet, gone: Iterable[PlannedRow], come: Iterable[PlannedRow]
) -> PlannedSheet:
    own = (sheet.sheet, sheet.place)
    old, new = ([r for r in rows if (r.sheet, r.place) == own] for rows in (gone, come))
    return replace(sheet, counts=_recounted(sheet.counts, old, new))


def _recounted(
    counts: Mapping[Outcome, int], gone: Iterable[PlannedRow], come: Iterable[PlannedRow]
) -> dict[Outcome, int]:
    less, more = (Counter(row.outcome for row in rows) for rows in (gone, come))
    return {outcome: count - less[outcome] + more[outcome] for outcome, count in counts.items()}


def _pairs(opened: Opened) -> list[tuple[Table, TableMapping | None]]:
    return list(zip(opened.tables, opened.mappings, strict=True))


def _place(row: PlannedRow) -> Place:
    return row.sheet, row.number, row.place
