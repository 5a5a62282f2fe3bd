"""The dialog of the officer's preferences."""

from coopdesk.ui.preferences.dialog import PreferencesDialog

__all__ = ["PreferencesDialog"]
