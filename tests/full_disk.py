"""A window on a disk that is full while a form is saved, and has room again afterwards.

Run as a process of its own: `python -m tests.full_disk CATALOGUE HOW`, HOW being "disk" for a file
that takes all room beside the catalogue, or "quota" for a limit to the size of files.
"""

import contextlib
import json
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from coopdesk.app.program import Program
from coopdesk.cli import Options
from coopdesk.domain.records import Record

LONGEST = 60  # seconds


def main(catalogue: Path, how: str) -> None:
    """Print, as JSON, what the form said, whether its text stayed, and what was saved then."""
    application = QApplication(["coopdesk"])
    program = Program(application, Options(catalogue=catalogue))
    assert program.start()
    window = program.window
    assert window
    form = window.forms.open_new("exchange")
    form.set_value(Record(title="Typed while the disk was full", narrative="word " * 20_000))
    fill, free = (_fill_disk, _free_disk) if how == "disk" else (_set_quota, _lift_quota)
    saved: list[int] = []
    form.saved.connect(saved.append)
    fill(catalogue)
    form.save()
    _wait(application, form.notice.isVisible)
    said, stayed, is_saved = form.notice.text(), form.value().title, bool(saved)
    free(catalogue)
    form.save()
    _wait(application, lambda: bool(saved))
    program.window = None
    window.close()
    program.close()
    answer = {"said": said, "stayed": stayed, "saved_full": is_saved, "saved_free": len(saved)}
    sys.stdout.write(json.dumps(answer) + "\n")


def _wait(application: QApplication, is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + LONGEST
    while not is_so():
        application.processEvents()
        if time.monotonic() > end:
            raise TimeoutError


def _fill_disk(catalogue: Path) -> None:
    with contextlib.suppress(OSError), catalogue.with_name("ballast").open("wb", 0) as file:
        while file.write(bytes(4096)):
            pass


def _free_disk(catalogue: Path) -> None:
    catalogue.with_name("ballast").unlink()


def _set_quota(catalogue: Path) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (catalogue.stat().st_size, resource.RLIM_INFINITY))


def _lift_quota(_catalogue: Path) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main(Path(sys.argv[1]), sys.argv[2])
