"""Pages of activities under an agreement: sections listed first, a working group among them."""

from __future__ import annotations

from coopdesk.capture.drafts import Draft
from coopdesk.capture.groups.meetings import meetings_of
from coopdesk.capture.groups.names import agreement_names, group_names, sections_told_twice
from coopdesk.capture.groups.page import is_short, page_of
from coopdesk.capture.groups.records import records_of
from coopdesk.capture.groups.told import group_begin
from coopdesk.capture.source import Source
from coopdesk.domain.progress import Progress, unheard
from coopdesk.vocabulary.topics import TopicIndex

NAME = "cooperative_activities"
_FEWEST_SECTIONS = 2


def fits(source: Source) -> int:
    """Return how certain it is: an agreement, and sections that are listed and then stand over."""
    if not is_short(source.lines):
        return 0
    page = page_of(source.lines)
    if not agreement_names(page) or len(sections_told_twice(page)) < _FEWEST_SECTIONS:
        return 0
    told = bool(group_begin(page.sentences)) + bool(meetings_of(page))
    return 55 + 15 * bool(group_names(page)) + 10 * told


def read(source: Source, topics: TopicIndex, _report: Progress = unheard) -> list[Draft]:
    """Return the agreement, the working group and its meetings."""
    return records_of(source, topics)
