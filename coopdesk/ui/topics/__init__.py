"""The page of topics: the thesaurus, and how many records bear each topic."""

from coopdesk.ui.topics.page import TopicsPage

__all__ = ["TopicsPage"]
