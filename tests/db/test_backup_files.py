"""Files of backups: what is copied and hashed, and what cannot be read."""

import hashlib
from pathlib import Path

import pytest

from coopdesk.db.backup_files import copy_hashing
from coopdesk.domain.errors import BackupFolderGone


def test_a_file_that_cannot_be_read_is_not_taken_for_a_folder_that_fails(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for number, name in enumerate(("gone", "folder")):
        assert copy_hashing(tmp_path / name, tmp_path / f"{number}.new") == ""
    (tmp_path / "told").write_bytes(b"words")
    found = copy_hashing(tmp_path / "told", tmp_path / "copy")
    assert found == hashlib.sha256(b"words").hexdigest()
    assert (tmp_path / "copy").read_bytes() == b"words"
    with pytest.raises(BackupFolderGone):
        copy_hashing(tmp_path / "told", tmp_path / "no folder" / "copy")
