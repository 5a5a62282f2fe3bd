"""Reports as PDF: pages with a foot, headings kept with what follows, table headings repeated.

Needs a QGuiApplication for its fonts, but no window; it may be called on any thread.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC
from typing import BinaryIO, Final

from PySide6.QtCore import (
    QBuffer,
    QEventLoop,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QUuid,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from coopdesk.domain.progress import Progress, Stopped, unheard
from coopdesk.reports.contents import Chart, Contents, Report
from coopdesk.reports.pdf.blocks import Column, Page, lay_out
from coopdesk.reports.pdf.look import GREY, font_of
from coopdesk.reports.pdf.pages import Sheet, page_of, sheets
from coopdesk.reports.plain import one_line, plain
from coopdesk.reports.words import Say

_DPI: Final = 600
_MARGINS: Final = (22.0, 18.0, 22.0, 20.0)  # mm: left, top, right, bottom
_BLEED: Final = 24  # dots, 1 mm: lines at the edge of a part are drawn whole
_FOOT: Final = 11.0  # mm from the foot of the text to that of the page number


def write_pdf(
    file: BinaryIO,
    report: Report,
    pictures: Mapping[Chart, bytes],
    progress: Progress = unheard,
) -> None:
    """Write a report; pictures are PNGs of its charts, progress counts steps of the work."""
    timers = QEventLoop()  # a layout starts some, for which threads of Python have no dispatcher
    try:
        file.write(_pdf(report, pictures, progress))
    except Stopped as stopped:
        # Its frames hold the layout, which only this thread may take down.
        raise stopped.with_traceback(None)  # noqa: B904
    del timers


def _pdf(report: Report, pictures: Mapping[Chart, bytes], progress: Progress) -> bytes:
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    set_pages(_writer(kept, report), report, pictures, progress)
    return _undated(bytes(kept.data().data()), report)


def set_pages(
    device: QPagedPaintDevice,
    report: Report,
    pictures: Mapping[Chart, bytes],
    progress: Progress = unheard,
    wanted: range | None = None,
) -> None:
    """Draw a report on a device, whose paper and margins it takes; wanted are pages, from 1."""
    page = Page(device, QSizeF(device.width(), device.height()))
    progress(0, 100)
    column = lay_out(report, pictures, page)
    progress(20, 100)
    pages = sheets(column, page.size.height())
    if any(isinstance(block, Contents) for block in report.blocks):
        numbers = [page_of(block, pages) for block in column.headings]
        column = lay_out(report, pictures, page, numbers)
        pages = sheets(column, page.size.height())
    progress(50, 100)
    shown = [n for n in range(1, len(pages) + 1) if wanted is None or n in wanted]
    _draw(column, pages, shown, page, report, progress)


def lay_paper(device: QPagedPaintDevice, report: Report) -> None:
    """Choose the paper and margins a report is set for."""
    size = QPageSize.PageSizeId.Letter if Say(report.language).paper == "letter" else None
    device.setPageSize(QPageSize(size or QPageSize.PageSizeId.A4))
    if report.is_wide:
        device.setPageOrientation(QPageLayout.Orientation.Landscape)
    device.setPageMargins(QMarginsF(*_MARGINS), QPageLayout.Unit.Millimeter)


def _writer(device: QIODevice, report: Report) -> QPdfWriter:
    writer = QPdfWriter(device)
    writer.setResolution(_DPI)
    lay_paper(writer, report)
    writer.setTitle(one_line(report.title))
    writer.setCreator("CoopDesk")
    writer.setAuthor(one_line(report.author))
    told = plain(f"{report.title}\n{report.made.isoformat()}").encode("utf-8")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), told))
    return writer


def _draw(
    column: Column,
    pages: Sequence[Sheet],
    shown: Sequence[int],
    page: Page,
    report: Report,
    progress: Progress,
) -> None:
    say = Say(report.language)
    painter = QPainter(page.device)
    try:
        for place, number in enumerate(shown):
            sheet = pages[number - 1]
            progress(50 + 50 * place // len(shown), 100)
            if place:
                page.device.newPage()
            if number > 1 or not report.has_cover:
                words = say.text("page", page=number, pages=len(pages))
                _draw_foot(painter, page, one_line(report.title), words)
            for part, down in sheet.parts():
                part.setWidth(page.size.width())
                _draw_part(painter, column, part, down)
    finally:
        painter.end()


def _draw_part(painter: QPainter, column: Column, part: QRectF, down: float) -> None:
    painter.save()
    painter.translate(0, down - part.top())
    painter.setClipRect(part.adjusted(-_BLEED, -_BLEED / 4, _BLEED, _BLEED / 4))
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = part  # pyright: ignore[reportAttributeAccessIssue]
    column.document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_foot(painter: QPainter, page: Page, title: str, words: str) -> None:
    font = font_of(8)
    painter.setFont(font)
    painter.setPen(QColor(GREY))
    top = page.size.height() + page.dots(4)
    room = QRectF(0, top, page.size.width(), page.dots(_FOOT - 4))
    metrics = painter.fontMetrics()
    taken = metrics.horizontalAdvance(words) + page.dots(6)
    shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(room.width() - taken))
    painter.drawText(QPointF(0, top + metrics.ascent()), shown)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), words)


def _undated(pdf: bytes, report: Report) -> bytes:
    """Put the time the report tells of where Qt has put now; nothing moves by a byte."""
    made = report.made.astimezone(UTC)
    told = made.strftime("%Y%m%d%H%M%S").encode("ascii")
    pdf = _DATE.sub(lambda found: found[1] + told + _at_zero(found[2]), pdf)
    moment = made.strftime("%Y-%m-%dT%H:%M:%S").encode("ascii")
    return _MOMENT.sub(lambda found: found[1] + moment + _at_zero(found[2]), pdf)


_DATE = re.compile(rb"(/(?:Creation|Mod)Date \(D:)\d{14}([^)]*)")
_MOMENT = re.compile(rb'(xmp:\w+Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([^"]*)')


def _at_zero(zone: bytes) -> bytes:
    """Return how a zone such as +02:00 is written for Greenwich, as long as it was."""
    return re.sub(rb"[1-9]", b"0", zone).replace(b"-", b"+")
