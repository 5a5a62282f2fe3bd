"""What the officer decided about single rows of a file, where we could not or should not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Place = tuple[str, int, int]  # a sheet, the number of a row, which of the tables beside each other


@dataclass(frozen=True, slots=True)
class Choice:
    """Bring a row in as a new record, leave it out, or lay it over the record of a uid."""

    kind: Literal["new", "left_out", "record"]
    uid: str = ""


AS_NEW = Choice("new")
LEFT_OUT = Choice("left_out")


def same_as(uid: str) -> Choice:
    """Return the choice that a row is the record of this uid."""
    return Choice("record", uid)
