"""Who could help is told from what was provided, and each reason counts as it should."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, delete_records
from coopdesk.domain.periods import point
from coopdesk.domain.records import Learning, Party, Record
from coopdesk.statistics.who_could_help import NARROWER, Provider, who_could_help

TODAY = date(2026, 11, 22)
LATER = date(2027, 3, 1)


def provided(place: str, to: str = "PE", **changes: object) -> Record:
    said: dict[str, object] = {
        "title": f"{place} to {to}",
        "period": point(TODAY),
        "topics": ("child-labour",),
        "status": "completed",
        "parties": (Party(to, role="requesting"), Party(place, role="providing")),
    }
    return Record("exchange", **{**said, **changes})  # type: ignore[arg-type]


def asked(session: Session, records: list[Record], country: str = "MX") -> list[Provider]:
    add_records(session, records)
    return list(who_could_help(session, country, "child-labour", TODAY))


def test_who_provided_more_comes_first_with_every_exchange_as_evidence(session: Session) -> None:
    found = asked(session, [provided("US"), provided("CA"), provided("CA", "GT")])
    assert [each.place for each in found] == ["CA", "US"]
    assert [each.title for each in found[0].evidence] == ["CA to PE", "CA to GT"]
    assert found[0].last_year == 2026


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"period": point(date(2025, 1, 1))}, {"period": point(date(2015, 1, 1))}),
        ({"period": point(date(2005, 1, 1))}, {"period": point(date(1995, 1, 1))}),
        ({"learnings": (Learning("A checklist is used"),)}, {}),
    ],
)
def test_what_is_newer_or_told_of_counts_more(
    session: Session, better: dict[str, object], worse: dict[str, object]
) -> None:
    found = asked(session, [provided("US", **worse), provided("CA", **better)])
    assert [each.place for each in found] == ["CA", "US"]
    assert found[0].score > found[1].score


def test_language_region_and_earlier_help_are_named_and_count(session: Session) -> None:
    records = [provided("ES"), provided("US", "MX"), provided("CL"), provided("JP")]
    found = {each.place: each for each in asked(session, records)}
    assert found["ES"].languages == ("es",)
    assert (found["CL"].languages, found["CL"].region) == (("es",), "419")
    assert found["US"].helped_before == 1
    assert found["JP"].score < min(each.score for each in found.values() if each.place != "JP")


def test_what_was_not_provided_or_is_no_country_does_not_count(session: Session) -> None:
    records = [
        provided("US", status="requested"),
        provided("CA", topics=("wages",)),
        provided("019"),
        provided("MX", "GT"),
        provided("AR", parties=(Party("AR", role="funder"), Party("PE", role="requesting"))),
    ]
    (gone,) = add_records(session, [provided("BR")])
    delete_records(session, [gone])
    assert asked(session, records) == []


@pytest.mark.parametrize(
    "planned",
    [{"status": "scheduled"}, {"status": "approved"}, {"status": "", "period": point(LATER)}],
)
def test_what_is_not_held_yet_is_named_and_counts_less(
    session: Session, planned: dict[str, object]
) -> None:
    found = asked(session, [provided("US", "MX", **planned), provided("CA")])
    assert [(each.place, len(each.held), each.last_year) for each in found] == [
        ("CA", 1, 2026),
        ("US", 0, 0),
    ]
    assert found[1].evidence[0].is_planned
    assert found[1].score < found[0].score
    assert found[1].helped_before == 0


def test_a_narrower_topic_counts_less_than_the_topic_itself(session: Session) -> None:
    add_records(session, [provided("US", topics=("labour-inspection",))])
    wide = who_could_help(session, "", "labour-administration", TODAY)
    exact = who_could_help(session, "", "labour-inspection", TODAY)
    assert [each.score for each in (*exact, *wide)] == [1.0, NARROWER]
