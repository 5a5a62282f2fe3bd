"""Lines between the title of the window and its fields: a refusal, another version, a namesake."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import RecordRow
from coopdesk.ui.messages import field_name
from coopdesk.ui.widgets.colours import Tone, colour
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import EDGE, FIELD, GAP
from coopdesk.vocabulary.date_text import period_text

translate = QCoreApplication.translate

COMPARE = "compare:"  # before the id of the other record, in a link
Answers = Sequence[tuple[str, Callable[[], object]]]


class NoticeBar(QFrame):
    """One thing to know, with the answers there are; gone when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._answers = QWidget(self)
        self._flow = FlowLayout(self._answers)
        self._flow.setSpacing(FIELD)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, FIELD, EDGE, FIELD)
        column.setSpacing(GAP)
        column.addWidget(self._words)
        column.addWidget(self._answers)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        self.hide()

    def ask(self, text: str, answers: Answers) -> None:
        """Say something that went wrong, and offer answers to it."""
        self._show(text, answers, "problem")

    def tell(self, text: str, answers: Answers) -> None:
        """Say something calmly, and offer answers to it."""
        self._show(text, answers, "plain")

    def _show(self, text: str, answers: Answers, tone: Tone) -> None:
        self._clear()
        self._words.setText(text)
        self.setAccessibleName(text)
        for label, act in answers:
            button = QPushButton(label, self._answers)
            button.setAccessibleName(label)
            button.clicked.connect(partial(_answer, act))
            self._flow.addWidget(button)
        self._answers.setVisible(bool(answers))
        palette = self._words.palette()
        palette.setColor(palette.ColorRole.WindowText, colour(tone, self.palette()))
        self._words.setPalette(palette)
        self.show()

    def add_text(self, text: str) -> None:
        """Add lines to what is said."""
        self._words.setText(f"{self._words.text()}\n{text}")

    def done(self) -> None:
        """Take the notice away."""
        self._clear()
        self._words.clear()
        self.hide()

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()

    def buttons(self) -> list[QPushButton]:
        """Return the answers offered, in order."""
        found = [self._flow.itemAt(at) for at in range(self._flow.count())]
        widgets = [entry.widget() for entry in found if entry is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def _clear(self) -> None:
        while entry := self._flow.takeAt(0):
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()


class SimilarLine(QLabel):
    """A calm line that a record much like this one is there already."""

    open_requested = Signal(int)
    compare_requested = Signal(int)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setWordWrap(True)
        self.setContentsMargins(EDGE, GAP, EDGE, GAP)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.linkActivated.connect(self._open)
        self.hide()

    def _open(self, key: str) -> None:
        if key.startswith(COMPARE):
            self.compare_requested.emit(int(key.removeprefix(COMPARE)))
        else:
            self.open_requested.emit(int(key))

    def show_rows(self, rows: Sequence[RecordRow], *, comparable: bool = False) -> None:
        """Name the nearest of these records; none says nothing.

        comparable offers to see both side by side, as two records of the catalogue can be.
        """
        if not rows:
            self.hide()
            self.clear()
            self.setAccessibleName("")
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            return
        row = rows[0]
        when = period_text(row.period, self._language)
        told = (
            translate("record_form", "Looks like “{title}” ({when})")
            if when
            else translate("record_form", "Looks like “{title}”")
        ).format(title=row.title, when=when)
        links = {str(row.id): translate("record_form", "open")}
        if comparable:
            links[f"{COMPARE}{row.id}"] = translate("record_form", "compare or merge")
        marked = [f'<a href="{key}">{escaped(words)}</a>' for key, words in links.items()]
        self.setText(f"{escaped(told)} — {' · '.join(marked)}")
        self.setAccessibleName(f"{told} — {' · '.join(links.values())}")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.show()


def _answer(act: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
    act()


def field_names(names: Sequence[str]) -> str:
    """Return the names of fields, joined by commas."""
    return ", ".join(field_name(name) for name in names)


def told(value: Any, language: str) -> str:
    """Return a value of a record in words, for comparing two versions."""
    match value:
        case Period():
            return period_text(value, language)
        case tuple():
            found = [told(part, language) for part in cast("tuple[Any, ...]", value)]
            return "; ".join(filter(None, found))
        case date():
            return period_text(point(value), language)
        case _ if is_dataclass(value):
            inside = [getattr(value, f.name) for f in fields(value) if f.name != "id"]
            return " · ".join(filter(None, (told(part, language) for part in inside)))
        case None | bool():
            return ""
        case _:
            return str(value)


def escaped(text: str) -> str:
    """Return a text safe within rich text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
