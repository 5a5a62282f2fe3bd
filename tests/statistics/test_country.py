"""The profile of a country tells what its records say, and no more than they say."""

from __future__ import annotations

from datetime import date

from coopdesk.catalogue.records import add_records, delete_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.records import Learning, NextStep, Party, Record
from coopdesk.statistics.country import CountryProfile, Partner, country_profile

DEED = Deed("records_added")


def exchange(asks: str, gives: str, year: int = 2019, **said: object) -> Record:
    parties = (
        Party(asks, role="requesting"),
        *((Party(gives, role="providing"),) if gives else ()),
    )
    named: dict[str, object] = {"title": f"{gives} to {asks}", "period": point(date(year, 9, 1))}
    return Record("exchange", **{**named, "parties": parties, **said})  # type: ignore[arg-type]


def profile(sessions: Sessions, *records: Record, place: str = "MX") -> CountryProfile:
    sessions.write(DEED, add_records, records)
    with sessions.reading() as session:
        return country_profile(session, place)


def test_what_it_asked_for_and_offered_stand_apart_newest_first(sessions: Sessions) -> None:
    _, gone = sessions.write(DEED, add_records, [exchange("MX", "US", 2024)])
    sessions.write(DEED, delete_records, gone)
    found = profile(
        sessions,
        exchange("MX", "AR", 2018),
        exchange("MX", "CL", 2021),
        exchange("GT", "MX"),
        exchange("PE", "AR"),
        Record("project", "A project", parties=(Party("MX", role="beneficiary"),)),
    )
    assert [row.title for row in found.asked] == ["CL to MX", "AR to MX"]
    assert [row.title for row in found.offered] == ["MX to GT"]
    assert [row.title for row in found.projects] == ["A project"]
    assert (found.asked_in_all, found.offered_in_all, found.projects_in_all) == (2, 1, 1)
    assert [(bar.key, bar.value) for bar in found.years.bars] == [
        ("2018", 1),
        ("2019", 1),
        ("2021", 1),
    ]


def test_partners_are_counted_in_both_directions(sessions: Sessions) -> None:
    found = profile(sessions, exchange("MX", "AR"), exchange("AR", "MX"), exchange("MX", "US"))
    assert found.partners == (Partner("AR", 1, 1), Partner("US", 1, 0))


def test_learnings_and_what_is_owed_are_told_with_their_exchange(sessions: Sessions) -> None:
    steps = (
        NextStep("Train others", owner_place="MX", due=date(2020, 5, 1)),
        NextStep("Send the manual", owner_place="AR"),
        NextStep("Meet again"),
        NextStep("Printed", owner_place="MX", status="done"),
    )
    heard = (Learning("Lists of questions help", "MX"),)
    found = profile(sessions, exchange("MX", "AR", learnings=heard, next_steps=steps))
    assert [(told.text, told.record_title) for told in found.learnings] == [
        ("Lists of questions help", "AR to MX")
    ]
    assert [step.text for step in found.open_steps] == ["Train others", "Meet again"]
    assert (found.learnings_in_all, found.open_steps_in_all) == (1, 2)


def test_a_gap_is_a_topic_asked_for_of_which_nothing_came(sessions: Sessions) -> None:
    found = profile(
        sessions,
        exchange("MX", "AR", topics=("wages",), status="completed"),
        exchange("MX", "", topics=("wages",), status="requested"),
        exchange("MX", "", topics=("telework",), status="requested"),
        exchange("MX", "CL", topics=("child-labour",), status="cancelled"),
    )
    gaps = {bar.key: bar.value for bar in found.gaps.bars}
    assert gaps["telework"] == 1
    assert gaps["child-labour"] == 1
    assert "wages" not in gaps


def test_a_country_nobody_knows_has_an_empty_profile(sessions: Sessions) -> None:
    found = profile(sessions, exchange("MX", "AR"), place="FJ")
    assert (found.asked, found.offered, found.projects, found.partners) == ((), (), (), ())
    assert (found.learnings, found.open_steps, found.gaps.bars) == ((), (), ())
