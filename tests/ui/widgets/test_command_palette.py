from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.command_palette import Command, CommandPalette, score

done: list[str] = []


def command(label: str, words: str = "") -> Command:
    return Command(label, lambda: done.append(label), words=words)


@pytest.fixture
def palette(qtbot: QtBot) -> Iterator[CommandPalette]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    done.clear()
    pages = [command("Exchanges"), command("Follow-up"), command("Cooperación técnica")]
    actions = [command("Export to a workbook", "excel"), command("New exchange")]
    palette = CommandPalette([lambda: pages, lambda: actions], window)
    palette.open()
    yield palette
    palette.close()


def line(palette: CommandPalette) -> QLineEdit:
    return palette.findChild(QLineEdit)


def test_everything_is_listed_before_a_letter_is_typed(palette: CommandPalette) -> None:
    assert len(palette.shown()) == 5


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("exch", "Exchanges"),
        ("new e", "New exchange"),
        ("tecnica", "Cooperación técnica"),
        ("excel", "Export to a workbook"),
        ("flwp", "Follow-up"),
    ],
)
def test_what_is_meant_comes_first(
    palette: CommandPalette, typed: str, first: str, qtbot: QtBot
) -> None:
    qtbot.keyClicks(line(palette), typed)
    assert palette.shown()[0] == first


def test_enter_does_it_and_closes(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(palette), "exch")
    qtbot.keyClick(line(palette), Qt.Key.Key_Down)
    qtbot.keyClick(line(palette), Qt.Key.Key_Return)
    assert done == ["New exchange"]
    assert not palette.isVisible()


def test_escape_leaves(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClick(line(palette), Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_records_found_later_come_below(palette: CommandPalette, qtbot: QtBot) -> None:
    with qtbot.waitSignal(palette.typed):
        qtbot.keyClicks(line(palette), "new")
    palette.add_found("ne", [command("too late")])
    palette.add_found("new", [command("Visit to New Mexico")])
    assert palette.shown() == ["New exchange", "Visit to New Mexico"]


def test_letters_out_of_order_find_nothing() -> None:
    assert score("zx", command("Exchanges")) is None
