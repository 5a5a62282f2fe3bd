"""When each saved search was last looked at, which is the officer's own and kept in settings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from coopdesk.settings import Settings


class Frame(Protocol):
    """What is asked of the main window: its settings, and to keep them."""

    settings: Settings

    def keep_settings(self, settings: Settings) -> None:
        """Keep settings that change nothing in sight."""
        ...


def last_look(frame: Frame, catalogue: str, search_id: int) -> datetime | None:
    """Return when a search was looked at, None if it never was."""
    return frame.settings.looked_at(catalogue, search_id)


def remember_looks(frame: Frame, catalogue: str, looks: Mapping[int, datetime]) -> None:
    """Keep those looks that are later than the ones known; a catalogue not read yet keeps none."""
    new: dict[int, datetime] = {}
    for search_id, at in looks.items():
        known = last_look(frame, catalogue, search_id)
        if known is None or known < at:
            new[search_id] = at
    if new and catalogue:
        frame.keep_settings(frame.settings.with_looks(catalogue, new))
