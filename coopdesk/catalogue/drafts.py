"""Unsaved forms kept in files, so that a crash costs seconds of typing at most."""

import json
import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.catalogue.kept_files import own_folder, plain_name, write_kept
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
    write_kept(_path(session, folder, form_id), to_json(record))


def kept_drafts(session: Session, folder: Path) -> list[KeptDraft]:
    """Return the drafts left behind for this catalogue, oldest first."""
    found = [_read(path) for path in own_folder(session, folder).glob("*.json")]
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
    return own_folder(session, folder) / f"{plain_name(form_id)}.json"
