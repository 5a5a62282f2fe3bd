"""A picture of a figure as a file of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.exporting.replacing import replacing


def write_picture(_session: Session, path: Path, make: Callable[[], bytes]) -> None:
    """Write the bytes a function makes; raises as replacing does."""
    made = make()
    with replacing(path) as file:
        file.write(made)
