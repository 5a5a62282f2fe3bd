"""Pictures of figures written as files, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from coopdesk.background import Background
from coopdesk.exporting.picture_file import write_picture
from coopdesk.ui.widgets.charts import SavePicture


def picture_saver(background: Background) -> SavePicture:
    """Return what a ChartCard saves its pictures with; a refusal is told by the window."""

    def save(path: Path, make: Callable[[], bytes], then: Callable[[], object]) -> None:
        background.read_long(write_picture, path, make).then(lambda _: then())

    return save
