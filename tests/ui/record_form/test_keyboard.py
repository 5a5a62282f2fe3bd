"""An exchange is entered without a mouse."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.catalogue.records import read_record
from coopdesk.db.database import Sessions
from coopdesk.domain.records import Record
from tests.keyboard import Keyboard
from tests.ui.record_form.conftest import OpenForm


def test_an_exchange_is_entered_by_keyboard_alone(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    form = open_form(Record())
    keys = Keyboard(qtbot)

    def line(text: str) -> None:
        keys.write(text)
        keys.enter()

    def pick(text: str) -> None:
        keys.write(text)
        keys.enter(2)  # the first takes the suggestion, the second moves on

    line("Training labour inspectors on child labour")
    keys.write("trabajo infantil")
    keys.enter()
    pick("labour inspection")
    assert keys.here() == "Modality"
    line("exp")
    line("rep")
    keys.enter(2)
    assert keys.here() == "Announcement number"
    keys.tab()
    keys.space()
    keys.enter()
    line("Eng")

    assert keys.here() == "Country or region"
    pick("mex")
    line("req")
    line("Ministry of Labour of Mexico")
    pick("argent")
    line("pro")
    line("Ministry of Labour of Argentina")
    keys.enter(3)

    assert keys.here() == "Period"
    line("09/23/2019 to 09/26/2019")
    line("In")
    keys.enter()
    pick("mexico")
    assert keys.here() == "What happened"
    keys.write("Experts came for four days.")
    keys.tab()
    assert keys.here() == "What was learned"
    keys.write("Registers matter")
    keys.tab()
    line("Mexico")
    keys.enter()
    keys.write("Tools are needed")
    for _ in range(4):
        keys.tab()
    assert keys.here() == "What was promised"
    keys.write("Train more inspectors")
    keys.tab()
    pick("mex")
    keys.enter()
    keys.control(Qt.Key.Key_Semicolon)
    keys.enter()
    line("Op")
    keys.control(Qt.Key.Key_S)
    with qtbot.waitSignal(form.saved) as saved:
        pass
    assert saved.args is not None
    with sessions.reading() as session:
        record = read_record(session, saved.args[0])
    assert record.topics == ("child-labour", "labour-inspection")
    assert (record.modality, record.status, record.language) == ("expert_visit", "reported", "en")
    assert record.announcement_number == ""
    assert [(p.place, p.role, p.organisation) for p in record.parties] == [
        ("MX", "requesting", "Ministry of Labour of Mexico"),
        ("AR", "providing", "Ministry of Labour of Argentina"),
    ]
    assert (record.period.start, record.period.end) == (date(2019, 9, 23), date(2019, 9, 26))
    assert (record.venue, record.country_held) == ("in_person", "MX")
    assert [each.text for each in record.learnings] == ["Registers matter", "Tools are needed"]
    assert record.learnings[0].reported_by == "Mexico"
    [step] = record.next_steps
    assert (step.text, step.owner_place, step.status) == ("Train more inspectors", "MX", "open")
    assert step.due == date.today()  # noqa: DTZ011 - the officer's own day
