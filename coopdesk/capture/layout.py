"""What a module that knows a layout of pages offers."""

from __future__ import annotations

from typing import Protocol

from coopdesk.capture.drafts import Draft
from coopdesk.capture.source import Source
from coopdesk.domain.progress import Progress
from coopdesk.vocabulary.topics import TopicIndex


class Layout(Protocol):
    """A way pages are laid out: whether a source is laid out so, and what it then tells."""

    @property
    def NAME(self) -> str:  # noqa: N802 a constant of the module
        """The name of the layout."""
        ...

    def fits(self, source: Source, /) -> int:
        """Return how certain it is, in percent, that the source is laid out so."""
        ...

    def read(self, source: Source, topics: TopicIndex, report: Progress = ..., /) -> list[Draft]:
        """Return the records that the source tells of; report is told of its lines."""
        ...
