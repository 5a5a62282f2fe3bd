"""The review of a later report: what it tells otherwise, and what of it is taken in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.capture.drafts import Draft
from coopdesk.capture.kept_review import BegunReview, Ticks, ticked_again, ticks_of, work_of
from coopdesk.capture.source import Source
from coopdesk.capture.taking_in import Review, deed_of, review_report, take_in
from coopdesk.catalogue.begun_work import KeptWork, Work
from coopdesk.domain.errors import CatalogueError, ChangedMeanwhile
from coopdesk.domain.periods import point
from coopdesk.domain.report_differences import Key
from coopdesk.ui.messages import Wording, explain
from coopdesk.ui.projects.difference_view import DifferenceView
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters, lines
from coopdesk.ui.widgets.messages_inline import FieldMessage, Kind
from coopdesk.ui.work_keeping import WorkKeeping, WorkPlace
from coopdesk.ui.writing import writes
from coopdesk.vocabulary.date_text import period_text

translate = QCoreApplication.translate


class ReportReviewWindow(QWidget):
    """Show what a later report tells otherwise, and take in what the officer leaves ticked."""

    taken_in = Signal(int)  # id of the record

    def __init__(
        self,
        background: Background,
        reader: Reader,
        record_id: int,
        found: tuple[Source, Draft],
        parent: QWidget | None = None,
        works: WorkPlace | None = None,
    ) -> None:
        kinds = Qt.WindowType
        super().__init__(
            parent, kinds.Dialog | kinds.WindowMinMaxButtonsHint | kinds.WindowCloseButtonHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A later report"))
        self._background = background
        self._reader = reader
        self._record_id = record_id
        self._found = found
        self._review: Review | None = None
        self._ticks: Ticks | None = None  # of the comparison before this one
        self._kept: KeptWork | None = None  # what it goes on with, until it is compared
        self.keeping = WorkKeeping(background, works, self._to_keep, self)
        self._is_writing = False
        self._reply: Reply[Review] | Reply[int] | None = None
        self._build()
        self._lay_out()
        self._compare()

    def come_forward(self) -> None:
        """Show the window in front of all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def go_on(self, kept: KeptWork, begun: BegunReview) -> None:
        """Tick what was ticked before the program ended, once the two are compared."""
        self._kept, self._ticks = kept, begun.ticks

    def review(self) -> Review | None:
        """Return the report beside the record, once they are compared."""
        return self._review

    def message(self) -> str:
        """Return what is said about the whole."""
        return self._message.text()

    def save(self) -> None:
        """Take in what is ticked, as one deed."""
        if self._review is None or self._is_writing:
            return
        self._is_writing = True
        self._refresh()
        chosen = self.view.chosen()
        reply = self._background.write(deed_of(self._review), take_in, self._review, chosen)
        reply.then(self._leave).otherwise(self._refuse).if_it_crashes(self._stop_writing)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_writing:
            event.ignore()  # it takes a moment, and then it closes by itself
            return
        if self._reply is not None:
            self._reply.forget()
        self.keeping.drop()
        super().closeEvent(event)

    def _compare(self) -> None:
        source, draft = self._found
        reply = self._background.read(review_report, self._record_id, source, draft)
        self._reply = reply.then(self._show).otherwise(self._refuse)

    def _show(self, review: Review) -> None:
        self._review = review
        if self._kept is not None:
            self.keeping.go_on_with(self._kept)
            self._kept = None
        self._title.setText(review.standing.title)
        self._about.setText(self._told_about(review))
        self.view.name_sides(self.tr("Record as it stands"), self.tr("Later report"))
        chosen, gone_on = self._ticked(review)
        self.view.show_differences(review.comparison.differences, chosen)
        kind, words = self._doubts(review)
        words = " ".join(filter(None, (gone_on, words)))
        self._message.show_message(kind, words)
        self._refresh()
        self.view.table.setFocus()

    def _ticked(self, review: Review) -> tuple[frozenset[Key], str]:
        """Return what is ticked, and what is said where that was decided before."""
        if self._ticks is None:
            return review.by_default(), ""
        chosen, unfit = ticked_again(review, self._ticks)
        if unfit:
            words = translate(
                "ReportReviewWindow",
                "%Ln difference(s) you looked at say something else now.",
                "",
                unfit,
            )
            return chosen, words
        return chosen, self.tr("You go on where you left off.")

    def _to_keep(self) -> Callable[[], Work] | None:
        chosen = self.view.chosen()
        if self._review is None or chosen == self._review.by_default():
            return None
        return partial(work_of, self._review, chosen)

    def _told_about(self, review: Review) -> str:
        day = self._day(review.draft.record.as_of)
        last = self._day(review.last.as_of) if review.last else ""
        said = [
            self.tr("Report as of {day} ({file})").format(day=day, file=review.source.name)
            if day
            else self.tr("Report without a date ({file})").format(file=review.source.name)
        ]
        if review.last:
            what = last or review.last.title
            said.append(self.tr("the report before it: {report}").format(report=what))
        if day and not review.is_older:
            said.append(self.tr("the date of the record and its elapsed time follow"))
        return " · ".join(said)

    def _doubts(self, review: Review) -> tuple[Kind, str]:
        if review.is_older:
            words = self.tr(
                "This report is older than what the record says. Nothing is ticked; the report "
                "itself is kept among the status reports."
            )
            return "doubt", words
        if not review.comparison.told():
            words = self.tr(
                "The report tells nothing otherwise. Its date and the report itself can be kept."
            )
            return "hint", words
        if not review.last:
            words = self.tr(
                "No earlier report of this project was kept: it is compared with the record alone, "
                "and what you changed yourself cannot be told apart."
            )
            return "hint", words
        return "hint", ""

    def _day(self, day: date | None) -> str:
        return period_text(point(day), self._reader.language) if day else ""

    def _refuse(self, refusal: CatalogueError) -> None:
        self._stop_writing()
        self._message.show_message("problem", explain(refusal))
        if isinstance(refusal, ChangedMeanwhile) and self._review is not None:
            self._ticks = ticks_of(self._review, self.view.chosen())
            self._compare()

    def _stop_writing(self) -> None:
        self._is_writing = False
        self._refresh()

    def _leave(self, record_id: int) -> None:
        self._is_writing = False
        self.taken_in.emit(record_id)
        self.close()

    def _refresh(self) -> None:
        count = len(self.view.chosen())
        words = translate("ReportReviewWindow", "&Take in %Ln difference(s)", "", count)
        self.saving.setText(words if count else self.tr("&Keep the report alone"))
        self.saving.setEnabled(self._review is not None and not self._is_writing)
        self.view.setEnabled(not self._is_writing)
        for button in (self._all, self._none):
            button.setEnabled(bool(self.view.shown()))

    def _build(self) -> None:
        wording = Wording(self._reader.language, self._reader.topics, "project")
        self._title, self._about = QLabel(self), QLabel(self)
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        for label in (self._title, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._message = FieldMessage(self)
        self.view = DifferenceView(wording, with_boxes=True, parent=self)
        self.view.chosen_changed.connect(self._refresh)
        self.view.chosen_changed.connect(self.keeping.follow)
        self._all = QPushButton(self.tr("Take &all shown"), self)
        self._none = QPushButton(self.tr("Take n&one shown"), self)
        self._all.clicked.connect(partial(_call, partial(self.view.choose_all, taken=True)))
        self._none.clicked.connect(partial(_call, partial(self.view.choose_all, taken=False)))
        self.saving = QPushButton(icon("save"), "", self)
        self.saving.clicked.connect(partial(_call, self.save))
        writes(self._background, self.saving)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(partial(_call, self.close))
        for sequence, do in (
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence("Ctrl+Return"), self.saving.click),
            (QKeySequence("Ctrl+Enter"), self.saving.click),
        ):
            QShortcut(sequence, self, partial(_call, do))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(FIELD)
        for widget in (self._all, self._none):
            foot.addWidget(widget)
        foot.addStretch(1)
        for widget in (self.saving, self._close):
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GROUP, EDGE, GROUP)
        column.setSpacing(FIELD)
        for widget in (self._title, self._about, self._message):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        screen = self.screen().availableSize()
        width, height = characters(self, 170), lines(self, 42)
        self.resize(min(width, screen.width() - 40), min(height, screen.height() - 40))
        self._refresh()


def _call(do: Callable[[], object], *_told: object) -> None:
    do()
