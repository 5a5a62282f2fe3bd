"""The page of learnings: lines of all exchanges, narrowed by the search line and by filters."""

from __future__ import annotations  # array[int] needs Python 3.12 at run time

from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.learnings import (
    LearningLine,
    LearningsAsked,
    find_learnings,
    learning_lines,
    reporters,
)
from coopdesk.domain.changes import Change
from coopdesk.domain.queries import Query
from coopdesk.search.answers import matching
from coopdesk.search.marking import Marks, Span, marks_of
from coopdesk.search.understanding import understand
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.ui.learnings.columns import MARKED, cells, columns, texts
from coopdesk.ui.learnings.filters import LearningFilters
from coopdesk.ui.learnings.reading import LineReading
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.clipboard import clipboard_table
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.measures import FIELD
from coopdesk.ui.widgets.paged_table import PagedTable

translate = QCoreApplication.translate

FOLLOWED = 150  # ms after a change
LINES = 2  # of a row
ANYTHING = Query()


class LearningTable(PagedTable):
    """The lines, two lines of text each: what was learned rarely fits into one."""

    @override
    def _fit_rows(self) -> None:
        height = LINES * self.fontMetrics().lineSpacing() + FIELD
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)


class LearningsPage(QWidget):
    """Find, read and take out what was learned and promised."""

    record_wanted = Signal(str, int)  # where in the record, its id
    export_wanted = Signal(object)  # LearningsAsked
    exchanges_wanted = Signal()
    searched = Signal()

    def __init__(
        self, background: Background, reader: Reader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.query = Query()
        self._background = background
        self._reader = reader
        self._reply: Reply[array[int]] | None = None
        self._lines_reply: Reply[list[LearningLine]] | None = None
        self._one_reply: Reply[list[LearningLine]] | None = None
        self._is_stale = True
        self._soon = QTimer(self, singleShot=True, interval=FOLLOWED)
        self._soon.timeout.connect(self.refresh)
        self._build()
        self._lay_out()
        background.changed.connect(self._follow)

    def refresh(self) -> None:
        """Ask again for the lines; selection and place stay."""
        if not self.isVisible():
            self._is_stale = True
            return
        self._is_stale = False
        self._background.read(reporters).then(self.filters.offer_reporters)
        self._ask()

    def search(self, text: str) -> None:
        """Show the lines of the records that a search finds."""
        if text != self.query.text:
            self.show_query(replace(self.query, text=text))

    def show_query(self, query: Query) -> None:
        """Show the lines of the records that a query finds."""
        self.query = replace(query, deleted=False)
        topics, places = query.values("topic"), query.values("place")
        self.filters.show_chosen(next(iter(topics), ""), next(iter(places), ""))
        self._show_marks()
        self._ask()
        self.searched.emit()

    def use_reader(self, reader: Reader) -> None:
        """Read with other topics from now on."""
        self._reader = reader
        self.filters.use_surroundings(self._around())
        self.table.mark_stale(self.table.all_keys())

    def asked(self) -> LearningsAsked:
        """Return which lines are in sight."""
        asked = self.filters.asked()
        if self.query.is_narrowed:
            asked = replace(asked, within=partial(matching, query=self.query))
        return asked

    def copy(self) -> None:
        """Put the selected lines on the clipboard, as text and as a table."""
        self._copy(self.table.selected_keys())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "table"):
            self.table.mark_stale(self.table.all_keys())

    # building

    def _around(self) -> Surroundings:
        reader = self._reader
        return Surroundings(self._background, reader.topics, reader.language, "exchange")

    def _build(self) -> None:
        self.filters = LearningFilters(self._around(), self)
        self.filters.changed.connect(self._change)
        self.filters.topic_chosen.connect(partial(self._narrow, "topic"))
        self.filters.place_chosen.connect(partial(self._narrow, "place"))
        self.table = LearningTable(self.tr("Learnings and next steps"), self)
        self.table.set_columns(columns())
        self.table.setWordWrap(True)
        self.table.rows_wanted.connect(self._ask_lines)
        self.table.current_changed.connect(self._read)
        self.table.opened.connect(self._open)
        self.table.copy_wanted.connect(self._copy)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.reading = LineReading(self._reader, self)
        self.reading.record_wanted.connect(self.record_wanted)
        self.reading.topic_wanted.connect(partial(self._narrow, "topic"))
        self.reading.place_wanted.connect(partial(self._narrow, "place"))
        self.setFocusProxy(self.table)

    def _lay_out(self) -> None:
        self._told = QLabel(self)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.clear = QPushButton(self.tr("Show &all"), self)
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(lambda _=False: self._show_all())
        self.export = QPushButton(icon("upload"), self.tr("Save &list…"), self)
        self.export.setAutoDefault(False)
        self.export.setToolTip(self.tr("As a workbook or as comma-separated values"))
        self.export.clicked.connect(lambda _=False: self.export_wanted.emit(self.asked()))
        top = QHBoxLayout()
        top.setSpacing(FIELD)
        top.addWidget(self._told)
        top.addStretch(1)
        top.addWidget(self.clear)
        top.addWidget(self.export)
        head = QVBoxLayout()
        head.setContentsMargins(FIELD, FIELD, FIELD, 0)
        head.setSpacing(FIELD)
        head.addLayout(top)
        head.addWidget(self.filters)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.panes.addWidget(side)
        self.panes.addWidget(self.reading)
        self.panes.setStretchFactor(0, 1)
        self.panes.setSizes([760, 320])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)

    # asking

    def _ask(self) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        if self._reply:
            self._reply.forget()
        self.clear.setVisible(self._is_narrowed())
        self._reply = self._background.find(find_learnings, self.asked()).then(self._show)

    def _change(self) -> None:
        self._show_marks()
        self._ask()

    def _narrow(self, facet: str, value: str) -> None:
        query = self.query.without(facet)
        self.show_query(query.toggled(facet, value, on=True) if value else query)

    def _show_all(self) -> None:
        self.filters.clear()
        self.show_query(ANYTHING)

    def _is_narrowed(self) -> bool:
        return self.query.is_narrowed or self.filters.asked() != LearningsAsked()

    def _ask_lines(self, keys: list[int]) -> None:
        if self._lines_reply:
            self._lines_reply.forget()
        self._lines_reply = self._background.read(learning_lines, keys).then(self._fill)

    # showing

    def _show(self, keys: Sequence[int]) -> None:
        if not keys:
            self.table.set_empty(self._nothing())
        self.table.show_keys(keys)
        if keys and not self.table.current_key():
            self.table.select_keys(keys[:1])
        self._told.setText(translate("LearningsPage", "%Ln line(s)", "", len(keys)))
        if not keys:
            self.reading.show_line(None)

    def _fill(self, lines: list[LearningLine]) -> None:
        self.table.fill({line.key: cells(line, self._reader) for line in lines})

    def _read(self, key: int) -> None:
        if self._one_reply:
            self._one_reply.forget()
        if key:
            self._one_reply = self._background.read(learning_lines, [key]).then(self._show_line)
        else:
            self.reading.show_line(None)

    def _show_line(self, found: list[LearningLine]) -> None:
        self.reading.show_line(found[0] if found else None)

    def _show_marks(self) -> None:
        said = " ".join(filter(None, (self.query.text, self.filters.words.text())))
        marks: Marks = marks_of(understand(said, self._reader.topics))

        def find(column: str, text: str) -> Sequence[Span]:
            return marks.spans(text) if column in MARKED else ()

        self.table.set_marks(find if marks else None)
        self.reading.show_marks(marks)

    def _nothing(self) -> QWidget:
        if self._is_narrowed():
            show_all = (self.tr("Show all"), icon("list"), self._show_all)
            return EmptyState(
                self.tr("No learning answers to that"),
                self.tr("Try fewer words, a broader topic, or another country."),
                [show_all],
            )
        return EmptyState(
            self.tr("Nothing was learned yet"),
            self.tr(
                "Learnings and next steps are written into an exchange, one line each. Those of"
                " all exchanges are listed here, to be searched by topic and country."
            ),
            [(self.tr("Go to the exchanges"), icon("handshake"), self.exchanges_wanted.emit)],
        )

    def _follow(self, change: Change) -> None:
        if change.records:
            self.table.mark_stale(self.table.all_keys())
            self._soon.start()

    # acting

    def _open(self, _key: int) -> None:
        self.reading.open_record()

    def _copy(self, keys: list[int]) -> None:
        if keys:
            self._background.read(learning_lines, keys).then(self._to_clipboard)

    def _to_clipboard(self, lines: list[LearningLine]) -> None:
        shown = self.table.visible_columns()
        titles: dict[str, Any] = {spec.key: spec.title for spec in columns()}
        rows = [texts(line, self._reader, shown) for line in lines]
        QGuiApplication.clipboard().setMimeData(
            clipboard_table([titles[key] for key in shown], rows)
        )

    def _open_menu(self, where: QPoint) -> None:
        if not self.table.indexAt(where).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Open record"), self.reading.open_record)
        menu.addAction(icon("copy"), self.tr("&Copy lines"), self.copy)
        menu.popup(self.table.viewport().mapToGlobal(where))
