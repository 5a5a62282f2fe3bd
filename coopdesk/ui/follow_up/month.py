"""A month as a table of days with the next steps due on them, and the steps of one day below."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.step_views import DaySteps
from coopdesk.ui.follow_up.step_table import NEWS, StepList
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.colours import between, colour
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.measures import FIELD, GAP, lines
from coopdesk.ui.widgets.plain import plain_tip

WEEKS, DAYS = 6, 7
DAY = Qt.ItemDataRole.UserRole
NONE = DaySteps()
TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayTable(QTableWidget):
    """Six weeks; each day with its number, what is due first, and how many more."""

    day_chosen = Signal(object)  # date
    turned = Signal(int)  # by so many months

    def __init__(self, locale: QLocale, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(WEEKS, DAYS, parent)
        self._locale = locale
        self._today = today
        self._month = today().replace(day=1)
        self._days: Mapping[date, DaySteps] = {}
        self.setAccessibleName(self.tr("Days of the month"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setMinimumSectionSize(0)
        FocusLine(self)
        first = QLocale.system().firstDayOfWeek().value
        short = QLocale.FormatType.ShortFormat
        order = [(first - 1 + each) % DAYS + 1 for each in range(DAYS)]
        self.setHorizontalHeaderLabels([locale.standaloneDayName(each, short) for each in order])
        self._first = first - 1
        self.currentCellChanged.connect(self._tell_day)

    def span(self, month: date) -> tuple[date, date]:
        """Return the first and the last day that the table of a month shows."""
        weeks = Calendar(self._first).monthdatescalendar(month.year, month.month)
        first = weeks[0][0]
        return first, first + timedelta(days=WEEKS * DAYS - 1)

    def show_month(self, month: date, days: Mapping[date, DaySteps], chosen: date) -> None:
        """Show a month with what is due in it, one of its days chosen."""
        self._month, self._days = month, days
        first, _ = self.span(month)
        self.blockSignals(True)
        for place in range(WEEKS * DAYS):
            day = first + timedelta(days=place)
            self.setItem(place // DAYS, place % DAYS, self._item(day))
            if day == chosen:
                self.setCurrentCell(place // DAYS, place % DAYS)
        self.blockSignals(False)

    def chosen(self) -> date | None:
        """Return the chosen day."""
        there = self.currentItem()
        return there.data(DAY) if there else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in TURNS and not event.modifiers():
            self.turned.emit(TURNS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.chosen():
            self.show_month(self._month, self._days, self.chosen() or self._month)

    def _item(self, day: date) -> QTableWidgetItem:
        due = self._days.get(day, NONE)
        rest = len(due.ids) - len(due.named)
        texts = [str(day.day), *due.named]
        if rest:
            texts.insert(1, self.tr("%Ln step(s)", "", len(due.ids)))
        made = QTableWidgetItem("\n".join(texts))
        made.setData(DAY, day)
        made.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        spoken = self._locale.toString(QDate(day.year, day.month, day.day))
        count = self.tr("%Ln step(s)", "", len(due.ids))
        made.setData(Qt.ItemDataRole.AccessibleTextRole, f"{spoken}: {count}")
        if due.named:
            made.setToolTip(plain_tip("\n".join(due.named)))
        made.setForeground(QBrush(self._shade(day, due)))
        if day == self._today():
            font = QFont()
            font.setBold(True)
            made.setFont(font)
            made.setBackground(QBrush(between(self.palette(), 0.1)))
        return made

    def _shade(self, day: date, due: DaySteps) -> QColor:
        if due.open and day < self._today():
            return colour("problem", self.palette())
        is_other = (day.year, day.month) != (self._month.year, self._month.month)
        return colour("faded" if is_other else "plain", self.palette())

    def _tell_day(self) -> None:
        day = self.chosen()
        if day:
            self.day_chosen.emit(day)


class StepMonth(QWidget):
    """Turn the months, choose a day, and see what is due on it."""

    month_wanted = Signal(object, object)  # first and last day in sight

    def __init__(
        self,
        background: Background,
        language: str,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._locale = QLocale(language)
        self._days: Mapping[date, DaySteps] = {}
        self._chosen = today()
        self._title = QLabel(self)
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self.table = DayTable(self._locale, today, self)
        self.table.day_chosen.connect(self._choose)
        self.table.turned.connect(self.turn)
        self.list = StepList(self.tr("Next steps of the day"), background, language, today, self)
        self.list.horizontalHeader().setSectionHidden(NEWS, True)
        self.setFocusProxy(self.table)
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.addWidget(self.table)
        panes.addWidget(self.list)
        panes.setSizes([lines(self, 22), lines(self, 8)])
        panes.setStretchFactor(0, 1)
        panes.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(FIELD, 0, FIELD, FIELD)
        column.setSpacing(GAP)
        column.addLayout(self._bar())
        column.addWidget(panes, 1)

    def ask(self) -> None:
        """Ask for what is due in the month of the chosen day."""
        self.month_wanted.emit(*self.table.span(self._chosen.replace(day=1)))

    def show_days(self, days: Mapping[date, DaySteps]) -> None:
        """Show what is due on the days in sight."""
        self._days = days
        month = self._chosen.replace(day=1)
        name = self._locale.standaloneMonthName(month.month)
        self._title.setText(f"{name[:1].upper()}{name[1:]} {month.year}")
        self.table.show_month(month, days, self._chosen)
        self._show_list()

    def turn(self, months: int) -> None:
        """Go to another month; the day stays as near as it can."""
        count = self._chosen.year * 12 + self._chosen.month - 1 + months
        year, month = divmod(count, 12)
        if 1 <= year <= 9998:
            last = QDate(year, month + 1, 1).daysInMonth()
            self.go_to(date(year, month + 1, min(self._chosen.day, last)))

    def go_to(self, day: date) -> None:
        """Choose a day, in whichever month it is."""
        is_other = (day.year, day.month) != (self._chosen.year, self._chosen.month)
        self._chosen = day
        if is_other:
            self.ask()
        else:
            self._show_list()

    def go_to_today(self) -> None:
        """Choose today."""
        self._chosen = self._today()
        self.ask()

    def read_again(self) -> None:
        """Ask again for the lines of the day."""
        self.list.read_again()

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(FIELD)
        turns = (
            (-1, "chevron-left", self.tr("Month before")),
            (1, "chevron-right", self.tr("Month after")),
        )
        for step, picture, name in turns:
            button = QToolButton(self)
            button.setIcon(icon(picture))
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, by=step: self.turn(by))
            row.addWidget(button)
        today = QPushButton(self.tr("Today"), self)
        today.setAutoDefault(False)
        today.clicked.connect(lambda _=False: self.go_to_today())
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(today)
        return row

    def _choose(self, day: date) -> None:
        self.go_to(day)

    def _show_list(self) -> None:
        ids = self._days.get(self._chosen, NONE).ids
        self.list.show_keys(ids)
        if ids and not self.list.current_key():
            self.list.select_keys(ids[:1])
