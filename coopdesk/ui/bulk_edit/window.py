"""The window of a bulk edit: which records, which changes, what would come of it, and the doing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.begun_work import KeptWork, Work
from coopdesk.catalogue.bulk_edit import (
    MOST_CHANGES,
    BulkLine,
    BulkPlan,
    apply_bulk,
    deed_of,
    preview,
    read_lines,
)
from coopdesk.catalogue.kept_bulk_edit import BegunBulkEdit, work_of
from coopdesk.catalogue.topics import topics_ever
from coopdesk.domain.bulk_changes import BulkChange, is_nothing
from coopdesk.domain.changes import TOPIC_DEEDS, Change
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.domain.records import KINDS
from coopdesk.search.thesaurus import thesaurus
from coopdesk.ui.bulk_edit.change_row import ChangeRow
from coopdesk.ui.bulk_edit.preview import BulkPreview
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.ui.errand import Errand
from coopdesk.ui.messages import Wording, explain
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.leaving import Leaving, Loss
from coopdesk.ui.widgets.measures import EDGE, FIELD, GAP, GROUP, characters, lines
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.toast import ProgressStrip
from coopdesk.ui.work_keeping import WorkKeeping, WorkPlace
from coopdesk.ui.writing import writes
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex

translate = QCoreApplication.translate

SOON = 150  # ms after the last key that the preview is made anew
ROWS_IN_SIGHT = 3  # changes before the list of them scrolls


@dataclass(frozen=True, slots=True)
class Chosen:
    """Records that may be changed: those selected, all of the list, and of which kinds they are."""

    selected: Sequence[int]
    shown: Sequence[int] = ()
    kinds: Sequence[str] = field(default=KINDS)


class BulkEditWindow(QWidget):
    """Change fields of many records, after showing each before and after."""

    record_wanted = Signal(int)  # id of one to be opened
    previewed = Signal()
    finished = Signal()  # the writing has ended, in whichever way

    def __init__(
        self,
        background: Background,
        chosen: Chosen,
        language: str,
        parent: QWidget | None = None,
        works: WorkPlace | None = None,
    ) -> None:
        # A dialog stays in front of the main window, which a window of its own would not.
        kinds = Qt.WindowType
        super().__init__(
            parent, kinds.Dialog | kinds.WindowMinMaxButtonsHint | kinds.WindowCloseButtonHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change several records"))
        self._background = background
        self._chosen = chosen
        self._around = Surroundings(background, TopicIndex(()), language, chosen.kinds[0])
        self._wording = Wording(language, TopicIndex(()))
        self._plan: BulkPlan | None = None
        self._looking: Reply[BulkPlan] | None = None
        self._errand = Errand()
        self._is_writing = False
        self.keeping = WorkKeeping(background, works, self._to_keep, self)
        self.leaving = Leaving(self)
        self._is_leaving = False  # it closes as soon as the writing has stopped
        self._look_soon = QTimer(self, singleShot=True, interval=SOON)
        self._look_soon.timeout.connect(self.look)
        self.rows: list[ChangeRow] = []
        self.which = QComboBox(self)
        self.preview = BulkPreview(background, self._wording, self)
        self._build()
        self.add_row().setFocus()
        background.changed.connect(self._follow)
        background.read(thesaurus).then(self._take_topics)
        background.read(topics_ever).then(self._take_names)

    def ids(self) -> Sequence[int]:
        """Return the records that are to be changed."""
        return self._chosen.selected if self.which.currentData() else self._chosen.shown

    def changes(self) -> list[BulkChange]:
        """Return the changes that say all they need."""
        return [row.change() for row in self.rows if row.is_ready()]

    def plan(self) -> BulkPlan | None:
        """Return what the preview shows; None while it is being made, or nothing is chosen."""
        return self._plan

    def go_on(self, kept: KeptWork, begun: BegunBulkEdit) -> None:
        """Show changes as they were typed before the program ended."""
        self.keeping.go_on_with(kept)
        self.which.setCurrentIndex(max(0, self.which.findData(begun.of_selected)))
        while len(self.rows) < len(begun.changes):
            self.add_row()
        for row, change in zip(self.rows, begun.changes, strict=False):
            row.show_change(change)

    def add_row(self) -> ChangeRow:
        """Offer one more change."""
        row = ChangeRow(self._around, self._chosen.kinds, self._list)
        row.changed.connect(self._expect)
        row.changed.connect(self._fit_soon)  # what a value is typed into may be taller
        row.removed.connect(partial(self._remove_row, row))
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        self._fit_rows()
        return row

    def look(self) -> None:
        """Ask what the changes would do; what was asked before and has not come is forgotten."""
        self._forget()
        self._plan = None  # what was shown is not to be written any more
        self._enable()
        changes = self.changes()
        if not changes or self._is_writing:
            self._show_plan(None)
            return
        self._errand = Errand()
        self._errand.progress.connect(self._show_progress)
        reply = self._background.read_long(preview, self.ids(), changes, self._errand.report)
        self._looking = reply.then(self._show_plan).otherwise(self._refuse)

    def apply(self) -> None:
        """Write what the preview shows, as one deed."""
        plan = self._plan
        if plan is None or not plan.ids or self._is_writing:
            return
        self._is_writing = True
        self._errand = Errand()
        self._errand.progress.connect(self._show_progress)
        self._message.clear()
        self._enable()
        first = plan.changed[:1].tolist() if len(plan.ids) == 1 else []
        self._background.read(read_lines, plan, first).then(partial(self._write, plan))

    def message(self) -> str:
        """Return what is said beneath the preview."""
        return self._message.text()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_writing:  # it ends first: what is half done is taken back
            event.ignore()
            self.leaving.ask(self._half_written(), self._stop_and_close)
            return
        self._forget()
        self.keeping.drop()
        self.preview.stop()
        super().closeEvent(event)
        self.leaving.closed.emit()

    # looking

    def _expect(self) -> None:
        """Make the preview anew once typing rests."""
        self._plan = None
        self._enable()
        self._look_soon.start()
        self.keeping.follow()

    def _to_keep(self) -> Callable[[], Work] | None:
        changes = tuple(row.change() for row in self.rows)
        if all(is_nothing(each.value) and is_nothing(each.instead) for each in changes):
            return None
        chosen = self._chosen
        begun = BegunBulkEdit(
            chosen.selected,
            chosen.shown,
            chosen.kinds,
            bool(self.which.currentData()),
            changes,
        )
        return partial(work_of, begun)

    def _forget(self) -> None:
        self._look_soon.stop()
        self._errand.give_up()
        self._progress.finish()
        if self._looking:
            self._looking.forget()
            self._looking = None

    def _show_plan(self, plan: BulkPlan | None) -> None:
        self._looking = None
        self._plan = plan
        self._progress.finish()
        self.preview.show_plan(plan)
        self._enable()
        self.previewed.emit()

    def _follow(self, change: Change) -> None:
        """Look again after somebody changed what is shown."""
        if change.deed.name in TOPIC_DEEDS:
            self._background.read(thesaurus).then(self._take_topics)
            self._background.read(topics_ever).then(self._take_names)
        if not self._is_writing and not change.records.isdisjoint(self.ids()):
            self._expect()

    def _take_topics(self, topics: TopicIndex) -> None:
        self._around = replace(self._around, topics=topics)
        for row in self.rows:
            row.use_surroundings(self._around)

    def _take_names(self, topics: tuple[TopicEntry, ...]) -> None:
        self._wording = replace(self._wording, topics=TopicIndex(topics))
        self.preview.use_wording(self._wording)

    # writing

    def _write(self, plan: BulkPlan, lines_: list[BulkLine]) -> None:
        self._progress.start(self.tr("Changing records"))
        title = lines_[0].record.title if lines_ else ""
        reply = self._background.write(deed_of(plan, title), apply_bulk, plan, self._errand.report)
        reply.then(self._finish).otherwise(self._refuse).if_it_crashes(self._end_writing)

    def _finish(self, _count: int) -> None:
        self._end_writing()
        self.close()

    def _refuse(self, refusal: CatalogueError) -> None:
        """Say that nothing was written, and show the records as they are now."""
        was_writing = self._is_writing
        self._end_writing()
        if isinstance(refusal, Stopped):
            words = self.tr("Stopped; no record was changed.") if was_writing else ""
            self._message.show_message("hint", words)
        else:
            self._message.show_message("problem", explain(refusal))
        if was_writing and self._is_leaving:
            self.close()
        elif was_writing:
            self.look()

    def _end_writing(self) -> None:
        if self._is_writing:
            self.leaving.settle()
        self._is_writing = False
        self._progress.finish()
        self._enable()
        self.finished.emit()

    def _show_progress(self, done: int, total: int) -> None:
        if self.sender() is not self._errand:
            return
        if not self._progress.isVisible():
            self._progress.start(self.tr("Looking through records"))
        self._progress.show_progress(done, total)

    def _half_written(self) -> Loss:
        return Loss(
            self.tr("The records are still being changed."),
            self.tr("If you stop, the catalogue stays as it was."),
            self.tr("&Stop and close"),
        )

    def _stop_and_close(self) -> None:
        self._is_leaving = True
        self._errand.give_up()

    def _leave(self) -> None:
        if self._is_writing:
            self._errand.give_up()
        else:
            self.close()

    # putting the parts together

    def _remove_row(self, row: ChangeRow) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.rows[min(place, len(self.rows) - 1)].setFocus()
        self._fit_rows()
        self._expect()

    def _fit_rows(self) -> None:
        for row in self.rows:
            row.set_removable(on=len(self.rows) > 1)
        self._more.setEnabled(len(self.rows) < MOST_CHANGES)
        self._fit_soon()

    def _fit_soon(self) -> None:
        QTimer.singleShot(0, self._list, self._fit_list)

    def _fit_list(self) -> None:
        """Give the list of changes the room of a few; more of them scroll."""
        needed = self._list.sizeHint().height()
        most = ROWS_IN_SIGHT * (self.which.sizeHint().height() + FIELD) + lines(self, 3)
        self._scroll.setFixedHeight(min(needed, most))

    def _enable(self) -> None:
        is_idle = not self._is_writing
        for widget in (self.which, self._scroll, self._more):
            widget.setEnabled(is_idle)
        count = len(self._plan.ids) if self._plan else 0
        self._apply.setText(translate("BulkEditWindow", "&Change %Ln record(s)", "", count))
        self._apply.setEnabled(is_idle and count > 0)

    def _build(self) -> None:
        selected, shown = len(self._chosen.selected), len(self._chosen.shown)
        if selected:
            words = translate("BulkEditWindow", "%Ln selected record(s)", "", selected)
            self.which.addItem(words, True)
        if shown and shown != selected:
            words = translate("BulkEditWindow", "All %Ln record(s) of the list", "", shown)
            self.which.addItem(words, False)
        self.which.setAccessibleName(self.tr("Which records"))
        self.which.currentIndexChanged.connect(self._expect)
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, GAP, 0)
        self._column.setSpacing(FIELD)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more = QPushButton(icon("plus"), self.tr("&Another change"), self)
        self._more.setAutoDefault(False)
        self._more.clicked.connect(self._add_and_go)
        self.preview.record_wanted.connect(self.record_wanted)
        self._message = FieldMessage(self)
        self._progress = ProgressStrip(self)
        self._progress.cancelled.connect(self._stop)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(self._leave)
        self._apply = QPushButton(self)
        self._apply.clicked.connect(self.apply)
        writes(self._background, self._apply)
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._apply.click)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Records:"), self)
        label.setBuddy(self.which)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.which)
        head.addStretch(1)
        head.addWidget(self._more)
        foot = QHBoxLayout()
        foot.addWidget(self._progress)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GROUP, EDGE, GROUP)
        column.setSpacing(FIELD)
        column.addLayout(head)
        column.addWidget(self._scroll)
        column.addSpacing(GAP)
        column.addWidget(self.preview, 1)
        column.addWidget(self._message)
        column.addLayout(foot)
        wanted = QSize(characters(self, 150), lines(self, 38))
        room = self.screen().availableSize() if self.screen() else wanted
        self.resize(wanted.boundedTo(QSize(room.width() - 80, room.height() - 80)))
        self._enable()

    def _add_and_go(self) -> None:
        self.add_row().setFocus()

    def _stop(self) -> None:
        self._errand.give_up()
        if not self._is_writing:
            self._forget()
            self._message.show_message("hint", self.tr("Stopped; change something to look again."))
