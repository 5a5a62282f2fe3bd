"""The page of countries and regions: who asked, who gave, how often."""

from coopdesk.ui.places.page import PlacesPage

__all__ = ["PlacesPage"]
