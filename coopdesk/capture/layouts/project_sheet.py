"""A project sheet: lines of label and value, in English, Spanish, French or Portuguese."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopdesk.capture.drafts import Draft
from coopdesk.capture.passages import Passage, joined_with, passage
from coopdesk.capture.prose.labels import Labelled, labelled
from coopdesk.capture.prose.pages_apart import sources_apart
from coopdesk.capture.prose.project_labels import LABELS, STRUCTURE
from coopdesk.capture.prose.sheet_values import DATES, Sheet, set_period, take
from coopdesk.capture.source import Source
from coopdesk.domain.completeness import missing
from coopdesk.domain.dates import day_first_of
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import PROJECT, Record
from coopdesk.vocabulary.places import find_place
from coopdesk.vocabulary.topics import TopicIndex

NAME = "project_sheet"


def fits(source: Source) -> int:
    """Return how certain it is: several labels of projects, each with a colon and a value."""
    names = {each.name for each in labelled(source.lines, LABELS, colon=True)}
    if len(names) < _FEWEST or len(names & STRUCTURE) < 2:
        return 0
    return min(20 + 10 * len(names), 90)


def read(source: Source, topics: TopicIndex, _report: Progress = unheard) -> list[Draft]:
    """Return the project that the lines describe, or those of several sheets in a row."""
    titles = [e for e in labelled(source.lines, LABELS, colon=True) if e.name == "title"]
    begun = [each.line for each in titles]
    sheets = sources_apart(source, begun)
    if len({each.value.text for each in titles}) < len(titles) or not all(map(_is_sheet, sheets)):
        sheets = [source]
    return [draft for sheet in sheets for draft in _read_sheet(sheet, topics)]


def _is_sheet(source: Source) -> bool:
    """Tell whether a part of a source is a sheet by itself."""
    names = {each.name for each in labelled(source.lines, LABELS, colon=True)}
    return len(names) >= _FEWEST - 1 and bool(names & STRUCTURE)


def _read_sheet(source: Source, topics: TopicIndex) -> list[Draft]:
    told = _whole_values(source.lines, labelled(source.lines, LABELS, colon=True))
    language = next((each.language for each in told if each.language), "")
    sheet = Sheet(Record(kind=PROJECT, language=language))
    title = next((each.value for each in told if each.name == "title" and each.value.text), None)
    title = title or _first_line(source.lines, min(each.line for each in told))
    if title is None:
        return []
    sheet.put("title", title.text, title)
    order = day_first_of(each.value.text for each in told if each.name in DATES).day_first
    for each in told:
        if each.value.text:
            take(sheet, each, order, topics)
    set_period(sheet)
    record = replace(sheet.record, warnings=tuple(sheet.doubts))
    return [Draft(record, tuple(sheet.behind), missing=missing(record))]


_FEWEST = 4  # labels
_LONGEST_VALUE = 40  # lines


def _whole_values(lines: Sequence[str], told: Sequence[Labelled]) -> list[Labelled]:
    """Give each label the lines below its own, up to the next label or an empty line."""
    found: list[Labelled] = []
    begun = [each.line for each in told]
    for at, each in enumerate(told):
        end = begun[at + 1] if at + 1 < len(told) else len(lines) + 1
        value = each.value
        apart: list[Passage] = []  # countries one to a line
        for number in range(each.line + 1, min(end, each.line + _LONGEST_VALUE)):
            words = passage(lines, [number]).cut()
            if not words.text and (value.text or number > each.line + 1):
                break
            if _looks_labelled(words.text):
                break
            if words.text and value.text and each.name == "country" and find_place(words.text):
                apart.append(words)
            elif words.text:
                value = joined_with(value, words) if value.text else words
        found.append(replace(each, value=value))
        found += [replace(each, value=words) for words in apart]
    return found


def _looks_labelled(text: str) -> bool:
    label, colon, _ = text.partition(":")
    return bool(colon) and len(label) <= 40 and label[:1].isupper() and len(label.split()) <= 5


def _first_line(lines: Sequence[str], before: int) -> Passage | None:
    told = (passage(lines, [number]).cut() for number in range(1, before))
    return next((words for words in told if words.text), None)
