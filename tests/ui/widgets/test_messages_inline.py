import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.messages_inline import LOOKS, FieldMessage, FormGrid, Kind


@pytest.mark.parametrize("kind", LOOKS)
def test_a_message_is_said_until_it_is_cleared(qtbot: QtBot, kind: Kind) -> None:
    message = FieldMessage()
    qtbot.addWidget(message)
    message.show_message(kind, "23–26 September 2019, 4 days")
    assert message.isVisible()
    assert message.accessibleName() == "23–26 September 2019, 4 days"
    message.clear()
    assert not message.isVisible()


def test_no_two_kinds_share_a_mark() -> None:
    assert len({mark for mark, _ in LOOKS.values()}) == len(LOOKS)


def test_a_field_is_named_by_its_label_and_speaks_its_message(qtbot: QtBot) -> None:
    form, field = FormGrid(), QLineEdit()
    qtbot.addWidget(form)
    row = form.add_field("&Period", field, needed=True)
    assert row.label.buddy() is field
    assert field.accessibleName() == "Period, needed"
    row.say("problem", "No such day")
    assert row.message.text() == field.accessibleDescription() == "No such day"
    row.say_nothing()
    assert row.message.isHidden()
    assert field.accessibleDescription() == ""


def test_a_hidden_row_hides_its_message(qtbot: QtBot) -> None:
    form = FormGrid()
    qtbot.addWidget(form)
    form.show()
    row = form.add_wide("Story", QLineEdit())
    row.say("hint", "What happened")
    row.set_visible(False)
    assert not row.message.isVisible()
    row.set_visible(True)
    assert row.message.isVisible()
