"""The sheet of shortcuts."""

import pytest
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from coopdesk.ui.welcome import ShortcutSheet


def action(text: str, *keys: str) -> QAction:
    made = QAction(text)
    made.setShortcuts([QKeySequence(each) for each in keys])
    return made


@pytest.fixture
def sheet(qtbot: QtBot) -> ShortcutSheet:
    menus = [
        ("&File", [action("&New exchange", "Ctrl+N"), action("&Import …", "Ctrl+I")]),
        ("&Edit", [action("&Redo", "Ctrl+Y", "Ctrl+Shift+Z"), action("Without a key")]),
        ("&Help", [action("About")]),
    ]
    opened = ShortcutSheet(menus)
    qtbot.addWidget(opened)
    return opened


def test_only_actions_with_keys_are_listed_without_mnemonics(sheet: ShortcutSheet) -> None:
    assert sheet.rows() == [
        ("File", "New exchange", "Ctrl+N"),
        ("File", "Import", "Ctrl+I"),
        ("Edit", "Redo", "Ctrl+Y, Ctrl+Shift+Z"),
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("rédo", ["Redo"]), ("ctrl+i", ["Import"]), ("file new", ["New exchange"]), ("zzz", [])],
)
def test_typing_narrows_the_list(sheet: ShortcutSheet, typed: str, found: list[str]) -> None:
    sheet.look_for(typed)
    assert [name for _, name, _ in sheet.rows()] == found
