"""The window that tells what was done to one record."""

from coopdesk.ui.history.window import HistoryWindow

__all__ = ["HistoryWindow"]
