"""The page of what needs a look, on a real catalogue."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records, read_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Doubt, Party, Record
from coopdesk.search.thesaurus import thesaurus
from coopdesk.ui.attention.page import AttentionPage
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.empty_state import EmptyState

WHOLE = Record(
    title="Whole",
    period=point(date(2019, 9, 23)),
    status="completed",
    topics=("labour-inspection",),
    parties=(Party("MX", role="requesting"), Party("AR", role="providing")),
)
SUGGESTED = tuple(replace(party, confirmed=False) for party in WHOLE.parties)
RECORDS = (
    replace(WHOLE, title="Suggested", parties=SUGGESTED),
    replace(WHOLE, title="Doubted", warnings=(Doubt("period", "warning", "Two dates"),)),
    replace(WHOLE, title="Over", status="approved"),
    replace(WHOLE, title="Elsewhere", parties=(Party("CL", role="requesting"),)),
    replace(WHOLE, title="Strange", topics=("labor-inspections",)),
)


@pytest.fixture
def ids(sessions: Sessions) -> dict[str, int]:
    """The records by title."""
    _, added = sessions.write(Deed("records_added"), add_records, RECORDS)
    return dict(zip((record.title for record in RECORDS), added, strict=True))


@pytest.fixture
def page(
    qtbot: QtBot, background: Background, sessions: Sessions, ids: dict[str, int]
) -> Iterator[AttentionPage]:
    assert ids
    with sessions.reading() as session:
        reader = Reader("en", thesaurus(session))
    shown = AttentionPage(background, reader)
    qtbot.addWidget(shown)
    shown.resize(1100, 650)
    shown.show()
    qtbot.waitUntil(lambda: bool(shown.found().groups))
    yield shown
    shown.close()


def groups(page: AttentionPage) -> dict[str, int]:
    return {name: len(ids) for name, ids in page.found().groups.items() if ids}


def go_to(page: AttentionPage, qtbot: QtBot, group: str) -> None:
    """Choose a group and wait until its current line was read."""
    assert page.choose(group)
    qtbot.waitUntil(lambda: page.table.line(page.table.current_key()) is not None)


def record(sessions: Sessions, record_id: int) -> Record:
    with sessions.reading() as session:
        return read_records(session, [record_id])[0]


def test_groups_are_shown_with_their_counts_and_narrowed(page: AttentionPage, qtbot: QtBot) -> None:
    whole = {"unconfirmed": 2, "doubts": 1, "no_parties": 1, "ended": 1, "unknown_topics": 1}
    assert groups(page) == whole
    assert page.groups.count() == len(whole)
    page.filters.place.setCurrentIndex(page.filters.place.findData("CL"))
    qtbot.waitUntil(lambda: groups(page) == {"no_parties": 1})
    page.filters.clear()
    qtbot.waitUntil(lambda: groups(page) == whole)
    page.show_query(Query("doubted"))
    qtbot.waitUntil(lambda: groups(page) == {"doubts": 1})
    page.show_query(Query("whatever nobody wrote"))
    qtbot.waitUntil(lambda: not groups(page))
    [state] = page.findChildren(EmptyState)
    assert state.accessibleName() == "Nothing needs attention"


@pytest.mark.parametrize(
    ("group", "title", "mended"),
    [
        ("unconfirmed", "Suggested", ("parties", WHOLE.parties)),
        ("doubts", "Doubted", ("warnings", (Doubt("period", "warning", "Two dates", True),))),
    ],
)
def test_what_is_selected_is_mended_as_one_deed(
    page: AttentionPage, qtbot: QtBot, background: Background, sessions: Sessions,
    ids: dict[str, int], group: str, title: str, mended: tuple[str, Any],
) -> None:  # fmt: skip
    go_to(page, qtbot, group)
    page.table.selectAll()
    with qtbot.waitSignal(background.changed):
        page.buttons["settle"].click()
    name, value = mended
    said = getattr(record(sessions, ids[title]), name)
    assert [replace(part, id=0) for part in said] == list(value)
    qtbot.waitUntil(lambda: group not in groups(page))
    with qtbot.waitSignal(background.changed):
        background.undo()
    qtbot.waitUntil(lambda: group in groups(page))


def test_status_and_topic_are_set_in_place(
    page: AttentionPage, qtbot: QtBot, background: Background, sessions: Sessions,
    ids: dict[str, int],
) -> None:  # fmt: skip
    go_to(page, qtbot, "ended")
    menu = page.statuses()
    [completed] = [each for each in menu.actions() if each.text() == "Completed"]
    with qtbot.waitSignal(background.changed):
        completed.trigger()
    assert record(sessions, ids["Over"]).status == "completed"
    qtbot.waitUntil(lambda: "ended" not in groups(page))
    go_to(page, qtbot, "unknown_topics")
    asked = page.map_topic()
    assert asked
    asked.choice.set_choice("labour-inspection", "Labour inspection")
    with qtbot.waitSignal(background.changed):
        asked.accept()
    assert record(sessions, ids["Strange"]).topics == ("labour-inspection",)


def test_a_record_opens_at_the_field_that_a_line_is_about(
    page: AttentionPage, qtbot: QtBot, ids: dict[str, int]
) -> None:
    for group, title, field in (
        ("no_parties", "Elsewhere", "parties"),
        ("doubts", "Doubted", "period"),
        ("ended", "Over", "status"),
    ):
        go_to(page, qtbot, group)
        with qtbot.waitSignal(page.open_wanted) as opened:
            page.buttons["open"].click()
        assert opened.args == [ids[title], field]  # pyright: ignore[reportUnknownMemberType]
