"""The care of the catalogue: its backups, what comes back out of them, what a check found."""

from coopdesk.ui.care.keeper import BackupKeeper
from coopdesk.ui.care.page import CarePage

__all__ = ["BackupKeeper", "CarePage"]
