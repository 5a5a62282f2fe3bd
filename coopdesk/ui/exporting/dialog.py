"""The dialog of an export: what to choose, then progress, then where the file is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.counts import Counts, counts
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.domain.queries import Query
from coopdesk.exporting.about import About
from coopdesk.ui.exporting.choices import ExportChoices, Offer
from coopdesk.ui.messages import explain, versions
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.scrolled import fit_to_form, scrolled

translate = QCoreApplication.translate

__all__ = ["ExportDialog", "Offer", "ask_for_template", "not_opened", "open_file"]


class ExportDialog(QDialog):
    """Take records out into a file."""

    saved = Signal(Path)  # the caller remembers its folder

    def __init__(
        self,
        background: Background,
        offer: Offer,
        *,
        language: str,
        catalogue: str = "",
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._background = background
        self._offer = offer
        self._catalogue = catalogue
        self._folder = folder or Path.home()
        self._made: Path | None = None
        self._running = False
        self.choices = ExportChoices(offer, language, self)
        self._progress = QProgressBar(self)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._message = FieldMessage(self)
        self._buttons = QDialogButtonBox(self)
        self._save = self._button(self.tr("&Save as …"), QDialogButtonBox.ButtonRole.ActionRole)
        self._save.clicked.connect(self.ask_for_path)
        self._open = self._button(self.tr("&Open"), QDialogButtonBox.ButtonRole.ActionRole)
        self._open.clicked.connect(self.open_made)
        self._leave = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._show_form()
        background.progress.connect(self._show_progress)
        background.read(counts).then(self._take_counts)

    def ask_for_path(self) -> None:
        """Ask where to put the file, in the platform's own dialog."""
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        ending = self.choices.ending()
        name = self.tr("Records {date}").format(date=today)
        asked = QFileDialog(self, self.tr("Export"), str(self._folder / f"{name}{ending}"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilter(f"*{ending}")
        asked.setDefaultSuffix(ending.removeprefix("."))
        asked.fileSelected.connect(self.save_to)
        asked.open()

    def save_to(self, path: str | Path) -> None:
        """Write the chosen records there."""
        from coopdesk.reports.deliver import write_found  # noqa: PLC0415 loads what writes files

        self._running = True
        self._message.clear()
        self._progress.setRange(0, 0)
        self._show_running()
        chosen, target = self.choices, Path(path)
        query, ids = self._wanted()
        self._background.read_long(
            write_found,
            target,
            query,
            ids,
            language=chosen.language(),
            about=self._about(),
            columns=chosen.columns(),
            rows=chosen.rows(),
            people=chosen.people(),
            report=self._background.report,
        ).then(partial(self._show_made, target)).otherwise(self._show_refusal)

    def open_made(self) -> None:
        """Open the file in the program the platform has for it."""
        if self._made and not open_file(self._made):
            self._message.show_message("problem", not_opened(self._made))

    def made(self) -> Path | None:
        """Return the file that was written last."""
        return self._made

    def message(self) -> str:
        """Return what the dialog says beneath the form."""
        return self._message.text()

    @override
    def reject(self) -> None:
        """Stop the writing if there is any, else close."""
        if self._running:
            self._leave.setEnabled(False)
            self._background.stop()
        else:
            super().reject()

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        return self._buttons.addButton(text, role)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(FIELD)
        column.addWidget(scrolled(self.choices, self), 1)
        column.addWidget(self._progress)
        column.addWidget(self._message)
        column.addSpacing(FIELD)
        column.addWidget(self._buttons)
        fit_to_form(self, self.choices, 64, 130)

    def _wanted(self) -> tuple[Query | None, list[int] | None]:
        match self.choices.which():
            case "selected":
                return None, list(self._offer.selected)
            case "shown":
                return self._offer.query, None
            case "all":
                return None, None

    def _about(self) -> About:
        words = self._offer.words if self.choices.which() == "shown" else ""
        return about_now(self._catalogue, words)

    def _take_counts(self, found: Counts) -> None:
        self.choices.show_total(found.total)

    def _show_form(self) -> None:
        self.choices.setEnabled(True)
        self._progress.hide()
        self._save.setVisible(True)
        self._save.setDefault(True)
        self._open.setVisible(self._made is not None)
        self._leave.setEnabled(True)
        self._leave.setText(self.tr("Close") if self._made else self.tr("Cancel"))

    def _show_running(self) -> None:
        self.choices.setEnabled(False)
        self._progress.show()
        self._save.setVisible(False)
        self._open.setVisible(False)
        self._leave.setText(self.tr("Cancel"))

    def _show_progress(self, done: int, total: int) -> None:
        if self._running and total:
            self._progress.setRange(0, total)
            self._progress.setValue(done)

    def _show_made(self, path: Path, n: int) -> None:
        self._running = False
        self._made = path
        self._folder = path.parent
        text = translate("ExportDialog", "%Ln record(s) saved as “{file}” in {folder}.", "", n)
        self._message.show_message(
            "understood", text.format(file=path.name, folder=str(path.parent))
        )
        self._show_form()
        self._open.setDefault(True)
        self._open.setFocus()
        self.saved.emit(path)

    def _show_refusal(self, refusal: CatalogueError) -> None:
        self._running = False
        kind = "hint" if isinstance(refusal, Stopped) else "problem"
        self._message.show_message(kind, explain(refusal))
        self._show_form()


def ask_for_template(
    background: Background,
    folder: Path,
    *,
    language: str,
    catalogue: str,
    made: Callable[[Path], object],
    parent: QWidget | None,
) -> QFileDialog:
    """Open a file dialog that saves the workbook to fill in, and tell where once it is made."""
    title = translate("ExportDialog", "Template to fill in")
    asked = QFileDialog(parent, title, str(folder / f"{title}.xlsx"))
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asked.setNameFilter("*.xlsx")
    asked.setDefaultSuffix("xlsx")

    def save(path: str) -> None:
        from coopdesk.reports.deliver import write_blank  # noqa: PLC0415 loads what writes files

        target, about = Path(path), about_now(catalogue)
        reply = background.read(write_blank, target, language=language, about=about)
        reply.then(lambda _: made(target))

    asked.fileSelected.connect(save)
    asked.open()
    return asked


def about_now(catalogue: str, words: str = "") -> About:
    """Return what a file made now says of itself."""
    return About(
        made=datetime.now().astimezone(),
        catalogue=catalogue,
        version=versions().coopdesk,
        query=words,
    )


def open_file(path: Path) -> bool:
    """Open a file of this computer in the program the platform has for it; False if none has."""
    url = QUrl.fromLocalFile(str(path))
    # never anything the web could answer
    return url.isLocalFile() and path.is_file() and QDesktopServices.openUrl(url)


def not_opened(path: Path) -> str:
    """Say that a file could not be opened, and where it lies."""
    said = translate("ExportDialog", "No program here opens “{file}”. It is in {folder}.")
    return said.format(file=path.name, folder=str(path.parent))
