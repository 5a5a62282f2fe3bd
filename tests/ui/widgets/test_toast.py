from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.toast import ProgressStrip, StatusNote


def test_a_note_offers_one_thing_to_do_and_goes(qtbot: QtBot) -> None:
    note, undone = StatusNote(), list[bool]()
    qtbot.addWidget(note)
    note.say("Saved", "Undo", lambda: undone.append(True))
    assert note.text() == "Saved"
    qtbot.mouseClick(note.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert note.text() == ""


def test_a_note_goes_by_itself(qtbot: QtBot) -> None:
    note = StatusNote()
    qtbot.addWidget(note)
    note.move(300, 300)  # from under the mouse, which would keep it
    with qtbot.waitSignal(note.gone):
        note.say("Saved", seconds=0.02)
    assert note.text() == ""


def test_a_note_without_action_has_no_button(qtbot: QtBot) -> None:
    note = StatusNote()
    qtbot.addWidget(note)
    note.say("Saved")
    assert note.findChild(QToolButton).isHidden()


def test_a_long_note_widens_no_window_and_is_told_whole(qtbot: QtBot) -> None:
    note = StatusNote()
    qtbot.addWidget(note)
    text = "What was done is told at length. " * 20
    note.say(text, "Undo", lambda: None)
    [words] = note.findChildren(QLabel)
    assert note.minimumSizeHint().width() < note.fontMetrics().horizontalAdvance(text) / 4
    assert (note.text(), words.text()) == (text, text)
    assert text.strip() in words.toolTip()


def test_progress_counts_and_can_be_stopped(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.start("Importing")
    strip.show_progress(30, 120)
    bar, cancel = strip.findChild(QProgressBar), strip.findChild(QPushButton)
    assert (bar.value(), bar.maximum()) == (30, 120)
    assert "30 of 120" in [label.text() for label in strip.findChildren(QLabel)]
    with qtbot.waitSignal(strip.cancelled):
        cancel.click()
    assert not cancel.isEnabled()
    strip.finish()
    assert strip.isHidden()
