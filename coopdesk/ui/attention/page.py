"""The page of what needs a look: groups at the left, their lines, and what mends them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QSignalBlocker, Qt, QTimer, Signal
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

from coopdesk.background import Background, Reply
from coopdesk.catalogue.attention import FINISHED, GROUPS, NOTHING, Attention
from coopdesk.catalogue.attention_lines import AttentionLine, records_of
from coopdesk.catalogue.counts import PlaceCount, place_counts
from coopdesk.domain.changes import Change
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.domain.queries import Query
from coopdesk.domain.records import KINDS
from coopdesk.search.as_text import as_text
from coopdesk.statistics.attention import attention_within
from coopdesk.ui.attention.deeds import AttentionDeeds
from coopdesk.ui.attention.filters import AttentionFilters
from coopdesk.ui.attention.map_question import MapQuestion
from coopdesk.ui.attention.table import AttentionTable
from coopdesk.ui.attention.wording import group_hint, group_name, line_text
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, characters, lines
from coopdesk.ui.widgets.title_list import TitleList
from coopdesk.ui.widgets.toast import ProgressStrip
from coopdesk.ui.writing import writes
from coopdesk.vocabulary.terms import codes, term

translate = QCoreApplication.translate

FOLLOWED = 150  # ms after a change, for a merge makes many
# What is offered for the lines of a group, the first of them by Ctrl+Return.
OFFERED = {
    "unconfirmed": ("settle", "confirm_all"),
    "suggested": ("settle", "confirm_all"),
    "doubts": ("settle",),
    "ended": ("status",),
    "untouched": ("settle", "status"),
    "unknown_topics": ("map",),
    "unmapped_topics": ("map",),
    "dead_links": ("settle",),
}
WRITING = frozenset({"settle", "confirm_all", "status", "map", "change"})


class AttentionPage(QWidget):
    """Look at what is wrong, by groups, and mend it in its place."""

    open_wanted = Signal(int, str)  # id of a record, and the field its form opens at
    records_wanted = Signal(list)  # ids, to be shown in the list of everything
    search_wanted = Signal(str)  # a text that finds what a group has
    change_wanted = Signal(list)  # ids, to be changed together
    topic_wanted = Signal(str)  # code
    update_wanted = Signal(str)  # a country, "" for any
    searched = Signal()  # the search that narrows the page is another

    def __init__(
        self,
        background: Background,
        reader: Reader,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._offered = Query()  # the search that may narrow the page
        self._background = background
        self._reader = reader
        self._today = today
        self._found = NOTHING
        self._reply: Reply[Attention] | None = None
        self._is_stale = True
        self._soon = QTimer(self, singleShot=True, interval=FOLLOWED)
        self._soon.timeout.connect(self.refresh)
        self.deeds = AttentionDeeds(background, self)
        self._build()
        self._make_actions()
        self._lay_out()
        self._connect_parts()
        self._offer()

    def refresh(self) -> None:
        """Look again; group, selection and place stay."""
        if not self.isVisible():
            self._is_stale = True
            return
        self._is_stale = False
        self._background.read(place_counts).then(self._offer_places)
        self._look()

    def use_reader(self, reader: Reader) -> None:
        """Name topics of a thesaurus that has changed."""
        self._reader = reader
        self.table.use_reader(reader)

    @property
    def query(self) -> Query:
        """The search whose records are looked at; of nothing where it does not matter."""
        return self._offered if self.filters.within.isChecked() else Query()

    def search(self, text: str) -> None:
        """Keep to the records that a search finds; "" is all of them."""
        if text != self.query.text:
            self.show_query(replace(self.query, text=text))

    def show_query(self, query: Query) -> None:
        """Keep to the records that a query finds."""
        self.offer_query(query, chosen=query.is_narrowed)
        self._look()

    def offer_query(self, query: Query, *, chosen: bool = False) -> None:
        """Offer to keep to the records that a query finds."""
        self._offered = query
        reader = self._reader
        words = as_text(query, reader.language, reader.topics) if query.is_narrowed else ""
        self.filters.offer_search(words, chosen=chosen)

    def group(self) -> str:
        """Return the group in sight, "" while there is none."""
        return str(self.groups.current_key() or "")

    def choose(self, group: str) -> bool:
        """Show a group; False where nothing is wrong in that way."""
        return self.groups.choose(group)

    def found(self) -> Attention:
        """Return what is shown."""
        return self._found

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    # building

    def _build(self) -> None:
        self.filters = AttentionFilters(self._reader.language, self)
        self.update_country = QPushButton(
            icon("file-spreadsheet"), self.tr("&Please update…"), self
        )
        self.update_country.setAutoDefault(False)
        self.update_country.setToolTip(
            self.tr("A workbook of a country’s records, to be completed there and merged here")
        )
        self.groups = TitleList(self.tr("What needs attention"), self)
        self.table = AttentionTable(self._background, self._reader, self)
        self.setFocusProxy(self.groups)
        self.strip = ProgressStrip(self)
        self._hint, self._whole = QLabel(self), QLabel(self)
        for label in (self._hint, self._whole):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._whole.setAccessibleName(self.tr("The chosen line"))
        self._states = QStackedWidget(self)

    def _make_actions(self) -> None:
        done: dict[str, tuple[str, str, Callable[[], object]]] = {
            "settle": ("", "Ctrl+Return", self.settle),
            "confirm_all": (self.tr("Confirm &all of the record"), "", self.confirm_all),
            "status": (self.tr("Set &status"), "", self._open_statuses),
            "map": (self.tr("&Map topic…"), "", self.map_topic),
            "open": (self.tr("&Open"), "", self.open_selected),
            "change": (self.tr("Chan&ge several…"), "", self._change_several),
            "list": (self.tr("Show in &list"), "", self._show_in_list),
        }
        self.actions_by_key: dict[str, QAction] = {}
        self.buttons: dict[str, QPushButton] = {}
        for key, (text, keys, act) in done.items():
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(partial(_call, act))
            self.addAction(action)
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(action.trigger)
            self.actions_by_key[key], self.buttons[key] = action, button
            if key in WRITING:
                writes(self._background, action, button)

    def _lay_out(self) -> None:
        bar, row = QWidget(self), QWidget(self)
        above, below = FlowLayout(bar), FlowLayout(row)
        for flow in (above, below):
            flow.setSpacing(FIELD)
        for widget in (self.filters.place, self.filters.within, self.update_country):
            above.addWidget(widget)
        for button in self.buttons.values():
            below.addWidget(button)
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, FIELD, 0)
        beside.setSpacing(FIELD)
        beside.addWidget(self._hint)
        beside.addWidget(self.table, 1)
        beside.addWidget(self._whole)
        beside.addWidget(row)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(self.groups)
        self._panes.addWidget(right)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([characters(self, 34), characters(self, 100)])
        self._states.addWidget(self._panes)
        column = QVBoxLayout(self)
        column.setContentsMargins(FIELD, FIELD, 0, FIELD)
        column.setSpacing(FIELD)
        column.addWidget(bar)
        column.addWidget(self.strip)
        column.addWidget(self._states, 1)
        self._whole.setMaximumHeight(lines(self, 4))

    def _connect_parts(self) -> None:
        self.filters.changed.connect(self._look)
        self.update_country.clicked.connect(self._want_update)
        self.groups.currentRowChanged.connect(self._show_group)
        self.table.opened.connect(self._open)
        self.table.selection_changed.connect(self._offer)
        self.table.current_changed.connect(self._offer)
        self.table.lines_known.connect(self._offer)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._background.changed.connect(self._follow)
        self.deeds.began.connect(self._begin)
        self.deeds.ended.connect(self._end)
        self.deeds.refused.connect(self._refuse)
        self.strip.cancelled.connect(self.deeds.stop)
        self._background.progress.connect(self._show_progress)

    # looking

    def _look(self) -> None:
        if self._reply:
            self._reply.forget()
        query = self.query if self.query.is_narrowed else None
        place = self.filters.place.currentData() or ""
        self._reply = self._background.find(attention_within, query, place, self._today())
        self._reply.then(self._take)
        self.searched.emit()

    def _follow(self, _change: Change) -> None:
        self._soon.start()

    def _take(self, found: Attention) -> None:
        self._found = found
        chosen = self.group()
        with QSignalBlocker(self.groups):
            self.groups.clear()
            for name in GROUPS:
                if count := len(found.groups.get(name, ())):
                    self.groups.add_row(name, group_name(name), self.locale().toString(count))
            if not self.groups.choose(chosen):
                self.groups.setCurrentRow(0)
        self._show_group()
        self._show_state()

    def _show_group(self, *_row: int) -> None:
        group = self.group()
        self.table.show_group(group, self._found.groups.get(group, ()))
        self._hint.setText(group_hint(group) if group else "")
        if group and not self.table.current_key() and len(self._found.groups[group]):
            self.table.select_keys([self._found.groups[group][0]])
        self._offer()

    def _show_state(self) -> None:
        while self._states.count() > 1:
            if old := self._states.widget(1):
                self._states.removeWidget(old)
                old.deleteLater()
        if self.groups.count():
            self._states.setCurrentIndex(0)
            return
        narrowed = self.filters.is_narrowed()
        text = (
            self.tr("Of these records, none is incomplete, contradictory or out of date.")
            if narrowed
            else self.tr("No record is incomplete, contradictory or out of date.")
        )
        show_all = (self.tr("Look at all records"), icon("list"), self.filters.clear)
        state = EmptyState(self.tr("Nothing needs attention"), text, [show_all] if narrowed else [])
        self._states.setCurrentIndex(self._states.addWidget(state))

    def _offer_places(self, places: list[PlaceCount]) -> None:
        self.filters.offer_places([(each.place, each.total) for each in places])

    # acting

    def settle(self) -> None:
        """Confirm, dismiss or keep the selected lines, or do what else mends their group."""
        group, offered = self.group(), OFFERED.get(self.group(), ())
        if "settle" in offered:
            self.deeds.settle(group, self.table.selected_keys(), self._title())
        elif "map" in offered:
            self.map_topic()
        elif "status" in offered:
            self._open_statuses()
        else:
            self.open_selected()

    def confirm_all(self) -> None:
        """Confirm all that is only suggested of the records of the selected lines."""
        self.deeds.confirm_all(self.group(), self.table.selected_keys(), self._title())

    def set_status(self, kind: str, status: str) -> None:
        """Give the selected records of a kind a status."""
        ids = self.table.selected_keys()
        self.deeds.set_status(self.group(), ids, kind, status, self._title())

    def map_topic(self) -> MapQuestion | None:
        """Ask what the topic of the current line is called here, or go to its codes."""
        line = self._line()
        if line is None:
            return None
        if self.group() == "unmapped_topics":
            self.topic_wanted.emit(line.text)
            return None
        asked = MapQuestion(line.text, self._reader, self)
        writes(self._background, asked.map)
        asked.chosen.connect(partial(self.deeds.map_topic, line.text))
        asked.open()
        return asked

    def open_selected(self) -> None:
        """Open the record of the current line at the field it is about."""
        if key := self.table.current_key():
            self._open(key)

    def statuses(self) -> QMenu:
        """Return a menu of the statuses that the selected records may be given."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = [self.table.line(key) for key in self.table.selected_keys()]
        kinds = {line.kind if line else "" for line in selected}
        several = kinds if "" not in kinds else set(KINDS)
        for kind in (kind for kind in KINDS if kind in several):
            name = term("kind", kind, self._reader.language)
            into = menu.addMenu(name) if len(several) > 1 else menu
            vocabulary = f"{kind}_status"
            for code in sorted(codes(vocabulary), key=lambda each: each not in FINISHED):
                action = into.addAction(term(vocabulary, code, self._reader.language))
                action.triggered.connect(partial(self._take_status, kind, code))
        return menu

    def _take_status(self, kind: str, status: str, *_checked: object) -> None:
        self.set_status(kind, status)

    def _open_statuses(self) -> None:
        if self.table.selected_count() and not self.deeds.is_busy:
            button = self.buttons["status"]
            self.statuses().popup(button.mapToGlobal(QPoint(0, button.height())))

    def _open(self, key: int) -> None:
        line = self.table.line(key)
        if line is None:
            return
        if line.record_id:
            self.open_wanted.emit(line.record_id, line.field)
        else:
            self.topic_wanted.emit(line.text)

    def _change_several(self) -> None:
        self._on_records(self.table.selected_keys(), self.change_wanted.emit)

    def _show_in_list(self) -> None:
        """Show the group in the list: by a search where one can tell, else its records."""
        group = self.group()
        if group == "no_topics" and not self.filters.is_narrowed():
            self.search_wanted.emit("missing:topics")
        else:
            self._on_records(self.table.all_keys(), self.records_wanted.emit)

    def _on_records(self, ids: object, use: Callable[[list[int]], object]) -> None:
        self._background.read(records_of, self.group(), ids).then(use)  # type: ignore[arg-type]

    def _want_update(self) -> None:
        self.update_wanted.emit(self.filters.place.currentData() or "")

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, action in self.actions_by_key.items():
            if not self.buttons[key].isHidden() and action.isEnabled():
                menu.addAction(action)
        menu.popup(self.table.viewport().mapToGlobal(where))

    def _line(self) -> AttentionLine | None:
        return self.table.line(self.table.current_key())

    def _title(self) -> str:
        line = self._line()
        return line.title if line else ""

    def _offer(self, *_what: object) -> None:
        group, count = self.group(), self.table.selected_count()
        offered = OFFERED.get(group, ())
        possible = count > 0 and not self.deeds.is_busy
        of_records = group != "unmapped_topics"
        can = {
            "settle": possible,
            "confirm_all": possible,
            "status": possible,
            "map": possible and self._line() is not None,
            "open": self._line() is not None,
            "change": possible and of_records,
            "list": of_records,
        }
        for key, action in self.actions_by_key.items():
            action.setEnabled(can[key])
            button = self.buttons[key]
            button.setEnabled(can[key])
            always = key in {"open", "change", "list"} and of_records
            button.setVisible(always or key in offered)
        self._name_deeds(group, count)
        line = self._line()
        self._whole.setText(line_text(group, line, self._reader) if group and line else "")

    def _name_deeds(self, group: str, count: int) -> None:
        """Say on the buttons what they do to how many."""
        names = {
            "unconfirmed": self.tr("&Confirm"),
            "suggested": self.tr("&Confirm"),
            "doubts": self.tr("&Dismiss"),
            "untouched": self.tr("Still &right"),
            "dead_links": self.tr("Link &works"),
        }
        several = f" ({self.locale().toString(count)})" if count > 1 else ""
        line = self._line()
        fields = {
            "no_parties": self.tr("&Open at parties"),
            "no_period": self.tr("&Open at dates"),
            "no_topics": self.tr("&Open at topics"),
        }
        said = {
            "settle": names.get(group, self.tr("Mend")) + several,
            "confirm_all": self.tr("Confirm &all of the record")
            if count <= 1
            else self.tr("Confirm &all of the records"),
            "status": self.tr("Set &status") + several,
            "open": fields.get(group, self.tr("&Open")) if line else self.tr("&Open"),
        }
        for key, text in said.items():
            self.buttons[key].setText(text)
            self.actions_by_key[key].setText(text)

    # while something is written

    def _begin(self) -> None:
        self.strip.start(self.tr("Changing records"))
        self._offer()

    def _show_progress(self, done: int, total: int) -> None:
        if not self.strip.isHidden():
            self.strip.show_progress(done, total)

    def _end(self) -> None:
        self.strip.finish()
        self._offer()

    def _refuse(self, refusal: CatalogueError) -> None:
        if not isinstance(refusal, Stopped):
            show_refusal(self, refusal)


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()
