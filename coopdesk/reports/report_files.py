"""A report written into an open file as Word, PDF or HTML, with pictures of its charts."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, Final

from coopdesk.domain.progress import Progress, unheard
from coopdesk.exporting.replacing import replacing
from coopdesk.reports.contents import Chart, Report
from coopdesk.reports.html import write_html

SET: Final = (".docx", ".pdf", ".html")  # endings


def pictures_for(report: Report, progress: Progress = unheard) -> dict[Chart, bytes]:
    """Draw the charts of a report, from any thread; progress may raise Stopped meanwhile.

    Whoever has no window calls screenless() before.
    """
    charts = tuple(report.charts())
    if not charts:
        return {}
    # Qt takes 0.3 s to load, and reports without charts do without it
    from coopdesk.reports.pdf.pictures import pictures_of  # noqa: PLC0415

    return pictures_of(charts, lambda: progress(0, 100))


def write_report(
    file: BinaryIO,
    ending: str,
    report: Report,
    pictures: Mapping[Chart, bytes],
    progress: Progress = unheard,
) -> None:
    """Write a report as its ending, one of SET, says; raises TemplateUnusable."""
    match ending:
        case ".docx":
            # Word's own library takes 0.1 s to load
            from coopdesk.reports.docx import write_docx  # noqa: PLC0415

            write_docx(file, report, pictures, progress=progress)
        case ".html":
            write_html(file, report, pictures, progress)
        case ".pdf":
            # Qt takes 0.2 s to load, and is not wanted for the other files
            from coopdesk.reports.pdf import write_pdf  # noqa: PLC0415

            write_pdf(file, report, pictures, progress)
        case _:
            raise ValueError(ending)


def save_bytes(_session: object, path: Path, told: bytes) -> Path:
    """Keep what was written as a file, as work for a lane; raises the refusals of replacing()."""
    with replacing(path) as file:
        file.write(told)
    return path


def screenless() -> object:
    """Return what charts and fonts need where there is no window; the caller keeps it."""
    if sys.platform.startswith("linux"):  # elsewhere there always is a screen
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt reads the platform as it starts
    from coopdesk.reports.pdf.pictures import application  # noqa: PLC0415

    return application()
