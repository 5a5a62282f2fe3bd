"""The catalogue as a file: what its first bytes say before a database is opened on it."""

import os
import stat
from pathlib import Path

from coopdesk.domain.errors import (
    CatalogueDamaged,
    CatalogueNewer,
    FileEmpty,
    FileIsFolder,
    FileMissing,
    FileReadOnly,
    FileUnreadable,
    NotACatalogue,
)
from coopdesk.domain.file_kind import file_kind

SCHEMA = 4  # the number of the newest migration
APPLICATION_ID = 0x434F4F50  # "COOP", in the header of every catalogue
_MAGIC = b"SQLite format 3\0"
_HEADER = 100  # bytes: https://www.sqlite.org/fileformat.html#the_database_header


def examine(path: Path) -> int:
    """Return the schema of the catalogue file, 0 where there is none yet.

    Not a byte is changed. Raises the FileRefusals of domain/errors.py for anything else.
    """
    match file_kind(path):
        case "file":
            return _schema_in(path, _header(path))
        case "folder":
            raise FileIsFolder(path)
        case "device":
            raise NotACatalogue(path)
        case "nothing":
            if not path.parent.is_dir():
                raise FileMissing(path)
            if not os.access(path.parent, os.W_OK):
                raise FileReadOnly(path)
            return 0


def is_writable(path: Path) -> bool:
    """Tell whether a catalogue can be written: its file, and the folder that holds its journal."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def make_private(path: Path) -> None:
    """Leave the file to its owner alone, where the platform knows owners."""
    path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER)
    except OSError as error:
        raise FileUnreadable(path) from error


def _schema_in(path: Path, header: bytes) -> int:
    if not header:
        raise FileEmpty(path)
    schema, application = (int.from_bytes(header[at : at + 4], "big") for at in (60, 68))
    is_sqlite, is_ours = header.startswith(_MAGIC), application == APPLICATION_ID
    if is_ours != is_sqlite and (is_ours or len(header) < _HEADER):  # one or the other is gone
        raise CatalogueDamaged(path)
    if not is_ours:
        raise NotACatalogue(path)
    if schema > SCHEMA:
        raise CatalogueNewer(path, schema)
    return schema
