"""Files of unsaved work in the officer's own folder: for her alone, never half written."""

import json
import logging
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Catalogue
from coopdesk.db.disk import refusal_of, settle_folder

log = logging.getLogger(__name__)


def own_folder(session: Session, folder: Path) -> Path:
    """Return where the unsaved work of this catalogue is kept; it need not be there yet."""
    return folder / plain_name(session.scalars(select(Catalogue.uid)).one())


def write_kept(path: Path, values: Mapping[str, Any]) -> None:
    """Write values as JSON; the file is whole or the old one stays.

    Raises DiskFull, DiskFails or FileReadOnly.
    """
    beside = path.with_suffix(".new")
    try:
        _make_private(path.parent)
        beside.touch(0o600)
        with beside.open("w", encoding="utf-8") as file:
            json.dump(values, file)  # as ASCII, which holds half of a surrogate pair too
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        settle_folder(path.parent)
    except OSError as error:
        log.warning("%s cannot be kept: %s", path, error.strerror)
        raise refusal_of(path, error) from error


def plain_name(name: str) -> str:
    """Return a name that stays in its folder, whatever a catalogue from elsewhere calls itself."""
    return re.sub(r"[^0-9a-zA-Z-]", "", name)


def _make_private(folder: Path) -> None:
    """Make a folder and those above it, each for its owner alone."""
    if not folder.is_dir():
        _make_private(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
