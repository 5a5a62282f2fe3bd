from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records, find_record
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import (
    FRAMEWORK,
    Doubt,
    Learning,
    Money,
    NextStep,
    Party,
    Record,
    Relation,
    StepNote,
)
from coopdesk.ui.editors.choice_editors import PlaceEditor, RecordEditor, TermEditor
from coopdesk.ui.editors.editor import Editor, LineEditor, PrintedNumberEditor, Surroundings
from coopdesk.ui.record_form.part_row import PartList, PartRow, RowShape
from coopdesk.ui.record_form.part_shapes import LEARNINGS, MONEY, NEXT_STEPS, PARTIES, RELATED
from coopdesk.ui.record_form.sections import FIELDS, SECTIONS
from coopdesk.ui.record_form.source_editors import DoubtsEditor
from coopdesk.ui.widgets.growing_text import GrowingTextEdit
from coopdesk.ui.widgets.marks import MarkButton
from tests.ui.record_form.conftest import OpenForm


def rows_of(qtbot: QtBot, shape: RowShape, around: Surroundings) -> PartList:
    rows = PartList("Rows", shape, around)
    qtbot.addWidget(rows)
    rows.show()
    return rows


def row(rows: PartList, at: int) -> PartRow:
    found = rows.rows.editors()[at]
    assert isinstance(found, PartRow)
    return found


def write(editor: Editor, text: str) -> None:
    assert isinstance(editor, LineEditor)
    editor.type_text(text)


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("€3 million", Decimal(3_000_000), "EUR"),
        ("USD6.15 million", Decimal(6_150_000), "USD"),
        ("1500", Decimal(1500), ""),
    ],
)
def test_money_typed_in_words_fills_amount_currency_and_words(
    qtbot: QtBot, around: Surroundings, typed: str, amount: Decimal, currency: str
) -> None:
    rows = rows_of(qtbot, MONEY, around)
    write(row(rows, 0).cells["amount"], typed)
    words = typed if currency else ""
    assert rows.value() == (Money("", amount, currency, None, words),)


def test_a_place_is_known_by_its_names_in_four_languages(
    qtbot: QtBot, around: Surroundings
) -> None:
    for typed, code in (("Brésil", "BR"), ("EE.UU.", "US"), ("América Latina y el Caribe", "419")):
        place = PlaceEditor("Place", around)
        qtbot.addWidget(place)
        place.edit.set_choice("", typed)
        assert place.value() == code
    place.edit.set_choice("", "Atlantis")
    assert place.value() == ""
    assert place.unread()


def test_a_row_typed_into_the_empty_last_one_makes_room_for_the_next(
    qtbot: QtBot, around: Surroundings
) -> None:
    rows = rows_of(qtbot, PARTIES, around)
    write(row(rows, 0).cells["organisation"], "Ministry")
    assert len(rows.rows.editors()) == 2
    assert rows.value() == (Party(organisation="Ministry"),)


def test_what_is_seldom_wanted_is_opened_by_its_button(qtbot: QtBot, around: Surroundings) -> None:
    rows = rows_of(qtbot, NEXT_STEPS, around)
    rows.set_value((NextStep("Train", id=3),))
    assert "log" not in row(rows, 0).cells
    row(rows, 0).findChildren(QToolButton)[-1].click()
    notes = row(rows, 0).cells["log"]
    assert isinstance(notes, PartList)
    write(row(notes, 0).cells["on"], "2 January 2020")
    assert [len(each.log) for each in rows.value()] == [1]
    filled = rows_of(qtbot, NEXT_STEPS, around)
    filled.set_value((NextStep("Train", log=(StepNote(text="Asked"),)),))
    assert "log" in row(filled, 0).cells


def test_learnings_keep_their_ids_when_they_move(qtbot: QtBot, around: Surroundings) -> None:
    rows = rows_of(qtbot, LEARNINGS, around)
    rows.set_value((Learning("One", id=1), Learning("Two", id=2)))
    rows.activateWindow()
    qtbot.waitUntil(rows.isActiveWindow)
    rows.rows.focus_row(1)
    target = rows.focusWidget()
    qtbot.keyClick(target, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rows.value() == (Learning("Two", id=2), Learning("One", id=1))


def test_another_record_is_found_by_words_of_its_title(
    qtbot: QtBot, around: Surroundings, background: Background, sessions: Sessions
) -> None:
    group = Record(kind=FRAMEWORK, title="Working group on labour law")
    _change, [record_id, _other] = sessions.write(
        Deed("records_added"), add_records, [group, Record(title="Labour visit")]
    )
    with sessions.reading() as session:
        uid = find_record(session, str(record_id)).uid
    editor = RecordEditor("Framework", around, kind=FRAMEWORK)
    qtbot.addWidget(editor)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.setFocus()
    line = editor.focusWidget()
    qtbot.keyClicks(line, "working lab")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    assert editor.value() == uid
    shown = RecordEditor("Framework", around)
    qtbot.addWidget(shown)
    shown.set_value(uid)
    qtbot.waitUntil(lambda: shown.edit.text() == "Working group on labour law")
    assert shown.value() == uid


def test_a_related_record_that_is_gone_keeps_its_uid(qtbot: QtBot, around: Surroundings) -> None:
    rows = rows_of(qtbot, RELATED, around)
    relations = (Relation("cites", "u-404", "", 1),)
    rows.set_value(relations)
    assert rows.value() == relations


def test_an_empty_announcement_number_is_not_an_absent_one(
    qtbot: QtBot, around: Surroundings
) -> None:
    editor = PrintedNumberEditor("Announcement number")
    qtbot.addWidget(editor)
    assert editor.value() is None
    editor.empty.click()
    assert editor.value() == ""
    write(editor.number, "12/2019")
    assert editor.value() == "12/2019"


def test_a_warning_is_dismissed_by_its_check(qtbot: QtBot, around: Surroundings) -> None:
    editor = DoubtsEditor("To look at", around)
    qtbot.addWidget(editor)
    doubt = Doubt("period", "warning", "Day or month first?", id=3)
    editor.set_value((doubt,))
    editor.lines()[0].box.click()
    assert editor.value() == (replace(doubt, dismissed=True),)


@pytest.mark.parametrize("kind", list(SECTIONS))
def test_no_two_fields_of_a_form_share_a_key(open_form: OpenForm, kind: str) -> None:
    form = open_form(Record(kind=kind))
    labels = [FIELDS[name].label for part in SECTIONS[kind] for name in part.fields]
    labels += [button.text() for button in form.findChildren(QPushButton)]
    keys = [label[label.index("&") + 1].lower() for label in labels if "&" in label]
    assert sorted(set(keys)) == sorted(keys)


def wheel_down(over: QWidget) -> None:
    middle, step = QPointF(over.rect().center()), QPoint(0, -120)
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        middle,
        QPointF(over.mapToGlobal(middle.toPoint())),
        QPoint(),
        step,
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(over, event)


def test_the_wheel_passing_over_a_choice_does_not_change_it(qtbot: QtBot) -> None:
    editor = TermEditor("Status", [("open", "Open"), ("done", "Done")])
    qtbot.addWidget(editor)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.setFocus()
    wheel_down(editor.box)
    assert editor.value() == ""
    policy = editor.box.focusPolicy()
    assert not policy & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus


def test_a_record_nobody_knows_stays_as_it_is_typed(qtbot: QtBot, around: Surroundings) -> None:
    editor = RecordEditor("Framework", around, kind=FRAMEWORK)
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClicks(editor.edit.focusProxy(), "Some group")
    editor.set_value("")
    assert editor.edit.text() == "Some group"
    assert editor.unread()


def test_a_row_of_unread_typing_survives_a_save_of_the_others(
    qtbot: QtBot, around: Surroundings
) -> None:
    rows = rows_of(qtbot, PARTIES, around)
    rows.set_value((Party("MX"),))
    place = row(rows, 1).cells["place"]
    assert isinstance(place, PlaceEditor)
    qtbot.keyClicks(place.edit.focusProxy(), "Atlantis")
    assert rows.value() == (Party("MX"),)
    rows.set_value((Party("MX", id=5),))
    assert place.edit.text() == "Atlantis"
    assert rows.unread_field() is place
    assert rows.value() == (Party("MX", id=5),)


def test_pasted_lines_become_rows_of_their_own(qtbot: QtBot, around: Surroundings) -> None:
    rows = rows_of(qtbot, LEARNINGS, around)
    rows.set_value((Learning("One", id=1), Learning("Last", id=2)))
    text = row(rows, 0).findChild(GrowingTextEdit)
    assert text is not None
    text.selectAll()
    pasted = QMimeData()
    pasted.setText("• Registers\r\n\r\n• Tools\r\n• Staff\r\n")
    with qtbot.waitSignal(rows.changed):
        text.insertFromMimeData(pasted)
    assert rows.value() == (
        Learning("Registers", id=1),
        Learning("Tools"),
        Learning("Staff"),
        Learning("Last", id=2),
    )


def test_lines_pasted_into_the_empty_row_are_followed_by_an_empty_row(
    qtbot: QtBot, around: Surroundings
) -> None:
    rows = rows_of(qtbot, NEXT_STEPS, around)
    text = row(rows, 0).findChild(GrowingTextEdit)
    assert text is not None
    pasted = QMimeData()
    pasted.setText("Train\nRegister\nReport")
    text.insertFromMimeData(pasted)
    assert [step.text for step in rows.value()] == ["Train", "Register", "Report"]
    assert row(rows, 3).is_empty()
    assert len(rows.rows.editors()) == 4


def test_empty_and_filled_rows_stand_in_line(qtbot: QtBot, around: Surroundings) -> None:
    rows = rows_of(qtbot, PARTIES, around)
    rows.resize(700, 300)
    rows.set_value((Party("MX"), Party("AR", note="A note")))
    qtbot.waitExposed(rows)
    for name in ("place", "role", "organisation"):
        cells = [row(rows, at).cells[name] for at in range(3)]
        assert len({cell.width() for cell in cells}) == 1
        assert len({cell.mapTo(rows, QPoint()).x() for cell in cells}) == 1
    empty = row(rows, 2).cells["place"]
    assert isinstance(empty, PlaceEditor)
    assert empty.edit.focusProxy().placeholderText() == ""


def test_the_cross_stands_beside_the_field_and_not_beside_its_caption(
    qtbot: QtBot, around: Surroundings
) -> None:
    rows = rows_of(qtbot, PARTIES, around)
    rows.resize(700, 300)
    rows.set_value((Party("MX"), Party("AR")))
    qtbot.waitExposed(rows)
    for at, cross in enumerate(rows.findChildren(MarkButton)[:2]):
        field = row(rows, at).cells["place"]
        off = cross.mapTo(rows, QPoint()).y() - field.mapTo(rows, QPoint()).y()
        assert abs(off) <= 2


def test_who_reported_is_completed_from_the_parties(qtbot: QtBot, around: Surroundings) -> None:
    parties = (Party("MX", "Ministry of Labour"), Party("AR"))
    rows = rows_of(qtbot, LEARNINGS, replace(around, parties=lambda: parties))
    rows.set_value((Learning("Registers"),))
    rows.activateWindow()
    qtbot.waitUntil(rows.isActiveWindow)
    reported = row(rows, 0).cells["reported_by"]
    assert isinstance(reported, LineEditor)
    reported.setFocus()
    qtbot.keyClicks(reported.line, "lab")
    popup = QApplication.activePopupWidget()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert rows.value()[0].reported_by == "Ministry of Labour"
