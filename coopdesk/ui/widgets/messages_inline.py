"""What a form says beneath its fields, and the grid that leaves room for it."""

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.colours import Tone, colour
from coopdesk.ui.widgets.marks import Mark, MarkLabel
from coopdesk.ui.widgets.measures import FIELD, GAP, characters
from coopdesk.ui.widgets.mnemonics import innermost

Kind = Literal["hint", "understood", "doubt", "problem"]

LOOKS: Final[dict[Kind, tuple[Mark, Tone]]] = {
    "hint": ("note", "faded"),
    "understood": ("tick", "good"),
    "doubt": ("question", "doubt"),
    "problem": ("warning", "problem"),
}


class FieldMessage(QWidget):
    """One note under a field: a mark, words and a colour; gone while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind = "hint"
        self._mark = MarkLabel("note", "faded", self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def show_message(self, kind: Kind, text: str) -> None:
        """Say this; an empty text says nothing."""
        if not text:
            self.clear()
            return
        self._kind = kind
        self._mark.show_mark(*LOOKS[kind])
        self._words.setText(text)
        self.setAccessibleName(text)
        self._paint_words()
        self.show()

    def clear(self) -> None:
        """Say nothing and take no room."""
        self._words.clear()
        self.setAccessibleName("")
        self.hide()

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()

    def kind(self) -> Kind:
        """Return how the last message was meant."""
        return self._kind

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_words()

    def _paint_words(self) -> None:
        palette = QPalette(self.palette())
        tone = colour(LOOKS[self._kind][1], palette)
        palette.setColor(QPalette.ColorRole.WindowText, tone)
        self._words.setPalette(palette)


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A label, its field and what is said beneath it."""

    label: QLabel
    field: QWidget
    message: FieldMessage

    def say(self, kind: Kind, text: str) -> None:
        """Say this beneath the field, and to a screen reader on it."""
        self.message.show_message(kind, text)
        self.field.setAccessibleDescription(text)

    def say_nothing(self) -> None:
        """Take the message away."""
        self.message.clear()
        self.field.setAccessibleDescription("")

    def set_visible(self, visible: bool) -> None:  # noqa: FBT001 - as QWidget.setVisible
        """Show or hide the whole row."""
        self.label.setVisible(visible)
        self.field.setVisible(visible)
        self.message.setVisible(visible and bool(self.message.text()))


class FormGrid(QWidget):
    """Labels on the left, fields on the right, messages under the fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(FIELD)
        self._grid.setVerticalSpacing(FIELD)
        self._grid.setColumnStretch(1, 1)

    def add_field(
        self, label: str, field: QWidget, *, needed: bool = False, width: int = 0
    ) -> FieldRow:
        """Add a field; `&` in the label makes its key, width (characters) keeps a field narrow."""
        caption = self._caption(label, field, needed=needed)
        row, message = self._grid.rowCount(), FieldMessage(self)
        self._grid.addWidget(caption, row, 0, _top_right(caption))
        self._grid.addLayout(_stack(_narrowed(field, width), message), row, 1)
        return FieldRow(caption, field, message)

    def add_wide(self, label: str, field: QWidget, *, needed: bool = False) -> FieldRow:
        """Add a field as wide as the form, its label above it."""
        caption = self._caption(label, field, needed=needed)
        row, message = self._grid.rowCount(), FieldMessage(self)
        column = _stack(field, message)
        column.insertWidget(0, caption)
        self._grid.addLayout(column, row, 0, 1, 2)
        return FieldRow(caption, field, message)

    def add_widget(self, widget: QWidget) -> None:
        """Add something that needs no label, in the column of the fields."""
        self._grid.addWidget(widget, self._grid.rowCount(), 1)

    def _caption(self, label: str, field: QWidget, *, needed: bool) -> QLabel:
        caption = QLabel(label, self)
        caption.setBuddy(innermost(field))
        plain = label.replace("&&", "\0").replace("&", "").replace("\0", "&")
        if needed:
            font = QFont()
            font.setBold(True)
            caption.setFont(font)
            caption.setToolTip(self.tr("Needed"))
            plain = self.tr("{}, needed").format(plain)
        if not field.accessibleName():
            field.setAccessibleName(plain)
        return caption


def _top_right(caption: QLabel) -> Qt.AlignmentFlag:
    # beside the first line of the field, also where it has many
    caption.setContentsMargins(0, GAP, 2, 0)  # Qt measures a mnemonic a pixel short
    return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing


def _stack(field: QWidget, message: FieldMessage) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GAP)
    column.addWidget(field)
    column.addWidget(message)
    return column


def _narrowed(field: QWidget, width: int) -> QWidget:
    if width:
        field.setMaximumWidth(characters(field, width) + 2 * FIELD)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, field.sizePolicy().verticalPolicy())
    return field
