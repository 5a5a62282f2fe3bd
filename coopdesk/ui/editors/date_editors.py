"""Fields for a day and for a period: typed in words of four languages, understood beneath."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from coopdesk.domain.date_doubts import Doubt
from coopdesk.domain.dates import read_period
from coopdesk.domain.periods import Period, point
from coopdesk.ui.editors.editor import LineEditor, Surroundings
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import GAP
from coopdesk.vocabulary.date_text import period_long, period_text

translate = QCoreApplication.translate

DAY, PERIOD = 16, 44  # characters
COUNTED = 92  # days, of which nobody thinks as months yet


class PeriodEditor(LineEditor):
    """A period in the officer's words; beneath, what was understood or how to write it."""

    def __init__(
        self,
        name: str,
        surroundings: Surroundings,
        width: int = PERIOD,
        parent: QWidget | None = None,
    ) -> None:
        self._today = surroundings.today
        self._language = surroundings.language
        self._picked: Period | None = None
        super().__init__(name, width, parent)
        self._offer = _Offer(self)
        self.column.addWidget(self._offer)

    @override
    def read_text(self, text: str) -> Period:
        if self._picked is not None and self._picked.words == text.strip():
            return self._picked
        return read_period(text, today=self._today()).period

    @override
    def write_value(self, value: Period) -> str:
        return value.words or ("" if value.is_empty else period_text(value, self._language))

    @override
    def check(self) -> None:
        text = self.line.text()
        self._offer.clear()
        period = self.value()
        if period.start or period.end or period.shape == "open":
            self.say("understood", self._told(period))
            return
        doubt = read_period(text, today=self._today()).doubt if text.strip() else Doubt.NONE
        if doubt is Doubt.DAY_OR_MONTH:
            self._offer_both(text)
        elif not text.strip():
            self.say("hint", "")
        elif doubt is Doubt.NONE:
            self.say("hint", translate("record_form", "Kept as words; no date is read from them"))
        else:
            self.say("doubt", explain_doubt(doubt))

    def insert_today(self) -> None:
        """Write today's date."""
        self.type_text(period_text(point(self._today()), self._language))

    def offered(self) -> list[QPushButton]:
        """Return the buttons of the two readings, where there are two."""
        return self._offer.buttons

    def _told(self, period: Period) -> str:
        text = period_long(period, self._language)
        by_days = period.start_precision == period.end_precision == "day"
        if by_days and period.shape == "range" and period.days and period.days <= COUNTED:
            days = translate("record_form", "%n days", "", period.days)
            return translate("record_form", "{period}, {days}").format(period=text, days=days)
        return text

    def _offer_both(self, text: str) -> None:
        self.say("doubt", explain_doubt(Doubt.DAY_OR_MONTH))
        for day_first in (True, False):
            period = read_period(text, day_first=day_first, today=self._today()).period
            if period.start:
                label = period_long(period, self._language)
                self._offer.add(label).clicked.connect(lambda _=False, p=period: self.pick(p))

    def pick(self, period: Period) -> None:
        """Take one of two readings of what is typed."""
        self._picked = period
        self.line.setFocus()
        self.take_typing()


class DayEditor(LineEditor):
    """One day: 15 mar 2024, 15/03/2024, today, hoy."""

    def __init__(
        self, name: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        self._today = surroundings.today
        self._language = surroundings.language
        super().__init__(name, DAY, parent)
        self._offer = _Offer(self)
        self.column.addWidget(self._offer)

    @override
    def read_text(self, text: str) -> date | None:
        return _day(read_period(text, today=self._today()).period)

    @override
    def write_value(self, value: date | None) -> str:
        return "" if value is None else period_text(point(value), self._language)

    @override
    def unread(self) -> bool:
        return bool(self.line.text().strip()) and self.value() is None

    @override
    def check(self) -> None:
        self._offer.clear()
        text = self.line.text().strip()
        day = self.value()
        if day is None and text:
            self._doubt(text)
        elif day is None or self.write_value(day) == text:
            self.say("hint", "")
        else:
            self.say("understood", period_long(point(day), self._language))

    def insert_today(self) -> None:
        """Write today's date."""
        self.type_text(self.write_value(self._today()))

    def offered(self) -> list[QPushButton]:
        """Return the buttons of the two readings, where there are two."""
        return self._offer.buttons

    def _doubt(self, text: str) -> None:
        read = read_period(text, today=self._today())
        if read.doubt is Doubt.DAY_OR_MONTH:
            self.say("doubt", explain_day(read.doubt))
            for day_first in (True, False):
                period = read_period(text, day_first=day_first, today=self._today()).period
                if day := _day(period):
                    written = self.write_value(day)
                    button = self._offer.add(period_long(point(day), self._language))
                    button.clicked.connect(lambda _=False, w=written: self._write(w))
        else:
            self.say("doubt", explain_day(read.doubt))

    def _write(self, text: str) -> None:
        self.line.setFocus()
        self.type_text(text)


def explain_doubt(doubt: Doubt) -> str:
    """Say what is doubtful about a date and how to write it."""
    match doubt:
        case Doubt.DAY_OR_MONTH | Doubt.OTHER_ORDER:
            return translate(
                "record_form", "Day or month first? Choose, or write the month in words"
            )
        case Doubt.SHORT_YEAR | Doubt.MONTH_OR_YEARS:
            return translate("record_form", "Which year? Write it with four digits: March 2024")
        case Doubt.NO_YEAR:
            return translate("record_form", "The year is missing: 23–26 September 2019")
        case Doubt.IMPOSSIBLE:
            return translate("record_form", "There is no such day; kept as words")
        case Doubt.REVERSED:
            return translate("record_form", "The end lies before the start")
        case _:
            return translate(
                "record_form", "Not understood; write 23–26 September 2019, March 2024 or 2024"
            )


def explain_day(doubt: Doubt) -> str:
    """Say what is doubtful about a single day, in few words: its field is narrow."""
    match doubt:
        case Doubt.DAY_OR_MONTH | Doubt.OTHER_ORDER:
            return translate("record_form", "Which of the two?")
        case Doubt.IMPOSSIBLE:
            return translate("record_form", "There is no such day")
        case Doubt.SHORT_YEAR | Doubt.NO_YEAR:
            return translate("record_form", "With the year: 15 Mar 2024")
        case _:
            return translate("record_form", "Write one day, such as 15 Mar 2024")


class _Offer(QWidget):
    """Small buttons side by side, or below each other where it is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._row = FlowLayout(self)
        self._row.setSpacing(GAP)
        self.hide()

    def add(self, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setAccessibleName(label)
        self._row.addWidget(button)
        self.buttons.append(button)
        self.show()
        return button

    def clear(self) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.hide()


def _day(period: Period) -> date | None:
    one_day = period.shape == "point" and period.start_precision == "day"
    return period.start if one_day else None
