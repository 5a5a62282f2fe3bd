"""A bulk edit is gone with its program; the changes typed in it are there again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.begun_work import kept_works
from coopdesk.catalogue.kept_bulk_edit import kept_bulk_edit
from coopdesk.catalogue.records import add_records
from coopdesk.db.database import Sessions
from coopdesk.domain.bulk_changes import BulkChange
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Party, Record
from coopdesk.ui.bulk_edit import BulkEditWindow, Chosen
from coopdesk.ui.work_keeping import WorkPlace

CHANGES = [
    BulkChange("texts", "find", "wages", "pay", whole_words=False, match_case=True),
    BulkChange("parties", "add", Party("PE", role="providing")),
    BulkChange("status", "set", "completed"),
]
Open = Callable[[], BulkEditWindow]


@pytest.fixture
def desk(qtbot: QtBot, background: Background, tmp_path: Path) -> Iterator[Open]:
    """Open the window on three records, as a program that has just started would."""
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)
    made = [Record(title=f"Visit {n}", narrative="Wages were low.") for n in range(3)]
    _, ids = background.sessions.write(Deed("records_added"), add_records, made)

    def begin() -> BulkEditWindow:
        place = WorkPlace(tmp_path / "drafts")
        window = BulkEditWindow(background, Chosen(ids[:2], ids), "en", works=place)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(window)
        window.show()
        return window

    yield begin
    assert crashes == []


def test_changes_are_as_they_were_typed_and_forgotten_once_they_are_made(
    qtbot: QtBot, desk: Open, sessions: Sessions, tmp_path: Path
) -> None:
    folder = tmp_path / "drafts"
    window = desk()
    window.which.setCurrentIndex(window.which.findData(False))
    for place, change in enumerate(CHANGES):
        row = window.rows[0] if not place else window.add_row()
        row.show_change(change)
    assert [row.change() for row in window.rows] == CHANGES
    assert window.keeping.is_due()
    window.keeping.keep()
    qtbot.waitUntil(lambda: any(folder.rglob("*.json")), timeout=30_000)
    window.keeping._soon.stop()
    window.hide()

    with sessions.reading() as session:
        [kept] = kept_works(session, folder)
        begun = kept_bulk_edit(session, folder, kept)
    again = desk()
    again.go_on(kept, begun)
    assert [row.change() for row in again.rows] == CHANGES
    assert list(again.ids()) == list(window.ids())
    qtbot.waitUntil(lambda: again.plan() is not None, timeout=30_000)
    again.apply()
    qtbot.waitUntil(lambda: not again.isVisible(), timeout=30_000)
    qtbot.waitUntil(lambda: not any(folder.rglob("*.json")), timeout=30_000)


def test_nothing_is_kept_where_nothing_was_typed(qtbot: QtBot, desk: Open, tmp_path: Path) -> None:
    window = desk()
    window.add_row()
    window.rows[1].choose("status", "set")
    window.keeping.keep()
    assert not window.keeping._is_kept
    window.close()
    assert not (tmp_path / "drafts").exists()
