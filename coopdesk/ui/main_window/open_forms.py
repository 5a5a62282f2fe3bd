"""The form windows that are open: one for each record, any number of new ones."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.catalogue.records import read_record
from coopdesk.domain.record_json import as_new
from coopdesk.domain.records import Record
from coopdesk.vocabulary.topics import TopicIndex


class Form(Protocol):
    """A window with the fields of a record."""

    def use_topics(self, topics: TopicIndex) -> None:
        """Offer the topics of a thesaurus that has changed."""
        ...

    def go_to(self, field: str) -> None:
        """Go to a field."""
        ...

    def go_to_line(self, line_id: int) -> None:
        """Go to a line of an activity."""
        ...

    def restore(self, draft: Record) -> None:
        """Show what was being typed, unsaved."""
        ...

    def withdraw_question(self) -> None:
        """Ask no more what to do with the typing."""
        ...

    def close(self) -> bool:
        """Close it, False while it asks."""
        ...

    def show(self) -> None:
        """Show it."""
        ...

    def raise_(self) -> None:
        """Put it above other windows."""
        ...

    def activateWindow(self) -> None:  # noqa: N802 of Qt
        """Let it have the keys."""
        ...


class OpenForms(QObject):
    """Open forms, bring them to the front, close them all without losing a word."""

    saved = Signal(int)  # id
    compare_wanted = Signal(int, int)  # ids of two records

    def __init__(
        self,
        background: Background,
        topics: TopicIndex,
        language: str,
        drafts: Path,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._topics = topics
        self._language = language
        self._drafts = drafts
        self._forms: dict[Form, int] = {}  # and the ids of their records
        self._then: Callable[[], object] | None = None  # once the last one is closed

    def use_topics(self, topics: TopicIndex) -> None:
        """Offer the topics of a thesaurus that has changed, in forms that are open as well."""
        self._topics = topics
        for form in self._forms:
            form.use_topics(topics)

    def open_record(self, record_id: int, field: str = "") -> None:
        """Open the form of a record, or bring it to the front, at a field if one is named."""
        self._bring(record_id, lambda form: form.go_to(field) if field else None)

    def open_line(self, record_id: int, line_id: int) -> None:
        """Open the form of a project, or bring it to the front, at a line of an activity."""
        self._bring(record_id, lambda form: form.go_to_line(line_id))

    def open_new(self, kind: str) -> Form:
        """Open an empty form."""
        return self.open_form(Record(kind=kind))

    def open_duplicate(self, record_id: int) -> None:
        """Open a new record that says what another says."""
        self._background.read(read_record, record_id).then(self._open_copy)

    def open_draft(self, draft: Record, form_id: str) -> None:
        """Open what was being typed when the program ended, as unsaved as it was."""
        self.open_form(draft, form_id).restore(draft)

    def open_form(self, record: Record, form_id: str = "") -> Form:
        """Open a form on a record, new where its id is 0; form_id names a kept draft."""
        # all its fields take 0.1 s to load, which the main window does not wait for
        from coopdesk.ui.record_form.form import RecordForm  # noqa: PLC0415

        form = RecordForm(
            self._background,
            record,
            self._topics,
            self._language,
            drafts=self._drafts,
            form_id=form_id or str(uuid.uuid4()),
        )
        self._forms[form] = record.id
        form.saved.connect(partial(self._follow, form))
        form.open_requested.connect(self.open_record)
        form.compare_requested.connect(self.compare_wanted)
        form.closed.connect(partial(self._forget, form))
        form.stays.connect(self._stay)
        form.show()
        return form

    def close_all(self, then: Callable[[], object]) -> bool:
        """Close every form; False while one asks what to do with its typing.

        then is done in that case, once the last is closed, unless an officer chooses to stay.
        """
        self._then = None
        for form in list(self._forms):
            form.close()
        self._then = then if self._forms else None
        return not self._forms

    def _bring(self, record_id: int, go: Callable[[Form], object]) -> None:
        """Go to a place in the form of a record, open already or once it is read."""
        if form := self._form_of(record_id):
            _bring_forward(form)
            go(form)
        else:
            self._background.read(read_record, record_id).then(partial(self._open_read, go))

    def _open_read(self, go: Callable[[Form], object], record: Record) -> None:
        """Open what was read; asked for twice meanwhile, it is one form."""
        go(self._form_of(record.id) or self.open_form(record))

    def _form_of(self, record_id: int) -> Form | None:
        return next((form for form, shown in self._forms.items() if shown == record_id), None)

    def _open_copy(self, record: Record) -> None:
        self.open_form(replace(as_new(record), reference=""))

    def _follow(self, form: Form, record_id: int) -> None:
        if form in self._forms:
            self._forms[form] = record_id
        self.saved.emit(record_id)

    def _forget(self, form: Form) -> None:
        self._forms.pop(form, None)
        if self._then and not self._forms:
            then, self._then = self._then, None
            then()

    def _stay(self) -> None:
        """Leave everything open: one answer of "stay" speaks for all questions."""
        self._then = None
        for form in self._forms:
            form.withdraw_question()


def _bring_forward(form: Form) -> None:
    form.show()
    form.raise_()
    form.activateWindow()
