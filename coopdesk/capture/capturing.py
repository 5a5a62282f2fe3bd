"""A source read as the layout that fits it best: drafts, and what of the source nobody used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from coopdesk.capture.drafts import Capture, Draft, unused_lines, used_lines
from coopdesk.capture.layout import Layout
from coopdesk.capture.source import Source
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import Document
from coopdesk.vocabulary.topics import TopicIndex


def capture(source: Source, topics: TopicIndex, report: Progress = unheard) -> Capture:
    """Read a source as the layout that fits it best; one that then finds nothing does not fit.

    report is told of lines; raises Stopped through it, and then there are no drafts.
    """
    for layout in by_fit(source):
        if drafts := layout.read(source, topics, report):
            return _captured(source, layout.NAME, [_completed(each, source) for each in drafts])
    return _captured(source, "", [])


def by_fit(source: Source) -> list[Layout]:
    """Return the layouts that fit a source at all, the best first."""
    # their patterns take 0.2 s to compile, which nobody shall wait for who opens the window
    from coopdesk.capture.layouts import LAYOUTS  # noqa: PLC0415

    percent = [(layout.fits(source), layout) for layout in LAYOUTS]
    percent.sort(key=lambda each: each[0], reverse=True)  # stable: the first of two stays first
    return [layout for fit, layout in percent if fit > 0]


def _captured(source: Source, layout: str, drafts: Sequence[Draft]) -> Capture:
    behind = Counter(number for draft in drafts for number in used_lines(draft))
    shared = tuple(sorted(number for number, times in behind.items() if times > 1))
    return Capture(source, layout, tuple(drafts), unused_lines(source, drafts), shared)


def _completed(draft: Draft, source: Source) -> Draft:
    """Add what the file itself says: where the page is from, its language, what hangs on it."""
    record = draft.record
    named = {document.file_name for document in record.documents}
    attached = (
        Document(title=each.name, file_name=each.name, file_size=each.size)
        for each in source.attachments
        if each.name not in named
    )
    record = replace(
        record,
        source_url=record.source_url or source.url,
        language=record.language or source.language,
        documents=(*record.documents, *attached),
    )
    return replace(draft, record=record)
