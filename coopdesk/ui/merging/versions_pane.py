"""The chosen line in full: exported, theirs and ours beside each other, and the answer to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.merging.lines import Answer, Answers, Line, Sort
from coopdesk.ui.merging.wording import choice_texts, place_name, sort_name, why_text
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.compared_texts import Words, compared, escaped_lines, words_html
from coopdesk.ui.widgets.measures import FIELD, GAP
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.still_text import StillText

translate = QCoreApplication.translate


class VersionsPane(QWidget):
    """Show three versions of what is chosen and ask which one is to be."""

    answered = Signal(object)  # Answer, for all chosen lines

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._why = FieldMessage(self)
        self._theirs = QRadioButton(self)
        self._ours = QRadioButton(self)
        self.choices = (self._theirs, self._ours)
        self._group = QButtonGroup(self)
        for button in self.choices:
            self._group.addButton(button)
            button.clicked.connect(self._tell)
        names = (self.tr("Exported"), self.tr("Theirs"), self.tr("Here now"))
        self._texts = [self._text(name) for name in names]
        self._lay_out(names)

    def show_lines(self, lines: Sequence[Line], answers: Answers) -> None:
        """Show the first of the chosen lines; an answer is given to all of them."""
        line = lines[0] if lines else None
        self._line = line
        self.setEnabled(line is not None)
        if line is None:
            self._title.clear()
            self._why.clear()
            for text in self._texts:
                text.clear()
            return
        self._title.setText(self._words(line, len(lines)))
        self._why.show_message("hint", why_text(line.why))
        self._show_texts(line)
        theirs, ours = choice_texts(line.sort)
        self._theirs.setText(theirs)
        self._ours.setText(ours)
        self.show_answer({answers.of(each) for each in lines})

    def show_answer(self, answers: set[Answer]) -> None:
        """Press what was answered; nothing where it is open or not the same for all."""
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            self._theirs.setChecked(answers == {Answer.THEIRS})
            self._ours.setChecked(answers == {Answer.OURS})
            self._group.setExclusive(True)

    def texts(self) -> tuple[str, ...]:
        """Return what the three versions say."""
        return tuple(text.toPlainText() for text in self._texts)

    def choose(self, answer: Answer) -> None:
        """Press an answer."""
        (self._theirs if answer is Answer.THEIRS else self._ours).click()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._line:
            self._show_texts(self._line)

    def _words(self, line: Line, count: int) -> str:
        if count > 1:
            return translate("VersionsPane", "%Ln line(s) chosen", "", count)
        sheet, row = line.cell
        number = self.locale().toString(row)
        where = self.tr("{sheet}, row {row}").format(sheet=sheet, row=number) if row else sheet
        parts = (line.title, place_name(line.field), sort_name(line.sort), where)
        return "  ·  ".join(part for part in parts if part)

    def _show_texts(self, line: Line) -> None:
        shade = colour("accent", self.palette()).name()
        has_exported = line.sort in {Sort.MERGED, Sort.CONFLICT} and bool(line.exported)
        self._texts[0].setHtml(escaped_lines(line.exported))
        for text, said in zip(self._texts[1:], (line.theirs, line.ours), strict=True):
            words: Words = compared(line.exported, said)[1] if has_exported else ((said, False),)
            text.setHtml(words_html(words, shade, "underline"))

    def _tell(self) -> None:
        self.answered.emit(Answer.THEIRS if self._theirs.isChecked() else Answer.OURS)

    def _text(self, name: str) -> StillText:
        text = StillText(self)
        text.setAccessibleName(name)
        text.setTabChangesFocus(True)
        text.setPlaceholderText(self.tr("nothing"))
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return text

    def _lay_out(self, names: Sequence[str]) -> None:
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        grid = QGridLayout()
        grid.setHorizontalSpacing(FIELD)
        grid.setVerticalSpacing(GAP)
        for column, (name, text) in enumerate(zip(names, self._texts, strict=True)):
            heading = QLabel(name, self)
            heading.setBuddy(text)
            grid.addWidget(heading, 0, column)
            grid.addWidget(text, 1, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        grid.addWidget(self._theirs, 2, 1)
        grid.addWidget(self._ours, 2, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addLayout(grid, 1)
