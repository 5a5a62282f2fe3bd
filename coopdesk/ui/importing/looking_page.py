"""The page on which a file is looked through: its account, its sheets, its rows and columns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from coopdesk.background import Background
from coopdesk.importing.looking import Look
from coopdesk.importing.mapping import Mapping
from coopdesk.importing.opening import Opened
from coopdesk.ui.importing.columns_page import ColumnsPage, wants_a_look
from coopdesk.ui.importing.counts_strip import CountsStrip
from coopdesk.ui.importing.fates import Fate, fates_of
from coopdesk.ui.importing.preview import Preview
from coopdesk.ui.importing.sheet_list import ALL, SheetList
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.measures import FIELD, characters

translate = QCoreApplication.translate
SIDE = 26  # characters of the list of sheets


class LookingPage(QWidget):
    """Put the parts together: the sheet chosen at the side is what the others show."""

    edited = Signal(object)  # an Edit: a cell or a decision of the officer's
    mapped = Signal(Mapping)  # columns as she wants them
    remapped = Signal(object)  # an Edit: rows that are records of another kind

    def __init__(
        self, background: Background, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.counts = CountsStrip(self)
        self.sheets = SheetList(language, self)
        self.preview = Preview(background, language, self)
        self.columns = ColumnsPage(language, self)
        self.tabs = QTabWidget(self)
        self._lay_out()
        self.counts.chosen.connect(self._show_fate)
        self.sheets.chosen.connect(self._show_table)
        self.preview.edited.connect(self.edited)
        self.preview.table_wanted.connect(self._go_to_row)
        self.columns.changed.connect(self.mapped)
        self.columns.edited.connect(self.remapped)

    def show_look(self, look: Look, *, afresh: bool) -> None:
        """Show a file; unless afresh, with the rows that were shown where they were."""
        is_first = self._look is None or self._look.plan.sha256 != look.plan.sha256
        self._look = look
        self.counts.show_look(look, keep=not afresh)
        self.sheets.show_look(look)
        self.sheets.setVisible(len(look.plan.sheets) > 1)
        self.columns.show_look(look, self.table())
        self.preview.show_look(look, self.table(), afresh=afresh)
        if is_first:
            self.tabs.setCurrentWidget(self.preview)
        self._name_columns(look)

    def forget(self) -> None:
        """Show nothing, and hold on to nothing."""
        self._look = None
        self.preview.forget()
        self.columns.forget()

    def show_opened(self, opened: Opened) -> None:
        """Show what the officer wrote before it is known what becomes of it."""
        self.preview.show_opened(opened)

    def table(self) -> int | None:
        """Return the place of the table that is shown, None for all of them."""
        place = self.sheets.current_key()
        return place if isinstance(place, int) and place != ALL else None

    def _show_table(self, _place: int) -> None:
        if self._look is not None:
            self.columns.show_look(self._look, self.table())
            self.preview.show_table(self.table())

    def _show_fate(self, fate: Fate | None) -> None:
        """Show just the rows that were counted: where the sheet has not all of them, of all."""
        table = self.table()
        if (
            self._look is not None
            and table is not None
            and fate is not None
            and fates_of(self._look, table)[fate] != fates_of(self._look)[fate]
        ):
            with QSignalBlocker(self.sheets):
                self.sheets.choose(ALL)
            self._show_table(ALL)
        self.tabs.setCurrentWidget(self.preview)
        self.preview.show_fate(fate)

    def _go_to_row(self, table: int, place: int) -> None:
        with QSignalBlocker(self.sheets):
            self.sheets.choose(table)
        if self._look is not None:
            self.columns.show_look(self._look, table)
            self.counts.choose_quietly(None)
            self.preview.show_table(table, place)

    def _name_columns(self, look: Look) -> None:
        mapped = [c for s in look.plan.sheets if s.mapping for c in s.mapping.columns]
        unsure = sum(map(wants_a_look, mapped))
        words = self.tr("Co&lumns")
        if unsure:
            words = translate("LookingPage", "Co&lumns (%Ln to look at)", "", unsure)
        self.tabs.setTabText(1, words)

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.preview, self.tr("What would &happen"))
        self.tabs.addTab(self.columns, self.tr("Co&lumns"))
        FocusLine(self.sheets)
        side = QSplitter(Qt.Orientation.Horizontal, self)
        side.setChildrenCollapsible(False)
        side.addWidget(self.sheets)
        side.addWidget(self.tabs)
        side.setStretchFactor(1, 1)
        width = characters(self, SIDE)
        side.setSizes([width, 5 * width])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addWidget(self.counts)
        column.addWidget(side, 1)
