"""A page of records: chips that say what narrows it, the table, facets and the reading pane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.rows import record_rows
from coopdesk.domain.changes import Change
from coopdesk.domain.queries import Facets, Query
from coopdesk.domain.records import RecordRow
from coopdesk.search.marking import Marks, marks_of
from coopdesk.search.understanding import understand
from coopdesk.ui.browse.columns import cells, column_specs, texts
from coopdesk.ui.browse.facet_words import (
    FACET_STRIP,
    IN_ORDER,
    facet_label,
    facet_title,
    facet_values,
)
from coopdesk.ui.browse.finding import Finding
from coopdesk.ui.browse.found_words import marked_columns
from coopdesk.ui.browse.meant_line import MeantLine
from coopdesk.ui.browse.order_button import OrderButton
from coopdesk.ui.browse.reading_pane import ReadingPane
from coopdesk.ui.browse.reading_words import search_text
from coopdesk.ui.browse.search_chips import SearchChips
from coopdesk.ui.browse.views import View
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.clipboard import clipboard_table
from coopdesk.ui.widgets.facets import FacetStrip
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.found_marks import Find
from coopdesk.ui.widgets.measures import FIELD, GAP
from coopdesk.ui.widgets.paged_table import PagedTable

MARKED_AFTER = 120  # ms after a key; to mark a long page takes 15 ms, and the list comes first
FEW = 50  # records to be gone to that are looked for one by one


class BrowsePage(QWidget):
    """Find, list and read records; the query is the page's whole state."""

    opened = Signal(int)  # id
    menu_wanted = Signal(QPoint)  # where on the screen a row was asked about
    selection_changed = Signal(int)  # how many
    listed = Signal()  # the first rows of a search are known
    counted = Signal(int)  # how many there are
    faceted = Signal()  # the values of the facets are counted
    query_changed = Signal(Query)
    edit_wanted = Signal(str, int, int)  # a text of the search, and which part of it to edit
    history_wanted = Signal(int)
    project_wanted = Signal(int)
    address_wanted = Signal(str)
    place_wanted = Signal(str)  # code of a place whose profile is wanted
    help_wanted = Signal(str, str)  # who could help: the country, the topic

    def __init__(
        self,
        background: Background,
        view: View,
        reader: Reader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = view
        self.query = view.query()
        self._background = background
        self._reader = reader
        self._rows_reply: Reply[list[RecordRow]] | None = None
        self._listed: Query | None = None  # the query whose rows are shown
        self._kept: tuple[list[int], int] = ([], 0)  # selected and current before a first page
        self._is_waiting = False  # for all of a search, to put the cursor where it belongs
        self._is_picked = False  # the current row was chosen by hand, not by a search
        self._go_to: frozenset[int] = frozenset()
        self._marks = Marks()
        self._find: Find | None = None
        self._mark_soon = QTimer(self, singleShot=True, interval=MARKED_AFTER)
        self._mark_soon.timeout.connect(self._mark_page)
        which = [facet for facet in FACET_STRIP if facet != "kind" or not view.kind]
        self._finding = Finding(background, which, self)
        self._build()
        self._finding.first_found.connect(self._show_first)
        self._finding.all_found.connect(self._show_found)
        self._finding.rows_found.connect(self._fill)
        self._finding.counted.connect(self._show_count)
        self._finding.faceted.connect(self._show_facets)
        self._finding.other_meant.connect(self._meant.show_text)
        background.changed.connect(self._follow)
        self.refresh()

    def search(self, text: str) -> None:
        """Look for what is typed, at once; a search not yet answered is broken off."""
        if text != self.query.text:
            self._take(replace(self.query, text=text))

    def narrow(self, facet: str, value: str) -> None:
        """Show all records of the view that have this value, and no other condition."""
        self._take(self.view.query().toggled(facet, value, on=True))

    def show_query(self, query: Query) -> None:
        """Show what a query finds."""
        self._take(query)

    def show_records(self, ids: Sequence[int]) -> None:
        """Select records, once they are in the list."""
        self._go_to = frozenset(ids)
        self._select_wanted()

    def refresh(self) -> None:
        """Find again; what was asked before and has not come is forgotten."""
        self.query_changed.emit(self.query)
        self._finding.ask(self.query, page_first=self.query != self._listed)
        self.strip.set_pending(True)
        self._show_reading()

    def use_reader(self, reader: Reader) -> None:
        """Read with other topics from now on."""
        self._reader = reader
        self.chips.use_reader(reader)
        self.pane.use_reader(reader)
        self._read_again()
        self.refresh()

    def selected(self) -> list[int]:
        """Return the ids of the selected records, in the order of the list."""
        return self.table.selected_keys()

    def selected_count(self) -> int:
        """Return how many records are selected."""
        return self.table.selected_count()

    def shown(self) -> Sequence[int]:
        """Return the ids of all records in the list."""
        return self.table.all_keys()

    def words(self, reader: Reader | None = None) -> str:
        """Return what narrows the list: as typed, for another reader in the names she knows."""
        text = search_text(self.query.text, reader) if reader else self.query.text
        reader = reader or self._reader
        own = self.view.query().chosen
        chosen = [
            facet_label(facet, value, reader)
            for facet, values in self.query.chosen.items()
            for value in values
            if value not in own.get(facet, ())
        ]
        excluded = [
            facet_label(facet, value, reader, excluded=True)
            for facet, values in self.query.excluded.items()
            for value in values
        ]
        return " · ".join([*filter(None, [text]), *chosen, *excluded])

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as text and as a table."""
        self._copy(self.selected())

    def column_state(self) -> dict[str, Any]:
        """Return columns and widths, to be remembered."""
        state = self.table.column_state()
        return {"columns": state, "panes": self.splitter.sizes(), "sort": self._sort_state()}

    def restore_column_state(self, state: dict[str, Any]) -> None:
        """Lay columns and panes out as remembered."""
        self.table.restore_column_state(state.get("columns", {}))
        panes = state.get("panes", [])
        if len(panes) == self.splitter.count() and all(panes):  # a hidden pane has no size
            self.splitter.setSizes(panes)
        sort = state.get("sort", [])
        if len(sort) == 2:
            self._sort(str(sort[0]), bool(sort[1]))

    def add_tools(self, actions: Sequence[QAction]) -> None:
        """Put buttons for these actions above the list."""
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._tools.addWidget(button)

    def set_empty(self, widget: QWidget | None) -> None:
        """Show this in place of rows while there are none."""
        self.table.set_empty(widget)

    def show_facets(self, *, on: bool) -> None:
        """Show or hide the strip of facets."""
        self.strip.setVisible(on)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._read_again()

    # building

    def _build(self) -> None:
        self.chips = SearchChips(self._reader, self)
        self.chips.text_wanted.connect(self.search)
        self.chips.edit_wanted.connect(self.edit_wanted)
        self.chips.facet_dropped.connect(self._drop)
        self.chips.facet_turned.connect(self._turn)
        self._order = OrderButton(self)
        self._order.chosen.connect(self._sort)
        self._clear = QToolButton(self)
        self._clear.setText(self.tr("Clear all"))
        self._clear.setToolTip(self.tr("Show the whole list again"))
        self._clear.setAutoRaise(True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._clear.clicked.connect(self._show_whole)
        self._meant = MeantLine(self)
        self._meant.wanted.connect(self.search)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table = self._make_table()
        self.strip = FacetStrip(self.tr("Narrow the list"), self, order=tuple(FACET_STRIP))
        self.strip.toggled.connect(self._toggle)
        self.strip.excepted.connect(self._except)
        self.strip.cleared.connect(self._clear_facet)
        self.pane = ReadingPane(self._background, self._reader, self)
        self.pane.facet_wanted.connect(self.narrow)
        self.pane.record_wanted.connect(self.show_or_open)
        self.pane.history_wanted.connect(self.history_wanted)
        self.pane.project_wanted.connect(self.project_wanted)
        self.pane.address_wanted.connect(self.address_wanted)
        self.pane.place_wanted.connect(self.place_wanted)
        self.pane.help_wanted.connect(self.help_wanted)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self._list_side())
        self.splitter.addWidget(self.pane)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([810, 340])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _list_side(self) -> QWidget:
        side = QWidget(self)
        above = QHBoxLayout()
        above.setContentsMargins(FIELD, GAP, FIELD, GAP)
        middle = Qt.AlignmentFlag.AlignVCenter
        above.addWidget(self.count, 0, middle)
        above.addWidget(self._order, 0, middle)
        above.addWidget(self.chips, 1, middle)
        above.addWidget(self._clear, 0, middle)
        tools = QWidget(side)
        self._tools = FlowLayout(tools)
        above.addWidget(tools, 0, middle)
        below = QHBoxLayout()
        below.setContentsMargins(GAP, GAP, GAP, GAP)
        below.addWidget(self.strip)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self._meant)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)
        return side

    def _make_table(self) -> PagedTable:
        table = PagedTable(self.view.name(), self)
        table.set_columns(column_specs(self.view.columns))
        table.set_sort(self.query.sort, descending=self.query.descending)
        table.rows_wanted.connect(self._ask_rows)
        table.opened.connect(self._open)
        table.clicked.connect(self._pick)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._ask_for_menu)
        table.current_changed.connect(self._read)
        table.selection_changed.connect(self.selection_changed)
        table.sort_wanted.connect(self._sort)
        table.copy_wanted.connect(self._copy)
        table.columns_changed.connect(self._read_again)
        return table

    # finding

    def _take(self, query: Query) -> None:
        self.query = query
        self.table.set_sort(query.sort, descending=query.descending)
        self.refresh()

    def _show_first(self, ids: Sequence[int]) -> None:
        """Show the first page of a search; the cursor waits for the rest of it."""
        table = self.table
        table.set_marks(self._find)
        current = table.current_key() if self._is_picked else 0
        few = current and table.selected_count() <= FEW
        self._kept = (table.selected_keys() if few else [], current)
        self._is_waiting = current not in ids
        if self._is_waiting:
            with QSignalBlocker(table):
                table.show_keys(ids)
                table.select_keys(ids[:1])
        else:
            table.show_keys(ids)
        self._listed = self.query
        self.count.setText(self.tr("%Ln+ record(s)", "", len(ids)))
        self.listed.emit()

    def _show_found(self, ids: Sequence[int]) -> None:
        is_new, self._listed = self._listed != self.query, self.query
        current = self.table.current_key()
        self.table.set_marks(self._find)
        self.table.show_keys(ids)
        if self._is_waiting:
            self._select_kept()
        elif is_new:
            self._is_picked = self._is_picked and self.table.has_key(current)
        self._show_count(len(ids))
        if self._go_to:
            self._select_wanted()
        elif len(ids) and (not self.table.current_key() or (is_new and not self._is_picked)):
            self.table.select_keys(ids[:1])
        self.listed.emit()

    def _select_kept(self) -> None:
        """Go back to what was chosen by hand, if it is still in the list, else to the top."""
        (chosen, current), self._kept = self._kept, ([], 0)
        table, self._is_waiting = self.table, False
        if current and table.has_key(current):
            table.select_keys([each for each in chosen if table.has_key(each)] or [current])
        else:
            table.select_keys(table.all_keys()[:1])
            self._is_picked = False
        self._read(table.current_key())

    def _show_facets(self, found: Facets) -> None:
        for facet, counts in found.items():
            values = facet_values(facet, counts, self.query, self._reader)
            self.strip.set_facet(facet, facet_title(facet), values, is_ordered=facet in IN_ORDER)
        self.strip.set_pending(False)
        self.faceted.emit()

    def _show_count(self, count: int) -> None:
        self.count.setText(self.tr("%Ln record(s)", "", count))
        self.counted.emit(count)

    def _show_reading(self) -> None:
        """Say how the search is read, and mark what it finds."""
        parts = understand(self.query.text, self._reader.topics)
        self.chips.show_query(self.query, parts, self.view.query().chosen)
        marks = marks_of(parts)
        self._find = marked_columns(marks, self._reader)  # shown with the rows it is found in
        self._marks = marks  # the page beside the list is marked once the rows are painted
        self._mark_soon.start()
        self._order.show_order(self.query.sort, descending=self.query.descending)
        self._clear.setVisible(self.query.is_narrowed and len(self.chips.keys()) > 1)

    def _mark_page(self) -> None:
        self.pane.show_marks(self._marks)

    def _show_whole(self) -> None:
        sort, descending = self.query.sort, self.query.descending
        self._take(replace(self.view.query(), sort=sort, descending=descending))

    def _drop(self, facet: str, value: str) -> None:
        self._take(self.query.toggled(facet, value, on=False))

    def _except(self, facet: str, value: str, on: bool) -> None:  # noqa: FBT001
        self._take(self.query.excepting(facet, value, on=on))

    def _turn(self, facet: str, value: str, is_excluded: bool) -> None:  # noqa: FBT001
        """Exclude a value that is chosen, or choose one that is excluded."""
        turned = self.query.excepting if is_excluded else self.query.toggled
        self._take(turned(facet, value, on=True))

    def _toggle(self, facet: str, value: str, on: bool) -> None:  # noqa: FBT001
        self._take(self.query.toggled(facet, value, on=on))

    def _clear_facet(self, facet: str) -> None:
        self._take(self.query.without(facet))

    def _sort(self, column: str, descending: bool) -> None:  # noqa: FBT001
        self._take(replace(self.query, sort=column, descending=descending))

    def _sort_state(self) -> list[Any]:
        return [self.query.sort, self.query.descending]

    # rows

    def _ask_rows(self, keys: list[int]) -> None:
        if self._rows_reply:
            self._rows_reply.forget()
        self._rows_reply = self._background.read(record_rows, keys).then(self._fill)

    def _read_again(self) -> None:
        self.table.mark_stale(self.table.all_keys())

    def _fill(self, rows: list[RecordRow]) -> None:
        shown = self.table.visible_columns()
        self.table.fill({row.id: cells(row, self._reader, shown) for row in rows})

    def _follow(self, change: Change) -> None:
        self.table.mark_stale(change.records)
        self.refresh()

    def _read(self, record_id: int) -> None:
        self._is_picked = self._is_picked or self.table.hasFocus()
        self.pane.show_record(record_id)

    def _pick(self, *_row: object) -> None:
        self._is_picked = True

    def _open(self, record_id: int) -> None:
        self.opened.emit(record_id)

    def _ask_for_menu(self, where: QPoint) -> None:
        if self.table.indexAt(where).isValid():
            self.menu_wanted.emit(self.table.viewport().mapToGlobal(where))

    def show_or_open(self, record_id: int) -> None:
        """Go to a record if the list holds it, else show it in the pane alone."""
        if self.table.has_key(record_id):
            self.table.select_keys([record_id])
        else:
            self.pane.show_record(record_id)

    def _select_wanted(self) -> None:
        if len(self._go_to) <= FEW:
            there = {key for key in self._go_to if self.table.has_key(key)}
        else:
            there = self._go_to.intersection(self.table.all_keys())
        if there:
            self.table.select_keys(there)
            self._go_to = frozenset()

    # copying

    def _copy(self, keys: list[int]) -> None:
        shown = self.table.visible_columns()
        self._background.read(record_rows, keys).then(partial(self._to_clipboard, shown))

    def _to_clipboard(self, shown: list[str], rows: list[RecordRow]) -> None:
        titles = {spec.key: spec.title for spec in column_specs(shown)}
        headers = [titles[key] for key in shown]
        mime: QMimeData = clipboard_table(
            headers, [texts(row, self._reader, shown) for row in rows]
        )
        QGuiApplication.clipboard().setMimeData(mime)
