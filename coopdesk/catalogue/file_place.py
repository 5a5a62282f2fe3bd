"""Where a catalogue lies: on this computer, on a network share, or in a folder a cloud copies."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

PlaceKind = Literal["local", "share", "cloud"]

# Kinds of file systems that lie on another computer, as Linux and macOS name them.
_REMOTE = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|afpfs|webdav|davfs2?|ceph|glusterfs|lustre|9p|virtiofs"
    r"|fuse\.(sshfs|smbnetfs|davfs2?|gvfsd-fuse|rclone|glusterfs|cephfs)"
)
# Names of the folders that programs of clouds make, and what they are called.
_FOLDERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("OneDrive", re.compile(r"onedrive( ?- ?.+)?", re.IGNORECASE)),
    ("Dropbox", re.compile(r"dropbox( \(.+\))?", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive(-.+)?", re.IGNORECASE)),
    (
        "iCloud",
        re.compile(r"com~apple~clouddocs|mobile documents|icloud ?drive", re.IGNORECASE),
    ),
    ("Nextcloud", re.compile(r"nextcloud\d*|owncloud", re.IGNORECASE)),
)
# Files and folders that those programs keep in the folder they copy, whatever it is called.
_MARKS: tuple[tuple[str, str], ...] = (
    ("Dropbox", ".dropbox"),
    ("Dropbox", ".dropbox.cache"),
    ("Google Drive", ".tmp.driveupload"),
    ("Google Drive", ".tmp.drivedownload"),
    ("Nextcloud", ".sync_*.db"),
    ("Nextcloud", "._sync_*.db"),
    ("Nextcloud", ".nextcloudsync.log"),
    ("OneDrive", ".849C9593-D756-4E56-8D6E-42412F2A707B"),
)
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")  # of Windows
_DRIVE_REMOTE = 4  # of Windows' GetDriveType
_SECONDS = 5


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Where a file lies; name is that of the cloud, or of the share's server where it is known."""

    kind: PlaceKind = "local"
    name: str = ""


LOCAL = FilePlace()


def place_of(path: Path) -> FilePlace:
    """Tell where a file lies, or will lie; what cannot be found out is taken for local."""
    try:
        whole = path.parent.resolve()
    except OSError:
        whole = path.parent.absolute()
    cloud = _cloud_of(whole)
    return FilePlace("cloud", cloud) if cloud else _share_of(whole)


def mount_kind(mounts: str, folder: Path) -> tuple[str, str]:
    """Return the kind and the source of the file system a folder lies on.

    mounts is what Linux tells in /proc/self/mountinfo; the longest mount point that fits wins.
    """
    best = ("", "", "")
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        words, kind = before.split(), after.split()
        if len(words) > 4 and len(kind) > 1:
            point = re.sub(r"\\(\d{3})", lambda m: chr(int(m[1], 8)), words[4])
            if folder.is_relative_to(point) and len(point) >= len(best[0]):
                best = (point, kind[0], kind[1])
    return best[1], best[2]


def _cloud_of(folder: Path) -> str:
    for variable in _VARIABLES:
        given = os.environ.get(variable)
        if given and folder.is_relative_to(given):
            return "OneDrive"
    for part in reversed(folder.parts):
        for name, pattern in _FOLDERS:
            if pattern.fullmatch(part):
                return name
    found = (
        name for above in (folder, *folder.parents) for name, mark in _MARKS if _has(above, mark)
    )
    return next(found, "")


def _has(folder: Path, mark: str) -> bool:
    try:
        return any(folder.glob(mark)) if "*" in mark else (folder / mark).exists()
    except OSError:
        return False


def _share_of(folder: Path) -> FilePlace:
    text = str(folder)
    if text.startswith("\\\\") and not text.startswith(("\\\\?\\", "\\\\.\\")):
        return FilePlace("share", text.strip("\\").split("\\")[0])
    try:
        kind, source = _kind_and_source(folder)
    except (OSError, subprocess.SubprocessError):
        return LOCAL
    if not _REMOTE.fullmatch(kind):
        return LOCAL
    return FilePlace("share", re.split(r"[:/]", source.lstrip("/"))[0])


def _kind_and_source(folder: Path) -> tuple[str, str]:
    match sys.platform:
        case "win32":
            return _of_windows(folder)
        case "darwin":
            return _of_macos(folder)
        case _:
            mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
            return mount_kind(mounts, folder)


def _of_windows(folder: Path) -> tuple[str, str]:
    import ctypes  # noqa: PLC0415

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - no other platform has it
    is_remote = kernel.GetDriveTypeW(f"{folder.drive}\\") == _DRIVE_REMOTE
    return ("smb" if is_remote else ""), folder.drive


def _of_macos(folder: Path) -> tuple[str, str]:
    told = subprocess.run(
        ["/sbin/mount"], capture_output=True, text=True, timeout=_SECONDS, check=True
    ).stdout
    best = ("", "", "")
    for line in told.splitlines():
        if found := re.fullmatch(r"(\S+) on (.+) \((\w+)[,)].*", line):
            source, point, kind = found.groups()
            if folder.is_relative_to(point) and len(point) >= len(best[0]):
                best = (point, kind, source)
    return best[1], best[2].rpartition("@")[2]
