"""What the program tells of itself."""

import getpass
import socket
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.welcome import AboutDialog, diagnostics
from coopdesk.ui.welcome.about import LICENCES

CATALOGUE = Path("/home/maria/Desk of Maria.coopdesk")


def test_versions_the_catalogue_and_its_format_are_told(qtbot: QtBot) -> None:
    dialog = AboutDialog(CATALOGUE, 1)
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert str(CATALOGUE) in said
    assert any("Qt 6" in text and "SQLite 3" in text and "Python 3" in text for text in said)


def test_every_package_has_its_licence(qtbot: QtBot) -> None:
    dialog = AboutDialog(CATALOGUE, 1)
    qtbot.addWidget(dialog)
    [table] = dialog.findChildren(QTreeWidget)
    assert table.topLevelItemCount() == len(LICENCES)


def test_diagnostics_name_no_person_no_path_and_no_computer(qtbot: QtBot) -> None:
    dialog = AboutDialog(CATALOGUE, 7)
    qtbot.addWidget(dialog)
    dialog.copy_diagnostics()
    copied = QGuiApplication.clipboard().text()
    assert copied == diagnostics(7)
    assert "Catalogue format 7" in copied
    for private in ("maria", "Maria", str(Path.home()), socket.gethostname()):
        assert private not in copied
    assert getpass.getuser() not in copied.split()
