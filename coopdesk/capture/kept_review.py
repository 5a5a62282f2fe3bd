"""The review of a later report that was begun: the report, and which differences were ticked."""

from __future__ import annotations

import hashlib
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.capture.drafts import Draft
from coopdesk.capture.plain_values import draft_from, draft_told, source_from, source_told
from coopdesk.capture.source import Source
from coopdesk.capture.taking_in import Review
from coopdesk.catalogue.begun_work import KeptWork, Work, decoding, read_work
from coopdesk.domain.report_differences import Difference, Key

_PLACES = {"mine", "theirs"}  # they move with other parts, and say nothing by themselves


@dataclass(frozen=True, slots=True)
class Ticks:
    """Which of the differences that were looked at were ticked, by hashes of what they say."""

    known: frozenset[str]
    chosen: frozenset[str]


@dataclass(frozen=True, slots=True)
class BegunReview:
    """A report beside a project, as the officer left it."""

    record_id: int
    source: Source
    draft: Draft
    ticks: Ticks


def work_of(review: Review, chosen: AbstractSet[Key]) -> Work:
    """Return a review as it is kept: the report once, the ticks each time."""
    ticks = ticks_of(review, chosen)
    return Work(
        "review",
        review.source.name,
        {"known": sorted(ticks.known), "chosen": sorted(ticks.chosen)},
        len(review.by_default() ^ chosen),
        "",
        review.source.sha256,
        lambda: {
            "record": review.standing.id,
            "source": source_told(review.source),
            "draft": draft_told(review.draft),
        },
    )


def kept_review(session: Session, folder: Path, kept: KeptWork) -> BegunReview:
    """Return a review that was begun; raises WorkNewer or WorkDamaged."""
    state, source = read_work(session, folder, kept)
    with decoding(kept.name):
        ticks = Ticks(frozenset(map(str, state["known"])), frozenset(map(str, state["chosen"])))
        report, draft = source_from(source["source"]), draft_from(source["draft"])
        return BegunReview(int(source["record"]), report, draft, ticks)


def ticks_of(review: Review, chosen: AbstractSet[Key]) -> Ticks:
    """Return what is ticked by what it says, so that it is known again in another comparison."""
    said = {each.key: _said(each) for each in review.comparison.differences}
    return Ticks(frozenset(said.values()), frozenset(said[key] for key in chosen if key in said))


def ticked_again(review: Review, ticks: Ticks) -> tuple[frozenset[Key], int]:
    """Return what is ticked, what is new as usual; and how many say something else now."""
    said = {each.key: _said(each) for each in review.comparison.differences}
    usual = {key for key in review.by_default() if said[key] not in ticks.known}
    again = {key for key, each in said.items() if each in ticks.chosen}
    return frozenset(usual | again), len(ticks.known - set(said.values()))


def _said(difference: Difference) -> str:
    """Return the hash of all that a difference says."""
    names = (each.name for each in fields(Difference) if each.name not in _PLACES)
    told = repr([getattr(difference, name) for name in names])
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()
