"""The doubt a record keeps about a period whose words could not be read without guessing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.dates import Doubt as Why
from coopdesk.domain.dates import read_period
from coopdesk.domain.periods import Period
from coopdesk.domain.records import Doubt, Record
from coopdesk.ui.editors.date_editors import explain_doubt
from coopdesk.vocabulary.date_text import period_long

translate = QCoreApplication.translate

FIELD, SEVERITY = "period", "doubt"  # doubts of imports have another severity, and stay


def with_period_doubt(record: Record, opened: Record, language: str, today: date) -> Record:
    """Return the record with the doubt about its period, or without the one that is settled.

    A period that nobody has changed since the record was opened is left as it is.
    """
    if record.period == opened.period:
        return record
    text = doubt_about(record.period, language, today)
    others = tuple(d for d in record.warnings if not _is_ours(d) or d.text == text)
    if text and text not in {doubt.text for doubt in others}:
        others = (*others, Doubt(FIELD, SEVERITY, text))
    return record if others == record.warnings else replace(record, warnings=others)


def doubt_about(period: Period, language: str, today: date) -> str:
    """Say why a period is kept as words; "" where it is a date, or plain words."""
    if period.start or period.end or period.shape == "open":
        return ""
    why = read_period(period.words, today=today).doubt
    if why is Why.NONE:
        return ""
    if why is Why.DAY_OR_MONTH:
        first, last = (
            read_period(period.words, day_first=order, today=today).period
            for order in (True, False)
        )
        if first.start and last.start:
            told = translate("record_form", "“{words}” could be {one} or {other} — kept as words")
            one, other = period_long(first, language), period_long(last, language)
            return told.format(words=period.words, one=one, other=other)
    told = translate("record_form", "“{words}”: {doubt}")
    return told.format(words=period.words, doubt=explain_doubt(why))


def _is_ours(doubt: Doubt) -> bool:
    return doubt.field == FIELD and doubt.severity == SEVERITY
