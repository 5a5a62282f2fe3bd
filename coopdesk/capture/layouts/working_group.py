"""Pages of a working group: its news by month, the agreement it is under, its meetings."""

from __future__ import annotations

from coopdesk.capture.drafts import Draft
from coopdesk.capture.groups.meetings import meetings_of
from coopdesk.capture.groups.names import agreement_names, group_names
from coopdesk.capture.groups.page import is_short, page_of
from coopdesk.capture.groups.records import records_of
from coopdesk.capture.groups.told import group_begin
from coopdesk.capture.source import Source
from coopdesk.domain.progress import Progress, unheard
from coopdesk.vocabulary.topics import TopicIndex

NAME = "working_group"
_FEWEST_NEWS = 2


def fits(source: Source) -> int:
    """Return how certain it is: a group that has a heading or a begin, and news under months."""
    if not is_short(source.lines):
        return 0
    page = page_of(source.lines)
    names = group_names(page)
    if not names:
        return 0
    headed = any(name in page.short for name in names)
    told = bool(group_begin(page.sentences)) + bool(meetings_of(page))
    news = len(page.news) >= _FEWEST_NEWS
    if not (news or headed) or not (told or (news and headed)):
        return 0
    return 40 + 20 * news + 15 * headed + 5 * told + 10 * bool(agreement_names(page))


def read(source: Source, topics: TopicIndex, _report: Progress = unheard) -> list[Draft]:
    """Return the agreement, the working group and its meetings."""
    return records_of(source, topics)
