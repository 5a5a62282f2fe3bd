"""The history of one record: its changes, newest first, and the fields each one altered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from functools import partial
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from coopdesk.background import Background
from coopdesk.catalogue.history import history_of, restore_field
from coopdesk.catalogue.records import find_record, read_record
from coopdesk.catalogue.topics import topics_ever
from coopdesk.domain.changes import Change, Deed, FieldChange, HistoryEntry
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record, Relation
from coopdesk.ui.history.differences import differences
from coopdesk.ui.history.field_card import FieldCard
from coopdesk.ui.messages import Wording, field_name, history_text
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters, lines
from coopdesk.ui.widgets.title_list import TitleList
from coopdesk.ui.writing import buttons_write
from coopdesk.vocabulary.moments import moment_text
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex

NOT_RESTORABLE = {"deleted_at", "kind", "uid"}  # the trash and the catalogue look after these


class HistoryWindow(QDialog):
    """Tell what was done to a record, when and by whom, and give single fields back."""

    def __init__(
        self, background: Background, record_id: int, language: str, parent: QWidget | None = None
    ) -> None:
        # A dialog stays in front of the main window, which a window of its own would not.
        kinds = Qt.WindowType
        super().__init__(
            parent, kinds.Dialog | kinds.WindowMinMaxButtonsHint | kinds.WindowCloseButtonHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        self.record_id = record_id
        self._background = background
        self._record: Record | None = None
        self._wording = Wording(language, TopicIndex(()))
        self._entries: dict[int, HistoryEntry] = {}
        self._asked: set[str] = set()
        self._changes = TitleList(self.tr("Changes, newest first"), self)
        self._changes.currentItemChanged.connect(self._show_chosen)
        self._page = QScrollArea(self)
        self._page.setAccessibleName(self.tr("What was changed"))
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        background.changed.connect(self._follow)
        background.read(topics_ever).then(self._take_topics)
        self.refresh()

    def refresh(self) -> None:
        """Read the history again; the chosen change stays chosen."""
        self._background.read(read_record, self.record_id).then(self._take_record).otherwise(_leave)
        self._background.read(history_of, self.record_id).then(self._show_entries)

    def entries(self) -> Sequence[HistoryEntry]:
        """Return the changes shown, newest first."""
        return tuple(self._entries.values())

    def choose(self, change_id: int) -> None:
        """Show what one change did."""
        self._changes.choose(change_id)

    def _lay_out(self) -> None:
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self._changes)
        panes.addWidget(self._page)
        panes.setStretchFactor(0, 2)
        panes.setStretchFactor(1, 5)
        self._changes.setMinimumWidth(min(characters(self, 24), 280))
        self._page.setMinimumWidth(min(characters(self, 30), 360))
        column = QVBoxLayout(self)
        column.setContentsMargins(FIELD, FIELD, FIELD, FIELD)
        column.addWidget(panes, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        wanted = QSize(characters(self, 130), lines(self, 34))
        room = self.screen().availableSize() if self.screen() else wanted
        self.resize(wanted.boundedTo(QSize(room.width() - 80, room.height() - 80)))

    def _follow(self, change: Change) -> None:
        if self.record_id in change.records:
            self.refresh()

    def _take_topics(self, topics: tuple[TopicEntry, ...]) -> None:
        self._wording = replace(self._wording, topics=TopicIndex(topics))
        self._show_chosen()

    def _take_record(self, record: Record) -> None:
        self._record = record
        self._wording = replace(self._wording, kind=record.kind)
        self.setWindowTitle(self.tr("History of “{title}”").format(title=record.title))
        self._show_chosen()

    def _show_entries(self, entries: list[HistoryEntry]) -> None:
        chosen = self._chosen()
        self._entries = {entry.change.id: entry for entry in entries}
        self._changes.blockSignals(True)
        self._changes.clear()
        for entry in entries:
            self._changes.add_row(
                entry.change.id, history_text(entry.change), self._circumstances(entry)
            )
        self._changes.blockSignals(False)
        self._ask_for_titles(entries)
        if chosen and chosen.change.id in self._entries:
            self.choose(chosen.change.id)
        elif entries:
            self._changes.setCurrentRow(0)
        self._show_chosen()

    def _circumstances(self, entry: HistoryEntry) -> str:
        change = entry.change
        named = ", ".join(field_name(field.field) for field in entry.fields)
        when = moment_text(change.at, self._wording.language)
        who = self.tr("{when} · {who}").format(when=when, who=change.by) if change.by else when
        return "\n".join(filter(None, [named, who]))

    def _chosen(self) -> HistoryEntry | None:
        return self._entries.get(cast("int", self._changes.current_key()))

    def _show_chosen(self) -> None:
        entry = self._chosen()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(EDGE, GROUP, EDGE, EDGE)
        column.setSpacing(GROUP)
        if entry:
            self._fill(column, entry)
        column.addStretch(1)
        self._page.setWidget(page)

    def _fill(self, column: QVBoxLayout, entry: HistoryEntry) -> None:
        column.addWidget(_heading(history_text(entry.change)))
        if not entry.fields:
            column.addWidget(_plain(self._nothing_before(entry)))
        for field in entry.fields:
            column.addWidget(self._card(entry, field))

    def _nothing_before(self, entry: HistoryEntry) -> str:
        if entry.change.id == min(self._entries):
            return self.tr("The record begins here, so there is nothing to compare it with.")
        return self.tr("This change left the fields of the record as they were.")

    def _card(self, entry: HistoryEntry, change: FieldChange) -> FieldCard:
        told = differences(change.field, change.before, change.after, self._wording)
        card = FieldCard(
            change.field,
            field_name(change.field),
            told,
            restorable=change.field not in NOT_RESTORABLE,
            differs=_differs(self._record, change),
        )
        card.restore_wanted.connect(partial(self._restore, entry.change.id))
        buttons_write(self._background, card)
        return card

    def _restore(self, change_id: int, field: str) -> None:
        deed = Deed("field_restored", self._record.title if self._record else "")
        self._background.write(deed, restore_field, self.record_id, change_id, field)

    def _ask_for_titles(self, entries: Iterable[HistoryEntry]) -> None:
        """Learn what records that were linked are called; a uid says nothing."""
        for uid in sorted(_linked(entries) - self._asked):
            self._asked.add(uid)
            self._background.read(find_record, uid).then(self._take_title).otherwise(_leave)

    def _take_title(self, record: Record) -> None:
        titles = {**self._wording.titles, record.uid: record.title}
        self._wording = replace(self._wording, titles=titles)
        self._show_chosen()


def _differs(record: Record | None, change: FieldChange) -> bool:
    """Tell whether a field says something else now than it did before a change."""
    if record is None or change.field not in {field.name for field in fields(record)}:
        return True
    as_before = replace(record, **{change.field: change.before})
    return content_hash(as_before) != content_hash(record)


def _linked(entries: Iterable[HistoryEntry]) -> set[str]:
    """Return the uids of the records that the changes speak of."""
    values = [(f.field, value) for e in entries for f in e.fields for value in (f.before, f.after)]
    frameworks = {str(value) for field, value in values if field == "framework"}
    related = (cast("tuple[Relation, ...]", value) for field, value in values if field == "related")
    return (frameworks | {relation.other for each in related for relation in each}) - {""}


def _leave(_refusal: CatalogueError) -> None:
    """Show the history all the same: the record is gone for good."""


def _heading(text: str) -> QLabel:
    label = _plain(text)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * 1.1)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
