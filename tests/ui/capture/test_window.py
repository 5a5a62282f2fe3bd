"""The capture window: words in sight, drafts edited and saved, reading that may be stopped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.capture.drafts import Behind, Capture, Draft
from coopdesk.capture.source import Source
from coopdesk.capture.working import Captured
from coopdesk.catalogue.known_projects import KnownProject
from coopdesk.catalogue.records import read_records
from coopdesk.db.database import Sessions
from coopdesk.db.history import undo
from coopdesk.domain.records import Learning, Party, Record
from coopdesk.ui.capture import CaptureWindow
from coopdesk.vocabulary.topics import TopicIndex
from tests.keyboard import Keyboard

LINES = (
    "First visit",
    "Ladders \N{GRINNING FACE} are short.",
    "Experts of Peru came.",
    "",
    "Second visit",
    "Printed by the press office",
)
FIRST = Draft(
    Record(
        title="First visit",
        parties=(Party("PE", role="providing", confirmed=False),),
        learnings=(Learning("are short."),),
    ),
    (
        Behind("title", 1, 1, "First visit"),
        Behind("learnings", 2, 2, "are short.", 1, start=10, end=20),
        Behind("parties", 3, 3, "Experts of Peru", 1, start=0, end=15),
    ),
    frozenset({"parties"}),
    ("period",),
)
SECOND = Draft(
    Record(title="Second visit"),
    (Behind("title", 5, 5, "Second visit"), Behind("parties", 3, 3, "Peru")),
)


@pytest.fixture
def window(qtbot: QtBot, background: Background) -> Iterator[CaptureWindow]:
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)
    shown = CaptureWindow(background, language="en")
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(shown)
    shown.come_forward()
    yield shown
    shown.undo_edit()
    assert crashes == []


@pytest.fixture
def captured(window: CaptureWindow, topics: TopicIndex) -> CaptureWindow:
    source = Source("visits.txt", "a" * 64, LINES)
    window.show_captured(
        Captured(Capture(source, "prose", (FIRST, SECOND), unused=(6,), shared=(3,)), topics)
    )
    return window


def titles(sessions: Sessions, *ids: int) -> list[str]:
    with sessions.reading() as session:
        return [record.title for record in read_records(session, ids or (1,))]


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def select(window: CaptureWindow, words: str) -> None:
    found = window.source.document().find(words)
    assert not found.isNull()
    window.source.setTextCursor(found)


def test_the_words_behind_the_row_one_stands_on_are_lit(captured: CaptureWindow) -> None:
    captured.fields.go_to(("learnings", 1))
    assert captured.source.lit() == ["are short."]
    captured.fields.go_to(("parties", 1))
    assert captured.source.lit() == ["Experts of Peru"]


def test_letters_of_two_units_do_not_move_the_marks(captured: CaptureWindow) -> None:
    captured.fields.go_to(("learnings", 1))
    lit = [_text(each.cursor) for each in captured.source.extraSelections()]
    assert lit.count("are short.") == 2  # marked as words of the draft, and lit


def test_lines_nobody_used_and_lines_of_two_drafts_have_signs(captured: CaptureWindow) -> None:
    assert [captured.source.sign(number) for number in (1, 3, 6)] == ["", "=", "–"]


def test_confirm_takes_the_buttons_of_a_suggestion_away(captured: CaptureWindow) -> None:
    row = captured.fields.places().index(("parties", 1))
    box = captured.fields.cellWidget(row, 2)
    [sure, _] = box.findChildren(QPushButton)
    assert sure.accessibleName().startswith("Confirm Parties")
    sure.click()
    now = captured.draft()
    assert now
    assert now.draft.record.parties[0].confirmed
    assert captured.fields.cellWidget(row, 2) is None


def test_delete_drops_the_row_and_undo_brings_it_back(captured: CaptureWindow) -> None:
    captured.fields.go_to(("learnings", 1))
    press(captured.fields, Qt.Key.Key_Delete)
    assert ("learnings", 1) not in captured.fields.places()
    captured.undo_edit()
    assert ("learnings", 1) in captured.fields.places()


def test_the_title_is_not_dropped(captured: CaptureWindow) -> None:
    captured.fields.go_to(("title", 0))
    press(captured.fields, Qt.Key.Key_Delete)
    assert ("title", 0) in captured.fields.places()


def test_selected_words_become_a_next_step(captured: CaptureWindow) -> None:
    select(captured, "are short.")
    [step] = [each for each in captured.source.uses.actions() if each.data() == "next_steps"]
    step.trigger()
    now = captured.draft()
    assert now
    assert [each.text for each in now.draft.record.next_steps] == ["are short."]
    assert now.draft.behind[-1] == Behind("next_steps", 2, 2, "are short.", 1, start=10, end=20)
    assert captured.source.lit() == ["are short."]


def test_nothing_selected_is_no_words(captured: CaptureWindow) -> None:
    captured.source.moveCursor(QTextCursor.MoveOperation.Start)
    assert captured.source.selected() is None


def test_the_ticked_drafts_are_saved_as_one_deed(
    qtbot: QtBot, keys: Keyboard, captured: CaptureWindow, sessions: Sessions
) -> None:
    qtbot.waitUntil(captured.fields.hasFocus)
    keys.control(Qt.Key.Key_Return)
    qtbot.waitUntil(captured.isHidden)
    assert titles(sessions, 1, 2) == ["First visit", "Second visit"]
    with sessions.writing() as session:
        assert undo(session).deed.count == 2


def test_a_draft_without_its_tick_is_not_saved_and_the_one_in_sight_opens(
    qtbot: QtBot, captured: CaptureWindow, sessions: Sessions
) -> None:
    captured.drafts.item(0).setCheckState(Qt.CheckState.Unchecked)
    captured.drafts.setCurrentRow(1)
    captured.open_after.setChecked(True)
    wanted: list[int] = []
    captured.record_wanted.connect(wanted.append)
    captured.save()
    qtbot.waitUntil(lambda: len(wanted) == 1)
    assert titles(sessions, *wanted) == ["Second visit"]


def test_the_same_source_again_is_refused_in_the_window(
    qtbot: QtBot, captured: CaptureWindow, topics: TopicIndex
) -> None:
    captured.save()
    qtbot.waitUntil(captured.isHidden)
    captured.come_forward()
    captured.save()
    qtbot.waitUntil(lambda: "captured before" in captured.message.text())
    assert captured.isVisible()


def test_a_file_is_read_and_its_lines_are_shown(
    qtbot: QtBot, window: CaptureWindow, tmp_path: Path
) -> None:
    path = tmp_path / "visit.txt"
    path.write_text("Visit to a workshop\n\nIn May 2024 inspectors met.\n", encoding="utf-8")
    assert window.is_empty()
    window.open_file(path)
    qtbot.waitUntil(lambda: not window.is_empty(), timeout=20_000)
    assert window.source.toPlainText().startswith("Visit to a workshop\n")
    assert window.draft() is not None


def test_what_was_copied_is_read(qtbot: QtBot, window: CaptureWindow) -> None:
    QGuiApplication.clipboard().setText("Visit to a workshop\n\nInspectors met.")
    window.paste()
    qtbot.waitUntil(lambda: not window.is_empty(), timeout=20_000)
    assert window.source.toPlainText().splitlines()[0] == "Visit to a workshop"


def test_a_file_that_is_gone_is_told_and_another_may_be_chosen(
    qtbot: QtBot, window: CaptureWindow, tmp_path: Path
) -> None:
    window.open_file(tmp_path / "gone.txt")
    qtbot.waitUntil(lambda: bool(window.message.text()))
    assert "gone.txt" in window.message.text()
    assert not window.is_busy()
    assert window.is_empty()


def test_esc_stops_the_reading(qtbot: QtBot, window: CaptureWindow, tmp_path: Path) -> None:
    path = tmp_path / "visit.txt"
    path.write_text("Visit\n" * 50, encoding="utf-8")
    window.open_file(path)
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.is_busy(), timeout=20_000)
    assert window.is_empty()
    assert window.isVisible()


def test_closing_asks_where_something_was_edited(captured: CaptureWindow) -> None:
    captured.drop(("learnings", 1))
    captured.close()
    [asked] = captured.findChildren(QMessageBox)
    assert captured.isVisible()
    asked.reject()


def _text(cursor: object) -> str:
    assert isinstance(cursor, QTextCursor)
    return cursor.selectedText()


def test_of_several_projects_one_is_chosen_from_a_menu(captured: CaptureWindow) -> None:
    titles = {7: "Mines", 8: "Mines of salt"}
    known = [KnownProject(n, "", title, None, ("title",), 90) for n, title in titles.items()]
    asked: list[int] = []
    captured.compare_wanted.connect(lambda record_id, _found: asked.append(record_id))
    captured._known = [known, []]
    captured._offer_comparing()
    assert captured.later.text() == "This looks like a later report of “Mines”."
    captured.later.menu.actions()[1].trigger()
    assert asked == [8]
    assert captured.drafts.chosen() == [1]
    captured.drafts.setCurrentRow(1)
    assert not captured.later.isVisible()
