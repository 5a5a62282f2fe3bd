"""An officer chooses her language, and the window speaks it at once."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.ui.preferences.dialog import PreferencesDialog
from tests.journeys.conftest import Start


def test_the_window_speaks_another_language_at_once(qtbot: QtBot, start: Start) -> None:
    program = start()
    window = program.window
    assert window
    window.take_settings(replace(window.settings, language="es"))
    qtbot.waitUntil(lambda: program.window is not window)
    spanish = program.window
    assert spanish
    assert spanish.isVisible()
    assert spanish.actions_by_key["undo"].text().replace("&", "") == "Deshacer"
    menus = [action.text().replace("&", "") for action in spanish.menuBar().actions()]
    assert menus == ["Archivo", "Edición", "Ver", "Registro", "Ayuda"]
    assert spanish.findChildren(PreferencesDialog)

    spanish.take_settings(replace(spanish.settings, language="en"))
    qtbot.waitUntil(lambda: program.window is not spanish)
    assert program.window
    assert program.window.actions_by_key["undo"].text().replace("&", "") == "Undo"
    for dialog in program.window.findChildren(PreferencesDialog):
        dialog.close()
    forget_languages()


def forget_languages() -> None:
    application = QCoreApplication.instance()
    assert isinstance(application, QApplication)
    for texts in application.findChildren(QTranslator):
        application.removeTranslator(texts)
        texts.deleteLater()
    QLocale.setDefault(QLocale.system())
