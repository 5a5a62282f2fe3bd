"""Since when: a day, or the last exchange of two countries; and what became of steps since then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from coopdesk.background import Reply
from coopdesk.catalogue.step_news import Meeting, News, last_meeting, start_of
from coopdesk.ui.editors.choice_editors import PlaceEditor, QuietBox
from coopdesk.ui.editors.date_editors import DayEditor
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.ui.follow_up.wording import day_text
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, characters

translate = QCoreApplication.translate

ANY, MONTH, DAY, PAIR = "any", "month", "day", "pair"
LATELY = timedelta(days=30)


class SinceBar(QWidget):
    """Choose since when; nothing is chosen at first, and the bar is a box alone."""

    changed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._meeting: Meeting | None = None
        self._reply: Reply[Meeting | None] | None = None
        self.box = QuietBox(self)
        self.box.setAccessibleName(self.tr("Since when"))
        self.box.view().setAccessibleName(self.tr("Since when"))
        for key, label in (
            (ANY, self.tr("Whenever changed")),
            (MONTH, self.tr("Changed in the last 30 days")),
            (DAY, self.tr("Changed since a day…")),
            (PAIR, self.tr("Changed since the last exchange of…")),
        ):
            self.box.addItem(label, key)
        self.day = DayEditor(self.tr("Since"), around, self)
        self.one = PlaceEditor(self.tr("One country"), around)
        self.other = PlaceEditor(self.tr("The other country"), around)
        for place, words in (
            (self.one, self.tr("One country")),
            (self.other, self.tr("The other country")),
        ):
            place.setParent(self)
            place.edit.set_placeholder(words)
            place.setFixedWidth(characters(self, 26))
            place.changed.connect(self._look_for_meeting)
        self.day.line.setPlaceholderText(self.tr("15 March 2026"))
        self._told = QLabel(self)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._told.setWordWrap(True)
        fields = QWidget(self)
        flow = FlowLayout(fields)
        flow.setSpacing(FIELD)
        for widget in (self.day, self.one, self.other):
            flow.addWidget(widget)
        self._fields = fields
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addWidget(fields)
        column.addWidget(self._told)
        self.box.activated.connect(self._follow_box)
        self.box.currentIndexChanged.connect(self._follow_box)
        self.day.changed.connect(self.changed)
        self._show_fields()

    def since(self) -> datetime | None:
        """Return the moment from which on changes count, None for ever."""
        match self.box.currentData():
            case "month":
                return start_of(self._around.today() - LATELY)
            case "day":
                day: date | None = self.day.value()
                return start_of(day) if day else None
            case "pair" if self._meeting:
                return start_of(self._meeting.day)
            case _:
                return None

    def is_waiting(self) -> bool:
        """Tell whether a day or a pair is still to be given."""
        return self.box.currentData() != ANY and self.since() is None

    def clear(self) -> None:
        """Choose nothing."""
        self.box.setCurrentIndex(0)

    def choose_day(self, day: date) -> None:
        """Choose a day."""
        self.box.setCurrentIndex(self.box.findData(DAY))
        self.day.set_value(day)
        self._show_fields()
        self.changed.emit()

    def choose_pair(self, one: str, other: str) -> None:
        """Choose the last exchange of two countries."""
        self.one.set_value(one)
        self.other.set_value(other)
        self.box.setCurrentIndex(self.box.findData(PAIR))
        self._look_for_meeting()

    def show_news(self, news: Mapping[int, News]) -> None:
        """Say how many steps were added, done and changed since then."""
        since = self.since()
        if since is None:
            if not self.is_waiting():
                self._told.clear()
            self._show_fields()
            return
        count = Counter(news.values())
        said = [
            translate("follow_up", "%Ln added", "", count["added"]),
            translate("follow_up", "%Ln done", "", count["done"]),
            translate("follow_up", "%Ln changed", "", count["changed"]),
        ]
        day = day_text(since.astimezone().date(), self._around.language)
        words = self.tr("Since {day}: {news}").format(day=day, news=" · ".join(said))
        if self._meeting and self.box.currentData() == PAIR:
            words = f"{words} — {self._meeting.title}"
        self._told.setText(words)
        self._show_fields()

    def told(self) -> str:
        """Return what is said of the time since then."""
        return self._told.text()

    def _follow_box(self) -> None:
        if self.box.currentData() == PAIR:
            self._look_for_meeting()
        self._told.clear()
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        kind = self.box.currentData()
        self.day.setVisible(kind == DAY)
        self.one.setVisible(kind == PAIR)
        self.other.setVisible(kind == PAIR)
        self._fields.setVisible(kind in {DAY, PAIR})
        self._told.setVisible(bool(self._told.text()))
        self.setVisible(kind in {DAY, PAIR} or bool(self._told.text()))

    def _look_for_meeting(self) -> None:
        if self._reply:
            self._reply.forget()
        one, other = self.one.value(), self.other.value()
        self._meeting = None
        if one and other:
            reply = self._around.background.read(last_meeting, one, other, self._around.today())
            self._reply = reply.then(self._take_meeting)

    def _take_meeting(self, found: Meeting | None) -> None:
        self._meeting = found
        if found is None:
            self._told.setText(self.tr("These two have no exchange on record that has begun."))
            self._show_fields()
        self.changed.emit()
