"""Where a catalogue lies is told by names, marks and the table of mounts."""

from pathlib import Path

import pytest

from coopdesk.catalogue.file_place import LOCAL, FilePlace, mount_kind, place_of

MOUNTS = r"""
22 1 0:21 / / rw,relatime - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/desk\040files rw - cifs //server/desk rw
31 22 0:41 / /home/irene/far rw - fuse.sshfs irene@host:/srv rw
"""


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("OneDrive - Ministry", "OneDrive"),
        ("Dropbox (Office)", "Dropbox"),
        ("GoogleDrive-irene@example.org", "Google Drive"),
        ("Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud2", "Nextcloud"),
    ],
)
def test_the_folder_of_a_cloud_is_known_by_its_name(folder: str, name: str, tmp_path: Path) -> None:
    assert place_of(tmp_path / folder / "desk" / "x.coopdesk") == FilePlace("cloud", name)


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (".dropbox.cache", "Dropbox"),
        (".tmp.drivedownload", "Google Drive"),
        ("._sync_1a2b.db", "Nextcloud"),
    ],
)
def test_the_folder_of_a_cloud_is_known_by_what_its_program_keeps_there(
    mark: str, name: str, tmp_path: Path
) -> None:
    (tmp_path / mark).touch()
    (tmp_path / "deep").mkdir()
    assert place_of(tmp_path / "deep" / "x.coopdesk") == FilePlace("cloud", name)


def test_a_folder_that_only_sounds_like_a_cloud_is_local(tmp_path: Path) -> None:
    assert place_of(tmp_path / "Dropboxes" / "x.coopdesk") == LOCAL


def test_the_kind_of_a_folder_is_that_of_the_nearest_mount() -> None:
    kinds = {
        folder: mount_kind(MOUNTS, Path(folder))
        for folder in ("/mnt/desk files/a", "/home/irene/far", "/home/irene")
    }
    assert kinds == {
        "/mnt/desk files/a": ("cifs", "//server/desk"),
        "/home/irene/far": ("fuse.sshfs", "irene@host:/srv"),
        "/home/irene": ("ext4", "/dev/sda1"),
    }
