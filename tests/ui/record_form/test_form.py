from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from coopdesk.background import Background
from coopdesk.catalogue.drafts import kept_drafts
from coopdesk.catalogue.records import (
    add_records,
    delete_records,
    purge_records,
    read_record,
    save_record,
)
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError, FileReadOnly
from coopdesk.domain.periods import point
from coopdesk.domain.record_json import as_new
from coopdesk.domain.records import Learning, NextStep, Party, Record
from coopdesk.ui.editors.choice_editors import PlaceEditor, RecordEditor
from coopdesk.ui.editors.editor import LineEditor
from coopdesk.ui.editors.text_editors import TextEditor
from coopdesk.ui.record_form import RecordForm
from coopdesk.ui.record_form.part_row import PartList, PartRow
from coopdesk.ui.widgets.growing_text import GrowingTextEdit
from tests.ui.record_form.conftest import OpenForm
from tests.ui.record_form.examples import EXCHANGE_FULL

DEED = Deed("record_changed", "Elsewhere")
VISIT = Record(
    title="Training labour inspectors",
    narrative="Four days",
    parties=(Party("MX", "", "requesting"), Party("AR", "", "providing")),
    learnings=(Learning("Registers"),),
)


def kept(sessions: Sessions, record_id: int) -> Record:
    with sessions.reading() as session:
        return read_record(session, record_id)


def added(sessions: Sessions, record: Record) -> Record:
    _change, [record_id] = sessions.write(DEED, add_records, [record])
    return kept(sessions, record_id)


def write(form: RecordForm, field: str, text: str) -> None:
    editor = form.fields.field(field)
    if isinstance(editor, TextEditor):
        editor.edit.setPlainText(text)
    else:
        assert isinstance(editor, LineEditor)
        editor.type_text(text)


def answer(form: RecordForm, choice: QMessageBox.StandardButton) -> None:
    box = form.findChildren(QMessageBox)[-1]
    box.button(choice).click()


def test_only_a_title_is_needed(qtbot: QtBot, open_form: OpenForm, sessions: Sessions) -> None:
    form = open_form(Record())
    form.save()
    assert "no title" in form.fields.problem("title")
    write(form, "title", "Visit")
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved.args is not None
    assert kept(sessions, saved.args[0]).title == "Visit"
    assert form.windowTitle() == "Visit[*]"
    assert not form.isWindowModified()
    assert form.completeness.said().startswith("Saved")


def test_a_saved_form_goes_on_with_the_ids_of_what_was_saved(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    form = open_form(Record())
    form.set_value(VISIT)
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    assert saved.args is not None
    first = kept(sessions, saved.args[0])
    assert form.value() == first
    write(form, "narrative", "Five days")
    with qtbot.waitSignal(form.saved):
        form.save()
    again = kept(sessions, first.id)
    assert again.narrative == "Five days"
    assert again.revision == first.revision + 1
    assert again.parties == first.parties


def test_typing_during_a_save_stays(qtbot: QtBot, open_form: OpenForm, sessions: Sessions) -> None:
    form = open_form(Record())
    form.set_value(VISIT)
    form.save()
    write(form, "narrative", "Typed meanwhile")
    qtbot.waitSignal(form.saved).wait()
    assert form.value().narrative == "Typed meanwhile"
    assert form.value().learnings[0].id
    assert form.is_modified()


def test_an_unchanged_form_closes_without_asking(qtbot: QtBot, open_form: OpenForm) -> None:
    form = open_form(EXCHANGE_FULL)
    with qtbot.waitSignal(form.closed):
        qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form.findChild(QMessageBox) is None


def test_closing_asks_only_when_something_would_be_lost(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    form = open_form(Record())
    write(form, "title", "Visit")
    form.close()
    assert form.findChildren(QMessageBox)[-1].text() == "Save what you changed in “Visit”?"
    with qtbot.waitSignal(form.stays):
        answer(form, QMessageBox.StandardButton.Cancel)
    assert form.isVisible()
    form.close()
    with qtbot.waitSignals([form.saved, form.closed]):
        answer(form, QMessageBox.StandardButton.Save)


def test_discarding_closes_and_saves_nothing(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    record = added(sessions, VISIT)
    form = open_form(record)
    write(form, "title", "Another title")
    form.close()
    with qtbot.waitSignal(form.closed):
        answer(form, QMessageBox.StandardButton.Discard)
    assert kept(sessions, record.id) == record


def test_the_next_record_begins_with_the_same_countries_and_roles(
    qtbot: QtBot, open_form: OpenForm
) -> None:
    form = open_form(Record())
    form.set_value(VISIT)
    form.go_to("narrative")
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.value() == Record(
        parties=(Party("MX", "", "requesting"), Party("AR", "", "providing"))
    )
    assert not form.is_modified()
    assert form.fields.field("title").focusProxy().hasFocus()
    assert form.notice.text() == "The parties of the last record are filled in."
    assert form.completeness.said() == ""
    write(form, "title", "Second")
    with qtbot.waitSignal(form.saved):
        form.save()


def test_what_is_missing_is_told_and_leads_to_its_field(qtbot: QtBot, open_form: OpenForm) -> None:
    form = open_form(Record())
    assert form.completeness.text() == "0 of 7, missing: Title, Parties, Period, Topics"
    write(form, "title", "Visit")
    write(form, "period", "March 2024")
    qtbot.waitUntil(lambda: form.completeness.text() == "2 of 7, missing: Parties, Topics")
    form.completeness.asked_for.emit("topics")
    assert form.fields.field("topics").isAncestorOf(form.focusWidget())


def test_a_record_much_like_this_one_is_named(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    other = added(sessions, replace(VISIT, period=point(EXCHANGE_FULL.period.start, "month")))  # type: ignore[arg-type]
    form = open_form(Record())
    write(form, "title", "Training labour inspector")
    qtbot.waitUntil(lambda: not form.similar.isHidden())
    assert (
        form.similar.accessibleName() == "Looks like “Training labour inspectors” (Sep 2019) — open"
    )
    with qtbot.waitSignal(form.open_requested) as asked:
        form.similar.linkActivated.emit(str(other.id))
    assert asked.args == [other.id]


def test_a_saved_record_can_be_compared_with_one_much_like_it(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    other = added(sessions, VISIT)
    own = added(sessions, VISIT)
    form = open_form(own)
    write(form, "title", "Training labour inspector")
    qtbot.waitUntil(lambda: form.similar.accessibleName().endswith("open · compare or merge"))
    with qtbot.waitSignal(form.compare_requested) as asked:
        form.similar.linkActivated.emit(f"compare:{other.id}")
    assert asked.args == [own.id, other.id]


def test_two_who_changed_different_fields_keep_both(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    record = added(sessions, VISIT)
    form = open_form(record)
    write(form, "narrative", "Mine")
    sessions.write(DEED, save_record, replace(record, city="Lima"))
    form.save()
    qtbot.waitUntil(form.notice.isVisible)
    assert "City" in form.notice.text()
    assert form.notice.buttons()[0].text() == "Keep both changes"
    with qtbot.waitSignal(form.saved):
        form.notice.buttons()[0].click()
    assert (kept(sessions, record.id).narrative, kept(sessions, record.id).city) == ("Mine", "Lima")


def test_the_same_field_changed_by_two_is_decided_by_the_officer(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    record = added(sessions, VISIT)
    form = open_form(record)
    write(form, "narrative", "Mine")
    theirs = replace(record, narrative="Theirs", learnings=())
    sessions.write(DEED, save_record, theirs)
    form.save()
    qtbot.waitUntil(form.notice.isVisible)
    form.notice.buttons()[0].click()
    assert "Story: Theirs" in form.notice.text()
    form.notice.buttons()[1].click()
    assert form.value().narrative == "Theirs"
    form.notice.buttons()[0].click()
    assert form.value().narrative == "Mine"
    form.save()
    qtbot.waitUntil(form.notice.isVisible)
    with qtbot.waitSignal(form.saved):
        form.notice.buttons()[1].click()
    assert kept(sessions, record.id).narrative == "Mine"
    assert [each.text for each in kept(sessions, record.id).learnings] == ["Registers"]


def test_a_record_removed_meanwhile_can_be_saved_as_a_new_one(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    record = added(sessions, VISIT)
    form = open_form(record)
    write(form, "title", "Kept after all")
    sessions.write(DEED, delete_records, [record.id])
    sessions.write(DEED, purge_records, [record.id])
    form.save()
    qtbot.waitUntil(form.notice.isVisible)
    with qtbot.waitSignal(form.saved) as saved:
        form.notice.buttons()[0].click()
    assert saved.args is not None
    assert kept(sessions, saved.args[0]).title == "Kept after all"


def test_a_refusal_keeps_the_typing_and_says_why(
    qtbot: QtBot, open_form: OpenForm, background: Background
) -> None:
    form = open_form(Record())
    write(form, "title", "Visit")
    write(form, "city", "Li\0ma")
    form.save()
    qtbot.waitUntil(lambda: form.fields.field("city").isAncestorOf(form.focusWidget()))
    assert form.value().title == "Visit"
    assert form.is_modified()


def test_what_cannot_be_read_keeps_the_form_open_and_is_named(
    qtbot: QtBot, open_form: OpenForm
) -> None:
    form = open_form(Record(kind="project"))
    write(form, "title", "Safe work")
    write(form, "planned_end", "soon")
    with qtbot.waitSignal(form.saved):
        form.save_and_close()
    assert form.isVisible()
    assert form.notice.text() == "Saved, except what could not be read: Planned end."


def test_a_draft_is_kept_while_typing_and_dropped_on_saving(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions, tmp_path: Path
) -> None:
    def drafts(session: Session) -> list[str]:
        return [draft.record.title for draft in kept_drafts(session, tmp_path / "drafts")]

    def on_disk() -> list[str]:
        with sessions.reading() as session:
            return drafts(session)

    form = open_form(Record())
    write(form, "title", "Visit")
    assert form.drafts is not None
    form.drafts.keep()
    qtbot.waitUntil(lambda: on_disk() == ["Visit"])
    with qtbot.waitSignal(form.saved):
        form.save()
    qtbot.waitUntil(lambda: on_disk() == [])


def test_that_no_draft_can_be_kept_is_said_once(
    qtbot: QtBot, open_form: OpenForm, background: Background, tmp_path: Path
) -> None:
    (tmp_path / "drafts").write_text("a file where the folder should be", encoding="utf-8")
    form = open_form(Record())
    refusals: list[CatalogueError] = []
    background.refused.connect(refusals.append)
    assert form.drafts is not None
    for _ in range(2):
        form.drafts.keep()
    answered: list[object] = []
    background.see_through(lambda _session: 1).then(answered.append)  # behind the drafts
    qtbot.waitUntil(lambda: bool(answered))
    assert [type(each) for each in refusals] == [FileReadOnly]


def test_a_restored_draft_counts_as_unsaved(open_form: OpenForm, sessions: Sessions) -> None:
    record = added(sessions, VISIT)
    form = open_form(record)
    form.restore(replace(record, narrative="Typed before the crash"))
    assert form.is_modified()
    assert form.value().narrative == "Typed before the crash"


def test_a_duplicate_is_saved_as_a_record_of_its_own(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    record = added(sessions, VISIT)
    form = open_form(as_new(record))
    assert form.windowTitle() == "Copy of Training labour inspectors[*]"
    title = form.fields.field("title")
    assert isinstance(title, TextEditor)
    assert title.edit.textCursor().selectedText() == "Training labour inspectors"
    qtbot.waitUntil(lambda: "Training labour inspectors" in form.similar.accessibleName())
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    assert saved.args is not None
    assert saved.args[0] != record.id
    assert form.windowTitle() == "Training labour inspectors[*]"
    assert kept(sessions, saved.args[0]).learnings[0].text == "Registers"


def test_a_step_removed_in_the_form_is_removed_from_the_record(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    record = added(sessions, replace(VISIT, next_steps=(NextStep("One"), NextStep("Two"))))
    form = open_form(record)
    form.set_value(replace(record, next_steps=record.next_steps[1:]))
    with qtbot.waitSignal(form.saved):
        form.save()
    assert kept(sessions, record.id).next_steps == record.next_steps[1:]


def line_of(editor: QWidget) -> QWidget:
    assert isinstance(editor, PlaceEditor | RecordEditor)
    line = editor.edit.focusProxy()
    assert line is not None
    return line


def test_an_unread_party_is_named_on_saving_and_shown_in_its_row(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    form = open_form(added(sessions, VISIT))
    parties = form.fields.field("parties")
    assert isinstance(parties, PartList)
    third = parties.rows.editors()[2]
    assert isinstance(third, PartRow)
    qtbot.keyClicks(line_of(third.cells["place"]), "Atlantis")
    write(form, "city", "Lima")
    with qtbot.waitSignal(form.saved):
        form.save()
    assert form.notice.text() == "Saved, except what could not be read: Parties."
    form.notice.buttons()[0].click()
    assert form.focusWidget() is line_of(third.cells["place"])
    assert isinstance(third.cells["place"], PlaceEditor)
    third.cells["place"].edit.set_choice("CL", "Chile")
    with qtbot.waitSignal(form.saved):
        form.save()
    assert form.notice.isHidden()
    assert len(form.value().parties) == 3


def test_an_unknown_framework_is_named_on_saving(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    form = open_form(added(sessions, VISIT))
    framework = form.fields.field("framework")
    qtbot.keyClicks(line_of(framework), "Some group")
    form.save()
    assert form.notice.text() == "Saved, except what could not be read: Framework."
    assert isinstance(framework, RecordEditor)
    assert framework.edit.text() == "Some group"


def test_escape_closes_open_suggestions_and_not_the_form(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    form = open_form(added(sessions, VISIT))
    form.go_to("country_held")
    qtbot.keyClicks(form.focusWidget(), "mex")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert form.isVisible()
    assert form.findChild(QMessageBox) is None
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Escape)
    assert form.findChild(QMessageBox) is not None


def test_escape_leaves_the_form_from_every_kind_of_field(qtbot: QtBot, open_form: OpenForm) -> None:
    form = open_form(EXCHANGE_FULL)
    for field in ("title", "topics", "status", "parties", "period", "announcement_number"):
        form.show()
        form.go_to(field)
        with qtbot.waitSignal(form.closed):
            qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Escape)


def test_the_question_can_be_withdrawn_and_asked_again(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    form = open_form(Record())
    write(form, "title", "Visit")
    form.close()
    with qtbot.assertNotEmitted(form.stays):
        form.withdraw_question()
    assert not form.findChildren(QMessageBox)[-1].isVisible()
    form.close()
    box = form.findChildren(QMessageBox)[-1]
    qtbot.waitUntil(box.isActiveWindow)
    with qtbot.waitSignal(form.closed):
        qtbot.keyClick(box, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)


def test_an_ambiguous_period_is_said_on_saving_and_kept_as_a_doubt_until_it_is_settled(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    form = open_form(Record())
    write(form, "title", "Visit")
    write(form, "period", "03/04/2019")
    with qtbot.waitSignal(form.saved) as saved:
        form.save_and_close()
    assert saved.args is not None
    told = "“03/04/2019” could be 3 April 2019 or 4 March 2019 — kept as words"
    assert form.notice.text() == f"Saved. {told}"
    assert form.isVisible()
    [doubt] = kept(sessions, saved.args[0]).warnings
    assert (doubt.field, doubt.severity, doubt.text) == ("period", "doubt", told)
    assert not form.is_modified()
    write(form, "city", "Lima")
    with qtbot.waitSignal(form.saved):
        form.save()
    assert form.notice.isHidden()
    write(form, "period", "3 April 2019")
    with qtbot.waitSignal(form.saved):
        form.save()
    assert kept(sessions, saved.args[0]).warnings == ()


def test_plain_words_for_a_period_are_no_doubt(
    qtbot: QtBot, open_form: OpenForm, sessions: Sessions
) -> None:
    form = open_form(Record())
    write(form, "title", "Visit")
    write(form, "period", "after piloting")
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    assert saved.args is not None
    assert kept(sessions, saved.args[0]).warnings == ()
    assert form.notice.isHidden()


def test_the_index_follows_the_cursor(open_form: OpenForm) -> None:
    form = open_form(EXCHANGE_FULL)
    for field, section in (("next_steps", "Next steps"), ("title", "What"), ("city", "When")):
        form.go_to(field)
        assert form.fields.index.currentItem().text().startswith(section)


def test_a_tall_field_entered_is_shown_whole(qtbot: QtBot, open_form: OpenForm) -> None:
    form = open_form(replace(EXCHANGE_FULL, narrative="\n".join(["Line"] * 15)))
    form.go_to("country_held")
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    story = form.fields.field("narrative")
    assert story.isAncestorOf(form.focusWidget())
    assert story.visibleRegion().boundingRect() == story.rect()


def test_a_form_opens_whole_on_the_screen(open_form: OpenForm) -> None:
    form = open_form(Record())
    room = form.screen().availableGeometry()
    assert room.contains(form.geometry())
    assert abs(form.geometry().center().x() - room.center().x()) <= 1


def test_texts_leave_the_lower_edge_of_their_frames_free(qtbot: QtBot, open_form: OpenForm) -> None:
    long = "Training labour inspectors on child labour, " * 6
    form = open_form(replace(EXCHANGE_FULL, title=long, learnings=(Learning(long),) * 3))
    form.resize(1400, 700)
    form.resize(700, 700)
    form.resize(1400, 700)
    texts = [text for text in form.findChildren(GrowingTextEdit) if text.isVisible()]
    assert len(texts) > 4
    for text in texts:
        qtbot.waitUntil(lambda t=text: t.viewport().geometry().bottom() < t.rect().bottom())
