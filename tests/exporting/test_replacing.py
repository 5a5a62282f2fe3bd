import errno
import gc
import os
import sys
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile

import pytest

from coopdesk.domain.errors import DiskFull, FileInUse, FileIsFolder, FileMissing, FileReadOnly
from coopdesk.exporting.replacing import replacing

as_anyone = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere"
)


def test_the_new_file_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    with replacing(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(TypeError), replacing(path) as file:
        file.write("no bytes")  # type: ignore[arg-type]
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_archive_that_could_not_be_written_complains_of_nothing_when_it_is_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    complaints: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", complaints.append)

    def write(file: BinaryIO) -> None:
        archive = ZipFile(file, "w")
        archive.writestr("sheet.xml", "one")
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(DiskFull) as caught, replacing(tmp_path / "a.xlsx") as file:
        write(file)
    del caught
    gc.collect()
    assert complaints == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("owner", ["~$a.xlsx", ".~lock.a.xlsx#"])
def test_a_file_that_excel_or_libreoffice_holds_is_refused(tmp_path: Path, owner: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    (tmp_path / owner).write_bytes(b"")
    with pytest.raises(FileInUse), replacing(path):
        pass
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes with a name")
def test_a_pipe_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "a.csv"
    os.mkfifo(pipe)
    with pytest.raises(FileReadOnly), replacing(pipe):
        pass
    assert pipe.is_fifo()


def test_a_folder_or_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileIsFolder), replacing(tmp_path):
        pass
    with pytest.raises(FileMissing), replacing(tmp_path / "no" / "a.xlsx"):
        pass


@as_anyone
def test_a_file_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    path.chmod(0o400)
    with pytest.raises(FileReadOnly), replacing(path):
        pass


def test_a_link_keeps_leading_to_the_file(tmp_path: Path) -> None:
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_bytes(b"old")
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("this system lets not everybody make links")
    with replacing(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
