"""The reading pane: the current record as a page, its next steps ready to be ticked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.pages import RecordPage, read_page, record_id_of
from coopdesk.catalogue.records import set_step_status
from coopdesk.domain.changes import Change, Deed
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.records import places_in
from coopdesk.search.marking import Marks
from coopdesk.ui.browse.found_words import marked_links
from coopdesk.ui.browse.record_html import record_html
from coopdesk.ui.editors.attached import ask_to_open
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.measures import FIELD, GROUP
from coopdesk.ui.widgets.page_marks import PageMarks
from coopdesk.ui.widgets.page_text import PageText
from coopdesk.ui.widgets.typeset import style_of

LIST_INDENT = 20  # pixels; Qt's own 40 wastes a narrow pane


class ReadingPane(QStackedWidget):
    """Show one record, follow its changes, and tell which links were chosen."""

    record_wanted = Signal(int)  # id
    facet_wanted = Signal(str, str)  # facet, value
    place_wanted = Signal(str)  # code of a place whose profile is wanted
    help_wanted = Signal(str, str)  # who could help: the country, the topic
    history_wanted = Signal(int)  # id
    project_wanted = Signal(int)  # id of a project whose timeline and figures are wanted
    address_wanted = Signal(str)  # URL
    read = Signal(int)  # id, once it can be read

    def __init__(
        self, background: Background, reader: Reader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._reader = reader
        self._page: RecordPage | None = None
        self._shown = 0
        self._reply: Reply[RecordPage] | None = None
        self._text = PageText(self.tr("Record"), self)
        self._text.document().setIndentWidth(LIST_INDENT)
        self._text.link_clicked.connect(self._follow)
        self._marks = PageMarks(self._text)
        # A palette reaches the pane before the text in it.
        self._text.colours_changed.connect(self._marks.refresh)
        self._found = self._make_found_line()
        self._text.margin_changed.connect(self._align_found_line)
        self._hint = QLabel(self.tr("Choose a record to read it here."), self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setWordWrap(True)
        self._record = QWidget(self)
        column = QVBoxLayout(self._record)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._found)
        column.addWidget(self._text, 1)
        self.addWidget(self._hint)
        self.addWidget(self._record)
        background.changed.connect(self._follow_change)
        background.writable.connect(self._draw_again)

    def show_record(self, record_id: int) -> None:
        """Read a record and show it; 0 shows none."""
        if self._reply:
            self._reply.forget()
        self._shown = record_id
        if record_id:
            self._reply = self._background.read(read_page, record_id)
            self._reply.then(self._show_page).otherwise(self._show_nothing)
        else:
            self._page = None
            self.setCurrentWidget(self._hint)

    def use_reader(self, reader: Reader) -> None:
        """Name topics as this reader knows them from now on."""
        self._reader = reader
        self._draw_again()

    def show_marks(self, marks: Marks | None) -> None:
        """Mark what a search found, in this record and those that follow; None for nothing."""
        self._marks.show(marks.spans if marks else None, marked_links(marks) if marks else ())
        self._tell_where_found()

    def next_mark(self) -> None:
        """Go to the next mark on the page, after the last to the first."""
        self._marks.go_next()

    def previous_mark(self) -> None:
        """Go to the mark before, from the first to the last."""
        self._marks.go_back()

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller; 0 is the size of the other text."""
        self._text.zoom(steps)

    def plain_text(self) -> str:
        """Return the page as text fit for a letter."""
        return self._text.plain_text() if self._page else ""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw_again()

    def _draw_again(self, *_what: object) -> None:
        if self._page:
            self._show_page(self._page)

    def _show_page(self, page: RecordPage) -> None:
        is_same = self._page is not None and self._page.record.id == page.record.id
        self._page = page
        may_tick = self._background.may_write
        html = record_html(page, self._reader, style_of(self), may_tick=may_tick)
        self._text.show_page(html, keep_place=is_same)
        self._marks.refresh()
        self._tell_where_found()
        self.setCurrentWidget(self._record)
        self.read.emit(page.record.id)

    def _make_found_line(self) -> QLabel:
        line = QLabel(self)
        line.setTextFormat(Qt.TextFormat.RichText)
        line.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        line.setWordWrap(True)
        line.setBackgroundRole(QPalette.ColorRole.Base)
        line.setAutoFillBackground(True)
        line.linkActivated.connect(self._marks.go_to_section)
        line.hide()
        return line

    def _align_found_line(self, left: int) -> None:
        self._found.setContentsMargins(left, FIELD, GROUP, 0)

    def _tell_where_found(self) -> None:
        """Say how often the words stand here, and in which sections one may not see at once."""
        words = escape(self.tr("Found %Ln time(s)", "", self._marks.count()))
        links = ", ".join(self._section_link(each) for each in self._marks.sections())
        shade = colour("faded", self.palette()).name()
        said = " · ".join(filter(None, (words, links)))
        self._found.setText(f'<span style="color: {shade}">{said}</span>')
        self._found.setVisible(self._marks.count() > 0)

    def _section_link(self, heading: str) -> str:
        name, _, _ = heading.partition(" · ")
        shade = colour("accent", self.palette()).name()
        style = f"color: {shade}; text-decoration: none"
        return f'<a href="{escape(heading)}" style="{style}">{escape(name)}</a>'

    def _show_nothing(self, _refusal: CatalogueError) -> None:
        self.show_record(0)

    def _follow_change(self, change: Change) -> None:
        if self._shown and (self._shown in change.records or self._names_one_of(change)):
            self.show_record(self._shown)

    def _names_one_of(self, change: Change) -> bool:
        if self._page is None:
            return False
        named = (*self._page.under, *self._page.mentioned_in)
        return bool(self._page.titles) or any(row.id in change.records for row in named)

    def _follow(self, link: str) -> None:
        kind, _, rest = link.partition(":")
        follow: dict[str, Callable[[str], object]] = {
            "record": lambda uid: self._background.read(record_id_of, uid).then(self._open),
            "topic": partial(self.facet_wanted.emit, kind),
            "place": self.place_wanted.emit,
            "help": self._ask_for_help,
            "attached": self._open_file,
            "history": lambda _: self.history_wanted.emit(self._shown),
            "project": lambda _: self.project_wanted.emit(self._shown),
            "step": lambda step: self._tick(*step.split(":")),
        }
        if kind in follow:
            follow[kind](rest)
        else:
            self.address_wanted.emit(link)

    def _open_file(self, digest: str) -> None:
        found = self._page.record.documents if self._page else ()
        for document in [each for each in found if each.file_hash == digest][:1]:
            ask_to_open(self, self._background, document)

    def _open(self, record_id: int) -> None:
        if record_id:
            self.record_wanted.emit(record_id)

    def _ask_for_help(self, topic: str) -> None:
        if self._page:
            asking = places_in(self._page.record, "requesting", "beneficiary")
            self.help_wanted.emit(next(iter(asking), ""), topic)

    def _tick(self, step_id: str, status: str) -> None:
        if self._page is None:
            return
        deed = Deed("step_ticked", self._page.record.title)
        self._background.write(deed, set_step_status, self._shown, int(step_id), status)
