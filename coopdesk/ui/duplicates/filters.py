"""Which pairs are shown: by how sure it is, by kind, by country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from coopdesk.domain.folding import fold
from coopdesk.domain.likeness import CONFIDENCES, Pair
from coopdesk.domain.records import KINDS
from coopdesk.ui.duplicates.table import Wanted
from coopdesk.ui.duplicates.wording import confidence_name
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term


class PairFilters(QWidget):
    """Offer what occurs among the pairs, with how often."""

    changed = Signal(Wanted)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._told = Wanted()
        self.confidence = self._box(self.tr("How sure"))
        self.kind = self._box(self.tr("Kind"))
        self.place = self._box(self.tr("Country"))
        row = FlowLayout(self)
        row.setSpacing(FIELD)
        for box in (self.confidence, self.kind, self.place):
            row.addWidget(box)

    def offer(self, pairs: Sequence[Pair]) -> None:
        """Offer the values of these pairs; what is chosen stays chosen while it occurs."""
        sure = Counter(pair.confidence for pair in pairs)
        kinds = Counter(pair.kind for pair in pairs)
        places = Counter(place for pair in pairs for place in pair.places)
        named = sorted(places, key=lambda place: fold(place_name(place, self._language)))
        self._fill(
            self.confidence,
            self.tr("Any confidence"),
            [(each, confidence_name(each), sure[each]) for each in CONFIDENCES],
        )
        self._fill(
            self.kind,
            self.tr("Any kind"),
            [(each, term("kind", each, self._language), kinds[each]) for each in KINDS],
        )
        self._fill(
            self.place,
            self.tr("Any country"),
            [(each, place_name(each, self._language), places[each]) for each in named],
        )
        self._tell()

    def wanted(self) -> Wanted:
        """Return what is chosen."""
        return Wanted(
            *(box.currentData() or "" for box in (self.confidence, self.kind, self.place))
        )

    def show_all(self) -> None:
        """Choose nothing in particular."""
        for box in (self.confidence, self.kind, self.place):
            box.setCurrentIndex(0)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.view().setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaxVisibleItems(24)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _fill(self, box: QComboBox, any_of: str, values: Iterable[tuple[str, str, int]]) -> None:
        chosen = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            box.addItem(any_of, "")
            for value, name, count in values:
                if count:
                    words = self.tr("{value} ({count})")
                    box.addItem(words.format(value=name, count=count), value)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def _tell(self) -> None:
        if self.wanted() != self._told:
            self._told = self.wanted()
            self.changed.emit(self._told)
