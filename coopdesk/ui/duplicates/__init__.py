"""The page of records that may be the same, and the window that makes two of them one."""

from coopdesk.ui.duplicates.page import DuplicatesPage
from coopdesk.ui.duplicates.window import TwoRecordsWindow

__all__ = ["DuplicatesPage", "TwoRecordsWindow"]
