"""What the catalogue knows of a country, and who could help it with a topic."""

from coopdesk.ui.country.helpers_page import HelpersPage
from coopdesk.ui.country.page import CountryPage

__all__ = ["CountryPage", "HelpersPage"]
