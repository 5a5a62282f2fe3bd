"""Looking at a name answers, or refuses in words: it never fails as the system does."""

import os
import sys
from pathlib import Path

import pytest

from coopdesk.domain.errors import FileMissing, FileUnreadable
from coopdesk.domain.file_kind import file_kind

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def test_files_folders_and_free_names_are_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x")
    assert file_kind(file) == "file"
    assert file_kind(tmp_path) == "folder"
    assert file_kind(tmp_path / "nothing") == "nothing"
    assert file_kind(tmp_path / "nothing" / "in it") == "nothing"


@on_posix
def test_what_has_no_end_is_a_device(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert file_kind(pipe) == file_kind(Path("/dev/zero")) == "device"


@on_posix
@pytest.mark.parametrize("name", ["a" * 5000, "circle", "nul\0"])
def test_a_name_no_folder_can_hold_is_missing(name: str, tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    with pytest.raises(FileMissing):
        file_kind(tmp_path / name)


@on_posix
@pytest.mark.skipif(getattr(os, "getuid", int)() == 0, reason="root may look everywhere")
def test_a_folder_one_may_not_enter_is_unreadable(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o000)
    try:
        with pytest.raises(FileUnreadable):
            file_kind(closed / "file")
    finally:
        closed.chmod(0o700)
