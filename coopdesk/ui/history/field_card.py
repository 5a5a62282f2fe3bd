"""One field of a change: its name, what was there before and after, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.ui.history.differences import Difference
from coopdesk.ui.widgets.colours import Tone, colour
from coopdesk.ui.widgets.compared_texts import Words, compared, words_html
from coopdesk.ui.widgets.measures import FIELD, GAP

translate = QCoreApplication.translate

MOST = 100  # lines; a results tree that was brought in anew has thousands
SHORT = 48  # characters of a value that has room beside another on one line


class FieldCard(QWidget):
    """Show how a field differs, and offer to give it back what it held before."""

    restore_wanted = Signal(str)  # field

    def __init__(
        self,
        field: str,
        name: str,
        told: Sequence[Difference],
        parent: QWidget | None = None,
        *,
        restorable: bool = True,
        differs: bool = True,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._told = tuple(told)
        self._lines: list[tuple[QLabel, str, Words]] = []
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._heading(name, restorable=restorable, differs=differs))
        column.addLayout(self._rows())
        self._paint()

    def lines(self) -> list[str]:
        """Return what the card says, marks included."""
        return [f"{mark} {''.join(text for text, _ in words)}" for _, mark, words in self._lines]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint()

    def _heading(self, name: str, *, restorable: bool, differs: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        title = QLabel(name, self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(title.font())
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        row.addWidget(title, 1)
        if restorable:
            restore = QPushButton(self.tr("Restore this"), self)
            restore.setAutoDefault(False)
            restore.setEnabled(differs)
            restore.setToolTip(
                self.tr("Give the field back what it held before this change")
                if differs
                else self.tr("The field says this again")
            )
            restore.setAccessibleName(self.tr("Restore {field}").format(field=name))
            restore.clicked.connect(lambda: self._restore(restore))
            row.addWidget(restore)
        return row

    def _restore(self, button: QPushButton) -> None:
        button.setEnabled(False)  # until the answer shows the record anew
        self.restore_wanted.emit(self.field)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(FIELD)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        if not self._told:
            self._add(grid, " ", ((self.tr("Only the order was changed."), False),))
        for each in self._told[:MOST]:
            if each.mark == "changed" and _fits_one_line(each):
                self._add(grid, "→", ((f"{each.before}  →  {each.after}", False),))
                continue
            old, new = compared(each.before, each.after)
            if each.before:
                self._add(grid, "−", old if each.mark == "changed" else ((each.before, False),))
            if each.after:
                self._add(grid, "+", new if each.mark == "changed" else ((each.after, False),))
        if (more := len(self._told) - MOST) > 0:
            said = translate("FieldCard", "and %Ln more change(s)", "", more)
            self._add(grid, " ", ((said, False),))
        return grid

    def _add(self, grid: QGridLayout, mark: str, words: Words) -> None:
        row = grid.rowCount()
        sign = QLabel(mark if mark in {"+", "−"} else "", self)
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        sign.setMinimumWidth(sign.fontMetrics().horizontalAdvance("+"))
        text = QLabel(self)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        said = "".join(part for part, _ in words)
        spoken = {"+": self.tr("Added: {text}"), "−": self.tr("Removed: {text}")}
        text.setAccessibleName(spoken.get(mark, "{text}").format(text=said))
        grid.addWidget(sign, row, 0)
        grid.addWidget(text, row, 1)
        self._lines.append((text, mark, words))
        if mark in {"+", "−"}:
            sign.setProperty("tone", "good" if mark == "+" else "problem")

    def _paint(self) -> None:
        """Set the texts anew: their colours are those of the page of this moment."""
        for sign in self.findChildren(QLabel):
            tone: Tone | None = sign.property("tone")
            if tone:
                palette = QPalette(self.palette())
                palette.setColor(QPalette.ColorRole.WindowText, colour(tone, self.palette()))
                sign.setPalette(palette)
        for label, mark, words in self._lines:
            tone = "good" if mark == "+" else "problem"
            shade = colour(tone, self.palette()).name()
            decoration = "line-through" if mark == "−" else "underline"
            label.setText(words_html(words, shade, decoration))


def _fits_one_line(each: Difference) -> bool:
    return max(len(each.before), len(each.after)) <= SHORT and "\n" not in each.before + each.after
