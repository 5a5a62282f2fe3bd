"""A record as a line of these pages: its title, and what tells it apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.records import RecordRow
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.typeset import Typeset, linked
from coopdesk.vocabulary.date_text import period_text
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate

MOST_TOPICS = 3  # of a line


def record_line(row: RecordRow, who: str, reader: Reader, style: Typeset) -> str:
    """Return a linked line: when, for or with whom in words, on what, how far."""
    topics = [reader.topics.label(code, reader.language) for code in row.topics]
    more = ["…"] if topics[MOST_TOPICS:] else []
    status = term(f"{row.kind}_status", row.status, reader.language) if row.status else ""
    aside = (
        period_text(row.period, reader.language),
        who,
        ", ".join([*topics[:MOST_TOPICS], *more]),
        status,
    )
    return linked(f"record:{row.id}", row.title) + style.aside(aside)


def words_for(places: Sequence[str], reader: Reader) -> str:
    """Return for whom something was; "" for nobody."""
    return _filled(translate("country", "for {countries}"), places, reader)


def words_from(places: Sequence[str], reader: Reader) -> str:
    """Return from whom something came; "" for nobody."""
    return _filled(translate("country", "from {countries}"), places, reader)


def words_with(places: Sequence[str], reader: Reader) -> str:
    """Return with whom something was; "" for nobody."""
    return _filled(translate("country", "with {countries}"), places, reader)


def names(places: Sequence[str], reader: Reader) -> str:
    """Return places by their names."""
    return ", ".join(place_name(code, reader.language) for code in places)


def _filled(pattern: str, places: Sequence[str], reader: Reader) -> str:
    return pattern.format(countries=names(places, reader)) if places else ""
