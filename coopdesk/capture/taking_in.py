"""A later report of a project taken into its record: reviewed difference by difference first."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.capture.drafts import Draft
from coopdesk.capture.first_report import report_of
from coopdesk.capture.provenance import WHOLE, provenance_of, renumbered
from coopdesk.capture.source import Source
from coopdesk.capture.unconfirmed import unconfirmed
from coopdesk.catalogue.records import change_record, read_record
from coopdesk.catalogue.taken_from import records_taken_from
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CapturedBefore, ChangedMeanwhile
from coopdesk.domain.records import Doubt, Provenance, Record
from coopdesk.domain.report_differences import (
    Comparison,
    Difference,
    Key,
    compare,
    same_story,
    without_silence,
)
from coopdesk.domain.report_taking import Taken, take
from coopdesk.domain.results import ActivityItem, StatusReport
from coopdesk.domain.snapshots import record_in


@dataclass(frozen=True, slots=True)
class Review:
    """A later report beside the record as it stands, and what differs.

    last is the report before it, None where none was kept; is_older says that the new one is
    about an earlier day than the record.
    """

    source: Source
    draft: Draft
    standing: Record
    last: StatusReport | None
    comparison: Comparison
    is_older: bool

    def by_default(self) -> frozenset[Key]:
        """Return what is taken unless the officer decides otherwise."""
        told = self.comparison.differences
        return frozenset(
            each.key for each in told if each.is_taken_by_default and not self.is_older
        )


def deed_of(review: Review) -> Deed:
    """Return the deed under which a report is taken in, and undone."""
    return Deed("report_taken_in", review.standing.title)


def review_report(session: Session, record_id: int, source: Source, draft: Draft) -> Review:
    """Compare a draft with a project; raises NoSuchRecord, or CapturedBefore if it was taken in."""
    standing = read_record(session, record_id)
    if any(each.id == record_id for each in records_taken_from(session, source.sha256)):
        raise CapturedBefore(Path(source.name), standing.title)
    last = last_report(standing, draft.record.as_of)
    base = record_in(last) if last else None
    comparison = compare(standing, draft.record, base)
    if base is None:
        comparison = without_silence(comparison)
    days = draft.record.as_of, standing.as_of
    is_older = bool(days[0] and days[1] and days[0] < days[1])
    return Review(source, draft, standing, last, comparison, is_older)


def take_in(session: Session, review: Review, chosen: Collection[Key]) -> int:
    """Write what was chosen, the report and where it is from into the record; return its id.

    Raises ChangedMeanwhile where somebody has changed the record since the review.
    """
    now = read_record(session, review.standing.id)
    if now.revision != review.standing.revision:
        raise ChangedMeanwhile(now.title)
    change_record(session, merged(review, chosen))
    return now.id


def merged(review: Review, chosen: Collection[Key]) -> Record:
    """Return the record with what was chosen of a later report, and with the report itself."""
    taken = take(review.comparison, chosen)
    record = taken.record if review.is_older else _as_of_later(review, taken, chosen)
    report = report_of(review.source, review.draft)
    reports = (*record.status_reports, report)
    return replace(
        record,
        status_reports=reports,
        provenance=tuple(_provenance(review, taken, frozenset(chosen), len(reports))),
        warnings=(*record.warnings, *_doubts(review, frozenset(chosen))),
    )


def last_report(record: Record, before: date | None) -> StatusReport | None:
    """Return the last report that kept what it told, of those not after a day."""
    kept = [
        (report.as_of or date.min, at, report)
        for at, report in enumerate(record.status_reports)
        if report.snapshot
        if before is None or (report.as_of or date.min) <= before
    ]
    return max(kept, default=(None, 0, None), key=lambda each: (each[0] or date.min, each[1]))[2]


def _as_of_later(review: Review, taken: Taken, chosen: Collection[Key]) -> Record:
    """Return the record with what follows from the day of the report, chosen or not."""
    told, record = review.draft.record, taken.record
    kpis = list(record.kpis)
    for mine, theirs in review.comparison.pairs.items():
        if mine[0] == "kpis" and mine in taken.mine:
            at, other = int(taken.mine[mine][1]), told.kpis[int(theirs[1])]
            if other.origin == kpis[at].origin == "computed":
                kpis[at] = replace(other, id=kpis[at].id)
            elif (other.value, other.origin) == (kpis[at].value, kpis[at].origin):
                kpis[at] = replace(kpis[at], as_of=other.as_of or kpis[at].as_of)
    left = {each.field for each in review.comparison.told() if each.key not in chosen}
    same = not left & {"period", "money"} and same_story(review.standing, told)
    return replace(
        record,
        as_of=told.as_of or record.as_of,
        narrative=told.narrative if same and told.narrative else record.narrative,
        kpis=tuple(kpis),
    )


def _provenance(
    review: Review, taken: Taken, chosen: frozenset[Key], report: int
) -> Iterator[Provenance]:
    """Return where the record is from: as before, then the new source whole, then what was taken.

    The words of its title are always kept: by them the report is known when it comes again.
    """
    for row in taken.record.provenance:
        if name := renumbered(row.field, taken.mine):
            yield replace(row, field=name)
    places = {theirs: now for theirs, now in taken.theirs.items() if _is_taken(theirs, chosen)}
    fields = {key[2][0] for key in chosen if len(key[2]) == 1}
    for row in provenance_of(review.source, review.draft):
        head, _, rest = row.field.partition(".")
        if head in {WHOLE, "title", "as_of"} or (not rest and head in fields):
            yield row
        elif head == "status_reports":
            yield replace(row, field=row.field.replace(".1", f".{report}", 1))
        elif rest and (name := renumbered(row.field, places, strict=True)):
            yield replace(row, field=name)


def _is_taken(theirs: tuple[str | int, ...], chosen: frozenset[Key]) -> bool:
    """Tell whether a part was changed as in the report, or came with it."""
    return any(
        key[3] == theirs or (key[0] == "added" and theirs[: len(key[3])] == key[3])
        for key in chosen
        if len(key[3]) > 1 and key[0] != "moved"
    )


def _doubts(review: Review, chosen: frozenset[Key]) -> Iterator[Doubt]:
    """Return what is doubtful about the report, and where it contradicts what was told before."""
    known = {(each.field, each.text) for each in review.standing.warnings}
    taken = {each.field for each in review.comparison.differences if each.key in chosen}
    suggested = (each for each in unconfirmed(review.draft) if each.field in taken)
    for each in (*review.draft.warnings, *suggested):
        if (each.field, each.text) not in known:
            yield each
    said = _SAID.get(review.draft.record.language) or _SAID["en"]
    for each in review.comparison.differences:
        if each.contradicts and not each.own and each.key in chosen:
            words = "; ".join(dict.fromkeys(_days(each)))
            yield Doubt(each.field, "warning", said.format(words=words))


def _days(difference: Difference) -> Iterator[str]:
    for value in (difference.before, difference.after):
        if isinstance(value, ActivityItem):
            yield value.text
        elif value.words:
            yield value.words
        else:
            yield "–".join(str(day) for day in (value.start, value.end) if day)


_SAID = {
    "en": "A later report says otherwise of what was over: {words}",
    "es": "Un informe posterior dice otra cosa de lo ya concluido: {words}",
    "fr": "Un rapport ultérieur dit autre chose de ce qui était achevé : {words}",
    "pt": "Um relatório posterior diz outra coisa do que já tinha terminado: {words}",
}
