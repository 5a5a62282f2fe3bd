"""Records with titles like that of a row are found by country, year and rarer words."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, delete_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.folding import fold
from coopdesk.domain.periods import point
from coopdesk.domain.records import NO_PERIOD, Party, Record
from coopdesk.importing.title_blocks import TitleBlock, titles_like

Keep = Callable[..., list[int]]
LONG = "Workshop on labour inspection in rural areas"


@pytest.fixture
def keep(sessions: Sessions) -> Keep:
    def kept(*records: Record) -> list[int]:
        _, ids = sessions.write(Deed("records_added"), add_records, records)
        return ids

    return kept


def held(title: str, year: int = 0, place: str = "PE", kind: str = "exchange") -> Record:
    period = point(date(year, 3, 15)) if year else NO_PERIOD
    parties = (Party(place, role="requesting"),) if place else ()
    return Record(title=title, kind=kind, parties=parties, period=period)


def alike(
    session: Session, title: str, year: int = 0, place: str = "PE", taken: set[int] | None = None
) -> set[int]:
    day = date(year, 3, 15) if year else None
    block = TitleBlock(session, "exchange", place, {day})
    return block.alike(fold(title), day, taken or set())


def test_the_same_title_is_found_of_the_year_before_the_year_after_and_of_none(
    keep: Keep, sessions: Sessions
) -> None:
    early, before, same, after, late, undated = keep(
        *(held("Course", year) for year in (2018, 2019, 2020, 2021, 2022, 0))
    )
    with sessions.reading() as session:
        assert alike(session, "COURSE", 2020) == {before, same, after, undated}
        assert alike(session, "course") == {early, before, same, after, late, undated}
        assert alike(session, "course", 2020, taken={same, undated}) == {before, after}
        assert alike(session, "Courses", 2020) == set()  # too short to be like another
        assert alike(session, "Course on it", 2020) == set()


def test_titles_are_looked_for_in_their_country_and_kind_and_where_none_is_named(
    keep: Keep, sessions: Sessions
) -> None:
    here, nowhere, elsewhere, project, gone = keep(
        held("Course"),
        held("Course", place=""),
        held("Course", place="CL"),
        held("Course", kind="project"),
        held("Course"),
    )
    sessions.write(Deed("records_deleted"), delete_records, [gone])
    with sessions.reading() as session:
        assert alike(session, "Course") == {here, nowhere}
        assert alike(session, "Course", place="") == {here, nowhere, elsewhere}
        assert project not in alike(session, "Course")


@pytest.mark.parametrize(
    ("title", "is_found"),
    [
        ("Rural areas: workshop on labour inspection", True),
        ("Workshop on labour inspection in rural area", True),
        ("Workshop on labour inspections", True),
        ("Workshop on inspection", False),
        ("Seminar about fishing in coastal towns", False),
    ],
)
def test_long_titles_are_alike_that_share_most_of_their_words(
    keep: Keep, sessions: Sessions, title: str, *, is_found: bool
) -> None:
    [here, other] = keep(held(LONG, 2020), held("Something else altogether, at length", 2020))
    with sessions.reading() as session:
        found = alike(session, title, 2020)
        assert found == ({here} if is_found else set())
        assert alike(session, title, 2020, taken={here, other}) == set()
        assert alike(session, title, 2023) == set()
        assert alike(session, title) == found


def test_at_most_ten_records_are_like_a_title_beside_those_that_bear_it(
    keep: Keep, sessions: Sessions
) -> None:
    words = "abcdefghijklm"
    ids = keep(held(LONG), *(held(f"{LONG} {letter}") for letter in words))
    with sessions.reading() as session:
        found = alike(session, LONG)
        assert ids[0] in found
        assert len(found) in {10, 11}


def test_of_titles_as_written_those_like_a_record_are_named_by_place(
    keep: Keep, sessions: Sessions
) -> None:
    one, two = keep(held(LONG), held("Course on wages for women"))
    titles = ["Else", LONG.upper(), "Courses on wages for women", "Rural areas: workshop", LONG]
    with sessions.reading() as session:
        assert sorted(titles_like(session, [one], titles)) == [1, 4]
        assert sorted(titles_like(session, [one, two], titles)) == [1, 2, 4]
        assert list(titles_like(session, [], titles)) == []
