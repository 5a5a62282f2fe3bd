"""Records as JSON: whole, and readable by scripts and people without our vocabularies."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import to_json
from coopdesk.domain.records import PROJECT, Record
from coopdesk.exporting.personal import without_people
from coopdesk.exporting.replacing import replacing
from coopdesk.vocabulary.date_text import period_text
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex, shipped_topics

Json = dict[str, Any]

FORMAT, VERSION = "coopdesk", 1

_REPORT_EVERY = 100
# Field of a part that holds a place → where its name is written.
_PLACES = {
    "parties": ("place", "name"),
    "participants": ("country", "country_name"),
    "next_steps": ("owner_place", "owner_place_name"),
}
_OF_PROJECTS = ("results", "models", "kpis")


def record_object(
    record: Record,
    language: str,
    topics: Sequence[TopicEntry] | None = None,
    *,
    people: bool = False,
) -> Json:
    """Return a record as the command line shows it: every key present, names beside codes.

    record_json.from_json reads it back; topics None means those the program comes with.
    """
    index = TopicIndex(shipped_topics() if topics is None else topics)
    return _object(record if people else without_people(record), language, index)


def write_json(
    path: Path,
    records: Iterable[Record],
    *,
    language: str,
    topics: Sequence[TopicEntry],
    people: bool = False,
    report: Progress = unheard,
) -> None:
    """Write records as one JSON object, a record a line, all at once or not at all."""
    kept = list(records)
    index = TopicIndex(topics)
    with replacing(path) as file:
        file.write(f'{{"format": "{FORMAT}", "version": {VERSION}, "records": ['.encode())
        for done, record in enumerate(kept):
            if done % _REPORT_EVERY == 0:
                report(done, len(kept))
            said = _object(record if people else without_people(record), language, index)
            text = json.dumps(said, ensure_ascii=False)
            file.write((",\n" if done else "\n").encode() + text.encode("utf-8"))
        file.write(b"\n]}\n")
        report(len(kept), len(kept))


def _object(record: Record, language: str, index: TopicIndex) -> Json:
    found = to_json(record)
    for parts, (code, name) in _PLACES.items():
        for part in found[parts]:
            part[name] = place_name(part[code], language) if part[code] else ""
    found["topic_labels"] = [index.label(code, language) for code in record.topics]
    if record.country_held:
        found["country_held_name"] = place_name(record.country_held, language)
    # The words as written come first; a record without any shows its dates.
    found["period_readable"] = period_text(record.period, language)
    if record.kind != PROJECT:
        for key in _OF_PROJECTS:
            if not found[key]:
                del found[key]
    return found
