"""The page that answers who could help a country with a topic."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.domain.changes import Change
from coopdesk.domain.queries import Query
from coopdesk.statistics.evidence import HelpFound, help_found
from coopdesk.ui.country.choosing import offer_topics, place_edit, topic_edit
from coopdesk.ui.country.days import today
from coopdesk.ui.country.helpers_html import ALL_PROVIDERS, help_html
from coopdesk.ui.country.links import query_of
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.measures import FIELD, characters
from coopdesk.ui.widgets.page_text import PageText
from coopdesk.ui.widgets.typeset import style_of
from coopdesk.vocabulary.places import place_name

LIST_INDENT = 20  # px
AGAIN_AFTER = 400  # ms after a change: an import makes many


class HelpersPage(QWidget):
    """Rank who provided on a topic, with what shows it."""

    record_wanted = Signal(int)  # id
    records_wanted = Signal(Query)
    place_wanted = Signal(str)  # whose profile is wanted
    shown = Signal(str, str)  # country and topic, once the answer can be read

    def __init__(
        self, background: Background, reader: Reader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background, self._reader = background, reader
        self._asked, self._all_of_them = ("", ""), False  # country, topic
        self._found: HelpFound | None = None
        self._reply: Reply[HelpFound] | None = None
        self.topic_line = topic_edit(self.tr("Topic"), reader, self)
        self.place_line = place_edit(self.tr("Country that needs help"), reader, self)
        self.copy_button = QPushButton(self.tr("&Copy as text"), self)
        self.text = PageText(self.tr("Who could help"), self)
        self._pile = QStackedWidget(self)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_AFTER)
        self._lay_out()
        self._connect()

    def ask(self, country: str, topic: str) -> None:
        """Show who could help a country with a topic; either may be "", to be chosen here."""
        language = self._reader.language
        with QSignalBlocker(self.place_line), QSignalBlocker(self.topic_line):
            self.place_line.set_choice(country, place_name(country, language) if country else "")
            label = self._reader.topics.label(topic, language) if topic else ""
            self.topic_line.set_choice(topic, label)
        self._take_choice()

    def asked(self) -> tuple[str, str]:
        """Return the country and the topic that are asked about, "" for none."""
        return self._asked

    def refresh(self) -> None:
        """Ask again."""
        if self._reply:
            self._reply.forget()
        country, topic = self._asked
        if topic:
            self._reply = self._background.read(help_found, country, topic, today())
            self._reply.then(self._show)
        else:
            self._found = None
            self._offer()

    def use_reader(self, reader: Reader) -> None:
        """Name topics as this reader knows them from now on, and offer them."""
        self._reader = reader
        offer_topics(self.topic_line, reader)
        self._draw()

    def plain_text(self) -> str:
        """Return the answer as text fit for a letter."""
        return self.text.plain_text() if self._found else ""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def _lay_out(self) -> None:
        self.text.document().setIndentWidth(LIST_INDENT)
        self.topic_line.set_placeholder(self.tr("Topic, in any language"))
        self.place_line.set_placeholder(self.tr("Any country"))
        self.setFocusProxy(self.topic_line)
        row = QHBoxLayout()
        row.setSpacing(FIELD)
        for name, line in (
            (self.tr("&Topic"), self.topic_line),
            (self.tr("Country that needs &help"), self.place_line),
        ):
            form = QFormLayout()
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
            form.addRow(name, line)
            line.setMinimumWidth(characters(self, 24))
            row.addLayout(form, 1)
        row.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._pile.addWidget(self._invitation())
        self._pile.addWidget(self.text)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(FIELD, FIELD, FIELD, FIELD)
        whole.setSpacing(FIELD)
        whole.addLayout(row)
        whole.addWidget(self._pile, 1)
        self._offer()

    def _invitation(self) -> QWidget:
        return EmptyState(
            self.tr("Who could help, and with what?"),
            self.tr(
                "Type a topic above, and the country that needs help if there is one. Those who "
                "provided on the topic are ranked by what shows it: how often, how lately, in "
                "which language and region."
            ),
            parent=self,
        )

    def _connect(self) -> None:
        self.topic_line.changed.connect(self._take_choice)
        self.place_line.changed.connect(self._take_choice)
        self.copy_button.clicked.connect(self._copy)
        self.text.link_clicked.connect(self._follow)
        self.text.colours_changed.connect(self._draw)
        self._again.timeout.connect(self.refresh)
        self._background.changed.connect(self._follow_change)

    def _take_choice(self) -> None:
        asked = self.place_line.key(), self.topic_line.key()
        if asked != self._asked:
            self._asked, self._all_of_them = asked, False
            self.refresh()

    def _follow_change(self, _change: Change) -> None:
        if self._found:
            self._again.start()

    def _show(self, found: HelpFound) -> None:
        before = self._found
        is_same = before is not None and (before.country, before.topic) == self._asked
        self._found = found
        self._offer()
        self._draw(keep_place=is_same)
        self.shown.emit(*self._asked)

    def _draw(self, *, keep_place: bool = True) -> None:
        if self._found:
            html = help_html(
                self._found, self._reader, style_of(self), all_of_them=self._all_of_them
            )
            self.text.show_page(html, keep_place=keep_place)

    def _offer(self) -> None:
        self._pile.setCurrentIndex(int(self._found is not None))
        self.copy_button.setEnabled(self._found is not None)

    def _follow(self, link: str) -> None:
        kind, _, rest = link.partition(":")
        match kind:
            case "record":
                self.record_wanted.emit(int(rest))
            case "place":
                self.place_wanted.emit(rest)
            case "list":
                self.records_wanted.emit(query_of(rest))
            case "help":
                self.ask(*rest.split("/", 1))
            case _ if link == ALL_PROVIDERS:
                self._all_of_them = True
                self._draw()
            case _:
                pass

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.plain_text())
