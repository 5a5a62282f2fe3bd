"""What stands under a name: a file, a folder, something else, or nothing yet."""

import stat
from pathlib import Path
from typing import Literal

from coopdesk.domain.errors import FileMissing, FileUnreadable

FileKind = Literal["nothing", "file", "folder", "device"]


def file_kind(path: Path) -> FileKind:
    """Tell what stands there; a device is whatever has no end of its own, a pipe too.

    Raises FileUnreadable where one may not even look, FileMissing for a name no folder can hold.
    Path.exists and Path.is_dir raise an OSError for both.
    """
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return "nothing"
    except PermissionError as error:
        raise FileUnreadable(path) from error
    except (OSError, ValueError) as error:  # too long, links in a circle, a NUL
        raise FileMissing(path) from error
    if stat.S_ISDIR(mode):
        return "folder"
    return "file" if stat.S_ISREG(mode) else "device"
