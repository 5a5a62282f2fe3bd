"""The dialog that saves who changed what: from which day to which."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from coopdesk.background import Background
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.widgets.measures import EDGE, GROUP, characters

translate = QCoreApplication.translate
_MONTH = 30  # days


class ChangesDialog(QDialog):
    """Ask for a period, then for a file, and write the changes there."""

    said = Signal(str)

    def __init__(self, background: Background, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who changed what"))
        self._background = background
        self._language = language
        words = self.tr(
            "Every value that was changed, with who changed it, when, and what it was before. As a"
            " workbook or as comma-separated values."
        )
        told = QLabel(words, self)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        today = QDate.currentDate()
        self.first, self.last = self._day(today.addDays(-_MONTH)), self._day(today)
        form = QFormLayout()
        form.addRow(self.tr("&From"), self.first)
        form.addRow(self.tr("&To"), self.last)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        save = buttons.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.accepted.connect(self._ask_file)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GROUP, EDGE, GROUP)
        column.setSpacing(GROUP)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(characters(self, 60))

    def save_to(self, name: str) -> None:
        """Write the changes of the period to a file."""
        from coopdesk.reports.who_changed import write_who_changed  # noqa: PLC0415 for files alone

        days = (self.first.date().toPython(), self.last.date().toPython())
        path = Path(name)
        reply = self._background.read_long(write_who_changed, path, days, self._language)  # type: ignore[arg-type]
        reply.then(partial(self._say, path)).otherwise(partial(show_refusal, self))

    def _ask_file(self) -> None:
        asked = QFileDialog(self, self.tr("Save who changed what"))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = [self.tr("Workbook (*.xlsx)"), self.tr("Comma-separated values (*.csv)")]
        asked.setNameFilters(kinds)
        asked.setDefaultSuffix("xlsx")
        asked.fileSelected.connect(self.save_to)
        asked.open()

    def _say(self, path: Path, count: int) -> None:
        words = translate("ChangesDialog", "%Ln change(s) saved in {file}", "", count)
        self.said.emit(words.format(file=path.name))
        self.accept()

    def _day(self, day: QDate) -> QDateEdit:
        edit = QDateEdit(day, self)
        edit.setCalendarPopup(True)
        return edit
