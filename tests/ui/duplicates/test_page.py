"""The page of pairs: found by itself, decided about one by one or many at once, all undone."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import delete_records, read_record
from coopdesk.domain.changes import Change, Deed
from coopdesk.domain.records import Record
from coopdesk.ui.duplicates import DuplicatesPage
from coopdesk.ui.duplicates.batch import MergeQuestion
from coopdesk.ui.duplicates.page import AT_ONCE
from coopdesk.ui.duplicates.panel import AS_ONE, SIDE_BY_SIDE
from coopdesk.ui.widgets.empty_state import EmptyState
from tests.ui.duplicates.conftest import AROUND, COURSE, VISIT

FLAG = QItemSelectionModel.SelectionFlag


def ids(page: DuplicatesPage) -> list[tuple[int, int]]:
    return [pair.ids for pair in page.list.pairs()]


def read(background: Background, record_id: int) -> Record:
    with background.sessions.reading() as session:
        return read_record(session, record_id)


def select(page: DuplicatesPage, *rows: int) -> None:
    page.list.selectRow(rows[0])
    for row in rows[1:]:
        index = page.list.model().index(row, 0)
        page.list.selectionModel().select(index, FLAG.Select | FLAG.Rows)


def shown(qtbot: QtBot, page: DuplicatesPage, pair: tuple[int, int]) -> None:
    page.list.choose(pair)

    def is_there() -> bool:
        choices = page.panel.choices()
        return choices is not None and (choices.two.left.id, choices.two.right.id) == pair

    qtbot.waitUntil(is_there)


@pytest.fixture
def done(filled: Background) -> list[Change]:
    told: list[Change] = []
    filled.changed.connect(told.append)
    return told


def test_pairs_are_found_when_the_page_is_first_shown_surest_first(page: DuplicatesPage) -> None:
    assert ids(page)[:2] in ([(3, 4), (1, 2)], [(1, 2), (3, 4)])
    assert [pair.confidence for pair in page.list.pairs()] == ["high", "high", "likely", "likely"]
    assert page.list.currentIndex().row() == 0
    assert not page.strip.isVisible()


def test_the_table_keeps_the_rules_of_models(qtbot: QtBot, page: DuplicatesPage) -> None:
    QAbstractItemModelTester(page.list.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    row = page.list.model().index(ids(page).index((1, 2)), 0)
    texts = [row.siblingAtColumn(column).data() for column in range(6)]
    assert texts[0] == "Almost certain"
    assert texts[2:5] == ["Exchange", VISIT.title, VISIT.title]
    assert texts[5].startswith("same title · Argentina, Mexico · same dates")
    spoken = row.siblingAtColumn(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Added first: {VISIT.title}"


def test_only_what_is_wanted_is_shown(page: DuplicatesPage) -> None:
    page.filters.kind.setCurrentIndex(page.filters.kind.findData("project"))
    assert ids(page) == [(3, 4)]
    page.filters.show_all()
    page.filters.place.setCurrentIndex(page.filters.place.findData("MX"))
    assert {pair.kind for pair in page.list.pairs()} == {"exchange"}
    assert page.filters.place.currentText().startswith("Mexico (")
    page.filters.confidence.setCurrentIndex(page.filters.confidence.findData("high"))
    assert ids(page) == [(1, 2)]
    page.filters.show_all()
    assert page.list.count() == 4


def test_the_pair_that_is_chosen_stands_side_by_side(qtbot: QtBot, page: DuplicatesPage) -> None:
    shown(qtbot, page, (1, 2))
    rows = {row.field.name: row for row in page.panel.comparison.rows}
    differing = [row.field.name for row in page.panel.comparison.rows if row.field.differs]
    assert differing == ["reference", "city", "learnings"]
    assert list(rows)[:3] == differing
    assert rows["learnings"].buttons["both"].isChecked()
    assert rows["city"].buttons["right"].isChecked()
    assert rows["learnings"].said("right") == "Plan the drill"
    assert "+" in texts_of(page.panel.comparison)
    assert not rows["title"].buttons
    assert rows["title"]._texts["left"].isHidden()
    fold = page.panel.comparison.fold
    assert fold
    fold.click()
    assert not rows["title"]._texts["left"].isHidden()


def test_the_part_that_is_looked_at_stays_when_nothing_is_selected_for_a_while(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    shown(qtbot, page, ids(page)[0])
    assert page.panel.tabs.currentIndex() == SIDE_BY_SIDE
    for part in (AS_ONE, SIDE_BY_SIDE):
        page.panel.show_part(part)
        page.panel.show_two(None)
        assert not page.panel.tabs.isEnabled()
        page.panel.show_two(ids(page)[0])
        qtbot.waitUntil(page.panel.tabs.isEnabled)
        assert page.panel.tabs.currentIndex() == part


def texts_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_what_is_merged_is_what_was_chosen_and_previewed(
    qtbot: QtBot, page: DuplicatesPage, filled: Background, done: list[Change]
) -> None:
    shown(qtbot, page, (1, 2))
    comparison = page.panel.comparison
    comparison.survivors["left"].click()
    rows = {row.field.name: row for row in comparison.rows}
    rows["learnings"].buttons["right"].click()
    page.panel.show_part(AS_ONE)
    assert "Plan the drill" in page.panel.preview.plain_text()
    assert "Ask early" not in page.panel.preview.plain_text()
    page.panel.merge_button.click()
    qtbot.waitUntil(lambda: len(done) == 1)
    title = VISIT.title
    assert done[0].deed == Deed("records_merged", f"{title} → {title}", 1)
    qtbot.waitUntil(lambda: (1, 2) not in ids(page))
    kept = read(filled, 1)
    assert ([each.text for each in kept.learnings], kept.city) == (["Plan the drill"], "Lima")
    assert read(filled, 2).deleted_at
    qtbot.waitUntil(lambda: page.panel.choices() is not None)


def test_undo_brings_the_pair_and_the_choice_back(
    qtbot: QtBot, page: DuplicatesPage, filled: Background
) -> None:
    before = read(filled, 1).content_hash, read(filled, 2).content_hash
    shown(qtbot, page, (1, 2))
    assert page._told.text() == "4 pair(s) among 5 record(s)"
    page.panel.merge()
    qtbot.waitUntil(lambda: (1, 2) not in ids(page))
    assert page._told.text().endswith("among 4 record(s)")
    assert [pair.ids for pair in page.list.selected()] != [(1, 2)]
    filled.undo()
    qtbot.waitUntil(lambda: (1, 2) in ids(page))
    assert (read(filled, 1).content_hash, read(filled, 2).content_hash) == before
    assert [pair.ids for pair in page.list.selected()] == [(1, 2)]
    shown(qtbot, page, (1, 2))


def test_why_pairs_are_not_merged_at_once_stands_beside_the_button(page: DuplicatesPage) -> None:
    likely = [n for n, pair in enumerate(page.list.pairs()) if pair.confidence == "likely"]
    select(page, likely[0])
    assert page._why_not.text().startswith("Select several almost certain pairs")
    select(page, *likely[:2])
    assert page._why_not.text().startswith("2 selected pair(s) are not almost certain")
    select(page, 0, 1)
    assert (page._why_not.text(), page.merge_many.isEnabled()) == ("", True)


def test_the_other_record_may_stay(qtbot: QtBot, page: DuplicatesPage, filled: Background) -> None:
    shown(qtbot, page, (1, 2))
    choices = page.panel.choices()
    assert choices
    assert choices.survivor == "right"  # it says more
    page.panel.merge()
    qtbot.waitUntil(lambda: read(filled, 1).deleted_at is not None)
    assert read(filled, 2).deleted_at is None


def test_a_change_of_the_survivor_leaves_what_was_chosen(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    shown(qtbot, page, (1, 2))
    rows = {row.field.name: row for row in page.panel.comparison.rows}
    rows["city"].buttons["left"].click()
    page.panel.comparison.survivors["left"].click()
    choices = page.panel.choices()
    assert choices
    assert (choices.survivor, choices.place("city")) == ("left", "left")
    assert choices.place("reference") == "right"
    assert choices.united().city == ""


def test_a_click_on_what_a_side_says_takes_it_from_there(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    shown(qtbot, page, (1, 2))
    [row] = [row for row in page.panel.comparison.rows if row.field.name == "city"]
    qtbot.mouseClick(row._texts["left"], Qt.MouseButton.LeftButton)
    choices = page.panel.choices()
    assert choices
    assert row.buttons["left"].isChecked()
    assert choices.place("city") == "left"


def test_a_pair_told_apart_goes_and_comes_back_with_undo(
    qtbot: QtBot, page: DuplicatesPage, filled: Background, done: list[Change]
) -> None:
    shown(qtbot, page, (3, 4))
    page.panel.apart_button.click()
    qtbot.waitUntil(lambda: (3, 4) not in ids(page) and len(done) == 1)
    assert done[0].deed == Deed("records_told_apart", COURSE.title, 1)
    page.refresh()
    qtbot.waitUntil(lambda: not page.search.is_going_on)
    assert (3, 4) not in ids(page)
    filled.undo()
    qtbot.waitUntil(lambda: (3, 4) in ids(page))


def test_several_pairs_are_told_apart_at_once(
    qtbot: QtBot, page: DuplicatesPage, filled: Background, done: list[Change]
) -> None:
    page.list.selectAll()
    page.actions_by_key["apart"].trigger()
    qtbot.waitUntil(lambda: page.list.count() == 0 and len(done) == 1)
    assert done[0].deed == Deed("records_told_apart", "", 4)
    assert page.findChildren(EmptyState)
    filled.undo()
    qtbot.waitUntil(lambda: page.list.count() == 4)


def question(page: DuplicatesPage) -> MergeQuestion:
    return page.findChildren(MergeQuestion)[-1]


def test_pairs_that_are_almost_certain_are_merged_at_once_after_a_look(
    qtbot: QtBot, page: DuplicatesPage, filled: Background, done: list[Change]
) -> None:
    select(page, 0, 1)
    page.merge_many.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(MergeQuestion)))
    asked = question(page)
    assert asked.list.topLevelItemCount() == 2
    assert asked.merge.text() == "Merge 2 pair(s)"
    assert done == []
    asked.merge.click()
    qtbot.waitUntil(lambda: len(done) == 1)
    assert done[0].deed == Deed("records_merged", "", 2)
    qtbot.waitUntil(lambda: not {(1, 2), (3, 4)} & set(ids(page)))
    assert sorted(each.text for each in read(filled, 2).learnings) == [
        "Ask early",
        "Plan the drill",
    ]
    filled.undo()
    qtbot.waitUntil(lambda: page.list.count() == 4)


def test_a_pair_may_be_left_out_of_a_batch(
    qtbot: QtBot, page: DuplicatesPage, done: list[Change]
) -> None:
    select(page, 0, 1)
    page.merge_selected()
    qtbot.waitUntil(lambda: bool(page.findChildren(MergeQuestion)))
    asked = question(page)
    first = asked.list.topLevelItem(0)
    assert first
    first.setCheckState(0, Qt.CheckState.Unchecked)
    assert asked.merge.text() == "Merge 1 pair(s)"
    asked.merge.click()
    qtbot.waitUntil(lambda: len(done) == 1)
    assert done[0].deed.count == 1
    qtbot.waitUntil(lambda: page.list.count() == 3 or page.list.count() == 2)


def test_a_pair_that_is_not_certain_is_never_merged_in_a_batch(page: DuplicatesPage) -> None:
    select(page, 0, 2)
    assert not page.actions_by_key["merge_selected"].isEnabled()
    select(page, 0)
    assert not page.actions_by_key["merge_selected"].isEnabled()
    select(page, 0, 1)
    assert page.actions_by_key["merge_selected"].isEnabled()


def test_what_is_selected_stays_so_when_others_go(
    qtbot: QtBot, page: DuplicatesPage, filled: Background
) -> None:
    wanted = ids(page)[2]
    shown(qtbot, page, wanted)
    filled.write(Deed("records_deleted"), delete_records, [4])
    qtbot.waitUntil(lambda: page.list.count() == 3)
    assert [pair.ids for pair in page.list.selected()] == [wanted]
    choices = page.panel.choices()
    assert choices
    assert (choices.two.left.id, choices.two.right.id) == wanted


def test_everything_is_done_with_keys(
    qtbot: QtBot, page: DuplicatesPage, filled: Background, done: list[Change]
) -> None:
    opened: list[int] = []
    page.open_wanted.connect(opened.append)
    shown(qtbot, page, (1, 2))
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert opened == [1, 2]
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page.list, Qt.Key.Key_M, control)
    qtbot.waitUntil(lambda: len(done) == 1)
    qtbot.waitUntil(lambda: (1, 2) not in ids(page) and page.panel.apart_button.isEnabled())
    qtbot.keyClick(page.list, Qt.Key.Key_D, control | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert [change.deed.name for change in done] == ["records_merged", "records_told_apart"]


def test_every_control_has_a_name(qtbot: QtBot, page: DuplicatesPage) -> None:
    shown(qtbot, page, (1, 2))
    nameless = [
        widget
        for kind in (QAbstractButton, QComboBox, QAbstractItemView)
        for widget in page.findChildren(kind)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []
    rows = {row.field.name: row for row in page.panel.comparison.rows}
    assert rows["city"].buttons["left"].accessibleName() == "City, left: nothing"
    assert rows["city"].buttons["right"].accessibleName() == "City, right: Lima"
    assert rows["learnings"].buttons["both"].accessibleName() == "Learnings: both"


def test_an_empty_catalogue_says_what_belongs_here(qtbot: QtBot, background: Background) -> None:
    page = DuplicatesPage(background, AROUND)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(
        lambda: any(
            state.accessibleName() == "No two records look the same"
            for state in page.findChildren(EmptyState)
        )
    )
    assert not page.panel.isVisible()


def test_many_records_are_looked_through_only_when_asked(
    qtbot: QtBot, filled: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    from coopdesk.ui.duplicates import page as room  # noqa: PLC0415

    assert AT_ONCE >= 10_000
    monkeypatch.setattr(room, "AT_ONCE", 3)
    page = DuplicatesPage(filled, AROUND)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "5 record(s)" in texts_of(page))
    assert not page.search.is_going_on
    button = page.findChildren(EmptyState)[-1].findChildren(QAbstractButton)[0]
    assert button.text() == "Look for duplicates"
    button.click()
    qtbot.waitUntil(lambda: page.list.count() == 4)


def test_looking_can_be_stopped_and_what_was_found_before_stays(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    before = ids(page)
    page.refresh()
    assert page.search.is_going_on
    assert not page.actions_by_key["look"].isEnabled()
    page.strip.cancelled.emit()
    assert not page.search.is_going_on
    assert not page.strip.isVisible()
    assert ids(page) == before
    page.refresh()
    qtbot.waitUntil(lambda: not page.search.is_going_on)
    assert ids(page) == before
