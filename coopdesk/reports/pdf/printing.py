"""Reports on paper: the pages of the PDF drawn on a printer, on any thread."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEventLoop
from PySide6.QtPrintSupport import QPrinter

from coopdesk.domain.progress import Progress, Stopped, unheard
from coopdesk.reports.contents import Chart, Report
from coopdesk.reports.pdf.writing import lay_paper, set_pages
from coopdesk.reports.plain import one_line


def printer_for(report: Report) -> QPrinter:
    """Return a printer with the paper a report is set for, to be offered in a dialog."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(one_line(report.title))
    printer.setCreator("CoopDesk")
    lay_paper(printer, report)
    return printer


def print_report(
    _session: object,
    printer: QPrinter,
    report: Report,
    pictures: Mapping[Chart, bytes],
    progress: Progress = unheard,
) -> None:
    """Print a report as work for a lane: the pages the dialog asked for, stopped between two."""
    timers = QEventLoop()  # a layout starts some, for which threads of Python have no dispatcher
    first, last = printer.fromPage(), printer.toPage()
    wanted = range(first, max(first, last) + 1) if first else None
    try:
        set_pages(printer, report, pictures, progress, wanted)
    except Stopped as stopped:
        printer.abort()
        # Its frames hold the layout, which only this thread may take down.
        raise stopped.with_traceback(None)  # noqa: B904
    del timers
