"""What needs a look among the records that a search finds."""

from datetime import date

from sqlalchemy.orm import Session

from coopdesk.catalogue.attention import Attention, AttentionAsked, attention
from coopdesk.domain.queries import Query
from coopdesk.search.answers import matching


def attention_within(session: Session, query: Query | None, place: str, today: date) -> Attention:
    """Return what needs a look: of a place, "" for any, among what a query finds, if any."""
    found = matching(session, query) if query else None
    return attention(session, AttentionAsked(today, place, found))
