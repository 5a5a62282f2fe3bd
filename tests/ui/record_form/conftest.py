"""Forms on a real catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from coopdesk.background import Background
from coopdesk.domain.records import Record
from coopdesk.ui.record_form import RecordForm
from coopdesk.vocabulary.topics import TopicIndex

OpenForm = Callable[..., RecordForm]


@pytest.fixture
def open_form(
    qtbot: QtBot, background: Background, topics: TopicIndex, tmp_path: Path
) -> Iterator[OpenForm]:
    crashes: list[BaseException] = []
    forms: list[RecordForm] = []
    background.crashed.connect(crashes.append)

    def open_it(record: Record, **others: str) -> RecordForm:
        form = RecordForm(background, record, topics, "en", drafts=tmp_path / "drafts", **others)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        forms.append(form)
        form.show()
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        form.fields.build_all()
        return form

    yield open_it
    for form in forms:
        delete(form)
    assert crashes == []
