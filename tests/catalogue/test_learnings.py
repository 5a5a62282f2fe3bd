"""Learnings and next steps of all exchanges: found by words, kinds and records, as they stand."""

from __future__ import annotations

from datetime import date

import pytest

from coopdesk.catalogue.learnings import (
    LearningsAsked,
    find_learnings,
    learning_lines,
    reporters,
)
from coopdesk.catalogue.records import add_records, delete_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Learning, NextStep, Party, Record
from coopdesk.search.answers import matching

DEED = Deed("record_changed")
OLD = Record(
    "exchange",
    "Visit of inspectors",
    period=point(date(2019, 9, 23)),
    parties=(Party("MX", role="requesting"), Party("AR", role="providing")),
    topics=("child_labour",),
    learnings=(
        Learning("Capacitación de INSPECTORES", "Ministry of Labour", "changed_training"),
        Learning("Tripartite committees help"),
    ),
    next_steps=(NextStep("Train inspectors", owner_place="MX", status="done"),),
)
NEW = Record(
    "exchange",
    "Seminar on wages",
    period=point(date(2024, 3, 1)),
    next_steps=(NextStep("Send the study", owner="Ministry"),),
)
CAPACITY, COMMITTEES, TRAIN, SEND = (
    "Capacitación de INSPECTORES",
    "Tripartite committees help",
    "Train inspectors",
    "Send the study",
)


@pytest.fixture
def learned(sessions: Sessions) -> Sessions:
    _, ids = sessions.write(DEED, add_records, [OLD, NEW, OLD])
    sessions.write(DEED, delete_records, ids[2:])
    return sessions


@pytest.mark.parametrize(
    ("asked", "texts"),
    [
        (LearningsAsked(), [SEND, CAPACITY, TRAIN, COMMITTEES]),
        (LearningsAsked("learning"), [CAPACITY, COMMITTEES]),
        (LearningsAsked("next_step", "TRAIN"), [TRAIN]),
        (LearningsAsked(words="capacitacion inspectores"), [CAPACITY]),
        (LearningsAsked(result_type="changed_training"), [CAPACITY]),
        (LearningsAsked(reported_by="Ministry of Labour"), [CAPACITY]),
        (LearningsAsked("next_step", result_type="changed_training"), []),
        (LearningsAsked(records=[]), []),
    ],
)
def test_lines_are_found_newest_record_first(
    learned: Sessions, asked: LearningsAsked, texts: list[str]
) -> None:
    with learned.reading() as session:
        lines = learning_lines(session, find_learnings(session, asked))
        assert reporters(session) == ["Ministry of Labour"]
    assert sorted(line.text for line in lines) == sorted(texts)
    assert [line.period.start for line in lines] == sorted(
        (line.period.start for line in lines if line.period.start), reverse=True
    )


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        (Query(chosen={"topic": ("child_labour",)}), {CAPACITY, COMMITTEES, TRAIN}),
        (Query(chosen={"place": ("AR",)}), {CAPACITY, COMMITTEES, TRAIN}),
        (Query("wages"), {SEND}),
    ],
)
def test_lines_are_those_of_the_records_a_search_finds(
    learned: Sessions, query: Query, texts: set[str]
) -> None:
    with learned.reading() as session:
        asked = LearningsAsked(records=matching(session, query))
        lines = learning_lines(session, find_learnings(session, asked))
    assert {line.text for line in lines} == texts


def test_a_line_says_whose_it_is_and_where_it_stands(learned: Sessions) -> None:
    with learned.reading() as session:
        (line,) = learning_lines(session, find_learnings(session, LearningsAsked(words="train")))
    assert (line.kind, line.by_place, line.word, line.record_title) == (
        "next_step",
        "MX",
        "done",
        OLD.title,
    )
    assert (line.requesting, line.providing, line.topics) == (("MX",), ("AR",), ("child_labour",))
