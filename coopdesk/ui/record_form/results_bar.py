"""The buttons above the outline of the results."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from coopdesk.ui.record_form.results_shapes import KINDS
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import GAP

translate = QCoreApplication.translate

TOLD = 8  # numbers that a tip shows


class ResultsBar(QWidget):
    """Ask for parts to be added, removed, moved, numbered; show what is possible."""

    add_asked = Signal(str)  # a level, ACTIVITY or LINE
    remove_asked = Signal()
    up_asked = Signal()
    down_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    renumber_asked = Signal()
    expand_asked = Signal()
    collapse_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = FlowLayout(self)
        row.setSpacing(GAP)
        undo, redo = (
            QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            for keys in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        )
        self.add = self._adding()
        self._remove = self._button(
            translate("record_form", "Remove"), translate("record_form", "Del"), self.remove_asked
        )
        self._up = self._button(
            translate("record_form", "Move up"),
            translate("record_form", "Alt+Up, or drag it"),
            self.up_asked,
        )
        self._down = self._button(
            translate("record_form", "Move down"),
            translate("record_form", "Alt+Down, or drag it"),
            self.down_asked,
        )
        self._undo = self._button(translate("record_form", "Undo"), undo, self.undo_asked, "undo-2")
        self._redo = self._button(translate("record_form", "Redo"), redo, self.redo_asked, "redo-2")
        self.renumber = self._button(
            translate("record_form", "Number anew"), "", self.renumber_asked
        )
        self._expand = self._button(
            translate("record_form", "Open all"), "", self.expand_asked, "chevron-down"
        )
        self._collapse = self._button(
            translate("record_form", "Close all"), "", self.collapse_asked, "chevron-right"
        )
        for button in (
            *(self.add, self._remove, self._up, self._down, self._undo, self._redo),
            *(self.renumber, self._expand, self._collapse),
        ):
            row.addWidget(button)

    def show_possible(
        self,
        *,
        has_part: bool,
        can_undo: bool,
        can_redo: bool,
        out_of_place: Sequence[tuple[str, str]],
    ) -> None:
        """Enable what can be done; offer new numbers where some are out of place."""
        for button in (self._remove, self._up, self._down, self._expand, self._collapse):
            button.setEnabled(has_part)
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)
        self.renumber.setEnabled(bool(out_of_place))
        count = len(out_of_place)
        label = translate("record_form", "Number anew")
        self.renumber.setText(f"{label} ({count})" if count else label)
        self.renumber.setToolTip(_changes(out_of_place))

    def _adding(self) -> QToolButton:
        add = self._button(translate("record_form", "Add"), "", None)
        menu = QMenu(add)
        for kind, label in KINDS:
            entry = menu.addAction(translate("record_form", label))
            entry.triggered.connect(partial(self._ask_to_add, kind))
        add.setMenu(menu)
        add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return add

    def _ask_to_add(self, kind: str, *_checked: object) -> None:
        self.add_asked.emit(kind)

    def _button(
        self, label: str, tip: str, asked: SignalInstance | None, picture: str = ""
    ) -> QToolButton:
        button = QToolButton(self)
        button.setText(label)
        button.setAccessibleName(label)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if picture:
            button.setIcon(icon(picture))
            tip = f"{label} ({tip})" if tip else label
        button.setToolTip(tip)
        if asked is not None:
            button.clicked.connect(asked)
        return button


def _changes(out_of_place: Sequence[tuple[str, str]]) -> str:
    """Return which numbers would change to which."""
    if not out_of_place:
        return translate("record_form", "Every number follows from its place.")
    said = [f"{now or '–'} → {then}" for now, then in out_of_place[:TOLD]]
    return "\n".join([*said, *(["…"] if len(out_of_place) > TOLD else [])])
