"""New uids of records: UUIDs of version 4 (RFC 9562), whose random bytes are drawn many at a time.

Each draw gives the interpreter away, too shortly for the window to take it but long enough for its
claim to be forgotten. A file of ten thousand rows let it wait for a quarter of a second.
"""

from __future__ import annotations

import os
from uuid import UUID

_AT_ONCE = 500
_BYTES = 16
_drawn: list[str] = []


def new_uid() -> str:
    """Return a uid that no other record has; called on any thread."""
    while True:
        try:
            return _drawn.pop()
        except IndexError:
            _drawn.extend(_draw(os.urandom(_BYTES * _AT_ONCE)))


def _draw(random: bytes) -> list[str]:
    parts = (random[start : start + _BYTES] for start in range(0, len(random), _BYTES))
    return [str(UUID(bytes=part, version=4)) for part in parts]


if hasattr(os, "register_at_fork"):  # a process that parts in two must not draw the same
    os.register_at_fork(after_in_child=_drawn.clear)
