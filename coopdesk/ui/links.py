"""Addresses from records are opened only after they were shown, and only on the web or by mail."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from coopdesk.ui.widgets.plain import keep_plain

translate = QCoreApplication.translate

SAFE = {"http", "https", "mailto"}


def open_address(parent: QWidget, address: str) -> bool:
    """Ask, then hand the address to the browser or the mail program; False if it was not."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    if url.scheme() not in SAFE or not url.isValid():
        box.setText(translate("links", "This address is not opened from here."))
        box.setInformativeText(address[:500])
        keep_plain(box).exec()
        return False
    box.setText(translate("links", "Open this address outside CoopDesk?"))
    box.setInformativeText(url.toDisplayString())
    keep_plain(box)
    open_it = box.addButton(translate("links", "Open"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is open_it and QDesktopServices.openUrl(url)
