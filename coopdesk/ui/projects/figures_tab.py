"""The figures of a project: its key figures as tiles, what is counted of it as charts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.domain.records import Record
from coopdesk.drawing.values import BarChart
from coopdesk.statistics.projects import (
    PlacedLine,
    activities_by_model,
    lines_by_model,
    lines_of_category,
    lines_of_model,
)
from coopdesk.ui.picture_files import picture_saver
from coopdesk.ui.projects.figure_tiles import COLUMNS, Tiles
from coopdesk.ui.projects.figure_words import categories_chart, lines_table, models_chart, tiles
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.charts import ChartCard
from coopdesk.ui.widgets.charts.table import ValuesTable
from coopdesk.ui.widgets.measures import FIELD, GROUP, characters

BESIDE = 140  # characters of width from which on the charts stand beside each other


class FiguresTab(QWidget):
    """Show what is counted of a project, and the lines behind each bar."""

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
        self._reader = reader
        self._record = record
        self._behind: tuple[str, str] | None = None  # which chart, which bar
        self._shown: tuple[PlacedLine, ...] = ()
        save = picture_saver(background)
        self.tiles = Tiles(COLUMNS, self)
        self.models = ChartCard(self.tr("Intervention models"), save, self)
        self.categories = ChartCard(self.tr("Categories"), save, self)
        self.counted = QComboBox(self)
        self.behind = _Behind(self)
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self.show_record(record)

    def show_record(self, record: Record) -> None:
        """Show the figures of a record that was changed."""
        self._record = record
        language = self._reader.language
        for tile, words in zip(self.tiles.tiles, tiles(record, language), strict=True):
            tile.show_words(words)
        self._show_models()
        self.categories.show_chart(categories_chart(record, language))
        if self._behind:
            self.show_behind(*self._behind)

    def show_behind(self, chart: str, key: str) -> None:
        """List the lines behind a bar: chart is "models" or "categories"."""
        self._behind = chart, key
        find = lines_of_model if chart == "models" else lines_of_category
        self._shown = find(self._record, key)
        values = self._values(chart)
        row = next((row for row in values.rows if row.key == key), None)
        self.behind.show_lines(row.label if row else "", self._shown, self._reader.language)

    def hide_behind(self) -> None:
        """Give the charts the whole room again."""
        self._behind = None
        self.behind.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= characters(self, BESIDE)
        ways = QBoxLayout.Direction
        self._charts.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def _lay_out(self) -> None:
        self.counted.addItem(self.tr("Count lines"), "lines")
        self.counted.addItem(self.tr("Count activities"), "activities")
        self.counted.setAccessibleName(self.tr("What is counted per intervention model"))
        self.models.add_control(self.counted)
        self._charts.setSpacing(GROUP)
        self._charts.addWidget(self.models, 1)
        self._charts.addWidget(self.categories, 1)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        column.setSpacing(GROUP)
        column.addWidget(self.tiles)
        column.addLayout(self._charts, 1)
        scrolled = QScrollArea(self)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidget(page)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(scrolled)
        splitter.addWidget(self.behind)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self.behind.hide()

    def _connect(self) -> None:
        self.counted.currentIndexChanged.connect(self._show_models)
        self.models.chosen.connect(partial(self.show_behind, "models"))
        self.categories.chosen.connect(partial(self.show_behind, "categories"))
        self.behind.left.connect(self.hide_behind)
        self.behind.chosen.connect(self._open)

    def _show_models(self) -> None:
        self.models.show_chart(self._values("models"))

    def _values(self, chart: str) -> BarChart:
        if chart == "categories":
            return categories_chart(self._record, self._reader.language)
        count = lines_by_model if self.counted.currentData() == "lines" else activities_by_model
        return models_chart(self._record, count(self._record), self._reader.language)

    def _open(self, row: int) -> None:
        line = self._shown[row].line
        if line and line.id:
            self.line_wanted.emit(line.id)
        else:
            self.form_wanted.emit(self._record.id)


class _Behind(QWidget):
    """The lines behind a bar, to be read and opened."""

    chosen = Signal(int)  # row, counted from 0
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.table = ValuesTable(self)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close the list"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self.left)
        self.table.chosen.connect(self.chosen)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, 0, GROUP, FIELD)
        column.setSpacing(FIELD)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_lines(self, name: str, lines: tuple[PlacedLine, ...], language: str) -> None:
        """List these lines under the name of their bar."""
        count = self.tr("%n line(s)", "", len(lines))
        self.heading.setText(self.tr("{bar}: {count}").format(bar=name.rstrip(" ."), count=count))
        self.table.setAccessibleName(self.heading.text())
        self.table.show_table(lines_table(lines, language), wide=(1, 2))
        self.show()
