"""What narrows the page of attention: a country, and the search of the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from coopdesk.domain.folding import fold
from coopdesk.ui.editors.choice_editors import QuietBox
from coopdesk.ui.widgets.measures import characters
from coopdesk.vocabulary.places import place_name


class AttentionFilters(QObject):
    """Say which records are looked at."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.place = QuietBox(parent)
        self.place.setAccessibleName(self.tr("Country or region"))
        self.place.view().setAccessibleName(self.place.accessibleName())
        self.place.addItem(self.tr("Any country or region"), "")
        self.place.currentIndexChanged.connect(self._tell)
        self.within = QPushButton(parent)
        self.within.setCheckable(True)
        self.within.setAutoDefault(False)
        self.within.toggled.connect(self._tell)
        self.within.hide()

    def is_narrowed(self) -> bool:
        """Tell whether not all records are looked at."""
        return bool(self.place.currentData()) or self.within.isChecked()

    def clear(self) -> None:
        """Look at all records."""
        with QSignalBlocker(self):
            self.place.setCurrentIndex(0)
            self.within.setChecked(False)
        self.changed.emit()

    def offer_places(self, places: Sequence[tuple[str, int]]) -> None:
        """Offer the places that records name; the chosen one stays chosen."""
        chosen = self.place.currentData()
        named = sorted(
            ((place_name(code, self._language), code) for code, _ in places),
            key=lambda each: fold(each[0]),
        )
        with QSignalBlocker(self.place):
            while self.place.count() > 1:
                self.place.removeItem(1)
            for name, code in named:
                self.place.addItem(name, code)
            self.place.setCurrentIndex(max(0, self.place.findData(chosen)))

    def offer_search(self, words: str, *, chosen: bool) -> None:
        """Offer to keep to the records that a search finds; "" offers nothing."""
        self.within.setVisible(bool(words))
        text = self.tr("Only records of “{search}”").format(search=words)
        shown = self.within.fontMetrics().elidedText(
            text.replace("&", "&&"), Qt.TextElideMode.ElideRight, characters(self.within, 44)
        )
        self.within.setText(shown)
        self.within.setToolTip(text)
        self.within.setAccessibleName(text)
        with QSignalBlocker(self.within):
            self.within.setChecked(chosen and bool(words))

    def _tell(self) -> None:
        self.changed.emit()
