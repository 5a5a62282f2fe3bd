"""A map in a window: it is zoomed, moved, pointed at and chosen from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.drawing.look import Look, look
from coopdesk.drawing.map_frame import around, moved, whole, zoomed
from coopdesk.drawing.map_sheet import Lit, MapSheet
from coopdesk.drawing.map_values import MapArc, MapChart
from coopdesk.ui.widgets.charts.map_canvas import MapCanvas
from coopdesk.ui.widgets.colours import is_dark
from coopdesk.ui.widgets.measures import FIELD, GAP

SHAPE: Final = 0.45  # height of the map as a share of its width
LOWEST: Final = 240  # px
HIGHEST: Final = 560
REST: Final = 60  # ms without zooming or moving, after which the map is painted anew
STEP: Final = 1.5  # times as large, by a key or button
KEY: Final = 0.15  # of what is shown, moved by a key
ARROWS: Final = {
    Qt.Key.Key_Left: (-KEY, 0.0),
    Qt.Key.Key_Right: (KEY, 0.0),
    Qt.Key.Key_Up: (0.0, -KEY),
    Qt.Key.Key_Down: (0.0, KEY),
}


class MapView(QWidget):
    """Show a map; what is pointed at is lit, what is clicked is chosen, a double click zooms in.

    The wheel zooms with Ctrl, or once the map was clicked: a page with a map can be scrolled.
    """

    chosen = Signal(str)  # key of a pair, or code of a place
    painted = Signal()  # what is shown is in sight, whole

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: MapChart | None = None
        self._sheet: MapSheet | None = None
        self._frame: QRectF | None = None  # None: where something happens
        self._canvas = MapCanvas()
        self._lit: Lit | None = None
        self._pressed: QPointF | None = None
        self._is_moving = False
        self._clicked = ""  # key, while it may become a double click
        self._go_on_soon = QTimer(self, singleShot=True, interval=0)
        self._rested = QTimer(self, singleShot=True, interval=REST)
        self._click_stands = QTimer(self, singleShot=True)
        self._go_on_soon.timeout.connect(self._go_on)
        self._rested.timeout.connect(self._lay_out)
        self._click_stands.timeout.connect(self._choose)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, LOWEST)
        self._add_buttons()

    def show_values(self, values: MapChart | None) -> None:
        """Show these values, in the part of the map that was chosen before."""
        self._values, self._lit = values, None
        self._let_go()
        self.update()

    def show_part(self, codes: Iterable[str]) -> None:
        """Show the part of the map where these places are."""
        if self._sheet:
            self._look_at(around(self._sheet.land.bounds_of(codes)))

    def show_whole(self) -> None:
        """Show all of the world."""
        if self._sheet:
            self._look_at(whole(self._sheet.area))

    def show_what_happens(self) -> None:
        """Show the part of the map where something happens, also of values that follow."""
        self._frame = None
        self._let_go()
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Show it so many times as large, around a pixel or the middle."""
        if self._sheet:
            frame = self._frame or self._sheet.frame
            area = self._sheet.area
            pixel = at or area.center()
            share = QPointF(pixel.x() / area.width(), pixel.y() / area.height())
            point = frame.topLeft() + QPointF(share.x() * frame.width(), share.y() * frame.height())
            self._look_at(zoomed(frame, factor, point, area))

    def as_shown(self, values: MapChart) -> MapChart:
        """Return the values with the part of the map that is in sight."""
        if self._frame is None:
            return values
        corner, end = self._frame.topLeft(), self._frame.bottomRight()
        return replace(values, frame=(corner.x(), corner.y(), end.x(), end.y()))

    def sheet(self) -> MapSheet | None:
        """Return what is shown, laid out."""
        return self._sheet

    def look(self) -> Look:
        """Return the look maps have in this window now."""
        palette = self.palette()
        page = palette.color(QPalette.ColorRole.Base)
        return look(dark=is_dark(palette), page=page, font=self.font())

    @override
    def sizeHint(self) -> QSize:
        return QSize(700, 380)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._let_go()
            self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(round(min(max(self.width() * SHAPE, LOWEST), HIGHEST)))
        self._buttons.adjustSize()
        self._buttons.move(self.width() - self._buttons.width() - FIELD, FIELD)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop_painting()
        self._let_go()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is None or self._sheet.size != QSizeF(self.size()):
            self._lay_out()
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._sheet:
            self._canvas.show_on(painter, self._frame or self._sheet.frame, self._sheet.area)
        if self._lit and self._sheet:
            self._paint_said(painter, self._sheet.said(self._lit))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        wanted = event.modifiers() & Qt.KeyboardModifier.ControlModifier or self.hasFocus()
        turned = event.angleDelta().y()
        if not wanted or not turned or (turned < 0 and self._is_whole()):
            event.ignore()  # the page around scrolls
            return
        self.zoom(1.0015**turned, event.position())
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        frame = self._frame or (self._sheet.frame if self._sheet else None)
        key = event.key()
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif key in {Qt.Key.Key_0, Qt.Key.Key_Home}:
            self.show_whole()
        elif key in ARROWS and frame:
            across, down = ARROWS[Qt.Key(key)]
            self._look_at(moved(frame, QPointF(across * frame.width(), down * frame.height())))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._is_moving = event.position(), False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is None:
            self._point_at(at)
        elif self._is_moving or _far(at - self._pressed):
            self._is_moving = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._drag(self._pressed - at)
            self._pressed = at

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_click = self._pressed is not None and not self._is_moving
        self._pressed, self._is_moving = None, False
        self._point_at(event.position())
        if is_click and (key := _key(self._lit)):
            self._clicked = key
            self._click_stands.start(QApplication.doubleClickInterval())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._click_stands.stop()
        code = getattr(self._lit, "code", "")
        if self._sheet and code in self._sheet.land.members:
            self.show_part([code])
        else:
            self.zoom(2.2, event.position())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._light(None)

    def _add_buttons(self) -> None:
        self._buttons = QWidget(self)
        column = QVBoxLayout(self._buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for sign, words, act in (
            ("+", self.tr("Zoom in (+)"), lambda: self.zoom(STEP)),
            ("−", self.tr("Zoom out (−)"), lambda: self.zoom(1 / STEP)),
        ):
            button = QToolButton(self._buttons)
            button.setText(sign)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys do the same
            button.clicked.connect(act)
            column.addWidget(button)

    def _is_whole(self) -> bool:
        frame = self._frame or (self._sheet.frame if self._sheet else QRectF())
        return not self._sheet or frame.width() > whole(self._sheet.area).width() * 0.999

    def _look_at(self, frame: QRectF) -> None:
        """Show a part of the map: what is painted is stretched until there is a rest."""
        self._frame = frame
        self._rested.start()
        self.update()

    def _drag(self, by: QPointF) -> None:
        if self._sheet:
            frame = self._frame or self._sheet.frame
            share = frame.width() / self._sheet.area.width()
            self._look_at(moved(frame, by * share))

    def _let_go(self) -> None:
        """Forget what is laid out: it is no longer so."""
        self._sheet = None

    def _lay_out(self) -> None:
        """Lay the map out at this size and begin to paint it."""
        self._stop_painting()
        if self._values is None or self.size().isEmpty():
            self._sheet, self._canvas = None, MapCanvas()
            return
        self._sheet = MapSheet(self._values, self.look(), QSizeF(self.size()), self._frame)
        if self._frame is not None:
            self._frame = self._sheet.frame
        self._canvas.take(self._sheet, self.devicePixelRatioF())
        self._canvas.begin(self._lit)
        self._go_on()

    def _stop_painting(self) -> None:
        self._go_on_soon.stop()
        self._canvas.stop()

    def _go_on(self) -> None:
        """Paint for a moment, then let others have their turn."""
        self._go_on_soon.stop()
        if self._canvas.go_on():
            self.update()
            self.painted.emit()
        elif self._canvas.is_painting():
            self._go_on_soon.start()

    def _paint_said(self, painter: QPainter, words: str) -> None:
        """Write what is pointed at in the corner."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, palette = self.fontMetrics(), self.palette()
        room = self.width() - 2 * FIELD - self._buttons.width()
        line = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - 2 * FIELD)
        width = metrics.horizontalAdvance(line) + 2 * FIELD
        box = QRectF(FIELD, FIELD, width, metrics.height() + FIELD)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), line)

    def _point_at(self, at: QPointF) -> None:
        self._light(self._sheet.at(at) if self._sheet and not self._rested.isActive() else None)

    def _light(self, lit: Lit | None) -> None:
        """Set off what concerns a place or an arc, and say its numbers."""
        if lit == self._lit:
            return
        counted = bool(_key(lit)) or bool(_key(self._lit))
        self._lit = lit
        can_choose = bool(_key(lit))
        shape = Qt.CursorShape.PointingHandCursor if can_choose else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        if counted and self._sheet:
            self._canvas.begin(lit)
            self._go_on_soon.start()
        self.update()

    def _choose(self) -> None:
        self.chosen.emit(self._clicked)


def _key(lit: Lit | None) -> str:
    """Return what choosing it means; "" where nothing is counted."""
    if isinstance(lit, MapArc):
        return lit.key
    return lit.code if lit and (lit.provided or lit.requested or lit.projects) else ""


def _far(way: QPointF) -> bool:
    return way.manhattanLength() >= QApplication.startDragDistance()
