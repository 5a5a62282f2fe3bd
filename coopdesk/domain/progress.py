"""How long work tells how far it is, and learns that it is no longer wanted."""

from time import monotonic
from typing import Protocol

from coopdesk.domain.errors import CatalogueError


class Stopped(CatalogueError):
    """The officer asked for the work to stop; nothing of it was kept."""


class Progress(Protocol):
    """Report steps done; raises Stopped once the officer has had enough."""

    def __call__(self, done: int, total: int) -> None:
        """Tell how far the work is."""


def unheard(done: int, total: int) -> None:
    """Report to nobody."""


class Spacing:
    """Says which reports are worth telling: the first, the last, and one now and then between.

    A window serves each before it looks at its keys and clock. Told of every fifty rows of an
    import, it did nothing else for up to half a second.
    """

    def __init__(self) -> None:
        self._next = 0.0

    def is_due(self, done: int, total: int) -> bool:
        """Tell whether to tell of this step."""
        now = monotonic()
        if now < self._next and 0 < done < total:
            return False
        self._next = now + _BETWEEN
        return True


_BETWEEN = 0.08  # s; a number that changes more often cannot be read
