"""The listing of tests/bench/listed.py as colleagues keep one: a workbook with no code of ours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import xlsxwriter

from coopdesk.domain.records import Record, places_in
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term
from coopdesk.vocabulary.topics import shipped_topics
from tests.bench.listed import listing

Value = str | date | None

_TOPICS = {topic.code: topic.labels["en"] for topic in shipped_topics()}


def write_listing(path: Path, count: int) -> None:
    """Write this many rows of fifteen columns."""
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        page = book.add_worksheet("Exchanges")
        look = book.add_format({"num_format": "yyyy-mm-dd"})
        page.write_row(0, 0, COLUMNS)
        for number, record in enumerate(listing(count), 1):
            for column, value in enumerate(COLUMNS.values()):
                match value(record):
                    case None | "":
                        pass
                    case date() as day:
                        page.write_datetime(number, column, day, look)
                    case text:
                        page.write_string(number, column, text)


def _places(record: Record, role: str) -> str:
    return "; ".join(place_name(place, "en") for place in places_in(record, role))


def _organisations(record: Record) -> str:
    return "; ".join(dict.fromkeys(p.organisation for p in record.parties if p.organisation))


# fmt: off
COLUMNS: dict[str, Callable[[Record], Value]] = {
    "Title": lambda r: r.title,
    "Reference": lambda r: r.reference,
    "Status": lambda r: term("exchange_status", r.status, "en"),
    "Requesting": lambda r: _places(r, "requesting"),
    "Providing": lambda r: _places(r, "providing"),
    "Start": lambda r: r.period.start,
    "End": lambda r: r.period.end,
    "Topics": lambda r: "; ".join(_TOPICS[code] for code in r.topics),
    "Narrative": lambda r: r.narrative,
    "Organisations": _organisations,
    "Modality": lambda r: term("modality", r.modality, "en"),
    "Format": lambda r: term("venue", r.venue, "en"),
    "City": lambda r: r.city,
    "Country held": lambda r: place_name(r.country_held, "en"),
    "Source": lambda r: r.source_url,
}
# fmt: on
