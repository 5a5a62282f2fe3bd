"""The print preview: pages set beside the window, shown as they will be, printed or kept as PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.reports.contents import Report
from coopdesk.reports.pdf.printing import print_report, printer_for
from coopdesk.reports.preview import Preview, make_preview
from coopdesk.reports.report_files import save_bytes
from coopdesk.ui.messages import explain
from coopdesk.ui.widgets.measures import FIELD, GROUP
from coopdesk.ui.widgets.messages_inline import FieldMessage

translate = QCoreApplication.translate

_STEP = 1.25  # that a zoom makes larger
_ZOOMS = (0.25, 4.0)


@dataclass(frozen=True, slots=True)
class Printable:
    """Something that can be printed: its name in the list of choices, and how it is read."""

    text: str
    read: Callable[[Any], Report]  # given a session, on a lane


class PrintWindow(QDialog):
    """Show pages before they are printed."""

    saved = Signal(Path)  # the caller remembers its folder

    def __init__(
        self,
        background: Background,
        choices: Sequence[Printable],
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._background = background
        self._choices = choices
        self._folder = folder
        self._asked: Reply[Preview] | None = None
        self._preview: Preview | None = None
        self._is_printing = False
        self._pages = QPdfDocument(self)
        self._source = QBuffer(self)
        self.view = QPdfView(self)
        self._what = QComboBox(self)
        self._number = QLabel(self)
        self._progress = QProgressBar(self)
        self._message = FieldMessage(self)
        self._print = self._button(self.tr("&Print…"), self.ask_printer)
        self._save = self._button(self.tr("&Save as PDF…"), self._ask_where)
        self._close = self._button(self.tr("Close"), self.close)
        self._lay_out()
        self._what.currentIndexChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Set the pages of what is chosen."""
        if self._asked:
            self._asked.forget()
        self._preview = None
        self._show_state()
        read = self._choices[self._what.currentIndex()].read
        self._asked = self._background.read_long(make_preview, read)
        self._asked.then(self._show).otherwise(self._refuse).if_it_crashes(self._end)

    def page_count(self) -> int:
        """Return how many pages there are to see."""
        return self._pages.pageCount() if self._preview else 0

    def choose(self, number: int) -> None:
        """Show another of the choices."""
        self._what.setCurrentIndex(number)

    def message(self) -> str:
        """Return what is said beneath the pages."""
        return self._message.text()

    def ask_printer(self) -> None:
        """Ask which printer, which pages, how often; then print."""
        if not self._preview:
            return
        printer = printer_for(self._preview.report)
        asked = QPrintDialog(printer, self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        asked.setMinMax(1, max(1, self.page_count()))
        asked.accepted.connect(partial(self.print_on, printer))
        asked.setWindowModality(Qt.WindowModality.WindowModal)
        asked.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown on this printer, beside the window."""
        if not self._preview or self._is_printing:
            return
        self._is_printing = True
        self._show_state()
        report = self._preview.report
        reply = self._background.read_long(
            print_report, printer, report, {}, self._background.report
        )
        reply.then(partial(self._say_printed, printer)).otherwise(self._refuse)
        reply.if_it_crashes(self._end)

    def save_to(self, path: str | Path) -> None:
        """Keep the pages as a PDF file."""
        if self._preview:
            reply = self._background.read_long(save_bytes, Path(path), self._preview.pdf)
            reply.then(self._say_saved).otherwise(self._refuse)

    @override
    def done(self, arg__1: int) -> None:
        """Close; every way out comes by here, from Escape as from the frame of the window."""
        if self._asked:
            self._asked.forget()
        if self._is_printing:
            self._background.stop()
        super().done(arg__1)

    def _button(self, text: str, press: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(press)
        return button

    def _lay_out(self) -> None:
        for choice in self._choices:
            self._what.addItem(choice.text)
        self._what.setAccessibleName(self.tr("What is printed"))
        self.view.setAccessibleName(self.tr("Pages"))
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self._pages)
        self.view.pageNavigator().currentPageChanged.connect(self._show_number)
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("Progress"))
        smaller = self._zoom_button("−", self.tr("Smaller"), QKeySequence.StandardKey.ZoomOut)
        larger = self._zoom_button("+", self.tr("Larger"), QKeySequence.StandardKey.ZoomIn)
        smaller.clicked.connect(partial(self._zoom, 1 / _STEP))
        larger.clicked.connect(partial(self._zoom, _STEP))
        fit = self._button(self.tr("Page &width"), self._fit)
        top = QHBoxLayout()
        top.setSpacing(FIELD)
        for widget in (self._what, smaller, larger, fit):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self._number)
        foot = QHBoxLayout()
        foot.setSpacing(FIELD)
        foot.addStretch(1)
        for widget in (self._print, self._save, self._close):
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        column.setSpacing(FIELD)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self._progress)
        column.addWidget(self._message)
        column.addLayout(foot)
        screen = self.screen().availableSize()
        self.resize(min(900, screen.width() - 60), min(980, screen.height() - 60))
        self._print.setDefault(True)

    def _zoom_button(self, sign: str, name: str, keys: QKeySequence.StandardKey) -> QPushButton:
        button = QPushButton(sign, self)
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setShortcut(QKeySequence(keys))
        button.setFixedWidth(button.sizeHint().height() + FIELD)
        return button

    def _zoom(self, by: float) -> None:
        factor = self.view.zoomFactor()
        if self.view.zoomMode() is not QPdfView.ZoomMode.Custom and self.page_count():
            points = self._pages.pagePointSize(0).width()
            across = self.view.viewport().width() - 2 * FIELD
            factor = across / (points * self.logicalDpiX() / 72)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(_ZOOMS[0], min(factor * by, _ZOOMS[1])))

    def _fit(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _show(self, preview: Preview) -> None:
        self._asked = None
        self._preview = preview
        self._pages.close()
        self._source.close()
        self._source.setData(QByteArray(preview.pdf))
        self._source.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pages.load(self._source)
        self._show_state()
        self._print.setFocus()

    def _show_state(self) -> None:
        ready = self._preview is not None and not self._is_printing
        has_printer = bool(QPrinterInfo.availablePrinterNames())
        self._print.setEnabled(ready and has_printer)
        self._save.setEnabled(ready)
        self._what.setEnabled(not self._is_printing)
        self._progress.setVisible(not ready)
        if ready and not has_printer:
            words = self.tr("No printer is set up on this computer. The pages can be kept as PDF.")
            self._message.show_message("hint", words)
        else:
            self._message.clear()
        self._show_number()

    def _show_number(self, *_page: object) -> None:
        page, n = self.view.pageNavigator().currentPage() + 1, self.page_count()
        told = self.tr("Page {page} of {pages}").format(page=page, pages=n)
        self._number.setText(told if n else "")

    def _ask_where(self) -> None:
        if not self._preview:
            return
        name = "".join(c if c.isalnum() or c in " -_" else " " for c in self._preview.report.title)
        path = self._folder / f"{' '.join(name.split())[:60]}.pdf"
        asked = QFileDialog(self, self.tr("Save as PDF"), str(path))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilter("*.pdf")
        asked.setDefaultSuffix("pdf")
        asked.fileSelected.connect(self.save_to)
        asked.open()

    def _say_saved(self, path: Path) -> None:
        said = self.tr("Saved as “{file}” in {folder}.")
        words = said.format(file=path.name, folder=str(path.parent))
        self._message.show_message("understood", words)
        self.saved.emit(path)

    def _say_printed(self, printer: QPrinter, _nothing: None) -> None:
        self._end()
        said = self.tr("Sent to {printer}.").format(printer=printer.printerName() or "PDF")
        self._message.show_message("understood", said)

    def _refuse(self, refusal: CatalogueError) -> None:
        self._end()
        kind = "hint" if isinstance(refusal, Stopped) else "problem"
        self._message.show_message(kind, explain(refusal))

    def _end(self) -> None:
        self._asked = None
        self._is_printing = False
        self._show_state()
