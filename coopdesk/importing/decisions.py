"""Decide which record of the catalogue each record of a file is, and what becomes of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from rapidfuzz import fuzz
from sqlalchemy.orm import Session

from coopdesk.domain.folding import fold
from coopdesk.domain.progress import Progress
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import FRAMEWORK, Doubt, Record, places_in
from coopdesk.domain.uids import new_uid
from coopdesk.importing.building import build, lay_over, parts_of
from coopdesk.importing.choices import Choice, Place
from coopdesk.importing.decision import Decision, cleaned, refuse, remark
from coopdesk.importing.matching import Catalogue, Identity, Known, identity
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.plan import Outcome
from coopdesk.importing.reading import FileRead, RecordRead, RowRead
from coopdesk.importing.references import note_repeated, reference_of

BATCH = 100  # records decided between two reports of progress
FEW = 20  # records of one title that are read whole before it is known whose dates they share
_ALIKE = 82  # of 100, as in catalogue/duplicates.py


class Desk:
    """The file on one side, the catalogue on the other."""

    def __init__(
        self,
        session: Session,
        found: FileRead,
        choices: Mapping[Place, Choice] | None = None,
        uids: Mapping[Place, str] | None = None,
    ) -> None:
        self._found = found
        self._choices = choices or {}
        self._uids = uids or {}  # that new rows were given before
        reads = found.records
        titles = [title for r in reads for title in (r.title, r.framework_title)]
        titles += [title for _, _, title, _ in found.loose]
        titles += [part.title for r in reads for part in r.parts.get("related", ())]
        self._catalogue = Catalogue(
            session,
            [
                *(r.uid for r in reads),
                *(uid for _, uid, _, _ in found.loose),
                *(choice.uid for choice in self._choices.values()),
            ],
            [str(r.fields.get("reference", "")) for r in reads],
            titles,
        )
        self._take_in_loose_parts()
        self._repeated = note_repeated(reads)
        self._rows_of: dict[str, RecordRead] = {}  # uid → the first row that has it
        self._faces: dict[tuple[object, ...], RecordRead] = {}
        self._identities: dict[Identity, tuple[RecordRead, Record]] = {}
        claimed = (*(c.uid for c in self._choices.values()), *(r.uid for r in reads if r.uid))
        named = filter(None, map(self._catalogue.by_uid.get, claimed))
        standing = (self._catalogue.survivor_of(known) or known for known in named)
        self._taken = {known.id for known in standing}
        self._named = {read.uid: read for read in reads if read.uid}
        self._titles: defaultdict[tuple[str, str], list[str]] = defaultdict(list)

    def decide(self, report: Progress) -> Iterator[Decision]:
        """Decide record by record, frameworks first: others name them by title."""
        reads = sorted(self._found.records, key=lambda read: read.kind != FRAMEWORK)
        for read in reads:
            self._titles[fold(read.title), read.kind].append(read.uid)
        for start in range(0, len(reads), BATCH):
            report(start, len(reads))
            batch = reads[start : start + BATCH]
            self._catalogue.load([known.id for read in batch for known in self._likely(read)])
            for read in batch:
                decision = self._decide(read)
                if decision.outcome is Outcome.SAME and decision.choice is None:
                    decision.incoming = None
                yield decision
            self._catalogue.forget()
        report(len(reads), len(reads))
        self._let_go()

    def _let_go(self) -> None:
        """Forget what was read one by one: all at once would keep the window waiting."""
        for known in (self._faces, self._identities, self._rows_of):
            while known:
                known.popitem()

    def _likely(self, read: RecordRead) -> list[Known]:
        """Return the records that will probably have to be read whole."""
        known = self._catalogue.by_uid.get(read.uid) if read.uid else None
        if known:
            return [known] if read.checksum != known.content_hash else []
        named = self._catalogue.with_reference(*reversed(reference_of(read)))
        if len(named) != 1:
            named = self._catalogue.with_title(read.title, read.kind)
        return named if len(named) <= FEW else []

    def _decide(self, read: RecordRead) -> Decision:
        decision = Decision(read)
        parts_of(read)  # finds the rows that hang on nothing
        if read.row and read.row.refused:
            decision.outcome = Outcome.REFUSED
            return decision
        if self._is_settled(decision) or self._stood_before(decision):
            return decision
        self._name_framework(read)
        self._name_related(read)
        known = self._catalogue.by_uid.get(read.uid) if read.uid else None
        if known is None and decision.choice and decision.choice.kind == "record":
            refuse(decision, Code.RECORD_UNKNOWN, read.uid)
            return decision
        if known and known.in_trash and (survivor := self._catalogue.survivor_of(known)):
            if not self._is_of_survivor(decision, survivor):
                return decision
            known = survivor
        if known and (known.in_trash or known.kind != read.kind):
            refuse(decision, Code.IN_TRASH if known.in_trash else Code.OTHER_KIND)
            return decision
        self._compare(decision, known)
        return decision

    def _is_settled(self, decision: Decision) -> bool:
        """Do what the officer has chosen for the row; True if nothing is left to be found out."""
        read = decision.read
        place = _place(read)
        choice = decision.choice = self._choices.get(place) if place else None
        if choice is None or read.row is None:
            return False
        if choice.kind == "left_out":
            if read.title.strip():
                decision.incoming = cleaned(decision, build(read))
            decision.outcome, read.row.refused = Outcome.REFUSED, True
            remark(read, Code.LEFT_OUT_BY_CHOICE)
            return True
        if read.uid != choice.uid:  # what the file says about its own uid is of no use
            read.uid, read.checksum, read.revision = choice.uid, "", 0
        return False

    def _is_of_survivor(self, decision: Decision, survivor: Known) -> bool:
        """Let a row of a record that was merged away speak of the one that is left, if it may."""
        read = decision.read
        record = cleaned(decision, build(read)) if read.title.strip() else None
        untouched = record is not None and content_hash(record) == read.checksum
        first = self._named.get(survivor.uid) or self._rows_of.setdefault(survivor.uid, read)
        read.uid, read.checksum, read.revision = survivor.uid, "", 0
        if untouched:  # since the export that shows it: what it says is in the survivor
            decision.outcome, decision.known_id = Outcome.SAME, survivor.id
            return False
        if first is not read and first.row:
            named = _named(first.row, read.row or first.row)
            refuse(decision, Code.TWICE_DIFFERENTLY, *named)
            return False
        return True

    def _compare(self, decision: Decision, known: Known | None) -> None:
        read = decision.read
        if known is None and not read.title.strip():
            refuse(decision, Code.TITLE_MISSING)
            return
        record = cleaned(decision, build(read)) if read.title.strip() else None
        if decision.outcome is Outcome.REFUSED:
            return
        decision.incoming = record
        if known is None and record is not None and decision.choice is None:
            if self._is_told_before(decision, record):
                return
            known = self._found_otherwise(decision, record)
        if known is None:
            decision.record = replace(record, uid=self._uid_for(read)) if record else None
            self._remember(read, decision.record)
            return
        self._taken.add(known.id)
        decision.known_id, read.uid = known.id, known.uid
        self._lay_over(decision, known, record)

    def _uid_for(self, read: RecordRead) -> str:
        place = _place(read)
        kept = self._uids.get(place, "") if place else ""
        return read.uid or kept or new_uid()

    def _lay_over(self, decision: Decision, known: Known, record: Record | None) -> None:
        read = decision.read
        told = replace(record, uid=known.uid) if record else None
        digest = content_hash(told) if told else ""
        if digest and digest in {known.content_hash, read.checksum}:
            decision.outcome = Outcome.SAME  # nobody has touched the row, here or there
            if digest != known.content_hash:
                remark(read, Code.CHANGED_HERE)
            self._remember(read, told)
            return
        before = self._catalogue.whole(known.id)
        after = cleaned(decision, lay_over(before, read))
        if after is None:
            return
        decision.before, decision.record = before, after
        same = content_hash(after) == known.content_hash
        decision.outcome = Outcome.SAME if same else Outcome.CHANGED
        if read.revision and read.revision < known.revision:
            severity = Severity.REMARK if same else Severity.WARNING
            remark(read, Code.CHANGED_HERE, severity)
        self._remember(read, after)

    def _stood_before(self, decision: Decision) -> bool:
        """Tell whether an earlier row names the same record, or says exactly the same."""
        read = decision.read
        if read.row is None:
            return False
        if decision.choice and decision.choice.kind == "new":
            return False
        twin = self._faces.setdefault(read.face(), read)
        if twin is not read and not read.parts and twin.row:
            decision.outcome = Outcome.DUPLICATE
            remark(read, Code.TWICE, Severity.REMARK, *_named(twin.row, read.row))
            return True
        first = self._rows_of.setdefault(read.uid, read) if read.uid else read
        if first is not read and first.row:
            refuse(decision, Code.TWICE_DIFFERENTLY, *_named(first.row, read.row))
            return True
        return False

    def _is_told_before(self, decision: Decision, record: Record) -> bool:
        """Tell whether another table holds the same in other columns; note a row that is like it.

        Within a table, rows that differ in a column that is left out are not the same.
        """
        read = decision.read
        first, told = self._identities.setdefault(identity(record), (read, record))
        if first is read or first.row is None or read.row is None:
            return False
        elsewhere = (first.row.sheet, first.row.place) != (read.row.sheet, read.row.place)
        named = _named(first.row, read.row)
        if elsewhere and not read.parts and _say_the_same(told, record):
            decision.outcome = Outcome.DUPLICATE
            remark(read, Code.TWICE, Severity.REMARK, *named)
            return True
        remark(read, Code.LIKE_ROW, Severity.WARNING, *named)
        return False

    def _found_otherwise(self, decision: Decision, record: Record) -> Known | None:
        """Find the record of the catalogue that a row without a known uid speaks of."""
        read = decision.read
        known = self._with_reference(decision, record)
        if known:
            return known if known.id not in self._taken else None
        candidates = [
            known
            for known in self._catalogue.with_title(read.title, read.kind)
            if known.id not in self._taken
            and known.period == (record.period.start, record.period.end)
        ]
        self._catalogue.load([known.id for known in candidates])
        wanted = identity(record)
        alike = [k for k in candidates if identity(self._catalogue.whole(k.id)) == wanted]
        exact = [k for k in alike if self._is_said(k, record)]
        return next(iter([*exact, *alike]), None)

    def _with_reference(self, decision: Decision, record: Record) -> Known | None:
        """Find the one record of a reference; one of other countries and title is another."""
        named = self._catalogue.with_reference(record.reference, record.kind)
        if len(named) != 1 or reference_of(decision.read) in self._repeated:
            return None
        theirs, ours = set(places_in(self._catalogue.whole(named[0].id))), set(places_in(record))
        elsewhere = bool(theirs and ours and not theirs & ours)
        if elsewhere and fuzz.token_sort_ratio(named[0].title_key, fold(record.title)) < _ALIKE:
            decision.elsewhere = named[0].id
            return None
        return named[0]

    def _is_said(self, known: Known, record: Record) -> bool:
        before = self._catalogue.whole(known.id)
        return content_hash(replace(before, uid="")) == content_hash(replace(record, uid=""))

    def _remember(self, read: RecordRead, record: Record | None) -> None:
        if record:
            read.uid = record.uid
            self._titles[fold(read.title or record.title), read.kind].append(record.uid)

    def _name_framework(self, read: RecordRead) -> None:
        """Turn the title of a framework into its uid, where the row does not have it."""
        title = read.framework_title
        if not title:
            return
        known = [k.uid for k in self._catalogue.with_title(title, FRAMEWORK)]
        here = [uid for uid in self._titles[fold(title), FRAMEWORK] if uid]
        found = list(dict.fromkeys([*here, *known]))
        if read.fields.get("framework") in found:
            return
        if found:
            read.fields["framework"] = found[0]
        elif "framework" not in read.fields and read.row:
            remark(read, Code.FRAMEWORK_UNKNOWN, Severity.WARNING, title)
            read.doubts.append(Doubt("framework", "warning", title))

    def _name_related(self, read: RecordRead) -> None:
        for part in read.parts.get("related", ()):
            if part.value.other or not part.title:
                continue
            known = [k.uid for k in self._catalogue.with_title(part.title)]
            if len(known) == 1:
                part.value = replace(part.value, other=known[0])
            else:
                said = f"{part.value.note} ({part.title})" if part.value.note else part.title
                part.value = replace(part.value, note=said)
            read.placed = None

    def _take_in_loose_parts(self) -> None:
        """Make records of parts whose record stands in the catalogue but not in the file."""
        by_uid: dict[str, RecordRead] = {}
        for row, uid, title, part in self._found.loose:
            known = self._catalogue.by_uid.get(uid) if uid else None
            named = [known] if known else ([] if uid else self._catalogue.with_title(title))
            if len(named) != 1:
                row.note(Code.RECORD_AMBIGUOUS if named else Code.RECORD_UNKNOWN, title or uid)
                continue
            read = by_uid.get(named[0].uid)
            if read is None:
                read = by_uid[named[0].uid] = RecordRead(named[0].kind, named[0].uid)
                self._catalogue.by_uid[read.uid] = named[0]
                self._found.records.append(read)
            row.record = read
            read.parts[row.part].append(part)


def _named(other: RowRead, row: RowRead) -> tuple[str, ...]:
    """Name another row by its number; one of another table with its sheet, and where it is."""
    number = str(other.number)
    if (other.sheet, other.place) == (row.sheet, row.place):
        return (number,)
    return f"{number} ({other.sheet})", number, other.sheet, str(other.place)


def _say_the_same(one: Record, other: Record) -> bool:
    return content_hash(replace(one, uid="")) == content_hash(replace(other, uid=""))


def _place(read: RecordRead) -> Place | None:
    return (read.row.sheet, read.row.number, read.row.place) if read.row else None
