"""The scenes of what goes onto paper: the dialog of a meeting pack, and the print preview."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget


def pack(stage: Any) -> QWidget:
    """Offer a pack of a pair of countries."""
    dialog = stage.window.paper.ask_pack(("MX", "AR"))
    stage.settle()
    return dialog


def print_preview(stage: Any) -> QWidget:
    """Look at a list as it will be on paper."""
    page = stage.window.list_page("everything")
    page.search("inspection")
    stage.settle()
    window = stage.window.paper.preview()
    while window.page_count() == 0:
        stage.settle()
    stage.settle()
    return window
