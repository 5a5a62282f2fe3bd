"""What the status bar says: something is done and can be undone, or is still going on."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.measures import FIELD, GAP, characters
from coopdesk.ui.widgets.plain import plain_tip

READ: Final = 8  # s a note stays
_LEAST: Final = 12  # characters of a note that are always seen
TELL_REST: Final = 3  # s after which an estimate is worth something


class StatusNote(QWidget):
    """Say that something is done, with one thing to do about it; gone after a while."""

    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = _Line(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._button, self.taking_back = QToolButton(self), QToolButton(self)
        self._act: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._leave)
        for button in (self._button, self.taking_back):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(self._do)
        self._tint()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(FIELD)
        row.addWidget(self._words)
        row.addWidget(self._button)
        row.addWidget(self.taking_back)
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        seconds: float = READ,
        *,
        takes_back: bool = False,
    ) -> None:
        """Say a text in place of the one before; 0 seconds lets it stay.

        What takes something back has a button of its own, which can be held disabled.
        """
        self._words.setText(text)
        self._words.setToolTip(plain_tip(text))
        self._act = act
        for button in (self._button, self.taking_back):
            button.hide()
        if action and act:
            offered = self.taking_back if takes_back else self._button
            offered.setText(action)
            offered.setAccessibleName(f"{action}: {text}")
            offered.show()
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._timer.stop()
        if seconds:
            self._timer.start(round(seconds * 1000))

    def text(self) -> str:
        """Return what is said, empty when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def clear(self) -> None:
        """Say nothing."""
        self._timer.stop()
        self._act = None
        self.hide()
        self.gone.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.ButtonText, colour("accent", palette))
        for button in (self._button, self.taking_back):
            button.setPalette(palette)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._timer.isActive():  # whoever points at it is still reading
            self._timer.start()

    def _leave(self) -> None:
        if self._button.hasFocus() or self.taking_back.hasFocus() or self.underMouse():
            self._timer.start()
        else:
            self.clear()

    def _do(self) -> None:
        act = self._act
        self.clear()
        if act:
            act()


class _Line(QLabel):
    """A text that is cut with an ellipsis where there is no room, rather than widen the window."""

    @override
    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return whole.boundedTo(QSize(characters(self, _LEAST), whole.height()))

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        cut = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), cut)


class ProgressStrip(QWidget):
    """Say what is going on and how far it is, and let it be stopped."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel(self)
        self._bar = QProgressBar(self, textVisible=False)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self._stop)
        self._clock = QElapsedTimer()
        self._text = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(FIELD)
        for widget in (self._words, self._count, self._bar, self._cancel):
            row.addWidget(widget)
        self._cancel.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._fit()
        self.hide()

    def start(self, text: str) -> None:
        """Say that something has begun, without knowing how long it will be."""
        self._text = text
        self._words.setText(text)
        self._count.clear()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(text)
        self._cancel.setEnabled(True)
        self._cancel.setAccessibleName(self.tr("Cancel: {}").format(text))
        self._clock.start()
        self.show()

    def show_progress(self, done: int, total: int = 0) -> None:
        """Show how many are done, of how many where that is known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        number = self.locale().toString
        if not total:
            self._count.setText(number(done))
            return
        words = self.tr("{} of {}").format(number(done), number(total))
        self._count.setText(words + self._rest(done, total))

    def finish(self) -> None:
        """Go away."""
        self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping: {}").format(self._text))
        self.cancelled.emit()

    def _rest(self, done: int, total: int) -> str:
        passed = self._clock.elapsed() / 1000
        if not done or passed < TELL_REST:
            return ""
        left = passed * (total - done) / done
        if left < 60:
            return self.tr(", about {} s left").format(max(1, round(left)))
        return self.tr(", about {} min left").format(round(left / 60))

    def _fit(self) -> None:
        self._bar.setFixedWidth(characters(self, 20))
        self._bar.setMaximumHeight(self.fontMetrics().height())
