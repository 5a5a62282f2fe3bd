"""Implementation status reports: a project with its results, activities, models and figures."""

from __future__ import annotations

from coopdesk.capture.drafts import Draft
from coopdesk.capture.pace import Pace
from coopdesk.capture.source import Source
from coopdesk.capture.status_report.lines import Kind, lines_of
from coopdesk.capture.status_report.project import read_project
from coopdesk.domain.progress import Progress, unheard
from coopdesk.vocabulary.topics import TopicIndex

NAME = "status_report"


def fits(source: Source) -> int:
    """Return how certain it is: numbered results make it one, tables and models make it sure."""
    kinds = [(line.kind, line.key) for line in lines_of(source.lines)]
    results = [key for kind, key in kinds if kind is Kind.RESULT]
    if len(results) < _FEWEST_RESULTS:
        return 0
    among = {kind for kind, _ in kinds}
    if len(set(results)) == 1 and not among.intersection({Kind.COLUMNS, Kind.LINKS}):
        return 0  # "Product 1", "Product 2": numbered things are no results yet
    sections = {key for kind, key in kinds if kind is Kind.SECTION}
    percent = 40 + 10 * len(set(results)) + 4 * len(sections)
    percent += 20 * (Kind.COLUMNS in among) + 15 * (Kind.LINKS in among)
    return min(percent, 98)


def read(source: Source, topics: TopicIndex, report: Progress = unheard) -> list[Draft]:
    """Return the project that a report tells of, or nothing where it has no results."""
    draft = read_project(source, topics, Pace(report, len(source.lines)))
    return [draft] if draft else []


_FEWEST_RESULTS = 2
