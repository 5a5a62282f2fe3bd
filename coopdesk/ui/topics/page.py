"""The page of topics: a tree to look through and to arrange, and what is known of each topic."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.counts import topic_counts
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.queries import Query
from coopdesk.search.find import find
from coopdesk.ui.topics.actions import button_for, make_topic_actions
from coopdesk.ui.topics.choosing import Thesaurus
from coopdesk.ui.topics.deeds import TopicDeeds
from coopdesk.ui.topics.finder import TopicFinder
from coopdesk.ui.topics.topic_html import LINK, topic_html
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, GROUP, characters
from coopdesk.ui.widgets.page_text import PageText
from coopdesk.ui.writing import writes
from coopdesk.vocabulary.topics import TopicEntry

translate = QCoreApplication.translate

ABOUT_ONE = ("narrower", "edit", "merge", "move", "remove")
ROW_MENU = ("edit", "narrower", "-", "merge", "move", "-", "remove")


class TopicsPage(QWidget):
    """Look for a topic in any of the four languages, change it, and go to its records."""

    records_wanted = Signal(str, str)  # facet "topic", code

    def __init__(
        self, background: Background, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._language = language
        self._topics = Thesaurus((), language)
        self._going_to = ""  # a topic that the catalogue has, but the tree has not yet
        self._counts: dict[str, int] = {}
        self._totals: dict[str, int] = {}  # with all that is narrower, each record once
        self._asked: Reply[Sequence[int]] | None = None
        self._build()
        self._connect_actions()
        self._lay_out()
        background.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read topics and numbers again; what is chosen stays chosen."""
        self._background.read(all_topics).then(self._take_topics)
        self._background.read(topic_counts).then(self._take_counts)

    def choose(self, code: str) -> None:
        """Show one topic."""
        self.finder.choose(code)

    def text(self) -> str:
        """Return what is told of the chosen topic."""
        return self._page.plain_text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._show_topic()
            self._fit()

    # building

    def _build(self) -> None:
        self.finder = TopicFinder(self)
        self.finder.new_wanted.connect(self._add)
        self.setFocusProxy(self.finder)
        self.tree = self.finder.tree
        self.tree.chosen.connect(self._take_choice)
        self.tree.total_wanted.connect(self._ask_for_total)
        self.tree.itemActivated.connect(self._want_records)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self._page = PageText(self.tr("Topic"), self)
        self._page.link_clicked.connect(self._follow_link)
        self._show = QPushButton(self.tr("&Show records"), self)
        self._show.clicked.connect(self._want_records)

    def _connect_actions(self) -> None:
        self.deeds = deeds = TopicDeeds(self._background, self._language, self)
        deeds.going_to.connect(self._go_to)
        self.tree.moved.connect(deeds.put_under)
        self.topic_actions = make_topic_actions(self)
        done: dict[str, Callable[[], object]] = {
            "new": self._add,
            "narrower": partial(self._on_chosen, deeds.add),
            "edit": partial(self._on_chosen, deeds.edit),
            "merge": partial(self._on_chosen, deeds.merge),
            "move": partial(self._on_chosen, deeds.move),
            "remove": partial(self._on_chosen, deeds.remove),
        }
        for key, do in done.items():
            self.topic_actions[key].triggered.connect(partial(_call, do))
        writes(self._background, *self.topic_actions.values())
        self._background.writable.connect(self._let_change)
        self._let_change(self._background.may_write)

    def _let_change(self, may_write: bool) -> None:  # noqa: FBT001 - a signal's
        self.finder.let_change(allowed=may_write)

    def _fit(self) -> None:
        """Leave the tree room for names of the usual length, the topic no less than half."""
        self._left.setMinimumWidth(min(characters(self, 42), self.screen().size().width() * 2 // 5))

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(FIELD, FIELD, 0, FIELD)
        column.setSpacing(FIELD)
        column.addWidget(self.finder, 1)
        column.addWidget(self._buttons("new", "narrower"))
        right = QWidget(self)
        detail = QVBoxLayout(right)
        detail.setContentsMargins(0, FIELD, FIELD, FIELD)
        detail.setSpacing(FIELD)
        detail.addWidget(self._page, 1)
        row = self._buttons("edit", "merge", "move", "remove", first=self._show)
        row.setContentsMargins(GROUP, 0, 0, 0)
        detail.addWidget(row)
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

    def _buttons(self, *keys: str, first: QPushButton | None = None) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row)
        flow.setSpacing(FIELD)
        made = [button_for(self.topic_actions[key], row) for key in keys]
        writes(self._background, *made)
        for button in [first, *made]:
            if button:
                flow.addWidget(button)
        return row

    # following the catalogue and the choice

    def _take_topics(self, entries: tuple[TopicEntry, ...]) -> None:
        if entries != self._topics.entries:
            self._topics = Thesaurus(entries, self._language)
            self._totals = {}
            self.deeds.take_topics(self._topics)
            self.finder.show_topics(self._topics)
            self.tree.show_counts(self._counts)
            self._take_choice(self.tree.code())
        self._go_to(self._going_to)

    def _take_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._totals = {}
        self.tree.show_counts(counts)
        self._take_choice(self.tree.code())

    def _go_to(self, code: str) -> None:
        """Choose a topic now, or as soon as the tree shows it."""
        is_there = self._topics.entry(code) is not None
        self._going_to = "" if is_there else code
        if is_there:
            self.choose(code)
            self.tree.setFocus()

    def _take_choice(self, code: str) -> None:
        self._show_topic()
        if self._asked:
            self._asked.forget()  # the cursor has gone on
        self._asked = self._ask_for_total(code)

    def _ask_for_total(self, code: str) -> Reply[Sequence[int]] | None:
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
        entry = self._topics.entry(code)
        if entry:
            html = topic_html(
                entry,
                self._topics.narrower(code),
                self._topics.index,
                self._language,
                self._found(code),
                self.palette(),
            )
            self._page.show_page(html)
        self._show.setEnabled(bool(entry and self._totals.get(code)))
        for key in ABOUT_ONE:
            self.topic_actions[key].setEnabled(entry is not None)

    # acting

    def _add(self) -> None:
        """Ask for a topic called as typed where nothing was found, else one beside the chosen."""
        if self.finder.finds_nothing():
            self.deeds.add(name=self.finder.typed())
            return
        entry = self._topics.entry(self.tree.code())
        self.deeds.add(entry.broader or "" if entry else "")

    def _on_chosen(self, do: Callable[[str], object]) -> None:
        if code := self.tree.code():
            do(code)

    def _open_menu(self, place: QPoint) -> None:
        """Offer what can be done with a topic, or a new one where there is none."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.tree.itemAt(place):
            records = menu.addAction(self._show.text(), self._want_records)
            records.setEnabled(self._show.isEnabled())
            menu.addSeparator()
            for key in ROW_MENU:
                if key == "-":
                    menu.addSeparator()
                else:
                    menu.addAction(self.topic_actions[key])
            menu.addSeparator()
        menu.addAction(self.topic_actions["new"])
        menu.popup(self.tree.viewport().mapToGlobal(place))

    def _follow_link(self, link: str) -> None:
        self.choose(link.removeprefix(LINK))

    def _want_records(self) -> None:
        if self._totals.get(self.tree.code()):
            self.records_wanted.emit("topic", self.tree.code())


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()
