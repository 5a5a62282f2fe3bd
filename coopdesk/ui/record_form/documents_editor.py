"""The documents of a record: links in rows, and files that were attached to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.catalogue.attachments import attach
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.records import Document
from coopdesk.ui.editors.attached import ask_to_open, ask_where_to_save, size_text
from coopdesk.ui.editors.editor import MakeEditor, Surroundings
from coopdesk.ui.messages import explain
from coopdesk.ui.record_form.part_row import PartList, RowShape
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.measures import FIELD, GAP
from coopdesk.ui.writing import writes

translate = QCoreApplication.translate


class DocumentsEditor(PartList):
    """Rows of links and files; a file is attached with the button, or dropped here."""

    attached = Signal(Document)

    def __init__(self, name: str, shape: RowShape, surroundings: Surroundings) -> None:
        super().__init__(name, shape, surroundings)
        self._background = surroundings.background
        self.setAcceptDrops(True)
        self._files = QWidget(self)
        self._lines = QVBoxLayout(self._files)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GAP)
        self.attach_button = QPushButton(
            icon("file-text"), translate("record_form", "Attach file…"), self
        )
        self.attach_button.setAutoDefault(False)
        self.attach_button.setToolTip(
            translate("record_form", "Or drop files here; they are copied beside the catalogue")
        )
        self.attach_button.clicked.connect(self.ask_for_files)
        writes(self._background, self.attach_button)
        row = QHBoxLayout()
        row.addWidget(self.attach_button)
        row.addStretch(1)
        self.column.addWidget(self._files)
        self.column.addLayout(row)
        self.rows.changed.connect(self._show_files)
        self._show_files()

    @override
    def set_value(self, value: tuple[Document, ...]) -> None:
        super().set_value(value)
        self._show_files()

    def ask_for_files(self) -> QFileDialog:
        """Ask which files are to be attached."""
        asked = QFileDialog(self, translate("record_form", "Attach file"))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asked.filesSelected.connect(self.attach_files)
        asked.open()
        return asked

    def attach_files(self, names: list[str]) -> None:
        """Copy files in, and add a row for each; what is refused is said here."""
        self.say("problem", "")
        for name in names:
            reply = self._background.read_long(attach, Path(name)).then(self._add)
            reply.otherwise(self._refuse)

    def file_lines(self) -> list[str]:
        """Return what is said of the attached files."""
        return [label.text() for label in self._files.findChildren(QLabel)]

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        is_file = any(url.isLocalFile() for url in event.mimeData().urls())
        if is_file and self.attach_button.isEnabled():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.attach_files(files)

    def _add(self, document: Document) -> None:
        kept = self.value()
        if any(each.file_hash == document.file_hash for each in kept):
            words = translate("record_form", "“{name}” is attached already.")
            self.say("hint", words.format(name=document.file_name))
            return
        self.set_value((*kept, document))
        self.changed.emit()
        self.attached.emit(document)

    def _refuse(self, refusal: CatalogueError) -> None:
        self.say("problem", explain(refusal))

    def _show_files(self) -> None:
        while entry := self._lines.takeAt(0):
            if old := entry.widget():
                old.hide()
                old.setParent(None)
                old.deleteLater()
        files = [each for each in self.value() if each.file_hash]
        for document in files:
            self._lines.addWidget(self._line(document))
        self._files.setVisible(bool(files))

    def _line(self, document: Document) -> QWidget:
        line = QWidget(self._files)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(FIELD)
        said = QLabel(f"{document.file_name} · {size_text(document)}", line)
        said.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(said)
        for text, name, act in (
            (translate("record_form", "Open…"), "external-link", ask_to_open),
            (translate("record_form", "Save as…"), "download", ask_where_to_save),
        ):
            button = QToolButton(line)
            button.setText(text)
            button.setIcon(icon(name))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(f"{text} {document.file_name}")
            do = partial(act, self.window(), self._background, document)
            button.clicked.connect(partial(_call, do))
            row.addWidget(button)
        row.addStretch(1)
        return line


def documents(shape: RowShape) -> MakeEditor:
    """Return what makes the editor of documents, with rows of this shape."""
    return lambda name, surroundings: DocumentsEditor(name, shape, surroundings)


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()
