"""Two records side by side, the one they would become, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.merging_records import TwoRecords, read_two
from coopdesk.domain.changes import Change
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.records import Record
from coopdesk.ui.duplicates.choices import Choices, first_choices
from coopdesk.ui.duplicates.comparison import Comparison
from coopdesk.ui.duplicates.deeds import DuplicateDeeds
from coopdesk.ui.messages import Wording
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, GROUP
from coopdesk.ui.widgets.page_text import PageText
from coopdesk.ui.writing import writes
from coopdesk.vocabulary.topics import TopicIndex

Draw = Callable[[Record, Mapping[str, str], QWidget], str]  # a record as a page of HTML
SIDE_BY_SIDE, AS_ONE = 0, 1


@dataclass(frozen=True)
class Surroundings:
    """What the panel is given: the officer's language, the topics, how a record is drawn."""

    language: str
    topics: TopicIndex
    draw: Draw


class TwoRecordsPanel(QWidget):
    """Compare two records, choose what is kept, and make them one or tell them apart."""

    open_wanted = Signal(int)  # id, for each of the two
    shown = Signal()  # other records, or none

    def __init__(
        self,
        background: Background,
        around: Surroundings,
        deeds: DuplicateDeeds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._around = around
        self._deeds = deeds
        self._reply: Reply[TwoRecords] | None = None
        self._wanted: tuple[int, int] | None = None
        self._choices: Choices | None = None
        self._is_choosing = True
        self.comparison = Comparison(self)
        self.comparison.changed.connect(self._show_united)
        self.preview = PageText(self.tr("Merged record"), self)
        self._make_buttons()
        writes(background, self.merge_button, self.apart_button)
        self._lay_out()
        self._offer()
        background.changed.connect(self._follow_change)

    def show_two(self, ids: tuple[int, int] | None, *, choosing: bool = True) -> None:
        """Read two records and show them; None shows nothing."""
        if self._reply:
            self._reply.forget()
        self._wanted, self._is_choosing = ids, choosing
        if ids is None:
            self._show_nothing()
            return
        self._reply = self._background.read(read_two, *ids)
        self._reply.then(self._take).otherwise(self._leave)

    def use_topics(self, topics: TopicIndex) -> None:
        """Name topics of a thesaurus that has changed."""
        self._around = Surroundings(self._around.language, topics, self._around.draw)
        if self._choices:
            self._take(self._choices.two)

    def choices(self) -> Choices | None:
        """Return what is chosen of the two records in sight, None where there are none."""
        return self._choices

    def show_part(self, part: int) -> None:
        """Show the records side by side, or the one they would become."""
        self.tabs.setCurrentIndex(part)

    def merge(self) -> None:
        """Make the two records one as chosen; of a comparison alone, let it be chosen first."""
        if self._choices is None or not self.merge_button.isEnabled():
            return
        if self._is_choosing:
            self.merge_button.setEnabled(False)  # until what became of it is shown
            self._deeds.merge(self._choices)
        else:
            self._is_choosing = True
            self._take(self._choices.two)

    def tell_apart(self) -> None:
        """Remember that the two records are not the same."""
        if self._choices and self.apart_button.isEnabled():
            two = self._choices.two
            self._deeds.tell_apart([(two.left, two.right)])

    def open_both(self) -> None:
        """Open the forms of both records."""
        for record_id in self._wanted or ():
            self.open_wanted.emit(record_id)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._show_united()

    # building

    def _make_buttons(self) -> None:
        self.tabs = QTabBar(self)
        self.tabs.addTab(self.tr("Side &by side"))
        self.tabs.addTab(self.tr("Merged &record"))
        self.tabs.setAccessibleName(self.tr("What is shown of the two records"))
        self.tabs.setDrawBase(False)
        self.tabs.currentChanged.connect(self._turn_to)
        self.merge_button = self._button(self.tr("&Merge"), "Ctrl+M", self.merge)
        self.apart_button = self._button(
            self.tr("&Not a duplicate"), "Ctrl+Shift+D", self.tell_apart
        )
        self.open_button = self._button(self.tr("&Open both"), "Ctrl+Shift+O", self.open_both)

    def _button(self, text: str, keys: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setProperty("keys", keys)
        plain = text.replace("&", "")
        button.setToolTip(f"{plain} ({keys})")
        button.clicked.connect(partial(_call, act))
        return button

    def _lay_out(self) -> None:
        self._hint = QLabel(self.tr("Choose a pair to see its records side by side."), self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._hint.setWordWrap(True)
        self._parts = QStackedWidget(self)
        for part in (self.comparison, self.preview, self._hint):
            self._parts.addWidget(part)
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        flow.setSpacing(FIELD)
        for button in (self.merge_button, self.apart_button, self.open_button):
            flow.addWidget(button)
        row = QHBoxLayout()
        row.setContentsMargins(GROUP, 0, GROUP, 0)
        row.setSpacing(FIELD)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, FIELD, 0, 0)
        column.setSpacing(FIELD)
        column.addLayout(row)
        column.addWidget(self._parts, 1)

    # showing

    def _take(self, two: TwoRecords) -> None:
        is_same = self._choices is not None and _ids(self._choices.two) == _ids(two)
        self._choices = first_choices(two, self._choices)
        wording = Wording(self._around.language, self._around.topics, two.left.kind, two.titles)
        self.comparison.show_two(
            self._choices, wording, choosing=self._may_choose(), keep_place=is_same
        )
        self._turn_to(self.tabs.currentIndex())
        self._offer()
        self.shown.emit()

    def _may_choose(self) -> bool:
        return self._is_choosing and self._can_merge()

    def _can_merge(self) -> bool:
        two = self._choices.two if self._choices else None
        if two is None or two.left.deleted_at or two.right.deleted_at:
            return False
        return two.left.kind == two.right.kind

    def _show_nothing(self) -> None:
        self._choices = None
        self.comparison.clear()
        self._parts.setCurrentWidget(self._hint)
        self._offer()
        self.shown.emit()

    def _leave(self, _refusal: CatalogueError) -> None:
        self._wanted = None
        self._show_nothing()

    def _turn_to(self, part: int) -> None:
        if self._choices:
            self._parts.setCurrentIndex(part)
            self._show_united()

    def _show_united(self) -> None:
        if self._choices is None or self._parts.currentWidget() is not self.preview:
            return
        united, titles = self._choices.united(), self._choices.two.titles
        self.preview.show_page(self._around.draw(united, titles, self), keep_place=True)

    def _offer(self) -> None:
        two = self._choices.two if self._choices else None
        can_merge = self._can_merge()
        self.merge_button.setEnabled(can_merge)
        self.merge_button.setText(self.tr("&Merge") if self._is_choosing else self.tr("&Merge…"))
        self.apart_button.setEnabled(can_merge)
        self.open_button.setEnabled(two is not None)
        self.tabs.setEnabled(two is not None)  # all of them: Qt leaves a tab that is disabled
        self.tabs.setVisible(self._is_choosing)
        if not self._is_choosing:
            self.tabs.setCurrentIndex(SIDE_BY_SIDE)

    def _follow_change(self, change: Change) -> None:
        """Read the two again once one of them was changed; one in the trash is shown no more."""
        if self._wanted and not change.records.isdisjoint(self._wanted):
            self.show_two(self._wanted, choosing=self._is_choosing)


def _ids(two: TwoRecords) -> tuple[int, int]:
    return two.left.id, two.right.id


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()
