"""The form of a topic: its names in four languages, its place in the tree, its codes elsewhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.catalogue.topic_rules import checked, tidied
from coopdesk.domain.errors import CatalogueError, TextRefused, TopicNameTaken
from coopdesk.ui.languages import NAMES
from coopdesk.ui.messages import explain
from coopdesk.ui.topics.choosing import Thesaurus, topic_edit
from coopdesk.ui.topics.topic_html import scheme_names
from coopdesk.ui.widgets.growing_text import GrowingTextEdit
from coopdesk.ui.widgets.measures import EDGE, FIELD, GAP, GROUP, characters
from coopdesk.ui.widgets.messages_inline import FieldMessage, Kind
from coopdesk.ui.widgets.mnemonics import innermost
from coopdesk.ui.widgets.suggestions import KeyedLine
from coopdesk.vocabulary.labels import LANGUAGES, key, label_language
from coopdesk.vocabulary.topics import TopicEntry

LONGEST = 200  # characters of a name
WIDTH = 124  # characters of the form
SYNONYM_LINES = (2, 4)
CAPTION, NAME, SYNONYMS = 0, 1, 2  # columns


class TopicEditor(QDialog):
    """Show a topic, say what cannot be kept where it stands, and hand over what is to be kept."""

    wanted = Signal(TopicEntry)  # to be kept; take_answer or take_refusal answers

    def __init__(self, entry: TopicEntry, topics: Thesaurus, parent: QWidget | None = None) -> None:
        """Edit a topic, a new one where its code is empty."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entry = entry
        self._topics = topics
        self.names: dict[str, KeyedLine] = {}
        self.synonyms: dict[str, GrowingTextEdit] = {}
        self.codes: dict[str, KeyedLine] = {}
        self._said: dict[str, FieldMessage] = {}
        own = topics.label(entry.code) if entry.code else ""
        title = self.tr("Topic “{topic}”").format(topic=own) if own else self.tr("New topic")
        self.setWindowTitle(title)
        self._build()
        self._fill()
        self._fit()
        self._given = self.value()
        first = self.names[self._languages()[0]]
        first.setFocus()
        first.selectAll()  # typing gives it another name

    def value(self) -> TopicEntry:
        """Return the topic as typed; what the form has no field for stays as it was."""
        labels = {language: line.text() for language, line in self.names.items()}
        synonyms = {
            language: field.toPlainText().splitlines() for language, field in self.synonyms.items()
        }
        return TopicEntry(
            self._entry.code,
            self.broader.key() or None,
            {**self._entry.labels, **labels},
            {**self._entry.synonyms, **synonyms},
            {**self._entry.mappings, **{name: line.text() for name, line in self.codes.items()}},
        )

    def save(self) -> None:
        """Hand over what is typed, unless something stands in the way."""
        if self.broader.is_unknown():
            self.broader.setFocus()
            return
        try:
            entry = checked(self.value(), self._topics.entries, self._topics.language)
        except CatalogueError as refusal:
            self.take_refusal(refusal)
            return
        self.saving.setEnabled(False)
        self.wanted.emit(entry)

    def take_answer(self, *_answer: object) -> None:
        """Close: the topic is kept."""
        self.accept()

    def take_refusal(self, refusal: CatalogueError) -> None:
        """Say where it stands what cannot be kept, and go there."""
        self.saving.setEnabled(True)
        language = self._language_of(refusal)
        self._say_nothing()
        self._say(language, "problem", refusal)
        self.names[language].setFocus()

    def said(self) -> str:
        """Return what is said beneath the names."""
        return " ".join(filter(None, (message.text() for message in self._said.values())))

    @override
    def reject(self) -> None:
        """Close; what was typed is lost only if she says so."""
        if not self._is_changed():
            super().reject()
            return
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Save what you changed in this topic?"))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.button(buttons.Save).clicked.connect(self.save)
        box.button(buttons.Discard).clicked.connect(self._discard)
        box.setDefaultButton(buttons.Save)
        box.open()

    @override
    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.FontChange:
            self._fit()

    # building

    def _languages(self) -> list[str]:
        """Return the languages, the reader's first."""
        own = label_language(self._topics.language)
        return [own, *(each for each in LANGUAGES if each != own)]

    def _build(self) -> None:
        form = QWidget(self)
        self._grid = QGridLayout(form)
        self._grid.setContentsMargins(EDGE, EDGE, EDGE, FIELD)
        self._grid.setHorizontalSpacing(FIELD)
        self._grid.setVerticalSpacing(FIELD)
        self._grid.setColumnStretch(NAME, 2)
        self._grid.setColumnStretch(SYNONYMS, 3)
        self._grid.addWidget(_heading(self.tr("Name"), form), 0, NAME)
        self._grid.addWidget(_heading(self.tr("Other names, one on each line"), form), 0, SYNONYMS)
        for language in self._languages():
            self._add_language(language, form)
        self._add_broader(form)
        self._add_codes(form)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(form)
        self._form = form
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.saving = buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.saving.setDefault(True)
        self.saving.clicked.connect(self.save)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.saving.click)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE, 0, EDGE, GROUP)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _fit(self) -> None:
        """Be as large as the form where the screen has room; else it scrolls."""
        screen = self.screen().availableSize()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        least = self._form.minimumSizeHint().width() + bar
        width = min(max(characters(self, WIDTH), least), screen.width() - 60)
        self._form.resize(width, self._form.height())
        self._grid.activate()  # lets the texts wrap, which tells how high they are
        form = max(self._form.sizeHint().height(), self._grid.totalHeightForWidth(width))
        wanted = form + self.saving.sizeHint().height() + GROUP + FIELD
        height = max(wanted, self.height() if self.isVisible() else 0)
        self.resize(width, min(height, screen.height() - 60))

    def _add_language(self, language: str, form: QWidget) -> None:
        spoken = NAMES[language]
        name = _line(self.tr("Name in {language}").format(language=spoken), form)
        name.textEdited.connect(partial(self._check, language))
        message = FieldMessage(form)
        called = self.tr("Other names in {language}").format(language=spoken)
        synonyms = GrowingTextEdit(called, form)
        synonyms.set_lines(*SYNONYM_LINES)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(name)
        left.addWidget(message)
        left.addStretch(1)
        row = self._grid.rowCount()
        self._grid.addWidget(_caption(spoken, name, form), row, CAPTION, _TOP_RIGHT)
        self._grid.addLayout(left, row, NAME)
        self._grid.addWidget(synonyms, row, SYNONYMS, Qt.AlignmentFlag.AlignTop)
        self.names[language], self.synonyms[language] = name, synonyms
        self._said[language] = message

    def _add_broader(self, form: QWidget) -> None:
        code = self._entry.code
        beneath = {code, *self._topics.index.narrower(code)} if code else set[str]()
        self.broader = topic_edit(self.tr("Broader topic"), self._topics, beneath, form)
        self.broader.set_placeholder(self.tr("None: it stands at the top"))
        row = self._grid.rowCount()
        caption = _caption(self.tr("&Broader topic"), innermost(self.broader), form)
        self._grid.addWidget(caption, row, CAPTION, _TOP_RIGHT)
        self._grid.addWidget(self.broader, row, NAME, 1, 2)

    def _add_codes(self, form: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(GROUP)
        for scheme, name in scheme_names().items():
            line = _line(name, form)
            column = QVBoxLayout()
            column.setSpacing(GAP)
            column.addWidget(_heading(name, form))
            column.addWidget(line)
            row.addLayout(column)
            self.codes[scheme] = line
        place = self._grid.rowCount()
        caption = _caption(self.tr("&Codes elsewhere"), self.codes["dac"], form)
        caption.setContentsMargins(0, 0, 0, GAP)
        below = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignTrailing
        self._grid.addWidget(caption, place, CAPTION, below)
        self._grid.addLayout(row, place, NAME, 1, 2)

    def _fill(self) -> None:
        entry = self._entry
        for language, name in self.names.items():
            name.setText(entry.labels.get(language, ""))
            name.setCursorPosition(0)
            self.synonyms[language].setPlainText("\n".join(entry.synonyms.get(language, ())))
        for scheme, line in self.codes.items():
            line.setText(entry.mappings.get(scheme, ""))
        if entry.broader:
            self.broader.set_choice(entry.broader, self._topics.label(entry.broader))

    # judging

    def _discard(self) -> None:
        super().reject()

    def _check(self, language: str, _typed: str) -> None:
        """Say at once that a name is taken; what is missing is said when saving."""
        self._said[language].clear()
        self.names[language].setAccessibleDescription("")
        try:
            checked(self.value(), self._topics.entries, self._topics.language)
        except TopicNameTaken as refusal:
            if self._language_of(refusal) == language:
                self._say(language, "doubt", refusal)
        except CatalogueError:
            pass

    def _say(self, language: str, kind: Kind, refusal: CatalogueError) -> None:
        self._said[language].show_message(kind, explain(refusal))
        self.names[language].setAccessibleDescription(explain(refusal))
        self._fit()

    def _language_of(self, refusal: CatalogueError) -> str:
        """Return where to say a refusal: at the name it is about, else at the reader's own."""
        taken = key(refusal.label) if isinstance(refusal, TopicNameTaken) else None
        named = [each for each, line in self.names.items() if key(line.text()) == taken]
        return [*named, self._languages()[0]][0]

    def _say_nothing(self) -> None:
        for language, message in self._said.items():
            message.clear()
            self.names[language].setAccessibleDescription("")

    def _is_changed(self) -> bool:
        try:
            return self.broader.is_unknown() or tidied(self.value()) != tidied(self._given)
        except TextRefused:
            return True


_TOP_RIGHT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing


def _line(name: str, form: QWidget) -> KeyedLine:
    line = KeyedLine(_take_no_key, form)
    line.setAccessibleName(name)
    line.setMaxLength(LONGEST)
    return line


def _take_no_key(_event: QKeyEvent) -> bool:
    return False


def _caption(text: str, field: QWidget, form: QWidget) -> QLabel:
    caption = QLabel(text, form)
    caption.setBuddy(field)
    caption.setContentsMargins(0, GAP, 0, 0)
    return caption


def _heading(text: str, form: QWidget) -> QLabel:
    heading = QLabel(text, form)
    heading.setTextFormat(Qt.TextFormat.PlainText)
    heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return heading
