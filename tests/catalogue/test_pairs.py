"""Records that may be the same are found, with reasons; those told apart are not shown again."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.pairs import (
    apart_ids,
    find_pairs,
    follow_merge,
    standing_pairs,
    tell_apart,
)
from coopdesk.catalogue.profiles import Profile
from coopdesk.catalogue.records import (
    add_records,
    delete_records,
    read_record,
    restore_records,
    save_record,
)
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.likeness import Likeness, Pair, Pairs
from coopdesk.domain.periods import Period, point
from coopdesk.domain.progress import Stopped
from coopdesk.domain.records import Party, Record

TITLE = "Training of labour inspectors on child labour in agriculture"
DAY = date(2024, 5, 2)
VISIT = Record(
    title=TITLE,
    period=point(DAY),
    parties=(Party("MX", role="requesting"), Party("AR", role="providing")),
    topics=("child-labour",),
    language="en",
)
ADDED = Deed("records_added")


def found(sessions: Sessions, *records: Record) -> list[Pair]:
    sessions.write(ADDED, add_records, records)
    return list(look(sessions).pairs)


def look(sessions: Sessions) -> Pairs:
    with sessions.reading() as session:
        return find_pairs(session)


SCHOLARSHIPS = Record(kind="project", title="Scholarships", parties=(Party("MX"),))


@pytest.mark.parametrize(
    ("later", "has_period", "count"),
    [(2007, True, 0), (2006, True, 1), (2007, False, 0), (2006, False, 1)],
)
def test_what_comes_again_every_year_is_no_pair(
    sessions: Sessions, later: int, *, has_period: bool, count: int
) -> None:
    """Told by the period where both have one, else by the years they speak of."""
    both = [replace(SCHOLARSHIPS, narrative=f"Courses in {year}") for year in (2006, later)]
    if has_period:
        both = [
            replace(each, period=Period(date(year, 1, 1), date(year, 12, 31), "year", "year"))
            for each, year in zip(both, (2006, later), strict=True)
        ]
    assert len(found(sessions, *both)) == count


def test_two_records_that_say_the_same_are_a_sure_pair(sessions: Sessions) -> None:
    [pair] = found(sessions, VISIT, VISIT)
    assert (pair.confidence, pair.kind, pair.places) == ("high", "exchange", {"MX", "AR"})
    assert pair.left.id < pair.right.id
    assert pair.left.title == TITLE
    assert (pair.why.title, pair.why.days, pair.why.period_same) == (100, 0, True)
    assert (pair.why.places, pair.why.topics) == (("AR", "MX"), ("child-labour",))


@pytest.mark.parametrize(
    ("other", "confidence"),
    [
        (replace(VISIT, title="Training of labor inspectors on child labor in agricultre"), "high"),
        (replace(VISIT, title="Child labour in agriculture: labour inspectors' training"), "high"),
        (replace(VISIT, period=Period()), "likely"),
        (replace(VISIT, title=f"{TITLE} and fishing"), "likely"),
        (replace(VISIT, parties=VISIT.parties[:1]), "likely"),
        (replace(VISIT, parties=(Party("PE"),)), "low"),
        (replace(VISIT, title=f"{TITLE} II"), "low"),
        (replace(VISIT, title="Training of labour inspectors on forced labour in farms"), None),
        (replace(VISIT, period=point(DAY.replace(year=2027))), None),
        (replace(VISIT, kind="project"), None),
        (replace(VISIT, title="Formación de inspectores", language="es"), "low"),
        (replace(VISIT, title="Formación de inspectores"), None),
        (replace(VISIT, title="Formación de inspectores", language="es", topics=()), None),
    ],
)
def test_what_is_a_little_different_is_shown_with_less_confidence(
    sessions: Sessions, other: Record, confidence: str | None
) -> None:
    assert [pair.confidence for pair in found(sessions, VISIT, other)] == [confidence][
        : confidence is not None
    ]


def test_projects_of_one_series_in_two_regions_are_never_sure(sessions: Sessions) -> None:
    sessions.write(Deed("sample_added"), fill_with_sample)
    pairs = look(sessions).pairs
    titles = [{pair.left.title, pair.right.title} for pair in pairs]
    series = "Occupational Safety and Health in Hazardous Work in"
    assert titles == [{f"{series} Southeast Asia", f"{series} Viet Nam"}]
    assert (pairs[0].confidence, pairs[0].why.gap) == ("low", "place")


def test_one_reference_under_two_countries_is_worth_a_look(sessions: Sessions) -> None:
    first = Record("project", "Decent work for young people", reference="GRT-1",
                   parties=(Party("PE"),), period=point(date(2010, 1, 1)))  # fmt: skip
    other = replace(
        first, title="Decent work for young women", parties=(Party("BO"),),
        period=point(date(2014, 1, 1)),
    )  # fmt: skip
    [pair] = found(sessions, first, other)
    assert (pair.confidence, pair.why.reference) == ("low", "grt-1")


def test_the_surest_pairs_come_first(sessions: Sessions) -> None:
    weaker = replace(VISIT, title=f"{TITLE} and fishing")
    pairs = found(sessions, VISIT, weaker, VISIT, replace(VISIT, parties=(Party("PE"),)))
    assert [pair.confidence for pair in pairs] == sorted(
        (pair.confidence for pair in pairs), key=["high", "likely", "low"].index
    )
    assert pairs[0].right.id - pairs[0].left.id == 2


def test_the_trash_is_left_out(sessions: Sessions) -> None:
    [pair] = found(sessions, VISIT, VISIT)
    sessions.write(Deed("records_deleted"), delete_records, [pair.right.id])
    assert look(sessions) == Pairs((), 1, 0)


def test_a_series_of_hundreds_is_looked_through_without_comparing_each_with_each(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    from coopdesk.catalogue import pairs as room  # noqa: PLC0415

    days = [DAY + timedelta(days=14 * n) for n in range(300)]
    series = [replace(VISIT, period=point(day)) for day in days]
    compared: set[tuple[int, int]] = set()
    compare = room.compare

    def counted(one: Profile, other: Profile, text: int | None = None) -> Likeness:
        compared.add((one.id, other.id))
        return compare(one, other, text)

    monkeypatch.setattr(room, "compare", counted)
    [first, *_] = found(sessions, *series, replace(VISIT, period=point(days[150])))
    assert (first.confidence, first.ids) == ("high", (151, 301))
    assert len(compared) < 10 * len(series)


def test_looking_stops_when_nobody_waits(sessions: Sessions) -> None:
    sessions.write(ADDED, add_records, [VISIT, VISIT])

    def stop(done: int, total: int) -> None:
        raise Stopped

    with sessions.reading() as session, pytest.raises(Stopped):
        find_pairs(session, stop)


def test_progress_goes_on_and_ends(sessions: Sessions) -> None:
    sessions.write(ADDED, add_records, [VISIT, VISIT])
    told: list[tuple[int, int]] = []
    with sessions.reading() as session:
        find_pairs(session, lambda done, total: told.append((done, total)))
    assert told
    assert all(0 <= done <= total for done, total in told)


def test_pairs_told_apart_stay_apart_until_it_is_undone(sessions: Sessions) -> None:
    [pair] = found(sessions, VISIT, VISIT)
    before = look(sessions)
    uids = [(pair.right.uid, pair.left.uid)]
    assert sessions.write(Deed("records_told_apart"), tell_apart, uids)[1] == 1
    assert sessions.write(Deed("records_told_apart"), tell_apart, uids)[1] == 0
    with sessions.reading() as session:
        assert apart_ids(session) == {pair.ids}
        assert standing_pairs(session, before).pairs == ()
    apart = look(sessions)
    assert (apart.pairs, apart.apart) == ((), (pair,))
    with sessions.writing() as session:
        history.undo(session)
    assert look(sessions) == before
    with sessions.reading() as session:
        assert standing_pairs(session, apart) == before


def test_pairs_found_follow_what_is_done_since_and_undone(sessions: Sessions) -> None:
    [pair] = found(sessions, VISIT, VISIT)
    before = look(sessions)
    sessions.write(Deed("records_deleted"), delete_records, [pair.left.id])
    with sessions.reading() as session:
        assert standing_pairs(session, before).pairs == ()
    sessions.write(Deed("records_restored"), restore_records, [pair.left.id])
    with sessions.reading() as session:
        record = read_record(session, pair.left.id)
    sessions.write(Deed("record_changed"), save_record, replace(record, title="Visit"))
    with sessions.reading() as session:
        [standing] = standing_pairs(session, before).pairs
    assert (standing.left.title, standing.right.title) == ("Visit", TITLE)
    assert standing.ids == pair.ids


def test_what_was_told_apart_from_a_merged_record_is_apart_from_the_survivor(
    session: Session,
) -> None:
    ids = add_records(session, [VISIT] * 4)
    a, b, c, d = (read_record(session, each).uid for each in ids)
    tell_apart(session, [(a, b), (b, c), (c, a), (b, d)])
    follow_merge(session, b, a)
    assert apart_ids(session) == {(ids[0], ids[2]), (ids[0], ids[3])}
