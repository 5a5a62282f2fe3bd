"""SHA-256 of many short texts, without giving the interpreter away for each of them.

Python gives it away while it hashes 2048 bytes or more at once: too shortly for the window to take
it, but long enough for its claim to be forgotten. Five hundred records let it wait for 0.07 s.
"""

from __future__ import annotations

import hashlib
from typing import Protocol

_PIECE = 2047  # bytes


class Hash(Protocol):
    """A hash that is being computed."""

    def update(self, content: bytes, /) -> None:
        """Add some bytes."""
        ...


def feed(found: Hash, content: bytes) -> None:
    """Add a text of some kilobytes to a hash."""
    for start in range(0, len(content), _PIECE):
        found.update(content[start : start + _PIECE])


def sha256_of(content: bytes) -> str:
    """Return the digest of a text of some kilobytes, as hexadecimal digits."""
    found = hashlib.sha256()
    feed(found, content)
    return found.hexdigest()
