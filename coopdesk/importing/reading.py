"""The rows of a file as records and their parts, and the rows that are neither."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Doubt, Party, Record
from coopdesk.exporting.columns import EXAMPLE, KIND_COLUMN, MAIN_SHEETS, Column, Sheet
from coopdesk.exporting.template_examples import examples
from coopdesk.importing.cells import NO_SOURCE, Named, RowCells, Source, Surroundings
from coopdesk.importing.column_dates import Orders, day_orders, for_the_file
from coopdesk.importing.further_columns import FurtherColumns, Parts
from coopdesk.importing.mapping import INTERNAL_NOTE, Reason
from coopdesk.importing.mapping import Mapping as TableMapping
from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.importing.part_values import ADDRESSES, read_part, value_of
from coopdesk.importing.period_cells import PeriodCells, read_period_cells
from coopdesk.importing.set_aside import SetAside
from coopdesk.importing.sheets import CellError, CellValue, SheetRow
from coopdesk.importing.table import ADDED, Schema, Table
from coopdesk.importing.tables import columns_of
from coopdesk.vocabulary.labels import LANGUAGES, key
from coopdesk.vocabulary.topics import TopicIndex

Placed = list[tuple[int, Any]]  # parts with the place they say they have, from 1; 0 for none
BATCH = 200  # rows read between two reports of progress


@dataclass(slots=True, eq=False)
class RowRead:
    """A row of a sheet: what it is part of, or why it is no data or is refused."""

    sheet: str
    number: int
    part: str = ""  # "" is the row of a record itself
    title: str = ""
    notes: list[Note] = field(default_factory=list[Note])
    refused: bool = False
    not_data: bool = False
    record: RecordRead | None = None
    place: int = 1  # which table of the sheet

    def note(self, code: Code, *values: str, severity: Severity = Severity.REFUSAL) -> None:
        """Note something about the row; refuse it where the severity says so."""
        self.notes.append(Note(code, severity, self.sheet, self.number, 0, values))
        self.refused = self.refused or severity is Severity.REFUSAL


@dataclass(slots=True, eq=False)
class PartRead:
    """A part with the row it stands in, and the numbers that say where it belongs."""

    value: Any
    row: RowRead
    address: Mapping[str, int]
    title: str = ""  # of the activity a line belongs to, of the record a relation names


@dataclass(slots=True, eq=False)
class RecordRead:
    """What a file says about one record; row None: it stands on sheets of parts only.

    fields holds only what is said. named are the columns that repeat parts for reading: what
    they name beyond the parts is brought in as well.
    """

    kind: str
    uid: str = ""
    title: str = ""
    row: RowRead | None = None
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    period: PeriodCells = field(default_factory=PeriodCells)
    parts: defaultdict[str, list[PartRead]] = field(
        default_factory=lambda: defaultdict[str, list[PartRead]](list)
    )
    named: dict[str, tuple[Named, ...]] = field(default_factory=dict[str, tuple[Named, ...]])
    organisations: tuple[str, ...] = ()
    lines: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    beside: Parts = field(default_factory=dict[str, tuple[Any, ...]])  # parts in the row itself
    internal_notes: list[str] = field(default_factory=list[str])
    doubts: list[Doubt] = field(default_factory=list[Doubt])
    framework_title: str = ""
    headings: dict[str, tuple[int, str]] = field(default_factory=dict[str, tuple[int, str]])
    placed: dict[str, Placed] | None = None  # the parts put in order, once they are
    revision: int = 0
    checksum: str = ""
    cells: tuple[object, ...] = ()  # the row as it is, columns left out too, and how it is mapped
    whole: Record | None = None  # where the file holds records, not rows

    def face(self) -> tuple[object, ...]:
        """Return all that the row of the record itself says: two equal ones say the same."""
        if self.whole:
            return (content_hash(self.whole),)
        # Equal cells under an equal mapping say the same; what they say need not be compared.
        return (self.kind, self.uid, self.title, *self.cells)


@dataclass(slots=True)
class FileRead:
    """All rows of a file in their order, and the records they make."""

    rows: list[RowRead]
    records: list[RecordRead]
    loose: list[tuple[RowRead, str, str, PartRead]]  # parts of no record here: uid, title
    orders: Orders
    cleaned: dict[tuple[str, int], list[str]] = field(
        default_factory=dict[tuple[str, int], list[str]]
    )  # by sheet and column: the cells as they were before their texts were cleaned
    mappings: dict[object, int] = field(default_factory=dict[object, int])  # numbered


@dataclass(frozen=True, slots=True)
class ColumnsRead:
    """What only the whole columns of tables tell, by sheet and place of the table."""

    orders: Orders
    further: Mapping[tuple[str, int], FurtherColumns]


def read_tables(
    tables: Sequence[tuple[Table, TableMapping | None]],
    schema: Schema,
    topics: TopicIndex,
    report: Progress = unheard,
    source: Source = NO_SOURCE,
    columns: ColumnsRead | None = None,
) -> FileRead:
    """Read the rows of all tables; main sheets first, so that parts find their records.

    The pages of our workbooks that explain or sum up hold no rows of a table and are not read.
    Where the tables are excerpts, columns says what the whole ones tell.
    """
    whole = columns or read_columns(tables)
    orders = whole.orders
    found = FileRead([], [], [], orders)
    decided = for_the_file(orders)
    total = sum(len(table.rows) for table, _ in tables)
    done = 0
    read = [pair for pair in tables if not pair[0].own_page]
    main_first = sorted(read, key=lambda pair: bool(pair[0].target and pair[0].target.part))
    for table, mapping in main_first:
        own = {(s, c): o for (s, place, c), o in decided.items() if place == table.place}
        around = Surroundings(topics, schema.texts, own, source, found.cleaned)
        further = whole.further[table.sheet, table.place]
        reader = _TableReader(table, mapping, around, found, further)
        for row in reader.rows():
            done += 1
            if done % BATCH == 0:
                report(done, total)
            found.rows.append(row)
    return found


def read_columns(tables: Sequence[tuple[Table, TableMapping | None]]) -> ColumnsRead:
    """Return what only whole columns tell."""
    orders = day_orders(
        (table, {c.column: c.becomes for c in mapping.columns} if mapping else {})
        for table, mapping in tables
    )
    further = {(t.sheet, t.place): FurtherColumns(t, m) for t, m in tables if not t.own_page}
    return ColumnsRead(orders, further)


def bare_uid(text: str) -> str:
    """Return a uid as the catalogue keeps it, so that no two spellings of one are two records."""
    return "".join(text.split()).lower()


class _TableReader:
    """Reads the rows of one table into the file's records."""

    def __init__(
        self,
        table: Table,
        mapping: TableMapping | None,
        around: Surroundings,
        found: FileRead,
        further: FurtherColumns,
    ) -> None:
        self._table = table
        self._around = around
        self._found = found
        columns = mapping.columns if mapping else ()
        self._columns = {c.becomes: c.column for c in columns if c.becomes}
        self._columns.pop(INTERNAL_NOTE, None)
        self._kept = [(c.column, c.heading) for c in columns if c.becomes == INTERNAL_NOTE]
        self._headings = dict(table.headings)
        self._heading_keys = {column: key(text) for column, text in table.headings}
        self._skipped = _skipped(table, mapping)
        self._as_they_stand = table.ours or bool(table.target and table.target.part)
        self._further = further
        said = tuple((c.becomes, c.column, c.heading) for c in columns)
        self._number = found.mappings.setdefault(said, len(found.mappings))
        self._shapes: dict[tuple[int, ...], tuple[int, ...]] = {}
        self._fields_of: dict[str, tuple[Column, ...]] = {}
        self._by_uid: dict[str, RecordRead] = {r.uid: r for r in found.records if r.uid}
        self._by_title: defaultdict[str, list[RecordRead]] = defaultdict(list)
        for record in found.records:
            self._by_title[key(record.title)].append(record)

    def rows(self) -> Iterator[RowRead]:
        """Yield every row of the sheet, those above the headings first."""
        table = self._table
        for above in table.above:
            yield self._no_data(above, Code.ABOVE_HEADINGS)
        if table.heading_cells:
            yield self._no_data(table.heading_cells, Code.HEADING)
        for aside in table.set_aside:
            yield self._set_aside(aside)
        for row in table.rows:
            yield self._row(row)

    def _set_aside(self, aside: SetAside) -> RowRead:
        read = self._no_data(aside.row, aside.code, *aside.values)
        if aside.differences:
            read.notes.clear()
        for one in aside.differences:
            at = (self._table.sheet, read.number, one.column)
            said = (one.written, one.computed)
            read.notes.append(Note(aside.code, Severity.WARNING, *at, said))
        return read

    def _row(self, row: SheetRow) -> RowRead:
        target = self._table.target
        reason = self._skipped or self._reason_not_data(row)
        if target is None or reason:
            return self._no_data(row, reason or Code.NO_HEADINGS)
        cells = self._cells(row, target.part.split(".")[0])
        read = RowRead(self._table.sheet, row.number, target.part, notes=cells.notes)
        read.place = self._table.place
        if target.part:
            self._read_part(read, cells, target)
        else:
            self._read_record(read, cells, target)
        read.refused = read.refused or cells.refused
        self._note_errors(row, read)
        return read

    def _no_data(self, row: SheetRow, reason: Code, *values: str) -> RowRead:
        first = next(iter(sorted(row.cells.items())), (0, ""))[1]
        first = first.text if isinstance(first, CellError) else first
        table = self._table
        read = RowRead(table.sheet, row.number, title=str(first)[:80], not_data=True)
        read.place = table.place
        read.note(reason, *values, severity=Severity.REMARK)
        self._note_errors(row, read)
        return read

    def _note_errors(self, row: SheetRow, read: RowRead) -> None:
        """Note the errors that stand in cells nobody has asked for."""
        if CellError not in map(type, row.cells.values()):
            return
        noted = {note.column for note in read.notes if note.code in _ERRORS}
        for column, value in row.cells.items():
            if isinstance(value, CellError) and column not in noted and column < ADDED:
                code = Code.NOT_CALCULATED if value.text == "=" else Code.CELL_ERROR
                at = (self._table.sheet, row.number, column)
                read.notes.append(Note(code, Severity.WARNING, *at, (value.text,)))

    def _cells(self, row: SheetRow, about: str) -> RowCells:
        return RowCells(row, self._columns, self._headings, self._table.sheet, self._around, about)

    def _reason_not_data(self, row: SheetRow) -> Code | None:
        cells = row.cells
        if "mark" in self._columns and self._is_example(cells):
            return Code.EXAMPLE
        if not self._as_they_stand:
            return None
        column, first = next(iter(cells.items()), (0, ""))
        if not isinstance(first, str):
            return None
        if self._heading_keys.get(column) == key(first) and self._repeats_headings(cells):
            return Code.HEADING
        texts = sum(isinstance(value, str) for value in cells.values())
        return Code.TOTAL if texts == 1 < len(cells) and _is_total(key(first)) else None

    def _is_example(self, cells: Mapping[int, CellValue]) -> bool:
        mark = cells.get(self._columns["mark"])
        name = cells.get(self._columns.get("record_title", self._columns.get("title", 0)))
        # Under another title an officer has written over the example.
        return isinstance(mark, str) and key(mark) == key(EXAMPLE) and str(name) in _examples()

    def _repeats_headings(self, cells: Mapping[int, CellValue]) -> bool:
        return len(cells) > 1 and all(
            isinstance(value, str) and self._heading_keys.get(column) == key(value)
            for column, value in cells.items()
        )

    def _read_record(self, read: RowRead, cells: RowCells, target: Sheet) -> None:
        uid = bare_uid(cells.text("uid"))
        read.title = cells.text("title").strip()
        again = self._row_of_same_record(uid, read.title, cells)
        if again is not None:  # one row per party: the record itself was read before
            read.part, read.record = "parties", again
            self._add_party(again, read, cells)
            return
        kind = (cells.has("kind") and cells.choice(KIND_COLUMN, "kind")) or target.record_kind
        record = RecordRead(kind, uid, read.title, read)
        record.cells = self._as_it_is(cells)
        read.record = record
        for column in self._fields(kind):
            value = value_of(cells, column, kind)
            if value is not None and value != "":
                record.fields[column.key] = value
        _read_rest(record, cells)
        record.beside = self._further.read(cells, kind)
        self._keep_internally(record, cells)
        if cells.has("party_role") or cells.has("party_place"):
            self._add_party(record, read, cells)
        record.doubts += cells.doubts
        self._found.records.append(record)
        if uid:
            self._by_uid.setdefault(uid, record)
        self._by_title[key(read.title)].append(record)

    def _as_it_is(self, cells: RowCells) -> tuple[object, ...]:
        """Return a row with columns and values; rows of one shape share their columns."""
        columns, values = cells.all()
        return (self._number, self._shapes.setdefault(columns, columns), values)

    def _fields(self, kind: str) -> tuple[Column, ...]:
        """Return the columns of fields that the file has, by their words or their codes."""
        if kind not in self._fields_of:
            mapped = self._columns.keys()
            self._fields_of[kind] = tuple(
                c for c in _FIELDS_OF[kind] if c.key in mapped or f"{c.key}_code" in mapped
            )
        return self._fields_of[kind]

    def _row_of_same_record(self, uid: str, title: str, cells: RowCells) -> RecordRead | None:
        if not (cells.has("party_role") or cells.has("party_place")):
            return None
        if uid:
            return self._by_uid.get(uid)
        same = self._by_title.get(key(title), [])
        period = read_period_cells(cells, "period_text", "period_shape")
        return next((r for r in same if r.period == period), None) if title else None

    def _add_party(self, record: RecordRead, read: RowRead, cells: RowCells) -> None:
        columns = [c for c in columns_of(self._table.target or _NO_SHEET) if c.key in _PARTY]
        values: dict[str, Any] = {}
        for column in columns:
            value = value_of(cells, column, record.kind, values, "party_organisation")
            if value is not None and value != "":
                values[column.key] = value
        if values:
            party = Party(**{k.removeprefix("party_"): v for k, v in values.items()})
            record.parts["parties"].append(PartRead(party, read, {}))

    def _keep_internally(self, record: RecordRead, cells: RowCells) -> None:
        for column, heading in self._kept:
            text = cells.text_at(column)
            if text:
                record.internal_notes.append(f"{heading}: {text}")

    def _read_part(self, read: RowRead, cells: RowCells, target: Sheet) -> None:
        uid = bare_uid(cells.text("record_uid"))
        read.title = cells.text("record_title").strip()
        owner = self._owner(read, uid)
        part = PartRead(
            read_part(cells, target, owner.kind if owner else "exchange"),
            read,
            {name: n for name in ADDRESSES if (n := cells.whole_number(name)) is not None},
            cells.text(_TITLES.get(target.part, "")),
        )
        # A line of ours without words may have dates on their own sheet.
        is_line = cells.is_exported and "item" in part.address
        if not part.title and not is_line and part.value == type(part.value)():
            read.not_data = True
            read.note(Code.NOTHING_SAID, severity=Severity.REMARK)
        elif owner is not None:
            read.record = owner
            owner.parts[target.part].append(part)
            owner.doubts += cells.doubts
            self._keep_internally(owner, cells)
        elif not read.refused:
            self._found.loose.append((read, uid, read.title, part))

    def _owner(self, read: RowRead, uid: str) -> RecordRead | None:
        if uid and uid in self._by_uid:
            return self._by_uid[uid]
        named = self._by_title.get(key(read.title), []) if read.title and not uid else []
        if len(named) > 1:
            exact = [r for r in named if r.title == read.title]
            named = exact if len(exact) == 1 else named
        if len(named) > 1 and any(r.face() != named[0].face() for r in named):
            read.note(Code.RECORD_AMBIGUOUS, read.title)
            return None
        return named[0] if named else None


def _read_rest(record: RecordRead, cells: RowCells) -> None:
    """Read the columns of a main sheet that are no field of their own."""
    if cells.says("topics") or cells.says("topics_code"):
        topics = cells.topics("topics")
        if topics:
            record.fields["topics"] = topics
    printed = cells.has("announcement_printed") and cells.flag("announcement_printed")
    if printed and not cells.says("announcement_number"):
        record.fields["announcement_number"] = ""
    record.period = read_period_cells(cells, "period_text", "period_shape")
    _read_named(record, cells)
    if cells.has("framework_title"):
        record.framework_title = cells.text("framework_title").strip()
    if cells.has("revision"):
        record.revision = cells.whole_number("revision") or 0
    if cells.has("content_hash"):
        record.checksum = cells.text("content_hash").strip()


def _read_named(record: RecordRead, cells: RowCells) -> None:
    """Read the columns that repeat parts for reading."""
    for name in _ROLES:
        if cells.has(name) and cells.says(name):
            record.named[name] = cells.named(name, name)
            record.headings[name] = cells.heading(name)
    if cells.has("others"):
        record.named["others"] = cells.named_with_roles("others", f"{record.kind}_role")
    if cells.has("organisations"):
        record.organisations = cells.several("organisations")
    for name in ("learnings", "next_steps"):
        if cells.has(name):
            record.lines[name] = cells.lines(name)


def _skipped(table: Table, mapping: TableMapping | None) -> Code | None:
    """Return why no row of a table is read; one without titles is, once a title is chosen."""
    if table.target is None or mapping is None:
        return table.skipped or Code.NO_HEADINGS
    titles = [c for c in mapping.columns if c.becomes in _NAMES]
    if not titles or (table.skipped and all(c.reason is not Reason.CHOSEN for c in titles)):
        return table.skipped or Code.NO_TITLE
    return None


@cache
def _examples() -> frozenset[str]:
    """Return the titles of the examples in our own workbooks, of every language."""
    return frozenset(record.title for language in LANGUAGES for record in examples(language))


def _is_total(text: str) -> bool:
    first = text.split(" ", maxsplit=1)[0] if text else ""
    return first in _TOTALS or text in _TOTALS


_ROLES = tuple(dict.fromkeys(c.key for s in MAIN_SHEETS for c in s.columns if c.kind == "places"))
_NO_SHEET = Sheet("", ("",) * 4, ())
_TOTALS = frozenset(("total", "totals", "totales", "totaux", "totais", "subtotal", "suma", "somme"))
_NAMES = frozenset(("title", "uid", "record_title", "record_uid"))
_ERRORS = frozenset((Code.CELL_ERROR, Code.NOT_CALCULATED))
_PARTY = {"party_place", "party_organisation", "party_role", "party_confirmed"}
_TITLES = {"results.activities.items": "title", "related": "other_title"}
_PERIOD = ("start", "end", "period_text", "start_precision", "end_precision", "period_shape")
_OWN_WAY = {*_PERIOD, "uid", "revision", "content_hash", "mark", "announcement_printed"}
_FIELDS_OF = {
    sheet.record_kind: tuple(
        c
        for c in sheet.columns
        if not c.derived
        and c.key not in _OWN_WAY
        and c.kind != "topics"
        and not c.key.endswith("_code")
    )
    for sheet in MAIN_SHEETS
}
