"""The page of learnings: found by word and topic, opened at their place, and taken out."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.learnings import NEXT_STEP, LearningLine
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import Period
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Learning, NextStep, Party, Record
from coopdesk.reports.learnings_file import WORDS, save_learnings
from coopdesk.ui.learnings import LearningsPage
from coopdesk.ui.learnings.columns import by_text
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex

VISIT = Record(
    "exchange",
    "Visit of inspectors",
    parties=(Party("MX", role="requesting"), Party("AR", role="providing")),
    topics=("child_labour",),
    learnings=(Learning("=Committees help", "Ministry", "changed_training"),),
    next_steps=(NextStep("Train more inspectors", owner_place="MX"),),
)
SEMINAR = Record("exchange", "Seminar", learnings=(Learning("Wages were compared"),))


@pytest.fixture
def page(qtbot: QtBot, background: Background, topics: TopicIndex) -> Iterator[LearningsPage]:
    background.sessions.write(Deed("records_added"), add_records, [VISIT, SEMINAR])
    made = LearningsPage(background, Reader("en", topics))
    qtbot.addWidget(made)
    made.resize(1170, 680)
    made.show()
    qtbot.waitUntil(lambda: len(made.table.all_keys()) == 3)
    yield made
    made.close()


def texts(page: LearningsPage) -> set[str]:
    model = page.table.model()
    return {str(model.index(row, 1).data() or "") for row in range(model.rowCount())}


def test_lines_are_found_by_topic_country_word_of_the_record_and_word_of_the_line(
    qtbot: QtBot, page: LearningsPage
) -> None:
    both = {"=Committees help", "Train more inspectors"}
    page.filters.topic_chosen.emit("child_labour")
    qtbot.waitUntil(lambda: texts(page) == both)
    assert page.filters.topic.key() == "child_labour"
    page.show_query(Query(chosen={"place": ("AR",)}))
    qtbot.waitUntil(lambda: texts(page) == both)
    page.show_query(Query("wages"))
    qtbot.waitUntil(lambda: texts(page) == {"Wages were compared"})
    page.show_query(Query())
    page.filters.words.setText("inspectors")
    qtbot.waitUntil(lambda: texts(page) == {"Train more inspectors"})
    page.filters.words.setText("nobody wrote this")
    qtbot.waitUntil(lambda: not page.table.all_keys())


def test_a_line_is_read_copied_and_opens_its_record_at_its_place(
    qtbot: QtBot, page: LearningsPage
) -> None:
    page.filters.words.setText("inspectors")
    qtbot.waitUntil(lambda: texts(page) == {"Train more inspectors"})
    page.table.select_keys(page.table.all_keys())
    qtbot.waitUntil(lambda: "Train more inspectors" in page.reading.plain_text())
    assert "Argentina → Mexico" in page.reading.plain_text()
    with qtbot.waitSignal(page.record_wanted) as asked:
        page.table.opened.emit(page.table.current_key())
    assert asked.args is not None
    assert asked.args[0] == "next_steps"
    QGuiApplication.clipboard().clear()
    page.copy()
    qtbot.waitUntil(lambda: "Train more inspectors" in QGuiApplication.clipboard().text())


@pytest.mark.parametrize("language", sorted(WORDS))
def test_what_is_in_sight_is_saved_as_a_workbook_or_as_values(
    page: LearningsPage, background: Background, tmp_path: Path, language: str
) -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    book, values = tmp_path / "lines.xlsx", tmp_path / "lines.csv"
    with background.sessions.reading() as session:
        for path in (book, values):
            assert save_learnings(session, page.asked(), path, language=language, now=now) == 3
    sheet = openpyxl.load_workbook(book).worksheets[0]
    rows = [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
    assert tuple(map(str, rows[0])) == WORDS[language][1:]
    assert {str(row[2]) for row in rows[1:]} == {
        "=Committees help",
        "Train more inspectors",
        "Wages were compared",
    }
    with values.open(encoding="utf-8-sig", newline="") as file:
        assert "'=Committees help" in {row[2] for row in csv.reader(file)}


def test_a_country_that_owes_in_its_own_name_is_named_once() -> None:
    line = LearningLine(1, NEXT_STEP, 1, 1, "Visit", Period(), "Train", "México", "MX", "open")
    reader = Reader("en", TopicIndex(()))
    assert by_text(line, reader) == "Mexico"
    assert by_text(replace(line, by="Ministry of Labour"), reader) == "Mexico · Ministry of Labour"
