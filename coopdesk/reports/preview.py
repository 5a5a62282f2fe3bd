"""What is to be printed: a report with its pages, as a PDF to look at."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from coopdesk.db.text_index import still_wanted
from coopdesk.reports.contents import Report
from coopdesk.reports.report_files import write_report


@dataclass(frozen=True, slots=True)
class Preview:
    """A report, and its pages as PDF."""

    report: Report
    pdf: bytes


def make_preview(session: Session, read: Callable[[Session], Report]) -> Preview:
    """Read a report and set its pages, until nobody waits for it."""

    def heard(done: int, total: int) -> None:  # noqa: ARG001 - how far it is, nobody asks
        still_wanted(session)

    report = read(session)
    kept = io.BytesIO()
    write_report(kept, ".pdf", report, {}, heard)
    return Preview(report, kept.getvalue())
