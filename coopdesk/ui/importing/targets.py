"""What a column of a file may become, in words, and the line in which one of it is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coopdesk.exporting.columns import Column
from coopdesk.importing.mapping import INTERNAL_NOTE, LEFT_OUT, Mapping
from coopdesk.importing.tables import columns_of
from coopdesk.ui.widgets.folding import fold
from coopdesk.ui.widgets.suggestions import Choice, KeyedLine, Suggestions

translate = QCoreApplication.translate


def target_name(mapping: Mapping, becomes: str, language: str) -> str:
    """Name what a column becomes."""
    if becomes == LEFT_OUT:
        return translate("importing", "left out")
    if becomes == INTERNAL_NOTE:
        return translate("importing", "internal note")
    found = (c.heading(language) for c in columns_of(mapping.target) if c.key == becomes)
    return next(found, becomes)


def target_choices(mapping: Mapping, language: str) -> list[Choice]:
    """Return all that a column may become: nothing, a note, our columns in their order.

    The hint says which column of the file becomes that already.
    """
    taken = {column.becomes: column.heading for column in mapping.columns}
    found = [
        Choice(LEFT_OUT, translate("importing", "Leave out")),
        Choice(INTERNAL_NOTE, translate("importing", "Keep as an internal note")),
    ]
    ours = filter(_may_be_chosen, columns_of(mapping.target))
    return found + [Choice(c.key, c.heading(language), taken.get(c.key, "")) for c in ours]


class TargetEdit(KeyedLine):
    """Choose by typing part of a name, or from all of them, which open at once."""

    chosen = Signal(str)  # key of what the column becomes
    left = Signal()  # without a choice

    def __init__(self, choices: Sequence[Choice], now: str, parent: QWidget) -> None:
        super().__init__(self._took_key, parent)
        self._choices = list(choices)
        self._now = now
        self._is_done = False
        label = next((each.label for each in choices if each.key == now), "")
        self.setText(label)
        self.selectAll()
        self._suggestions = Suggestions(self, first_is_ready=True)
        self._suggestions.set_source(self._find)
        self._suggestions.set_place(self._place)
        self._suggestions.chosen.connect(self._take)
        self.editingFinished.connect(self._leave_if_closed)

    def choices(self) -> Sequence[Choice]:
        """Return everything there is to choose."""
        return self._choices

    def are_all_offered(self) -> bool:
        """Tell whether the choices are shown."""
        return self._suggestions.are_open()

    def offer_all(self) -> None:
        """Show everything there is to choose, at what is chosen now."""
        self._suggestions.offer(self._choices)
        self._suggestions.highlight(self._now)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.offer_all)  # once it stands in its place

    def _find(self, text: str) -> Sequence[Choice]:
        words = fold(text).split()
        fitting = [c for c in self._choices if all(word in fold(c.label) for word in words)]
        return sorted(fitting, key=lambda choice: not fold(choice.label).startswith(fold(text)))

    def _took_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                choice = self._suggestions.highlighted() or self._suggestions.named(self.text())
                self._suggestions.close()
                self._take(choice)
            case Qt.Key.Key_Down if not self._suggestions.are_open():
                self.offer_all()
            case Qt.Key.Key_Escape:
                self._suggestions.close()
                self._take(None)
            case _:
                return False
        return True

    def _take(self, choice: Choice | None) -> None:
        if self._is_done:  # it loses the focus while it is taken away
            return
        self._is_done = True
        if choice is None:
            self.left.emit()
        else:
            self.chosen.emit(choice.key)

    def _leave_if_closed(self) -> None:
        if not self._suggestions.are_open():
            self._take(None)

    def _place(self) -> QRect:
        """Return the box below which to open, as wide as names and hints need."""
        return QRect(0, 0, max(self.width(), self._suggestions.needed_width()), self.height())


def _may_be_chosen(column: Column) -> bool:
    """Tell whether a person would choose a column: no codes, nothing the program keeps."""
    kept = {"updated_at", "updated_by", "arrangement"}
    return not column.hidden and column.key not in kept and not column.key.endswith("_code")
