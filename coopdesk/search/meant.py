"""What may have been meant by a search that finds nothing, from the catalogue's own words."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from coopdesk.db.index_words import every_word
from coopdesk.db.turns import rows_in_turns
from coopdesk.domain.queries import Query
from coopdesk.search.find import first_page
from coopdesk.search.kept_answers import kept_words
from coopdesk.search.thesaurus import thesaurus


def meant(session: Session, query: Query) -> str:
    """Return the query's text with words that nothing bears put right; "" where that finds nothing.

    What is chosen of facets stays chosen.
    """
    # rapidfuzz is loaded here, off the window's thread, with the first search that finds nothing
    from coopdesk.search.suggesting import did_you_mean  # noqa: PLC0415

    known = kept_words(session).ask("", lambda: _words(session))
    text = did_you_mean(query.text, known, thesaurus(session))
    return text if text and first_page(session, replace(query, text=text), 1) else ""


def _words(session: Session) -> list[str]:
    return [row[0] for row in rows_in_turns(session, every_word())]
