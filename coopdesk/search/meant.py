"""What may have been meant by a search that finds nothing, from the catalogue's own words."""

from __future__ import annotations

from sqlalchemy.orm import Session

from coopdesk.db.text_index import index_words
from coopdesk.search.suggesting import did_you_mean
from coopdesk.search.thesaurus import thesaurus


def meant(session: Session, text: str) -> str:
    """Return the text with words that nothing bears put right; "" where there is no better one."""
    return did_you_mean(text, index_words(session), thesaurus(session)) or ""
