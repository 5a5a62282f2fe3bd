"""A page of pairs on a catalogue of its own."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.records import Learning, Party, Record
from coopdesk.ui.duplicates import DuplicatesPage
from coopdesk.ui.duplicates.panel import Surroundings
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

VISIT = Record(
    title="Visit of labour inspectors to the harbour",
    period=point(date(2024, 5, 2)),
    parties=(Party("MX", role="requesting"), Party("AR", role="providing")),
    learnings=(Learning("Ask early"),),
)
COURSE = replace(VISIT, kind="project", title="Course on scaffolding", parties=(Party("PE"),))
RECORDS = (
    VISIT,
    replace(VISIT, learnings=(Learning("Plan the drill"),), city="Lima", reference="A-7"),
    COURSE,
    COURSE,
    replace(VISIT, title=VISIT.title + " and the docks", period=point(date(2024, 5, 1), "month")),
)
AROUND = Surroundings("en", TopicIndex(shipped_topics()), lambda record, _titles, _widget: (
    f"<p>{record.title}</p>" + "".join(f"<p>{each.text}</p>" for each in record.learnings)
))  # fmt: skip


@pytest.fixture
def filled(background: Background) -> Background:
    deed = Deed("records_added", count=len(RECORDS))
    background.sessions.write(deed, add_records, RECORDS)
    return background


@pytest.fixture
def page(qtbot: QtBot, filled: Background) -> Iterator[DuplicatesPage]:
    crashes: list[BaseException] = []
    filled.crashed.connect(crashes.append)
    opened = DuplicatesPage(filled, AROUND)
    qtbot.addWidget(opened)
    opened.resize(1160, 680)
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(lambda: opened.list.count() == 4)
    qtbot.waitUntil(lambda: opened.panel.choices() is not None)
    yield opened
    assert crashes == []
