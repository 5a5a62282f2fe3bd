"""How much of a timeline is in sight: all years, or some quarters or months to scroll through."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollBar, QWidget

from coopdesk.ui.widgets.measures import FIELD, characters

MONTHS: Final = {"quarters": 24, "months": 12}  # in sight


class TimeWindow(QWidget):
    """Choose a scale; beneath that of years, a bar moves along the time."""

    changed = Signal(object)  # first and last day, None for all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reach: tuple[date, date] | None = None
        self.scale = QComboBox(self)
        self.bar = QScrollBar(Qt.Orientation.Horizontal, self)
        label = QLabel(self.tr("&Scale"), self)
        label.setBuddy(self.scale)
        self.scale.setAccessibleName(self.tr("Scale of the timeline"))
        for key, name in (
            ("years", self.tr("All years")),
            ("quarters", self.tr("Quarters")),
            ("months", self.tr("Months")),
        ):
            self.scale.addItem(name, key)
        self.bar.setAccessibleName(self.tr("Time in sight"))
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar.setPageStep(6)
        self.bar.setMinimumWidth(characters(self, 40))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(FIELD)
        row.addWidget(label)
        row.addWidget(self.scale)
        row.addWidget(self.bar, 1)
        row.addStretch()
        self.scale.currentIndexChanged.connect(self._scale)
        self.bar.valueChanged.connect(self._tell)
        self.bar.hide()

    def set_reach(self, reach: tuple[date, date], near: date | None) -> None:
        """Take the time there is; near is the day to begin with when the scale is changed."""
        if self._reach == reach and self._near == near:
            return
        self._reach, self._near = reach, near
        self._scale()

    def days(self) -> tuple[date, date] | None:
        """Return the first and the last day in sight, None for all."""
        wanted = MONTHS.get(self.scale.currentData())
        if wanted is None or self._reach is None or wanted >= self._months():
            return None
        first = _after(self._reach[0], self.bar.value())
        return first, _after(first, wanted)

    _near: date | None = None

    def _scale(self) -> None:
        wanted = MONTHS.get(self.scale.currentData(), 0)
        scrolls = bool(wanted) and self._reach is not None and wanted < self._months()
        with QSignalBlocker(self.bar):
            self.bar.setVisible(scrolls)
            if scrolls and self._reach is not None:
                self.bar.setRange(0, self._months() - wanted)
                self.bar.setPageStep(wanted)
                near = self._near or self._reach[0]
                self.bar.setValue(_between(self._reach[0], near) - wanted // 2)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.days())

    def _months(self) -> int:
        return _between(*self._reach) if self._reach else 0


def _between(first: date, last: date) -> int:
    """Return how many months lie between two days."""
    return (last.year - first.year) * 12 + last.month - first.month


def _after(day: date, months: int) -> date:
    """Return the first of the month so many months later."""
    count = day.year * 12 + day.month - 1 + months
    return date(min(count // 12, 9999), count % 12 + 1, 1)
