"""The window of one project beyond its fields: its timeline, its figures, its status reports."""

from coopdesk.ui.projects.window import ProjectWindow

__all__ = ["ProjectWindow"]
