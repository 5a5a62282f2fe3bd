"""What narrows the next steps: words, who owes them, their status, whose records, since when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from coopdesk.catalogue.next_steps import STATES, StepsAsked
from coopdesk.ui.editors.choice_editors import QuietBox
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.ui.follow_up.since import SinceBar
from coopdesk.ui.follow_up.wording import status_text
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, characters
from coopdesk.vocabulary.places import place_name

TYPED = 200  # ms after the last key
UNFINISHED, ALL = "", "all"


class StepFilters(QWidget):
    """Say which next steps are wanted."""

    changed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = around.language
        self._soon = QTimer(self, singleShot=True, interval=TYPED)
        self._soon.timeout.connect(self.changed)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Words of a step"))
        self.words.setAccessibleName(self.tr("Words of a step, its owner or record"))
        self.words.setClearButtonEnabled(True)
        self.words.setFixedWidth(characters(self, 26))
        self.words.textChanged.connect(self._change_soon)
        self.owner = self._box(self.tr("Owed by"), [("", self.tr("Owed by anybody"))])
        states = [(code, status_text(code, self._language)) for code in STATES]
        self.status = self._box(
            self.tr("Status"),
            [(UNFINISHED, self.tr("Not finished")), *states, (ALL, self.tr("Finished or not"))],
        )
        self.whose = self._box(
            self.tr("Whose records"), [("", self.tr("All records")), ("mine", self.tr("Mine"))]
        )
        self.whose.setToolTip(self.tr("Mine are the records I added or saved last"))
        self.within = QPushButton(self)
        self.within.setCheckable(True)
        self.within.setAutoDefault(False)
        self.within.toggled.connect(self._change_now)
        self.within.hide()
        self.since = SinceBar(around, self)
        self.since.changed.connect(self.changed)
        row = QWidget(self)
        flow = FlowLayout(row)
        flow.setSpacing(FIELD)
        for widget in (
            *(self.words, self.owner, self.status, self.whose, self.since.box, self.within),
        ):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addWidget(row)
        column.addWidget(self.since)

    def asked(self) -> StepsAsked:
        """Return what is wanted, but for the records of a search."""
        status = self.status.currentData()
        since = self.since.since()
        return StepsAsked(
            words=self.words.text(),
            owner_place=self.owner.currentData() or "",
            status="" if status == ALL else status,
            with_finished=status == ALL or (since is not None and status == UNFINISHED),
            changed_since=since,
            mine=bool(self.whose.currentData()),
        )

    def is_narrowed(self) -> bool:
        """Tell whether anything but the usual is asked for."""
        return self.asked() != StepsAsked() or self.within.isChecked() or self.since.is_waiting()

    def clear(self) -> None:
        """Ask for everything that is not finished."""
        with QSignalBlocker(self):
            self.words.clear()
            for box in (self.owner, self.status, self.whose):
                box.setCurrentIndex(0)
            self.since.clear()
            self.within.setChecked(False)
        self._soon.stop()
        self.changed.emit()

    def offer_owners(self, owners: Sequence[tuple[str, int]]) -> None:
        """Offer the countries that owe something; the chosen one stays chosen."""
        chosen = self.owner.currentData()
        count = self.locale().toString
        named = [(code, f"{place_name(code, self._language)} ({count(n)})") for code, n in owners]
        if chosen and chosen not in {code for code, _ in owners}:
            named.append((chosen, place_name(chosen, self._language)))
        with QSignalBlocker(self.owner):
            while self.owner.count() > 1:
                self.owner.removeItem(1)
            for code, label in named:
                self.owner.addItem(label, code)
            self.owner.setCurrentIndex(max(0, self.owner.findData(chosen)))

    def offer_search(self, words: str, *, chosen: bool) -> None:
        """Offer to keep to the records that a search finds; "" offers nothing."""
        self.within.setVisible(bool(words))
        text = self.tr("Only records of “{search}”").format(search=words)
        self.within.setText(
            self.fontMetrics().elidedText(
                text.replace("&", "&&"), Qt.TextElideMode.ElideRight, characters(self, 44)
            )
        )
        self.within.setToolTip(text)
        self.within.setAccessibleName(text)
        with QSignalBlocker(self.within):
            self.within.setChecked(chosen and bool(words))

    def _box(self, name: str, words: Sequence[tuple[str, str]]) -> QuietBox:
        box = QuietBox(self)
        box.setAccessibleName(name)
        box.view().setAccessibleName(name)
        for key, label in words:
            box.addItem(label, key)
        box.currentIndexChanged.connect(self._change_now)
        return box

    def _change_soon(self) -> None:
        self._soon.start()

    def _change_now(self) -> None:
        self.changed.emit()
