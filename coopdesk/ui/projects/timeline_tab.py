"""The timeline of a project: when the lines of its activities take place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from coopdesk.background import Background
from coopdesk.domain.lines_sought import LinesSought, lines_in
from coopdesk.domain.records import Record
from coopdesk.drawing.timeline import TimesChart
from coopdesk.statistics.timeline import counted, timeline
from coopdesk.ui.editors.lines_filter import LinesFilter
from coopdesk.ui.picture_files import picture_saver
from coopdesk.ui.projects.line_pane import LinePane
from coopdesk.ui.projects.time_window import TimeWindow
from coopdesk.ui.projects.timeline_words import chosen_line, timeline_chart
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.charts import ChartCard
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.measures import FIELD, GROUP, characters

DAYS = 34  # characters of the column of days


class TimelineTab(QWidget):
    """Show when the lines take place; choosing one tells what it says, and opens it when asked."""

    line_wanted = Signal(int)  # id of a line of an activity, to be opened in the form
    form_wanted = Signal(int)  # id of the record

    def __init__(
        self,
        background: Background,
        reader: Reader,
        record: Record,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = reader.language
        self._record = record
        self.filter = LinesFilter(reader.language, self)
        self.scale = TimeWindow(self)
        heading = self.tr("When activities take place")
        self.card = ChartCard(heading, picture_saver(background), self)
        self.card.add_control(self.scale)
        self.pane = LinePane(reader.language, self)
        self._empty = EmptyState(
            self.tr("No activities yet"),
            self.tr("Lines of activities with their dates make the timeline."),
            [(self.tr("Write the results"), icon("pencil"), self._ask_for_form)],
            self,
        )
        self._pages = QStackedWidget(self)
        self._lay_out()
        self.filter.changed.connect(self._draw)
        self.scale.changed.connect(self.card.view.show_days)
        self.card.table_button.toggled.connect(self.scale.setDisabled)
        self.card.chosen.connect(self._choose)
        self.pane.open_wanted.connect(self.line_wanted)
        self.show_record(record)

    def show_record(self, record: Record) -> None:
        """Show the timeline of a record that was changed; the chosen line stays chosen."""
        self._record = record
        self.filter.offer(record.results, {each.number: each.text for each in record.models})
        has_lines = next(lines_in(record.results), None) is not None
        self._pages.setCurrentIndex(0 if has_lines else 1)
        self._draw(self.filter.sought())
        self.pane.show_line(chosen_line(record, self.pane.line()))

    def choose(self, line_id: int) -> None:
        """Show what a line says; one that is shown already is opened."""
        if line_id == self.pane.line():
            self.line_wanted.emit(line_id)
            return
        self.pane.show_line(chosen_line(self._record, line_id))
        self.card.view.mark(str(line_id))
        if self.card.table.hasFocus():
            self.pane.open.setFocus()

    def _lay_out(self) -> None:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(GROUP, FIELD, GROUP, GROUP)
        column.setSpacing(FIELD)
        column.addWidget(self.filter)
        column.addWidget(self.card, 1)
        column.addWidget(self.pane)
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _draw(self, sought: LinesSought) -> None:
        shown = timeline(self._record, sought)
        self.card.show_chart(timeline_chart(shown, self._record, self._language))
        self._widen_days()
        self.filter.show_count(counted(shown)[0], sum(1 for _ in lines_in(self._record.results)))
        chart = self.card.view.chart()
        if isinstance(chart, TimesChart):
            self.scale.set_reach(chart.reach, self._record.as_of)

    def _widen_days(self) -> None:
        """Give the days of a line the room of a few of them; Qt looks at the rows in sight only."""
        header = self.card.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, characters(self, DAYS))

    def _ask_for_form(self) -> None:
        self.form_wanted.emit(self._record.id)

    def _choose(self, key: str) -> None:
        self.choose(int(key))
