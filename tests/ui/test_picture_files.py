"""Pictures written off the GUI thread: whole, or told why not."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.domain.errors import FileMissing
from coopdesk.ui.picture_files import picture_saver


def test_a_picture_takes_the_place_of_what_was_there(
    background: Background, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "figure.png"
    path.write_bytes(b"before")
    told: list[bool] = []
    picture_saver(background)(path, lambda: b"after", lambda: told.append(True))
    qtbot.waitUntil(lambda: bool(told))
    assert path.read_bytes() == b"after"
    assert [each.name for each in tmp_path.glob("*.tmp")] == []


def test_a_folder_that_is_gone_is_told_to_the_window(
    background: Background, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(background.refused) as refused:
        picture_saver(background)(tmp_path / "gone" / "a.svg", lambda: b"", lambda: None)
    assert isinstance(refused.args[0], FileMissing)
