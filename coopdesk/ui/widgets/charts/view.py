"""A chart in a window: it follows light and dark, scrolls, and its rows can be clicked."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QScrollBar,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from coopdesk.drawing.chart import Chart
from coopdesk.drawing.look import Look, look
from coopdesk.drawing.pictures import chart_of
from coopdesk.drawing.timeline import TimesChart
from coopdesk.drawing.values import Charted
from coopdesk.ui.widgets.colours import is_dark

LEAST: Final = QSize(280, 160)  # px


class ChartView(QWidget):
    """Show a chart at the size there is; a timeline keeps its axis in sight and scrolls beneath."""

    chosen = Signal(int)  # row, counted from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Charted | None = None
        self._chart: Chart | None = None
        self._marked: str | None = None  # key of a lane
        self._days: tuple[date, date] | None = None  # of a timeline; None is all there are
        self._scene = QGraphicsScene(self)
        self._sheet = _Sheet(self._scene, self)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sheet, 1)
        row.addWidget(self._bar)
        self._sheet.resized.connect(self._fit)
        self._sheet.clicked.connect(self._choose_at)
        self._sheet.pointed.connect(self._point_at)
        self._sheet.wheeled.connect(self._turn)
        self._bar.valueChanged.connect(self._scroll)
        self._bar.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_values(self, values: Charted | None) -> None:
        """Draw these values."""
        self._values = values
        self._draw()

    def look(self) -> Look:
        """Return the look charts have in this window now."""
        palette = self.palette()
        page = palette.color(QPalette.ColorRole.Base)
        return look(dark=is_dark(palette), page=page, font=self.font())

    def chart(self) -> Chart | None:
        """Return the graphics that are shown."""
        return self._chart

    def show_days(self, days: tuple[date, date] | None) -> None:
        """Show only the time between two days of a timeline, also of those that follow."""
        self._days = days
        if isinstance(self._chart, TimesChart):
            self._chart.show_days(*(days or self._chart.reach))

    def mark(self, key: str | None) -> None:
        """Set the lane with this key off from the others, also of timelines that follow."""
        self._marked = key
        if isinstance(self._chart, TimesChart):
            self._chart.mark(key)

    def sheet(self) -> QGraphicsView:
        """Return what the chart lies on."""
        return self._sheet

    def scroll_to_row(self, row: int) -> None:
        """Bring a lane of a timeline into sight."""
        if isinstance(self._chart, TimesChart) and row < len(self._chart.values.lanes):
            self._bar.setValue(round(self._chart.lane_top(row)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def _draw(self) -> None:
        self._scene.clear()
        self._chart = None
        if self._values is None:
            return
        self._chart = chart_of(self._values, self.look())
        if self._days:
            self.show_days(self._days)
        if self._marked is not None:
            self.mark(self._marked)
        self._scene.addItem(self._chart)
        self._scene.setBackgroundBrush(self._chart.look.page)
        self._fit()

    def _fit(self) -> None:
        if self._chart is None:
            return
        size = self._sheet.viewport().size()
        natural = round(self._chart.natural_height(size.width()))
        if isinstance(self._chart, TimesChart):
            self._bar.setRange(0, max(natural - size.height(), 0))
            self._bar.setPageStep(size.height())
            self._bar.setSingleStep(round(self._chart.look.line * 2))
            self.setMinimumSize(LEAST)
        else:
            self._bar.setRange(0, 0)
            self.setMinimumSize(LEAST.width(), max(natural, LEAST.height()))
        self._sheet.scrolls = self._bar.maximum() > 0
        self._bar.setVisible(self._sheet.scrolls)
        size = self._sheet.viewport().size()  # it has grown at once where it was too small
        self._scene.setSceneRect(0, 0, size.width(), size.height())
        self._chart.resize(size)

    def _scroll(self, offset: int) -> None:
        if isinstance(self._chart, TimesChart):
            self._chart.scroll_to(offset)

    def _turn(self, pixels: int) -> None:
        self._bar.setValue(self._bar.value() - pixels)

    def _row_at(self, at: QPointF) -> int | None:
        if self._chart is None or self._values is None:
            return None
        row = self._chart.row_at(at)
        return row if row is not None and self._chart.can_choose(row) else None

    def _choose_at(self, at: QPoint) -> None:
        row = self._row_at(self._sheet.mapToScene(at))
        if row is not None:
            self.chosen.emit(row)

    def _point_at(self, at: QPoint) -> None:
        where = self._sheet.mapToScene(at)
        tip = self._chart.tip_at(where) if self._chart else ""
        can_choose = self._row_at(where) is not None
        shape = Qt.CursorShape.PointingHandCursor if can_choose else Qt.CursorShape.ArrowCursor
        self._sheet.viewport().setCursor(shape)
        self._sheet.viewport().setToolTip(tip)


class _Sheet(QGraphicsView):
    """What the chart lies on; it tells where the mouse is."""

    resized = Signal()
    clicked = Signal(QPoint)
    pointed = Signal(QPoint)
    wheeled = Signal(int)  # pixels up

    def __init__(self, scene: QGraphicsScene, parent: QWidget) -> None:
        super().__init__(scene, parent)
        self.scrolls = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard reaches the table
        self.setMouseTracking(True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(event.position().toPoint())
        super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.position().toPoint())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.scrolls:
            event.ignore()  # the page around scrolls
            return
        self.wheeled.emit(event.pixelDelta().y() or event.angleDelta().y() // 2)
        event.accept()
