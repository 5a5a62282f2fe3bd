"""Differences to look through: how many of each kind, the list, and both sides word by word."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.domain.report_differences import KINDS, Difference, Key
from coopdesk.ui.messages import Wording
from coopdesk.ui.projects.difference_table import DifferenceTable
from coopdesk.ui.projects.difference_words import kind_count, remarks, sides
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.compared_texts import Words, compared, words_html
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, GAP
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.still_text import StillText

translate = QCoreApplication.translate
_OWN = "own"  # the officer's own changes, as a filter


class DifferenceView(QWidget):
    """Show differences, narrowed by kind; with boxes they may be taken or left."""

    chosen_changed = Signal()

    def __init__(
        self, wording: Wording, *, with_boxes: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._all: tuple[Difference, ...] = ()
        self._chosen: set[Key] = set()
        self.filters = {name: self._filter() for name in (*KINDS, _OWN)}
        self.table = DifferenceTable(with_boxes=with_boxes, parent=self)
        self.table.looked_at.connect(self._show_sides)
        self.table.ticked.connect(self._take_boxes)
        self._remark = FieldMessage(self)
        self._before, self._after = self._text(self.tr("Before")), self._text(self.tr("Now"))
        self._names = [QLabel(self.tr("Before"), self), QLabel(self.tr("Now"), self)]
        self._lay_out()

    def show_differences(
        self, differences: Iterable[Difference], chosen: Collection[Key] = ()
    ) -> None:
        """Show differences, those chosen ticked; the officer's own come into sight when asked."""
        self._all = tuple(differences)
        self._chosen = set(chosen)
        for name, button in self.filters.items():
            count = len(self._of(name))
            button.setText(self._count(name, count))
            button.setEnabled(count > 0)
            button.setChecked(count > 0 and name != _OWN)
        self.filters[_OWN].setVisible(bool(self._of(_OWN)))
        self._refresh()

    def name_sides(self, before: str, after: str) -> None:
        """Say what stands on either side."""
        for label, text, name in zip(
            self._names, (self._before, self._after), (before, after), strict=True
        ):
            label.setText(name)
            text.setAccessibleName(name)

    def chosen(self) -> frozenset[Key]:
        """Return the differences that are to be taken."""
        return frozenset(self._chosen)

    def shown(self) -> Sequence[Difference]:
        """Return the differences that the filters let through."""
        return [
            each for each in self._all if self.filters[_OWN if each.own else each.kind].isChecked()
        ]

    def choose_all(self, *, taken: bool) -> None:
        """Take or leave all that is in sight."""
        keys = {each.key for each in self.shown()}
        self._chosen = self._chosen | keys if taken else self._chosen - keys
        self._refresh()
        self.chosen_changed.emit()

    def sides(self) -> tuple[str, str]:
        """Return both sides of the difference in sight."""
        return self._before.toPlainText(), self._after.toPlainText()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._refresh()

    def _of(self, name: str) -> list[Difference]:
        return [each for each in self._all if (_OWN if each.own else each.kind) == name]

    def _count(self, name: str, count: int) -> str:
        for kind in KINDS:
            if name == kind:
                return kind_count(kind, count)
        return translate("DifferenceView", "%Ln of your own", "", count)

    def _refresh(self) -> None:
        self.table.show_differences(self.shown(), self._chosen, self._wording)

    def _take_boxes(self) -> None:
        boxes = self.table.boxes()
        self._chosen -= set(boxes)
        self._chosen |= {key for key, ticked in boxes.items() if ticked}
        self.chosen_changed.emit()

    def _show_sides(self, difference: Difference | None) -> None:
        before, after = sides(difference, self._wording) if difference else ("", "")
        self._remark.show_message("doubt", " ".join(remarks(difference)) if difference else "")
        old: Words = ((before, False),)
        new: Words = ((after, False),)
        if before and after:
            old, new = compared(before, after)
        shade = colour("accent", self.palette()).name()
        self._before.setHtml(words_html(old, shade, "line-through"))
        self._after.setHtml(words_html(new, shade, "underline"))

    def _filter(self) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self._refresh)
        return button

    def _text(self, name: str) -> StillText:
        text = StillText(self)
        text.setAccessibleName(name)
        text.setTabChangesFocus(True)
        text.setPlaceholderText(self.tr("nothing"))
        return text

    def _lay_out(self) -> None:
        strip = QWidget(self)
        flow = FlowLayout(strip)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(GAP)
        for button in self.filters.values():
            flow.addWidget(button)
        below = QWidget(self)
        grid = QGridLayout(below)
        grid.setContentsMargins(0, GAP, 0, 0)
        grid.setHorizontalSpacing(FIELD)
        grid.setVerticalSpacing(GAP)
        grid.addWidget(self._remark, 0, 0, 1, 2)
        for column, text in enumerate((self._before, self._after)):
            self._names[column].setBuddy(text)
            grid.addWidget(self._names[column], 1, column)
            grid.addWidget(text, 2, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(2, 1)
        both = QSplitter(Qt.Orientation.Vertical, self)
        both.setChildrenCollapsible(False)
        both.addWidget(self.table)
        both.addWidget(below)
        both.setSizes([300, 200])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addWidget(strip)
        column.addWidget(both, 1)
