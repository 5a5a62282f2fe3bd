"""A line whole beside the list: its text, where it stands, and the way to its record."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget
from typing_extensions import override

from coopdesk.catalogue.learnings import LearningLine
from coopdesk.domain.periods import point
from coopdesk.search.marking import Marks
from coopdesk.ui.learnings.columns import by_text, kind_text, word_text
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.page_marks import PageMarks
from coopdesk.ui.widgets.page_text import PageText
from coopdesk.ui.widgets.typeset import lines, linked, style_of
from coopdesk.vocabulary.date_text import period_long, period_text
from coopdesk.vocabulary.places import place_name

translate = QCoreApplication.translate


class LineReading(QStackedWidget):
    """Show one learning or next step as a page."""

    record_wanted = Signal(str, int)  # where in the record, its id
    topic_wanted = Signal(str)  # code
    place_wanted = Signal(str)  # code

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._line: LearningLine | None = None
        self._text = PageText(self.tr("Learning"), self)
        self._text.link_clicked.connect(self._follow)
        self._marks = PageMarks(self._text)
        self._text.colours_changed.connect(self._marks.refresh)
        hint = QLabel(self.tr("Choose a line to read it here."), self)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.addWidget(hint)
        self.addWidget(self._text)

    def show_line(self, line: LearningLine | None) -> None:
        """Show a line; None shows none."""
        self._line = line
        if line is None:
            self.setCurrentIndex(0)
            return
        self._text.show_page(self._html(line))
        self._marks.refresh()
        self.setCurrentIndex(1)

    def show_marks(self, marks: Marks) -> None:
        """Mark what a search found, in this line and those that follow."""
        self._marks.show(marks.spans if marks else None, ())

    def open_record(self) -> None:
        """Ask for the record of the line in sight, at the place where it stands."""
        if self._line:
            field = "next_steps" if self._line.kind == "next_step" else "learnings"
            self.record_wanted.emit(field, self._line.record_id)

    def plain_text(self) -> str:
        """Return the page as text fit for a letter."""
        return self._text.plain_text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self._line:
            self.show_line(self._line)

    def _html(self, line: LearningLine) -> str:
        style, reader = style_of(self), self._reader
        due = period_text(point(line.due), reader.language) if line.due else ""
        head = [
            kind_text(line.kind),
            word_text(line, reader),
            by_text(line, reader),
            translate("learnings", "due {day}").format(day=due) if due else "",
        ]
        sides = " → ".join(
            ", ".join(linked(f"place:{p}", place_name(p, reader.language)) for p in side)
            for side in (line.providing, line.requesting)
            if side
        )
        when = escape(period_long(line.period, reader.language))
        topics = " · ".join(
            linked(f"topic:{code}", reader.topics.label(code, reader.language))
            for code in line.topics
        )
        facts = " · ".join(filter(None, (sides, when)))
        record = linked("record:", line.record_title)
        return style.page(
            style.small(" · ".join(escape(word) for word in head if word))
            + lines(line.text)
            + f'<p class="head">{record}</p>'
            + (f"<p>{facts}</p>" if facts else "")
            + (f"<p>{topics}</p>" if topics else "")
        )

    def _follow(self, link: str) -> None:
        kind, _, rest = link.partition(":")
        match kind:
            case "record":
                self.open_record()
            case "topic":
                self.topic_wanted.emit(rest)
            case "place":
                self.place_wanted.emit(rest)
            case _:
                pass
