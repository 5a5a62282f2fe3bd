"""Unsaved forms kept in files, so that a crash costs seconds of typing at most."""

import json
import logging
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Catalogue
from coopdesk.db.disk import refusal_of, settle_folder
from coopdesk.domain.errors import BadRecordFile
from coopdesk.domain.record_json import from_json, to_json
from coopdesk.domain.records import Record

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A form that was open when the program ended."""

    form_id: str
    record: Record
    kept_at: datetime


def keep_draft(session: Session, folder: Path, form_id: str, record: Record) -> None:
    """Write what a form holds beside the catalogue; the file is whole or the old one stays.

    Raises DiskFull, DiskFails or FileReadOnly.
    """
    path = _path(session, folder, form_id)
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.touch(0o600)
        with beside.open("w", encoding="utf-8") as file:
            json.dump(to_json(record), file)  # as ASCII, which holds half of a surrogate pair too
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        settle_folder(path.parent)
    except OSError as error:
        log.warning("Draft %s cannot be kept: %s", path, error.strerror)
        raise refusal_of(path, error) from error


def kept_drafts(session: Session, folder: Path) -> list[KeptDraft]:
    """Return the drafts left behind for this catalogue, oldest first."""
    own = _path(session, folder, "x").parent
    found = [_read(path) for path in own.glob("*.json")]
    return sorted((draft for draft in found if draft), key=lambda draft: draft.kept_at)


def drop_draft(session: Session, folder: Path, form_id: str) -> None:
    """Forget a draft: it was saved or discarded."""
    _path(session, folder, form_id).unlink(missing_ok=True)


def _read(path: Path) -> KeptDraft | None:
    try:
        record = from_json(json.loads(path.read_text(encoding="utf-8")))
        kept_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError, TypeError, RecursionError, BadRecordFile) as error:
        # Its kind alone: the words of the error may be those of the draft.
        log.warning("Draft %s is left where it is: %s", path, type(error).__name__)
        return None
    return KeptDraft(path.stem, record, kept_at)


def _path(session: Session, folder: Path, form_id: str) -> Path:
    catalogue = session.scalars(select(Catalogue.uid)).one()
    return folder / _plain(catalogue) / f"{_plain(form_id)}.json"


def _plain(name: str) -> str:
    """Return a name that stays in its folder, whatever a catalogue from elsewhere calls itself."""
    return re.sub(r"[^0-9a-zA-Z-]", "", name)
