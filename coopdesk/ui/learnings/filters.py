"""What narrows the list of learnings: words of the line, kind, topic, country, result, reporter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from coopdesk.catalogue.learnings import LEARNING, NEXT_STEP, LearningsAsked
from coopdesk.ui.editors.choice_editors import PlaceEditor, QuietBox, terms
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.ui.widgets.choice_edit import ChoiceEdit
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, characters
from coopdesk.ui.widgets.suggestions import Choice
from coopdesk.vocabulary.places import place_name

KINDS = 3  # in the box of kinds
TYPED = 200  # ms after the last key
WIDTH = 17  # characters of a field
WORDS = 30  # characters of the words looked for


class LearningFilters(QWidget):
    """Say which lines are wanted; topic and country go into the search of the page."""

    changed = Signal()
    topic_chosen = Signal(str)  # code, "" for any
    place_chosen = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._soon = QTimer(self, singleShot=True, interval=TYPED)
        self._soon.timeout.connect(self.changed)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Words of a line"))
        self.words.setAccessibleName(self.tr("Words of a line"))
        self.words.setClearButtonEnabled(True)
        self.words.setFixedWidth(characters(self, WORDS))
        self.words.textChanged.connect(self._change_soon)
        self.kind = self._box(
            self.tr("Kind"),
            [
                ("", self.tr("Learnings and next steps")),
                (LEARNING, self.tr("Learnings")),
                (NEXT_STEP, self.tr("Next steps")),
            ],
        )
        self.topic = ChoiceEdit(self.tr("Topic"), self)
        self.topic.set_completer_source(self._suggest_topics)
        self.topic.set_placeholder(self.tr("Any topic"))
        self.topic.setFixedWidth(characters(self, WIDTH))
        self.topic.changed.connect(self._tell_topic)
        self.place = PlaceEditor(self.tr("Country"), around)
        self.place.setParent(self)
        self.place.edit.set_placeholder(self.tr("Any country"))
        self.place.setFixedWidth(characters(self, WIDTH))
        self.place.changed.connect(self._tell_place)
        results = [("", self.tr("Any result")), *terms("result_type", around.language)]
        self.result = self._box(self.tr("Result"), results)
        self.reporter = self._box(self.tr("Reported by"), [("", self.tr("Reported by anybody"))])
        flow = FlowLayout(self)
        flow.setSpacing(FIELD)
        for widget in (
            *(self.words, self.kind, self.topic, self.place, self.result, self.reporter),
        ):
            flow.addWidget(widget)

    def asked(self) -> LearningsAsked:
        """Return which lines are wanted, but for the records they stand in."""
        return LearningsAsked(
            kind=self.kind.currentData() or "",
            words=self.words.text(),
            result_type=self.result.currentData() or "",
            reported_by=self.reporter.currentData() or "",
        )

    def clear(self) -> None:
        """Ask for every line; topic and country are taken away with the search."""
        with QSignalBlocker(self):
            self.words.clear()
            for box in (self.kind, self.result, self.reporter):
                box.setCurrentIndex(0)
        self._soon.stop()

    def show_kind(self, kind: str) -> None:
        """Show lines of a kind, "" for both."""
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))

    def show_chosen(self, topic: str, place: str) -> None:
        """Show the topic and the country that the search has."""
        language = self._around.language
        if topic != self.topic.key():
            label = self._around.topics.label(topic, language) if topic else ""
            self.topic.set_choice(topic, label)
        if place != self.place.value():
            self.place.edit.set_choice(place, place_name(place, language) if place else "")

    def offer_reporters(self, names: Sequence[str]) -> None:
        """Offer who reported learnings; the chosen one stays chosen."""
        chosen: str = self.reporter.currentData() or ""
        with QSignalBlocker(self.reporter):
            while self.reporter.count() > 1:
                self.reporter.removeItem(1)
            for name in [*names, *([chosen] if chosen and chosen not in names else [])]:
                self.reporter.addItem(name, name)
            self.reporter.setCurrentIndex(max(0, self.reporter.findData(chosen)))
        self.reporter.setVisible(bool(names))

    def use_surroundings(self, around: Surroundings) -> None:
        """Offer the topics of a thesaurus that has changed."""
        self._around = around

    def _box(self, name: str, words: Sequence[tuple[str, str]]) -> QuietBox:
        box = QuietBox(self)
        box.setAccessibleName(name)
        box.view().setAccessibleName(name)
        for key, label in words:
            box.addItem(label, key)
        if len(words) != KINDS:  # words as long as sentences
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(WIDTH - 3)
        box.currentIndexChanged.connect(self._change_now)
        return box

    def _suggest_topics(self, text: str) -> list[Choice]:
        topics, language = self._around.topics, self._around.language
        return [
            Choice(entry.code, topics.label(entry.code, language))
            for entry in topics.complete(text, language)
        ]

    def _tell_topic(self) -> None:
        if self.topic.key() or not self.topic.text():
            self.topic_chosen.emit(self.topic.key())

    def _tell_place(self) -> None:
        if self.place.value() or not self.place.edit.text():
            self.place_chosen.emit(self.place.value())

    def _change_soon(self) -> None:
        self._soon.start()

    def _change_now(self) -> None:
        self.changed.emit()
