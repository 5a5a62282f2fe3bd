"""A copy of the whole catalogue as another file, made while it is in use."""

import os
import sqlite3
import stat
import uuid
from contextlib import closing
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.catalogue.attachments import attachment_folder, copy_files
from coopdesk.db.desk_lock import forget_holder
from coopdesk.domain.errors import (
    CatalogueDamaged,
    DiskFull,
    FileExists,
    FileIsFolder,
    FileReadOnly,
)
from coopdesk.domain.file_kind import file_kind


def save_copy(session: Session, target: Path, *, replace: bool = True) -> Path:
    """Write the catalogue as it stands to another file, whole or not at all.

    Raises FileExists, FileIsFolder, FileReadOnly, FileUnreadable, FileMissing or DiskFull.
    """
    source = session.connection().connection.driver_connection
    own = Path(session.connection().exec_driver_sql("PRAGMA database_list").one()[2])
    kind = file_kind(target)
    if kind == "folder":
        raise FileIsFolder(target)
    if kind != "nothing" and (not replace or target.samefile(own)):
        raise FileExists(target)
    beside = target.with_name(f"{target.name}.{uuid.uuid4().hex[:8]}.new")
    try:
        with closing(sqlite3.connect(beside)) as copy:
            source.backup(copy)  # type: ignore[union-attr]
        beside.chmod(own.stat().st_mode | stat.S_IRUSR | stat.S_IWUSR)  # as private as its source
        forget_holder(beside)
        _settle(beside)
        copy_files(attachment_folder(own), attachment_folder(target))
        beside.replace(target)
    except sqlite3.OperationalError as error:
        raise (DiskFull() if "full" in str(error) else FileReadOnly(target)) from error
    except sqlite3.DatabaseError as error:
        raise CatalogueDamaged(own) from error
    except OSError as error:
        raise FileReadOnly(target) from error
    finally:
        beside.unlink(missing_ok=True)
    return target


def _settle(path: Path) -> None:
    """Wait until the bytes are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
