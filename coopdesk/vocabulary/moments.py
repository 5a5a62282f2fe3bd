"""Moments of the clock in words: when something was saved, deleted or changed."""

from datetime import datetime

from babel.dates import format_datetime

from coopdesk.vocabulary.labels import locale


def moment_text(moment: datetime | None, language: str) -> str:
    """Return day and time on this computer's clock, short; "" for none."""
    if moment is None:
        return ""
    return format_datetime(moment.astimezone(), "short", locale=locale(language))
