"""The page of records that may be the same: the pairs, and the chosen one side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.counts import Counts, counts
from coopdesk.catalogue.merging_records import PlannedMerge, plan_merges
from coopdesk.domain.likeness import Pair, Pairs
from coopdesk.ui.duplicates.batch import MergeQuestion
from coopdesk.ui.duplicates.deeds import DuplicateDeeds
from coopdesk.ui.duplicates.filters import PairFilters
from coopdesk.ui.duplicates.looking import PairSearch
from coopdesk.ui.duplicates.pair_list import PairList
from coopdesk.ui.duplicates.panel import Surroundings, TwoRecordsPanel
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, GROUP, lines
from coopdesk.ui.widgets.toast import ProgressStrip
from coopdesk.ui.writing import writes
from coopdesk.vocabulary.topics import TopicIndex

translate = QCoreApplication.translate

AT_ONCE = 20_000  # records looked through without being asked to: some three seconds


class DuplicatesPage(QWidget):
    """Look for records that may be the same, and decide about them one by one or many at once."""

    open_wanted = Signal(int)  # id

    def __init__(
        self, background: Background, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._around = around
        self._pairs = Pairs()
        self._has_looked = False
        self.deeds = DuplicateDeeds(background, self)
        self.search = PairSearch(background, self)
        self._build()
        self._lay_out()
        self._connect_parts()
        self.panel.show_two(None)
        self._show_state(self._not_yet(0))

    def refresh(self) -> None:
        """Look again; the chosen pairs stay chosen."""
        self._has_looked = True
        self.search.look()

    def use_topics(self, topics: TopicIndex) -> None:
        """Name topics of a thesaurus that has changed."""
        self.panel.use_topics(topics)

    def merge_selected(self) -> None:
        """Show what would become of the selected pairs that are almost certain, and ask."""
        ids = [pair.ids for pair in self._mergeable()]
        if ids:
            self._background.read(plan_merges, ids).then(self._ask)

    def tell_selected_apart(self) -> None:
        """Remember that none of the selected pairs are the same."""
        self.deeds.tell_apart([(pair.left, pair.right) for pair in self.list.selected()])

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_looked:
            self._has_looked = True
            self._background.read(counts).then(self._look_if_few)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.list.fit_rows()

    # building

    def _build(self) -> None:
        self.filters = PairFilters(self._around.language, self)
        self.list = PairList(self._around.language, self)
        self.setFocusProxy(self.list)
        self.panel = TwoRecordsPanel(self._background, self._around, self.deeds, self)
        self.strip = ProgressStrip(self)
        self._told, self._why_not = QLabel(self), QLabel(self)
        for label in (self._told, self._why_not):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.actions_by_key: dict[str, QAction] = {
            "look": self._action(self.tr("&Look again"), "", self.refresh),
            "merge": self._action(self.tr("&Merge"), "Ctrl+M", self.panel.merge),
            "merge_selected": self._action(
                self.tr("Merge &selected…"), "Ctrl+Shift+M", self.merge_selected
            ),
            "apart": self._action(
                self.tr("&Not a duplicate"), "Ctrl+Shift+D", self.tell_selected_apart
            ),
            "open": self._action(self.tr("&Open both"), "Ctrl+Shift+O", self.panel.open_both),
        }
        self.actions_by_key["look"].setIcon(icon("refresh-cw"))
        self.look = self._button("look")
        self.merge_many = self._button("merge_selected")
        deeds = [self.actions_by_key[key] for key in ("merge", "merge_selected", "apart")]
        writes(self._background, *deeds, self.merge_many)

    def _action(self, text: str, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(partial(_call, act))
        self.addAction(action)
        return action

    def _button(self, key: str) -> QPushButton:
        action = self.actions_by_key[key]
        button = QPushButton(action.icon(), action.text(), self)
        button.setAutoDefault(False)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = action.text().replace("&", "").rstrip("…")
        button.setToolTip(f"{plain} ({keys})" if keys else plain)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _lay_out(self) -> None:
        bar = QWidget(self)
        flow = FlowLayout(bar)
        flow.setSpacing(FIELD)
        for widget in (self.filters, self.look, self.merge_many):
            flow.addWidget(widget)
        head = QVBoxLayout()
        head.setContentsMargins(FIELD, FIELD, FIELD, 0)
        head.setSpacing(FIELD)
        head.addWidget(bar)
        said = QWidget(self)
        sentences = FlowLayout(said)
        sentences.setSpacing(GROUP)
        sentences.addWidget(self._told)
        sentences.addWidget(self._why_not)
        head.addWidget(said)
        self._states = QStackedWidget(self)
        self._states.addWidget(self.list)
        self._panes = QSplitter(Qt.Orientation.Vertical, self)
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(self._states)
        self._panes.addWidget(self.panel)
        self._panes.setSizes([lines(self, 15), lines(self, 26)])
        self._panes.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, FIELD)
        column.setSpacing(FIELD)
        column.addLayout(head)
        column.addWidget(self.strip)
        column.addWidget(self._panes, 1)

    def _connect_parts(self) -> None:
        self.search.began.connect(self._show_looking)
        self.search.progress.connect(self.strip.show_progress)
        self.search.found.connect(self._take)
        self.search.followed.connect(self._follow)
        self.search.stopped.connect(self._show_stopped)
        self.search.refused.connect(partial(show_refusal, self))
        self.strip.cancelled.connect(self.search.stop)
        self.filters.changed.connect(self.list.want)
        self.filters.changed.connect(self._tell_count)
        self.list.chosen.connect(self._show_pair)
        self.list.selection_changed.connect(self._offer)
        self._background.writable.connect(self._offer)
        self.list.opened.connect(self.panel.open_both)
        self.list.menu_wanted.connect(self._open_menu)
        self.panel.open_wanted.connect(self.open_wanted)
        self.panel.shown.connect(self._offer)

    # looking and following

    def _look_if_few(self, found: Counts) -> None:
        if found.total <= AT_ONCE:
            self.search.look()
        else:
            self._show_state(self._not_yet(found.total))

    def _show_looking(self) -> None:
        self._offer()
        self.strip.start(self.tr("Looking for records that may be the same"))

    def _show_stopped(self) -> None:
        self.strip.finish()
        self._offer()

    def _take(self, pairs: Pairs) -> None:
        self._show_stopped()
        self._follow(pairs)

    def _follow(self, pairs: Pairs) -> None:
        """Show these pairs; the filter and what is selected stay."""
        self._pairs = pairs
        self.filters.offer(pairs.pairs)
        self.list.show_pairs(pairs.pairs)
        self._show_state(None if pairs.pairs else self._nothing_found(pairs.records))
        self._tell_count()
        self._offer()

    def _show_pair(self, pair: Pair | None) -> None:
        self.panel.show_two(pair.ids if pair else None)

    def _tell_count(self, *_wanted: object) -> None:
        pairs, shown = self._pairs, self.list.count()
        if not pairs.pairs:
            self._told.clear()
            return
        said = translate("DuplicatesPage", "%Ln pair(s)", "", shown)
        among = translate("DuplicatesPage", "%Ln record(s)", "", pairs.records)
        words = self.tr("{pairs} among {records}").format(pairs=said, records=among)
        if pairs.left_out:
            words = self.tr("{words}, weaker ones left out").format(words=words)
        self._told.setText(words)

    def _show_state(self, state: QWidget | None) -> None:
        while self._states.count() > 1:
            if old := self._states.widget(1):
                self._states.removeWidget(old)
                old.deleteLater()
        self.panel.setVisible(state is None)
        self.filters.setVisible(state is None)
        self.merge_many.setVisible(state is None)
        if state:
            self._states.addWidget(state)
            self._states.setCurrentWidget(state)

    def _not_yet(self, records: int) -> QWidget:
        text = self.tr(
            "Two records of the same exchange or project, with almost the same title, country"
            " and dates, are listed here side by side, to be made one or told apart."
        )
        if not records:
            return EmptyState(self.tr("Records that may be the same"), text)
        many = translate(
            "DuplicatesPage", "There are %Ln record(s), so it takes a while.", "", records
        )
        step = (self.tr("Look for duplicates"), icon("search"), self.refresh)
        return EmptyState(self.tr("Records that may be the same"), f"{text} {many}", [step])

    def _nothing_found(self, records: int) -> QWidget:
        looked = translate("DuplicatesPage", "%Ln record(s) were compared.", "", records)
        apart = self.tr("Pairs you told apart are not shown again.")
        return EmptyState(self.tr("No two records look the same"), f"{looked} {apart}")

    # acting

    def _mergeable(self) -> Sequence[Pair]:
        """Return the selected pairs that may be merged without looking at each."""
        return [pair for pair in self.list.selected() if pair.confidence == "high"]

    def _offer(self, *_: object) -> None:
        selected, sure = self.list.selected(), self._mergeable()
        can = {
            "look": not self.search.is_going_on,
            "merge": self.panel.merge_button.isEnabled(),
            "merge_selected": len(sure) > 1 and len(sure) == len(selected),
            "apart": bool(selected),
            "open": self.panel.open_button.isEnabled(),
        }
        for key, is_possible in can.items():
            self.actions_by_key[key].setEnabled(is_possible)
        why = "" if can["merge_selected"] else self._why_not_at_once(len(selected), len(sure))
        self._why_not.setText(why)
        self.merge_many.setAccessibleDescription(why)

    def _why_not_at_once(self, selected: int, sure: int) -> str:
        """Say what keeps the selected pairs from being merged at once, as far as pairs go."""
        if not self._pairs.pairs:
            return ""
        if selected < 2:
            return self.tr("Select several almost certain pairs to merge them at once.")
        return translate(
            "DuplicatesPage",
            "%Ln selected pair(s) are not almost certain: merge those one by one.",
            "",
            selected - sure,
        )

    def _ask(self, planned: list[PlannedMerge]) -> None:
        if planned:
            question = MergeQuestion(planned, self)
            question.wanted.connect(self.deeds.merge_all)
            writes(self._background, question.merge)
            question.open()

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in ("merge", "merge_selected", "apart", "open"):
            menu.addAction(self.actions_by_key[key])
        menu.popup(where)


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()
