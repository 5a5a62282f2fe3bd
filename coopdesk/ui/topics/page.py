"""The page of topics: a tree to look through, and what the catalogue knows of each topic."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.counts import topic_counts
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.queries import Query
from coopdesk.search.find import find
from coopdesk.ui.topics.topic_html import LINK, topic_html
from coopdesk.ui.topics.tree import TopicTree
from coopdesk.ui.widgets.measures import FIELD, GROUP, characters
from coopdesk.ui.widgets.page_text import PageText
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex

translate = QCoreApplication.translate


class TopicsPage(QWidget):
    """Look for a topic in any of the four languages, and for the records that bear it."""

    records_wanted = Signal(str, str)  # facet "topic", code

    def __init__(
        self, background: Background, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._language = language
        self._entries: tuple[TopicEntry, ...] = ()
        self._index = TopicIndex(())
        self._counts: dict[str, int] = {}
        self._totals: dict[str, int] = {}  # with all that is narrower, each record once
        self._asked: Reply[list[int]] | None = None
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(self.tr("Find a topic in any language"))
        self._filter.setAccessibleName(self.tr("Find a topic"))
        self._filter.setClearButtonEnabled(True)
        self.setFocusProxy(self._filter)
        self._filter.textChanged.connect(self.show_matches)
        self.tree = TopicTree(self)
        self.tree.chosen.connect(self._take_choice)
        self.tree.total_wanted.connect(self._ask_for_total)
        self.tree.itemActivated.connect(self._want_records)
        self._page = PageText(self.tr("Topic"), self)
        self._page.link_clicked.connect(self._follow_link)
        self._show = QPushButton(self.tr("&Show records"), self)
        self._show.clicked.connect(self._want_records)
        self._lay_out()
        background.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read topics and numbers again; what is chosen stays chosen."""
        self._background.read(all_topics).then(self._take_topics)
        self._background.read(topic_counts).then(self._take_counts)

    def choose(self, code: str) -> None:
        """Show one topic."""
        self._filter.clear()
        self.tree.choose(code)

    def show_matches(self, typed: str) -> None:
        """Show only topics of which a label or synonym begins so, and those above them."""
        if not typed.strip():
            self.tree.show_only(None)
            return
        found = self._index.complete(typed, self._language, limit=len(self._entries))
        self.tree.show_only({entry.code for entry in found})
        if found and self.tree.code() not in {entry.code for entry in found}:
            self.tree.choose(found[0].code)

    def text(self) -> str:
        """Return what is told of the chosen topic."""
        return self._page.plain_text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._show_topic()
            self._fit()

    def _fit(self) -> None:
        """Leave the tree room for names of the usual length, the topic no less than half."""
        self._left.setMinimumWidth(min(characters(self, 42), self.screen().size().width() * 2 // 5))

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(FIELD, FIELD, 0, FIELD)
        column.setSpacing(FIELD)
        column.addWidget(self._filter)
        column.addWidget(self.tree, 1)
        right = QWidget(self)
        detail = QVBoxLayout(right)
        detail.setContentsMargins(0, FIELD, FIELD, FIELD)
        detail.addWidget(self._page, 1)
        row = QHBoxLayout()
        row.setContentsMargins(GROUP, 0, 0, FIELD)
        row.addWidget(self._show)
        row.addStretch(1)
        detail.addLayout(row)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(right)
        panes.setStretchFactor(0, 2)
        panes.setStretchFactor(1, 3)
        self._left = left
        self._fit()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes)

    def _take_topics(self, entries: tuple[TopicEntry, ...]) -> None:
        if entries != self._entries:
            self._entries = entries
            self._index = TopicIndex(entries)
            self.tree.show_topics(entries, self._index, self._language)
            self.show_matches(self._filter.text())

    def _take_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._totals = {}
        self.tree.show_counts(counts)
        self._take_choice(self.tree.code())

    def _take_choice(self, code: str) -> None:
        self._show_topic()
        if self._asked:
            self._asked.forget()  # the cursor has gone on
        self._asked = self._ask_for_total(code)

    def _ask_for_total(self, code: str) -> Reply[list[int]] | None:
        """Count the records of a topic and all narrower ones, only where somebody looks."""
        if not code or code in self._totals:
            return None
        query = Query(chosen={"topic": (code,)})
        return self._background.read(find, query).then(partial(self._take_total, code))

    def _take_total(self, code: str, ids: Sequence[int]) -> None:
        self._totals[code] = len(ids)
        self.tree.show_total(code, self._found(code))
        if code == self.tree.code():
            self._show_topic()

    def _found(self, code: str) -> str:
        own, total = self._counts.get(code, 0), self._totals.get(code, 0)
        if not total:
            return self.tr("No records yet")
        said = translate("TopicsPage", "%Ln record(s)", "", own)
        if total == own:
            return said
        whole = translate("TopicsPage", "%Ln with narrower topics", "", total)
        return self.tr("{own}, {total}").format(own=said, total=whole) if own else whole

    def _show_topic(self) -> None:
        code = self.tree.code()
        entry = next((each for each in self._entries if each.code == code), None)
        if entry:
            narrower = [each.code for each in self._entries if each.broader == code]
            html = topic_html(
                entry, narrower, self._index, self._language, self._found(code), self.palette()
            )
            self._page.show_page(html)
        self._show.setEnabled(bool(entry and self._totals.get(code)))

    def _follow_link(self, link: str) -> None:
        self.choose(link.removeprefix(LINK))

    def _want_records(self) -> None:
        if self._totals.get(self.tree.code()):
            self.records_wanted.emit("topic", self.tree.code())
