"""How long work tells how far it is, and learns that it is no longer wanted."""

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
