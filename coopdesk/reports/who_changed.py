"""The list of who changed what in a period, from the catalogue to a file."""

from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.catalogue.who_changed import changes_between
from coopdesk.domain.progress import Progress, unheard
from coopdesk.exporting.changes_file import write_changes


def write_who_changed(
    session: Session, path: Path, days: tuple[date, date], language: str, report: Progress = unheard
) -> int:
    """Write what was changed from the first day to the last one, and return how many values."""
    return write_changes(path, changes_between(session, *days, report), language)
