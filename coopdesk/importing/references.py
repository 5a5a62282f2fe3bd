"""References that several rows of a file bear: they name no record, and each row says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.reading import RecordRead

Reference = tuple[str, str]  # the kind of record and what is written
_NAMED = 20  # rows a note names; a number that stands in more is no reference at all


def reference_of(read: RecordRead) -> Reference:
    """Return the kind and reference of a record of a file; "" where it has none."""
    return read.kind, str(read.fields.get("reference", ""))


def note_repeated(reads: Iterable[RecordRead]) -> set[Reference]:
    """Note references that stand in rows of different content, and return them.

    Where every row names other countries, the numbers begin anew in each: that is a remark. Where
    every row has a uid, nobody asks for its reference.
    """
    groups: defaultdict[Reference, list[RecordRead]] = defaultdict(list)
    for read in reads:
        if read.fields.get("reference"):
            groups[reference_of(read)].append(read)
    repeated: set[Reference] = set()
    for reference, group in groups.items():
        if len(group) > 1 and _differ(group):
            repeated.add(reference)
            if not all(read.uid for read in group):
                _note(reference[1], group)
    return repeated


def _differ(group: Sequence[RecordRead]) -> bool:
    """Tell whether rows are about different records: other uids, or other words without any."""
    uids = {read.uid for read in group}
    return len(uids) > 1 or ("" in uids and len({read.face() for read in group}) > 1)


def _note(reference: str, group: Sequence[RecordRead]) -> None:
    severity = Severity.REMARK if _each_its_own_country(group) else Severity.WARNING
    rows = [read.row.number for read in group if read.row]
    for read in group:
        if read.row:
            others = [str(number) for number in rows if number != read.row.number]
            more = ["…"] if len(others) > _NAMED else []
            said = ", ".join(others[:_NAMED] + more)
            read.row.note(Code.REFERENCE_REPEATED, reference, said, severity=severity)


def _each_its_own_country(group: Sequence[RecordRead]) -> bool:
    named = [set(places_named(read)) for read in group]
    return all(named) and sum(map(len, named)) == len(set[str]().union(*named))


def places_named(read: RecordRead) -> Iterator[str]:
    """Yield the places of the parties of a record of a file."""
    for many in read.named.values():
        yield from (one.place for one in many if one.place)
    for part in read.parts.get("parties", ()):
        if part.value.place:
            yield part.value.place
    for party in read.whole.parties if read.whole else ():
        if party.place:
            yield party.place
