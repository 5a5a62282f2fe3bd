"""What was left behind is offered in one list at the start, and opens where it was begun."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk.catalogue.begun_work import KeptWork, Work, keep_work
from coopdesk.catalogue.drafts import keep_draft
from coopdesk.db.database import Sessions
from coopdesk.domain.records import Record
from coopdesk.importing.opening import open_file
from coopdesk.importing.resuming import decided, work_of
from coopdesk.ui.importing.window import ImportWindow
from coopdesk.ui.main_window.left_behind import LeftBehind
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.messages.begun_work import begun_hint, begun_title
from coopdesk.ui.welcome import RecoveryDialog
from coopdesk.ui.work_keeping import WorkPlace

KEPT = KeptWork("a", datetime(2026, 1, 1, 12, tzinfo=UTC), "merge", "back.xlsx", 3)


def listed(dialog: RecoveryDialog) -> list[str]:
    return [dialog._list.item(row).text() for row in range(dialog._list.count())]


def test_records_and_work_stand_in_one_list_and_an_import_opens_as_it_was(
    qtbot: QtBot, window: MainWindow, sessions: Sessions, tmp_path: Path
) -> None:
    path = tmp_path / "listing.csv"
    path.write_text("Title,Start\nVisit,2024\nCourse,2023\n", encoding="utf-8")
    opened = open_file(path).with_cell("listing", 2, 1, "Visit of inspectors")
    folder = tmp_path / "drafts"
    with sessions.reading() as session:
        keep_draft(session, folder, "form", Record(title="Tour"))
        keep_work(session, folder, "one", partial(work_of, decided(opened)))
        keep_work(session, folder, "two", partial(Work, "merge", "back.xlsx", {}, 0))
    [broken] = folder.rglob("two.json")
    broken.write_bytes(b"{")

    window.screens.offer_drafts()
    qtbot.waitUntil(lambda: bool(window.findChildren(RecoveryDialog)), timeout=30_000)
    [dialog] = window.findChildren(RecoveryDialog)
    assert sorted(listed(dialog)) == [
        "Tour",
        "You were bringing in “listing.csv”",
        "You were working on something",
    ]
    dialog._list.setCurrentRow(listed(dialog).index("You were bringing in “listing.csv”"))
    dialog.open_chosen()
    [bringing] = window.findChildren(ImportWindow)
    qtbot.waitUntil(lambda: bringing.plan() is not None, timeout=20_000)
    assert bringing._look
    assert bringing._look.opened.tables == opened.tables
    bringing._is_touched = False  # nothing is asked
    bringing.close()
    qtbot.waitUntil(lambda: not list(folder.rglob("one.json")), timeout=30_000)
    dialog._list.setCurrentRow(listed(dialog).index("You were working on something"))
    dialog.discard_chosen()
    qtbot.waitUntil(lambda: not list(folder.rglob("two.json")), timeout=30_000)
    dialog.close()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"form": 99, "name": "back.xlsx"}', "A newer CoopDesk kept"),
        ("{", "cannot be read"),
    ],
    ids=["newer", "damaged"],
)
def test_work_that_cannot_be_gone_on_with_says_so_and_stays(
    qtbot: QtBot,
    window: MainWindow,
    sessions: Sessions,
    tmp_path: Path,
    content: str,
    said: str,
) -> None:
    with sessions.reading() as session:
        keep_work(session, tmp_path, "one", partial(Work, "merge", "back.xlsx", {}, 0))
    [path] = tmp_path.rglob("one.json")
    path.write_text(content, encoding="utf-8")
    left = LeftBehind(window, window._background, "en", WorkPlace(tmp_path))
    left.offer()
    qtbot.waitUntil(lambda: bool(window.findChildren(RecoveryDialog)), timeout=30_000)
    window.findChildren(RecoveryDialog)[0].open_chosen()
    [box] = window.findChildren(QMessageBox)
    assert said in box.text()
    assert path.read_text(encoding="utf-8") == content


@pytest.mark.parametrize(
    ("kept", "title", "told"),
    [
        (KEPT, "You were merging “back.xlsx”", "3 thing"),
        (KeptWork("a", KEPT.kept_at, trouble="damaged"), "working on something", "cannot be read"),
        (
            KeptWork("a", KEPT.kept_at, name="back.xlsx", trouble="newer"),
            "working on “back.xlsx”",
            "newer CoopDesk",
        ),
    ],
    ids=["whole", "damaged", "newer"],
)
def test_work_is_told_by_what_she_was_doing_and_whether_it_can_be_read(
    kept: KeptWork, title: str, told: str
) -> None:
    assert title in begun_title(kept)
    assert told in begun_hint(kept, "en")
