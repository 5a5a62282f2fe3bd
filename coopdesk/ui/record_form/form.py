"""The window of one record: what is typed, what is missing, and saving it without losing a word."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.duplicates import similar_records
from coopdesk.domain.errors import CatalogueError, NoSuchRecord, TextRefused, TitleMissing
from coopdesk.domain.record_json import as_new
from coopdesk.domain.records import FRAMEWORK, PROJECT, Record, RecordRow
from coopdesk.ui.editors.date_editors import DayEditor, PeriodEditor
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.ui.editors.text_editors import TextEditor, TopicsEditor
from coopdesk.ui.messages import explain
from coopdesk.ui.messages.holders import reading_text
from coopdesk.ui.record_form.closing_question import ClosingQuestion
from coopdesk.ui.record_form.completeness_line import CompletenessLine
from coopdesk.ui.record_form.draft_keeping import DraftKeeping
from coopdesk.ui.record_form.merge import after_save, same
from coopdesk.ui.record_form.notices import NoticeBar, SimilarLine, field_names
from coopdesk.ui.record_form.opening_place import open_in_the_middle
from coopdesk.ui.record_form.other_version import OtherVersion
from coopdesk.ui.record_form.period_doubt import with_period_doubt
from coopdesk.ui.record_form.reading_order import reading_order
from coopdesk.ui.record_form.record_fields import RecordFields
from coopdesk.ui.record_form.results_editor import ResultsEditor
from coopdesk.ui.record_form.saving import Saving
from coopdesk.ui.record_form.sections import FIELDS
from coopdesk.ui.widgets.measures import EDGE, FIELD
from coopdesk.ui.writing import writes
from coopdesk.vocabulary.topics import TopicIndex

REVIEWED_AFTER = 100  # ms without typing: what is missing is counted anew
COMPARED_AFTER = 400  # ms without typing: records much like this one are looked for
COMPARED = {"title", "parties", "period", "country_held"}


class RecordForm(QWidget):
    """Write one record in a window of its own."""

    saved = Signal(int)  # id
    closed = Signal()
    stays = Signal()  # closing was asked about, and is not wanted after all
    open_requested = Signal(int)  # id of another record
    compare_requested = Signal(int, int)  # ids of this record and of another one

    def __init__(
        self,
        background: Background,
        record: Record,
        topics: TopicIndex,
        language: str,
        parent: QWidget | None = None,
        *,
        drafts: Path | None = None,
        form_id: str = "",
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._background = background
        self._surroundings = Surroundings(
            background,
            topics,
            language,
            record.kind,
            parties=lambda: self.value().parties,
            record=self.value,
        )
        self._opened = record
        self._is_copy = not record.id and bool(record.title)  # until it is saved
        self._doubts: list[str] = []  # that came with the save under way
        self._after = ""  # a save: "close", "next" or nothing
        self._was_held = False  # by a program that writes
        self._is_told = False  # by the notice, what could not be read
        self._may_close = False
        self._question = ClosingQuestion(self)
        self._question.save_asked.connect(self.save_and_close)
        self._question.discard_asked.connect(self._close_now)
        self._question.stay_asked.connect(self.stays)
        self._similar_reply: Reply[list[RecordRow]] | None = None
        self._drafts_folder = drafts
        self.drafts = self._draft_keeping(form_id)
        self._saving = Saving(background, self)
        self._saving.saved.connect(self._take_saved)
        self._saving.changed_meanwhile.connect(self._show_other_version)
        self._saving.refused.connect(self._explain)
        self._saving.crashed.connect(self._say_not_saved)
        self.notice = NoticeBar(self)
        self._other_version = OtherVersion(
            self.notice, language, self.value, self._become, self.save, self._save_over
        )
        self.similar = SimilarLine(language, self)
        self.similar.open_requested.connect(self.open_requested)
        self.similar.compare_requested.connect(self._ask_to_compare)
        self.fields = self._make_fields(record)
        self.completeness = CompletenessLine(self)
        self.completeness.asked_for.connect(self.go_to)
        self._lay_out()
        self._make_keys()
        self._review_later = _timer(self, REVIEWED_AFTER, self.review)
        self._compare_later = _timer(self, COMPARED_AFTER, self._look_for_similar)
        open_in_the_middle(self, parent)
        self.review()
        self.fields.go_to("title")
        if self._is_copy:
            self._begin_copy()
        writes(background, self._save_button, self._next_button, self._close_button)
        background.writable.connect(self._follow_desk)
        self._follow_desk(background.may_write)

    def go_to(self, field: str) -> None:
        """Put the cursor into a field."""
        self.fields.go_to(field)

    def go_to_line(self, line_id: int) -> None:
        """Go to a line of an activity of a project, by its id."""
        results = self.fields.field("results")
        if isinstance(results, ResultsEditor) and results.go_to_line(line_id):
            self.go_to("results")
            # sections built just now have their heights once they are laid out
            QTimer.singleShot(0, self, partial(self._show_results, results))

    def _show_results(self, results: ResultsEditor) -> None:
        self.fields.page.go_to("results")
        results.setFocus()

    def value(self) -> Record:
        """Return the record as typed."""
        return self.fields.value()

    def set_value(self, record: Record) -> None:
        """Show a record of the same kind, as if it had been typed into the one opened."""
        self.fields.set_value(record)
        self.review()

    def use_topics(self, topics: TopicIndex) -> None:
        """Offer the topics of a thesaurus that has changed."""
        for editor in self.findChildren(TopicsEditor):
            editor.use_topics(topics)

    def restore(self, draft: Record) -> None:
        """Show a draft kept from an earlier window; it counts as typed and not saved."""
        self._opened = Record(kind=draft.kind, id=draft.id, revision=draft.revision)
        self._is_copy = False
        self.set_value(draft)

    def is_modified(self) -> bool:
        """Tell whether closing would lose something."""
        return bool(self.fields.unread()) or not same(self.value(), self._opened)

    def withdraw_question(self) -> None:
        """Take the question before closing away without an answer."""
        self._question.withdraw()

    def save(self) -> None:
        """Save and stay open."""
        self._save("")

    def save_and_close(self) -> None:
        """Save and close, unless something typed could not be read."""
        self._save("close")

    def save_and_next(self) -> None:
        """Save and go on with a new record of the same parties."""
        self._save("next")

    def review(self) -> None:
        """Show anew what is missing and whether something is unsaved."""
        record = self.value()
        self.completeness.show_record(record)
        self.fields.show_missing(record)
        self.setWindowModified(self.is_modified())
        self._show_title(record)
        if record.title.strip():
            self.fields.say_problem("title", "")

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close or not self.is_modified():
            if self.drafts is not None:
                self.drafts.drop()
            self._review_later.stop()
            self._compare_later.stop()
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        self.review()  # the title may be a moment old
        self._question.ask(self._title)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self._move_on()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self.close()  # no shortcut, which would be heard before a list of suggestions is
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        here = QApplication.focusWidget()
        self.fields.build_ahead(here)
        stops = reading_order(self)
        if not stops:
            return False
        at = stops.index(here) if here in stops else -1
        self._enter(stops[(at + (1 if next else -1)) % len(stops)])
        return True

    def _move_on(self) -> None:
        here = QApplication.focusWidget()
        if isinstance(here, QPushButton | QToolButton):
            here.click()
            return
        self.fields.build_ahead(here)
        stops = [
            stop
            for stop in reading_order(self.fields.page)
            if not isinstance(stop, QToolButton | QPushButton)
        ]
        at = stops.index(here) if here in stops else -1
        if at + 1 < len(stops):
            self._enter(stops[at + 1])
        else:
            self.focusNextPrevChild(True)

    def _enter(self, stop: QWidget) -> None:
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if self.fields.page.isAncestorOf(stop):
            self.fields.page.show_field(stop)

    def _make_fields(self, record: Record) -> RecordFields:
        fields = RecordFields(self._surroundings, record, self)
        fields.changed.connect(self._follow_typing)
        return fields

    def _draft_keeping(self, form_id: str) -> DraftKeeping | None:
        if self._drafts_folder is None:
            return None
        return DraftKeeping(self._background, self._drafts_folder, form_id, self.value, self)

    def _lay_out(self) -> None:
        self._save_button = _button(self.tr("&Save"), self.save, self)
        self._next_button = _button(self.tr("Save and start the &next"), self.save_and_next, self)
        self._close_button = _button(self.tr("Sa&ve and close"), self.save_and_close, self)
        self._save_button.setToolTip(self.tr("Ctrl+S"))
        self._next_button.setToolTip(self.tr("Ctrl+Enter: the same countries and roles again"))
        bottom = QHBoxLayout()
        bottom.setContentsMargins(EDGE, FIELD, EDGE, FIELD)
        bottom.setSpacing(FIELD)
        bottom.addWidget(self.completeness, 1)
        bottom.addWidget(self._next_button)
        bottom.addWidget(self._close_button)
        bottom.addWidget(self._save_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.similar)
        self._column.addWidget(self.fields, 1)
        self._column.addLayout(bottom)

    def _follow_desk(self, may_write: bool) -> None:  # noqa: FBT001 - a signal's
        """Say why nothing can be saved; what was typed stays, and is kept as draft."""
        if not may_write:
            self.notice.tell(reading_text(self._background), [])
        elif self._was_held:
            self.notice.done()
        self._was_held = not may_write

    def _make_keys(self) -> None:
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Save), self.save),
            (QKeySequence("Ctrl+Return"), self.save_and_next),
            (QKeySequence("Ctrl+Enter"), self.save_and_next),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence("Ctrl+;"), self.insert_today),
            (QKeySequence("F6"), self._go_to_other_pane),
        ):
            QShortcut(keys, self).activated.connect(act)

    def insert_today(self) -> None:
        """Write today's date into the date field with the cursor."""
        editor = QApplication.focusWidget()
        while editor is not None and not isinstance(editor, DayEditor | PeriodEditor):
            editor = editor.parentWidget()
        if editor is not None:
            editor.insert_today()

    def _go_to_other_pane(self) -> None:
        index = self.fields.index
        if index.hasFocus():
            self.fields.page.go_to(self.fields.page.current())
        else:
            index.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _follow_typing(self, name: str) -> None:
        self._review_later.start()
        if name in COMPARED:
            self._compare_later.start()
        if self.drafts is not None:
            self.drafts.follow_typing()

    def _look_for_similar(self) -> None:
        if self._similar_reply is not None:
            self._similar_reply.forget()
        self._similar_reply = self._background.read(similar_records, self.value())
        self._similar_reply.then(self._show_similar)

    def _show_similar(self, rows: list[RecordRow]) -> None:
        self.similar.show_rows(rows, comparable=bool(self._opened.id))

    def _ask_to_compare(self, other: int) -> None:
        self.compare_requested.emit(self._opened.id, other)

    def _show_title(self, record: Record) -> None:
        if record.title.strip():
            title = record.title.strip()
        elif record.kind == PROJECT:
            title = self.tr("New project")
        elif record.kind == FRAMEWORK:
            title = self.tr("New framework")
        else:
            title = self.tr("New exchange")
        self._title = title
        shown = self.tr("Copy of {title}").format(title=title) if self._is_copy else title
        self.setWindowTitle(f"{shown.replace('[*]', '[*][*]')}[*]")

    def _begin_copy(self) -> None:
        title = self.fields.field("title")
        if isinstance(title, TextEditor):
            title.select_all()
        self._look_for_similar()

    def _save(self, after: str) -> None:
        if self._saving.is_busy or not self._background.may_write:
            return
        self._after = after
        record = self.value()
        if not record.title.strip():
            self._explain(TitleMissing())
            return
        record = self._with_doubt(record)
        if record.id and same(record, self._opened):
            self._finish(replace(record), was_saved=False)
            return
        self.completeness.say(self.tr("Saving…"))
        self._saving.save(record)

    def _with_doubt(self, record: Record) -> Record:
        around = self._surroundings
        doubted = with_period_doubt(record, self._opened, around.language, around.today())
        self._doubts = [each.text for each in doubted.warnings if each not in record.warnings]
        if doubted is not record:
            self.fields.set_value(doubted)
        return doubted

    def _take_saved(self, sent: Record, kept: Record) -> None:
        self.notice.done()
        self._opened = kept
        self._is_copy = False
        self.fields.set_value(after_save(sent, kept, self.value()))
        if self.drafts is not None:
            self.drafts.drop()
        self._finish(kept, was_saved=True)

    def _finish(self, kept: Record, *, was_saved: bool) -> None:
        self.review()
        now = QLocale().toString(QDateTime.currentDateTime().time(), QLocale.FormatType.ShortFormat)
        self.completeness.say(self.tr("Saved {time}").format(time=now))
        if was_saved:
            self.saved.emit(kept.id)
        after, self._after = self._after, ""
        if self._tell_what_is_open():
            return
        if after == "close":
            self._close_now()
        elif after == "next":
            self._start_next(kept)

    def _tell_what_is_open(self) -> bool:
        """Say what was not read, or read with a doubt; tell whether there is any."""
        if self._is_told:
            self.notice.done()
        unread, doubts = self.fields.unread(), self._doubts
        self._doubts = []
        said = [self.tr("Saved. {doubt}").format(doubt=doubt) for doubt in doubts]
        if unread:
            told = self.tr("Saved, except what could not be read: {fields}.")
            said.insert(0, told.format(fields=field_names(unread)))
        self._is_told = bool(said)
        if said:
            show = partial(self.fields.go_to_unread, unread[0] if unread else "period")
            self.notice.ask("\n".join(said), [(self.tr("Show it"), show)])
        return self._is_told

    def _start_next(self, kept: Record) -> None:
        parties = tuple(replace(party, id=0, note="") for party in kept.parties)
        self._opened = Record(kind=kept.kind, language=kept.language, parties=parties)
        old = self.fields
        self.fields = self._make_fields(self._opened)
        self._column.replaceWidget(old, self.fields)
        old.hide()
        old.deleteLater()
        self.fields.show()
        self.similar.show_rows(())
        self.drafts = self._draft_keeping("")
        self.completeness.say("")
        if parties:
            text = self.tr("The parties of the last record are filled in.")
            self.notice.tell(text, [(self.tr("Close this note"), self.notice.done)])
        self.review()
        self.fields.go_to("title")

    def _explain(self, refusal: CatalogueError) -> None:
        self._after, self._doubts = "", []
        self.completeness.say("")
        text = explain(refusal)
        match refusal:
            case TitleMissing():
                self.fields.go_to("title")
                self.fields.say_problem("title", text)
            case TextRefused(field=field) if field in FIELDS:
                self.fields.go_to(field)
                self.fields.say_problem(field, text)
            case NoSuchRecord():
                self.notice.ask(text, [(self.tr("Save as a new record"), self._save_as_new)])
            case _:
                self.notice.ask(text, [(self.tr("Try again"), self.save)])

    def _save_as_new(self) -> None:
        self._opened = Record(kind=self._opened.kind)
        self.fields.set_value(as_new(self.value()))
        self.save()

    def _say_not_saved(self) -> None:
        self._after = ""
        self.completeness.say("")
        text = self.tr("This could not be saved. What you typed is still here.")
        self.notice.ask(text, [(self.tr("Try again"), self.save)])

    def _show_other_version(self, theirs: Record) -> None:
        self._after = ""
        self.completeness.say("")
        self._other_version.show(self._opened, theirs)

    def _become(self, opened: Record, shown: Record) -> None:
        self._opened = opened
        self.set_value(shown)

    def _save_over(self) -> None:
        self._saving.save_over(self.value())

    def _close_now(self) -> None:
        self._may_close = True
        self.close()


def _button(label: str, act: object, parent: QWidget) -> QPushButton:
    button = QPushButton(label, parent)
    button.clicked.connect(act)
    return button


def _timer(parent: QWidget, wait: int, act: object) -> QTimer:
    timer = QTimer(parent, interval=wait, singleShot=True)
    timer.timeout.connect(act)
    return timer
