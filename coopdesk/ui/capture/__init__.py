"""The window that captures pages and reports: the source beside the drafts made of it."""

from coopdesk.ui.capture.window import CaptureWindow

__all__ = ["CaptureWindow"]
