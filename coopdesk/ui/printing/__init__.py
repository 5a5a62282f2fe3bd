"""The print preview: the pages as they will be, then the printer or a file."""

from coopdesk.ui.printing.window import Printable, PrintWindow

__all__ = ["PrintWindow", "Printable"]
