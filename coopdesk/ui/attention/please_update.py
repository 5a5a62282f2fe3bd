"""The question which records of which country go into a workbook *please update*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from coopdesk.catalogue.counts import PlaceCount
from coopdesk.domain.folding import fold
from coopdesk.ui.editors.choice_editors import QuietBox
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters
from coopdesk.vocabulary.content_languages import language_name
from coopdesk.vocabulary.labels import LANGUAGES, label_language
from coopdesk.vocabulary.places import place_name

WIDTH = 64  # characters


@dataclass(frozen=True, slots=True)
class UpdateWanted:
    """A country, which of its records, and the language of whoever completes them."""

    place: str
    which: Literal["attention", "open"]
    language: str


class PleaseUpdateDialog(QDialog):
    """Ask for country, records and language; the file is asked for afterwards."""

    chosen = Signal(UpdateWanted)

    def __init__(
        self,
        places: Sequence[PlaceCount],
        place: str,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Please update"))
        self.place = self._box(self.tr("Country or region"))
        named = sorted((each.place for each in places), key=lambda c: fold(place_name(c, language)))
        for code in named:
            self.place.addItem(place_name(code, language), code)
        self.place.setCurrentIndex(max(0, self.place.findData(place)))
        self.language = self._box(self.tr("Language of the workbook"))
        for code in LANGUAGES:
            self.language.addItem(language_name(code, language), code)
        self.language.setCurrentIndex(LANGUAGES.index(label_language(language)))
        self.needing = QRadioButton(self.tr("Records that need &attention"), self)
        self.still_open = QRadioButton(self.tr("All records still &open"), self)
        self.needing.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.needing)
        group.addButton(self.still_open)
        self._lay_out()

    def wanted(self) -> UpdateWanted:
        """Return what is chosen."""
        which = "attention" if self.needing.isChecked() else "open"
        place, language = self.place.currentData() or "", self.language.currentData()
        return UpdateWanted(place, which, language)

    def _lay_out(self) -> None:
        told = QLabel(
            self.tr(
                "A workbook of the country’s records, to be completed there: what is missing is"
                " marked, and only what may be filled in is not locked. Once it comes back, merge"
                " it with File ▸ Merge a colleague’s workbook."
            ),
            self,
        )
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        form = QFormLayout()
        form.setSpacing(FIELD)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Country"), self.place)
        form.addRow(self.tr("Records"), self.needing)
        form.addRow("", self.still_open)
        form.addRow(self.tr("&Language"), self.language)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = buttons.addButton(self.tr("&Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setEnabled(self.place.count() > 0)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(GROUP)
        column.addWidget(told)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(min(characters(self, WIDTH), self.screen().availableSize().width()))

    def _box(self, name: str) -> QuietBox:
        box = QuietBox(self)
        box.setAccessibleName(name)
        return box

    def _tell(self) -> None:
        self.chosen.emit(self.wanted())
