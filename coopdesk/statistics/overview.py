"""The figures of a search: exchanges by year, topic, modality and status, who helped whom."""

from __future__ import annotations

from dataclasses import dataclass

from pyroaring import BitMap
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import code_bits
from coopdesk.db.index_codes import code_word
from coopdesk.domain.figures import Figure
from coopdesk.domain.queries import Query
from coopdesk.search.answers import matching
from coopdesk.statistics.counting import counted_by
from coopdesk.statistics.pairs import Pair, paired, pairs

EXCHANGES_BY = ("year", "topic", "modality", "status")


@dataclass(frozen=True, slots=True)
class Overview:
    """What a search finds, in figures; the key of a figure is the facet its bars are values of.

    figures count exchanges; projects counts projects by place. An exchange of two topics or
    years counts for each, so that a bar is what choosing its value would find. undirected are
    exchanges that do not say who provided to whom, and belong to no pair.
    """

    exchanges: int
    projects: int
    figures: tuple[Figure, ...]
    pairs: tuple[Pair, ...]
    projects_by_place: Figure
    undirected: int = 0


def overview(session: Session, query: Query) -> Overview:
    """Return the figures of all that a search finds."""
    found = matching(session, query)
    exchanges = found & _of_kind(session, "exchange")
    projects = found & _of_kind(session, "project")
    return Overview(
        len(exchanges),
        len(projects),
        tuple(counted_by(session, by, "exchange", exchanges) for by in EXCHANGES_BY),
        pairs(session, exchanges),
        counted_by(session, "place", "project", projects),
        len(exchanges) - len(paired(session, exchanges)),
    )


def _of_kind(session: Session, kind: str) -> BitMap:
    return code_bits(session).get(code_word("kind", kind), BitMap())
