from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.title_list import TitleList


def listed(qtbot: QtBot) -> TitleList:
    rows = TitleList("Changes")
    qtbot.addWidget(rows)
    rows.add_row(7, "A title that is long enough to need several lines", "today")
    rows.add_row(8, "Short", "")
    return rows


def test_a_row_is_chosen_by_its_key(qtbot: QtBot) -> None:
    rows = listed(qtbot)
    assert rows.choose(8)
    assert rows.current_key() == 8
    assert not rows.choose(9)


def test_a_row_grows_as_the_list_gets_narrow(qtbot: QtBot) -> None:
    rows = listed(qtbot)
    rows.resize(600, 300)
    rows.show()
    wide = rows.sizeHintForRow(0)
    rows.resize(120, 300)
    assert rows.sizeHintForRow(0) > wide > rows.sizeHintForRow(1)
