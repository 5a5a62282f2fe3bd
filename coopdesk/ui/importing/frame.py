"""What stands above and below the pages of the import window: the file, and what may be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.empty_state import TITLE
from coopdesk.ui.widgets.measures import FIELD, GROUP
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.toast import ProgressStrip

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Moment:
    """What the window is at: nothing goes on, a file is there, it is brought in, and the like."""

    is_idle: bool = True
    is_there: bool = False
    is_done: bool = False
    records: int = 0
    is_round_trip: bool = False  # the file is an export of ours
    may_undo: bool = False
    waits: int = 0  # files
    place: tuple[int, int] = (0, 0)  # which file it is, of how many


@dataclass(frozen=True, slots=True)
class Deeds:
    """What the buttons do."""

    choose: Callable[[], object]
    bring_in: Callable[[], object]
    merge: Callable[[], object]
    undo: Callable[[], object]
    show_records: Callable[[], object]
    go_back: Callable[[], object]
    go_on: Callable[[], object]
    close: Callable[[], object]
    stop: Callable[[], object]


class Head(QWidget):
    """The name of the file, which of several it is, and the way to others."""

    def __init__(self, deeds: Deeds, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLabel(self)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self._place = QLabel(self)
        self._place.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        words = translate("ImportWindow", "&Other files…")
        self._other = _button(self, words, deeds.choose, "folder-open")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GROUP)
        row.addWidget(self.name)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self._other)
        self._fit()

    def show_moment(self, now: Moment) -> None:
        """Show what the moment allows."""
        at, count = now.place
        number = self.locale().toString
        words = translate("ImportWindow", "file {n} of {all}")
        self._place.setText(words.format(n=number(at), all=number(count)) if count > 1 else "")
        self.name.setVisible(now.is_there or not now.is_idle)
        self._other.setVisible(now.is_there)
        self._other.setEnabled(now.is_idle)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * TITLE)
        self.name.setFont(font)
        _fit_icon(self._other)


class Foot(QWidget):
    """What is said about the whole, how far the work is, and the deeds of the moment."""

    def __init__(self, deeds: Deeds, parent: QWidget) -> None:
        super().__init__(parent)
        self.message = FieldMessage(self)
        self.progress = ProgressStrip(self)
        self.progress.cancelled.connect(partial(_call, deeds.stop))
        self.do = _button(self, "", deeds.bring_in, "download")
        merge = translate("ImportWindow", "&Merge it instead…")
        self._merge = _button(self, merge, deeds.merge, "git-branch")
        undo = translate("ImportWindow", "&Undo import")
        self.undo = _button(self, undo, deeds.undo, "undo-2")
        keys = QKeySequence(QKeySequence.StandardKey.Undo)
        self.undo.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self._undo_keys = QShortcut(keys, parent, self.undo.click)
        show = translate("ImportWindow", "&Show them in the list")
        self._show = _button(self, show, deeds.show_records)
        self._back = _button(self, translate("ImportWindow", "Back to the &rows"), deeds.go_back)
        self._next = _button(self, "", deeds.go_on, "arrow-right")
        close = _button(self, translate("ImportWindow", "Close"), deeds.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(FIELD)
        row.addWidget(self.message, 1)
        row.addStretch()  # while nothing is said, the buttons are no wider for it
        row.addWidget(self.progress)
        for button in (self._back, self._show, self.undo, self._next, self._merge, self.do, close):
            row.addWidget(button)
        self._fit()

    def show_moment(self, now: Moment) -> None:
        """Show the buttons that the moment allows."""
        is_open, may_bring = now.is_there and not now.is_done, now.is_idle and now.records > 0
        self.do.setText(translate("ImportWindow", "&Bring in %Ln record(s)", "", now.records))
        self.do.setVisible(is_open)
        self.do.setEnabled(may_bring)
        self.do.setDefault(may_bring)
        self._merge.setVisible(is_open and now.is_round_trip)
        self.undo.setVisible(now.is_done)
        self._show.setVisible(now.is_done)
        self._back.setVisible(now.is_done)
        self._next.setVisible(now.waits > 0)
        skip = translate("ImportWindow", "S&kip to the next file")
        self._next.setText(translate("ImportWindow", "&Next file") if now.is_done else skip)
        for button in (self._merge, self._show, self._back, self._next):
            button.setEnabled(now.is_idle)
        self.undo.setEnabled(now.is_idle and now.may_undo)
        self._undo_keys.setEnabled(now.is_done)  # texts that are corrected have the keys else

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        for button in (self.do, self.undo, self._next, self._merge):
            _fit_icon(button)


def _button(
    parent: QWidget, words: str, do: Callable[[], object], picture: str = ""
) -> QPushButton:
    button = QPushButton(icon(picture), words, parent) if picture else QPushButton(words, parent)
    button.clicked.connect(partial(_call, do))
    return button


def _fit_icon(button: QPushButton) -> None:
    side = button.fontMetrics().height()
    button.setIconSize(QSize(side, side))


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()
