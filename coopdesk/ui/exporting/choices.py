"""What an officer chooses for an export: which records, in which form, with what in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from coopdesk.domain.queries import Query
from coopdesk.domain.records import KINDS
from coopdesk.ui.exporting.column_list import ColumnList
from coopdesk.ui.languages import NAMES
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import GAP
from coopdesk.ui.widgets.messages_inline import FormGrid

translate = QCoreApplication.translate

Which = Literal["shown", "selected", "all"]
TABLES: Final = {".xlsx", ".csv"}  # formats that have columns
WITH_PEOPLE: Final = {".xlsx", ".json"}


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to export: the list on screen, what is selected in it, its columns.

    shown None is a number that nobody has counted. kinds are the kinds of record the list shows;
    words tell its filter, "" for none.
    """

    query: Query
    shown: int | None
    selected: Sequence[int] = ()
    columns: Sequence[str] = ()
    kinds: Sequence[str] = KINDS
    words: str = ""


class ExportChoices(QWidget):
    """The form of an export."""

    def __init__(self, offer: Offer, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._which = QButtonGroup(self)
        self._all = self._radio("all", self.tr("All"))
        self._form = QComboBox(self)
        for ending, name in (
            (".xlsx", self.tr("Workbook for Excel (.xlsx)")),
            (".csv", self.tr("Plain table (.csv)")),
            (".json", self.tr("Whole records for programs (.json)")),
        ):
            self._form.addItem(name, ending)
        self._chooser_box = QWidget(self)
        self._columns = ColumnList(self._chooser_box)
        self._rows = QComboBox(self)
        self._rows.addItem(self.tr("One for each record"), "record")
        self._rows.addItem(self.tr("One for each party of a record"), "party")
        self._people = QCheckBox(self.tr("Names and addresses of &people"), self)
        self._language = QComboBox(self)
        for code, name in NAMES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        self._lay_out()
        self._form.currentIndexChanged.connect(self._fit_to_format)
        self._language.currentIndexChanged.connect(self._fit_to_language)
        self._which.buttonToggled.connect(self._fit_to_records)
        self._fit_to_format()

    def which(self) -> Which:
        """Return which records are wanted."""
        button = self._which.checkedButton()
        return button.property("which") if button else "all"

    def choose(self, which: Which) -> None:
        """Want these records."""
        for button in self._which.buttons():
            button.setChecked(button.property("which") == which)

    def ending(self) -> str:
        """Return the ending of the file: .xlsx, .csv or .json."""
        return str(self._form.currentData())

    def columns(self) -> list[str] | None:
        """Return the keys of the columns in order; None where the format has none."""
        return self._columns.chosen() if self.ending() in TABLES else None

    def rows(self) -> Literal["record", "party"]:
        """Return what makes a row."""
        by_party = self.ending() in TABLES and self._rows.currentData() == "party"
        return "party" if by_party else "record"

    def people(self) -> bool:
        """Tell whether people are to be named."""
        return self.ending() in WITH_PEOPLE and self._people.isChecked()

    def language(self) -> str:
        """Return the language of headings and names."""
        return str(self._language.currentData())

    def show_total(self, total: int) -> None:
        """Say how many records there are in all."""
        self._all.setText(translate("ExportChoices", "All %Ln record(s)", "", total))
        self._all.setEnabled(total > 0)

    def _radio(self, which: Which, text: str) -> QRadioButton:
        button = QRadioButton(text, self)
        button.setProperty("which", which)
        self._which.addButton(button)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grid = FormGrid(self)
        grid.add_field(self.tr("Records"), self._records())
        grid.add_field(self.tr("&Format"), self._form)
        grid.add_field(self.tr("&Columns"), self._chooser())
        grid.add_field(self.tr("&Rows"), self._rows)
        grid.add_field(self.tr("&Language"), self._language)
        grid.add_field(self.tr("Include"), self._people)
        column.addWidget(grid)

    def _records(self) -> QWidget:
        n, selected = self._offer.shown, len(self._offer.selected)
        counted = translate("ExportChoices", "%Ln record(s) shown", "", n or 0)
        shown = self._radio("shown", self.tr("What the search finds") if n is None else counted)
        shown.setEnabled(n != 0)
        some = self._radio(
            "selected", translate("ExportChoices", "%Ln record(s) selected", "", selected)
        )
        some.setEnabled(selected > 0)
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for button in (shown, some, self._all):
            column.addWidget(button)
        # One selected row is where the cursor stands; several were selected on purpose.
        self.choose("selected" if selected > 1 else "all" if n == 0 else "shown")
        box.setFocusProxy(shown)
        return box

    def _chooser(self) -> QWidget:
        self._columns.show_columns(
            self._offer.columns or ["title"], self._offer.kinds, self.language()
        )
        box = self._chooser_box
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._columns)
        buttons = QWidget(box)
        row = FlowLayout(buttons)
        for text, press in (
            (self.tr("All"), self._tick_all),
            (self.tr("As in the list"), self._as_in_the_list),
            (self.tr("Up"), self._up),
            (self.tr("Down"), self._down),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(press)
            row.addWidget(button)
        column.addWidget(buttons)
        box.setFocusProxy(self._columns)
        return box

    def _tick_all(self) -> None:
        self._columns.tick_all(on=True)

    def _as_in_the_list(self) -> None:
        kinds = KINDS if self.which() == "all" else self._offer.kinds
        self._columns.show_columns(self._offer.columns or ["title"], kinds, self.language())

    def _up(self) -> None:
        self._columns.move_current(-1)

    def _down(self) -> None:
        self._columns.move_current(1)

    def _fit_to_format(self) -> None:
        is_table = self.ending() in TABLES
        self._chooser_box.setEnabled(is_table)
        self._rows.setEnabled(is_table)
        self._people.setEnabled(self.ending() in WITH_PEOPLE)

    def _fit_to_language(self) -> None:
        self._columns.speak(self.language())

    def _fit_to_records(self) -> None:
        """Offer the columns of other kinds too, once records of all kinds are wanted."""
        ticked = self._columns.chosen()
        kinds = KINDS if self.which() == "all" else self._offer.kinds
        if self._columns.count():
            self._columns.show_columns(ticked, kinds, self.language())
