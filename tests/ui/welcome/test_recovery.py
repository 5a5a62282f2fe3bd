"""Drafts that a crash left behind."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk.catalogue.drafts import KeptDraft
from coopdesk.domain.records import PROJECT, Record
from coopdesk.ui.welcome import RecoveryDialog

DRAFTS = [
    KeptDraft("a", Record(title="Older"), datetime(2026, 1, 1, 12, tzinfo=UTC)),
    KeptDraft("b", Record(kind=PROJECT), datetime(2026, 1, 2, 12, tzinfo=UTC)),
]


@pytest.fixture
def dialog(qtbot: QtBot) -> RecoveryDialog:
    opened = RecoveryDialog(DRAFTS, "en")
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test looks at it after
    qtbot.addWidget(opened)
    opened.show()
    return opened


def test_the_newest_draft_comes_first_and_has_a_name(dialog: RecoveryDialog) -> None:
    assert list(dialog._drafts) == ["b", "a"]
    assert [dialog._list.item(row).text() for row in (0, 1)] == ["Without a title", "Older"]


def test_an_opened_draft_leaves_the_list(qtbot: QtBot, dialog: RecoveryDialog) -> None:
    with qtbot.waitSignal(dialog.open_wanted) as wanted:
        dialog.open_chosen()
    assert wanted.args == [DRAFTS[1]]
    assert list(dialog._drafts) == ["a"]


def test_a_draft_is_discarded_only_after_a_question(qtbot: QtBot, dialog: RecoveryDialog) -> None:
    dialog.ask_to_discard()
    [box] = dialog.findChildren(QMessageBox)
    assert list(dialog._drafts) == ["b", "a"]
    with qtbot.waitSignal(dialog.discard_wanted) as wanted:
        box.button(QMessageBox.StandardButton.Discard).click()
    assert wanted.args == [DRAFTS[1]]


def test_the_dialog_closes_after_the_last_draft(dialog: RecoveryDialog) -> None:
    dialog.open_chosen()
    assert dialog.isVisible()
    dialog.discard_chosen()
    assert not dialog.isVisible()
