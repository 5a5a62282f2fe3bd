"""Counts for the navigation leave the trash out and count each record once."""

from sqlalchemy.orm import Session

from coopdesk.catalogue.counts import Counts, PlaceCount, counts, place_counts, topic_counts
from coopdesk.catalogue.records import add_records, delete_records
from coopdesk.db.text_index import reindex
from coopdesk.domain.records import Party, Record


def fill(session: Session) -> None:
    parties = (
        Party("MX", role="requesting"),
        Party("MX", organisation="STPS", role="requesting"),
        Party("AR", role="providing"),
        Party("MX", role="host"),
    )
    records = [
        Record(title="One", parties=parties, topics=("child-labour", "green-jobs")),
        Record(title="Two", parties=(Party("MX", role="second_provider"),), topics=("green-jobs",)),
        Record("project", "Three", parties=(Party(organisation="ILO", role="funding"),)),
        Record(
            title="Gone", parties=(Party("CL"), Party("MX")), topics=("migration", "green-jobs")
        ),
    ]
    ids = add_records(session, records)
    delete_records(session, ids[-1:])
    reindex(session, ids)


def test_an_empty_catalogue_counts_nothing(session: Session) -> None:
    assert counts(session) == Counts({}, 0, 0, 0)
    assert counts(session).total == 0
    assert (topic_counts(session), place_counts(session)) == ({}, [])


def test_the_trash_is_counted_apart(session: Session) -> None:
    fill(session)
    found = counts(session)
    assert found == Counts({"exchange": 2, "project": 1}, trash=1, topics=2, places=2)
    assert found.total == 3


def test_topics_are_counted_by_record(session: Session) -> None:
    fill(session)
    assert topic_counts(session) == {"child-labour": 1, "green-jobs": 2}


def test_places_are_counted_by_role_and_each_record_once(session: Session) -> None:
    fill(session)
    found = {each.place: each for each in place_counts(session)}
    assert found == {
        "MX": PlaceCount("MX", requesting=1, providing=1, total=2),
        "AR": PlaceCount("AR", requesting=0, providing=1, total=1),
    }


def test_a_place_that_only_hosted_is_counted_too(session: Session) -> None:
    parties = (Party("AR", role="requesting"),)
    hosted = [Record(title="One", country_held=held, parties=parties) for held in ("PE", "AR", "")]
    reindex(session, add_records(session, hosted))
    totals = {each.place: each.total for each in place_counts(session)}
    assert totals == {"PE": 1, "AR": 3}
