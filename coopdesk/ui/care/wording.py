"""What is said of backups, in words: when, why, how large, how well checked."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from coopdesk.catalogue.backups import Backup
from coopdesk.vocabulary.moments import moment_text

translate = QCoreApplication.translate


def reason_text(why: str) -> str:
    """Say why a backup was made; one that a newer program names is not known."""
    return _reasons().get(why, translate("CarePage", "Another reason"))


def checked_text(backup: Backup) -> str:
    """Say how a backup was checked, and whether the catalogue was whole then."""
    if not backup.is_whole:
        return translate("CarePage", "Catalogue was damaged")
    if backup.is_thorough:
        return translate("CarePage", "Every record")
    return translate("CarePage", "File and totals")


def size_text(size: int) -> str:
    """Say how many bytes a file has."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def made_text(made: datetime, language: str, now: datetime) -> str:
    """Say when a backup was made: only the time where it was today."""
    if made.astimezone().date() == now.astimezone().date():
        return f"{made.astimezone():%H:%M}"
    return moment_text(made, language)


def status_text(backup: Backup, language: str, now: datetime) -> str:
    """Say in the line at the foot how it stands."""
    if not backup.is_whole:
        return translate("CarePage", "backup found damage")
    words = translate("CarePage", "backup checked {time}")
    return words.format(time=made_text(backup.made, language, now))


def place_text(backup: Backup, folder: Path, second: Path | None) -> str:
    """Say where a backup lies."""
    if backup.path.parent == folder:
        return translate("CarePage", "This computer")
    if second and backup.path.is_relative_to(second):
        return translate("CarePage", "Second folder")
    return translate("CarePage", "From before the catalogue was moved")


# fmt: off

def _reasons() -> dict[str, str]:
    return {
        "asked": translate("CarePage", "Asked for"),
        "change": translate("CarePage", "After half an hour of changes"),
        "closing": translate("CarePage", "On closing"),
        "before_migration": translate("CarePage", "Before the new format"),
        "before_import": translate("CarePage", "Before an import"),
        "before_merge": translate("CarePage", "Before a merge"),
        "before_bulk_change": translate("CarePage", "Before a change of many records"),
        "before_removal": translate("CarePage", "Before removing for good"),
        "before_restore": translate("CarePage", "Before taking records back"),
    }
# fmt: on
