"""Preferences hold at once."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from coopdesk.settings import Settings
from coopdesk.ui.preferences import PreferencesDialog

BEFORE = Settings(catalogue="/a.coopdesk", language="es", scheme="dark", text_percent=110)


@pytest.fixture
def dialog(qtbot: QtBot) -> PreferencesDialog:
    opened = PreferencesDialog(BEFORE)
    qtbot.addWidget(opened)
    return opened


def test_it_shows_what_holds_now(dialog: PreferencesDialog) -> None:
    shown = [box.currentData() for box in dialog.findChildren(QComboBox)]
    assert shown == ["es", "dark", 110]


@pytest.mark.parametrize(
    ("choice", "after"),
    [
        ({"language": "fr"}, Settings("/a.coopdesk", (), "fr", "dark", 110)),
        ({"language": ""}, Settings("/a.coopdesk", (), "", "dark", 110)),
        ({"scheme": "system"}, Settings("/a.coopdesk", (), "es", "system", 110)),
        ({"text_percent": 200}, Settings("/a.coopdesk", (), "es", "dark", 200)),
    ],
)
def test_a_choice_changes_one_setting_and_keeps_the_others(
    qtbot: QtBot, dialog: PreferencesDialog, choice: dict[str, str], after: Settings
) -> None:
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.choose(**choice)  # type: ignore[arg-type]
    assert changed.args == [after]
    assert dialog.settings == after


def test_a_size_between_the_usual_ones_is_kept(qtbot: QtBot) -> None:
    dialog = PreferencesDialog(Settings(text_percent=133))
    qtbot.addWidget(dialog)
    dialog.choose(scheme="light")
    assert dialog.settings.text_percent == 133


def test_it_speaks_another_language_without_losing_a_choice(
    qtbot: QtBot, dialog: PreferencesDialog
) -> None:
    dialog.choose(text_percent=150)
    QCoreApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    dialog.choose(language="pt")
    assert dialog.settings == Settings("/a.coopdesk", (), "pt", "dark", 150)


def test_it_grows_with_the_text(dialog: PreferencesDialog) -> None:
    before = dialog.width()
    font = dialog.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    dialog.setFont(font)
    assert dialog.width() > 1.5 * before
    for box in dialog.findChildren(QComboBox):
        assert box.width() >= box.sizeHint().width()
