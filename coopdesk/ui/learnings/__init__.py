"""Learnings: what was learned and promised in all exchanges, as one list to search."""

from coopdesk.ui.learnings.page import LearningsPage

__all__ = ["LearningsPage"]
