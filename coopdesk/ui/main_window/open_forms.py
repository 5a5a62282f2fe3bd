"""The form windows that are open: one for each record, any number of new ones."""

from __future__ import annotations

import uuid
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.catalogue.records import read_record
from coopdesk.domain.record_json import as_new
from coopdesk.domain.records import Record
from coopdesk.ui.record_form.form import RecordForm
from coopdesk.vocabulary.topics import TopicIndex


class OpenForms(QObject):
    """Open forms, bring them to the front, close them all without losing a word."""

    saved = Signal(int)  # id

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
        self._forms: list[RecordForm] = []

    def open_record(self, record_id: int) -> None:
        """Open the form of a record, or bring it to the front."""
        for form in self._forms:
            if form.record_id == record_id:
                form.show()
                form.raise_()
                form.activateWindow()
                return
        self._background.read(read_record, record_id).then(self.open_form)

    def open_new(self, kind: str) -> None:
        """Open an empty form."""
        self.open_form(Record(kind=kind))

    def open_duplicate(self, record_id: int) -> None:
        """Open a new record that says what another says."""
        self._background.read(read_record, record_id).then(self._open_copy)

    def open_form(self, record: Record, form_id: str = "") -> None:
        """Open a form on a record, new where its id is 0; form_id names a recovered draft."""
        form = RecordForm(
            self._background,
            record,
            self._topics,
            self._language,
            drafts=self._drafts,
            form_id=form_id or str(uuid.uuid4()),
        )
        form.saved.connect(self.saved)
        form.open_requested.connect(self.open_record)
        form.closed.connect(partial(self._forget, form))
        self._forms.append(form)
        form.show()

    def are_closed(self) -> bool:
        """Close every form, each asking where something would be lost; False if one stays."""
        return all(form.close() for form in list(self._forms))

    def modified(self) -> int:
        """Count the forms that hold something unsaved."""
        return sum(form.isWindowModified() for form in self._forms)

    def _open_copy(self, record: Record) -> None:
        self.open_form(replace(as_new(record), reference=""))

    def _forget(self, form: RecordForm) -> None:
        if form in self._forms:
            self._forms.remove(form)
