"""The whole program on a real file, and keys to press."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk import paths
from coopdesk.app.program import Program
from coopdesk.cli import Options

Start = Callable[[], Program]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, catalogue_path: Path) -> Iterator[Start]:
    """Open the program on the catalogue, as often as a journey does."""
    started: list[Program] = []
    paths.settings_file().write_text(json.dumps({"language": "en"}), encoding="utf-8")

    def open_program() -> Program:
        program = Program(qapp, Options(catalogue=catalogue_path))
        assert program.start()
        started.append(program)
        assert program.window
        program.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return program

    yield open_program
    for program in started:
        if program.window:
            program.window.close()
        program.close()
