"""A copy of the whole catalogue as another file, made while it is in use."""

import sqlite3
import stat
import uuid
from contextlib import closing
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.catalogue.stored_files import attachment_folder, copy_files
from coopdesk.db.backup_files import discard
from coopdesk.db.desk_lock import forget_holder
from coopdesk.db.disk import refusal_of, settle, settle_folder
from coopdesk.db.file_users import need_alone
from coopdesk.domain.errors import (
    CatalogueDamaged,
    CatalogueError,
    DiskFails,
    DiskFull,
    FileExists,
    FileIsFolder,
    FileReadOnly,
)
from coopdesk.domain.file_kind import file_kind


def save_copy(session: Session, target: Path, *, replace: bool = True) -> Path:
    """Write the catalogue as it stands to another file, whole or not at all.

    Raises FileExists, FileIsFolder, FileReadOnly, FileUnreadable, FileMissing, DiskFull, DiskFails,
    and CatalogueHeld or FileInUse where it would replace what another program has open.
    """
    source = session.connection().connection.driver_connection
    own = Path(session.connection().exec_driver_sql("PRAGMA database_list").one()[2])
    kind = file_kind(target)
    if kind == "folder":
        raise FileIsFolder(target)
    if kind != "nothing" and (not replace or target.samefile(own)):
        raise FileExists(target)
    need_alone(target)
    beside = target.with_name(f"{target.name}.{uuid.uuid4().hex[:8]}.new")
    try:
        with closing(sqlite3.connect(beside)) as copy:
            source.backup(copy)  # type: ignore[union-attr]
        beside.chmod(own.stat().st_mode | stat.S_IRUSR | stat.S_IWUSR)  # as private as its source
        forget_holder(beside)
        settle(beside)
        copy_files(attachment_folder(own), attachment_folder(target))
        beside.replace(target)
        settle_folder(target.parent)
    except sqlite3.OperationalError as error:
        raise _refusal(target, str(error)) from error
    except sqlite3.DatabaseError as error:
        raise CatalogueDamaged(own) from error
    except OSError as error:
        raise refusal_of(target, error) from error
    finally:
        discard([beside])
    return target


def _refusal(target: Path, words: str) -> CatalogueError:
    if "full" in words:
        return DiskFull()
    return DiskFails(target) if "disk I/O" in words else FileReadOnly(target)
