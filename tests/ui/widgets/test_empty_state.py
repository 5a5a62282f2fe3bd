from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.empty_state import EmptyState


def test_it_offers_the_first_steps(qtbot: QtBot) -> None:
    done: list[str] = []
    empty = EmptyState(
        "No exchanges yet",
        "Bring in a workbook or write the first one.",
        [
            ("New exchange", QIcon(), lambda: done.append("new")),
            ("Bring in a workbook", QIcon(), lambda: done.append("import")),
        ],
    )
    qtbot.addWidget(empty)
    for button in empty.findChildren(QPushButton):
        button.click()
    assert done == ["new", "import"]
    assert empty.accessibleName() == "No exchanges yet"
