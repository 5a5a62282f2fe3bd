"""Files that hang on records, opened after asking and saved elsewhere."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from coopdesk.background import Background
from coopdesk.catalogue.attachments import copy_to_open, save_attached
from coopdesk.domain.attachable import clean_name
from coopdesk.domain.records import Document
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.widgets.plain import keep_plain

translate = QCoreApplication.translate


def ask_to_open(parent: QWidget, background: Background, document: Document) -> QMessageBox:
    """Ask, then hand a copy of the file to the program the computer has for it."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("CoopDesk")
    box.setText(translate("attached", "Open this file outside CoopDesk?"))
    more = translate(
        "attached",
        "{name}, {size}\nWhat is opened is a copy: the file on the record stays as it is. Open only"
        " what you know the sender of.",
    )
    box.setInformativeText(
        more.format(name=clean_name(document.file_name), size=size_text(document))
    )
    keep_plain(box)
    opens = box.addButton(translate("attached", "&Open"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(opens)
    box.accepted.connect(partial(_open, parent, background, document))
    box.open()
    return box


def ask_where_to_save(parent: QWidget, background: Background, document: Document) -> QFileDialog:
    """Ask for a place, then write the file there."""
    asked = QFileDialog(parent, translate("attached", "Save the file as"))
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asked.selectFile(clean_name(document.file_name))

    def save(name: str) -> None:
        reply = background.read_long(save_attached, document, Path(name))
        reply.otherwise(partial(show_refusal, parent))

    asked.fileSelected.connect(save)
    asked.open()
    return asked


def size_text(document: Document) -> str:
    """Return the size of a file as people say it: 1.2 MB."""
    size = float(document.file_size or 0)
    for unit in ("B", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "B" or size >= 100 else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"


def _open(parent: QWidget, background: Background, document: Document) -> None:
    reply = background.read_long(copy_to_open, document).then(_hand_over)
    reply.otherwise(partial(show_refusal, parent))


def _hand_over(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
