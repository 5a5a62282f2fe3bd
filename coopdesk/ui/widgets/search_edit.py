"""A line to search by: it completes what is typed, without being in the way, and recalls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coopdesk.ui.widgets.folding import fold
from coopdesk.ui.widgets.measures import characters
from coopdesk.ui.widgets.suggestions import Choice, KeyedLine, Suggestions

PAUSE: Final = 150  # ms after a key; who types on sees the list, not suggestions above it
NARROWEST: Final = 28  # characters
FORGET: Final = "forget"


class Insertion(Protocol):
    """One way to go on."""

    @property
    def insert(self) -> str:
        """Return the text to put in."""
        ...

    @property
    def label(self) -> str:
        """Return what it is called."""
        ...

    @property
    def hint(self) -> str:
        """Return what tells it from others."""
        ...


class Completion(Protocol):
    """The ways to go on from a place in a text."""

    @property
    def start(self) -> int:
        """Return where the part begins that a choice takes the place of."""
        ...

    @property
    def end(self) -> int:
        """Return where that part ends."""
        ...

    @property
    def choices(self) -> Sequence[Insertion]:
        """Return the ways to go on, the likeliest first."""
        ...


CompletionSource = Callable[[str, int], Completion]


class SearchEdit(KeyedLine):
    """A line that completes words where the cursor is; Enter searches, whatever is suggested.

    Down goes into the suggestions, Enter or Tab takes the one gone to, Esc closes them and, pressed
    again, clears the line. Down in the empty line shows recent searches, Delete forgets one.
    """

    left = Signal()  # to what was found
    recent_forgotten = Signal(str)  # a recent search; "" for all of them
    help_wanted = Signal()  # Shift+F1: what can be typed here

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self._took_key, parent)
        self._source: CompletionSource | None = None
        self._recent: list[str] = []
        self._shows_recent = False
        self._offered: list[Insertion] = []
        self._asked = ("", 0)  # the text and the cursor that were completed
        self._span = (0, 0)  # what a suggestion takes the place of
        self._suggestions = Suggestions(self, first_is_ready=False, pause=PAUSE)
        self._suggestions.set_source(self._complete)
        self._suggestions.set_place(self._place)
        self._suggestions.chosen.connect(self._take)

    def set_source(self, source: CompletionSource) -> None:
        """Complete by asking this, with a text and the place of the cursor in it."""
        self._source = source

    def set_recent(self, recent: Sequence[str]) -> None:
        """Offer these searches in the empty line, the latest first."""
        self._recent = list(recent)
        if self._shows_recent and self._suggestions.are_open():
            self.show_recent()

    def show_recent(self) -> None:
        """Show recent searches below the line."""
        self._shows_recent = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        choices = [Choice(f"recent {place}", text) for place, text in enumerate(self._recent)]
        if choices:
            hint = self.tr("Delete forgets one")
            choices.append(Choice(FORGET, self.tr("Forget all of these"), hint))
        self._suggestions.offer(choices)

    def add_choices(self, text: str, cursor: int, choices: Sequence[Insertion]) -> None:
        """Add what was found meanwhile for a text, unless it has changed since."""
        if (text, cursor) != self._now() or not self.hasFocus() or self._shows_recent:
            return
        known = {each.insert for each in self._offered}
        more = [each for each in choices if each.insert not in known]
        if not more:
            return
        if self._asked != (text, cursor):
            self._complete(text)
        self._offered += more
        at = self._suggestions.highlighted()
        self._suggestions.offer(self._as_choices())
        if at:
            self._suggestions.highlight(at.key)

    def close_suggestions(self) -> None:
        """Hide the suggestions."""
        self._suggestions.close()

    def select(self, start: int, end: int) -> None:
        """Put the cursor on text[start:end], ready to type over it."""
        text = self.text()
        first, last = _to_qt(text, start), _to_qt(text, end)
        self.setSelection(first, last - first)

    @override
    def dragEnterEvent(self, arg__1: QDragEnterEvent) -> None:
        """Leave files to whoever opens them: their names are nothing to search for."""
        if arg__1.mimeData().hasUrls():
            arg__1.ignore()
        else:
            super().dragEnterEvent(arg__1)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        choice = self._suggestions.highlighted()
        self._suggestions.close()
        if choice and next:
            self._take(choice)
            return True
        return super().focusNextPrevChild(next)

    @override
    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        if arg__1.reason() is not Qt.FocusReason.PopupFocusReason:
            self._suggestions.close()
        super().focusOutEvent(arg__1)

    # keys

    def _took_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take_or_leave()
            case Qt.Key.Key_Down:
                self._go_down()
            case Qt.Key.Key_Escape:
                self._close_or_clear()
            case Qt.Key.Key_F1 if event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
                self._suggestions.close()
                self.help_wanted.emit()
            case Qt.Key.Key_Delete if self._shows_recent and self._suggestions.highlighted():
                self._forget_highlighted()
            case _:
                return False
        return True

    def _take_or_leave(self) -> None:
        choice = self._suggestions.highlighted()
        self._suggestions.close()
        if choice:
            self._take(choice)
        else:
            self.left.emit()

    def _go_down(self) -> None:
        if not self._suggestions.suggest_now() and not self.text() and self._recent:
            self.show_recent()
        if self._suggestions.are_open():
            self._suggestions.highlight_first()
        else:
            self.left.emit()

    def _close_or_clear(self) -> None:
        if self._suggestions.are_open():
            self._suggestions.close()
        elif self.text():
            self.clear()
        else:
            self.left.emit()

    # suggestions

    def _complete(self, _text: str) -> list[Choice]:
        self._shows_recent = False
        text, cursor = self._asked = self._now()
        self._offered = []
        if self._source and text.strip():
            found = self._source(text, cursor)
            self._span = (found.start, found.end)
            self._offered = list(found.choices)
        return self._as_choices()

    def _as_choices(self) -> list[Choice]:
        start, end = self._span
        typed = fold(self._asked[0][start:end].strip())
        if [fold(each.label.strip()) for each in self._offered] == [typed]:
            return []  # it stands there already
        return [
            Choice(str(place), each.label, each.hint) for place, each in enumerate(self._offered)
        ]

    def _take(self, choice: Choice) -> None:
        if choice.key == FORGET:
            self.recent_forgotten.emit("")
        elif self._shows_recent:
            self.setText(choice.label)
        else:
            self._insert(self._offered[int(choice.key)].insert)

    def _insert(self, text: str) -> None:
        start, end = self._span
        self.select(start, end)
        self.insert(text)  # as typing would, so that Ctrl+Z takes it back
        if text.endswith(":"):  # a field wants its value next
            self._suggestions.suggest(self.text())

    def _forget_highlighted(self) -> None:
        choice = self._suggestions.highlighted()
        if choice:
            self.recent_forgotten.emit("" if choice.key == FORGET else choice.label)

    def _now(self) -> tuple[str, int]:
        text = self.text()
        return text, _from_qt(text, self.cursorPosition())

    def _place(self) -> QRect:
        """Return the box from where the completed word begins."""
        width = max(characters(self, NARROWEST), self._suggestions.needed_width())
        width = min(width, self.width())
        if self._shows_recent:
            return QRect(0, 0, width, self.height())
        text, cursor = self._asked
        typed = self.fontMetrics().horizontalAdvance(text[self._span[0] : cursor])
        left = max(0, min(self.cursorRect().center().x() - typed, self.width() - width))
        return QRect(left, 0, width, self.height())


def _from_qt(text: str, place: int) -> int:
    """Return a place in a text, which Qt counts in halves of letters beyond U+FFFF."""
    return len(
        text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "replace")
    )


def _to_qt(text: str, place: int) -> int:
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
