"""Whoever has a catalogue open to write, as a second program sees it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Holder:
    """A program that writes: whose, on which computer, since when.

    is_gone says that it has not been heard of for longer than it may be silent. is_here says that
    it runs on this computer, is_own that it is of the same user too.
    """

    by: str
    host: str
    since: datetime
    heard: datetime
    is_gone: bool = False
    is_here: bool = False
    is_own: bool = False
