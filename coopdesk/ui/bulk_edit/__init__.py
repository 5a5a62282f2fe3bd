"""The window that changes many records at once, after showing what would become of each."""

from coopdesk.ui.bulk_edit.window import BulkEditWindow, Chosen

__all__ = ["BulkEditWindow", "Chosen"]
