"""The Word templates of reports: the office's own where there is one, else those that ship."""

from __future__ import annotations

from pathlib import Path

from coopdesk.paths import data_folder, resource

REPORT = "report.docx"


def template_of(name: str = REPORT) -> Path:
    """Return the template to use: one of that name in the officer's data folder goes first."""
    own = own_templates() / name
    return own if own.is_file() else resource("templates", name)


def own_templates() -> Path:
    """Return the folder in which an office puts templates of its own."""
    return data_folder() / "templates"
