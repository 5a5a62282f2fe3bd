"""What an export says of itself: what was chosen, when, by whom, from which catalogue."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class About:
    """The circumstances of an export; query is the filter in words, "" for all records."""

    made: datetime
    by: str = ""
    catalogue: str = ""
    version: str = ""
    query: str = ""
