"""A record being written shows those it resembles, and not those that merely read alike."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.duplicates import similar_records
from coopdesk.catalogue.pairs import tell_apart
from coopdesk.catalogue.records import add_records, delete_records, read_record, save_record
from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import Party, Record

TITLE = "Training of labour inspectors on child labour in agriculture"
MEXICO = Record(title=TITLE, parties=(Party("MX", role="requesting"),))


def year(number: int) -> Period:
    return point(date(number, 5, 2))


def titles(session: Session, record: Record) -> list[str]:
    return [row.title for row in similar_records(session, record)]


@pytest.mark.parametrize(
    "typed",
    [
        TITLE,
        "TRAINING OF LABOUR INSPECTORS ON CHILD LABOUR IN AGRICULTURE",
        "Training of labor inspectors on child labor in agriculture",
        "Child labour in agriculture: training of labour inspectors",
        "Tráining of labour inspectors on child labour in agricultre",
    ],
)
def test_a_title_written_a_little_differently_is_found(session: Session, typed: str) -> None:
    save_record(session, MEXICO)
    assert titles(session, replace(MEXICO, title=typed)) == [TITLE]


@pytest.mark.parametrize(
    "other",
    [
        replace(MEXICO, parties=(Party("AR", role="requesting"),)),
        replace(MEXICO, kind="project"),
        replace(MEXICO, title="Training of labour inspectors on wages"),
        replace(MEXICO, title="Training"),
        replace(MEXICO, title=""),
    ],
    ids=["another country", "another kind", "another subject", "too short", "no title"],
)
def test_what_differs_in_substance_is_not_shown(session: Session, other: Record) -> None:
    save_record(session, MEXICO)
    assert titles(session, other) == []


def test_the_years_tell_a_yearly_course_apart(session: Session) -> None:
    save_record(session, replace(MEXICO, period=year(2022)))
    assert titles(session, replace(MEXICO, period=year(2024))) == []
    assert titles(session, replace(MEXICO, period=year(2023))) == [TITLE]
    assert titles(session, MEXICO) == [TITLE]


def test_a_record_does_not_resemble_itself_nor_the_trash(session: Session) -> None:
    own = save_record(session, MEXICO)
    trashed = save_record(session, MEXICO)
    delete_records(session, [trashed])
    assert titles(session, replace(MEXICO, id=own)) == []


def test_a_record_told_apart_is_not_named_again(session: Session) -> None:
    first, second = add_records(session, [MEXICO, MEXICO])
    own, other = read_record(session, first), read_record(session, second)
    assert titles(session, own) == [TITLE]
    tell_apart(session, [(other.uid, own.uid)])
    assert titles(session, own) == titles(session, other) == []
    assert titles(session, MEXICO) == [TITLE, TITLE]


def test_without_places_the_title_decides(session: Session) -> None:
    save_record(session, replace(MEXICO, parties=()))
    assert titles(session, MEXICO) == [TITLE]
    assert titles(session, replace(MEXICO, parties=())) == [TITLE]


def test_a_series_in_other_countries_does_not_hide_the_one(session: Session) -> None:
    codes = ["AR", "BO", "BR", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "NI", "PA", "PE"]
    add_records(session, [replace(MEXICO, parties=(Party(code),)) for code in codes])
    save_record(session, replace(MEXICO, title=f"{TITLE}, second"))
    assert titles(session, MEXICO) == [f"{TITLE}, second"]


def test_no_more_are_shown_than_asked_for(session: Session) -> None:
    add_records(session, [MEXICO] * 5)
    assert len(similar_records(session, MEXICO)) == 3
    assert len(similar_records(session, MEXICO, limit=1)) == 1
