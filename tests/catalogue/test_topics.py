"""A new catalogue has the topics that ship, in their order."""

from sqlalchemy.orm import Session

from coopdesk.catalogue.topics import all_topics
from coopdesk.vocabulary.topics import shipped_topics


def test_a_new_catalogue_has_the_topics_that_ship(session: Session) -> None:
    assert all_topics(session) == shipped_topics()
