"""Any text at all: a title and the text, and nothing that no words stand behind."""

from __future__ import annotations

from coopdesk.capture.drafts import Behind, Draft
from coopdesk.capture.source import Source
from coopdesk.domain.completeness import missing
from coopdesk.domain.records import Record
from coopdesk.vocabulary.topics import TopicIndex

NAME = "prose"
LONGEST_TITLE = 200  # characters; the rest of a longer first line is in the text


def fits(_source: Source) -> int:
    """Return 1: every text is prose if it is nothing else."""
    return 1


def read(source: Source, _topics: TopicIndex) -> list[Draft]:
    """Return a draft with the first line as its title and the text as it stands."""
    told = [number for number, line in enumerate(source.lines, 1) if line.strip()]
    if not told:
        return []
    first, *rest = told
    line = source.lines[first - 1].strip()
    title = _title(line)
    start = first if title != line or not rest else rest[0]
    narrative = "\n".join(source.lines[start - 1 :]).strip() if rest or title != line else ""
    behind = [Behind("title", first, first, title)]
    if narrative:
        behind.append(Behind("narrative", start, told[-1], narrative))
    record = Record(title=title, narrative=narrative)
    return [Draft(record, tuple(behind), missing=missing(record))]


def _title(line: str) -> str:
    """Return a line, or as many of its first words as a title may have."""
    if len(line) <= LONGEST_TITLE:
        return line
    return line[: LONGEST_TITLE - 1].rsplit(maxsplit=1)[0] + "…"
