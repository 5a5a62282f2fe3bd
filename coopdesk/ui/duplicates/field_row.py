"""One field of two records: what each says, and from which of them it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QWidget,
)
from typing_extensions import override

from coopdesk.domain.uniting import FieldOfTwo, covers
from coopdesk.ui.duplicates.choices import Place
from coopdesk.ui.messages import Wording, field_name, field_words, part_words
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.compared_texts import compared, words_html
from coopdesk.ui.widgets.measures import GAP

translate = QCoreApplication.translate

MOST = 40  # parts shown of a field; the form shows all
LONGEST = 3000  # characters shown of a text
PLACES: tuple[Place, ...] = ("left", "right", "both")
Rows = Sequence[tuple[str, bool]]  # a line in words, and whether only this side has it


class FieldRow(QObject):
    """The cells of a field in a grid; with buttons to choose where the two differ."""

    chosen = Signal(str, str)  # field, place

    def __init__(self, field: FieldOfTwo, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.name = field_name(field.name)
        self._parent = parent
        self._wording = wording
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)
        self.buttons: dict[Place, QRadioButton] = {}
        self._texts: dict[Place, QLabel] = {}
        self._heading = QLabel(self.name, parent)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._cells: list[QWidget] = [self._heading]

    def add_to(self, grid: QGridLayout, row: int, *, choosing: bool) -> None:
        """Put the cells into a row of the grid: name, left, right, both."""
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._heading, row, 0, top)
        if not self.field.differs:
            grid.addWidget(self._text("left"), row, 1, 1, 2, top)
            return
        font = QFont(self._heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        for column, place in enumerate(PLACES, start=1):
            if place != "both":
                grid.addWidget(self._cell(place, choosing=choosing), row, column, top)
            elif choosing and "both" in self.field.sides:
                grid.addWidget(self._cell(place, choosing=True), row, column, top)

    def show_place(self, place: Place) -> None:
        """Show from where the field is taken."""
        if button := self.buttons.get(place):
            button.setChecked(True)

    def show(self, *, on: bool) -> None:
        """Show or hide the row."""
        for cell in self._cells:
            cell.setVisible(on)

    def said(self, place: Place) -> str:
        """Return what a side says, as text."""
        return "\n".join(words for words, _ in self._lines(place))

    def paint(self) -> None:
        """Set the texts anew, in the colours of the palette of this moment."""
        for place, label in self._texts.items():
            label.setText(self._html(place))

    def _choose(self, button: QAbstractButton) -> None:
        for place, own in self.buttons.items():
            if own is button:
                self.chosen.emit(self.field.name, place)

    def _cell(self, place: Place, *, choosing: bool) -> QWidget:
        if not choosing:
            return self._text(place)
        cell = QWidget(self._parent)
        line = QHBoxLayout(cell)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        button = QRadioButton(self.tr("Both") if place == "both" else "", cell)
        button.setAccessibleName(self._spoken(place))
        self._group.addButton(button)
        self.buttons[place] = button
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        if place != "both":
            line.addWidget(self._text(place, button), 1)
        self._cells.append(cell)
        return cell

    def _text(self, place: Place, button: QRadioButton | None = None) -> QLabel:
        label = _SideText(self._parent, button)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(self._spoken(place))
        self._texts[place] = label
        label.setText(self._html(place))
        self._cells.append(label)
        return label

    def _spoken(self, place: Place) -> str:
        if place == "both":
            return self.tr("{field}: both").format(field=self.name)
        side = self.tr("left") if place == "left" else self.tr("right")
        said = self.said(place) or self.tr("nothing")
        return self.tr("{field}, {side}: {value}").format(field=self.name, side=side, value=said)

    def _value(self, place: Place) -> Any:
        return self.field.own if place == "left" else self.field.other

    def _lines(self, place: Place) -> Rows:
        value, against = self._value(place), self._value("right" if place == "left" else "left")
        if isinstance(value, tuple):
            return self._parts(cast("tuple[Any, ...]", value), cast("tuple[Any, ...]", against))
        words = field_words(self.field.name, value, self._wording)
        text = "\n".join(words)
        return [(text[:LONGEST] + ("…" if len(text) > LONGEST else ""), True)] if text else []

    def _parts(self, parts: tuple[Any, ...], others: tuple[Any, ...]) -> Rows:
        rows = [
            ("\n".join(part_words(self.field.name, part, self._wording)), not _among(part, others))
            for part in parts[:MOST]
        ]
        if len(parts) > MOST:
            more = translate("FieldRow", "and %Ln more", "", len(parts) - MOST)
            rows.append((more, False))
        return rows

    def _html(self, place: Place) -> str:
        lines = self._lines(place)
        faded = colour("faded", self._parent.palette()).name()
        if not lines:
            return f'<span style="color:{faded}">—</span>'
        shade = colour("accent", self._parent.palette()).name()
        if isinstance(self._value(place), tuple):
            return "<br>".join(_part_html(words, shade, own=own) for words, own in lines)
        [(text, _)] = lines
        if not self.field.differs:
            return words_html(((text, False),), shade, "none")
        theirs = self._lines("right" if place == "left" else "left")
        against = theirs[0][0] if theirs else ""
        left, right = compared(text, against) if place == "left" else compared(against, text)
        return words_html(left if place == "left" else right, shade, "underline")


class _SideText(QLabel):
    """What a side says; a click takes the field from there."""

    def __init__(self, parent: QWidget, button: QRadioButton | None) -> None:
        super().__init__(parent)
        self._button = button

    @override
    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        super().mouseReleaseEvent(ev)
        if self._button and not self.hasSelectedText():
            self._button.click()


def _among(part: Any, others: Sequence[Any]) -> bool:
    return any(covers(other, part) for other in others)


def _part_html(words: str, shade: str, *, own: bool) -> str:
    """Return a part as a line, marked where the other side has it not."""
    text = escape(words).replace("\n", "<br>").replace("    ", "&nbsp;" * 4)
    return f'<span style="color:{shade}">+</span> {text}' if own else f"• {text}"
