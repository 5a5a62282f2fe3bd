"""The page of what needs a look: grouped by what is wrong, each with the way to mend it."""

from coopdesk.ui.attention.page import AttentionPage

__all__ = ["AttentionPage"]
