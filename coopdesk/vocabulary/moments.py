"""Moments of the clock in words: when something was saved, deleted or changed."""

from datetime import datetime

from coopdesk.domain.periods import point
from coopdesk.vocabulary.date_text import period_text


def moment_text(moment: datetime | None, language: str) -> str:
    """Return day and time on this computer's clock, "31 Jul 2024 12:04"; "" for none."""
    if moment is None:
        return ""
    local = moment.astimezone()
    return f"{period_text(point(local.date()), language)} {local:%H:%M}"
