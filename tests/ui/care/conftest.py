"""The window that the page is looked at in."""

from tests.ui.main_window.conftest import full_window, stored, window

__all__ = ["full_window", "stored", "window"]
