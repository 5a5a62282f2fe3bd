"""Meeting packs, profiles of countries and prints, from the menu to the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from coopdesk.reports.pdf.printing import printer_for
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.packs import PackDialog
from coopdesk.ui.printing import PrintWindow

SHOWN = 5  # of the sample, where inspection is searched


@pytest.fixture
def searched(qtbot: QtBot, full_window: MainWindow) -> MainWindow:
    page = full_window.list_page("everything")
    page.search("inspection")
    qtbot.waitUntil(lambda: len(page.shown()) == SHOWN and len(full_window.selected()) == 1)
    return full_window


@pytest.fixture
def dialog(qtbot: QtBot, searched: MainWindow, tmp_path: Path) -> Iterator[PackDialog]:
    searched.actions_by_key["pack"].trigger()
    [opened] = searched.findChildren(PackDialog)
    opened.choices._folder.setText(str(tmp_path))
    yield opened
    opened.reject()


@pytest.fixture
def preview(qtbot: QtBot, searched: MainWindow) -> Iterator[PrintWindow]:
    searched.actions_by_key["print"].trigger()
    [opened] = searched.findChildren(PrintWindow)
    qtbot.waitUntil(lambda: opened.page_count() == 1, timeout=20_000)
    yield opened
    opened.close()


def made(qtbot: QtBot, dialog: PackDialog) -> list[Path]:
    with qtbot.waitSignal(dialog.saved, timeout=30_000):
        dialog.make()
    return dialog.made()


def test_a_pack_of_the_list_is_one_click_away(
    qtbot: QtBot, searched: MainWindow, dialog: PackDialog, tmp_path: Path
) -> None:
    paths = made(qtbot, dialog)
    assert [path.suffix for path in paths] == [".xlsx", ".docx", ".pdf"]
    assert all(path.parent == tmp_path and path.stat().st_size > 5_000 for path in paths)
    assert paths[0].name.startswith("Labour inspection 20")
    assert f"A pack of {SHOWN} record(s)" in dialog.message()
    assert searched.settings.folders["pack"] == str(tmp_path)


def test_a_pair_asks_for_two_countries(qtbot: QtBot, dialog: PackDialog) -> None:
    one, other = dialog.choices.places
    one.edit.set_choice("MX", "Mexico")
    dialog.choices.choose("pair")
    assert dialog.message() == "Choose two countries."
    assert not dialog._make.isEnabled()
    other.edit.set_choice("AR", "Argentina")
    other.changed.emit()
    for ending in (".xlsx", ".pdf"):
        dialog.choices._files[ending].setChecked(False)
    [path] = made(qtbot, dialog)
    assert path.name.startswith("Mexico – Argentina 20")


def test_cancel_leaves_no_file_of_a_pack(
    qtbot: QtBot, searched: MainWindow, dialog: PackDialog, tmp_path: Path
) -> None:
    at_once = Qt.ConnectionType.DirectConnection  # before the next file is written
    background = searched._background
    background.progress.connect(lambda *_: background.stop(), at_once)
    dialog.make()
    qtbot.waitUntil(lambda: "Stopped" in dialog.message(), timeout=20_000)
    assert dialog.isVisible()
    assert not [path for path in tmp_path.iterdir() if "nspection" in path.name]


def test_the_list_and_the_selected_record_can_be_printed(
    qtbot: QtBot, preview: PrintWindow, tmp_path: Path
) -> None:
    out = tmp_path / "printed.pdf"
    assert preview._preview
    printer = printer_for(preview._preview.report)
    printer.setOutputFileName(str(out))
    preview.print_on(printer)
    qtbot.waitUntil(lambda: "Sent to" in preview.message(), timeout=20_000)
    assert out.read_bytes().startswith(b"%PDF")
    preview.choose(1)
    qtbot.waitUntil(lambda: preview.page_count() == 2, timeout=20_000)
    with qtbot.waitSignal(preview.saved):
        preview.save_to(tmp_path / "kept.pdf")
    assert (tmp_path / "kept.pdf").read_bytes() == preview._preview.pdf


@pytest.mark.parametrize("way", ["button", "key", "frame"])
def test_the_print_preview_closes_in_every_way(
    qtbot: QtBot, searched: MainWindow, way: str
) -> None:
    searched.actions_by_key["print"].trigger()
    [opened] = searched.findChildren(PrintWindow)
    gone: list[bool] = []
    opened.destroyed.connect(lambda: gone.append(True))
    qtbot.waitUntil(lambda: opened.page_count() == 1, timeout=20_000)
    if way == "button":
        qtbot.mouseClick(opened._close, Qt.MouseButton.LeftButton)
    elif way == "key":
        qtbot.keyClick(opened, Qt.Key.Key_Escape)
    else:
        opened.windowHandle().close()
    qtbot.waitUntil(lambda: bool(gone))
    assert not searched.findChildren(PrintWindow)


def test_a_profile_is_written_where_it_was_asked_for(
    qtbot: QtBot, full_window: MainWindow, tmp_path: Path
) -> None:
    full_window.countries.report_wanted.emit("MX")
    [asked] = full_window.findChildren(QFileDialog)
    with qtbot.waitSignal(full_window.paper.ended, timeout=20_000):
        asked.fileSelected.emit(str(tmp_path / "mexico.html"))
    asked.close()
    assert "mexico.html" in full_window.status._note.text()
    assert "Mexico" in (tmp_path / "mexico.html").read_text(encoding="utf-8")
