"""Files are attached by choosing or dropping them, and opened only after asking."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.domain.records import Document, Record
from coopdesk.ui.record_form.documents_editor import DocumentsEditor
from coopdesk.ui.record_form.form import RecordForm
from coopdesk.vocabulary.topics import TopicIndex


def editor_of(form: RecordForm) -> DocumentsEditor:
    form.go_to("documents")
    found = form.fields.field("documents")
    assert isinstance(found, DocumentsEditor)
    return found


def test_a_dropped_file_is_attached_and_a_copy_of_it_opens_after_asking(
    qtbot: QtBot, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = RecordForm(background, Record(title="Visit"), TopicIndex([]), "en")
    qtbot.addWidget(form)
    form.show()
    editor = editor_of(form)
    report, program = tmp_path / "Report.pdf", tmp_path / "Report.pdf.exe"
    report.write_bytes(b"%PDF" + bytes(1500))
    program.write_bytes(b"MZ")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in (report, program)])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    editor.dropEvent(QDropEvent(QPoint(1, 1), copy, mime, left, none))
    qtbot.waitUntil(lambda: "program or a shortcut" in editor.said())
    [document] = form.value().documents
    assert (document.title, document.file_name, document.file_size) == (
        "Report.pdf",
        "Report.pdf",
        1504,
    )
    assert editor.file_lines() == ["Report.pdf · 1.5 kB"]
    assert form.is_modified()

    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    button = next(b for b in editor.findChildren(QToolButton) if b.text() == "Open…")
    button.click()
    [box] = form.findChildren(QMessageBox)
    assert opened == []
    box.button(QMessageBox.StandardButton.Cancel).click()
    button.click()
    box = form.findChildren(QMessageBox)[-1]
    box.defaultButton().click()
    qtbot.waitUntil(lambda: bool(opened))
    shown = Path(opened[0].toLocalFile())
    assert shown.name == "Report.pdf"
    assert shown.read_bytes() == report.read_bytes()


def test_what_a_record_has_is_listed(qtbot: QtBot, background: Background) -> None:
    files = (Document(title="A", file_hash="a" * 64, file_name="<b>a</b>.pdf", file_size=12),)
    form = RecordForm(background, Record(title="Visit", documents=files), TopicIndex([]), "en")
    qtbot.addWidget(form)
    assert editor_of(form).file_lines() == ["<b>a</b>.pdf · 12 B"]
    assert form.value().documents == files
