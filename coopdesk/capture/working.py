"""Capturing and saving as long work that reports and may be stopped, for the capture window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from coopdesk.capture.capturing import capture
from coopdesk.capture.drafts import Capture, Draft
from coopdesk.capture.saving import Saved, save_drafts
from coopdesk.capture.source import Source
from coopdesk.catalogue.known_projects import KnownProject, known_projects
from coopdesk.catalogue.taken_from import records_taken_from
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.progress import Progress
from coopdesk.vocabulary.topics import TopicIndex

Read = Callable[[Progress], Source]


@dataclass(frozen=True, slots=True)
class Captured:
    """What a source gave, and what the catalogue calls its topics."""

    capture: Capture
    topics: TopicIndex


def read_and_capture(session: Session, read: Read, report: Progress) -> Captured:
    """Read a source and make drafts of it; raises what reading raises, or Stopped."""
    topics = TopicIndex(all_topics(session))
    source = read(report)
    found = capture(source, topics, report)
    report(0, 0)
    return Captured(found, topics)


def later_reports(
    session: Session, source: Source, drafts: Sequence[Draft]
) -> list[list[KnownProject]]:
    """Return for each draft the projects that it may be a later report of.

    What was taken from the same source before is no later report.
    """
    taken = {each.id for each in records_taken_from(session, source.sha256)}
    found = (known_projects(session, draft.record) for draft in drafts)
    return [[each for each in known if each.id not in taken] for known in found]


def save_chosen(
    session: Session, source: Source, drafts: Sequence[Draft], report: Progress
) -> Saved:
    """Save drafts; stopped before the end, the catalogue stays as it was."""
    report(0, len(drafts))
    saved = save_drafts(session, source, drafts)
    report(len(drafts), len(drafts))
    return saved
