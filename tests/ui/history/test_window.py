"""The history of a record, in its window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records, delete_records, read_record, save_record
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Learning, Party, Record
from coopdesk.ui.history import HistoryWindow
from coopdesk.ui.history.differences import Difference
from coopdesk.ui.history.field_card import MOST, FieldCard

FIRST = Record(
    title="Training of inspectors",
    city="Lima",
    parties=(Party("PE", role="requesting"), Party("CL", role="providing")),
    learnings=(Learning("Checklists help."),),
)


def change(session: Session, record_id: int, **values: object) -> None:
    save_record(session, replace(read_record(session, record_id), **values))


@pytest.fixture
def record_id(background: Background) -> int:
    """A record that was added and then changed once."""
    sessions = background.sessions
    _, ids = sessions.write(Deed("record_added", FIRST.title), add_records, [FIRST])
    sessions.write(
        Deed("record_changed", "Training"), change, ids[0], title="Training", city="Cusco"
    )
    return ids[0]


@pytest.fixture
def window(qtbot: QtBot, background: Background, record_id: int) -> HistoryWindow:
    opened = HistoryWindow(background, record_id, "en")
    qtbot.addWidget(opened)
    qtbot.waitUntil(lambda: len(opened.entries()) == 2 and "Training" in opened.windowTitle())
    return opened


def cards(window: HistoryWindow) -> list[FieldCard]:
    return window._page.widget().findChildren(FieldCard)


def told(window: HistoryWindow) -> dict[str, list[str]]:
    return {card.field: card.lines() for card in cards(window)}


def test_the_newest_change_comes_first_and_is_shown(window: HistoryWindow) -> None:
    assert [entry.change.deed.name for entry in window.entries()] == [
        "record_changed",
        "record_added",
    ]
    assert told(window) == {
        "title": ["→ Training of inspectors  →  Training"],
        "city": ["→ Lima  →  Cusco"],
    }


def test_the_first_change_has_nothing_to_compare_with(window: HistoryWindow) -> None:
    window.choose(window.entries()[-1].change.id)
    assert cards(window) == []


def test_a_field_gets_back_what_it_held_and_the_others_stay(
    qtbot: QtBot, window: HistoryWindow, background: Background, record_id: int
) -> None:
    [city] = [card for card in cards(window) if card.field == "city"]
    with qtbot.waitSignal(background.done) as done:
        city.findChildren(QPushButton)[0].click()
    assert done.args[0].deed == Deed("field_restored", "Training")
    with background.sessions.reading() as session:
        record = read_record(session, record_id)
    assert (record.title, record.city) == ("Training", "Lima")


def test_what_a_field_says_already_cannot_be_restored(
    qtbot: QtBot, window: HistoryWindow, background: Background
) -> None:
    def can_restore() -> dict[str, bool]:
        return {card.field: card.findChildren(QPushButton)[0].isEnabled() for card in cards(window)}

    assert can_restore() == {"title": True, "city": True}
    [city] = [card for card in cards(window) if card.field == "city"]
    city.findChildren(QPushButton)[0].click()
    assert can_restore()["city"] is False
    qtbot.waitUntil(lambda: len(window.entries()) == 3)
    window.choose(window.entries()[1].change.id)
    qtbot.waitUntil(lambda: can_restore() == {"title": True, "city": False})
    background.undo()
    qtbot.waitUntil(lambda: can_restore() == {"title": True, "city": True})


def test_parts_that_were_written_anew_count_as_the_same(
    qtbot: QtBot, window: HistoryWindow, background: Background, record_id: int
) -> None:
    background.write(Deed("record_changed"), change, record_id, learnings=())
    background.write(Deed("record_changed"), change, record_id, learnings=FIRST.learnings)
    qtbot.waitUntil(lambda: len(window.entries()) == 4)
    window.choose(window.entries()[1].change.id)
    qtbot.waitUntil(lambda: [card.field for card in cards(window)] == ["learnings"])
    qtbot.waitUntil(lambda: not cards(window)[0].findChildren(QPushButton)[0].isEnabled())


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, QKeySequence.StandardKey.Close])
def test_esc_the_key_for_closing_and_a_button_close_it(
    qtbot: QtBot, window: HistoryWindow, key: Qt.Key | QKeySequence.StandardKey
) -> None:
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.keySequence(window, QKeySequence(key))
    assert not window.isVisible()
    window.show()
    window.findChild(QDialogButtonBox).buttons()[0].click()
    assert not window.isVisible()


def test_a_new_change_appears_and_the_chosen_one_stays_chosen(
    qtbot: QtBot, window: HistoryWindow, background: Background, record_id: int
) -> None:
    window.choose(window.entries()[-1].change.id)
    background.write(Deed("record_changed", "Training"), change, record_id, narrative="A week.")
    qtbot.waitUntil(lambda: len(window.entries()) == 3)
    assert cards(window) == []


def test_what_was_undone_is_told_as_such(
    qtbot: QtBot, window: HistoryWindow, background: Background
) -> None:
    background.undo()
    qtbot.waitUntil(lambda: len(window.entries()) == 3)
    window.choose(window.entries()[0].change.id)
    assert told(window)["city"] == ["→ Cusco  →  Lima"]


def test_the_trash_is_not_restored_as_a_field(
    qtbot: QtBot, window: HistoryWindow, background: Background, record_id: int
) -> None:
    background.write(Deed("records_deleted", "Training"), delete_records, [record_id])
    qtbot.waitUntil(lambda: len(window.entries()) == 3)
    window.choose(window.entries()[0].change.id)
    [card] = cards(window)
    assert card.field == "deleted_at"
    assert card.findChildren(QPushButton) == []


def test_a_long_list_of_changes_is_cut_and_says_so(qtbot: QtBot) -> None:
    told = [Difference("added", after=f"Line {n}") for n in range(1_000)]
    card = FieldCard("results", "Results", told)
    qtbot.addWidget(card)
    assert len(card.lines()) == MOST + 1
    assert "900" in card.lines()[-1]
