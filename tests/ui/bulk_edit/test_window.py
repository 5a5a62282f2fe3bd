"""Many records changed at once, in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records, change_record, read_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import PROJECT, Party, Record
from coopdesk.ui.bulk_edit import BulkEditWindow, Chosen
from coopdesk.ui.bulk_edit.change_row import INSTEAD, ChangeRow
from coopdesk.ui.bulk_edit.preview import CHANGED, REFUSED, SAME
from coopdesk.ui.editors.choice_editors import PlaceEditor, TermEditor
from coopdesk.ui.editors.editor import LineEditor
from coopdesk.ui.editors.text_editors import TopicsEditor
from coopdesk.ui.widgets.suggestions import Choice

RECORDS = [
    Record(title="Visit to Lima", status="completed", parties=(Party("MX", role="requesting"),)),
    Record(title="Visit to Cusco", status="completed"),
    Record(title="Call", status="reported"),
    Record(PROJECT, "Project", status="closed"),
]
Open = Callable[..., BulkEditWindow]


@pytest.fixture
def ids(background: Background) -> list[int]:
    deed = Deed("records_added", count=len(RECORDS))
    return background.sessions.write(deed, add_records, RECORDS)[1]


@pytest.fixture
def open_window(qtbot: QtBot, background: Background) -> Iterator[Open]:
    opened: list[BulkEditWindow] = []
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)

    def open_it(selected: Sequence[int], shown: Sequence[int] = ()) -> BulkEditWindow:
        window = BulkEditWindow(background, Chosen(selected, shown), "en")
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        opened.append(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield open_it
    for window in opened:
        delete(window)
    assert crashes == []


def set_status(qtbot: QtBot, window: BulkEditWindow, status: str) -> None:
    [row] = window.rows
    with qtbot.waitSignal(window.previewed):
        row.choose("status", "set")
        box = cast("TermEditor", row.editor()).box
        box.setCurrentIndex(box.findData(status))


def counts(window: BulkEditWindow) -> list[str]:
    return [window.preview._button(place).text() for place in (CHANGED, SAME, REFUSED)]


def lines(qtbot: QtBot, window: BulkEditWindow) -> list[list[str]]:
    table, model = window.preview.table, window.preview.table.model()

    def texts() -> list[list[str]]:
        return [
            [model.index(row, column).data() or "" for column in range(4)]
            for row in range(model.rowCount())
        ]

    qtbot.waitUntil(
        lambda: all(row[0] for row in texts()) and len(table.all_keys()) == len(texts())
    )
    return texts()


def read(background: Background, ids: Sequence[int]) -> list[Record]:
    with background.sessions.reading() as session:
        return read_records(session, ids)


def apply_button(window: BulkEditWindow) -> QPushButton:
    return window._apply


def test_nothing_can_be_done_before_a_change_says_all_it_needs(
    qtbot: QtBot, open_window: Open, ids: list[int]
) -> None:
    window = open_window(ids)
    qtbot.waitSignal(window.previewed)
    assert not apply_button(window).isEnabled()
    set_status(qtbot, window, "reported")
    assert apply_button(window).isEnabled()
    assert "2" in apply_button(window).text()


def test_the_preview_accounts_for_every_record(
    qtbot: QtBot, open_window: Open, ids: list[int]
) -> None:
    window = open_window(ids)
    set_status(qtbot, window, "reported")
    assert [text.split()[0] for text in counts(window)] == ["2", "1", "1"]
    assert lines(qtbot, window) == [
        ["Visit to Lima", "Status", "Completed", "Reported"],
        ["Visit to Cusco", "Status", "Completed", "Reported"],
    ]
    window.preview.choose(SAME)
    assert [row[0] for row in lines(qtbot, window)] == ["Call"]
    window.preview.choose(REFUSED)
    [[title, field, _before, why]] = lines(qtbot, window)
    assert (title, field) == ("Project", "Status")
    assert why == "Records of this kind have no such status or role."


def test_a_filter_leaves_the_lines_that_say_it(
    qtbot: QtBot, open_window: Open, ids: list[int]
) -> None:
    window = open_window(ids)
    set_status(qtbot, window, "reported")
    window.preview.filter.setText("cúsco")
    qtbot.waitUntil(lambda: len(window.preview.shown()) == 1)
    assert lines(qtbot, window)[0][0] == "Visit to Cusco"
    window.preview.filter.setText("completed")
    qtbot.waitUntil(lambda: len(window.preview.shown()) == 2)
    window.preview.filter.clear()
    qtbot.waitUntil(lambda: len(window.preview.shown()) == 2)


def test_the_chosen_line_is_told_in_full(qtbot: QtBot, open_window: Open, ids: list[int]) -> None:
    window = open_window(ids)
    set_status(qtbot, window, "reported")
    qtbot.waitUntil(lambda: bool(window.preview.told.toPlainText()))
    assert window.preview.told.toPlainText().splitlines() == [
        "Visit to Lima",
        "Status, before",
        "Completed",
        "Status, after",
        "Reported",
    ]


def test_what_is_shown_is_written_and_one_undo_takes_it_back(
    qtbot: QtBot, open_window: Open, background: Background, ids: list[int]
) -> None:
    before = [record.content_hash for record in read(background, ids)]
    window = open_window(ids)
    set_status(qtbot, window, "reported")
    with qtbot.waitSignal(background.done) as done:
        apply_button(window).click()
    assert done.args
    assert done.args[0].deed == Deed("records_edited", "", 2)
    qtbot.waitUntil(lambda: not window.isVisible())
    statuses = [record.status for record in read(background, ids)]
    assert statuses == ["reported", "reported", "reported", "closed"]
    with qtbot.waitSignal(background.changed):
        background.undo()
    assert [record.content_hash for record in read(background, ids)] == before


def test_a_change_of_one_record_bears_its_title(
    qtbot: QtBot, open_window: Open, background: Background, ids: list[int]
) -> None:
    window = open_window(ids[:1])
    set_status(qtbot, window, "reported")
    with qtbot.waitSignal(background.done) as done:
        apply_button(window).click()
    assert done.args
    assert done.args[0].deed == Deed("records_edited", "Visit to Lima", 1)


def test_the_selected_records_or_all_of_the_list_are_changed(
    qtbot: QtBot, open_window: Open, ids: list[int]
) -> None:
    window = open_window(ids[:1], ids)
    assert window.which.count() == 2
    set_status(qtbot, window, "reported")
    assert len(window.preview.shown()) == 1
    with qtbot.waitSignal(window.previewed):
        window.which.setCurrentIndex(1)
    assert len(window.preview.shown()) == 2


def test_several_changes_are_done_together_and_one_can_be_left_out(
    qtbot: QtBot, open_window: Open, ids: list[int]
) -> None:
    window = open_window(ids[:1])
    set_status(qtbot, window, "reported")
    row = window.add_row()
    row.choose("parties.place", "replace")
    with qtbot.waitSignal(window.previewed):
        for slot, place in (("value", "MX"), (INSTEAD, "VN")):
            editor = cast("PlaceEditor", row.editor(slot))
            editor.set_value(place)
            editor.changed.emit()
    assert [cells[1:] for cells in lines(qtbot, window)] == [
        ["Status", "Completed", "Reported"],
        ["Parties", "Mexico · Requesting", "Vietnam · Requesting"],
    ]
    with qtbot.waitSignal(window.previewed):
        row.removed.emit()
    assert len(window.preview.shown()) == 1
    assert len(window.rows) == 1


def test_words_are_found_as_typed(qtbot: QtBot, open_window: Open, ids: list[int]) -> None:
    window = open_window(ids)
    [row] = window.rows
    row.choose("title", "find")
    with qtbot.waitSignal(window.previewed):
        cast("LineEditor", row.editor()).type_text("visit to")
        cast("LineEditor", row.editor(INSTEAD)).type_text("mission in")
    assert [cells[3] for cells in lines(qtbot, window)] == ["Mission in Lima", "Mission in Cusco"]
    with qtbot.waitSignal(window.previewed):
        row.checks[1].click()
    assert list(window.preview.shown()) == []


def test_topics_are_offered_once_they_are_known(
    qtbot: QtBot, open_window: Open, ids: list[int]
) -> None:
    window = open_window(ids)
    [row] = window.rows
    editor = cast("TopicsEditor", row.editor())
    qtbot.waitUntil(lambda: bool(editor._suggest("child lab")))
    with qtbot.waitSignal(window.previewed):
        editor.edit.add(Choice("child-labour", "Child labour"))
    assert {cells[3] for cells in lines(qtbot, window)} == {"Child labour"}


def test_a_record_changed_meanwhile_is_shown_anew(
    qtbot: QtBot, open_window: Open, background: Background, ids: list[int]
) -> None:
    window = open_window(ids)
    set_status(qtbot, window, "reported")
    record = read(background, ids)[0]
    with qtbot.waitSignal(window.previewed):
        background.write(Deed("record_changed"), change_record, replace(record, status="reported"))
    assert [cells[0] for cells in lines(qtbot, window)] == ["Visit to Cusco"]


def test_a_record_changed_by_another_program_is_said_and_nothing_written(
    qtbot: QtBot, open_window: Open, background: Background, ids: list[int]
) -> None:
    window = open_window(ids)
    set_status(qtbot, window, "reported")
    record = read(background, ids)[1]
    other = Deed("record_changed")
    background.sessions.write(other, change_record, replace(record, city="Cusco"))
    with qtbot.waitSignal(window.finished):
        apply_button(window).click()
    assert "Visit to Cusco" in window.message()
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.plan() is not None)
    assert [record.status for record in read(background, ids)][:2] == ["completed", "completed"]
    with qtbot.waitSignal(background.done):  # what is shown now is as things are
        apply_button(window).click()


def test_cancel_while_writing_leaves_nothing(
    qtbot: QtBot, open_window: Open, background: Background, ids: list[int]
) -> None:
    window = open_window(ids)
    set_status(qtbot, window, "reported")
    with qtbot.waitSignal(window.finished):
        apply_button(window).click()
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.message() == "Stopped; no record was changed."
    assert window.isVisible()
    assert [record.status for record in read(background, ids)][:2] == ["completed", "completed"]


@pytest.mark.parametrize("kind", ["exchange", "project", "framework"])
def test_fields_of_other_kinds_are_not_offered(
    qtbot: QtBot, background: Background, ids: list[int], kind: str
) -> None:
    window = BulkEditWindow(background, Chosen(ids, kinds=(kind,)), "en")
    qtbot.addWidget(window)
    box = window.rows[0].field_choice
    names = {box.itemData(at) for at in range(box.count())} - {None}
    assert ("modality" in names) is (kind == "exchange")
    assert ("planned_end" in names) is (kind == "project")
    assert ("framework_type" in names) is (kind == "framework")
    assert all("(" not in box.itemText(at) for at in range(box.count()))


def test_every_field_and_deed_can_be_chosen_and_every_control_is_named(
    qtbot: QtBot, open_window: Open, ids: list[int]
) -> None:
    window = open_window(ids)
    [row] = window.rows
    for place in range(row.field_choice.count()):
        if row.field_choice.itemData(place) is None:  # a line between groups
            continue
        row.field_choice.setCurrentIndex(place)
        for deed in range(row.deed_choice.count()):
            row.deed_choice.setCurrentIndex(deed)
            assert row.change().field == row.field_choice.currentData()
            unnamed = [w for w in _stops(row) if not w.accessibleName()]
            assert unnamed == [], (row.change(), unnamed)
    assert [w for w in _stops(window) if not w.accessibleName() and not _text(w)] == []


def _stops(window: QWidget) -> list[QWidget]:
    tab = Qt.FocusPolicy.TabFocus
    return [
        w
        for w in window.findChildren(QWidget)
        if w.isVisible() and w.focusPolicy() & tab and not isinstance(w, ChangeRow) and not _text(w)
    ]


def _text(widget: QWidget) -> str:
    say = getattr(widget, "text", None)
    return say() if callable(say) and not isinstance(widget, QComboBox) else ""
