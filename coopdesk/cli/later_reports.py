"""Later reports of projects on the command line: held back, or taken into their record."""

from __future__ import annotations

from collections import Counter

from coopdesk.capture.drafts import Capture, Draft
from coopdesk.capture.taking_in import Review, deed_of, review_report, take_in
from coopdesk.capture.working import later_reports
from coopdesk.catalogue.known_projects import KnownProject
from coopdesk.catalogue.records import find_record, read_record
from coopdesk.db.database import Sessions
from coopdesk.domain.errors import KindsDiffer
from coopdesk.domain.records import PROJECT, Record
from coopdesk.domain.report_differences import KINDS


def looks_later(sessions: Sessions, found: Capture) -> list[KnownProject | None]:
    """Return for each draft the project that it surely is a later report of."""
    with sessions.reading() as session:
        known = later_reports(session, found.source, found.drafts)
    return [
        next((each for each in of_draft if each.is_sure and _is_later(draft, each)), None)
        for draft, of_draft in zip(found.drafts, known, strict=True)
    ]


def take_into(sessions: Sessions, record: str, found: Capture) -> tuple[Draft, Record, str]:
    """Take what a report added and changed into a record; return its draft, it, and a sentence.

    Raises NoSuchRecord, KindsDiffer, CapturedBefore or ChangedMeanwhile.
    """
    with sessions.reading() as session:
        standing = find_record(session, record)
        draft = _of_project(found, standing)
        review = review_report(session, standing.id, found.source, draft)
    chosen = review.by_default()
    sessions.write(deed_of(review), take_in, review, chosen)
    with sessions.reading() as session:
        return draft, read_record(session, standing.id), _told(review)


def remark_of(known: KnownProject) -> str:
    """Say that a draft looks like a later report."""
    return f"This looks like a later report of {known.title} ({known.uid})."


def _is_later(draft: Draft, known: KnownProject) -> bool:
    """Tell whether nothing says that a draft is about the same day as a project, or before."""
    day = draft.record.as_of
    return day is None or known.as_of is None or day > known.as_of


def _of_project(found: Capture, standing: Record) -> Draft:
    drafts = [draft for draft in found.drafts if draft.record.kind == PROJECT]
    if standing.kind != PROJECT or not drafts:
        raise KindsDiffer(standing.title, found.source.name)
    named = [draft for draft in drafts if draft.record.title == standing.title]
    return (named or drafts)[0]


def _told(review: Review) -> str:
    chosen = review.by_default()
    taken = Counter(each.kind for each in review.comparison.told() if each.key in chosen)
    left = Counter(each.kind for each in review.comparison.told() if each.key not in chosen)
    said = ", ".join(f"{taken[kind]} {kind}" for kind in KINDS if taken[kind]) or "no differences"
    kept = ", ".join(f"{left[kind]} {kind}" for kind in KINDS if left[kind])
    words = f"Taken into {review.standing.title}: {said}"
    return f"{words}; left as it was: {kept}." if kept else f"{words}."
