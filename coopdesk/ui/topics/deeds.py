"""What is done to topics: ask for what a deed needs, then do it, as one undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from coopdesk.background import Background
from coopdesk.catalogue.topic_changes import add_topic, change_topic, move_topic, remove_topic
from coopdesk.catalogue.topic_merging import merge_topics
from coopdesk.catalogue.topics import bearing
from coopdesk.domain.changes import MERGED_INTO, Deed
from coopdesk.domain.errors import CatalogueError, TopicInUse
from coopdesk.ui.messages import explain, show_refusal
from coopdesk.ui.topics.asking import MergeQuestion, MoveQuestion
from coopdesk.ui.topics.choosing import Thesaurus
from coopdesk.ui.topics.editor import TopicEditor
from coopdesk.ui.writing import writes
from coopdesk.vocabulary.labels import label_language
from coopdesk.vocabulary.topics import TopicEntry


class TopicDeeds(QObject):
    """Change the topics that are shown."""

    going_to = Signal(str)  # code of a topic to be chosen once it is there

    def __init__(self, background: Background, language: str, page: QWidget) -> None:
        super().__init__(page)
        self._background = background
        self._page = page
        self._topics = Thesaurus((), language)

    def take_topics(self, topics: Thesaurus) -> None:
        """Work on these topics from now on."""
        self._topics = topics

    def add(self, broader: str = "", name: str = "") -> TopicEditor:
        """Ask for a new topic under another one, or at the top, perhaps called so."""
        labels = {label_language(self._topics.language): name} if name else {}
        return self._edit(TopicEntry("", broader or None, labels, {}, {}))

    def edit(self, code: str) -> None:
        """Ask for the names, the place and the codes of a topic."""
        if entry := self._topics.entry(code):
            self._edit(entry)

    def merge(self, code: str) -> None:
        """Ask which topic stays in place of one, once its records are counted."""
        self._background.read(bearing, code).then(partial(self._ask_what_stays, code))

    def move(self, code: str) -> None:
        """Ask under which topic one is to stand."""
        if self._topics.entry(code):
            question = MoveQuestion(code, self._topics, self._page)
            writes(self._background, question.button)
            question.moved.connect(partial(self.put_under, code))
            question.open()

    def put_under(self, code: str, broader: str) -> None:
        """Put a topic under another one, "" being the top."""
        deed = Deed("topic_moved", self._topics.label(code))
        self._background.write(deed, move_topic, code, broader or None)

    def remove(self, code: str) -> None:
        """Remove a topic; one that records bear may be merged instead."""
        deed = Deed("topic_removed", self._topics.label(code))
        reply = self._background.write(deed, remove_topic, code)
        reply.otherwise(partial(self._offer_merge, code))

    def _edit(self, entry: TopicEntry) -> TopicEditor:
        editor = TopicEditor(entry, self._topics, self._page)
        writes(self._background, editor.saving)
        editor.wanted.connect(partial(self._keep, editor))
        editor.open()
        return editor

    def _keep(self, editor: TopicEditor, entry: TopicEntry) -> None:
        name = Thesaurus([entry], self._topics.language).label(entry.code)
        if entry.code:
            reply = self._background.write(
                Deed("topic_changed", name), change_topic, entry.code, entry
            )
            reply.then(editor.take_answer).otherwise(editor.take_refusal)
            return
        added = self._background.write(Deed("topic_added", name), add_topic, entry)
        added.then(partial(self._close, editor)).otherwise(editor.take_refusal)

    def _close(self, editor: TopicEditor, code: str) -> None:
        if isValid(editor):
            editor.take_answer()
        self.going_to.emit(code)

    def _ask_what_stays(self, code: str, records: int) -> None:
        if self._topics.entry(code):
            question = MergeQuestion(code, records, self._topics, self._page)
            writes(self._background, question.button)
            question.merged.connect(partial(self._merge, code, records))
            question.open()

    def _merge(self, code: str, records: int, into: str) -> None:
        names = self._topics.label(code), self._topics.label(into)
        deed = Deed("topics_merged", MERGED_INTO.join(names), records)
        reply = self._background.write(deed, merge_topics, code, into, self._background.report)
        reply.then(partial(self._go_to, into))

    def _go_to(self, code: str, _records: int) -> None:
        self.going_to.emit(code)

    def _offer_merge(self, code: str, refusal: CatalogueError) -> None:
        if not isinstance(refusal, TopicInUse):
            show_refusal(self._page, refusal)
            return
        named = TopicInUse(self._topics.label(code), refusal.count)
        box = QMessageBox(self._page)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Information)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(explain(named))
        merge = box.addButton(self.tr("&Merge into…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(merge)
        merge.clicked.connect(partial(_call, partial(self.merge, code)))
        box.open()


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()
