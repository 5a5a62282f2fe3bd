"""The page of one country or region: a profile to read, and its figures beside or beneath."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.domain.changes import Change
from coopdesk.domain.figures import Figure
from coopdesk.domain.queries import Query
from coopdesk.drawing.values import BarChart
from coopdesk.statistics.country import CountryProfile, country_profile
from coopdesk.ui.country.charts import topics_chart, years_chart
from coopdesk.ui.country.choosing import place_edit
from coopdesk.ui.country.days import today
from coopdesk.ui.country.links import query_of
from coopdesk.ui.country.profile_html import ALL_PARTNERS, profile_html
from coopdesk.ui.picture_files import picture_saver
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.charts import ChartCard
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, GROUP, characters
from coopdesk.ui.widgets.page_text import PageText
from coopdesk.ui.widgets.typeset import style_of
from coopdesk.vocabulary.places import place_name

BESIDE = 120  # characters of width from which on the figures stand beside the text
BESIDE_EACH_OTHER, BENEATH_EACH_OTHER = (5500, 5000), (6000, 4500)  # shares of text and figures
LIST_INDENT = 20  # px
AGAIN_AFTER = 400  # ms after a change: an import makes many


class CountryPage(QWidget):
    """Tell of a country or region what it asked for, offered, learned and owes."""

    record_wanted = Signal(int)  # id
    records_wanted = Signal(Query)
    steps_wanted = Signal(Query)  # of which records
    learnings_wanted = Signal(Query)
    help_wanted = Signal(str, str)  # who could help: the country, the topic
    report_wanted = Signal(str)  # place
    shown = Signal(str)  # place, once its profile can be read

    def __init__(
        self, background: Background, reader: Reader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background, self._reader = background, reader
        self._profile: CountryProfile | None = None
        self._place, self._all_partners = "", False
        self._reply: Reply[CountryProfile] | None = None
        self.place_line = place_edit(self.tr("Country or region"), reader, self)
        self.all_button = QPushButton(self.tr("Show all its &records"), self)
        self.copy_button = QPushButton(self.tr("&Copy as text"), self)
        self.report_button = QPushButton(self.tr("Repor&t…"), self)
        self.text = PageText(self.tr("Profile of a country"), self)
        self._cards, self._card_names = self._make_cards()
        self._scrolled = QScrollArea(self)
        self._split = QSplitter(self)
        self._turned: Qt.Orientation | None = None  # how text and figures stand, once that is known
        self._pile = QStackedWidget(self)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_AFTER)
        self._lay_out()
        self._connect()
        self._offer()

    def show_place(self, place: str) -> None:
        """Show the profile of a place."""
        if place != self._place:
            self._profile, self._all_partners = None, False
        self._place = place
        with QSignalBlocker(self.place_line):
            self.place_line.set_choice(place, place_name(place, self._reader.language))
        self.refresh()

    def place(self) -> str:
        """Return the place that is shown, "" for none."""
        return self._place

    def refresh(self) -> None:
        """Read the profile again."""
        if self._reply:
            self._reply.forget()
        if self._place:
            self._reply = self._background.read(country_profile, self._place)
            self._reply.then(self._show)

    def use_reader(self, reader: Reader) -> None:
        """Name topics as this reader knows them from now on."""
        self._reader = reader
        self._draw()
        self._show_chart(0)

    def plain_text(self) -> str:
        """Return the profile as text fit for a letter."""
        return self.text.plain_text() if self._profile else ""

    def card(self, name: str) -> ChartCard:
        """Return the card of a figure: "asked", "offered" or "years"."""
        return self._cards[self._card_names.index(name)]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()
            self._turn()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _make_cards(self) -> tuple[list[ChartCard], list[str]]:
        save = picture_saver(self._background)
        names = {
            "asked": self.tr("Topics it asked for"),
            "offered": self.tr("Topics it offered"),
            "years": self.tr("Exchanges by year"),
        }
        return [ChartCard(name, save, self) for name in names.values()], list(names)

    def _lay_out(self) -> None:
        self.text.document().setIndentWidth(LIST_INDENT)
        self.place_line.set_placeholder(self.tr("Country or region, in any language"))
        self.place_line.setMinimumWidth(characters(self, 32))
        self.setFocusProxy(self.place_line)
        top = QWidget(self)
        row = FlowLayout(top)
        row.setSpacing(FIELD)
        for widget in (self.place_line, self.all_button, self.copy_button, self.report_button):
            row.addWidget(widget)
        figures = QWidget(self)
        column = QVBoxLayout(figures)
        column.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        column.setSpacing(GROUP)
        for card in self._cards:
            column.addWidget(card)
            card.hide()  # until there is something to show
        column.addStretch(1)
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setWidget(figures)
        self._split.addWidget(self.text)
        self._split.addWidget(self._scrolled)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._pile.addWidget(self._invitation())
        self._pile.addWidget(self._split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(FIELD, FIELD, FIELD, FIELD)
        whole.setSpacing(FIELD)
        whole.addWidget(top)
        whole.addWidget(self._pile, 1)

    def _invitation(self) -> QWidget:
        return EmptyState(
            self.tr("Which country?"),
            self.tr(
                "Type a country or region above. Its page tells what it asked for and offered, "
                "with whom, what it learned, and what is still open."
            ),
            parent=self,
        )

    def _connect(self) -> None:
        self.place_line.changed.connect(self._take_choice)
        self.all_button.clicked.connect(self._want_all)
        self.copy_button.clicked.connect(self._copy)
        self.report_button.clicked.connect(self._want_report)
        self.text.link_clicked.connect(self._follow)
        self.text.colours_changed.connect(self._draw)
        for name, card in zip(self._card_names, self._cards, strict=True):
            card.chosen.connect(partial(self._want_bar, name))
        self._again.timeout.connect(self.refresh)
        self._background.changed.connect(self._follow_change)

    def _take_choice(self) -> None:
        if self.place_line.key() and self.place_line.key() != self._place:
            self.show_place(self.place_line.key())

    def _follow_change(self, _change: Change) -> None:
        if self._place:
            self._again.start()

    def _show(self, profile: CountryProfile) -> None:
        is_same = self._profile is not None and self._profile.place == profile.place
        self._profile = profile
        self._pile.setCurrentIndex(1)
        self._offer()
        self._draw(keep_place=is_same)
        QTimer.singleShot(0, self, partial(self._show_chart, 0))
        self.shown.emit(profile.place)

    def _draw(self, *, keep_place: bool = True) -> None:
        if self._profile is None:
            return
        html = profile_html(
            self._profile,
            self._reader,
            style_of(self),
            today(),
            all_partners=self._all_partners,
        )
        self.text.show_page(html, keep_place=keep_place)

    def _show_chart(self, number: int) -> None:
        """Show one figure, the next once the window has looked at what the officer does."""
        if self._profile is None or number >= len(self._cards):
            return
        self._scrolled.setVisible(any(figure.bars for figure in self._figures()))
        card, figure = self._cards[number], self._figures()[number]
        card.setVisible(bool(figure.bars))
        if figure.bars:
            card.show_chart(self._chart(self._card_names[number], figure))
        QTimer.singleShot(0, self, partial(self._show_chart, number + 1))

    def _figures(self) -> tuple[Figure, ...]:
        found = self._profile
        return (found.topics_asked, found.topics_offered, found.years) if found else ()

    def _chart(self, name: str, figure: Figure) -> BarChart:
        match name:
            case "asked":
                return topics_chart(self.tr("Topics it asked for"), figure, self._reader, "one")
            case "offered":
                return topics_chart(self.tr("Topics it offered"), figure, self._reader, "other")
            case _:
                return years_chart(self.tr("Exchanges by year"), figure, self._reader)

    def _offer(self) -> None:
        is_there = self._profile is not None
        for button in (self.copy_button, self.report_button):
            button.setEnabled(is_there)
        self.all_button.setEnabled(bool(self._profile and not self._profile.is_empty))

    def _turn(self) -> None:
        """Put the figures beside the text where there is room, else beneath it."""
        is_wide = self.width() >= characters(self, BESIDE)
        way = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if way is not self._turned:
            self._turned = way
            self._split.setOrientation(way)
            self._split.setSizes(BESIDE_EACH_OTHER if is_wide else BENEATH_EACH_OTHER)

    # what is chosen

    def _follow(self, link: str) -> None:
        kind, _, rest = link.partition(":")
        match kind:
            case "record":
                self.record_wanted.emit(int(rest))
            case "place":
                self.show_place(rest)
            case "list":
                self.records_wanted.emit(query_of(rest))
            case "steps":
                self.steps_wanted.emit(self._exchanges())
            case "learnings":
                self.learnings_wanted.emit(self._exchanges())
            case "help":
                country, _, topic = rest.partition("/")
                self.help_wanted.emit(country, topic)
            case _ if link == ALL_PARTNERS:
                self._all_partners = True
                self._draw()
            case _:
                pass

    def _want_bar(self, name: str, key: str) -> None:
        sides = {"asked": "requesting", "offered": "providing", "years": "place"}
        facet = "year" if name == "years" else "topic"
        query = Query().toggled("kind", "exchange", on=True)
        query = query.toggled(sides[name], self._place, on=True)
        self.records_wanted.emit(query.toggled(facet, key, on=True))

    def _exchanges(self) -> Query:
        query = Query().toggled("kind", "exchange", on=True)
        return query.toggled("place", self._place, on=True)

    def _want_all(self) -> None:
        self.records_wanted.emit(Query().toggled("place", self._place, on=True))

    def _want_report(self) -> None:
        self.report_wanted.emit(self._place)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.plain_text())
