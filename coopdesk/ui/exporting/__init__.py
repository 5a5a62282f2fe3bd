"""The dialog that takes records out into a file."""

from coopdesk.ui.exporting.dialog import ExportDialog, Offer, ask_for_template

__all__ = ["ExportDialog", "Offer", "ask_for_template"]
