"""The two short questions about a topic: what to merge it into, and where to move it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.ui.topics.choosing import Thesaurus, topic_edit
from coopdesk.ui.topics.topic_html import scheme_names
from coopdesk.ui.widgets.measures import EDGE, FIELD, GAP, GROUP, characters, lines
from coopdesk.ui.widgets.mnemonics import innermost
from coopdesk.vocabulary.topics import TopicEntry

WIDTH = 84  # characters


class _Question(QDialog):
    """One line that takes a topic, what would follow, and a button to do it."""

    def __init__(self, code: str, topics: Thesaurus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._code = code
        self._topics = topics
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        self._column.setSpacing(FIELD)

    def _ask(self, question: str, name: str, without: set[str]) -> None:
        caption = QLabel(question, self)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setWordWrap(True)
        self.choice = topic_edit(name, self._topics, without, self)
        self._column.addWidget(caption)
        self._column.addWidget(self.choice)

    def _offer(self, label: str) -> QPushButton:
        button = self._buttons.addButton(label, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setDefault(True)
        self._column.addStretch(1)
        self._column.addSpacing(FIELD)
        self._column.addWidget(self._buttons)
        self._fit()
        self.choice.setFocus()
        return button

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(min(characters(self, WIDTH), self.screen().size().width() - 60))


class MergeQuestion(_Question):
    """Ask which topic stays, and tell what becomes of the other before it is done."""

    merged = Signal(str)  # code of the topic that stays

    def __init__(
        self, code: str, records: int, topics: Thesaurus, parent: QWidget | None = None
    ) -> None:
        """Ask about a topic that so many records bear."""
        super().__init__(code, topics, parent)
        self._records = records
        self.setWindowTitle(self.tr("Merge topics"))
        asked = self.tr("Merge “{topic}” into which topic?").format(topic=topics.label(code))
        self._ask(asked, self.tr("Topic that stays"), {code})
        self.choice.set_placeholder(self.tr("Type its name in any language"))
        self.choice.changed.connect(self._tell)
        self._outlook = QLabel(self)
        self._outlook.setWordWrap(True)
        self._outlook.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._outlook.setMinimumHeight(lines(self, 7))
        self._column.addSpacing(FIELD)
        self._column.addWidget(self._outlook)
        self.button = self._offer(self.tr("&Merge"))
        self.button.clicked.connect(self._merge)
        self._tell()

    def _tell(self) -> None:
        is_chosen = bool(self.choice.key())
        self.button.setEnabled(is_chosen)
        told = list(self._consequences()) if is_chosen else [self._who_bears_it()]
        style = f"margin: 0 0 {GAP}px 0"
        self._outlook.setText("".join(f'<p style="{style}">{escape(line)}</p>' for line in told))
        role = QPalette.ColorRole
        self._outlook.setForegroundRole(role.WindowText if is_chosen else role.PlaceholderText)
        innermost(self.choice).setAccessibleDescription(" ".join(told) if is_chosen else "")

    def _who_bears_it(self) -> str:
        told = self.tr("%Ln record(s) bear “{topic}”.", "", self._records)
        none = self.tr("No record bears “{topic}”.")
        return (told if self._records else none).format(topic=self._topics.label(self._code))

    def _consequences(self) -> Iterator[str]:
        gone, stays = self._topics.entry(self._code), self._topics.entry(self.choice.key())
        if gone is None or stays is None:
            return
        names = {"topic": self._topics.label(gone.code), "other": self._topics.label(stays.code)}
        told = self.tr("%Ln record(s) get “{other}” in place of “{topic}”.", "", self._records)
        yield told.format(**names) if self._records else self._who_bears_it()
        count = _count_names(gone)
        told = self.tr("%Ln name(s) of it become other names of “{other}”.", "", count)
        yield told.format(**names)
        if beneath := [each for each in self._topics.narrower(gone.code) if each != stays.code]:
            told = self.tr("%Ln narrower topic(s) move under “{other}”.", "", len(beneath))
            yield told.format(**names)
        schemes = scheme_names()
        if codes := [f"{schemes.get(s, s)} {c}" for s, c in gone.mappings.items() if c]:
            told = self.tr("Its codes are dropped: {codes}.")
            yield told.format(codes=", ".join(codes))
        yield self.tr("All of it can be undone at once.")

    def _merge(self) -> None:
        self.merged.emit(self.choice.key())
        self.accept()


class MoveQuestion(_Question):
    """Ask under which topic another one is to stand; an empty line is the top."""

    moved = Signal(str)  # code of the broader topic, "" for the top

    def __init__(self, code: str, topics: Thesaurus, parent: QWidget | None = None) -> None:
        super().__init__(code, topics, parent)
        self.setWindowTitle(self.tr("Move topic"))
        asked = self.tr("Put “{topic}”, with all beneath it, under which topic?")
        under = {code, *topics.index.narrower(code)}
        self._ask(asked.format(topic=topics.label(code)), self.tr("Broader topic"), under)
        self.choice.set_placeholder(self.tr("None: it stands at the top"))
        entry = topics.entry(code)
        if entry and entry.broader:
            self.choice.set_choice(entry.broader, topics.label(entry.broader))
        self.button = self._offer(self.tr("&Move"))
        self.button.clicked.connect(self._move)
        line = innermost(self.choice)
        if select := getattr(line, "selectAll", None):
            select()

    def _move(self) -> None:
        if self.choice.is_unknown():
            self.choice.setFocus()
            return
        self.moved.emit(self.choice.key())
        self.accept()


def _count_names(entry: TopicEntry) -> int:
    labels = sum(bool(label) for label in entry.labels.values())
    return labels + sum(len(texts) for texts in entry.synonyms.values())
