"""The page of places: which countries and regions occur, and the way to their records."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.counts import PlaceCount, place_counts
from coopdesk.ui.places.table import (
    ASKED,
    CHIP,
    CODE,
    GAVE,
    NAME,
    TOTAL,
    ChipDelegate,
    PlacesFilter,
    PlacesModel,
)
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, GROUP

FACETS = {ASKED: "requesting", GAVE: "providing"}


class PlacesPage(QWidget):
    """Look for a country or region, and for what it asked and gave."""

    records_wanted = Signal(str, str)  # facet "place", "requesting" or "providing"; code
    profile_wanted = Signal(str)  # code
    update_wanted = Signal(str)  # code, whose people are to complete its records

    def __init__(
        self, background: Background, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(self.tr("Find a country or region in any language"))
        self._filter.setAccessibleName(self.tr("Find a country or region"))
        self._filter.setClearButtonEnabled(True)
        self.setFocusProxy(self._filter)
        self._model = PlacesModel(language)
        self._found = PlacesFilter()
        self._found.setSourceModel(self._model)
        self._filter.textChanged.connect(self._found.look_for)
        self._table = QTableView(self)
        self._empty = QLabel(
            self.tr("Countries appear here once a record names them as parties."), self
        )
        self._profile = QPushButton(self.tr("&Profile…"), self)
        self._update = QPushButton(self.tr("Please &update…"), self)
        self._update.setToolTip(
            self.tr("A workbook of the country’s records, to be completed there and merged here")
        )
        self._update.clicked.connect(self._want_update)
        self._buttons = {
            "place": QPushButton(self.tr("&Show all its records"), self),
            "requesting": QPushButton(self.tr("What it &asked for"), self),
            "providing": QPushButton(self.tr("What it &gave"), self),
        }
        self._lay_out()
        self._dress()
        background.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count again; the chosen place stays chosen."""
        self._background.read(place_counts).then(self._take_counts)

    def code(self) -> str:
        """Return the chosen place, "" without one."""
        return self._table.currentIndex().siblingAtColumn(CHIP).data(CODE) or ""

    def codes(self) -> list[str]:
        """Return the places in sight, in order."""
        rows = range(self._found.rowCount())
        return [self._found.index(row, CHIP).data(CODE) for row in rows]

    def choose(self, code: str) -> None:
        """Choose a place and bring it into sight."""
        if code in self.codes():
            index = self._found.index(self.codes().index(code), NAME)
            self._table.setCurrentIndex(index)
            self._table.scrollTo(index)

    def look_for(self, typed: str) -> None:
        """Show only places with such a name."""
        self._filter.setText(typed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_rows()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(FIELD, FIELD, FIELD, FIELD)
        column.setSpacing(FIELD)
        column.addWidget(self._filter)
        column.addWidget(self._table, 1)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        column.addWidget(self._empty, 1)
        deeds = QWidget(self)
        row = FlowLayout(deeds)
        row.setSpacing(FIELD)
        self._profile.clicked.connect(self._want_profile)
        row.addWidget(self._profile)
        for facet, button in self._buttons.items():
            button.clicked.connect(lambda _=False, facet=facet: self._want(facet))
            row.addWidget(button)
        row.addWidget(self._update)
        row.setContentsMargins(0, 0, GROUP, 0)
        column.addWidget(deeds)

    def _dress(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("Countries and regions"))
        table.setModel(self._found)
        table.setItemDelegateForColumn(CHIP, ChipDelegate(table))
        table.setSortingEnabled(True)
        table.sortByColumn(TOTAL, Qt.SortOrder.DescendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        self._fit_rows()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        for column in (CHIP, ASKED, GAVE, TOTAL):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(self._open)
        table.selectionModel().currentRowChanged.connect(self._offer)

    def _fit_rows(self) -> None:
        rows = self._table.verticalHeader()
        rows.setMinimumSectionSize(0)
        rows.setDefaultSectionSize(self._table.fontMetrics().height() + FIELD)

    def _take_counts(self, places: Sequence[PlaceCount]) -> None:
        chosen, bar = self.code(), self._table.verticalScrollBar().value()
        self._model.show_places(places)
        self._table.setVisible(bool(places))
        self._empty.setVisible(not places)
        self.choose(chosen if chosen in self.codes() else next(iter(self.codes()), ""))
        self._table.verticalScrollBar().setValue(bar)
        self._offer()

    def _offer(self) -> None:
        index = self._table.currentIndex()
        self._profile.setEnabled(index.isValid())
        self._update.setEnabled(index.isValid())
        for facet, column in (("place", TOTAL), ("requesting", ASKED), ("providing", GAVE)):
            self._buttons[facet].setEnabled(bool(index.siblingAtColumn(column).data()))

    def _open(self, index: QModelIndex) -> None:
        """Show what the number counts, or the profile for the name."""
        if index.column() <= NAME:
            self._want_profile()
            return
        facet = FACETS.get(index.column(), "place")
        if index.siblingAtColumn(index.column() if facet != "place" else TOTAL).data():
            self.records_wanted.emit(facet, self.code())

    def _want_profile(self) -> None:
        self.profile_wanted.emit(self.code())

    def _want_update(self) -> None:
        self.update_wanted.emit(self.code())

    def _want(self, facet: str) -> None:
        self.records_wanted.emit(facet, self.code())
