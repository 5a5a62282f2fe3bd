"""Suggestions below a line of text as it is typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyleOptionFrame,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from coopdesk.ui.widgets.focus_frame import show_focus_in_accent
from coopdesk.ui.widgets.folding import fold
from coopdesk.ui.widgets.measures import FIELD, GAP, characters
from coopdesk.ui.widgets.mnemonics import is_letter_with_alt

MOST: Final = 200  # suggestions; nobody reads on
AT_ONCE: Final = 10
NARROWEST: Final = 40  # characters


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: what it is called, and what tells it from its namesakes."""

    key: str
    label: str
    hint: str = ""


Source = Callable[[str], Sequence[Choice]]
Place = Callable[[], QRect]


class KeyedLine(QLineEdit):
    """A line that offers each key to its owner first.

    An event filter would miss the keys that open suggestions pass on.
    """

    tabbed = Signal()  # Tab is about to leave the line, suggestions still open

    def __init__(self, take_key: Callable[[QKeyEvent], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._take_key = take_key

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if is_letter_with_alt(arg__1):
            arg__1.ignore()
        elif not self._take_key(arg__1):
            super().keyPressEvent(arg__1)

    @override
    def initStyleOption(self, option: QStyleOptionFrame) -> None:
        super().initStyleOption(option)
        show_focus_in_accent(option)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self.tabbed.emit()
        return super().focusNextPrevChild(next)


class Suggestions(QObject):
    """Show what a source finds for the typed text; the source folds accents and case itself."""

    chosen = Signal(object)  # Choice

    def __init__(self, line: QLineEdit, *, first_is_ready: bool, pause: int = 0) -> None:
        """Open them that many ms after a key; once open they follow each key."""
        super().__init__(line)
        self._line = line
        self._first_is_ready = first_is_ready
        self._place: Place = line.rect
        self._soon = QTimer(self, singleShot=True, interval=pause)
        self._soon.timeout.connect(self._suggest_for_line)
        self._source: Source = _nothing
        self._found: list[Choice] = []
        self._rows = QStandardItemModel(0, 2, self)
        self._popup = QTreeView()
        self._completer = QCompleter(self._rows, self)
        # Where Enter takes the first one, Down from the last must not lead to none.
        self._completer.setWrapAround(not first_is_ready)
        self._dress()
        line.textEdited.connect(self._soon.start if pause else self.suggest)
        if pause:
            line.textEdited.connect(self._follow)
            self._popup.installEventFilter(self)
        if isinstance(line, KeyedLine):
            line.tabbed.connect(self._choose_highlighted)
        self._completer.activated[QModelIndex].connect(self._choose)  # pyright: ignore[reportIndexIssue, reportUnknownMemberType]

    def set_source(self, source: Source) -> None:
        """Ask this source from now on."""
        self._source = source

    def set_place(self, place: Place) -> None:
        """Open below the box that this tells, in pixels of the line, not below all of it."""
        self._place = place

    def suggest(self, text: str) -> None:
        """Show what the source finds for a text, which may be empty."""
        self.offer(self._source(text))
        if self._found and self._first_is_ready and text:
            self.highlight_first()

    def suggest_now(self) -> bool:
        """Show at once what was to follow a pause; tell whether anything is shown now."""
        if self._soon.isActive():
            self._suggest_for_line()
        return self.are_open()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show these; none hides the suggestions."""
        self._soon.stop()
        self._found = list(choices)[:MOST]
        self._rows.setRowCount(0)
        faded = QBrush(self._popup.palette().color(QPalette.ColorRole.PlaceholderText))
        row = QSize(0, self._popup.fontMetrics().height() + GAP)
        for choice in self._found:
            label, hint = QStandardItem(choice.label), QStandardItem(choice.hint)
            hint.setForeground(faded)
            label.setSizeHint(label.sizeHint().expandedTo(row))
            self._rows.appendRow([label, hint])
        if not self._found:
            self._popup.hide()
            return
        self._popup.setMinimumWidth(characters(self._line, NARROWEST))
        self._completer.complete(self._place())
        # Qt goes to the first row unasked, without marking it; Enter would take it all the same.
        self._popup.setCurrentIndex(QModelIndex())

    def highlight_first(self) -> None:
        """Let Enter take the first suggestion."""
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def highlight(self, key: str) -> None:
        """Go to the suggestion with this key."""
        row = next((row for row, each in enumerate(self._found) if each.key == key), 0)
        self._popup.setCurrentIndex(self._completer.completionModel().index(row, 0))

    def highlighted(self) -> Choice | None:
        """Return the suggestion that Enter would take."""
        row = self._popup.currentIndex().row()
        return self._found[row] if self.are_open() and 0 <= row < len(self._found) else None

    def named(self, text: str) -> Choice | None:
        """Return the only choice that is called exactly so, but for case and accents."""
        wanted = fold(text.strip())
        found = [choice for choice in self._source(text) if fold(choice.label) == wanted]
        return found[0] if len(found) == 1 else None

    def are_open(self) -> bool:
        """Tell whether suggestions are shown."""
        return self._popup.isVisible()

    def close(self) -> None:
        """Hide the suggestions, also those that a pause is to bring."""
        self._soon.stop()
        self._popup.hide()

    def needed_width(self) -> int:
        """Return the pixels that the widest label and the widest hint need side by side."""
        width = self._popup.fontMetrics().horizontalAdvance
        label = max((width(each.label) for each in self._found), default=0)
        hint = max((width(each.hint) for each in self._found), default=0)
        return label + hint + 4 * FIELD + self._popup.verticalScrollBar().sizeHint().width()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a click beside the suggestions reach what it is meant for, not only close them."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            where = event.globalPosition().toPoint()
            if not self._popup.rect().contains(self._popup.mapFromGlobal(where)):
                self._popup.hide()
                _click(where, event.button(), event.modifiers())
                return True
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        self._popup.setRootIsDecorated(False)
        self._popup.setUniformRowHeights(True)
        self._popup.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.setAccessibleName(self.tr("Suggestions"))
        self._completer.setPopup(self._popup)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(AT_ONCE)
        self._completer.setWidget(self._line)
        header = self._popup.header()
        header.hide()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _follow(self, text: str) -> None:
        if self.are_open():
            self.suggest(text)

    def _suggest_for_line(self) -> None:
        self.suggest(self._line.text())

    def _choose_highlighted(self) -> None:
        if choice := self.highlighted():
            self.close()
            self.chosen.emit(choice)

    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            self.chosen.emit(self._found[index.row()])


def _click(where: QPoint, button: Qt.MouseButton, keys: Qt.KeyboardModifier) -> None:
    """Press and release a button of the mouse there: the real release goes to the suggestions."""
    target = QApplication.widgetAt(where)
    if not target:
        return
    _focus(target)
    at = QPointF(target.mapFromGlobal(where))
    for kind, held in (
        (QEvent.Type.MouseButtonPress, button),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        if isValid(target):
            event = QMouseEvent(kind, at, QPointF(where), button, held, keys)
            QApplication.sendEvent(target, event)


def _focus(clicked: QWidget) -> None:
    """Give the focus as a click does: a list has it for its viewport, which takes none itself."""
    taker: QWidget | None = clicked
    while taker and not taker.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        taker = None if taker.isWindow() else taker.parentWidget()
    if taker and taker.isEnabled():
        taker.setFocus(Qt.FocusReason.MouseFocusReason)


def _nothing(_text: str) -> Sequence[Choice]:
    return ()
