"""The disk is full while she saves: her text stays, and Save works once there is room."""

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent.parent
SIZE = "6m"  # of the small disk


def own_disk(folder: Path, command: str) -> list[str]:
    """Return a command that runs with a small disk of its own in place of a folder."""
    mount = f"mount -t tmpfs -o size={SIZE} tmpfs {shlex.quote(str(folder))}"
    return ["unshare", "-rm", "sh", "-c", f"{mount} && {command}"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize("how", ["disk", "quota"])
def test_save_works_again_in_the_same_window_once_there_is_room(
    how: str, catalogue_path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    file = folder / "small.coopdesk"
    words = [sys.executable, "-m", "tests.full_disk", str(file), how]
    copy = f"cp {shlex.quote(str(catalogue_path))} {shlex.quote(str(file))}"
    command = f"{copy} && {shlex.join(words)}"
    if how == "disk":
        trial = own_disk(folder, "true")
        if not shutil.which("unshare") or subprocess.run(trial, check=False).returncode:  # noqa: S603
            pytest.skip("no small disk can be mounted here")
    run = own_disk(folder, command) if how == "disk" else ["sh", "-c", command]
    done = subprocess.run(run, cwd=HOUSE, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["said"].startswith("The disk is full and nothing was saved.")
    assert told["stayed"] == "Typed while the disk was full"
    assert (told["saved_full"], told["saved_free"]) == (False, 1)
