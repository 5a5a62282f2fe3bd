"""Capturing and saving as long work that reports and may be stopped, for the capture window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from coopdesk.capture.capturing import capture
from coopdesk.capture.drafts import Capture, Draft
from coopdesk.capture.saving import Saved, save_drafts
from coopdesk.capture.source import Source
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


def save_chosen(
    session: Session, source: Source, drafts: Sequence[Draft], report: Progress
) -> Saved:
    """Save drafts; stopped before the end, the catalogue stays as it was."""
    report(0, len(drafts))
    saved = save_drafts(session, source, drafts)
    report(len(drafts), len(drafts))
    return saved
